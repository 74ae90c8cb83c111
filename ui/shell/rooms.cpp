#include "ui/shell/rooms.h"

#include "ui/calendar/calendar_room.h"
#include "ui/consultation/consultation_room.h"
#include "ui/event/event_room.h"
#include "ui/history/history_room.h"
#include "ui/history/trash_room.h"
#include "ui/matter/matter_room.h"
#include "ui/meeting/meeting_room.h"
#include "ui/organization/organization_room.h"
#include "ui/today/today_room.h"

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

template <class R>
RoomEntry roomEntry(const QString& key, const QString& icon, bool rule = false)
{
    return {key, icon, &R::name, [](const Workplace& workplace) { return new R(workplace); }, rule};
}

} // namespace

QList<RoomEntry> rooms()
{
    return {
        roomEntry<TodayRoom>(u"today"_s, u"today"_s),
        roomEntry<ConsultationRoom>(u"consultations"_s, u"consultation"_s),
        roomEntry<MatterRoom>(u"matters"_s, u"case"_s),
        roomEntry<MeetingRoom>(u"meetings"_s, u"meeting"_s),
        roomEntry<CalendarRoom>(u"calendar"_s, u"calendar"_s),
        roomEntry<OrganizationRoom>(u"organizations"_s, u"organisation"_s),
        roomEntry<EventRoom>(u"events"_s, u"event"_s),
        roomEntry<HistoryRoom>(u"history"_s, u"history"_s, true),
        roomEntry<TrashRoom>(u"trash"_s, u"trash"_s),
    };
}

} // namespace musubi::ui
