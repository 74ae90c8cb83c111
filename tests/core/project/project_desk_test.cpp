#include "core/journal/journal.h"
#include "core/matter/matter_desk.h"
#include "core/organization/organization_book.h"
#include "core/programme/programme_book.h"
#include "core/project/project_desk.h"
#include "core/project/project_parts.h"
#include "core/project/screening_table.h"
#include "core/search/search_desk.h"
#include "core/search/search_query.h"
#include "tests/support/catch.h"
#include "tests/support/office.h"

using namespace musubi;
using namespace Qt::StringLiterals;
using musubi::tests::Office;

namespace {

struct Practice {
    explicit Practice(Office& office)
        : centre(office.centre())
        , desk(centre.projects())
    {
        group = centre.organizations().add({.name = u"岡山ニャンとかし隊"_s, .reading = u"おかやまにゃんとかしたい"_s, .legalForm = {u"NPO"_s}}).id;
        division = centre.organizations().add({.name = u"衛生課"_s, .reading = u"えいせいか"_s, .sector = Sector::Public}).id;
        Programme model;
        model.name = u"市民協働推進モデル事業"_s;
        model.firstYear = 2014;
        for (int year = 2018; year <= 2027; ++year) {
            model.rules << typicalRule(year);
            model.rules.last().cap = 2'000'000;
            model.rules.last().rateNumerator = 4;
            model.rules.last().rateDenominator = 5;
            model.rules.last().consultationMandatory = year >= 2020;
        }
        model.requirements = {{2026, RequirementKind::Eligibility, u"構成員が10人以上"_s}, {2026, RequirementKind::Document, u"収支予算書"_s}};
        programme = centre.programmes().add(model, centre.officeCalendar()).id;
        matter = centre.matters().open({.title = u"ニャンとかし隊 × 衛生課"_s, .theme = u"地域猫"_s, .openedOn = QDate(2026, 4, 1)}).id;
    }

    Project cats(int year = 2026) const
    {
        Project project;
        project.fiscalYear = year;
        project.title = u"地域猫活動の普及啓発"_s;
        project.matter = matter;
        project.programme = programme;
        project.parties = {{group, {u"RUNNER"_s}}, {division, {u"DIVISION"_s}}};
        project.roles = {{u"講座の講師"_s, group, RolePart::Lead, RolePart::None}, {u"講座の講師"_s, division, RolePart::Partner, RolePart::None}};
        return project;
    }

    Stored<Project> plan(const Project& project) { return desk.plan(project, centre.officeCalendar()); }
    Stored<Project> advance(Stored<Project> project, const QList<ProjectStatus>& through)
    {
        for (const ProjectStatus status : through)
            project = desk.advance(project, status, {}, centre.today(), centre.officeCalendar());
        return project;
    }

    Centre& centre;
    ProjectDesk& desk;
    Id<Organization> group, division;
    Id<Programme> programme;
    Id<Matter> matter;
};

using S = ProjectStatus;
const QList<S> untilRunning{S::PreNegotiation, S::Applied, S::Screening, S::Accepted, S::Granted, S::Running};

const QList<MilestoneKind> allTraces{MilestoneKind::TraceHalfYear, MilestoneKind::TraceOneYear, MilestoneKind::TraceTwoYears};

QList<MilestoneKind> tracesOf(const Stored<Project>& project)
{
    QList<MilestoneKind> kinds;
    for (const Milestone& milestone : project.value.milestones)
        if (allTraces.contains(milestone.kind))
            kinds << milestone.kind;
    return kinds;
}

} // namespace

TEST_CASE("a project gets its number of its year, its steps and its checklist, and one undo takes all back", "[core][project]")
{
    Office office;
    Practice practice(office);
    const auto row = practice.plan(practice.cats());
    CHECK(row.value.sequence == 1);
    CHECK(row.value.requirements.size() == 2);
    CHECK(nextMilestone(row.value)->dueOn == QDate(2025, 11, 4)); // the deadline on Saturday 1 November moves beyond 3 November
    CHECK(practice.desk.find(2026, 1)->id == row.id);
    CHECK(practice.desk.get(row.id).value == row.value);
    const auto line = practice.desk.lines({row.id}).first();
    CHECK(line.programme == u"市民協働推進モデル事業"_s);
    CHECK(line.runners == QStringList{u"NPO法人岡山ニャンとかし隊"_s});
    CHECK(line.divisions == QStringList{u"衛生課"_s});
    practice.centre.journal().undo();
    CHECK_FALSE(practice.desk.exists(row.id));
    CHECK(practice.plan(practice.cats()).value.sequence == 2); // a number is never given twice
}

