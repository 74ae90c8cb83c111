#pragma once

#include "ui/common/row_roles.h"
#include "ui/shell/room.h"

namespace musubi {
class Centre;
}

namespace musubi::ui {

/// One record that fits what was typed, worded for the list under the search field.
struct FoundRecord {
    Place place;
    QString kind;  // 相談, 案件, 団体, 人: rows of one kind stand together
    QString icon;
    QString title;
    QString second; // number, caller, last contact
};

/// What fits the typed text, the kinds one after the other, at most `limit` of each.
using RecordFinder = std::function<QList<FoundRecord>(const QString& query, int limit)>;

/// Finds by number, by the names of bodies and people, and by what lists show of consultations and cases: subject, theme,
/// caller. Every word must be in one of them, in any width and kana. Rooms that are not there are not searched.
RecordFinder findInLists(Centre& centre, std::function<bool(const QString& room)> hasRoom);

} // namespace musubi::ui
