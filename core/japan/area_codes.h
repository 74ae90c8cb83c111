#pragma once

#include <QStringView>

namespace musubi::japan {

/// How many of the ten digits of a fixed-line number are its area code with the leading 0, 2 to 5 (市外局番の一覧,
/// 総務省). Where neighbouring areas share four digits (0829 and 082-9…) the shorter spelling of one of them may come
/// out wrong.
int areaCodeLength(QStringView digits);

} // namespace musubi::japan
