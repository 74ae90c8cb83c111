#pragma once

#include "core/base/change.h"
#include "core/japan/folding.h"

#include <QDate>
#include <QList>

namespace musubi {

class Database;

// The key of a document says its kind and day: read backwards, the index gives the newest of a kind first, and a page is
// full after a few steps, however many documents say what was asked.

/// What a file says of the index it holds. Another folding, or texts, keys and grams made in another way (counted by the last
/// digits), and it is built anew.
inline constexpr int indexVersion = japan::foldingVersion * 1000 + 2;

/// The kinds that are searched, in the order in which they are found.
const QList<Subject>& searchedSubjects();

struct KeyRange {
    qint64 first = 0;
    qint64 last = -1;

    bool isEmpty() const { return last < first; }
};

/// Where the documents of a kind stand; nowhere for a kind that is not searched.
KeyRange keysOf(Subject subject);
/// Those of these days, both included, and perhaps some of the days after.
KeyRange keysOf(Subject subject, QDate from, QDate to);

/// The day as a document keeps it: a Julian day, 0 for none.
qint64 dayNumber(QDate day);

/// A key that no document has, behind the others of its day.
qint64 freeKey(const Database& db, Subject subject, qint64 day);

} // namespace musubi
