#include "ui/text/project_wording.h"

#include "core/centre.h"
#include "core/journal/journal.h"
#include "core/staff/staff_room.h"
#include "core/vocabulary/vocabulary.h"
#include "ui/text/language.h"
#include "ui/text/record_wording.h"

#include <QCoreApplication>
#include <QLocale>

namespace musubi::text {

using namespace Qt::StringLiterals;

namespace {

struct ProjectWords {
    Q_DECLARE_TR_FUNCTIONS(musubi::text::ProjectWords)
};

} // namespace

QString projectStatusName(ProjectStatus status)
{
    switch (status) {
    case ProjectStatus::Idea: return ProjectWords::tr("Idea");
    case ProjectStatus::PreConsultation: return ProjectWords::tr("First talks");
    case ProjectStatus::PreNegotiation: return ProjectWords::tr("Preliminary talks");
    case ProjectStatus::Applied: return ProjectWords::tr("Applied");
    case ProjectStatus::Screening: return ProjectWords::tr("Being screened");
    case ProjectStatus::Accepted: return ProjectWords::tr("Accepted");
    case ProjectStatus::Conditional: return ProjectWords::tr("Accepted on conditions");
    case ProjectStatus::Rejected: return ProjectWords::tr("Rejected");
    case ProjectStatus::Withdrawn: return ProjectWords::tr("Withdrawn");
    case ProjectStatus::Rework: return ProjectWords::tr("Being reviewed");
    case ProjectStatus::Granted: return ProjectWords::tr("Granted");
    case ProjectStatus::Running: return ProjectWords::tr("Running");
    case ProjectStatus::Changing: return ProjectWords::tr("Change applied for");
    case ProjectStatus::Suspended: return ProjectWords::tr("Suspended");
    case ProjectStatus::Finished: return ProjectWords::tr("Finished");
    case ProjectStatus::Reported: return ProjectWords::tr("Reported");
    case ProjectStatus::Fixed: return ProjectWords::tr("Amount fixed");
    case ProjectStatus::Settled: return ProjectWords::tr("Settled");
    case ProjectStatus::Evaluated: return ProjectWords::tr("Evaluated");
    case ProjectStatus::Closed: return ProjectWords::tr("Ended");
    }
    Q_UNREACHABLE();
}

QString milestoneName(MilestoneKind kind, const QString& title)
{
    switch (kind) {
    case MilestoneKind::PreConsultation: return ProjectWords::tr("First talks");
    case MilestoneKind::PreNegotiation: return ProjectWords::tr("Preliminary talks");
    case MilestoneKind::Application: return ProjectWords::tr("Application");
    case MilestoneKind::EligibilityCheck: return ProjectWords::tr("Check of eligibility");
    case MilestoneKind::FirstScreening: return ProjectWords::tr("First screening (documents)");
    case MilestoneKind::SecondScreening: return ProjectWords::tr("Second screening (presentation)");
    case MilestoneKind::Decision: return ProjectWords::tr("Notice of the result");
    case MilestoneKind::ReviewMeeting: return ProjectWords::tr("Review meeting");
    case MilestoneKind::GrantApplication: return ProjectWords::tr("Application for the grant");
    case MilestoneKind::GrantDecision: return ProjectWords::tr("Decision of the grant");
    case MilestoneKind::Advance: return ProjectWords::tr("Advance payment");
    case MilestoneKind::Interim: return ProjectWords::tr("Interim report");
    case MilestoneKind::Change: return ProjectWords::tr("Approval of a change");
    case MilestoneKind::Completion: return ProjectWords::tr("Completion");
    case MilestoneKind::Report: return ProjectWords::tr("Final report");
    case MilestoneKind::Fixing: return ProjectWords::tr("Fixing of the amount");
    case MilestoneKind::Settlement: return ProjectWords::tr("Settlement");
    case MilestoneKind::Evaluation: return ProjectWords::tr("Evaluation");
    case MilestoneKind::Presentation: return ProjectWords::tr("Report meeting");
    case MilestoneKind::TraceHalfYear: return ProjectWords::tr("Tracing after 6 months");
    case MilestoneKind::TraceOneYear: return ProjectWords::tr("Tracing after 1 year");
    case MilestoneKind::TraceTwoYears: return ProjectWords::tr("Tracing after 2 years");
    case MilestoneKind::Other: return title.isEmpty() ? ProjectWords::tr("Step") : title;
    }
    Q_UNREACHABLE();
}

QString milestoneStateName(MilestoneState state)
{
    switch (state) {
    case MilestoneState::Open: return ProjectWords::tr("Open");
    case MilestoneState::Done: return ProjectWords::tr("Done");
    case MilestoneState::Skipped: return ProjectWords::tr("Does not apply");
    case MilestoneState::Waived: return ProjectWords::tr("Waived");
    }
    Q_UNREACHABLE();
}

QString screeningResultName(ScreeningResult result)
{
    switch (result) {
    case ScreeningResult::Accepted: return ProjectWords::tr("Accepted");
    case ScreeningResult::Conditional: return ProjectWords::tr("Accepted on conditions");
    case ScreeningResult::AfterReview: return ProjectWords::tr("Accepted after review");
    case ScreeningResult::Reserve: return ProjectWords::tr("Reserve");
    case ScreeningResult::Rejected: return ProjectWords::tr("Rejected");
    }
    Q_UNREACHABLE();
}

QString evaluationTimingName(EvaluationTiming timing)
{
    switch (timing) {
    case EvaluationTiming::Planning: return ProjectWords::tr("At planning");
    case EvaluationTiming::Interim: return ProjectWords::tr("Interim");
    case EvaluationTiming::Completion: return ProjectWords::tr("At completion");
    }
    Q_UNREACHABLE();
}

QString requirementKindName(RequirementKind kind)
{
    return kind == RequirementKind::Eligibility ? ProjectWords::tr("Requirement") : ProjectWords::tr("Document");
}

QString roundingName(Rounding rounding)
{
    switch (rounding) {
    case Rounding::Down: return ProjectWords::tr("rounded down");
    case Rounding::Nearest: return ProjectWords::tr("rounded to the nearest");
    case Rounding::Up: return ProjectWords::tr("rounded up");
    }
    Q_UNREACHABLE();
}

QString rolePartSign(RolePart part)
{
    switch (part) {
    case RolePart::None: return {};
    case RolePart::Lead: return u"◎"_s;
    case RolePart::Partner: return u"○"_s;
    case RolePart::Adviser: return u"△"_s;
    }
    Q_UNREACHABLE();
}

QString rolePartName(RolePart part)
{
    switch (part) {
    case RolePart::None: return ProjectWords::tr("No part");
    case RolePart::Lead: return ProjectWords::tr("Leads");
    case RolePart::Partner: return ProjectWords::tr("Works along");
    case RolePart::Adviser: return ProjectWords::tr("Advises");
    }
    Q_UNREACHABLE();
}

QString roleCellText(const RoleTable::Cell& cell)
{
    const auto sign = [](RolePart part) { return part == RolePart::None ? u"―"_s : rolePartSign(part); };
    if (cell.actual == RolePart::None || cell.actual == cell.expected)
        return sign(cell.expected);
    return ProjectWords::tr("%1 (was %2)").arg(sign(cell.expected), sign(cell.actual));
}

QString roleChangeName(RoleComparison::Kind kind)
{
    switch (kind) {
    case RoleComparison::Kind::Same: return {};
    case RoleComparison::Kind::Changed: return ProjectWords::tr("Changed");
    case RoleComparison::Kind::Added: return ProjectWords::tr("Added");
    case RoleComparison::Kind::Removed: return ProjectWords::tr("Taken off");
    }
    Q_UNREACHABLE();
}

QString roleChangeText(RoleComparison::Kind kind, const RoleComparison::Cell& cell)
{
    const RoleTable::Cell& stands = kind == RoleComparison::Kind::Removed ? cell.before : cell.after;
    if (kind == RoleComparison::Kind::Changed && cell.before != cell.after)
        return roleCellText(cell.before) + u" → "_s + roleCellText(cell.after);
    return stands == RoleTable::Cell() ? QString() : roleCellText(stands);
}

QString roleVersionName(Centre& centre, qint64 action, bool latest)
{
    const Action written = centre.journal().action(action);
    QStringList words{fullDateTime(written.at.toLocalTime()), centre.staff().nameOf(written.staff)};
    words.removeAll(QString());
    return latest ? ProjectWords::tr("As it stands (%1)").arg(words.join(u'　')) : words.join(u'　');
}

QStringList roleComplaints(const RoleTable& table)
{
    QStringList complaints;
    for (const RoleFinding& finding : roleFindings(table)) {
        const QString task = table.rows[finding.row].task;
        complaints << (finding.rule == Rule::NoMainRole ? ProjectWords::tr("“%1”: nobody leads it (◎).") : ProjectWords::tr("“%1”: several lead it (◎).")).arg(task);
    }
    return complaints;
}

QString inYearOfChain(const QString& basis, int year)
{
    return year > 0 && !basis.isEmpty() ? ProjectWords::tr("%1 (year %2)").arg(basis).arg(year) : basis;
}

QString basisOf(const PathEntry& entry)
{
    return inYearOfChain(entry.basis, entry.year);
}

QString basisOfLine(Centre& centre, const ProjectLine& line)
{
    if (!line.programme.isEmpty())
        return inYearOfChain(line.programme, line.years > 1 ? line.year : 0);
    return line.basisNote.isEmpty() ? centre.vocabulary().label(line.basis, language()) : line.basisNote;
}

QString yen(const std::optional<qint64>& amount)
{
    if (!amount)
        return {};
    static const QLocale locale(QLocale::Japanese, QLocale::Japan);
    return ProjectWords::tr("¥%1").arg(locale.toString(*amount));
}

} // namespace musubi::text
