#include "core/japan/phone.h"

#include "core/japan/area_codes.h"
#include "core/japan/numerals.h"

namespace musubi::japan {

using namespace Qt::StringLiterals;

namespace {

/// 内線 12, #12, a second number: what comes behind the number itself.
bool endsNumber(QChar c)
{
    return c.isLetter() || QStringView(u"#*;:/,、，・\n").contains(c);
}

bool isMobileOrIp(QStringView digits)
{
    return digits.size() >= 3 && digits[0] == u'0' && digits[1] >= u'5' && digits[1] <= u'9' && digits[2] == u'0'
        && !digits.startsWith(u"0800") && !digits.startsWith(u"0570") && !digits.startsWith(u"0990");
}

/// How the digits fall into groups; a length of 0 where we do not know.
struct PhoneGroups {
    int first = 0;
    int last = 4;
};

PhoneGroups groupsOf(QStringView digits)
{
    if (digits.size() == 11 && isMobileOrIp(digits))
        return {3, 4};
    if (digits.size() == 11 && digits.startsWith(u"0800"))
        return {4, 4};
    if (digits.size() != 10 || !digits.startsWith(u'0') || isMobileOrIp(digits))
        return {};
    if (digits.startsWith(u"0120") || digits.startsWith(u"0570") || digits.startsWith(u"0180")
        || digits.startsWith(u"0990"))
        return {4, 3};
    return {areaCodeLength(digits), 4};
}

} // namespace

QString phoneDigits(QStringView typed)
{
    const QString plain = plainDigits(typed).trimmed();
    QString digits;
    for (const QChar c : plain) {
        if (c >= u'0' && c <= u'9')
            digits += c;
        else if (!digits.isEmpty() && endsNumber(c))
            break;
    }
    const qsizetype plus = plain.indexOf(u'+');
    const bool abroad = plus >= 0 && QStringView(plain).sliced(plus + 1).trimmed().startsWith(u"81");
    if (abroad)
        digits.remove(0, 2);
    else if (digits.startsWith(u"0081"_s))
        digits.remove(0, 4);
    else
        return digits;
    return digits.startsWith(u'0') ? digits : u'0' + digits;
}

bool looksLikePhone(QStringView typed)
{
    return groupsOf(phoneDigits(typed)).first > 0;
}

QString proposedPhone(QStringView typed)
{
    const QString digits = phoneDigits(typed);
    const auto [first, last] = groupsOf(digits);
    if (first == 0)
        return typed.trimmed().toString();
    const qsizetype middle = digits.size() - first - last;
    return digits.first(first) + u'-' + digits.sliced(first, middle) + u'-' + digits.last(last);
}

} // namespace musubi::japan
