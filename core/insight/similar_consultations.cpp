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
    QList<SimilarConsultation> similar;
    for (const LikeDocument& document : heaviestDocuments(db, pairs, {Subject::Consultation}, mostCandidates + except.size())) {
        if (except.contains(Id<Consultation>{document.row}))
            continue;
        Query query(db, u"SELECT 1 FROM consultation c WHERE c.id = ? AND "_s + isFinished(u"c"_s));
        if (!query.bind(document.row).run().next())
            continue;
        const SharedWords shared = sharedWords(asked, pairs, document.folded);
        if (shared.weight >= enoughShared * std::log(documents + 1.0))
            similar << SimilarConsultation{{document.row}, shared.weight, shared.words};
    }
    std::sort(similar.begin(), similar.end(), [](const SimilarConsultation& a, const SimilarConsultation& b) {
        return std::pair(-a.weight, -a.id.value) < std::pair(-b.weight, -b.id.value);
    });
    return similar.mid(0, limit);
}

} // namespace musubi
