#pragma once

#include "core/base/stored.h"
#include "core/meeting/meeting.h"

#include <QStringList>

namespace musubi {
class Centre;
}

namespace musubi::ui {

/// The dates of a meeting as the page shows them, worked out once for the table and the ranking.
struct DatesPicture {
    Stored<Meeting> row;
    QList<qsizetype> asked; // places in Meeting::participants
    QStringList names;      // of those asked, in their order
    QStringList persons;    // who comes for the body; empty where nobody is named
    QList<QStringList> clashes; // for each offer what else takes place then, in words
    QList<DateWeight> weights; // from the best date to the worst
    QList<int> places;         // for each offer its place in the ranking from 1; 0 where it cannot take place

    const Meeting& meeting() const { return row.value; }
    const DateWeight& weightOf(qsizetype offer) const;
    /// The offer with the first place; −1 where none can take place.
    qsizetype best() const { return places.indexOf(1); }
    /// The offer that was fixed; −1 while none is.
    qsizetype fixed() const;
    int required() const;
    /// Answers given and answers wished for.
    int answered() const;
    int wished() const { return static_cast<int>(asked.size() * meeting().offers.size()); }
};

DatesPicture datesPicture(Centre& centre, const Stored<Meeting>& meeting);

} // namespace musubi::ui
