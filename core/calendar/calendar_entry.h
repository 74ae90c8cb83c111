#pragma once

#include "core/base/change.h"
#include "core/base/code.h"
#include "core/base/id.h"
#include "core/base/term.h"
#include "core/project/project_status.h"
#include "core/vocabulary/lists.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace musubi {

struct Staff;

/// What stands in the calendar.
enum class EntryKind {
    Meeting,   // 協議・打合せ
    Candidate, // a date offered for a meeting that is not fixed yet (候補)
    Deadline,  // 締切: a step of a project, the end of a call, the day on which a waiting case is to be looked at again
    Promise,   // 約束・宿題
    Visit,     // 相談・訪問: a contact with a time of its own, or one that is planned
    Course,    // 講座・交流
};

template <>
struct Codes<EntryKind> {
    static constexpr std::array entries{
        CodeEntry{EntryKind::Meeting, QLatin1StringView("meeting")},   CodeEntry{EntryKind::Candidate, QLatin1StringView("candidate")},
        CodeEntry{EntryKind::Deadline, QLatin1StringView("deadline")}, CodeEntry{EntryKind::Promise, QLatin1StringView("promise")},
        CodeEntry{EntryKind::Visit, QLatin1StringView("visit")},       CodeEntry{EntryKind::Course, QLatin1StringView("course")},
    };
};

/// A row of the file.
struct EntryRecord {
    Subject subject = Subject::Task;
    qint64 id = 0;

    friend bool operator==(const EntryRecord&, const EntryRecord&) = default;
};

/// How a meeting is peopled and prepared, or how a date offered for one is answered. All 0 where nothing is known.
struct EntryTally {
    int fromPublic = 0; // 官 of those who are asked and have not declined
    int fromPrivate = 0;
    int steps = 0;      // of the preparation
    int stepsDone = 0;
    QString openStep;   // the first that is left to do
    int yes = 0;        // ○ △ × to the date
    int maybe = 0;
    int no = 0;

    friend bool operator==(const EntryTally&, const EntryTally&) = default;
};

/// One thing on one or several days, wherever it is kept.
struct CalendarEntry {
    EntryKind kind = EntryKind::Promise;
    QDateTime begin; // local wall time; of a whole day its midnight
    QDateTime end;   // never before begin; of whole days the midnight after the last one
    bool wholeDay = false;
    QString title;
    QString place;
    QString who;  // outside the office: the caller, the body, the one who promised
    QString time; // as promised, where no clock reads it: 15時以降
    Term<ChannelList> channel; // of a visit
    int round = 0;    // 第n回 of a series of meetings; 0 where it is none
    std::optional<MilestoneKind> step; // of a project, what is due; the title is then that of the project
    QString stepTitle;                 // where that step is one of its own
    EntryTally tally;                  // of a meeting and of a date offered for one
    std::optional<Id<Staff>> staff;
    bool done = false;   // met, settled
    bool held = false;   // of a date offered: kept free for it (仮押さえ)
    bool dropped = false; // called off, put off, a date that was not taken: stands in no calendar, but those outside who have it are told
    EntryRecord source;  // the row it was read from
    qint64 part = 0;     // tells apart what comes from one row, as the dates offered for one meeting
    qint64 revision = 0; // of that row: grows with every change
    EntryRecord opens;   // the record to be shown for it

    QDate firstDay() const { return begin.date(); }
    /// An entry that ends at midnight does not stand on the day that begins then.
    QDate lastDay() const { return end > begin && end.time() == QTime(0, 0) ? end.date().addDays(-1) : end.date(); }
    bool isOn(QDate day) const { return firstDay() <= day && day <= lastDay(); }
    /// Stands at the head of the days, not between their hours.
    bool isBar() const { return wholeDay || begin.secsTo(end) >= 24 * 60 * 60; }

    friend bool operator==(const CalendarEntry&, const CalendarEntry&) = default;
};

/// Makes it stand on the whole of one day.
inline void putOnDay(CalendarEntry& entry, QDate day)
{
    entry.wholeDay = true;
    entry.begin = QDateTime(day, QTime(0, 0));
    entry.end = QDateTime(day.addDays(1), QTime(0, 0));
}

/// The order of one day: what runs over several days, deadlines, what has an hour, dates offered, promises.
bool comesBefore(const CalendarEntry& a, const CalendarEntry& b);

} // namespace musubi
