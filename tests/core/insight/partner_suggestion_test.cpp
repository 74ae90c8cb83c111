#include "core/consultation/consultation_desk.h"
#include "core/insight/partner_suggestion.h"
#include "core/journal/journal.h"
#include "core/matter/matter_desk.h"
#include "core/meeting/meeting_desk.h"
#include "core/organization/organization_book.h"
#include "core/project/project_desk.h"
#include "core/sample/sample.h"
#include "tests/support/office.h"

using namespace musubi;
using namespace musubi::tests;
using namespace Qt::StringLiterals;

namespace {

Id<Organization> townBody(Office& office, const QString& name, const QString& kind, Sector sector, const QStringList& fields)
{
    Organization organization;
    organization.name = name;
    organization.reading = name;
    organization.kind.code = kind;
    organization.sector = sector;
    for (const QString& code : fields)
        organization.fields << Mark{code, organization.fields.isEmpty()};
    return office.centre().organizations().add(organization).id;
}

Stored<Matter> townCase(Office& office, const QString& theme, const QStringList& fields, const QList<Id<Organization>>& parties)
{
    Matter matter;
    matter.title = theme;
    matter.theme = theme;
    matter.openedOn = office.centre().today();
    for (const QString& code : fields)
        matter.fields << Mark{code, matter.fields.isEmpty()};
    for (const auto party : parties)
        matter.parties << Party{party, {u"PROPOSER"_s}, {}};
    return office.centre().matters().open(matter);
}

QStringList suggestedNames(const QList<PartnerSuggestion>& suggestions)
{
    QStringList names;
    for (const PartnerSuggestion& suggestion : suggestions)
        names << suggestion.printedName;
    return names;
}

const SuggestionTerm* reasonOf(const PartnerSuggestion& suggestion, SuggestionReason reason)
{
    const auto found = std::find_if(suggestion.terms.begin(), suggestion.terms.end(), [&](const SuggestionTerm& term) { return term.reason == reason; });
    return found == suggestion.terms.end() ? nullptr : &*found;
}

/// A town where many care for welfare, and two for the rivers.
struct Town {
    Office office;
    Id<Organization> proposer = townBody(office, u"用水を守る会"_s, u"VOL"_s, Sector::Private, {u"7"_s});
    Id<Organization> division = townBody(office, u"環境保全課"_s, u"GOV_CITY"_s, Sector::Public, {u"7"_s});

    Town()
    {
        for (int i = 0; i < 20; ++i)
            townBody(office, u"福祉の会%1"_s.arg(i), u"NPO"_s, Sector::Private, {u"1"_s});
    }
    QList<PartnerSuggestion> suggest(const Stored<Matter>& matter) { return suggestPartners(office.centre(), matter.id, 100); }
};

} // namespace

TEST_CASE("an animal theme leads to the health office and the cat group of the sample", "[insight][suggest]")
{
    const QDateTime morning(QDate(2020, 11, 24), QTime(10, 32));
    Office office(morning);
    makeSample(office.centre(), morning.date());
    for (const QString& theme : {u"飼い主のいない犬や猫との共生"_s, u"猫の多頭飼育を地域で支える"_s, u"野良猫への餌やりをめぐる話合い"_s, u"ペットの飼い方の講座"_s}) {
        INFO(theme.toStdString());
        const auto matter = townCase(office, theme, {u"7"_s, u"3"_s}, {});
        const QStringList first = suggestedNames(suggestPartners(office.centre(), matter.id, 3));
        INFO(first.join(u' ').toStdString());
        CHECK(first.contains(u"岡山市保健所衛生課"_s));
        CHECK(first.contains(u"NPO法人岡山ニャンとかし隊"_s));
    }
}

TEST_CASE("the points of a suggestion are the sum of its reasons, and each reason shows a record that is there", "[insight][suggest]")
{
    const QDateTime morning(QDate(2020, 11, 24), QTime(10, 32));
    Office office(morning);
    Centre& centre = office.centre();
    makeSample(centre, morning.date());
    for (const auto id : centre.matters().ids({})) {
        for (const PartnerSuggestion& suggestion : suggestPartners(centre, id, 1000)) {
            int sum = 0;
            for (const SuggestionTerm& term : suggestion.terms) {
                sum += term.points;
                CHECK(term.points != 0);
                REQUIRE_FALSE(term.evidence.isEmpty());
                for (const SuggestionEvidence& evidence : term.evidence) {
                    CHECK_FALSE(evidence.title.isEmpty());
                    CHECK_FALSE(centre.journal().imageOf(evidence.subject, evidence.id).isEmpty());
                }
            }
            CHECK(sum == suggestion.points);
            CHECK(suggestion.points > 0);
        }
    }
}

