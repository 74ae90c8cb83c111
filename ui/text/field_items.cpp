#include "ui/text/field_items.h"

#include "ui/text/meeting_wording.h"

#include <QCoreApplication>
#include <QJsonValue>
#include <QStringList>

#include <algorithm>

namespace musubi::text {

using namespace Qt::StringLiterals;

namespace {

/// How the lines of a list are read: these fields in this order and no others. A list that is not named here is read with all of its fields.
struct ItemOrder {
    QLatin1StringView list;
    std::initializer_list<QLatin1StringView> fields;
};

const ItemOrder itemOrders[]{
    {"meeting_participant"_L1, {"organization"_L1, "organization_name"_L1, "title"_L1, "person"_L1, "name"_L1, "sector"_L1, "role"_L1, "required"_L1, "invitation"_L1, "attendance"_L1,
        "proxy"_L1, "uninvited"_L1, "letter_needed"_L1, "letter_sent_on"_L1, "note"_L1}},
    {"meeting_preparation"_L1, {"what"_L1, "due_on"_L1, "done_on"_L1}},
    {"meeting_agenda"_L1, {"title"_L1, "minutes"_L1, "who"_L1, "materials"_L1, "record"_L1}},
    {"meeting_point"_L1, {"kind"_L1, "text"_L1, "carried_from"_L1}},
    {"meeting_offer"_L1, {"number"_L1, "starts_at"_L1, "ends_at"_L1, "held"_L1}},
    {"project_role"_L1, {"task"_L1, "organization"_L1, "expected"_L1, "actual_part"_L1}},
    {"project_milestone"_L1, {"milestone"_L1, "title"_L1, "due_on"_L1, "state"_L1, "done_on"_L1, "result"_L1}},
    {"project_budget"_L1, {"item"_L1, "note"_L1, "eligible"_L1, "planned"_L1, "changed"_L1, "actual"_L1}},
    {"project_requirement"_L1, {"requirement"_L1, "text"_L1, "met"_L1, "note"_L1}},
    {"project_score"_L1, {"criterion"_L1, "reviewer"_L1, "score"_L1, "remark"_L1}},
    {"project_evaluation"_L1, {"timing"_L1, "item"_L1, "private_score"_L1, "private_reason"_L1, "public_score"_L1, "public_reason"_L1, "centre_score"_L1, "centre_note"_L1,
        "committee_score"_L1, "committee_note"_L1}},
    {"project_party"_L1, {"role"_L1, "organization"_L1, "contact"_L1}},
    {"matter_party"_L1, {"role"_L1, "organization"_L1, "contact"_L1}},
    {"matter_outcome"_L1, {"on_date"_L1, "code"_L1, "note"_L1}},
    {"project_outcome"_L1, {"on_date"_L1, "code"_L1, "note"_L1}},
    {"matter_path"_L1, {"fiscal_year"_L1, "basis"_L1, "content"_L1, "result"_L1, "stage"_L1}},
};

struct ItemFlag {
    QLatin1StringView field;
    const char* words;
};

/// Said where it is so, and not where it is not.
constexpr ItemFlag itemFlags[]{
    {"required"_L1, QT_TRANSLATE_NOOP("fields", "(must come)")},
    {"letter_needed"_L1, QT_TRANSLATE_NOOP("fields", "(formal letter)")},
    {"attended"_L1, QT_TRANSLATE_NOOP("fields", "(came)")},
    {"uninvited"_L1, QT_TRANSLATE_NOOP("fields", "(came unasked)")},
    {"held"_L1, QT_TRANSLATE_NOOP("fields", "(kept free)")},
    {"met"_L1, QT_TRANSLATE_NOOP("fields", "(met)")},
};

/// A fact that says nothing without its word.
QString withWord(const QString& list, const QString& field, const QString& text)
{
    if (field == "due_on"_L1)
        return QCoreApplication::translate("fields", "due %1").arg(text);
    if (field == "done_on"_L1)
        return QCoreApplication::translate("fields", "done %1").arg(text);
    if (field == "letter_sent_on"_L1)
        return QCoreApplication::translate("fields", "letter sent %1").arg(text);
    if (field == "proxy"_L1)
        return QCoreApplication::translate("fields", "in their place %1").arg(text);
    if (field == "minutes"_L1)
        return QCoreApplication::translate("fields", "%1 min").arg(text);
    if (field == "private_score"_L1)
        return QCoreApplication::translate("fields", "body %1").arg(text);
    if (field == "public_score"_L1)
        return QCoreApplication::translate("fields", "division %1").arg(text);
    if (field == "centre_score"_L1)
        return QCoreApplication::translate("fields", "centre %1").arg(text);
    if (field == "committee_score"_L1)
        return QCoreApplication::translate("fields", "committee %1").arg(text);
    if (list == "project_budget"_L1 && field == "planned"_L1)
        return QCoreApplication::translate("fields", "planned %1").arg(text);
    if (list == "project_budget"_L1 && field == "changed"_L1)
        return QCoreApplication::translate("fields", "changed to %1").arg(text);
    if (list == "project_budget"_L1 && field == "actual"_L1)
        return QCoreApplication::translate("fields", "spent %1").arg(text);
    return text;
}

} // namespace

QString fieldItemText(const QString& list, const QJsonObject& item, const std::function<QString(const QString&, const QJsonValue&)>& wordOf)
{
    QStringList fields;
    const auto order = std::ranges::find(itemOrders, list, &ItemOrder::list);
    if (order != std::end(itemOrders)) {
        for (const QLatin1StringView field : order->fields)
            if (item.contains(field))
                fields << field;
    } else {
        fields = item.keys();
    }
    QStringList parts;
    for (const QString& field : std::as_const(fields)) {
        const QJsonValue value = item.value(field);
        if (field == "main"_L1 || field == "month_only"_L1)
            continue;
        if (const auto flag = std::ranges::find(itemFlags, field, &ItemFlag::field); flag != std::end(itemFlags)) {
            if (value.toInteger())
                parts << QCoreApplication::translate("fields", flag->words);
            continue;
        }
        if (field == "eligible"_L1) {
            if (!value.toInteger())
                parts << QCoreApplication::translate("fields", "(not eligible)");
            continue;
        }
        if (list == "meeting_point"_L1 && field == "kind"_L1) {
            if (const auto kind = fromCode<PointKind>(value.toString()))
                parts << pointName(*kind);
            continue;
        }
        if (list == "project_role"_L1 && value.toString() == "none"_L1)
            continue;
        if (const QString text = wordOf(field, value); !text.isEmpty())
            parts << withWord(list, field, text);
    }
    return (item.value("main"_L1).toInt() ? u"◎ "_s : u""_s) + parts.join(u' ');
}

} // namespace musubi::text
