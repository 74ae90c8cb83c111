#include "core/japan/working_days.h"
#include "core/programme/programme_rules.h"
#include "core/project/project_rules.h"
#include "tests/support/catch.h"

#include <QSet>

using namespace musubi;
using namespace Qt::StringLiterals;

namespace {

using S = ProjectStatus;

QList<S> everyStatus()
{
    QList<S> all;
    for (const auto& entry : Codes<S>::entries)
        all << entry.value;
    return all;
}

QSet<int> reachableFrom(S start, bool underProgramme)
{
    QSet<int> reached{static_cast<int>(start)};
    QList<S> open{start};
    while (!open.isEmpty())
        for (const S next : movesFrom(open.takeFirst(), underProgramme))
            if (!reached.contains(static_cast<int>(next))) {
                reached << static_cast<int>(next);
                open << next;
            }
    return reached;
}

Project complete()
{
    Project project;
    project.fiscalYear = 2026;
    project.title = u"花壇"_s;
    project.parties = {{{1}, {u"RUNNER"_s}}, {{2}, {u"DIVISION"_s}}};
    return project;
}

bool says(const Problems& problems, Rule rule)
{
    return std::any_of(problems.begin(), problems.end(), [rule](const Problem& problem) { return problem.rule == rule; });
}

} // namespace

TEST_CASE("every status is reached from the idea, and from every one there is a way to an end", "[core][project]")
{
    for (const bool underProgramme : {true, false}) {
        const auto reached = reachableFrom(S::Idea, underProgramme);
        for (const S status : everyStatus()) {
            INFO(codeOf(status).data());
            CHECK(reached.contains(static_cast<int>(status)));
            const auto ends = reachableFrom(status, underProgramme);
            CHECK((ends.contains(static_cast<int>(S::Closed)) || isOver(status) || ends.contains(static_cast<int>(S::Withdrawn))));
            CHECK(isOver(status) == movesFrom(status, underProgramme).isEmpty());
            CHECK_FALSE(movesFrom(status, underProgramme).contains(status));
        }
    }
}

TEST_CASE("nothing is granted without a screening, and nothing settled without a fixed amount", "[core][project]")
{
    CHECK(movesFrom(S::Applied, true) == QList{S::Screening, S::Withdrawn});
    CHECK(movesFrom(S::Conditional, true).contains(S::Rework));
    CHECK(movesFrom(S::Reported, true) == QList{S::Fixed});
    CHECK(movesFrom(S::Fixed, true) == QList{S::Settled});
    CHECK_FALSE(movesFrom(S::Idea, true).contains(S::Running));
    CHECK(movesFrom(S::Idea, false).contains(S::Running)); // no programme, no application
    CHECK(movesFrom(S::Finished, false).contains(S::Evaluated));
}

TEST_CASE("a granted project is in practice, a rejected or withdrawn one never was", "[core][project]")
{
    for (const S status : {S::Granted, S::Running, S::Changing, S::Suspended, S::Finished, S::Settled, S::Closed})
        CHECK(hasRun(status));
    for (const S status : {S::Idea, S::Applied, S::Accepted, S::Rejected, S::Withdrawn, S::Rework})
        CHECK_FALSE(hasRun(status));
}

TEST_CASE("the steps of a year come from its rule, on working days, with the preliminary talks where they are mandatory", "[core][project]")
{
    const OfficeCalendar calendar;
    ProgrammeRule rule = typicalRule(2027); // deadline 1 November 2026, a Sunday
    const auto kinds = [](const QList<Milestone>& milestones) {
        QList<MilestoneKind> list;
        for (const Milestone& milestone : milestones)
            list << milestone.kind;
        return list;
    };
    CHECK_FALSE(kinds(plannedMilestones(rule, {}, calendar)).contains(MilestoneKind::PreNegotiation));
    rule.consultationMandatory = true;
    const auto milestones = plannedMilestones(rule, {{u"見積書"_s, 3}}, calendar);
    CHECK(milestones.first().kind == MilestoneKind::PreNegotiation);
    CHECK(milestones[1] == Milestone{MilestoneKind::Other, u"見積書"_s, QDate(2026, 10, 28), MilestoneState::Open, {}, {}});
    CHECK(milestones[2].dueOn == QDate(2026, 11, 2));
    for (const Milestone& milestone : milestones)
        if (milestone.dueOn)
            CHECK_FALSE(calendar.isClosed(*milestone.dueOn));
}

