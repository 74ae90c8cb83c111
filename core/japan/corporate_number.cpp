#include "core/japan/corporate_number.h"

#include "core/japan/numerals.h"

namespace musubi::japan {

QString corporateNumber(QStringView typed)
{
    QString digits;
    for (const QChar c : plainDigits(typed))
        if (c >= u'0' && c <= u'9')
            digits += c;
    return digits.size() == 13 ? digits : QString();
}

bool isCorporateNumber(QStringView typed)
{
    const QString digits = corporateNumber(typed);
    if (digits.isEmpty())
        return false;
    int sum = 0;
    for (int n = 1; n <= 12; ++n)
        sum += digits[13 - n].digitValue() * (n % 2 == 1 ? 1 : 2);
    return digits[0].digitValue() == 9 - sum % 9;
}

} // namespace musubi::japan