TEST_CASE("a granted project carries its case to practice, and the case tells of it", "[core][project][matter]")
{
    Office office;
    Practice practice(office);
    auto& matters = practice.centre.matters();
    auto row = practice.plan(practice.cats());
    CHECK(matters.lines({practice.matter}).first().stage == Stage::Consultation);
    row = practice.advance(row, untilRunning);
    CHECK(matters.lines({practice.matter}).first().stage == Stage::Practice);
    CHECK(matters.stageOf(practice.matter) == Stage::Practice);
    CHECK(matters.ids({.stages = {Stage::Practice}}) == QList{practice.matter});
    const auto path = matters.pathOf(practice.matter);
    REQUIRE(path.size() == 1);
    CHECK(path.first().basis == u"市民協働推進モデル事業"_s);
    CHECK(path.first().project == row.id);
    const auto timeline = matters.timelineOf(practice.matter);
    CHECK(std::any_of(timeline.begin(), timeline.end(), [&](const TimelineEntry& entry) {
        return entry.kind == TimelineEntry::Kind::Practice && entry.row == row.id.value && entry.on == QDate(2026, 11, 24);
    }));
    practice.desk.recordOutcome(row, {QDate(2026, 11, 20), {u"GENERAL"_s}, {}});
    CHECK(matters.lines({practice.matter}).first().stage == Stage::Aftermath);
    auto set = matters.get(practice.matter);
    Matter byHand = set.value;
    byHand.stageOverride = Stage::Deliberation;
    byHand.stageReason = u"協議に戻った"_s;
    set = matters.edit(set, byHand);
    CHECK(matters.stageOf(set.id) == Stage::Deliberation);
}

TEST_CASE("a year that was told by hand before there was a project of it is told once", "[core][project][matter]")
{
    Office office;
    Practice practice(office);
    auto& matters = practice.centre.matters();
    const auto row = matters.get(practice.matter);
    Matter byHand = row.value;
    byHand.path = {{2025, Stage::Practice, u"市民協働推進モデル事業"_s, u"講座"_s, {}}, {2026, Stage::Practice, u"市民協働推進モデル事業（1年目）"_s, u"講座を開く"_s, u"実施中"_s},
        {2026, Stage::Practice, u"自主財源"_s, u"譲渡会"_s, {}}, {2026, Stage::Aftermath, u"市民協働推進モデル事業"_s, u"町の仕組みになった"_s, {}}};
    matters.edit(row, byHand);
    Project cats = practice.cats();
    cats.result = u"次年度継続"_s;
    const auto project = practice.advance(practice.plan(cats), untilRunning);
    const auto path = matters.pathOf(practice.matter);
    REQUIRE(path.size() == 4); // the year before, the project, what ran beside it, what came of it
    CHECK(path[0].fiscalYear == 2025);
    const auto told = std::find_if(path.begin(), path.end(), [&](const PathEntry& entry) { return entry.project == project.id; });
    REQUIRE(told != path.end());
    CHECK(told->content == u"講座を開く"_s); // the project has no words of its own yet
    CHECK(told->result == u"次年度継続"_s);
    CHECK(std::count_if(path.begin(), path.end(), [](const PathEntry& entry) { return entry.basis.startsWith(u"市民協働"_s) && entry.fiscalYear == 2026; }) == 2);
    CHECK(matters.get(practice.matter).value.path.size() == 4); // the case keeps what was written
}

TEST_CASE("a move that the life of a project does not know is refused, and so is giving up without a reason", "[core][project]")
{
    Office office;
    Practice practice(office);
    const auto row = practice.plan(practice.cats());
    const auto& calendar = practice.centre.officeCalendar();
    CHECK_THROWS_MATCHES(practice.desk.advance(row, S::Granted, {}, QDate(2026, 11, 24), calendar), Error, tests::withFault(Fault::Invalid));
    CHECK_THROWS_MATCHES(practice.desk.advance(row, S::Withdrawn, u" "_s, QDate(2026, 11, 24), calendar), Error, tests::withFault(Fault::Invalid));
    CHECK(practice.desk.get(row.id).value.status == S::Idea);
    const auto given = practice.desk.advance(row, S::Withdrawn, u"団体の都合"_s, QDate(2026, 11, 24), calendar);
    CHECK(given.value.statusReason == u"団体の都合"_s);
    Project edited = given.value;
    edited.status = S::Running;
    CHECK(practice.desk.edit(given, edited).value.status == S::Withdrawn); // editing never moves a project
}

