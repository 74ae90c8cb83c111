#include "ui/shell/room.h"

#include "core/safety/draft_box.h"

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView newAtPrefix("new:");
constexpr QLatin1StringView draftPrefix("draft:");

} // namespace

QString newAtMode(const AskedTime& time)
{
    return newAtPrefix + time.begin.toString(Qt::ISODate) + (time.end ? u'/' + time.end->toString(Qt::ISODate) : QString());
}

std::optional<AskedTime> askedTime(const QString& mode)
{
    if (!mode.startsWith(newAtPrefix))
        return std::nullopt;
    const QStringList moments = mode.mid(newAtPrefix.size()).split(u'/');
    AskedTime time{QDateTime::fromString(moments.first(), Qt::ISODate), std::nullopt};
    if (!time.begin.isValid())
        return std::nullopt;
    if (const QDateTime end = moments.size() > 1 ? QDateTime::fromString(moments[1], Qt::ISODate) : QDateTime(); end.isValid() && end > time.begin)
        time.end = end;
    return time;
}

QString draftMode(Id<Draft> draft)
{
    return draftPrefix + QString::number(draft.value);
}

std::optional<Id<Draft>> askedDraft(const QString& mode)
{
    return mode.startsWith(draftPrefix) ? std::optional(Id<Draft>{mode.mid(draftPrefix.size()).toLongLong()}) : std::nullopt;
}

Place placeOf(const KeptDraft& draft)
{
    if (draft.draft.kind == "memo"_L1)
        return {u"memo"_s, draft.id.value, {}};
    if (draft.draft.kind == "person"_L1) // people stand in the room of the bodies
        return {u"organizations"_s, draft.draft.row.value_or(0), draftMode(draft.id)};
    if (draft.draft.kind == "case_study"_L1) // and case studies in that of their cases
        return {u"matters"_s, draft.draft.row.value_or(0), draftMode(draft.id)};
    return {draft.draft.kind + u's', draft.draft.row.value_or(0), draftMode(draft.id)};
}

Room::Room(Workplace workplace, QWidget* parent)
    : QWidget(parent)
    , m_workplace(std::move(workplace))
{
}

} // namespace musubi::ui
