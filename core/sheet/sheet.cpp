#include "core/sheet/sheet.h"

namespace musubi::sheet {

Text::Text(const QString& data)
{
    if (!data.isEmpty())
        runs.append(Run{data});
}

Text::Text(SheetLabel label)
    : runs{Run{Phrase{label, {}}}}
{
}

Text::Text(const Phrase& phrase)
    : runs{Run{phrase}}
{
}

bool Text::isEmpty() const
{
    for (const Run& run : runs)
        if (!std::holds_alternative<QString>(run.content) || !std::get<QString>(run.content).isEmpty())
            return false;
    return true;
}

Text operator+(Text left, const Text& right)
{
    left.runs.append(right.runs);
    return left;
}

Text strong(Text text)
{
    for (Run& run : text.runs)
        run.strong = true;
    return text;
}

QString worded(const Phrase& phrase, const SheetWords& words)
{
    const QString pattern = words(phrase.label);
    QString result;
    for (qsizetype i = 0; i < pattern.size(); ++i) { // one pass: a %1 inside data stays as it is
        const int place = pattern[i] == u'%' && i + 1 < pattern.size() ? pattern[i + 1].digitValue() : -1;
        if (place < 1 || place > phrase.arguments.size()) {
            result += pattern[i];
            continue;
        }
        result += phrase.arguments[place - 1];
        ++i;
    }
    return result;
}

QString worded(const Text& text, const SheetWords& words)
{
    QString result;
    for (const Run& run : text.runs) {
        if (const auto* data = std::get_if<QString>(&run.content))
            result += *data;
        else
            result += worded(std::get<Phrase>(run.content), words);
    }
    return result;
}

} // namespace musubi::sheet
