#include "core/exchange/column_guess.h"

#include "core/base/error.h"
#include "core/exchange/column_synonyms.h"
#include "core/japan/folding.h"

#include <QHash>

#include <algorithm>
#include <span>

namespace musubi {
namespace {

std::span<const ColumnSynonyms> synonymsOf(ImportKind kind)
{
    return kind == ImportKind::Consultations ? std::span<const ColumnSynonyms>(consultationSynonyms)
                                             : std::span<const ColumnSynonyms>(organizationSynonyms);
}

/// What is left of a header when spelling, spaces, brackets, hyphens and signs no longer matter; 〒 says something and
/// stays.
QString headerKey(QStringView header)
{
    QString key = japan::fold(header);
    key.removeIf([](QChar c) { return c == u'ー' || (!c.isLetterOrNumber() && c != u'〒'); });
    return key;
}

QString withoutBrackets(const QString& header)
{
    const qsizetype open = header.indexOf(QStringView(header).contains(u'（') ? u'（' : u'(');
    return open > 0 ? header.first(open) : header;
}

QHash<QString, QString> fieldsByHeader(ImportKind kind)
{
    QHash<QString, QString> fields;
    for (const ColumnSynonyms& synonyms : synonymsOf(kind)) {
        fields.insert(headerKey(synonyms.field), synonyms.field.toString());
        for (const QStringView header : synonyms.headers.split(u' '))
            fields.insert(headerKey(header), synonyms.field.toString());
    }
    fields.remove(QString());
    return fields;
}

qsizetype columnNamed(const QString& name, const QStringList& headers)
{
    const qsizetype exact = headers.indexOf(name);
    if (exact >= 0)
        return exact;
    const QString key = headerKey(name);
    const auto same
        = std::find_if(headers.cbegin(), headers.cend(), [&](const QString& h) { return headerKey(h) == key; });
    if (!key.isEmpty() && same != headers.cend())
        return same - headers.cbegin();
    bool isNumber = false;
    const int number = name.toInt(&isNumber);
    return isNumber && number >= 1 && number <= headers.size() ? number - 1 : -1;
}

} // namespace

QStringList importFields(ImportKind kind)
{
    QStringList fields;
    for (const ColumnSynonyms& synonyms : synonymsOf(kind))
        fields.append(synonyms.field.toString());
    return fields;
}

ColumnGuess guessColumns(const QStringList& headers, ImportKind kind, const QStringList& maps)
{
    ColumnGuess guess;
    guess.fields.resize(headers.size());
    QList<bool> decided(headers.size());
    const QStringList known = importFields(kind);
    for (const QString& map : maps) {
        const qsizetype sign = map.lastIndexOf(u'=');
        const QString field = map.mid(sign + 1).trimmed();
        const qsizetype column = sign < 0 ? -1 : columnNamed(map.first(sign).trimmed(), headers);
        if (column < 0 || (!field.isEmpty() && !known.contains(field)))
            throw Error(Fault::Invalid, map);
        guess.fields[column] = field;
        decided[column] = true;
    }

    const QHash<QString, QString> fields = fieldsByHeader(kind);
    for (qsizetype i = 0; i < headers.size(); ++i) {
        if (decided[i])
            continue;
        QString field = fields.value(headerKey(headers[i]));
        if (field.isEmpty())
            field = fields.value(headerKey(withoutBrackets(headers[i])));
        if (!field.isEmpty() && !guess.fields.contains(field))
            guess.fields[i] = field;
        else if (!headers[i].trimmed().isEmpty())
            guess.unknown.append(headers[i]);
    }
    return guess;
}

} // namespace musubi
