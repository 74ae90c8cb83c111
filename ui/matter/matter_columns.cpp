#include "ui/matter/matter_columns.h"

#include "core/centre.h"
#include "core/staff/staff_room.h"
#include "core/vocabulary/vocabulary.h"
#include "ui/consultation/consultation_columns.h"
#include "ui/text/language.h"
#include "ui/text/number_wording.h"
#include "ui/text/record_wording.h"

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr MatterOrder caseOrders[]{MatterOrder::Number, MatterOrder::Title, MatterOrder::Stage, MatterOrder::Status, MatterOrder::LastContact, MatterOrder::Review, MatterOrder::Lead};

} // namespace

std::vector<Column<MatterRow>> matterColumns(Centre& centre)
{
    using Row = MatterRow;
    std::vector<Column<Row>> columns;
    columns.push_back(Column<Row>{QT_TRANSLATE_NOOP("columns", "Number"), [&centre](const Row& r) -> QVariant { return text::matterNumber(centre, r.fiscalYear, r.sequence); }});
    columns.push_back(Column<Row>{QT_TRANSLATE_NOOP("columns", "Case"), [](const Row& r) -> QVariant { return r.title; }, {},
        [](const Row& r, int role) -> QVariant { return role == SecondLineRole ? QVariant(r.theme) : QVariant(); }});
    columns.push_back(Column<Row>{QT_TRANSLATE_NOOP("columns", "Stage"), [](const Row& r) -> QVariant { return text::stageName(r.stage); }, {},
        [](const Row& r, int role) -> QVariant { return role == StageRole ? QVariant(static_cast<int>(r.stage) + 1) : QVariant(); }});
    columns.push_back(Column<Row>{QT_TRANSLATE_NOOP("columns", "Status"), [](const Row& r) -> QVariant { return text::statusName(r.status); }, {},
        [](const Row& r, int role) -> QVariant { return role == TagRole ? QVariant::fromValue(statusTag(r.status)) : QVariant(); }});
    columns.push_back(Column<Row>{QT_TRANSLATE_NOOP("columns", "Last contact"),
        [](const Row& r) -> QVariant { return r.lastContact ? text::shortDate(*r.lastContact) : QString(); }, {},
        [](const Row& r, int role) -> QVariant { return role == SecondLineRole ? QVariant(QCoreApplication::translate("records", "%n contacts", nullptr, r.consultations)) : QVariant(); }});
    columns.push_back(Column<Row>{QT_TRANSLATE_NOOP("columns", "Next"),
        [](const Row& r) -> QVariant { return r.waitingFor.isEmpty() ? r.nextWhat : r.waitingFor; }, {},
        [&centre](const Row& r, int role) -> QVariant {
            const auto day = r.waitingFor.isEmpty() ? r.nextDue : r.reviewOn;
            if (role == SecondLineRole)
                return day ? text::shortDate(*day) : r.status == CaseStatus::Done ? QString() : QCoreApplication::translate("records", "Not set");
            if (role == ToneRole && day && *day < centre.today() && r.status != CaseStatus::Done)
                return static_cast<int>(Token::Bad);
            return {};
        }});
    columns.push_back(Column<Row>{QT_TRANSLATE_NOOP("columns", "Coordinator"), [&centre](const Row& r) -> QVariant { return centre.staff().nameOf(r.lead); }});
    return columns;
}

std::optional<MatterOrder> matterOrderOf(int column)
{
    return column >= 0 && column < static_cast<int>(std::size(caseOrders)) ? std::optional(caseOrders[column]) : std::nullopt;
}

} // namespace musubi::ui
