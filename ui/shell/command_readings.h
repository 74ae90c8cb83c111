#pragma once

#include <QLatin1StringView>
#include <QString>

namespace musubi::ui {

/// How the Japanese name of a command is read, in romaji, so that it can be typed without conversion. Empty where unknown.
QLatin1StringView readingOf(const QString& command);

} // namespace musubi::ui