TEST_CASE("a project in reserve is accepted later, from the screening or after it was told no", "[core][project]")
{
    Office office;
    Practice practice(office);
    for (const bool told : {false, true}) {
        auto row = practice.advance(practice.plan(practice.cats()), {S::PreNegotiation, S::Applied, S::Screening});
        row = practice.desk.screen(row, {.result = ScreeningResult::Reserve, .on = QDate(2026, 2, 7)});
        if (told)
            row = practice.advance(row, {S::Rejected});
        CHECK(movesFrom(row.value).contains(S::Accepted));
        CHECK(practice.advance(row, {S::Accepted, S::Granted}).value.status == S::Granted);
    }
    auto row = practice.advance(practice.plan(practice.cats()), {S::PreNegotiation, S::Applied, S::Screening, S::Rejected});
    CHECK(movesFrom(row.value).isEmpty()); // it was not in reserve
}

TEST_CASE("a finished project is traced after half a year, one and two years", "[core][project]")
{
    Office office;
    Practice practice(office);
    const auto row = practice.advance(practice.plan(practice.cats()), untilRunning + QList<S>{S::Finished});
    CHECK(row.value.endsOn == QDate(2026, 11, 24));
    CHECK(row.value.milestones.last().kind == MilestoneKind::TraceTwoYears);
    CHECK(row.value.milestones.last().dueOn == QDate(2028, 11, 24));
}

TEST_CASE("a year that another one goes on from is not traced: what became of it shows when the last year has ended", "[core][project]")
{
    Office office;
    Practice practice(office);
    auto row = practice.advance(practice.plan(practice.cats()), untilRunning);
    const auto next = practice.desk.continueNextYear(row, practice.centre.officeCalendar());
    CHECK(followerOf(practice.desk.chainOf(row.id), row.id) == next.id);
    CHECK_FALSE(followerOf(practice.desk.chainOf(next.id), next.id));
    row = practice.advance(row, {S::Finished});
    CHECK(std::none_of(row.value.milestones.begin(), row.value.milestones.end(), [](const Milestone& one) { return one.kind == MilestoneKind::TraceHalfYear; }));
    const auto last = practice.advance(next, untilRunning + QList<S>{S::Finished});
    CHECK(last.value.milestones.last().kind == MilestoneKind::TraceTwoYears);
}

TEST_CASE("a year is traced where the one that was to follow is rejected or withdrawn, before it ends or after", "[core][project]")
{
    Office office;
    Practice practice(office);
    auto row = practice.advance(practice.plan(practice.cats()), untilRunning);
    practice.advance(practice.desk.continueNextYear(row, practice.centre.officeCalendar()), {S::PreNegotiation, S::Applied, S::Screening, S::Rejected});
    CHECK_FALSE(followerOf(practice.desk.chainOf(row.id), row.id));
    row = practice.advance(row, {S::Finished});
    CHECK(tracesOf(row) == allTraces);

    auto other = practice.advance(practice.plan(practice.cats()), untilRunning);
    const auto next = practice.desk.continueNextYear(other, practice.centre.officeCalendar());
    other = practice.advance(other, {S::Finished});
    CHECK(tracesOf(other).isEmpty());
    practice.desk.advance(next, S::Withdrawn, u"団体の都合"_s, practice.centre.today(), practice.centre.officeCalendar());
    CHECK(tracesOf(practice.desk.get(other.id)) == allTraces);
    practice.centre.journal().undo();
    CHECK(tracesOf(practice.desk.get(other.id)).isEmpty());
    CHECK(practice.desk.get(next.id).value.status == S::Idea);
}

