#include "core/japan/cabinet_holidays.h"

#include "core/base/error.h"

#include <QByteArray>
#include <QRegularExpression>
#include <QStringDecoder>

namespace musubi::japan {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype largestHolidayFile = 1'000'000; // bytes; the official file has 20,000

QString cabinetText(const QByteArray& bytes)
{
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    if (const QString text = utf8.decode(bytes); !utf8.hasError())
        return text;
    QStringDecoder cp932("Shift_JIS");
    if (!cp932.isValid())
        cp932 = QStringDecoder(
            QStringDecoder::System, QStringDecoder::Flag::Stateless); // a Qt without ICU on a Japanese Windows
    QString text = cp932.decode(bytes);
    if (cp932.hasError())
        throw Error(Fault::Unreadable, u"line 1"_s);
    return text;
}

[[noreturn]] void refuseHolidayLine(qsizetype line)
{
    throw Error(Fault::Unreadable, u"line %1"_s.arg(line));
}

} // namespace

QList<Holiday> readCabinetHolidays(const QByteArray& bytes)
{
    if (bytes.size() > largestHolidayFile)
        throw Error(Fault::TooLarge, QString::number(bytes.size()));
    static const QRegularExpression row(u"^\"?(\\d{4})[/-](\\d{1,2})[/-](\\d{1,2})\"?,\"?([^,\"]{1,60})\"?,*\\s*$"_s);
    const QString text = cabinetText(bytes);
    const QStringList lines = text.split(u'\n');
    if (!lines.front().contains(u"国民の祝日"_s))
        refuseHolidayLine(1);

    QList<Holiday> holidays;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QString line = lines[i].trimmed();
        if (line.isEmpty())
            continue;
        const auto match = row.match(line);
        const QDate date(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
        if (!match.hasMatch() || !date.isValid())
            refuseHolidayLine(i + 1);
        holidays << Holiday{date, match.captured(4).trimmed()};
    }
    if (holidays.isEmpty())
        refuseHolidayLine(2);
    return holidays;
}

} // namespace musubi::japan