TEST_CASE("parties, dissolved bodies and bodies that must not be invited are never suggested", "[insight][suggest]")
{
    Town town;
    OrganizationBook& book = town.office.centre().organizations();
    const auto gone = townBody(town.office, u"川の会"_s, u"VOL"_s, Sector::Private, {u"7"_s}), unwanted = townBody(town.office, u"水の会"_s, u"VOL"_s, Sector::Private, {u"7"_s});
    const auto change = [&](Id<Organization> id, auto member, bool value) {
        const auto before = book.get(id);
        Organization after = before.value;
        after.*member = value;
        book.edit(before, after);
    };
    const auto matter = townCase(town.office, u"用水の生き物"_s, {u"7"_s}, {town.proposer});
    CHECK(suggestedNames(town.suggest(matter)) == QStringList{u"環境保全課"_s, u"川の会"_s, u"水の会"_s});
    change(gone, &Organization::active, false);
    change(unwanted, &Organization::doNotInvite, true);
    CHECK(suggestedNames(town.suggest(matter)) == QStringList{u"環境保全課"_s});
}

TEST_CASE("a field that few bodies have weighs more than one that many have", "[insight][suggest]")
{
    Town town;
    const auto rare = townCase(town.office, u"清流"_s, {u"7"_s}, {}), common = townCase(town.office, u"見守り"_s, {u"1"_s}, {});
    const auto ofRare = town.suggest(rare), ofCommon = town.suggest(common);
    REQUIRE_FALSE(ofRare.isEmpty());
    const SuggestionTerm* term = reasonOf(ofRare.first(), SuggestionReason::Field);
    REQUIRE(term);
    CHECK(term->words == QStringList{u"7"_s});
    for (const PartnerSuggestion& suggestion : ofCommon)
        CHECK(reasonOf(suggestion, SuggestionReason::Field)->points < term->points);
}

TEST_CASE("the side that is missing at the table counts for a body, once both are there it does not", "[insight][suggest]")
{
    Town town;
    townBody(town.office, u"河川課"_s, u"GOV_CITY"_s, Sector::Public, {u"7"_s});
    const auto alone = townCase(town.office, u"清流"_s, {u"7"_s}, {town.proposer});
    const auto found = town.suggest(alone);
    REQUIRE(reasonOf(found.first(), SuggestionReason::MissingSide));
    CHECK(reasonOf(found.first(), SuggestionReason::MissingSide)->words == QStringList{u"public"_s});
    for (const auto& suggestion : town.suggest(townCase(town.office, u"清流の学校"_s, {u"7"_s}, {town.proposer, town.division})))
        CHECK_FALSE(reasonOf(suggestion, SuggestionReason::MissingSide));
}

TEST_CASE("who took part in a case that speaks of the same is found by its words, and by what came of it", "[insight][suggest]")
{
    Town town;
    Office& office = town.office;
    const auto earlier = townCase(office, u"空き家を居場所として開く"_s, {}, {town.division});
    office.centre().matters().recordOutcome(earlier, {QDate(2026, 4, 1), {u"GENERAL"_s}, {}});
    const auto found = town.suggest(townCase(office, u"空き家に灯りをともす居場所づくり"_s, {}, {town.proposer}));
    REQUIRE_FALSE(found.isEmpty());
    CHECK(found.first().id == town.division);
    const SuggestionTerm* like = reasonOf(found.first(), SuggestionReason::Likeness);
    REQUIRE(like);
    CHECK(like->words.contains(u"居場所"_s));
    CHECK(like->evidence.first().subject == Subject::Matter);
    CHECK(like->evidence.first().id == earlier.id.value);
    const SuggestionTerm* outcome = reasonOf(found.first(), SuggestionReason::Outcome);
    REQUIRE(outcome);
    CHECK(outcome->words == QStringList{u"GENERAL"_s});
}

