#pragma once

#include "core/journal/action.h"

#include <QString>

namespace musubi::text {

/// 「相談を登録」.
QString deedName(Deed deed);

/// What was done, and to what: 「相談を登録：子ども食堂の…」.
QString describe(const Action& action);

} // namespace musubi::text
