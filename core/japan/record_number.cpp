#include "core/japan/record_number.h"

#include "core/japan/numerals.h"

#include <QRegularExpression>

namespace musubi::japan {

using namespace Qt::StringLiterals;

namespace {

struct NumberShape {
    NumberKind kind;
    QLatin1StringView letter;
    char16_t kanji;
    int width;
};

constexpr NumberShape numberShapes[]{
    {NumberKind::Consultation, QLatin1StringView(""), u'相', 4},
    {NumberKind::Enquiry, QLatin1StringView("Q"), u'問', 4},
    {NumberKind::Matter, QLatin1StringView("K"), u'案', 3},
    {NumberKind::Meeting, QLatin1StringView("M"), u'協', 3},
    {NumberKind::Project, QLatin1StringView("P"), u'事', 3},
};

} // namespace

QString formatNumber(const RecordNumber& number, const FiscalYearLabels& labels)
{
    for (const NumberShape& shape : numberShapes)
        if (shape.kind == number.kind)
            return labels.of(number.fiscalYear).prefix + u'-' + shape.letter
                + QString::number(number.sequence).rightJustified(shape.width, u'0');
    return {};
}

std::optional<RecordNumber> readNumber(QStringView typed, const FiscalYearLabels& labels)
{
    QString text = plainDigits(typed).toUpper().remove(u' ');
    for (const QChar dash : {QChar(0x2010), QChar(0x2011), QChar(0x2012), QChar(0x2013), QChar(0x2014), QChar(0x2212),
             QChar(0x30fc), QChar(0x2015), QChar(0xff70)})
        text.replace(dash, u'-');
    static const QRegularExpression separated(u"^(.+?)(?:-([QKMP相問案協事])?-?|([QKMP相問案協事])-?)(\\d{1,7})$"_s);
    const auto match = separated.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString front = match.captured(1);
    const auto year = labels.read(front);
    const int sequence = match.captured(4).toInt();
    if (!year || sequence < 1)
        return std::nullopt;
    if (front.front().isDigit() && front != labels.of(*year).prefix)
        return std::nullopt; // 2026-11 is a month
    const QString letter = match.captured(2) + match.captured(3);
    for (const NumberShape& known : numberShapes)
        if ((letter.isEmpty() && known.letter.isEmpty())
            || (!letter.isEmpty() && (letter == known.letter || letter.at(0) == QChar(known.kanji))))
            return RecordNumber{known.kind, *year, sequence};
    return std::nullopt;
}

} // namespace musubi::japan
