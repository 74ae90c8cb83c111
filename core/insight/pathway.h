#pragma once

#include "core/base/change.h"
#include "core/matter/matter.h"

#include <QPoint>
#include <QRect>

#include <functional>

namespace musubi {

class Centre;

/// What stands on the way of a case through the years.
enum class PathwayKind { Contact, Meeting, Programme, Outcome, Publication };

/// One of them, with its record.
struct PathwayFact {
    enum class Known { Day, Month, Year }; // how exactly `on` is known

    PathwayKind kind = PathwayKind::Contact;
    Stage stage = Stage::Consultation; // in whose lane it stands; Aftermath stands in that of Practice
    QDate on;                          // of a programme its first day
    QDate until;                       // of a programme its last day within its fiscal year; otherwise empty
    std::pair<Subject, qint64> record{Subject::Matter, 0}; // where it is written: the case itself where nowhere else
    int fiscalYear = 0;                // number of a consultation, meeting or project; 0 for what is written in the case
    int sequence = 0;
    int ordinal = 0;                   // 第n回 of a meeting; n of a programme's chain of years; 0 where not counted
    QString code;                      // channel of a contact, kind of a meeting, outcome
    QString title;                     // subject, theme, basis, note, where it was published
    QString content;                   // what was done
    QString result;
    Known known = Known::Day;
    bool lasting = false;              // it goes on: 一般施策化 and the like
    QList<qsizetype> from = {};        // what it grew from, by place in the list

    friend bool operator==(const PathwayFact&, const PathwayFact&) = default;
};

/// The way of a case: 協働のあゆみ.
struct Pathway {
    QList<PathwayFact> facts; // by day, then as they are read
    QDate openedOn;
    QDate today;              // empty where the case is closed

    friend bool operator==(const Pathway&, const Pathway&) = default;
};

/// Reads what is on file of a case. A lasting outcome and the year of the path that says the same are one fact. Throws
/// Error(Fault::Missing).
Pathway readPathway(Centre& centre, Id<Matter> matter);

/// The first and last fiscal year of the columns, without gaps.
std::pair<int, int> yearsOf(const Pathway& pathway);

/// A stretch of the way with its facts, and the place of each in the whole.
struct PathwayStretch {
    Pathway pathway;
    QList<qsizetype> facts;
};

/// The way in stretches of at most so many fiscal years, for a sheet of paper. What lasts goes on in each; threads between
/// stretches are left away, and so are stretches in which nothing happened.
QList<PathwayStretch> stretchesOf(const Pathway& pathway, int mostYears);

/// Sizes of the ground it is laid out on: pixels of a screen, tenths of a millimetre of a sheet.
struct PathwayMeasures {
    int width = 0;        // for all columns together
    int leastColumn = 0;  // narrower, and the whole grows beyond `width`
    int narrowColumn = 0; // of a fiscal year in which nothing happened
    int margin = 0;       // within a column, at both sides
    int head = 0;         // row of the fiscal years
    int mark = 0;         // side of a ●, ◆ or ⚑
    int markRow = 0;
    int bar = 0;
    int leastBar = 0;     // a shorter time is drawn as long as this
    int strip = 0;        // row of the publications
    int gap = 0;          // between neighbours
    int leastLabel = 0;   // narrower, and a label is left away
    std::function<int(const QString&)> widthOf; // of a label
};

/// Where everything stands. Boxes do not overlap, and links go around them; only today's line crosses.
struct PathwayLayout {
    struct Column {
        int fiscalYear = 0;
        int left = 0;
        int width = 0;
        bool narrow = false;
    };
    struct Lane {
        Stage stage = Stage::Consultation;
        int top = 0;
        int height = 0;
    };
    struct Item {
        PathwayKind kind = PathwayKind::Contact;
        Stage stage = Stage::Consultation;
        QList<qsizetype> facts; // more than one where days lie too close to part them
        qsizetype column = 0;   // in which it begins
        QRect box;
        QRect labelBox;         // beside a mark; empty where there is no room. Bars and publications write into their box
        bool lasting = false;
    };
    struct Link {
        qsizetype from = 0; // items
        qsizetype to = 0;
        QList<QPoint> way; // straight pieces from the edge of the one to the edge of the other
    };

    QList<Column> columns;
    QList<Lane> lanes; // 相談, 協議, 実践
    QList<Item> items; // lane by lane, from left to right
    QList<Link> links;
    std::optional<int> today; // x of today's line; it ends where the bars begin
    int todayUntil = 0;
    QSize size;
};

/// `labels` belong to the facts, in their order; an empty one asks for no room. With nothing on file the columns are there.
PathwayLayout layoutPathway(const Pathway& pathway, const QStringList& labels, const PathwayMeasures& measures);

} // namespace musubi
