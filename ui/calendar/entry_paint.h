#pragma once

#include "core/calendar/calendar_entry.h"
#include "ui/common/theme.h"

#include <QRect>

class QPainter;

namespace musubi::ui {

/// An entry as one place of a view shows it.
struct EntryShown {
    const CalendarEntry& entry;
    QString initial = {}; // of the person, in a small disc at the right
    QString second = {};  // further lines, between the hours
    QDate today = {};
    bool beganBefore = false;
    bool goesOn = false;
    bool selected = false;
};

/// Icon and colour of a kind, as the list of kinds shows them.
QString entryIcon(EntryKind kind);
Token entryTone(EntryKind kind);

/// The person's character in a disc of 16 px.
void paintInitial(QPainter& painter, const QPoint& topLeft, const QString& initial);

/// A line of 20 px: a bar in the colour of its stage, a deadline outlined, a promise with its flag and no ground, a date
/// offered dashed.
void paintEntryLine(QPainter& painter, const QRect& rect, const EntryShown& shown);
/// Between the hours: the same ground, the title over as many lines as there is room for, then what is known of it.
void paintEntryBlock(QPainter& painter, const QRect& rect, const EntryShown& shown);

} // namespace musubi::ui
