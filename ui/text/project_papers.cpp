#include "ui/text/project_papers.h"

#include "core/centre.h"
#include "core/matter/matter_desk.h"
#include "core/organization/organization_book.h"
#include "core/programme/grant_amount.h"
#include "core/sheet/evaluation_sheet.h"
#include "core/sheet/requirement_sheet.h"
#include "core/staff/staff_room.h"
#include "core/vocabulary/vocabulary.h"
#include "ui/text/grant_wording.h"
#include "ui/text/language.h"
#include "ui/text/number_wording.h"
#include "ui/text/paper_context.h"
#include "ui/text/project_wording.h"
#include "ui/text/record_wording.h"
#include "ui/text/sheet_wording.h"

namespace musubi::text {

using namespace Qt::StringLiterals;

namespace {

QString bodyToday(Centre& centre, Id<Organization> id)
{
    const auto row = centre.organizations().find(id);
    return row ? centre.organizations().printedNameOn(row->value, centre.today()) : QString();
}

ProjectPaper projectPaperOf(Centre& centre, Id<Project> id)
{
    auto& desk = centre.projects();
    ProjectPaper paper;
    paper.value = desk.get(id).value;
    const Project& project = paper.value;
    const ProjectLine line = desk.lines({id}).value(0);
    const Vocabulary& words = centre.vocabulary();
    paper.number = projectNumber(centre, project.fiscalYear, project.sequence);
    paper.fiscalYear = fiscalYearName(centre, project.fiscalYear);
    paper.basis = QStringList{basisOfLine(centre, line), project.track}.join(u'　').trimmed();
    paper.status = projectStatusName(project.status);
    paper.staff = centre.staff().nameOf(project.staff);
    if (project.matter)
        for (const MatterLine& matter : centre.matters().lines({*project.matter}))
            paper.matter = matterNumber(centre, matter.fiscalYear, matter.sequence) + u'　' + matter.title;
    if (project.screening)
        paper.screening = screeningResultName(*project.screening);
    for (const Party& party : project.parties)
        paper.bodies << ProjectPaper::Body{words.label(party.role, language()), bodyToday(centre, party.organization), party.contact};
    paper.roles = musubi::roleTableOf(project.parties, project.roles);
    for (const auto body : paper.roles.bodies)
        paper.columns << bodyToday(centre, body);
    for (const auto& part : Codes<RolePart>::entries)
        paper.roleSigns << rolePartSign(part.value);
    for (const BudgetLine& budget : project.budget)
        paper.costItems << words.label(budget.item, language());
    for (const Milestone& step : project.milestones)
        paper.steps << ProjectPaper::Step{milestoneName(step.kind, step.title), milestoneStateName(step.state), step.dueOn, step.doneOn, step.result};
    for (const Evaluation& evaluation : project.evaluations)
        paper.evaluations << ProjectPaper::Item{evaluationTimingName(evaluation.timing), words.label(evaluation.item, language()), evaluation};
    for (const auto& term : words.terms<EvaluationItemList>())
        paper.itemsToScore << ProjectPaper::Item{evaluationTimingName(EvaluationTiming::Completion), words.label(Term<EvaluationItemList>{term.value.code}, language()), {}};
    if (const auto rule = desk.ruleFor(project)) {
        paper.negotiationMandatory = rule->consultationMandatory;
        paper.lacksNegotiation = lacksNegotiation(project, &*rule);
        if (project.eligibleCost) {
            paper.byRule = grantAmount(*rule, *project.eligibleCost).amount;
            paper.grantSteps = grantSteps(*rule, *project.eligibleCost);
        }
        paper.changedByRule = changedGrantByRule(project, *rule);
        paper.fixedByRule = fixedByRule(project, *rule);
    }
    QList<Id<Project>> chain;
    for (const ChainLink& link : desk.chainOf(id))
        chain << link.id;
    for (const ProjectLine& year : desk.lines(chain))
        paper.years << fiscalYearName(centre, year.fiscalYear) + u' ' + basisOfLine(centre, year);
    return paper;
}

GrantLedgerPaper grantPaperOf(Centre& centre, int fiscalYear)
{
    auto& desk = centre.projects();
    GrantLedgerPaper paper;
    paper.period = fiscalYearName(centre, fiscalYear);
    paper.reference = centre.fiscalYearLabels().of(fiscalYear).prefix;
    ProjectFilter filter;
    filter.fiscalYears = {fiscalYear};
    for (const ProjectLine& line : desk.lines(desk.ids(filter, ProjectOrder::Number, false))) {
        const Project project = desk.get(line.id).value;
        if (!isGrant(project))
            continue;
        paper.rows << GrantRow{projectNumber(centre, line.fiscalYear, line.sequence), line.title, basisOfLine(centre, line), line.runners.join(u"、"_s),
            line.divisions.join(u"、"_s), projectStatusName(line.status), project.eligibleCost, project.applied, project.granted, project.advance, project.changedGrant,
            project.fixed, project.returned};
    }
    return paper;
}

} // namespace

Sheet projectSheetOf(Centre& centre, Id<Project> id, ProjectSheet which)
{
    const ProjectPaper paper = projectPaperOf(centre, id);
    const SheetContext context = sheetContextOf(centre);
    switch (which) {
    case ProjectSheet::Record: return projectSheet(paper, context);
    case ProjectSheet::Roles: return roleTableSheet(paper, context);
    case ProjectSheet::Requirements: return requirementSheet(paper, context);
    case ProjectSheet::Screening: return screeningSheet(paper, context);
    case ProjectSheet::Evaluation: return evaluationSheet(paper, context);
    }
    Q_UNREACHABLE();
}

Sheet roleComparisonOf(Centre& centre, Id<Project> id, int before, int after)
{
    RoleComparisonPaper paper{.project = projectPaperOf(centre, id)};
    const auto versions = centre.projects().roleVersions(id);
    const auto tableOf = [&](int version) { return musubi::roleTableOf(paper.project.value.parties, versions.value(version).second); };
    const auto nameOf = [&](int version) { return roleVersionName(centre, versions.value(version).first, version == versions.size() - 1); };
    const RoleComparison comparison = compareRoles(tableOf(before), tableOf(after));
    paper.before = nameOf(before);
    paper.after = nameOf(after);
    for (const auto body : comparison.bodies)
        paper.columns << bodyToday(centre, body);
    for (const RoleComparison::Row& row : comparison.rows) {
        RoleComparisonPaper::Line line{roleChangeName(row.kind), row.task, {}};
        for (const RoleComparison::Cell& cell : row.cells)
            line.cells << roleChangeText(row.kind, cell);
        paper.lines << line;
    }
    return roleComparisonSheet(paper, sheetContextOf(centre));
}

Sheet grantLedgerOf(Centre& centre, int fiscalYear)
{
    return grantLedgerSheet(grantPaperOf(centre, fiscalYear), sheetContextOf(centre));
}

ExportTable grantLedgerTableOf(Centre& centre, const QList<int>& fiscalYears)
{
    QList<GrantRow> rows;
    QStringList periods;
    for (const int year : fiscalYears) {
        const GrantLedgerPaper paper = grantPaperOf(centre, year);
        rows += paper.rows;
        periods << paper.period;
    }
    const auto amount = [](const std::optional<qint64>& yen) { return yen ? QVariant(qlonglong(*yen)) : QVariant(); };
    const auto column = [](const char* key, SheetLabel label, ColumnType type = ColumnType::Text, int width = 16) {
        return ExportColumn{QString::fromLatin1(key), SheetWording::of(label), type, width};
    };
    ExportTable table;
    table.title = SheetWording::of(SheetLabel::GrantLedger) + u' ' + (periods.size() > 1 ? periods.last() + u'～' + periods.first() : periods.join(u' '));
    table.columns = {column("number", SheetLabel::Number), column("title", SheetLabel::ProjectTitle, ColumnType::Text, 40), column("basis", SheetLabel::Basis, ColumnType::Text, 30),
        column("runners", SheetLabel::Runner, ColumnType::Text, 30), column("divisions", SheetLabel::Division, ColumnType::Text, 30), column("status", SheetLabel::Status),
        column("eligible_cost", SheetLabel::EligibleCost, ColumnType::Integer), column("applied", SheetLabel::AppliedFor, ColumnType::Integer),
        column("granted", SheetLabel::GrantDecided, ColumnType::Integer), column("advance", SheetLabel::AdvancePaid, ColumnType::Integer),
        column("changed_grant", SheetLabel::GrantChanged, ColumnType::Integer), column("fixed", SheetLabel::GrantFixed, ColumnType::Integer),
        column("returned", SheetLabel::AmountReturned, ColumnType::Integer)};
    table.rowCount = rows.size();
    table.nameColumn = 1;
    table.next = [rows, amount, at = qsizetype(0)](QVariantList& row) mutable {
        if (at >= rows.size())
            return false;
        const GrantRow& line = rows[at++];
        row = {line.number, line.title, line.basis, line.runners, line.divisions, line.status, amount(line.eligible), amount(line.applied), amount(line.granted),
            amount(line.advance), amount(line.changed), amount(line.fixed), amount(line.returned)};
        return true;
    };
    return table;
}

} // namespace musubi::text
