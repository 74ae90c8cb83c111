#include "core/programme/programme_rules.h"

#include "core/base/error.h"
#include "core/japan/working_days.h"
#include "core/programme/grant_amount.h"

#include <QSet>

namespace musubi {

using namespace Qt::StringLiterals;

namespace {

template <class Value>
bool keeps(const std::optional<Value>& before, const std::optional<Value>& after)
{
    return !before || before == after;
}

/// Whether `after` says all that `before` said.
bool keepsRule(const ProgrammeRule& before, const ProgrammeRule& after)
{
    return keeps(before.cap, after.cap) && keeps(before.rateNumerator, after.rateNumerator) && keeps(before.rateDenominator, after.rateDenominator)
        && before.roundingUnit == after.roundingUnit && before.rounding == after.rounding && before.consultationMandatory == after.consultationMandatory
        && keeps(before.minimumMembers, after.minimumMembers) && keeps(before.callOn, after.callOn) && keeps(before.deadlineOn, after.deadlineOn)
        && keeps(before.screeningOn, after.screeningOn) && keeps(before.decisionOn, after.decisionOn) && keeps(before.reviewMeetingOn, after.reviewMeetingOn)
        && keeps(before.grantOn, after.grantOn) && keeps(before.interimOn, after.interimOn) && keeps(before.reportOn, after.reportOn)
        && keeps(before.settlementOn, after.settlementOn);
}

const ProgrammeRule* exactRule(const Programme& programme, const RuleKey& key)
{
    for (const ProgrammeRule& rule : programme.rules)
        if (rule.fiscalYear == key.first && rule.track == key.second)
            return &rule;
    return nullptr;
}

void checkRule(Problems& problems, const ProgrammeRule& rule, int row, const OfficeCalendar& calendar)
{
    const auto found = [&](QLatin1StringView part, Rule broken, Severity severity = Severity::Error) { problems << Problem{"programme_rule"_L1, broken, severity, row, part}; };
    if (rule.fiscalYear <= 0)
        found("fiscal_year"_L1, Rule::Required);
    if (rule.cap && *rule.cap < 0)
        found("cap"_L1, Rule::OutOfRange);
    if (rule.rateNumerator.has_value() != rule.rateDenominator.has_value())
        found(rule.rateNumerator ? "rate_denominator"_L1 : "rate_numerator"_L1, Rule::Required);
    try {
        grantAmount(rule, 0);
    } catch (const Error& error) {
        found(error.detail() == "rounding_unit"_L1 ? "rounding_unit"_L1 : "rate_numerator"_L1, Rule::OutOfRange);
    }
    if (rule.callOn && rule.deadlineOn && *rule.deadlineOn < *rule.callOn)
        found("deadline_on"_L1, Rule::EndsBeforeStart);
    if (rule.deadlineOn && calendar.isClosed(*rule.deadlineOn))
        found("deadline_on"_L1, Rule::ClosedDay, Severity::Warning);
}

} // namespace

QString programmeName(const Programme& programme, int fiscalYear)
{
    const FormerProgrammeName* called = nullptr;
    for (const FormerProgrammeName& former : programme.formerNames)
        if (fiscalYear <= former.untilYear && (!called || former.untilYear < called->untilYear))
            called = &former;
    return called ? called->name : programme.name;
}

int calledSoSince(const Programme& programme)
{
    int since = programme.firstYear;
    for (const FormerProgrammeName& former : programme.formerNames)
        since = std::max(since, former.untilYear + 1);
    return since;
}

const ProgrammeRule* ruleOf(const Programme& programme, int fiscalYear, const QString& track)
{
    const ProgrammeRule* rule = exactRule(programme, {fiscalYear, track});
    return rule || track.isEmpty() ? rule : exactRule(programme, {fiscalYear, {}});
}

QList<ProgrammeRequirement> requirementsOf(const Programme& programme, int fiscalYear)
{
    QList<ProgrammeRequirement> found;
    for (const ProgrammeRequirement& requirement : programme.requirements)
        if (requirement.fiscalYear == fiscalYear)
            found << requirement;
    return found;
}

QList<RuleKey> changedBackwards(const Programme& before, const Programme& after, const QList<RuleKey>& projects, YearSpan past)
{
    QList<RuleKey> changed;
    const auto require = [&](const RuleKey& key, bool kept) {
        if (!kept && !changed.contains(key))
            changed << key;
    };
    for (const ProgrammeRule& rule : before.rules) {
        const RuleKey key{rule.fiscalYear, rule.track};
        const ProgrammeRule* now = exactRule(after, key);
        if (past.contains(rule.fiscalYear))
            require(key, now && keepsRule(rule, *now));
    }
    for (const ProgrammeRule& rule : after.rules) {
        const RuleKey key{rule.fiscalYear, rule.track};
        if (past.contains(rule.fiscalYear) && !exactRule(before, key))
            require(key, !ruleOf(before, key.first, key.second));
    }
    for (const RuleKey& key : projects) {
        const ProgrammeRule *was = ruleOf(before, key.first, key.second), *now = ruleOf(after, key.first, key.second);
        require(key, !was || (now && keepsRule(*was, *now)));
    }
    return changed;
}

int unsaidYear(const Programme& before, const Programme& after, YearSpan past)
{
    for (const ProgrammeRequirement& line : before.requirements)
        if (past.contains(line.fiscalYear) && requirementsOf(after, line.fiscalYear) != requirementsOf(before, line.fiscalYear))
            return line.fiscalYear;
    // The name it bears now may be spelt better; what a past year called it stays.
    int first = past.before, last = 0;
    for (const Programme* one : {&before, &after})
        for (const FormerProgrammeName& former : one->formerNames) {
            first = std::min(first, former.untilYear);
            last = std::max(last, former.untilYear);
        }
    for (int year = std::max(first, past.from); year < past.before && year <= last; ++year)
        if (programmeName(before, year) != programmeName(after, year))
            return year;
    return 0;
}

QList<ScheduledStep> backwardSchedule(QDate deadline, const QList<ProgrammeStep>& steps, const OfficeCalendar& calendar)
{
    const QDate last = calendar.dueDate(deadline);
    QList<ScheduledStep> schedule;
    for (const ProgrammeStep& step : steps)
        schedule << ScheduledStep{step.text, calendar.addWorkingDays(last, -step.workingDays)};
    std::stable_sort(schedule.begin(), schedule.end(), [](const ScheduledStep& a, const ScheduledStep& b) { return a.dueOn < b.dueOn; });
    return schedule;
}

ProgrammeRule typicalRule(int fiscalYear)
{
    ProgrammeRule rule;
    rule.fiscalYear = fiscalYear;
    rule.callOn = QDate(fiscalYear - 1, 10, 1);
    rule.deadlineOn = QDate(fiscalYear - 1, 11, 1);
    rule.screeningOn = QDate(fiscalYear, 2, 1);
    rule.decisionOn = QDate(fiscalYear, 2, 28);
    rule.reviewMeetingOn = QDate(fiscalYear, 3, 15);
    rule.grantOn = QDate(fiscalYear, 4, 1);
    rule.interimOn = QDate(fiscalYear, 10, 31);
    rule.reportOn = QDate(fiscalYear + 1, 3, 31);
    rule.settlementOn = QDate(fiscalYear + 1, 5, 31);
    return rule;
}

Problems check(const Programme& programme, const OfficeCalendar& calendar)
{
    constexpr qsizetype longestName = 200;
    Problems problems;
    if (programme.name.trimmed().isEmpty())
        problems << Problem{"name"_L1, Rule::Required};
    if (programme.name.size() > longestName)
        problems << Problem{"name"_L1, Rule::TooLong};
    if (programme.firstYear <= 0)
        problems << Problem{"first_year"_L1, Rule::Required};
    if (programme.lastYear && *programme.lastYear < programme.firstYear)
        problems << Problem{"last_year"_L1, Rule::EndsBeforeStart};
    QSet<int> ends;
    for (int row = 0; row < programme.formerNames.size(); ++row) {
        const FormerProgrammeName& former = programme.formerNames[row];
        if (former.name.trimmed().isEmpty() || former.untilYear <= 0)
            problems << Problem{"programme_former_name"_L1, Rule::Required, Severity::Error, row, former.untilYear <= 0 ? "until_year"_L1 : "name"_L1};
        if (ends.contains(former.untilYear))
            problems << Problem{"programme_former_name"_L1, Rule::YearTwice, Severity::Error, row, "until_year"_L1};
        ends << former.untilYear;
    }
    QList<RuleKey> known;
    for (int row = 0; row < programme.rules.size(); ++row) {
        const ProgrammeRule& rule = programme.rules[row];
        checkRule(problems, rule, row, calendar);
        if (known.contains(RuleKey{rule.fiscalYear, rule.track}))
            problems << Problem{"programme_rule"_L1, Rule::YearTwice, Severity::Error, row, "fiscal_year"_L1};
        known << RuleKey{rule.fiscalYear, rule.track};
    }
    for (int row = 0; row < programme.requirements.size(); ++row)
        if (const ProgrammeRequirement& requirement = programme.requirements[row]; requirement.text.trimmed().isEmpty() || requirement.fiscalYear <= 0)
            problems << Problem{"programme_requirement"_L1, Rule::Required, Severity::Error, row, requirement.fiscalYear <= 0 ? "fiscal_year"_L1 : "text"_L1};
    for (int row = 0; row < programme.steps.size(); ++row) {
        const ProgrammeStep& step = programme.steps[row];
        if (step.text.trimmed().isEmpty())
            problems << Problem{"programme_step"_L1, Rule::Required, Severity::Error, row, "text"_L1};
        if (step.workingDays < 0 || step.workingDays > 250)
            problems << Problem{"programme_step"_L1, Rule::OutOfRange, Severity::Error, row, "working_days"_L1};
    }
    return problems;
}

} // namespace musubi
