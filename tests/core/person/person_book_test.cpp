#include "core/consultation/consultation_desk.h"
#include "core/journal/journal.h"
#include "core/organization/organization_book.h"
#include "core/person/person_book.h"
#include "core/person/person_rules.h"
#include "tests/support/office.h"

using namespace musubi;
using namespace Qt::StringLiterals;

TEST_CASE("a person needs a name, and no post may end before it began", "[person]")
{
    CHECK(check(Person{.name = u"山本"_s}).isEmpty());
    CHECK(check(Person{}) == Problems{{"name"_L1, Rule::Required}});
    CHECK(check(Person{.name = u"山本"_s, .affiliations = {{{1}, {}, QDate(2026, 4, 1), QDate(2026, 3, 31)}}}) == Problems{{"person_affiliation"_L1, Rule::EndsBeforeStart}});
    const Problems warned = check(Person{.name = u"山本"_s, .phone = u"?"_s, .mobile = u"?"_s, .mail = u"a b@c"_s});
    CHECK(warned.size() == 3);
    CHECK_FALSE(blocks(warned));
    tests::Office office;
    CHECK_THROWS_MATCHES(office.centre().people().add({}), Error, tests::withFault(Fault::Invalid));
}

TEST_CASE("where somebody stood depends on the day", "[person]")
{
    const Person person{.name = u"山本"_s,
        .affiliations = {{{1}, u"主任"_s, {}, QDate(2025, 3, 31)}, {{2}, u"課長"_s, QDate(2025, 4, 1), {}}, {{3}, u"理事"_s, QDate(2020, 4, 1), {}}}};
    CHECK(affiliationOn(person, QDate(2019, 1, 1))->title == u"主任"_s);
    CHECK(affiliationOn(person, QDate(2025, 3, 31))->title == u"理事"_s);
    CHECK(affiliationOn(person, QDate(2025, 4, 1))->title == u"課長"_s);
    CHECK(affiliationOn(Person{}, QDate(2025, 4, 1)) == nullptr);
}

TEST_CASE("people are found by any part of what is known of them, their body's name included", "[person]")
{
    tests::Office office;
    const auto body = office.centre().organizations().add({.name = u"あかね"_s});
    PersonBook& book = office.centre().people();
    const auto yamamoto = book.add({.name = u"山本 花"_s, .reading = u"やまもと はな"_s, .mobile = u"090-1234-5678"_s, .mail = u"Hana@example.jp"_s, .affiliations = {{body.id, {}, {}, {}}}});
    const auto takahashi = book.add({.name = u"髙橋"_s, .reading = u"たかはし"_s});
    CHECK(book.ids() == QList{takahashi.id, yamamoto.id});
    const auto saying = [&](const QString& text) { return book.ids({.text = text}); };
    CHECK(saying(u"高橋"_s) == QList{takahashi.id});
    CHECK(saying(u"ヤマモト"_s) == QList{yamamoto.id});
    CHECK(saying(u"1234-5678"_s) == QList{yamamoto.id});
    CHECK(saying(u"HANA@"_s) == QList{yamamoto.id});
    CHECK(saying(u"アカネ 山本"_s) == QList{yamamoto.id});
    CHECK(saying(u"アカネ 高橋"_s).isEmpty());
    CHECK(book.ids({.organization = body.id}) == QList{yamamoto.id});
    CHECK(book.alike({.name = u"別人"_s, .phone = u"09012345678"_s}) == QList{yamamoto.id});
    CHECK(book.alike(yamamoto.value, yamamoto.id).isEmpty());
    CHECK(book.check({.name = u"高橋"_s}, {}) == Problems{{"name"_L1, Rule::AlreadyKnown, Severity::Warning}});
}

TEST_CASE("two entries of one person become one, with their contacts, and an undo parts them again", "[person]")
{
    tests::Office office;
    PersonBook& book = office.centre().people();
    const auto kept = book.add({.name = u"山本 花"_s, .phone = u"086-222-3333"_s});
    const auto other = book.add({.name = u"山本花"_s, .mail = u"hana@example.jp"_s, .doNotInvite = true});
    const auto contact = office.centre().consultations().receive({.receivedAt = office.centre().now(), .callerName = u"山本花"_s, .person = other.id, .subject = u"相談"_s});
    CHECK(book.duplicates() == QList<Duplicates<Person>>{{Likeness::Name, {kept.id, other.id}}});

    const auto row = book.merge(kept, other, merged(kept.value, other.value));
    CHECK(row.value.mail == u"hana@example.jp"_s);
    CHECK(row.value.doNotInvite);
    CHECK(office.centre().consultations().get(contact.id).value.person == kept.id);
    CHECK(office.centre().consultations().get(contact.id).value.callerName == u"山本花"_s);
    CHECK(book.duplicates().isEmpty());
    office.centre().journal().undo();
    CHECK(book.get(other.id).value == other.value);
    CHECK(office.centre().consultations().get(contact.id).value == contact.value);
    office.centre().journal().redo();
    CHECK_FALSE(book.find(other.id));
}
