#include "core/japan/numerals.h"

namespace musubi::japan {

using namespace Qt::StringLiterals;

QString plainDigits(QStringView text)
{
    QString plain = text.toString();
    for (QChar& c : plain) {
        if (c >= QChar(0xff01) && c <= QChar(0xff5e))
            c = QChar(c.unicode() - 0xfee0);
        else if (c == QChar(0x3000))
            c = u' ';
    }
    return plain;
}

namespace {

int digitOf(QChar c)
{
    static const QString digits = u"〇一二三四五六七八九"_s;
    if (c == u'零')
        return 0;
    return static_cast<int>(digits.indexOf(c));
}

QString numeralRead(const QString& run)
{
    if (!run.contains(u'十') && !run.contains(u'百')) {
        QString digits;
        for (const QChar c : run)
            digits += QString::number(digitOf(c));
        return digits;
    }
    int value = 0, pending = -1;
    for (const QChar c : run) {
        const int unit = c == u'十' ? 10 : c == u'百' ? 100 : 0;
        if (unit == 0) {
            pending = digitOf(c);
        } else {
            value += (pending < 0 ? 1 : pending) * unit;
            pending = -1;
        }
    }
    return QString::number(value + std::max(pending, 0));
}

} // namespace

QString kanjiNumeralsRead(QStringView text)
{
    QString read, run;
    const auto flush = [&] {
        if (!run.isEmpty())
            read += numeralRead(run);
        run.clear();
    };
    for (const QChar c : text) {
        if (digitOf(c) >= 0 || c == u'十' || c == u'百') {
            run += c;
        } else {
            flush();
            read += c;
        }
    }
    flush();
    return read;
}

} // namespace musubi::japan
