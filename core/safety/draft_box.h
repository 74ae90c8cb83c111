#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace musubi {

class Database;
class Journal;
struct Staff;

/// What somebody was writing when it was not yet saved: a form's fields as the form itself writes them.
struct Draft {
    QString kind;                 // which form takes it up again: "memo", "consultation", "organization" …
    std::optional<qint64> row;    // the record that was being edited; empty for a new one
    qint64 revision = 0;          // of that record when the form read it: an older one is shown beside the newer
    QString title;                // what a list shows: 「子ども食堂の…」
    QJsonObject content;

    friend bool operator==(const Draft&, const Draft&) = default;
};

/// A draft in the file.
struct KeptDraft {
    Id<Draft> id;
    QString seat;
    std::optional<Id<Staff>> staff;
    QDateTime at; // local time of the last keystroke that was kept
    Draft draft;
};

/// Keeps what is being written through crashes and power cuts. Drafts are no records: they are written without an
/// action, nobody is told, nothing is undone.
class DraftBox {
public:
    DraftBox(Database& db, const Journal& journal, Clock clock);

    /// Writes the draft over the one of this id, or as a new one; returns its id. On the disk when this returns.
    Id<Draft> keep(const Draft& draft, Id<Draft> over = {});
    /// Newest first.
    QList<KeptDraft> ofThisSeat() const;
    QList<KeptDraft> all() const;
    std::optional<KeptDraft> find(Id<Draft> id) const;
    /// Called when its form was saved or emptied; nothing where it is gone already.
    void discard(Id<Draft> id);

private:
    QList<KeptDraft> read(const QString& tail, const QVariantList& values) const;

    Database& m_db;
    const Journal& m_journal; // knows who sits where
    Clock m_clock;
};

} // namespace musubi
