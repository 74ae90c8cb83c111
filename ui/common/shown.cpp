#include "ui/common/shown.h"

namespace musubi::ui {

namespace {

bool isBidiControl(char16_t c)
{
    return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

} // namespace

QString shown(const QString& text, qsizetype limit)
{
    QString out;
    out.reserve(qMin(text.size(), limit + 1));
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (out.size() >= limit) {
            out += QChar(0x2026);
            break;
        }
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            out += c;
            out += text.at(++i);
        } else if (c.isSurrogate()) {
            out += QChar(0xFFFD);
        } else if (c == u'\n' || c == u'\t' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator) {
            out += u' ';
        } else if (c == u'\r') {
            if (i + 1 >= text.size() || text.at(i + 1) != u'\n')
                out += u' ';
        } else if (c.unicode() < 0x20) {
            out += QChar(0x2400 + c.unicode()); // ␀ and its family
        } else if (c.unicode() == 0x7F) {
            out += QChar(0x2421);
        } else if (isBidiControl(c.unicode())) {
            out += QStringLiteral("[U+%1]").arg(c.unicode(), 4, 16, QLatin1Char('0')).toUpper();
        } else {
            out += c;
        }
    }
    return out;
}

} // namespace musubi::ui