TEST_CASE("a year that is continued after it was finished keeps the traces that are done and drops the open ones", "[core][project]")
{
    Office office;
    Practice practice(office);
    auto row = practice.advance(practice.plan(practice.cats()), untilRunning + QList<S>{S::Finished});
    REQUIRE(tracesOf(row) == allTraces);
    row = practice.desk.report(row, row.value.milestones.size() - 3, {MilestoneState::Done, QDate(2026, 11, 24), u"続いている"_s});
    practice.desk.continueNextYear(row, practice.centre.officeCalendar());
    CHECK(tracesOf(practice.desk.get(row.id)) == QList{MilestoneKind::TraceHalfYear});
    practice.centre.journal().undo();
    CHECK(tracesOf(practice.desk.get(row.id)) == allTraces);
}

TEST_CASE("the next year takes over what goes on and counts as the second year; it follows an earlier year only", "[core][project]")
{
    Office office;
    Practice practice(office);
    Project first = practice.cats(2026);
    first.budget = {{{u"FEES"_s}, u"講師"_s, true, 100'000, 120'000, 118'000}};
    first.roles[0].actual = RolePart::Lead;
    const auto row = practice.plan(first);
    const auto next = practice.desk.continueNextYear(row, practice.centre.officeCalendar());
    CHECK(next.value.fiscalYear == 2027);
    CHECK(next.value.predecessor == row.id);
    CHECK(next.value.roles[0].actual == RolePart::None);
    CHECK(next.value.budget == QList<BudgetLine>{{{u"FEES"_s}, u"講師"_s, true, 120'000, {}, {}}});
    const auto lines = practice.desk.lines({row.id, next.id});
    CHECK(lines[0].year == 1);
    CHECK(lines[1].year == 2);
    CHECK(lines[0].years == 2);
    CHECK(practice.desk.chainOf(row.id) == practice.desk.chainOf(next.id));
    CHECK_THROWS_MATCHES(practice.desk.remove(row), Error, tests::withFault(Fault::Referenced));
    Project same = practice.cats(2026);
    same.predecessor = row.id;
    CHECK_THROWS_MATCHES(practice.plan(same), Error, tests::withFault(Fault::Invalid));
}

TEST_CASE("money, roles, screening, evaluation and steps are recorded each by itself", "[core][project]")
{
    Office office;
    Practice practice(office);
    auto row = practice.plan(practice.cats());
    Project money = row.value;
    money.eligibleCost = 2'600'000;
    money.granted = 2'000'000;
    money.title = u"別の名"_s;
    row = practice.desk.recordMoney(row, money);
    CHECK(row.value.granted == 2'000'000);
    CHECK(row.value.title == u"地域猫活動の普及啓発"_s);
    money.fixed = 2'000'001;
    CHECK_THROWS_MATCHES(practice.desk.recordMoney(row, money), Error, tests::withFault(Fault::Invalid));
    row = practice.desk.screen(row, {{{u"公益性"_s, u"委員A"_s, 4, {}}, {u"公益性"_s, u"委員B"_s, 3, {}}}, ScreeningResult::Conditional, QDate(2026, 2, 6), u"対象の地域を明らかに"_s, {}});
    CHECK(sumOf(screeningTableOf(row.value.scores)) == ScoreSum{7, 2});
    const Evaluation low{EvaluationTiming::Interim, {u"PURPOSE"_s}, 2, {}, 4, {}, {}, {}, {}, {}};
    CHECK_THROWS_MATCHES(practice.desk.evaluate(row, {low}), Error, tests::withFault(Fault::Invalid));
    Evaluation told = low;
    told.privateReason = u"話合いが足りなかった"_s;
    row = practice.desk.evaluate(row, {told});
    CHECK_THROWS_MATCHES(practice.desk.report(row, 0, {MilestoneState::Waived, {}, {}}), Error, tests::withFault(Fault::Invalid));
    row = practice.desk.report(row, 0, {MilestoneState::Done, QDate(2025, 10, 8), u"三者で協議した"_s});
    CHECK(row.value.milestones[0].doneOn == QDate(2025, 10, 8));
    CHECK(practice.centre.journal().undoable()->deed == Deed::ReportMilestone);
    CHECK_THROWS_MATCHES(practice.desk.report(row, 99, {}), Error, tests::withFault(Fault::Invalid));
}

TEST_CASE("money and a screening in which nothing is written are refused; what was recorded may be taken out again", "[core][project]")
{
    Office office;
    Practice practice(office);
    auto row = practice.plan(practice.cats());
    CHECK_THROWS_MATCHES(practice.desk.recordMoney(row, row.value), Error, tests::withFault(Fault::Invalid));
    CHECK_THROWS_MATCHES(practice.desk.screen(row, {}), Error, tests::withFault(Fault::Invalid));
    CHECK_THROWS_MATCHES(practice.desk.screen(row, {.result = ScreeningResult::Accepted}), Error, tests::withFault(Fault::Invalid)); // without its day
    CHECK_THROWS_MATCHES(practice.desk.screen(row, {.scores = {{{}, u"委員A"_s, 3, {}}}}), Error, tests::withFault(Fault::Invalid));
    Project money = row.value;
    money.budget = {{{}, {}, true, 1000, {}, {}}};
    CHECK(checkMoney(row.value, money, nullptr).contains(Problem{"project_budget"_L1, Rule::Required, Severity::Error, 0, "item"_L1}));
    row = practice.desk.screen(row, {.opinion = u"対象を明らかに"_s});
    row = practice.desk.screen(row, {});
    CHECK(row.value.opinion.isEmpty());
}

TEST_CASE("the criteria and reviewers to follow are those of the nearest year of the programme, without their scores", "[core][project]")
{
    Office office;
    Practice practice(office);
    const auto screened = [&](int year, const QString& criterion) {
        return practice.desk.screen(practice.plan(practice.cats(year)), {.scores = {{criterion, u"委員A"_s, 4, u"よい"_s}}});
    };
    screened(2024, u"古い項目"_s);
    screened(2025, u"公益性"_s);
    const auto row = practice.plan(practice.cats(2026));
    const auto follow = practice.desk.screeningToFollow(row);
    REQUIRE(follow.rows.size() == 1);
    CHECK(follow.rows[0] == ScreeningTable::Row{u"公益性"_s, {std::nullopt}, {QString()}});
    CHECK(follow.reviewers == QStringList{u"委員A"_s});
    Project free = practice.cats();
    free.programme.reset();
    CHECK(practice.desk.screeningToFollow(practice.plan(free)).rows.isEmpty());
}

TEST_CASE("a form that was left and is taken up again brings only what it is about", "[core][project]")
{
    Project now, left;
    now.title = u"いまの題"_s;
    now.granted = 100;
    now.evaluations << Evaluation{.timing = EvaluationTiming::Interim, .item = u"目的共有"_s, .privateScore = 3}
                    << Evaluation{.timing = EvaluationTiming::Completion, .item = u"成果"_s, .publicScore = 4};
    left.title = u"前の題"_s;
    left.granted = 50;
    left.evaluations << Evaluation{.timing = EvaluationTiming::Interim, .item = u"目的共有"_s, .privateScore = 5};
    takeEvaluations(now, left, EvaluationTiming::Interim);
    CHECK(now.title == u"いまの題"_s);
    CHECK(now.granted == 100);
    REQUIRE(now.evaluations.size() == 2);
    CHECK(now.evaluations[0].publicScore == 4); // a colleague's of another moment
    CHECK(now.evaluations[1].privateScore == 5);
    takeMoney(now, left);
    CHECK(now.granted == 50);
    CHECK(now.evaluations.size() == 2);
}

TEST_CASE("each version of the role table is kept with the action that made it", "[core][project][roles]")
{
    Office office;
    Practice practice(office);
    auto row = practice.plan(practice.cats());
    auto roles = row.value.roles;
    roles << ProjectRole{u"会場の手配"_s, practice.division, RolePart::Lead, RolePart::None};
    row = practice.desk.assignRoles(row, roles);
    row = practice.desk.advance(row, S::PreNegotiation, {}, QDate(2026, 11, 24), practice.centre.officeCalendar());
    const auto versions = practice.desk.roleVersions(row.id);
    REQUIRE(versions.size() == 2);
    CHECK(versions[0].second.size() == 2);
    CHECK(versions[1].second == roles);
    CHECK(practice.centre.journal().action(versions[1].first).deed == Deed::AssignRoles);
}

TEST_CASE("a project is found by its number, its bodies, its programme and its purpose, and again after a body is renamed", "[core][project][search]")
{
    Office office;
    Practice practice(office);
    Project project = practice.cats();
    project.purpose = u"人と猫が共生できる社会"_s;
    const auto row = practice.plan(project);
    const auto finds = [&](const QString& typed) {
        SearchQuery query;
        query.words = {japan::fold(typed)};
        const auto page = practice.centre.search().find(query, Subject::Project, 5);
        return page.hits.size() == 1 && page.hits.first().id == row.id.value;
    };
    CHECK(finds(u"R8-P001"_s));
    CHECK(finds(u"ニャンとかし隊"_s));
    CHECK(finds(u"衛生課"_s));
    CHECK(finds(u"推進モデル"_s));
    CHECK(finds(u"共生"_s));
    CHECK_FALSE(finds(u"花壇"_s));
    practice.centre.programmes().rename(practice.centre.programmes().get(practice.programme), u"市民協働推進事業"_s, 2027);
    CHECK(finds(u"協働推進事業"_s));
    CHECK(finds(u"推進モデル"_s));
}

TEST_CASE("merging bodies carries their part in projects along", "[core][project][organization]")
{
    Office office;
    Practice practice(office);
    auto& book = practice.centre.organizations();
    const auto twice = book.add({.name = u"岡山にゃんとかし隊（重複）"_s, .reading = u"おかやまにゃんとかしたい"_s});
    Project project = practice.cats();
    project.parties << Party{twice.id, {u"RUNNER"_s}};
    project.roles << ProjectRole{u"広報"_s, twice.id, RolePart::Lead, RolePart::None};
    const auto row = practice.plan(project);
    const auto kept = book.get(practice.group);
    book.merge(kept, twice, merged(kept.value, twice.value, {}));
    const Project after = practice.desk.get(row.id).value;
    CHECK(after.parties.size() == 2);
    CHECK(after.roles.last().organization == practice.group);
}

TEST_CASE("a removed project comes back from the trash with all its lists", "[core][project]")
{
    Office office;
    Practice practice(office);
    const auto row = practice.plan(practice.cats());
    practice.desk.remove(row);
    const auto removed = practice.centre.journal().removed();
    REQUIRE(removed.size() == 1);
    CHECK(titleOf(removed.first().image) == u"地域猫活動の普及啓発"_s);
    practice.centre.journal().bringBack(removed);
    CHECK(practice.desk.get(row.id).value == row.value);
}

TEST_CASE("projects are narrowed by year, status, programme, body and case", "[core][project]")
{
    Office office;
    Practice practice(office);
    const auto cats = practice.plan(practice.cats());
    Project other;
    other.fiscalYear = 2025;
    other.title = u"花壇"_s;
    other.basis = {u"COHOST"_s};
    const auto flowers = practice.plan(other);
    using Ids = QList<Id<Project>>;
    CHECK(practice.desk.ids() == Ids{cats.id, flowers.id});
    CHECK(practice.desk.ids({.fiscalYears = {2025}}) == Ids{flowers.id});
    CHECK(practice.desk.ids({.programmes = {practice.programme}}) == Ids{cats.id});
    CHECK(practice.desk.ids({.withoutProgramme = true}) == Ids{flowers.id});
    CHECK(practice.desk.ids({.organization = practice.division}) == Ids{cats.id});
    CHECK(practice.desk.ids({.matter = practice.matter}) == Ids{cats.id});
    practice.desk.advance(flowers, S::Withdrawn, u"取りやめ"_s, QDate(2026, 11, 24), practice.centre.officeCalendar());
    CHECK(practice.desk.ids({.open = true}) == Ids{cats.id});
    CHECK(practice.desk.ids({.statuses = {S::Withdrawn}}) == Ids{flowers.id});
    CHECK(practice.desk.fiscalYears() == QList{2026, 2025});
    CHECK(practice.desk.beginningLike(u"花"_s) == Ids{flowers.id});
}

TEST_CASE("projects are ordered along their life, not by the letters of codes", "[core][project]")
{
    Office office;
    Practice practice(office);
    const auto running = practice.advance(practice.plan(practice.cats()), untilRunning);
    const auto applied = practice.advance(practice.plan(practice.cats()), {S::PreNegotiation, S::Applied});
    const auto idea = practice.plan(practice.cats());
    CHECK(practice.desk.ids({}, ProjectOrder::Status, false) == QList{idea.id, applied.id, running.id});
}
