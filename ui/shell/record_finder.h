#pragma once

#include "core/base/progress.h"
#include "core/search/search_completion.h"
#include "ui/common/row_roles.h"
#include "ui/shell/room.h"

#include <QMap>

namespace musubi {
class Centre;
}

namespace musubi::ui {

/// One record that fits what was typed, worded for the list under the search field.
struct FoundRecord {
    Place place;
    Subject subject = Subject::Consultation; // rows of one kind stand together
    QString icon;
    QString title;
    QList<Hit> titleHits = {};
    QString second; // number, caller, day, the stretch of text that fits
    QList<Hit> secondHits = {};
};

/// What was found, and what should be said where nothing was: a filter that nobody understands.
struct FoundRecords {
    QList<FoundRecord> records;
    QList<Subject> more; // kinds of which there are further ones
    QString remark = {};
};

/// Searches everything in the file, and opens a number at once. Records whose room is not there are left out.
class RecordFinder {
public:
    using Counts = QMap<Subject, qint64>;

    RecordFinder(Centre& centre, std::function<bool(const QString& room)> hasRoom);

    /// `wanted` rows of a kind, or a few where it does not say.
    FoundRecords operator()(const QString& typed, const QMap<Subject, int>& wanted = {}) const;
    /// Filters and their values that fit what is being typed.
    SearchCompletions completions(const QString& typed, qsizetype cursor) const;
    /// How many there are of each kind, to be counted on a worker; empty where that cannot be done beside the window.
    std::function<Counts(const Progress&)> counting(const QString& typed) const;

private:
    SearchQuery read(const QString& typed) const;

    Centre& m_centre;
    std::function<bool(const QString& room)> m_hasRoom;
};

RecordFinder findInFile(Centre& centre, std::function<bool(const QString& room)> hasRoom);

} // namespace musubi::ui
