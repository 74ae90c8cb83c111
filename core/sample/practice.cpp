#include "core/sample/practice.h"

#include "core/db/counter.h"
#include "core/db/table.h"
#include "core/japan/fiscal_year.h"
#include "core/japan/working_days.h"
#include "core/programme/programme_mapping.h"
#include "core/programme/programme_rules.h"
#include "core/project/project_mapping.h"
#include "core/project/project_rules.h"
#include "core/sample/address_book.h"

namespace musubi::sample {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstModelYear = 2014, firstNeedsYear = 2015, renamedIn = 2021, mandatoryFrom = 2020;

/// What is known of the rules (DOMAIN §2); the days are the typical ones.
Programme modelProgramme(const AddressBook& book, int thisYear)
{
    Programme programme;
    programme.name = u"市民協働推進事業"_s;
    programme.owner = book.organizations[u"kikaku-soumu"_s].id;
    programme.firstYear = firstModelYear;
    programme.formerNames = {{u"市民協働推進モデル事業"_s, renamedIn - 1}};
    for (int year = firstModelYear; year <= thisYear + 1; ++year) {
        ProgrammeRule rule = typicalRule(year);
        rule.cap = 2'000'000;
        rule.rateNumerator = 4;
        rule.rateDenominator = 5;
        rule.minimumMembers = 10;
        rule.consultationMandatory = year >= mandatoryFrom;
        if (year == firstModelYear)
            rule.track = u"NPO提案型"_s;
        programme.rules << rule;
        if (year == firstModelYear) {
            rule.track = u"行政提案型"_s;
            rule.rateNumerator = 5;
            programme.rules << rule;
        }
    }
    for (const int year : {thisYear, thisYear + 1}) {
        programme.requirements << ProgrammeRequirement{year, RequirementKind::Eligibility, u"構成員が10人以上いる"_s};
        for (const auto& document : {u"事業計画書"_s, u"収支予算書"_s, u"役割分担表"_s, u"団体の概要"_s})
            programme.requirements << ProgrammeRequirement{year, RequirementKind::Document, document};
    }
    programme.steps = {{u"協働課との事前協議を終える"_s, 25}, {u"事業計画書と収支予算書の案を読み合わせる"_s, 10}, {u"団体の議決を受ける"_s, 5}, {u"書類をそろえて確かめる"_s, 2}};
    return programme;
}

Programme needsProgramme(const AddressBook& book, int thisYear)
{
    Programme programme;
    programme.name = u"市民協働推進ニーズ調査事業"_s;
    programme.owner = book.organizations[u"kikaku-soumu"_s].id;
    programme.firstYear = firstNeedsYear;
    for (int year = firstNeedsYear; year <= thisYear + 1; ++year) {
        ProgrammeRule rule; // its amounts are not known
        rule.fiscalYear = year;
        rule.consultationMandatory = year >= mandatoryFrom;
        programme.rules << rule;
    }
    return programme;
}

const PlannedMatter* matterOf(const Plan& plan, QStringView key)
{
    for (const PlannedMatter& matter : plan.matters)
        if (matter.key == key)
            return &matter;
    return nullptr;
}

/// A step that lies behind the day of the sample is done, one before the case was opened is not told.
QList<Milestone> stepsUntil(const QList<Milestone>& planned, QDate opened, QDate today, const ProgrammeRule& rule)
{
    QList<Milestone> steps;
    for (Milestone step : planned) {
        if (step.kind == MilestoneKind::PreNegotiation && rule.callOn)
            step.dueOn = rule.callOn;
        if (step.dueOn && *step.dueOn < opened)
            continue;
        if (step.dueOn && *step.dueOn < today) {
            step.state = MilestoneState::Done;
            step.doneOn = step.dueOn;
            if (step.kind == MilestoneKind::PreNegotiation)
                step.result = u"団体・協働課・センターの三者で協議した"_s;
        }
        steps << step;
    }
    sortMilestones(steps);
    return steps;
}

RolePart partOf(QStringView sign)
{
    return sign == u"◎" ? RolePart::Lead : sign == u"○" ? RolePart::Partner : RolePart::Adviser;
}

void divideRoles(Project& project, std::span<const SampleRole> roles, const AddressBook& book)
{
    for (const SampleRole& role : roles)
        for (const QString& part : words(role.parts))
            project.roles << ProjectRole{role.task.toString(), book.organizations[part.section(u'=', 0, 0)].id, partOf(part.section(u'=', 1)), RolePart::None};
}

void tellInFull(Project& project, const SampleProject& told, const AddressBook& book, QDate today)
{
    project.title = told.title.toString();
    project.purpose = told.purpose.toString();
    project.totalCost = told.totalCost;
    project.eligibleCost = told.eligibleCost;
    project.applied = told.applied;
    project.granted = told.granted;
    project.advance = told.advance;
    divideRoles(project, told.roles, book);
    for (const SampleCost& cost : told.costs)
        project.budget << BudgetLine{{cost.item.toString()}, cost.note.toString(), cost.eligible, cost.planned,
            cost.changed ? std::optional(cost.changed) : std::nullopt, {}};
    for (const SampleScore& line : told.scores) {
        char16_t reviewer = u'A';
        for (const QString& score : words(line.scores))
            project.scores << ScreeningScore{line.criterion.toString(), u"委員"_s + QChar(reviewer++), score.toInt(), {}};
    }
    project.screening = ScreeningResult::AfterReview;
    project.screenedOn = QDate(project.fiscalYear, 2, 7);
    project.opinion = told.opinion.toString();
    project.opinionAnswer = told.opinionAnswer.toString();
    if (const QDate met(project.fiscalYear, 10, 15); today > met)
        project.outcomes << Outcome{met, {u"UNDERSTAND"_s}, u"配達の人、民生委員、担当課が、互いの役割と連絡の道筋を確かめ合った"_s};
    if (today >= QDate(project.fiscalYear, 11, 1))
        for (const SampleEvaluation& line : told.evaluations) {
            Evaluation evaluation{EvaluationTiming::Interim, {line.item.toString()}, line.ours, {}, line.theirs, {}, 3, {}, {}, {}};
            (line.ours < line.theirs ? evaluation.privateReason : evaluation.publicReason) = line.reason.toString();
            project.evaluations << evaluation;
        }
}

struct Writer {
    UnitOfWork& work;
    const Plan& plan;
    const AddressBook& book;
    const QHash<QString, Id<Matter>>& matters;
    QDate today;
    const OfficeCalendar& calendar;
    Stored<Programme> model, needs;
    QHash<QString, QPair<QString, Id<Project>>> last = {}; // of each case: programme and project

