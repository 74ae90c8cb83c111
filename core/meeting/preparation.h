#pragma once

#include <QDate>
#include <QList>
#include <QStringList>

#include <optional>

namespace musubi {

class OfficeCalendar;

/// One line of the template from which the checklist of a meeting is made.
struct PreparationRule {
    QString what;             // 会場を予約する
    int workingDaysAhead = 0; // before the day of the meeting; 0 on the day itself, negative after it

    friend bool operator==(const PreparationRule&, const PreparationRule&) = default;
};

/// The template with which a centre begins; it is changed in the settings.
QList<PreparationRule> standardPreparation();

/// One line of the checklist of a meeting.
struct PreparationStep {
    QString what;
    std::optional<int> workingDaysAhead; // nothing: somebody chose the day, and it does not follow the meeting
    std::optional<QDate> dueOn;          // nothing while the meeting has no date
    std::optional<QDate> doneOn;

    friend bool operator==(const PreparationStep&, const PreparationStep&) = default;
};

/// The day on which something is due that many working days before a meeting, after it where `workingDaysAhead` is negative.
/// A meeting on a closed day counts like the next open day, so that 「1 working day before」 a Sunday is the Friday.
QDate preparationDue(QDate meeting, int workingDaysAhead, const OfficeCalendar& calendar);

/// A checklist made from a template, in the order in which things are due.
QList<PreparationStep> preparationFor(const QList<PreparationRule>& rules, std::optional<QDate> meeting, const OfficeCalendar& calendar);

/// A step whose day changes when the meeting moves.
struct MovedStep {
    qsizetype step = 0; // place in the checklist
    std::optional<QDate> before, after;
    bool isPast = false; // the new day lies before today: what is to be done is late from the start

    friend bool operator==(const MovedStep&, const MovedStep&) = default;
};

/// What moving the meeting would do to its checklist, to be shown first. Steps that are done and days that somebody chose stay.
QList<MovedStep> movedSteps(const QList<PreparationStep>& steps, std::optional<QDate> meeting, const OfficeCalendar& calendar, QDate today);

/// The checklist after the move that movedSteps() shows.
QList<PreparationStep> withMoved(QList<PreparationStep> steps, const QList<MovedStep>& moved);

/// Whether a step comes before the meeting or on its day; what follows a meeting does not prepare it.
bool preparesMeeting(const PreparationStep& step, std::optional<QDate> meeting);

/// How far a meeting is prepared.
struct Preparedness {
    int steps = 0, done = 0; // of those that prepare it
    QStringList open;        // those that are left to do
    int after = 0, afterDone = 0; // those that follow it

    friend bool operator==(const Preparedness&, const Preparedness&) = default;
};

Preparedness preparednessOf(const QList<PreparationStep>& steps, std::optional<QDate> meeting);

} // namespace musubi
