#pragma once

#include <QDate>
#include <QString>

#include <optional>

class QWidget;

namespace musubi {
class Centre;
}

namespace musubi::ui {

/// Another day for something that stands on one. True where it is wanted; `day` is then a day.
bool askForDay(Centre& centre, const QString& title, std::optional<QDate>& day, QWidget* parent);

} // namespace musubi::ui
