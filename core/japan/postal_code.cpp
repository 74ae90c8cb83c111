#include "core/japan/postal_code.h"

#include "core/japan/numerals.h"

namespace musubi::japan {

QString postalCode(QStringView typed)
{
    QString digits;
    for (const QChar c : plainDigits(typed))
        if (c >= u'0' && c <= u'9')
            digits += c;
    return digits.size() == 7 ? digits.left(3) + QLatin1Char('-') + digits.mid(3) : QString();
}

} // namespace musubi::japan
