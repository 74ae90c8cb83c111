#include "ui/event/event_columns.h"

#include "core/centre.h"
#include "core/event/event_rules.h"
#include "core/vocabulary/vocabulary.h"
#include "ui/text/event_wording.h"
#include "ui/text/language.h"
#include "ui/text/record_wording.h"

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr EventOrder eventOrders[]{EventOrder::Start, EventOrder::Title, EventOrder::Participants, EventOrder::Participants, EventOrder::Status};

QString eventHours(const EventLine& line)
{
    if (line.wholeDay)
        return {};
    const QString from = line.startsAt.time().toString(u"H:mm"_s);
    return line.endsAt ? from + u'–' + line.endsAt->time().toString(u"H:mm"_s) : from;
}

/// 10/3（土）, or 10/3（土）– where it goes on for days.
QString eventDay(const EventLine& line)
{
    const QString day = text::shortDate(line.startsAt.date());
    return line.endsAt && line.endsAt->date() != line.startsAt.date() ? day + u'–' : day;
}

} // namespace

std::vector<Column<EventRow>> eventColumns(Centre& centre)
{
    using Row = EventRow;
    std::vector<Column<Row>> columns;
    columns.push_back(Column<Row>{QT_TRANSLATE_NOOP("columns", "Held on"), [](const Row& r) -> QVariant { return eventDay(r); }, {},
        [](const Row& r, int role) -> QVariant {
            if (role == SecondLineRole)
                return eventHours(r);
            return role == Qt::ToolTipRole ? QVariant(text::eventTime(r.startsAt, r.endsAt, r.wholeDay)) : QVariant();
        }});
    columns.push_back(Column<Row>{QT_TRANSLATE_NOOP("columns", "Event"), [](const Row& r) -> QVariant { return r.title; }, {},
        [&centre](const Row& r, int role) -> QVariant {
            if (role != SecondLineRole)
                return {};
            QStringList second{centre.vocabulary().label(r.kind, text::language()), r.venue, r.online ? QCoreApplication::translate("records", "Online") : QString()};
            second.removeAll(QString());
            return second.join(u" ・ "_s);
        }});
    columns.push_back(Column<Row>{QT_TRANSLATE_NOOP("columns", "Participants"),
        [](const Row& r) -> QVariant { return r.participants > 0 ? QCoreApplication::translate("records", "%n people", nullptr, r.participants) : QString(); }, {},
        [](const Row& r, int role) -> QVariant {
            return role == SecondLineRole && r.capacity ? QVariant(QCoreApplication::translate("records", "room for %1").arg(*r.capacity)) : QVariant();
        }, Qt::AlignRight});
    columns.push_back(Column<Row>{QT_TRANSLATE_NOOP("columns", "Who came"), [&centre](const Row& r) -> QVariant { return headcountText(centre, r.headcounts); }, {},
        [](const Row& r, int role) -> QVariant {
            return role == SecondLineRole && r.contacts > 0 ? QVariant(QCoreApplication::translate("records", "%n contacts from it", nullptr, r.contacts)) : QVariant();
        }});
    columns.push_back(Column<Row>{QT_TRANSLATE_NOOP("columns", "Status"), [](const Row& r) -> QVariant { return text::eventStatusName(r.status); }, {},
        [](const Row& r, int role) -> QVariant { return role == TagRole ? QVariant::fromValue(eventTag(r.status)) : QVariant(); }});
    return columns;
}

std::optional<EventOrder> eventOrderOf(int column)
{
    return column >= 0 && column < static_cast<int>(std::size(eventOrders)) ? std::optional(eventOrders[column]) : std::nullopt;
}

Tag eventTag(EventStatus status)
{
    const QString name = text::eventStatusName(status);
    switch (status) {
    case EventStatus::Planned: return {name, TagKind::Active};
    case EventStatus::Held: return {name, TagKind::Plain};
    case EventStatus::CalledOff: return {name, TagKind::Neutral};
    }
    Q_UNREACHABLE();
}

QString headcountText(Centre& centre, const QList<Headcount>& headcounts)
{
    const Vocabulary& words = centre.vocabulary();
    auto sums = headcountsByGroup(words, headcounts);
    std::stable_sort(sums.begin(), sums.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
    QStringList parts;
    for (const auto& [group, count] : sums)
        if (count > 0)
            parts << words.label(Term<KindGroupList>{group}, text::language()) + u' ' + QString::number(count);
    return parts.join(u"・"_s);
}

} // namespace musubi::ui
