#pragma once

#include <QList>
#include <QString>

#include <utility>

namespace musubi::ui {

/// The keys of the calendar and what they do, for the list of keys. Arrow keys are those of CalendarView, the others of CalendarRoom.
QList<std::pair<QString, QString>> calendarKeys();

} // namespace musubi::ui
