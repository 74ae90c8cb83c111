#pragma once

#include "core/event/event.h"
#include "ui/common/picker.h"

namespace musubi {
class Centre;
}

namespace musubi::ui {

/// Events on file that fit what is typed, with their day and place; for pickers.
QList<PickerItem> eventsFor(Centre& centre, const QString& typed);

/// 10/3（土）つながる交流会; empty where it is gone.
QString eventName(Centre& centre, Id<Event> id);

} // namespace musubi::ui
