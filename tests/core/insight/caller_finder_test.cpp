#include "core/consultation/consultation_desk.h"
#include "core/insight/caller_finder.h"
#include "core/journal/journal.h"
#include "core/organization/organization_book.h"
#include "core/person/person_book.h"
#include "tests/support/office.h"

using namespace musubi;
using namespace Qt::StringLiterals;

namespace {

const QDate callDay(2026, 11, 24);

/// あかね with 赤木 節子 (since 2024; before her 佐藤), 消費生活センター formerly 消費者相談室, and a ledger of calls.
struct CallersOffice : tests::Office {
    CallersOffice()
    {
        Centre& c = centre();
        akane = c.organizations().add({.name = u"あかね"_s, .reading = u"アカネ"_s, .legalForm = {u"NPO"_s}, .phone = u"086-000-1111"_s}).id;
        consumer = c.organizations().add({.name = u"消費生活センター"_s, .reading = u"ショウヒセイカツセンター"_s, .sector = Sector::Public,
            .formerNames = {{.name = u"消費者相談室"_s}}}).id;
        akagi = c.people().add({.name = u"赤木 節子"_s, .reading = u"あかぎ せつこ"_s, .mobile = u"090-0000-2741"_s, .mail = u"akagi@example.jp"_s,
            .affiliations = {{.organization = akane, .title = u"副代表"_s, .validFrom = QDate(2024, 4, 1)}}}).id;
        sato = c.people().add({.name = u"佐藤 明"_s, .reading = u"さとう あきら"_s,
            .affiliations = {{.organization = akane, .title = u"理事"_s, .validUntil = QDate(2024, 3, 31)}}}).id;
        c.consultations().receive({.receivedAt = at(1), .person = akagi, .organization = akane, .subject = u"学習支援の場所"_s});
        c.consultations().receive({.receivedAt = at(2), .callerName = u"髙橋 弘"_s, .callerReading = u"たかはし ひろし"_s, .organizationName = u"緑の会"_s,
            .phone = u"(086) 222-3333"_s, .subject = u"花壇の水やり"_s});
        c.consultations().receive({.receivedAt = at(3), .callerName = u"高橋弘"_s, .organizationName = u"緑の会"_s, .subject = u"花壇の柵"_s});
    }
    static QDateTime at(int day) { return QDateTime(QDate(2026, 11, day), QTime(10, 0)); }
    QList<CallerMatch> who(const CallerQuestion& question) { return centre().callers().callers(question, callDay); }

    Id<Organization> akane, consumer;
    Id<Person> akagi, sato;
};

} // namespace

TEST_CASE("a caller is found by the digits of the phone however they were written", "[callers]")
{
    CallersOffice office;
    for (const QString& typed : {u"09000002741"_s, u"０９０－００００－２７４１"_s, u"+81 90 0000 2741"_s}) {
        const auto found = office.who({.phone = typed});
        REQUIRE(found.size() == 1);
        CHECK(found[0].person == office.akagi);
        CHECK(found[0].organizationName == u"NPO法人あかね"_s);
        CHECK(found[0].title == u"副代表"_s);
        CHECK(found[0].lastSubject == u"学習支援の場所"_s);
        CHECK(found[0].consultations == 1);
    }
    CHECK(office.who({.phone = u"090"_s}).isEmpty());
    const auto earlier = office.who({.phone = u"0862223333"_s});
    REQUIRE(earlier.size() == 1);
    CHECK(earlier[0].name == u"髙橋 弘"_s);
    CHECK(earlier[0].reasons == QList<CallerReason>{{CallerClue::Phone, u"(086) 222-3333"_s, {1, 13}}});
}

TEST_CASE("a name is found by kanji, by kana in either script and by its beginning", "[callers]")
{
    CallersOffice office;
    for (const QString& typed : {u"赤木"_s, u"赤木節子"_s, u"あかぎ"_s, u"アカギ"_s, u"ｱｶｷﾞ　ｾﾂｺ"_s, u"赤"_s}) {
        const auto found = office.who({.name = typed});
        REQUIRE(found.size() == 1);
        CHECK(found[0].person == office.akagi);
    }
    CHECK(office.who({.name = u"赤木"_s})[0].reasons[0] == CallerReason{CallerClue::Name, u"赤木 節子"_s, {0, 2}});
    CHECK(office.who({.name = u"緑川"_s}).isEmpty());
}

TEST_CASE("earlier callers who are not on file come as one line, 髙 and 高 being one", "[callers]")
{
    CallersOffice office;
    const auto found = office.who({.name = u"高橋"_s});
    REQUIRE(found.size() == 1);
    CHECK_FALSE(found[0].person);
    CHECK(found[0].organizationName == u"緑の会"_s);
    CHECK(found[0].consultations == 2);
    CHECK(found[0].lastSubject == u"花壇の柵"_s);
}

TEST_CASE("of two who fit the organisation, the one who fits the name too comes first", "[callers]")
{
    CallersOffice office;
    const auto byBody = office.who({.organization = u"あかね"_s});
    REQUIRE(byBody.size() == 2);
    CHECK(byBody[0].organization == office.akane);
    CHECK_FALSE(byBody[0].person);
    CHECK(byBody[1].person == office.akagi); // 佐藤 left in 2024
    const auto both = office.who({.name = u"あかぎ"_s, .organization = u"あかね"_s});
    REQUIRE(both.size() == 1);
    CHECK(both[0].person == office.akagi);
    CHECK(both[0].reasons.size() == 2);
}

TEST_CASE("a body that was renamed is offered by its former name and its new one at once", "[callers]")
{
    CallersOffice office;
    CallerFinder& finder = office.centre().callers();
    auto found = finder.organizations(u"消費者相談"_s);
    REQUIRE(found.size() == 1);
    CHECK(found[0].printedName == u"消費生活センター"_s);
    CHECK(found[0].why == CallerReason{CallerClue::FormerName, u"消費者相談室"_s, {0, 5}});

    const auto row = office.centre().organizations().get(office.akane);
    Organization after = row.value;
    after.name = u"あさひ"_s;
    after.reading = u"アサヒ"_s;
    office.centre().organizations().edit(row, after);
    CHECK(finder.organizations(u"あかね"_s).isEmpty());
    found = finder.organizations(u"あさ"_s);
    REQUIRE(found.size() == 1);
    CHECK(found[0].printedName == u"NPO法人あさひ"_s);
    CHECK(found[0].consultations == 1);
    CHECK(found[0].lastContact == QDate(2026, 11, 1));

    office.centre().journal().undo();
    CHECK(finder.organizations(u"あかね"_s).size() == 1);
    CHECK(finder.organizations(u"086000"_s)[0].why.clue == CallerClue::Phone);
}

TEST_CASE("what begins with the typed letters comes before what contains them", "[callers]")
{
    CallersOffice office;
    OrganizationBook& book = office.centre().organizations();
    book.add({.name = u"北あかね会"_s});
    book.add({.name = u"あかね荘"_s});
    QStringList names;
    for (const auto& pick : office.centre().callers().organizations(u"あかね"_s))
        names << pick.printedName;
    CHECK(names == QStringList{u"NPO法人あかね"_s, u"あかね荘"_s, u"北あかね会"_s});
}
