#include "core/search/bigrams.h"

#include <QSet>

namespace musubi {

namespace {

bool joinsRun(char32_t c)
{
    return QChar::isLetterOrNumber(c) || QChar::isMark(c) || c == U'ー' || c == U'々';
}

QString textOf(char32_t c)
{
    return QString::fromUcs4(&c, 1);
}

QList<QList<uint>> codePointRuns(QStringView folded)
{
    QList<QList<uint>> runs;
    bool open = false;
    for (const uint c : folded.toUcs4()) {
        if (!joinsRun(c)) {
            open = false;
            continue;
        }
        if (!open)
            runs.append(QList<uint>());
        open = true;
        runs.last().append(c);
    }
    return runs;
}

} // namespace

QStringList searchRuns(QStringView folded)
{
    QStringList runs;
    for (const auto& run : codePointRuns(folded)) {
        QString text;
        for (const uint c : run)
            text += textOf(c);
        runs << text;
    }
    return runs;
}

QString searchGrams(QStringView folded)
{
    QSet<quint64> seen;
    QString grams;
    grams.reserve(folded.size() * 3);
    const auto add = [&](uint first, uint second) {
        const auto before = seen.size();
        seen.insert((quint64(first) << 32) | second);
        if (seen.size() == before)
            return;
        grams += textOf(first);
        if (second)
            grams += textOf(second);
        grams += u' ';
    };
    for (const auto& run : codePointRuns(folded)) {
        for (qsizetype i = 0; i + 1 < run.size(); ++i)
            add(run[i], run[i + 1]);
        add(run.last(), 0);
    }
    return grams;
}

AskedGrams askedGrams(QStringView folded)
{
    AskedGrams asked;
    for (const auto& run : codePointRuns(folded)) {
        if (run.size() == 1)
            asked.singles << textOf(run.first());
        for (qsizetype i = 0; i + 1 < run.size(); ++i)
            asked.pairs << textOf(run[i]) + textOf(run[i + 1]);
    }
    asked.pairs.removeDuplicates();
    asked.singles.removeDuplicates();
    return asked;
}

QString expressionOf(const QStringList& pairs)
{
    return u'"' + pairs.join(QStringLiteral("\" AND \"")) + u'"';
}

QString expressionOfLetter(const QString& letter)
{
    return u'"' + letter + QStringLiteral("\"*");
}

QString searchExpression(QStringView folded)
{
    const AskedGrams asked = askedGrams(folded);
    QStringList parts;
    if (!asked.pairs.isEmpty())
        parts << expressionOf(asked.pairs);
    for (const QString& letter : asked.singles)
        parts << expressionOfLetter(letter);
    return parts.join(QStringLiteral(" AND "));
}

} // namespace musubi
