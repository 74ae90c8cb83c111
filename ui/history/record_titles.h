#pragma once

#include "core/base/change.h"

#include <QString>

#include <optional>

namespace musubi::ui {

/// How a Place in 履歴 asks for the history of one record, and the way back. Empty where a room has no such records.
QString historyMode(const QString& room);
QString historyModeOf(Subject subject);
std::optional<Subject> subjectOfMode(const QString& mode);

} // namespace musubi::ui
