#pragma once

#include <QString>

namespace musubi {

/// One @ with something on both sides and no space: enough to warn of a slip, never a reason to refuse.
inline bool looksLikeMail(QStringView typed)
{
    const QStringView text = typed.trimmed();
    return text.count(u'@') == 1 && !text.startsWith(u'@') && !text.endsWith(u'@') && !text.contains(u' ') && !text.contains(u'\u3000');
}

} // namespace musubi