TEST_CASE("an outcome that the case and its projects say counts once, and for all who carried them", "[insight][suggest]")
{
    Town town;
    Office& office = town.office;
    auto& centre = office.centre();
    const auto partner = townBody(office, u"商店会"_s, u"COOP"_s, Sector::Private, {});
    auto earlier = townCase(office, u"空き家を居場所として開く"_s, {}, {town.division});
    earlier = centre.matters().recordOutcome(earlier, {QDate(2026, 9, 1), {u"ADOPT"_s}, {}});
    for (int i = 0; i < 2; ++i) { // both projects say ADOPT of that day; one of them says GENERAL too
        Project project{.fiscalYear = 2026, .title = u"居場所"_s, .matter = earlier.id};
        project.parties = {{town.division, {u"DIVISION"_s}, {}}, {partner, {u"RUNNER"_s}, {}}};
        const auto row = centre.projects().recordOutcome(centre.projects().plan(project, centre.officeCalendar()), {QDate(2026, 9, 1), {u"ADOPT"_s}, {}});
        if (i == 1)
            centre.projects().recordOutcome(row, {QDate(2026, 10, 1), {u"GENERAL"_s}, {}});
    }
    int told = 0;
    for (const PartnerSuggestion& suggestion : town.suggest(townCase(office, u"空き家に灯りをともす居場所づくり"_s, {}, {town.proposer}))) {
        const SuggestionTerm* outcome = reasonOf(suggestion, SuggestionReason::Outcome);
        if (!outcome)
            continue;
        ++told;
        INFO(suggestion.printedName.toStdString());
        CHECK((suggestion.id == town.division || suggestion.id == partner));
        CHECK(outcome->count == 2);
        CHECK(outcome->points == 6); // 2 for ADOPT, 4 for GENERAL
        int points = 0;
        for (const SuggestionTerm& term : suggestion.terms)
            points += term.points;
        CHECK(points == suggestion.points);
    }
    CHECK(told == 2);
}

TEST_CASE("a case that came to no agreement is no recommendation", "[insight][suggest]")
{
    Town town;
    const auto earlier = townCase(town.office, u"空き家を居場所として開く"_s, {}, {town.division});
    town.office.centre().matters().recordOutcome(earlier, {QDate(2026, 4, 1), {u"NO_AGREE"_s}, {}});
    const auto found = town.suggest(townCase(town.office, u"空き家に灯りをともす居場所づくり"_s, {}, {}));
    REQUIRE_FALSE(found.isEmpty());
    CHECK_FALSE(reasonOf(found.first(), SuggestionReason::Outcome));
}

TEST_CASE("who was asked often in this fiscal year comes later, and the year before does not count", "[insight][suggest]")
{
    Town town;
    Office& office = town.office;
    const auto second = townBody(office, u"河川課"_s, u"GOV_CITY"_s, Sector::Public, {u"7"_s}); // sorts behind 環境保全課
    const auto matter = townCase(office, u"清流"_s, {u"7"_s}, {town.proposer});
    const auto order = suggestedNames(town.suggest(matter));
    const auto before = order.indexOf(u"環境保全課"_s);
    const auto ask = [&](QDate on, std::optional<Id<Matter>> about = {}) {
        Meeting meeting;
        meeting.convenedOn = on;
        meeting.theme = u"別の件"_s;
        meeting.start = QDateTime(on, QTime(14, 0));
        meeting.end = QDateTime(on, QTime(16, 0));
        meeting.participants = {{.number = 1, .organization = town.division, .invitation = Invitation::Requested}};
        if (about)
            meeting.matters = {{*about}};
        office.centre().meetings().convene(meeting);
    };
    for (int i = 0; i < 4; ++i)
        ask(QDate(2026, 3, 31));
    ask(QDate(2026, 6, 1), matter.id); // about the case itself
    CHECK(suggestedNames(town.suggest(matter)).indexOf(u"環境保全課"_s) == before);
    for (int i = 0; i < 4; ++i)
        ask(QDate(2026, 6, 1));
    const auto found = town.suggest(matter);
    CHECK(found.first().id == second);
    const auto asked = std::find_if(found.begin(), found.end(), [&](const PartnerSuggestion& s) { return s.id == town.division; });
    REQUIRE(asked != found.end());
    REQUIRE(reasonOf(*asked, SuggestionReason::AskedOften));
    CHECK(reasonOf(*asked, SuggestionReason::AskedOften)->points == -9);
    CHECK(reasonOf(*asked, SuggestionReason::AskedOften)->count == 4);
}

