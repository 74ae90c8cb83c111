#include "ui/event/event_list.h"

#include "core/centre.h"
#include "ui/common/label.h"
#include "ui/common/theme.h"
#include "ui/event/event_conditions.h"

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

ListManner mannerOfEvents()
{
    return {.key = u"events"_s, .icon = u"event"_s, .widths = {96, 300, 84, 180, 76}, .wideColumn = 1, .sortedBy = 0,
        .shows = {Subject::Event, Subject::Consultation, Subject::Term}, .opensOnThisYear = true, .yearIsCondition = true};
}

} // namespace

EventList::EventList(Centre& centre, Feedback& feedback, QWidget* parent)
    : RecordListOf(centre, feedback, mannerOfEvents(), parent)
{
    begin(eventColumns(centre), [&centre](const auto& ids) { return centre.events().lines(ids); }, [&centre] { return eventFacets(centre); });
}

ListWords EventList::words() const
{
    return {tr("Events"), tr("List of events"), tr("New event"), tr("No event in this year and under these conditions"), tr("There is no event here yet"),
        tr("Enter courses, exchanges and lectures with “New event”, before or after they are held.")};
}

/// 延べ: everybody of every event that is shown, as the office reports it.
QList<Run> EventList::countLine() const
{
    int participants = 0;
    for (const EventLine& line : centre().events().lines(shownIds()))
        participants += line.participants;
    return RecordList::countLine() << Run{u"　"_s + tr("participants %n", nullptr, participants), Type::Text, Token::Ink2};
}

EventFilter EventList::narrowed(const ConditionList& conditions) const
{
    return eventListFilter(centre(), conditions);
}

EventFilter EventList::waitingOnes() const
{
    return {.from = centre().today(), .statuses = {EventStatus::Planned}};
}

QList<Id<Event>> EventList::ids(const EventFilter& filter, EventOrder order, bool descending) const
{
    return centre().events().ids(filter, order, descending);
}

QList<Id<Event>> EventList::likeTyped(const QString& typed) const
{
    return centre().events().beginningLike(typed);
}

void EventList::uncover(Id<Event> id)
{
    if (!centre().events().exists(id))
        return;
    openWith(0, {});
}

} // namespace musubi::ui
