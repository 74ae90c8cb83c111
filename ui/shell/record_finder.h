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
    QString kind; // 相談, 案件, 団体, 人: rows of one kind stand together
    QString icon;
    QString title;
    QList<Hit> titleHits = {};
    QString second; // number, caller, day, the stretch of text that fits
};

/// What was found, and what should be said where nothing was: a filter that nobody understands.
struct FoundRecords {
    QList<FoundRecord> records;
    QString remark = {};
};

using RecordFinder = std::function<FoundRecords(const QString& query)>;

/// Searches everything in the file, and opens a number at once. Records whose room is not there are left out.
RecordFinder findInFile(Centre& centre, std::function<bool(const QString& room)> hasRoom);

} // namespace musubi::ui
