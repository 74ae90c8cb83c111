#pragma once

#include "ui/shell/room.h"

namespace musubi::ui {

/// Every room there is, in the order of the navigation. `rule` asks for a line above it.
struct RoomEntry {
    std::function<Room*(const Workplace&)> make;
    bool rule = false;
};

QList<RoomEntry> rooms();

} // namespace musubi::ui
