#include "ui/project/project_columns.h"

#include "core/centre.h"
#include "core/programme/programme_book.h"
#include "core/staff/staff_room.h"
#include "ui/consultation/office_facets.h"
#include "ui/meeting/meeting_columns.h"
#include "ui/text/number_wording.h"
#include "ui/text/project_wording.h"
#include "ui/text/record_wording.h"

#include <QCoreApplication>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

class ProjectColumnWords {
    Q_DECLARE_TR_FUNCTIONS(musubi::ui::ProjectColumns)
};

constexpr QLatin1StringView endedLeftOut("!ended");

} // namespace

Tag projectStatusTag(ProjectStatus status)
{
    const QString name = text::projectStatusName(status);
    switch (status) {
    case ProjectStatus::Idea:
    case ProjectStatus::PreConsultation:
    case ProjectStatus::PreNegotiation:
    case ProjectStatus::Applied:
    case ProjectStatus::Screening: return {name, TagKind::Neutral};
    case ProjectStatus::Conditional:
    case ProjectStatus::Rework:
    case ProjectStatus::Changing: return {name, TagKind::Warn};
    case ProjectStatus::Accepted:
    case ProjectStatus::Granted:
    case ProjectStatus::Running: return {name, TagKind::Active};
    case ProjectStatus::Finished:
    case ProjectStatus::Reported:
    case ProjectStatus::Fixed:
    case ProjectStatus::Settled:
    case ProjectStatus::Evaluated: return {name, TagKind::Ok};
    case ProjectStatus::Suspended: return {name, TagKind::Bad};
    case ProjectStatus::Rejected:
    case ProjectStatus::Withdrawn:
    case ProjectStatus::Closed: return {name, TagKind::Plain};
    }
    Q_UNREACHABLE();
}

std::vector<Column<ProjectRow>> projectColumns(Centre& centre)
{
    using Row = ProjectRow;
    std::vector<Column<Row>> columns;
    columns.push_back(Column<Row>{QT_TRANSLATE_NOOP("columns", "Number"), [&centre](const Row& r) -> QVariant { return text::projectNumber(centre, r.fiscalYear, r.sequence); }});
    columns.push_back(Column<Row>{QT_TRANSLATE_NOOP("columns", "Project"), [](const Row& r) -> QVariant { return r.title; }, {},
        [](const Row& r, int role) -> QVariant {
            return role == SecondLineRole ? QVariant(QStringList{r.runners.join(u"、"_s), r.divisions.join(u"、"_s)}.join(u" × "_s)) : QVariant();
        }});
    columns.push_back(Column<Row>{QT_TRANSLATE_NOOP("columns", "Programme or basis"), [&centre](const Row& r) -> QVariant { return text::basisOfLine(centre, r); }, {},
        [&centre](const Row& r, int role) -> QVariant { return role == SecondLineRole ? QVariant(text::fiscalYearName(centre, r.fiscalYear)) : QVariant(); }});
    columns.push_back(Column<Row>{QT_TRANSLATE_NOOP("columns", "Status"), [](const Row& r) -> QVariant { return text::projectStatusName(r.status); }, {},
        [](const Row& r, int role) -> QVariant { return role == TagRole ? QVariant::fromValue(projectStatusTag(r.status)) : QVariant(); }});
    columns.push_back(Column<Row>{QT_TRANSLATE_NOOP("columns", "Next"),
        [](const Row& r) -> QVariant { return r.hasNext ? text::milestoneName(r.nextKind, r.nextTitle) : QString(); }, {},
        [&centre](const Row& r, int role) -> QVariant {
            if (role == SecondLineRole)
                return r.nextDue ? dayText(*r.nextDue, centre.today()) : QString();
            if (role == ToneRole && r.nextDue && *r.nextDue < centre.today())
                return static_cast<int>(Token::Bad);
            return {};
        }});
    columns.push_back(Column<Row>{QT_TRANSLATE_NOOP("columns", "Grant"), [](const Row& r) -> QVariant { return text::yen(r.grant); }, {}, {}, Qt::AlignRight});
    columns.push_back(Column<Row>{QT_TRANSLATE_NOOP("columns", "Coordinator"), [&centre](const Row& r) -> QVariant { return centre.staff().nameOf(r.staff); }});
    return columns;
}

std::optional<ProjectOrder> projectOrderOf(int column)
{
    constexpr std::optional<ProjectOrder> orders[]{ProjectOrder::Number, ProjectOrder::Title, std::nullopt, ProjectOrder::Status, ProjectOrder::Next, ProjectOrder::Grant};
    return column >= 0 && column < static_cast<int>(std::size(orders)) ? orders[column] : std::nullopt;
}

Condition withoutEnded()
{
    return {u"status"_s, endedLeftOut};
}

QList<Facet> projectFacets(Centre& centre)
{
    Facet status = enumFacet<ProjectStatus>(u"status"_s, ProjectColumnWords::tr("Status"), &text::projectStatusName);
    status.choices.prepend({endedLeftOut, ProjectColumnWords::tr("without those that ended")});
    Facet programme{u"programme"_s, ProjectColumnWords::tr("Programme"), {}};
    for (const auto& row : centre.programmes().all())
        programme.choices << Facet::Choice{QString::number(row.id.value), row.value.name};
    programme.choices << Facet::Choice{u"none"_s, ProjectColumnWords::tr("under none")};
    return {status, programme, staffFacet(centre)};
}

ProjectFilter projectFilter(Centre& centre, const ConditionList& conditions)
{
    ProjectFilter filter;
    for (const auto& [facet, code] : conditions) {
        if (facet == "status"_L1 && code == endedLeftOut)
            filter.open = true;
        else if (const auto status = fromCode<ProjectStatus>(code); facet == "status"_L1 && status)
            filter.statuses << *status;
        else if (facet == "programme"_L1 && code == "none"_L1)
            filter.withoutProgramme = true;
        else if (facet == "programme"_L1)
            filter.programmes << Id<Programme>{code.toLongLong()};
        else if (facet == "staff"_L1)
            addStaffCode(centre, filter.staff, filter.withoutStaff, code);
    }
    return filter;
}

} // namespace musubi::ui