TEST_CASE("a consultation without a case asks for partners too, and its caller is none", "[insight][suggest]")
{
    Town town;
    Consultation contact;
    contact.receivedAt = QDateTime(QDate(2026, 11, 24), QTime(10, 0));
    contact.organization = town.proposer;
    contact.subject = u"清流を守りたい"_s;
    contact.fields = {{u"7"_s, true}};
    contact.counterparts = {{townBody(town.office, u"みほん大学"_s, u"UNIV"_s, Sector::Private, {u"6"_s}), {}}};
    const auto row = town.office.centre().consultations().receive(contact);
    const auto found = suggestPartners(town.office.centre(), row.id, 10);
    CHECK_FALSE(suggestedNames(found).contains(u"用水を守る会"_s));
    CHECK(suggestedNames(found).contains(u"環境保全課"_s));
    const auto named = std::find_if(found.begin(), found.end(), [&](const PartnerSuggestion& s) { return s.id == contact.counterparts.first().organization; });
    REQUIRE(named != found.end());
    CHECK(reasonOf(*named, SuggestionReason::Named)->evidence.first().id == row.id.value);
}

TEST_CASE("nobody is suggested for a case of which nothing is known yet", "[insight][suggest]")
{
    Town town;
    CHECK(town.suggest(townCase(town.office, u"話合い"_s, {}, {town.proposer})).isEmpty());
    CHECK_THROWS_MATCHES(suggestPartners(town.office.centre(), Id<Matter>{4711}), Error, withFault(Fault::Missing));
}

TEST_CASE("the words of the office and letters that say nothing alone are no evidence, however few records say them", "[insight][suggest]")
{
    Town town;
    Office& office = town.office;
    townCase(office, u"不法投棄の対策の実現に向けた準備（主に夜間）"_s, {}, {town.division});
    townCase(office, u"5人で始める15分の体操"_s, {}, {town.division});
    for (const QString& theme : {u"獣害の対策と実現の方法"_s, u"飼い主のいない小鳥"_s, u"第三者の5人が15回集まる"_s, u"主の声と家"_s}) {
        INFO(theme.toStdString());
        CHECK(town.suggest(townCase(office, theme, {}, {town.proposer})).isEmpty());
    }
}

TEST_CASE("of two records the one that shares the rarer word weighs more, by far", "[insight][suggest]")
{
    Town town;
    Office& office = town.office;
    for (int i = 0; i < 60; ++i) // so many that three records of one word are few
        townBody(office, u"囲碁の会%1"_s.arg(i), u"NPO"_s, Sector::Private, {});
    const auto rare = townBody(office, u"古墳を守る会"_s, u"VOL"_s, Sector::Private, {}), common = townBody(office, u"花の会"_s, u"VOL"_s, Sector::Private, {});
    townCase(office, u"古墳の草刈り"_s, {}, {rare});
    for (const QString& where : {u"駅前"_s, u"学校"_s, u"川辺"_s, u"港"_s, u"坂道"_s})
        townCase(office, where + u"の花壇"_s, {}, {common});
    const auto found = town.suggest(townCase(office, u"古墳と花壇をめぐる散歩"_s, {}, {town.proposer}));
    const auto likenessOf = [&](Id<Organization> id) {
        for (const PartnerSuggestion& one : found)
            if (const SuggestionTerm* term = one.id == id ? reasonOf(one, SuggestionReason::Likeness) : nullptr)
                return term->points;
        return 0;
    };
    CHECK(likenessOf(rare) > 0);
    CHECK(likenessOf(rare) >= 2 * likenessOf(common));
}

TEST_CASE("evidence names whole words, and none that another one holds", "[insight][suggest]")
{
    const QDateTime morning(QDate(2020, 11, 24), QTime(10, 32));
    Office office(morning);
    makeSample(office.centre(), morning.date());
    for (const auto id : office.centre().matters().ids({}))
        for (const PartnerSuggestion& suggestion : suggestPartners(office.centre(), id, 30))
            if (const SuggestionTerm* like = reasonOf(suggestion, SuggestionReason::Likeness)) {
                REQUIRE_FALSE(like->words.isEmpty());
                for (const QString& word : like->words) {
                    INFO(word.toStdString());
                    CHECK_FALSE(QStringList{u"主"_s, u"家"_s, u"対策"_s, u"実現"_s, u"準備"_s, u"ント"_s, u"エリ"_s, u"方法"_s, u"会場"_s}.contains(word));
                    CHECK(std::none_of(like->words.begin(), like->words.end(), [&](const QString& other) { return other != word && other.contains(word); }));
                }
            }
}