    /// The bodies that carry a project: those who run or propose it, who work along, and the divisions.
    void addParties(Project& project, const PlannedMatter& matter) const
    {
        for (const PlannedParty& party : matter.parties) {
            const bool division = party.role == "DIVISION"_L1 || (party.role == "RELATED"_L1);
            if (party.role != "OWNER"_L1)
                project.parties << Party{book.organizations[party.body].id,
                    {party.role == "PROPOSER"_L1 ? u"RUNNER"_s : division ? u"DIVISION"_s : party.role}};
        }
    }

    Id<Project> write(Project project) const
    {
        project.sequence = takeNumber(work, "project"_L1, project.fiscalYear);
        return Table<Project>(work.database()).insert(work, project).id;
    }

    void writeReal(const RealProject& real)
    {
        const PlannedMatter* matter = matterOf(plan, real.theme);
        const QDate start(real.fiscalYear, real.month, real.day);
        if (!matter || start > today)
            return;
        const bool over = japan::lastDayOf(real.fiscalYear) < today;
        Project project;
        project.fiscalYear = real.fiscalYear;
        project.title = matter->value.theme;
        project.matter = matters.value(matter->key);
        project.staff = book.staff.value(matter->lead);
        project.content = real.content.toString();
        project.result = over || real.underDeliberation ? real.result.toString() : u"実施中"_s;
        project.startsOn = start;
        project.endsOn = japan::lastDayOf(real.fiscalYear);
        const QString programme = real.programme.toString();
        if (programme == "MODEL"_L1)
            project.programme = model.id;
        else if (programme == "NEEDS"_L1)
            project.programme = needs.id;
        else
            project.basis = {programme};
        project.basisNote = real.basisNote.toString();
        if (real.follows)
            project.predecessor = last.value(matter->key).second;
        if (real.granted)
            project.granted = real.granted;
        if (over && real.fixed)
            project.fixed = real.fixed;
        addParties(project, *matter);
        divideRoles(project, real.roles, book);
        if (real.underDeliberation) {
            project.status = ProjectStatus::PreNegotiation;
            project.startsOn.reset();
            project.endsOn.reset();
        } else {
            project.status = over ? ProjectStatus::Closed : ProjectStatus::Running;
            addSteps(project, over);
        }
        last.insert(matter->key, {programme, write(project)});
    }

