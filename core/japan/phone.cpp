#include "core/japan/phone.h"

#include "core/japan/numerals.h"

namespace musubi::japan {

using namespace Qt::StringLiterals;

QString phoneDigits(QStringView typed)
{
    const QString plain = plainDigits(typed).trimmed();
    QString digits;
    for (const QChar c : plain) {
        if (c >= u'0' && c <= u'9')
            digits += c;
        else if (c.isLetter() && !digits.isEmpty())
            break; // 内線 12 and the like are not part of the number
    }
    if (plain.startsWith(u"+81"_s))
        digits = u'0' + digits.mid(digits.startsWith(u"810"_s) ? 3 : 2);
    return digits;
}

bool looksLikePhone(QStringView typed)
{
    const QString digits = phoneDigits(typed);
    return digits.startsWith(u'0') && (digits.size() == 10 || digits.size() == 11);
}

} // namespace musubi::japan
