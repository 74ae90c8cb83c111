#include "core/search/letter_sample.h"

#include "core/base/change.h"
#include "core/db/database.h"
#include "core/db/query.h"

#include <algorithm>

namespace musubi {

using namespace Qt::StringLiterals;

namespace {

constexpr int sampleSize = 256;
constexpr int longestSample = 1000; // letters of one text

// Looking at a candidate's text costs some forty times as much as a step in a list of the index (measured at 100,000).
constexpr double textAgainstStep = 40;

} // namespace

void LetterSample::read(const Database& db)
{
    if (m_read)
        return;
    m_read = true;
    // Consultations are nearly all there is to read; a step over their rows, so that it stays quick.
    Query last(db, u"SELECT coalesce(max(row), 0) FROM document WHERE kind = ?"_s);
    last.bind(Subject::Consultation).run().next();
    const qint64 rows = last.read<qint64>(0), step = std::max<qint64>(1, rows / sampleSize);
    Query text(db, u"SELECT substr(folded, 1, ?) FROM document WHERE kind = ? AND row >= ? ORDER BY row LIMIT 1"_s);
    for (qint64 row = 1; row <= rows; row += step)
        if (text.bind(longestSample).bind(Subject::Consultation).bind(row).run().next())
            m_texts.push_back(text.read<QString>(0));
}

double LetterSample::shareOf(const QString& letters) const
{
    const auto holding = std::count_if(m_texts.begin(), m_texts.end(), [&](const QString& text) { return text.contains(letters); });
    return (static_cast<double>(holding) + 0.5) / (static_cast<double>(m_texts.size()) + 1);
}

QStringList LetterSample::rarest(const Database& db, const QStringList& pairs)
{
    read(db);
    std::vector<std::pair<double, QString>> byShare;
    for (const QString& pair : pairs)
        byShare.emplace_back(shareOf(pair), pair);
    std::stable_sort(byShare.begin(), byShare.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    QStringList asked;
    double left = 1; // share of all documents that would have to be read
    for (const auto& [share, pair] : byShare) {
        if (!asked.isEmpty() && left * (1 - share) * textAgainstStep <= share)
            break;
        asked << pair;
        left *= share;
    }
    return asked;
}

bool LetterSample::isCommon(const Database& db, const QString& letters)
{
    constexpr double common = 0.02;
    read(db);
    return shareOf(letters) >= common;
}

} // namespace musubi
