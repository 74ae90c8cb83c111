#pragma once

#include <QDate>
#include <QMap>
#include <QString>

#include <optional>

namespace musubi::ui {

/// The office's own closed days as text, one a line: 2026-12-28 館内整備.
QString closedDaysText(const QMap<QDate, QString>& days);

struct ClosedDaysReading {
    QMap<QDate, QString> days;
    int badLine = 0; // from 1; 0 where every line begins with a day
};

/// Reads such lines; a day may be written in every form of the office. Empty lines do not count.
ClosedDaysReading readClosedDays(const QString& text, QDate today);

} // namespace musubi::ui
