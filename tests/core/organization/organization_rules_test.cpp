#include "core/organization/organization_book.h"
#include "core/organization/organization_rules.h"
#include "tests/support/office.h"

using namespace musubi;
using namespace Qt::StringLiterals;

namespace {

const QDate ruleDay(2026, 11, 24);

} // namespace

TEST_CASE("a body needs a name; numbers that look wrong are kept with a warning", "[organization]")
{
    CHECK(check({.name = u"あかね"_s}, {}, ruleDay).isEmpty());
    CHECK(check({.name = u"　"_s}, {}, ruleDay) == Problems{{"name"_L1, Rule::Required}});

    const Problems warned = check({.name = u"あかね"_s, .corporateNumber = u"8000020130002"_s, .postalCode = u"70"_s, .phone = u"内線"_s, .fax = u"x"_s,
                                      .mail = u"akane"_s, .foundedOn = ruleDay.addDays(1)}, {}, ruleDay);
    CHECK(warned.size() == 6);
    CHECK_FALSE(blocks(warned));
    CHECK(check({.name = u"あかね"_s, .corporateNumber = u"8000020130001"_s, .postalCode = u"〒700-8544"_s, .phone = u"086-803-1061"_s,
                    .mail = u"akane@example.jp"_s}, {}, ruleDay).isEmpty());
}

TEST_CASE("what is too long for its field, or has two main fields, is named by its column", "[organization]")
{
    CHECK(check({.name = QString(201, u'あ')}, {}, ruleDay) == Problems{{"name"_L1, Rule::TooLong}});
    CHECK(check({.name = u"あ"_s, .fields = {{u"1"_s, true}, {u"2"_s, true}}}, {}, ruleDay) == Problems{{"organization_field"_L1, Rule::SeveralMain}});
    CHECK(check({.name = u"あ"_s, .aliases = {{}}}, {}, ruleDay) == Problems{{"organization_alias"_L1, Rule::Required}});
}

TEST_CASE("a division cannot lie above the bureau it belongs to", "[organization]")
{
    tests::Office office;
    OrganizationBook& book = office.centre().organizations();
    const auto bureau = book.add({.name = u"市民協働局"_s});
    const auto division = book.add({.name = u"市民協働企画総務課"_s, .parent = bureau.id});
    Organization turned = bureau.value;
    turned.parent = division.id;
    CHECK(book.check(turned, bureau.id, ruleDay) == Problems{{"parent"_L1, Rule::RefersToItself}});
    CHECK_THROWS_MATCHES(book.edit(bureau, turned), Error, tests::withFault(Fault::Invalid));
    turned.parent = bureau.id;
    CHECK(book.check(turned, bureau.id, ruleDay) == Problems{{"parent"_L1, Rule::RefersToItself}});
    CHECK(book.path(division.id) == QStringList{u"市民協働局"_s, u"市民協働企画総務課"_s});
}

TEST_CASE("a name, phone or corporate number that is known already is said, never refused", "[organization]")
{
    tests::Office office;
    OrganizationBook& book = office.centre().organizations();
    const auto akane = book.add({.name = u"あかね"_s, .legalForm = {u"NPO"_s}, .corporateNumber = u"8000020130001"_s, .phone = u"086-803-1061"_s,
        .aliases = {{u"茜の会"_s, {}}}, .formerNames = {{u"学びの広場"_s, {}, QDate(2020, 3, 31), {}}}});
    const auto known = [&](const Organization& value) { return book.alike(value) == QList{akane.id}; };
    CHECK(known({.name = u"NPO法人アカネ"_s}));
    CHECK(known({.name = u"茜の会"_s}));
    CHECK(known({.name = u"学びの広場"_s}));
    CHECK(known({.name = u"別の会"_s, .phone = u"０８６（８０３）１０６１"_s}));
    CHECK(known({.name = u"別の会"_s, .corporateNumber = u"8000020130001"_s}));
    CHECK_FALSE(known({.name = u"あか"_s}));
    CHECK_FALSE(known({.name = u"別の会"_s}));
    CHECK(book.check({.name = u"あかね"_s}, {}, ruleDay) == Problems{{"name"_L1, Rule::AlreadyKnown, Severity::Warning}});
    CHECK(book.check(akane.value, akane.id, ruleDay).isEmpty());
}