TEST_CASE("what became of it is asked 6, 12 and 24 months after the end, on working days", "[core][project]")
{
    const auto traces = tracesAfter(QDate(2026, 3, 31), OfficeCalendar());
    REQUIRE(traces.size() == 3);
    CHECK(traces[0].dueOn == QDate(2026, 9, 30));
    CHECK(traces[1].dueOn == QDate(2027, 3, 31));
    CHECK(traces[2].dueOn == QDate(2028, 3, 31));
    CHECK(tracesAfter(QDate(2025, 8, 31), OfficeCalendar())[0].dueOn == QDate(2026, 3, 2)); // 28 February is a Saturday
}

TEST_CASE("an application without the mandatory preliminary talks is pointed out until they took place or were waived", "[core][project]")
{
    ProgrammeRule rule;
    rule.fiscalYear = 2026;
    Project project = complete();
    rule.consultationMandatory = true;
    for (const S status : everyStatus()) {
        project.status = status;
        INFO(codeOf(status).data());
        CHECK(lacksNegotiation(project, &rule) == (status >= S::Applied && status != S::Withdrawn));
    }
    project.status = S::Applied;
    CHECK(says(check(project, &rule), Rule::NegotiationMissing));
    CHECK_FALSE(blocks(check(project, &rule)));
    for (const auto& [state, missing] : {std::pair(MilestoneState::Open, true), {MilestoneState::Done, false}, {MilestoneState::Skipped, true}, {MilestoneState::Waived, false}}) {
        project.milestones = {{MilestoneKind::PreNegotiation, {}, {}, state, QDate(2025, 10, 8), u"協議した"_s}};
        CHECK(lacksNegotiation(project, &rule) == missing);
    }
    project.milestones.clear();
    rule.consultationMandatory = false;
    CHECK_FALSE(lacksNegotiation(project, &rule));
    CHECK_FALSE(lacksNegotiation(project, nullptr));
}

TEST_CASE("no more is fixed than was granted last, and what goes beyond the rule is pointed out", "[core][project]")
{
    ProgrammeRule rule;
    rule.cap = 2'000'000;
    rule.rateNumerator = 4;
    rule.rateDenominator = 5;
    Project project = complete();
    project.eligibleCost = 2'400'000;
    project.granted = 1'920'000;
    project.fixed = 1'920'000;
    CHECK(check(project, &rule).isEmpty());
    project.fixed = 1'920'001;
    CHECK(says(check(project, &rule), Rule::AboveGrant));
    CHECK(blocks(check(project, &rule)));
    project.changedGrant = 1'950'000;
    CHECK_FALSE(blocks(check(project, &rule)));
    project.granted = 2'000'000;
    CHECK(says(check(project, &rule), Rule::AboveRule));
    project.granted = -1;
    CHECK(blocks(check(project, &rule)));
}

TEST_CASE("what the rule gives for the changed budget and for what was spent is proposed, and another amount is pointed out", "[core][project]")
{
    Project project = complete();
    ProgrammeRule rule = typicalRule(2026);
    rule.cap = 2'000'000;
    rule.rateNumerator = 4;
    rule.rateDenominator = 5;
    CHECK_FALSE(fixedByRule(project, rule));
    CHECK_FALSE(changedGrantByRule(project, rule));
    project.budget = {{{u"FEES"_s}, {}, true, 2'000'000, 1'500'000, {}}, {{u"RENT"_s}, {}, true, 400'000, {}, {}}, {{u"OTHER"_s}, {}, false, 100'000, {}, {}}};
    CHECK(changedGrantByRule(project, rule) == 1'520'000); // 4/5 of 1,500,000 and the 400,000 that no change touched
    CHECK_FALSE(fixedByRule(project, rule)); // nothing is spent yet
    project.budget[0].actual = 1'300'500;
    project.budget[2].actual = 100'000;
    CHECK_FALSE(fixedByRule(project, rule)); // nothing is decided
    project.granted = 1'920'000;
    project.changedGrant = 1'520'000;
    CHECK(fixedByRule(project, rule) == 1'040'000); // 4/5 of 1,300,500, below 1,000 cut off
    project.changedGrant = 1'000'000;
    CHECK(fixedByRule(project, rule) == 1'000'000); // never more than was decided
    project.fixed = 1'000'000;
    CHECK_FALSE(says(check(project, &rule), Rule::AboveRule));
    project.fixed = 999'000;
    CHECK(says(check(project, &rule), Rule::AboveRule));
    CHECK_FALSE(blocks(check(project, &rule)));
    CHECK_FALSE(says(check(project, nullptr), Rule::AboveRule));
    project.fixed.reset();
    CHECK_FALSE(says(check(project, &rule), Rule::AboveRule));
    project.changedGrant = 1'521'000;
    CHECK(says(check(project, &rule), Rule::AboveRule));
}

