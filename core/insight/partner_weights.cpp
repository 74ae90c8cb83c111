#include "core/insight/partner_suggestion.h"

#include "core/matter/matter_stage.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <cmath>

namespace musubi {

using namespace Qt::StringLiterals;

namespace {

// Points of a reason, at most. A shared field of few bodies and a case that says the same weigh about as much as being
// named; side, kind and area decide among those for whom the theme speaks.
constexpr double fieldWeight = 6, besideWeight = 0.6, topicWeight = 2; // times the logarithm of how rare it is; ○ against ◎
constexpr int mostOfFields = 40, mostOfTopics = 10, mostOfLikeness = 40, mostOfOutcomes = 15, mostOfAsking = 15;
constexpr int namedOnce = 15, sameArea = 5, everywhere = 2, missingSide = 8, missingKind = 3;
constexpr int askedEachTime = 3, askedFreely = 1; // the first time in a year costs nothing
constexpr qsizetype evidenceShown = 5, wordsShown = 6;

using CluesOfBody = QMap<SuggestionReason, QList<const PartnerClue*>>;

/// What a word weighs that few bodies have.
class Rarity {
public:
    Rarity(const PartnerFacts& facts)
        : m_bodies(static_cast<double>(facts.bodyCount))
    {
        QMap<std::pair<SuggestionReason, QString>, QSet<qint64>> holders;
        for (const PartnerClue& clue : facts.clues)
            if (clue.reason == SuggestionReason::Field || clue.reason == SuggestionReason::Topic)
                for (const QString& word : clue.words)
                    holders[{clue.reason, word}].insert(clue.body.value);
        for (const auto& [word, bodies] : holders.asKeyValueRange())
            m_holders.insert(word, static_cast<double>(bodies.size()));
    }

    double of(SuggestionReason reason, const QString& word) const { return std::log((m_bodies + 1) / m_holders.value({reason, word}, m_bodies + 1)); }

private:
    double m_bodies;
    QMap<std::pair<SuggestionReason, QString>, double> m_holders;
};

int rounded(double points) { return static_cast<int>(std::lround(points)); }

SuggestionTerm termOf(SuggestionReason reason, const QList<const PartnerClue*>& clues)
{
    SuggestionTerm term;
    term.reason = reason;
    QList<std::pair<Subject, qint64>> records;
    for (const PartnerClue* clue : clues) {
        if (!records.contains(clue->record))
            records << clue->record;
        for (const QString& word : clue->words)
            if (!term.words.contains(word))
                term.words << word;
    }
    term.count = static_cast<int>(records.size());
    for (const auto& [subject, id] : records.mid(0, evidenceShown))
        term.evidence << SuggestionEvidence{subject, id};
    return term;
}

/// ◎ of the question counts fully, ○ less; the heaviest word comes first.
SuggestionTerm markedTerm(SuggestionReason reason, const QList<const PartnerClue*>& clues, const Marks& asked, const Rarity& rarity, double weight, int most)
{
    SuggestionTerm term = termOf(reason, clues);
    QHash<QString, int> points;
    for (const Mark& mark : asked)
        if (term.words.contains(mark.code))
            points.insert(mark.code, rounded(weight * (mark.main ? 1 : besideWeight) * rarity.of(reason, mark.code)));
    std::sort(term.words.begin(), term.words.end(), [&](const QString& a, const QString& b) { return std::pair(-points.value(a), a) < std::pair(-points.value(b), b); });
    for (const int each : std::as_const(points))
        term.points += each;
    term.points = std::min(term.points, most);
    return term;
}

/// By the record that is most alike: ten cases that are a little alike do not make a partner.
SuggestionTerm likenessTerm(const QList<const PartnerClue*>& clues, int documents)
{
    SuggestionTerm term = termOf(SuggestionReason::Likeness, clues);
    const QStringList all = term.words;
    term.words.removeIf([&](const QString& word) { // 学習 beside 学習支援 says nothing more
        return std::any_of(all.begin(), all.end(), [&](const QString& other) { return other != word && other.contains(word); });
    });
    term.words = term.words.mid(0, wordsShown);
    const double weight = clues.first()->weight, half = 2 * std::log(documents + 1.0); // half of the points for two words that only one record names
    term.points = weight > 0 ? rounded(mostOfLikeness * weight / (weight + half)) : 0;
    return term;
}

int worthOf(const QString& outcome)
{
    if (outcome == "NO_AGREE"_L1 || outcome == "REFERRED"_L1)
        return 0;
    switch (stageOfOutcome(outcome)) {
    case Stage::Consultation: return 0;
    case Stage::Deliberation: return 1;
    case Stage::Practice: return 2;
    case Stage::Aftermath: return 4;
    }
    Q_UNREACHABLE();
}

SuggestionTerm outcomeTerm(const QList<const PartnerClue*>& clues)
{
    QList<const PartnerClue*> good;
    int points = 0;
    for (const PartnerClue* clue : clues) {
        if (const int worth = worthOf(clue->words.value(0)); worth > 0) {
            points += worth;
            good << clue;
        }
    }
    SuggestionTerm term = termOf(SuggestionReason::Outcome, good);
    term.points = std::min(points, mostOfOutcomes);
    term.count = static_cast<int>(good.size());
    return term;
}

SuggestionTerm areaTerm(const QList<const PartnerClue*>& clues, const Marks& asked)
{
    SuggestionTerm term = termOf(SuggestionReason::Area, clues);
    const bool same = std::any_of(asked.begin(), asked.end(), [&](const Mark& mark) { return term.words.contains(mark.code); });
    term.points = same ? sameArea : everywhere;
    return term;
}

SuggestionTerm namedTerm(const QList<const PartnerClue*>& clues)
{
    SuggestionTerm term = termOf(SuggestionReason::Named, clues);
    term.points = namedOnce;
    return term;
}

SuggestionTerm askedTerm(const QList<const PartnerClue*>& clues)
{
    SuggestionTerm term = termOf(SuggestionReason::AskedOften, clues);
    term.points = -std::min(askedEachTime * std::max(0, term.count - askedFreely), mostOfAsking);
    return term;
}

/// Who sits at the table already.
struct Seats {
    bool hasPublic = false, hasPrivate = false;
    QSet<QString> groups;

