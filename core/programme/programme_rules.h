#pragma once

#include "core/base/problem.h"
#include "core/programme/programme.h"

namespace musubi {

class OfficeCalendar;

/// A fiscal year and a track of it.
using RuleKey = std::pair<int, QString>;

/// How the programme was called in a fiscal year.
QString programmeName(const Programme& programme, int fiscalYear);

/// The first fiscal year in which it bears the name that it has now.
int calledSoSince(const Programme& programme);

/// The rule of a year and track; the rule of that year without a track where the track has none of its own.
const ProgrammeRule* ruleOf(const Programme& programme, int fiscalYear, const QString& track);
QList<ProgrammeRequirement> requirementsOf(const Programme& programme, int fiscalYear);

/// The fiscal years from the one on and before the other.
struct YearSpan {
    int from = 0;
    int before = 0;

    bool contains(int fiscalYear) const { return fiscalYear >= from && fiscalYear < before; }
};

/// Years and tracks to which `after` would give another rule backwards: those of projects, and those of fiscal years that are past. A rule
/// may neither go nor say another thing there, nor may a track that went by the rule of its year get one of its own; what was unknown may
/// be filled in, and what had no rule may get one.
QList<RuleKey> changedBackwards(const Programme& before, const Programme& after, const QList<RuleKey>& projects, YearSpan past);
/// A past fiscal year of which `after` no longer says the requirements or the name that `before` said; 0 where it says them all. Names
/// are added behind the last one only: before it each would change what a year was called.
int unsaidYear(const Programme& before, const Programme& after, YearSpan past);

/// A step with its day.
struct ScheduledStep {
    QString text;
    QDate dueOn;

    friend bool operator==(const ScheduledStep&, const ScheduledStep&) = default;
};

/// The steps counted back from the deadline in working days, the first one first. A deadline on a closed day is counted
/// from the working day to which it moves.
QList<ScheduledStep> backwardSchedule(QDate deadline, const QList<ProgrammeStep>& steps, const OfficeCalendar& calendar);

/// The typical dates of a fiscal year (DOMAIN §2): call in October, deadline 1 November, review in February, review meeting
/// in March, grant in April, interim report in October, report in March, settlement in May.
ProgrammeRule typicalRule(int fiscalYear);

/// What must or should be mended before a programme is saved.
Problems check(const Programme& programme, const OfficeCalendar& calendar);

} // namespace musubi