    /// Of a real project that runs only what is to come is told, of one that is over that it is traced.
    void addSteps(Project& project, bool over) const
    {
        if (project.predecessor && project.fiscalYear >= mandatoryFrom)
            project.milestones << Milestone{MilestoneKind::PreNegotiation, {}, {}, MilestoneState::Waived, {}, u"前の年度から続く事業のため"_s};
        if (over) {
            for (Milestone trace : tracesAfter(*project.endsOn, calendar)) {
                if (*trace.dueOn < today) {
                    trace.state = MilestoneState::Done;
                    trace.doneOn = trace.dueOn;
                }
                project.milestones << trace;
            }
            return;
        }
        const int year = project.fiscalYear;
        for (const auto& [kind, on] : {std::pair(MilestoneKind::Interim, QDate(year, 11, 30)), {MilestoneKind::Report, QDate(year + 1, 3, 31)},
                 {MilestoneKind::Settlement, QDate(year + 1, 5, 31)}}) {
            Milestone step{kind, {}, calendar.dueDate(on), MilestoneState::Open, {}, {}};
            if (*step.dueOn < today) {
                step.state = MilestoneState::Done;
                step.doneOn = step.dueOn;
            }
            project.milestones << step;
        }
    }

    /// A case of invented bodies that runs under the programme.
    void writeEveryday(const PlannedPractice& planned)
    {
        const PlannedMatter* matter = matterOf(plan, planned.matter);
        if (!matter)
            return;
        Project project;
        project.fiscalYear = planned.fiscalYear;
        project.title = matter->value.theme;
        project.matter = matters.value(matter->key);
        project.programme = model.id;
        project.staff = book.staff.value(matter->lead);
        project.content = planned.content;
        project.result = planned.result;
        project.startsOn = std::max(japan::firstDayOf(project.fiscalYear), matter->value.openedOn);
        project.endsOn = japan::lastDayOf(project.fiscalYear);
        project.status = ProjectStatus::Running;
        addParties(project, *matter);
        if (const ProgrammeRule* rule = ruleOf(model.value, project.fiscalYear, {})) {
            project.milestones = stepsUntil(plannedMilestones(*rule, {}, calendar), matter->value.openedOn, today, *rule);
            for (const ProgrammeRequirement& line : requirementsOf(model.value, project.fiscalYear))
                project.requirements << ProjectRequirement{line.kind, line.text, true, {}};
        }
        if (lacksNegotiation(project, ruleOf(model.value, project.fiscalYear, {})))
            project.milestones.prepend({MilestoneKind::PreNegotiation, {}, {}, MilestoneState::Done, project.startsOn, u"団体・協働課・センターの三者で協議した"_s});
        if (matter->value.theme == toldProject().theme)
            tellInFull(project, toldProject(), book, today);
        write(project);
    }
};

} // namespace

void writePractice(UnitOfWork& work, const Plan& plan, const AddressBook& book, const QHash<QString, Id<Matter>>& matters, const SampleDays& days,
    const OfficeCalendar& calendar)
{
    const int thisYear = japan::fiscalYearOf(days.today());
    const Table<Programme> programmes(work.database());
    const auto model = programmes.insert(work, modelProgramme(book, thisYear)), needs = programmes.insert(work, needsProgramme(book, thisYear));
    Writer writer{work, plan, book, matters, days.today(), calendar, model, needs};
    for (const RealProject& real : realProjects())
        writer.writeReal(real);
    for (const PlannedPractice& planned : plan.practice)
        writer.writeEveryday(planned);
}

} // namespace musubi::sample
