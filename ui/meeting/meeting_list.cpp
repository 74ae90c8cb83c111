#include "ui/meeting/meeting_list.h"

#include "core/centre.h"
#include "core/meeting/meeting_rules.h"
#include "ui/meeting/meeting_conditions.h"

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

ListManner mannerOfMeetings()
{
    return {.key = u"meetings"_s, .icon = u"meeting"_s, .usual = {withoutFinished()}, .widths = {84, 112, 160, 280, 132, 124, 100, 96}, .wideColumn = 3, .sortedBy = 1,
        .shows = {Subject::Meeting, Subject::Matter}};
}

} // namespace

/// What is ahead may lie in the next year: all of them are shown until one is chosen.
MeetingList::MeetingList(Centre& centre, Feedback& feedback, QWidget* parent)
    : RecordListOf(centre, feedback, mannerOfMeetings(), parent)
{
    begin(meetingColumns(centre), [&centre](const auto& ids) { return centre.meetings().lines(ids); }, [&centre] { return meetingFacets(centre); });
}

ListWords MeetingList::words() const
{
    return {tr("Meetings"), tr("List of meetings"), tr("Convene a meeting"), tr("No meeting meets these conditions"), tr("There is no meeting here yet"),
        tr("Convene one here, from the page of a case, or from consultations chosen in their list.")};
}

MeetingFilter MeetingList::narrowed(const ConditionList& conditions) const
{
    return meetingFilter(centre(), conditions);
}

MeetingFilter MeetingList::waitingOnes() const
{
    MeetingFilter filter;
    filter.statuses = unfinishedStatuses();
    return filter;
}

QList<Id<Meeting>> MeetingList::ids(const MeetingFilter& filter, MeetingOrder order, bool descending) const
{
    return centre().meetings().ids(filter, order, descending);
}

QList<Id<Meeting>> MeetingList::likeTyped(const QString& typed) const
{
    return centre().meetings().beginningLike(typed);
}

void MeetingList::uncover(Id<Meeting> id)
{
    if (!centre().meetings().exists(id))
        return;
    const MeetingStatus status = centre().meetings().get(id).value.status;
    openWith(0, status == MeetingStatus::Closed || status == MeetingStatus::Cancelled ? ConditionList() : ConditionList{withoutFinished()});
}

} // namespace musubi::ui
