#include "core/insight/similar_consultations.h"

#include "core/db/conditions.h"
#include "core/db/database.h"
#include "core/insight/telling_text.h"

#include <cmath>

namespace musubi {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostCandidates = 40; // read and compared
constexpr double enoughShared = 1.6;     // times the weight of a word that a single record names

} // namespace

QList<SimilarConsultation> similarConsultations(const Database& db, const QString& text, const QList<Id<Consultation>>& except, int limit)
{
    const AskedText asked(text);
    const int documents = documentCount(db);
    const QList<TellingPair> pairs = documents > 0 ? tellingPairs(db, asked, documents) : QList<TellingPair>();
    if (pairs.isEmpty())
        return {};
    QHash<qint64, double> found;
    for (const auto& [record, weight] : recordsHolding(db, pairs, {Subject::Consultation}).asKeyValueRange())
        found.insert(record.second, weight);
    for (const auto id : except)
        found.remove(id.value);
    QList<qint64> candidates = found.keys();
    std::sort(candidates.begin(), candidates.end(), [&](qint64 a, qint64 b) { return std::pair(-found.value(a), -a) < std::pair(-found.value(b), -b); });

    QList<SimilarConsultation> similar;
    for (const qint64 id : candidates.mid(0, mostCandidates)) {
        Query query(db, u"SELECT d.folded FROM document d JOIN consultation c ON c.id = d.row WHERE d.kind = 'consultation' AND d.row = ? AND "_s + isFinished(u"c"_s));
        if (!query.bind(id).run().next())
            continue;
        const SharedWords shared = sharedWords(asked, pairs, query.read<QString>(0));
        if (shared.weight >= enoughShared * std::log(documents + 1.0))
            similar << SimilarConsultation{{id}, shared.weight, shared.words};
    }
    std::sort(similar.begin(), similar.end(), [](const SimilarConsultation& a, const SimilarConsultation& b) {
        return std::pair(-a.weight, -a.id.value) < std::pair(-b.weight, -b.id.value);
    });
    return similar.mid(0, limit);
}

} // namespace musubi
