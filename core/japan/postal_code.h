#pragma once

#include <QString>

namespace musubi::japan {

/// 700-0913 however typed (〒, full width, no hyphen); empty where it has not seven digits.
QString postalCode(QStringView typed);

inline bool looksLikePostalCode(QStringView typed)
{
    return !postalCode(typed).isEmpty();
}

} // namespace musubi::japan
