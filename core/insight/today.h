#pragma once

#include "core/consultation/consultation_desk.h"
#include "core/matter/matter_desk.h"
#include "core/meeting/meeting_desk.h"
#include "core/task/task_book.h"

namespace musubi {

class OfficeCalendar;

/// A promise on 今日, with how it stands against the day.
struct DuePromise {
    TaskLine line;
    int workingDaysOver = 0; // > 0 overdue by so many working days, 0 due today or later
    bool isToday = false;
};

/// A consultation that waits for an answer of ours.
struct UnansweredConsultation {
    ConsultationLine line;
    int workingDays = 0;      // since it was received
    bool outsideHours = false;
};

/// A case in which nothing moves and no next step is agreed.
struct IdleMatter {
    MatterLine line;
    int days = 0; // since the last contact
};

/// What a meeting asks of the office: a step to prepare it, answers that do not come, minutes that are not written, a new date of which
/// those who hold a letter have not been told.
struct MeetingDuty {
    enum class Kind { Prepare, Answers, Minutes, Tell };

    Kind kind = Kind::Prepare;
    MeetingLine line;
    QString what;             // of a step
    std::optional<QDate> due; // of a step its day, of answers the day by which they were asked for, of minutes that of the
                              // meeting, of a new date today
    int workingDaysOver = 0;  // > 0 overdue by so many working days
    bool isToday = false;
};

/// A meeting of today, with how far it is prepared.
struct MeetingToday {
    MeetingLine line;
    QString facilitator;
    int steps = 0, stepsDone = 0; // of the preparation up to the meeting
    QStringList open;             // those that are not done
};

/// One day of the strip at the head of 今日.
struct DayAhead {
    QDate date;
    int promises = 0;
    int meetings = 0;
    std::optional<Id<Meeting>> firstMeeting;
    int reviews = 0; // cases whose 待ち is to be looked at
    QStringList what; // the first of them, in words of the records
};

/// All that 今日 shows for one person or for everybody, in one reading.
struct TodayView {
    QDate date;
    QList<DayAhead> strip; // fourteen days from today
    QList<DuePromise> promises; // overdue, and due on a day of the strip; due first
    int overdue = 0;
    int dueToday = 0;
    int openPromises = 0; // all that are open, also later ones
    QList<UnansweredConsultation> unanswered; // oldest first
    qint64 unansweredCount = 0;               // all of them
    QList<IdleMatter> idle;                   // longest first
    qint64 idleCount = 0;                     // all of them
    QList<MeetingToday> meetings;             // of today, the earliest first
    std::optional<MeetingLine> nextMeeting;   // the first after today
    int arranging = 0;                        // meetings whose date is being found
    QList<MeetingDuty> duties;                // overdue, and due within a week; due first
    qint64 dutiesCount = 0;                   // all of them
    qint64 dutiesDue = 0;                     // of them overdue or due today
    QList<MatterLine> reviews;                // 待ち to be looked at within two weeks
};

/// Reads the day. `staff` narrows to one person's promises, consultations, cases and meetings. Of consultations, idle cases
/// and duties at most `most` are read each: years of what is left undone must not keep the first window waiting.
TodayView todayView(const ConsultationDesk& consultations, const TaskBook& tasks, const MatterDesk& matters, const MeetingDesk& meetings,
    const OfficeCalendar& calendar, QDate today, std::optional<Id<Staff>> staff = {}, qsizetype most = 40);

} // namespace musubi
