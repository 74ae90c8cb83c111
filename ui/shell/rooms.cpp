#include "ui/shell/rooms.h"

#include "ui/consultation/consultation_room.h"
#include "ui/history/history_room.h"
#include "ui/matter/matter_room.h"
#include "ui/today/today_room.h"

namespace musubi::ui {

QList<RoomEntry> rooms()
{
    return {
        {[](const Workplace& workplace) { return new TodayRoom(workplace); }},
        {[](const Workplace& workplace) { return new ConsultationRoom(workplace); }},
        {[](const Workplace& workplace) { return new MatterRoom(workplace); }},
        {[](const Workplace& workplace) { return new HistoryRoom(workplace); }, true},
    };
}

} // namespace musubi::ui
