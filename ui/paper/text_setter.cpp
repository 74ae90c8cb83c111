#include "ui/paper/text_setter.h"

#include "ui/paper/shaping.h"

#include <QTextLayout>

namespace musubi::paper {

using namespace Qt::StringLiterals;

namespace {

constexpr double endless = 1e6;

bool isLineEnd(char16_t c)
{
    return c == u'\n' || c == u'\r' || c == u'\v' || c == u'\f' || c == 0x85 || c == 0x2028 || c == 0x2029;
}

bool turnsDirection(char16_t c)
{
    return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069) || c == 0x200e || c == 0x200f;
}

bool needsCare(char16_t c)
{
    return c < 0x20 || (c >= 0x7f && c < 0xa0) || (c >= 0x2000 && c < 0x2070) || (c >= 0xd800 && c < 0xe000);
}

// Then the first character is not the leftmost one.
bool hasRightToLeft(const QString& text, int from, int to)
{
    return std::any_of(text.begin() + from, text.begin() + to,
        [](QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; });
}

} // namespace

QString printable(const QString& text)
{
    qsizetype i = 0;
    while (i < text.size() && !needsCare(text[i].unicode()))
        ++i;
    if (i == text.size())
        return text;
    QString result = text.left(i);
    for (; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (isLineEnd(c)) {
            if (c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
                ++i;
            result += u'\n';
        } else if (c == u'\t') {
            result += u' ';
        } else if (c < 0x20 || (c >= 0x7f && c < 0xa0)) {
            result += QChar::ReplacementCharacter;
        } else if (turnsDirection(c)) {
            result += u"‹U+%1›"_s.arg(static_cast<uint>(c), 4, 16).toUpper();
        } else if (QChar::isHighSurrogate(c) && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            result += text[i];
            result += text[++i];
        } else if (QChar::isSurrogate(c)) {
            result += QChar::ReplacementCharacter;
        } else {
            result += text[i];
        }
    }
    return result;
}

// 〓, the printer's sign for a letter the case lacks, instead of an empty box.
QString TextSetter::withGeta(const QString& text, Style style)
{
    if (m_typeface.isPlain(text, style))
        return text;
    QString result;
    for (const QString& cluster : clustersOf(text)) {
        if (cluster == u"\n" || m_typeface.isPlain(cluster, style)) {
            result += cluster;
            continue;
        }
        auto known = m_printable.constFind(cluster);
        if (known == m_printable.constEnd())
            known = m_printable.insert(cluster, isPrintable(cluster, m_typeface.font(style)));
        result += *known ? cluster : u"〓"_s;
        if (!*known && !m_missing.contains(cluster))
            m_missing << cluster;
    }
    return result;
}

Piece TextSetter::piece(const QString& text, Style style, double x, double width)
{
    return {
        text, static_cast<float>(x), 0, static_cast<float>(width), 0, style, m_typeface.isPlain(text, style), false};
}

bool TextSetter::setPlain(Lines& lines, const std::vector<Stretch>& paragraph, double width)
{
    double total = 0;
    Line line;
    for (const Stretch& stretch : paragraph) {
        if (!m_typeface.isPlain(stretch.text, stretch.style))
            return false;
        const double own = m_typeface.plainWidth(stretch.text, stretch.style);
        if (total + own > width)
            return false;
        line.pieces.push_back(
            {stretch.text, static_cast<float>(total), 0, static_cast<float>(own), 0, stretch.style, true, false});
        total += own;
    }
    line.width = total;
    lines.push_back(std::move(line));
    return true;
}

void TextSetter::breakLines(Lines& lines, const std::vector<Stretch>& paragraph, double width)
{
    QString text;
    QList<QTextLayout::FormatRange> formats;
    for (const Stretch& stretch : paragraph) {
        QTextCharFormat format;
        format.setFont(m_typeface.font(stretch.style));
        formats.append({static_cast<int>(text.size()), static_cast<int>(stretch.text.size()), format});
        text += stretch.text;
    }
    QTextLayout layout(text, m_typeface.font(paragraph.front().style));
    layout.setFormats(formats);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LeftToRight);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine broken = layout.createLine(); broken.isValid(); broken = layout.createLine()) {
        broken.setLineWidth(width * unitsPerMillimetre);
        Line line;
        const int start = broken.textStart();
        int end = start + broken.textLength();
        while (end > start && text[end - 1].isSpace())
            --end; // a space at the line's end is not printed
        for (qsizetype i = 0; i < formats.size(); ++i) {
            const QTextLayout::FormatRange& format = formats[i];
            const int from = std::max(start, format.start);
            const int to = std::min(end, format.start + format.length);
            if (from >= to)
                continue;
            const bool whole = paragraph.size() == 1 && hasRightToLeft(text, from, to);
            const double x = whole ? 0 : broken.cursorToX(from) / unitsPerMillimetre;
            const double right = (whole ? broken.naturalTextWidth() : broken.cursorToX(to)) / unitsPerMillimetre;
            line.pieces.push_back(piece(text.mid(from, to - from), paragraph[static_cast<size_t>(i)].style,
                std::min(x, right), std::abs(right - x)));
            line.width = std::max({line.width, x, right});
        }
        lines.push_back(std::move(line));
    }
    layout.endLayout();
}

void TextSetter::setParagraph(Lines& lines, const std::vector<Stretch>& paragraph, double width)
{
    if (paragraph.empty())
        lines.emplace_back();
    else if (!setPlain(lines, paragraph, width))
        breakLines(lines, paragraph, width);
}

Lines TextSetter::set(const sheet::Text& text, Style style, double width)
{
    Lines lines;
    std::vector<Stretch> paragraph;
    bool any = false;
    for (const sheet::Run& run : text.runs) {
        const auto* data = std::get_if<QString>(&run.content);
        const Style own{style.size, style.bold || run.strong};
        const QString words = data ? *data : sheet::worded(std::get<sheet::Phrase>(run.content), m_words);
        const QString clean = withGeta(printable(words), own);
        qsizetype from = 0;
        for (qsizetype end = clean.indexOf(u'\n'); end >= 0; end = clean.indexOf(u'\n', from)) {
            if (end > from)
                paragraph.push_back({clean.mid(from, end - from), own});
            setParagraph(lines, paragraph, width);
            paragraph.clear();
            from = end + 1;
        }
        if (from < clean.size())
            paragraph.push_back({from == 0 ? clean : clean.mid(from), own});
        any = any || !clean.isEmpty();
    }
    if (any && !paragraph.empty())
        setParagraph(lines, paragraph, width);
    return lines;
}

Lines TextSetter::set(const QString& text, Style style, double width)
{
    return set(sheet::Text(text), style, width);
}

Line TextSetter::line(const sheet::Text& text, Style style)
{
    sheet::Text flat = text;
    for (sheet::Run& run : flat.runs)
        if (auto* data = std::get_if<QString>(&run.content))
            *data = printable(*data).replace(u'\n', u' ');
    Lines lines = set(flat, style, endless);
    return lines.empty() ? Line{} : std::move(lines.front());
}

} // namespace musubi::paper