TEST_CASE("a grant of the ledger runs under a programme, from its application on", "[core][project]")
{
    Project project = complete();
    for (const auto& [status, code] : Codes<S>::entries) {
        project.status = status;
        project.programme = Id<Programme>{1};
        const bool before = status == S::Idea || status == S::PreConsultation || status == S::PreNegotiation, gone = status == S::Rejected || status == S::Withdrawn;
        REQUIRE(isGrant(project) == (!before && !gone));
        project.programme.reset();
        REQUIRE_FALSE(isGrant(project));
    }
}

TEST_CASE("low scores need their reason, and the gap between both sides is shown once both have scored", "[core][project]")
{
    for (int ours = 1; ours <= 5; ++ours)
        for (int theirs = 1; theirs <= 5; ++theirs) {
            Evaluation evaluation{EvaluationTiming::Interim, {u"PURPOSE"_s}, ours, {}, theirs, {}, {}, {}, {}, {}};
            REQUIRE(lacksReason(evaluation) == (ours < 3 || theirs < 3));
            REQUIRE(gapOf(evaluation) == ours - theirs);
            evaluation.privateReason = evaluation.publicReason = u"忙しさのため"_s;
            REQUIRE_FALSE(lacksReason(evaluation));
        }
    const Evaluation half{EvaluationTiming::Interim, {u"PURPOSE"_s}, 4, {}, {}, {}, {}, {}, {}, {}};
    CHECK_FALSE(gapOf(half));
    Project project = complete();
    project.evaluations = {half};
    project.evaluations[0].publicScore = 6;
    CHECK(says(check(project, nullptr), Rule::OutOfRange));
}

TEST_CASE("the years of a chain are counted under one programme; another programme begins anew", "[core][project]")
{
    const Id<Programme> needs{1}, model{2};
    const QList<ChainLink> links{{{1}, {}, 2017, needs, {}}, {{2}, Id<Project>{1}, 2018, model, {}}, {{3}, Id<Project>{2}, 2019, model, {}}, {{4}, Id<Project>{3}, 2020, {}, {}}};
    CHECK(yearInChain(links, {1}) == 1);
    CHECK(yearInChain(links, {2}) == 1);
    CHECK(yearInChain(links, {3}) == 2);
    CHECK(yearInChain(links, {4}) == 1);
    CHECK(yearInChain({{{1}, Id<Project>{1}, 2017, needs, {}}}, {1}) < 5); // its own predecessor: damaged, and still an answer
}

TEST_CASE("sums of the budget, with the changed amounts where a line was changed", "[core][project]")
{
    const QList<BudgetLine> budget{{{u"FEES"_s}, {}, true, 100'000, 120'000, 118'000}, {{u"RENT"_s}, {}, true, 50'000, {}, 50'000}, {{u"OTHER"_s}, {}, false, 10'000, {}, {}}};
    CHECK(budgetSums(budget) == BudgetSums{160'000, 180'000, 168'000, 150'000, 170'000, 168'000, true});
    const BudgetLine mistyped{{u"WAGES"_s}, {}, true, 100'000, {}, -1}; // as a form gives what is no amount
    CHECK(budgetSums({mistyped}) == BudgetSums{100'000, 100'000, 0, 100'000, 100'000, 0, false});
    CHECK_FALSE(differenceOf(mistyped).has_value());
}

TEST_CASE("the next step is the open one that is due first", "[core][project]")
{
    Project project;
    project.milestones = {{MilestoneKind::Completion, {}, {}, MilestoneState::Open, {}, {}},
        {MilestoneKind::Report, {}, QDate(2027, 3, 31), MilestoneState::Open, {}, {}},
        {MilestoneKind::Interim, {}, QDate(2026, 10, 30), MilestoneState::Open, {}, {}},
        {MilestoneKind::Application, {}, QDate(2025, 11, 4), MilestoneState::Done, QDate(2025, 10, 30), {}}};
    REQUIRE(nextMilestone(project));
    CHECK(nextMilestone(project)->kind == MilestoneKind::Interim);
    sortMilestones(project.milestones);
    CHECK(project.milestones.first().kind == MilestoneKind::Completion); // it has no day and stays at the head
    CHECK(project.milestones[1].kind == MilestoneKind::Application);
    CHECK(project.milestones.last().kind == MilestoneKind::Report);
}