    bool misses(Sector sector) const { return hasPublic != hasPrivate && ((sector == Sector::Public && !hasPublic) || (sector == Sector::Private && !hasPrivate)); }
    bool misses(const QString& group) const { return !groups.isEmpty() && !group.isEmpty() && !groups.contains(group); }
};

Seats seatsOf(const PartnerQuestion& question, const PartnerFacts& facts)
{
    Seats seats;
    for (const PartnerBody& body : facts.bodies) {
        if (!question.parties.contains(body.id))
            continue;
        seats.hasPublic = seats.hasPublic || body.sector == Sector::Public;
        seats.hasPrivate = seats.hasPrivate || body.sector == Sector::Private;
        seats.groups.insert(body.kindGroup);
    }
    return seats;
}

/// Whom nothing of the theme speaks for is no candidate, wherever it sits.
bool speaksOfTheme(const SuggestionTerm& term)
{
    switch (term.reason) {
    case SuggestionReason::Field:
    case SuggestionReason::Likeness:
    case SuggestionReason::Named:
    case SuggestionReason::Outcome: return true;
    case SuggestionReason::Topic:
    case SuggestionReason::Area:
    case SuggestionReason::MissingSide:
    case SuggestionReason::MissingKind:
    case SuggestionReason::AskedOften: return false;
    }
    Q_UNREACHABLE();
}

PartnerSuggestion weighed(const PartnerQuestion& question, const PartnerFacts& facts, const Rarity& rarity, const Seats& seats, const PartnerBody& body, const CluesOfBody& clues)
{
    PartnerSuggestion suggestion;
    suggestion.id = body.id;
    suggestion.kind = body.kind;
    suggestion.sector = body.sector;
    const auto add = [&](const SuggestionTerm& term) {
        if (term.points != 0)
            suggestion.terms << term;
    };
    for (const auto& [reason, of] : clues.asKeyValueRange()) {
        switch (reason) {
        case SuggestionReason::Field: add(markedTerm(reason, of, question.fields, rarity, fieldWeight, mostOfFields)); break;
        case SuggestionReason::Topic: add(markedTerm(reason, of, question.topics, rarity, topicWeight, mostOfTopics)); break;
        case SuggestionReason::Likeness: add(likenessTerm(of, facts.documents)); break;
        case SuggestionReason::Outcome: add(outcomeTerm(of)); break;
        case SuggestionReason::Area: add(areaTerm(of, question.areas)); break;
        case SuggestionReason::AskedOften: add(askedTerm(of)); break;
        case SuggestionReason::Named: add(namedTerm(of)); break;
        case SuggestionReason::MissingSide:
        case SuggestionReason::MissingKind: break; // of the seats at the table, below
        }
    }
    if (std::none_of(suggestion.terms.begin(), suggestion.terms.end(), speaksOfTheme))
        return {};
    const SuggestionEvidence itself{Subject::Organization, body.id.value};
    if (seats.misses(body.sector))
        add({SuggestionReason::MissingSide, missingSide, 1, {QString(codeOf(body.sector))}, {itself}});
    if (seats.misses(body.kindGroup))
        add({SuggestionReason::MissingKind, missingKind, 1, {body.kind.code}, {itself}});
    std::sort(suggestion.terms.begin(), suggestion.terms.end(), [](const SuggestionTerm& a, const SuggestionTerm& b) { return std::pair(-a.points, a.reason) < std::pair(-b.points, b.reason); });
    for (const SuggestionTerm& term : std::as_const(suggestion.terms))
        suggestion.points += term.points;
    return suggestion;
}

} // namespace

QList<PartnerSuggestion> weighPartners(const PartnerQuestion& question, const PartnerFacts& facts, int limit)
{
    const Rarity rarity(facts);
    const Seats seats = seatsOf(question, facts);
    QHash<qint64, CluesOfBody> clues;
    for (const PartnerClue& clue : facts.clues)
        clues[clue.body.value][clue.reason] << &clue;
    QList<PartnerSuggestion> suggestions;
    for (const PartnerBody& body : facts.bodies) {
        const auto ofBody = clues.constFind(body.id.value);
        if (!body.mayBeInvited || question.parties.contains(body.id) || ofBody == clues.cend())
            continue;
        if (PartnerSuggestion suggestion = weighed(question, facts, rarity, seats, body, *ofBody); suggestion.points > 0)
            suggestions << std::move(suggestion);
    }
    std::stable_sort(suggestions.begin(), suggestions.end(), [](const PartnerSuggestion& a, const PartnerSuggestion& b) { return a.points > b.points; });
    return suggestions.mid(0, limit);
}

} // namespace musubi
