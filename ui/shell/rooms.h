#pragma once

#include "ui/shell/room.h"

namespace musubi::ui {

/// Every room there is, in the order of the navigation. `rule` asks for a line above it. A room is made when it is first
/// wanted, so its name and icon are known without it.
struct RoomEntry {
    QString key;
    QString icon;
    QString (*name)() = nullptr;
    std::function<Room*(const Workplace&)> make;
    bool rule = false;
};

QList<RoomEntry> rooms();

} // namespace musubi::ui
