#include "ui/consultation/consultation_columns.h"

#include "core/centre.h"
#include "core/staff/staff_room.h"
#include "core/vocabulary/vocabulary.h"
#include "ui/text/language.h"
#include "ui/text/number_wording.h"
#include "ui/text/record_wording.h"

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr ConsultationOrder columnOrders[]{ConsultationOrder::Number, ConsultationOrder::ReceivedAt, ConsultationOrder::Channel, ConsultationOrder::Subject,
    ConsultationOrder::Caller, ConsultationOrder::Status, ConsultationOrder::NextDue, ConsultationOrder::Staff};

Due dueOf(const ConsultationRow& row, QDate today)
{
    if (row.status == CaseStatus::Done)
        return Due::None;
    if (!row.nextDue)
        return row.nextWhat.isEmpty() ? Due::Unset : Due::Later;
    return *row.nextDue < today ? Due::Overdue : *row.nextDue == today ? Due::Today : Due::Later;
}

QString dueText(const ConsultationRow& row, QDate today)
{
    switch (dueOf(row, today)) {
    case Due::None: return {};
    case Due::Unset: return QCoreApplication::translate("records", "Not set");
    case Due::Today: return QCoreApplication::translate("records", "Today");
    default: return row.nextDue ? u"%1/%2"_s.arg(row.nextDue->month()).arg(row.nextDue->day()) : QString();
    }
}

} // namespace

std::vector<Column<ConsultationRow>> consultationColumns(Centre& centre)
{
    using Row = ConsultationRow;
    std::vector<Column<Row>> columns; // filled one by one: g++ 12 fails on the list as one return value
    for (Column<Row> column : {
        Column<Row>{QT_TRANSLATE_NOOP("columns", "Number"), [&centre](const Row& r) -> QVariant { return text::consultationNumber(centre, r.fiscalYear, r.sequence, r.form); }},
        Column<Row>{QT_TRANSLATE_NOOP("columns", "Received"), [](const Row& r) -> QVariant { return text::shortDate(r.receivedAt.date()); }},
        Column<Row>{QT_TRANSLATE_NOOP("columns", "How"), [&centre](const Row& r) -> QVariant { return centre.vocabulary().label(r.channel, text::language()); }, {},
            [](const Row& r, int role) -> QVariant { return role == IconRole ? QVariant(channelIcon(r.channel.code)) : QVariant(); }},
        Column<Row>{QT_TRANSLATE_NOOP("columns", "Subject"), [](const Row& r) -> QVariant { return r.subject; }},
        Column<Row>{QT_TRANSLATE_NOOP("columns", "Caller"), [](const Row& r) -> QVariant { return text::callerText(r); }},
        Column<Row>{QT_TRANSLATE_NOOP("columns", "Status"), [](const Row& r) -> QVariant { return text::statusName(r.status); }, {},
            [](const Row& r, int role) -> QVariant { return role == TagRole ? QVariant::fromValue(statusTag(r.status)) : QVariant(); }},
        Column<Row>{QT_TRANSLATE_NOOP("columns", "Next"), [&centre](const Row& r) -> QVariant { return dueText(r, centre.today()); }, {},
            [&centre](const Row& r, int role) -> QVariant { return role == DueRole ? QVariant(static_cast<int>(dueOf(r, centre.today()))) : QVariant(); }},
        Column<Row>{QT_TRANSLATE_NOOP("columns", "Coordinator"), [&centre](const Row& r) -> QVariant { return centre.staff().nameOf(r.staff); }},
    })
        columns.push_back(std::move(column));
    return columns;
}

std::optional<ConsultationOrder> consultationOrderOf(int column)
{
    if (column < 0 || column >= static_cast<int>(std::size(columnOrders)))
        return std::nullopt;
    return columnOrders[column];
}

Tag statusTag(CaseStatus status)
{
    const QString name = text::statusName(status);
    switch (status) {
    case CaseStatus::New: return {name, TagKind::Fresh};
    case CaseStatus::Open:
    case CaseStatus::Reopened: return {name, TagKind::Active};
    case CaseStatus::Waiting:
    case CaseStatus::OnHold: return {name, TagKind::Neutral};
    case CaseStatus::Done: return {name, TagKind::Plain};
    }
    Q_UNREACHABLE();
}

QString channelIcon(const QString& code)
{
    static const QHash<QString, QString> icons{{u"TEL"_s, u"consultation"_s}, {u"MAIL"_s, u"mail"_s}, {u"VISIT"_s, u"visit"_s}, {u"OUT"_s, u"outreach"_s},
        {u"ONLINE"_s, u"video"_s}, {u"FAX"_s, u"document"_s}, {u"POST"_s, u"document"_s}, {u"EVENT"_s, u"event"_s}, {u"FORM"_s, u"send"_s}};
    return icons.value(code, u"more"_s);
}

} // namespace musubi::ui
