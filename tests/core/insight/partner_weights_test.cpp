#include "core/insight/partner_suggestion.h"
#include "tests/support/catch.h"
#include "tests/support/printing.h"

#include <random>

using namespace musubi;
using namespace Qt::StringLiterals;

namespace {

/// An office of chance: bodies, what is on file of them, and a question.
class AnyOffice {
public:
    explicit AnyOffice(quint32 seed)
        : m_random(seed)
    {
        for (int i = 1; i <= 1 + upTo(40); ++i)
            facts.bodies << PartnerBody{{i}, {u"KIND%1"_s.arg(upTo(4))}, u"group%1"_s.arg(upTo(3)), static_cast<Sector>(upTo(3)), upTo(5) > 0};
        facts.bodyCount = static_cast<int>(facts.bodies.size());
        facts.documents = upTo(2000);
        question.fields = marks(upTo(4));
        question.topics = marks(upTo(4));
        question.areas = marks(upTo(2));
        for (int i = upTo(4); i > 0; --i)
            question.parties << anybody();
        for (int i = upTo(200); i > 0; --i)
            facts.clues << clue();
    }

    int upTo(int count) { return static_cast<int>(m_random() % static_cast<quint32>(count)); }
    Id<Organization> anybody() { return facts.bodies.at(upTo(static_cast<int>(facts.bodies.size()))).id; }

    PartnerFacts facts;
    PartnerQuestion question;

private:
    QString word() { return QString::number(upTo(6)); }

    Marks marks(int count)
    {
        Marks marks;
        for (int i = 0; i < count; ++i)
            marks << Mark{QString::number(i), upTo(2) == 0};
        return marks;
    }

    PartnerClue clue()
    {
        constexpr SuggestionReason onFile[]{SuggestionReason::Field, SuggestionReason::Likeness, SuggestionReason::Named, SuggestionReason::Outcome,
            SuggestionReason::Topic, SuggestionReason::Area, SuggestionReason::AskedOften};
        PartnerClue clue;
        clue.reason = onFile[upTo(7)];
        clue.body = anybody();
        clue.record = {upTo(2) ? Subject::Matter : Subject::Consultation, 1 + upTo(50)};
        clue.words = {clue.reason == SuggestionReason::Outcome ? (upTo(2) ? u"GENERAL"_s : u"NO_AGREE"_s) : word()};
        clue.weight = clue.reason == SuggestionReason::Likeness ? 0.1 + upTo(100) : 0;
        return clue;
    }

    std::mt19937 m_random;
};

const SuggestionTerm* termIn(const QList<PartnerSuggestion>& suggestions, Id<Organization> id, SuggestionReason reason)
{
    for (const PartnerSuggestion& suggestion : suggestions)
        if (suggestion.id == id)
            for (const SuggestionTerm& term : suggestion.terms)
                if (term.reason == reason)
                    return &term;
    return nullptr;
}

} // namespace

TEST_CASE("whatever is on file: points add up, the order is stable, and nobody is suggested who must not be", "[insight][suggest]")
{
    for (quint32 seed = 1; seed <= 400; ++seed) {
        INFO("seed " << seed);
        const AnyOffice office(seed);
        const auto all = weighPartners(office.question, office.facts, 1000);
        qsizetype place = -1;
        for (qsizetype i = 0; i < all.size(); ++i) {
            int sum = 0;
            for (const SuggestionTerm& term : all[i].terms) {
                sum += term.points;
                CHECK(term.points != 0);
                CHECK((term.points < 0) == (term.reason == SuggestionReason::AskedOften));
                CHECK_FALSE(term.evidence.isEmpty());
            }
            REQUIRE(sum == all[i].points);
            REQUIRE(sum > 0);
            const auto body = std::find_if(office.facts.bodies.begin(), office.facts.bodies.end(), [&](const PartnerBody& b) { return b.id == all[i].id; });
            REQUIRE(body != office.facts.bodies.end());
            CHECK(body->mayBeInvited);
            CHECK_FALSE(office.question.parties.contains(body->id));
            const qsizetype at = body - office.facts.bodies.begin();
            if (i > 0) {
                CHECK(all[i - 1].points >= all[i].points);
                CHECK((all[i - 1].points > all[i].points || place < at));
            }
            place = at;
        }
        CHECK(weighPartners(office.question, office.facts, 1000) == all);
        CHECK(weighPartners(office.question, office.facts, 3) == all.mid(0, 3));
    }
}

TEST_CASE("one more body with a field never makes the field weigh more", "[insight][suggest]")
{
    for (quint32 seed = 1; seed <= 200; ++seed) {
        INFO("seed " << seed);
        AnyOffice office(seed);
        const auto before = weighPartners(office.question, office.facts, 1000);
        office.facts.clues << PartnerClue{SuggestionReason::Field, office.anybody(), {Subject::Organization, 1}, {u"0"_s}, 0};
        const auto newcomer = office.facts.clues.last().body;
        const auto after = weighPartners(office.question, office.facts, 1000);
        for (const PartnerSuggestion& suggestion : before) {
            const SuggestionTerm* was = termIn(before, suggestion.id, SuggestionReason::Field);
            const SuggestionTerm* is = termIn(after, suggestion.id, SuggestionReason::Field);
            if (suggestion.id != newcomer && was)
                CHECK((is ? is->points : 0) <= was->points);
        }
    }
}

TEST_CASE("one more request in the year never makes a body come earlier", "[insight][suggest]")
{
    for (quint32 seed = 1; seed <= 200; ++seed) {
        INFO("seed " << seed);
        AnyOffice office(seed);
        const auto before = weighPartners(office.question, office.facts, 1000);
        if (before.isEmpty())
            continue;
        const auto asked = before.at(office.upTo(static_cast<int>(before.size()))).id;
        office.facts.clues << PartnerClue{SuggestionReason::AskedOften, asked, {Subject::Consultation, 4711}, {}, 0};
        const auto after = weighPartners(office.question, office.facts, 1000);
        const auto placeIn = [&](const QList<PartnerSuggestion>& list) {
            const auto at = std::find_if(list.begin(), list.end(), [&](const PartnerSuggestion& s) { return s.id == asked; });
            return at - list.begin();
        };
        CHECK(placeIn(after) >= std::min<qsizetype>(placeIn(before), after.size()));
    }
}
