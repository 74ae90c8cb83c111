#include "core/consultation/consultation_desk.h"
#include "core/journal/journal.h"
#include "core/matter/matter_desk.h"
#include "core/organization/organization_book.h"
#include "core/person/person_book.h"
#include "core/safety/verify.h"
#include "tests/support/office.h"

using namespace musubi;
using namespace Qt::StringLiterals;

TEST_CASE("of two entries of one body the fuller stays, and the user's choices count", "[organization][merge]")
{
    const Organization kept{.name = u"あかね"_s, .reading = u"あかね"_s, .kind = {u"VOL"_s}, .phone = u"086-1"_s, .fields = {{u"13"_s, true}, {u"2"_s, false}}, .active = true};
    const Organization other{.name = u"茜"_s, .legalForm = {u"NPO"_s}, .formBehind = false, .kind = {u"NPO"_s}, .sector = Sector::Public, .phone = u"086-2"_s,
        .mail = u"a@example.jp"_s, .fields = {{u"2"_s, true}, {u"1"_s, false}}, .members = 30, .active = false, .doNotInvite = true};
    const Organization plain = merged(kept, other);
    CHECK(plain.name == u"あかね"_s);
    CHECK(plain.phone == u"086-1"_s);
    CHECK(plain.mail == u"a@example.jp"_s);
    CHECK(plain.legalForm.code == u"NPO"_s);
    CHECK(plain.members == 30);
    CHECK(plain.sector == Sector::Private);
    CHECK(plain.active);
    CHECK(plain.doNotInvite);
    CHECK(plain.fields == Marks{{u"13"_s, true}, {u"2"_s, false}, {u"1"_s, false}});
    CHECK(plain.aliases == QList<OrganizationAlias>{{u"茜"_s, {}}});

    const Organization chosen = merged(kept, other, {u"name"_s, u"phone"_s, u"organization_field"_s});
    CHECK(chosen.name == u"茜"_s);
    CHECK(chosen.phone == u"086-2"_s);
    CHECK(chosen.fields == Marks{{u"2"_s, true}, {u"1"_s, false}, {u"13"_s, false}});
    CHECK(chosen.aliases == QList<OrganizationAlias>{{u"あかね"_s, u"あかね"_s}});
}

TEST_CASE("merging moves consultations, cases, people and divisions, and one undo takes all of it back", "[organization][merge]")
{
    tests::Office office;
    Centre& centre = office.centre();
    OrganizationBook& book = centre.organizations();
    const auto kept = book.add({.name = u"あかね"_s});
    const auto other = book.add({.name = u"茜"_s});
    const auto division = book.add({.name = u"学習部"_s, .parent = other.id});
    const auto person = centre.people().add({.name = u"山本"_s, .affiliations = {{kept.id, u"理事"_s, {}, {}}, {other.id, u"理事"_s, {}, {}}, {other.id, u"代表"_s, {}, {}}}});
    const auto contact = centre.consultations().receive({.receivedAt = office.centre().now(), .organization = other.id, .callerKind = {u"VOL"_s}, .subject = u"相談"_s,
        .counterparts = {{other.id, {}}, {kept.id, {}}}});
    const auto matter = centre.matters().open({.title = u"あかね×課"_s, .openedOn = centre.today(),
        .parties = {{kept.id, {u"PROPOSER"_s}, {}}, {other.id, {u"PROPOSER"_s}, {}}, {other.id, {u"RUNNER"_s}, {}}}});

    const auto row = book.merge(kept, other, merged(kept.value, other.value));
    const auto expectMerged = [&] {
        CHECK(book.get(kept.id).value.aliases.size() == 1);
        CHECK_FALSE(book.find(other.id));
        CHECK(book.get(division.id).value.parent == kept.id);
        CHECK(centre.people().get(person.id).value.affiliations.size() == 2);
        CHECK(centre.consultations().get(contact.id).value.organization == kept.id);
        CHECK(centre.consultations().get(contact.id).value.counterparts == QList<Counterpart>{{kept.id, {}}});
        CHECK(centre.matters().get(matter.id).value.parties.size() == 2);
        CHECK(verify(centre.database(), centre.subjects()).isSound());
    };
    CHECK(row.id == kept.id);
    expectMerged();
    centre.journal().undo();
    CHECK(book.get(kept.id).value == kept.value);
    CHECK(book.get(other.id).value == other.value);
    CHECK(book.get(division.id).value.parent == other.id);
    CHECK(centre.people().get(person.id).value == person.value);
    CHECK(centre.consultations().get(contact.id).value == contact.value);
    CHECK(centre.matters().get(matter.id).value == matter.value);
    centre.journal().redo();
    expectMerged();
}

TEST_CASE("a body that lies below the other is lifted to its place, never under itself", "[organization][merge]")
{
    tests::Office office;
    OrganizationBook& book = office.centre().organizations();
    const auto city = book.add({.name = u"市"_s});
    const auto bureau = book.add({.name = u"局"_s, .parent = city.id});
    const auto department = book.add({.name = u"部"_s, .parent = bureau.id});
    const auto division = book.add({.name = u"課"_s, .parent = department.id});
    SECTION("a direct one")
    {
        book.merge(department, bureau, merged(department.value, bureau.value));
        CHECK(book.path(department.id) == QStringList{u"市"_s, u"部"_s});
    }
    SECTION("one further down")
    {
        book.merge(division, bureau, merged(division.value, bureau.value));
        CHECK(book.path(division.id) == QStringList{u"市"_s, u"部"_s, u"課"_s});
    }
}

TEST_CASE("a merge from an outdated reading, or with itself, is refused and changes nothing", "[organization][merge]")
{
    tests::Office office;
    OrganizationBook& book = office.centre().organizations();
    const auto kept = book.add({.name = u"あかね"_s});
    const auto other = book.add({.name = u"茜"_s});
    book.edit(other, {.name = u"茜会"_s});
    CHECK_THROWS_MATCHES(book.merge(kept, other, kept.value), Error, tests::withFault(Fault::Stale));
    CHECK_THROWS_MATCHES(book.merge(kept, kept, kept.value), Error, tests::withFault(Fault::Invalid));
    CHECK(book.get(kept.id) == kept);
    CHECK(book.get(other.id).value.name == u"茜会"_s);
}

TEST_CASE("entries that look like one body are shown in groups, divisions of different offices are not", "[organization][merge]")
{
    tests::Office office;
    OrganizationBook& book = office.centre().organizations();
    const auto one = book.add({.name = u"あかね"_s, .legalForm = {u"NPO"_s}}), two = book.add({.name = u"(特非)アカネ"_s});
    const auto three = book.add({.name = u"緑の会"_s, .phone = u"086-222-3333"_s}), four = book.add({.name = u"みどり会"_s, .phone = u"(086)222-3333"_s});
    for (const auto& above : {one, three})
        book.add({.name = u"総務課"_s, .parent = above.id});
    CHECK(book.duplicates() == QList<Duplicates<Organization>>{{Likeness::Name, {one.id, two.id}}, {Likeness::Phone, {three.id, four.id}}});
}
