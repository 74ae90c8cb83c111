#pragma once

#include <QDateTime>

#include <functional>

namespace musubi {

/// The wall clock of the office, passed in so that a test or `--today` can choose the day. Local time, no zone.
using Clock = std::function<QDateTime()>;

} // namespace musubi
