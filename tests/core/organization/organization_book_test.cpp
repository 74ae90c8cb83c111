#include "core/consultation/consultation_desk.h"
#include "core/journal/journal.h"
#include "core/organization/organization_book.h"
#include "tests/support/office.h"

using namespace musubi;
using namespace Qt::StringLiterals;

namespace {

QStringList printedNames(tests::Office& office, const OrganizationFilter& filter)
{
    QStringList names;
    const OrganizationBook& book = office.centre().organizations();
    for (const OrganizationLine& line : book.lines(book.ids(filter)))
        names << line.printedName;
    return names;
}

} // namespace

TEST_CASE("the legal form stands before the name or behind it", "[organization]")
{
    tests::Office office;
    const OrganizationBook& book = office.centre().organizations();
    CHECK(book.printedName({.name = u"あかね"_s, .legalForm = {u"NPO"_s}}) == u"NPO法人あかね"_s);
    CHECK(book.printedName({.name = u"安信工業"_s, .legalForm = {u"KK"_s}, .formBehind = true}) == u"安信工業株式会社"_s);
    CHECK(book.printedName({.name = u"緑の会"_s}) == u"緑の会"_s);
}

TEST_CASE("papers print a body by the name and form of their day", "[organization]")
{
    tests::Office office;
    OrganizationBook& book = office.centre().organizations();
    auto row = book.add({.name = u"緑の会"_s, .reading = u"みどりのかい"_s});
    row = book.rename(row, {u"みどりの手"_s, u"みどりのて"_s}, QDate(2019, 3, 31), Term<LegalFormList>{u"NPO"_s});
    row = book.rename(row, {u"森の手"_s, u"もりのて"_s}, QDate(2022, 3, 31));
    CHECK(book.printedNameOn(row.value, QDate(2019, 3, 31)) == u"緑の会"_s);
    CHECK(book.printedNameOn(row.value, QDate(2019, 4, 1)) == u"NPO法人みどりの手"_s);
    CHECK(book.printedNameOn(row.value, QDate(2022, 4, 1)) == u"NPO法人森の手"_s);
    CHECK(book.get(row.id).value == row.value);
    office.centre().journal().undo();
    CHECK(book.get(row.id).value.name == u"みどりの手"_s);
    CHECK_THROWS_MATCHES(book.rename(book.get(row.id), {u""_s, {}}, {}), Error, tests::withFault(Fault::Invalid));
}

TEST_CASE("a body is found under every name it goes by, whatever the spelling", "[organization]")
{
    tests::Office office;
    OrganizationBook& book = office.centre().organizations();
    const auto row = book.add({.name = u"消費者ネットおかやま"_s, .legalForm = {u"NPO"_s}, .aliases = {{u"消費者ネット"_s, {}}}, .formerNames = {{u"くらしの会"_s, {}, {}, {}}}});
    for (const QString& name : {u"消費者ネットおかやま"_s, u"特定非営利活動法人消費者ネットおかやま"_s, u"消費者ﾈｯﾄ"_s, u"くらしの会"_s})
        CHECK(book.named(name) == QList{row});
    CHECK(book.named(u"消費者"_s).isEmpty());
}

TEST_CASE("the list is in 五十音 order and narrows by words, kind, side, parent and use", "[organization]")
{
    tests::Office office;
    OrganizationBook& book = office.centre().organizations();
    const auto bureau = book.add({.name = u"市民協働局"_s, .reading = u"しみんきょうどうきょく"_s, .kind = {u"GOV_CITY"_s}, .sector = Sector::Public});
    book.add({.name = u"総務課"_s, .reading = u"そうむか"_s, .kind = {u"GOV_CITY"_s}, .sector = Sector::Public, .parent = bureau.id});
    book.add({.name = u"がくどうの会"_s, .reading = u"がくどうのかい"_s, .kind = {u"VOL"_s}, .phone = u"086-222-3333"_s});
    book.add({.name = u"あかね"_s, .reading = u"あかね"_s, .legalForm = {u"NPO"_s}, .kind = {u"NPO"_s}, .representative = u"髙橋"_s});
    book.add({.name = u"かすみ"_s, .reading = u"かすみ"_s, .kind = {u"VOL"_s}, .active = false});

    CHECK(printedNames(office, {}) == QStringList{u"NPO法人あかね"_s, u"がくどうの会"_s, u"市民協働局"_s, u"総務課"_s});
    CHECK(printedNames(office, {.alsoInactive = true}).size() == 5);
    CHECK(printedNames(office, {.kinds = {u"VOL"_s, u"NPO"_s}}).size() == 2);
    CHECK(printedNames(office, {.sectors = {Sector::Public}}).size() == 2);
    CHECK(printedNames(office, {.indexHeading = u"か"_s}) == QStringList{u"がくどうの会"_s});
    CHECK(printedNames(office, {.parent = bureau.id}) == QStringList{u"総務課"_s});
    const auto saying = [&](const QString& text) { return printedNames(office, {.text = text}); };
    CHECK(saying(u"ガクドウ"_s) == QStringList{u"がくどうの会"_s});
    CHECK(saying(u"高橋　アカネ"_s) == QStringList{u"NPO法人あかね"_s});
    CHECK(saying(u"特定非営利活動法人あかね"_s) == QStringList{u"NPO法人あかね"_s});
    CHECK(saying(u"０８６-222"_s) == QStringList{u"がくどうの会"_s});
    CHECK(saying(u"任意団体"_s) == QStringList{u"がくどうの会"_s});
    CHECK(saying(u"あかね 総務"_s).isEmpty());
    CHECK(saying(u"%"_s).isEmpty());
}

TEST_CASE("a line tells how often and when a body was last in touch", "[organization]")
{
    tests::Office office;
    OrganizationBook& book = office.centre().organizations();
    const auto row = book.add({.name = u"あかね"_s});
    for (const int day : {2, 20})
        office.centre().consultations().receive({.receivedAt = QDateTime(QDate(2026, 11, day), QTime(10, 0)), .organization = row.id, .subject = u"相談"_s});
    const OrganizationLine line = book.lines({row.id}).first();
    CHECK(line.consultations == 2);
    CHECK(line.lastContact == QDate(2026, 11, 20));
    CHECK_THROWS_MATCHES(book.remove(row), Error, tests::withFault(Fault::Referenced));
    CHECK(book.find(row.id));
}

TEST_CASE("while a name is typed, bodies are offered by name, alias, reading, form and phone; the best fit first", "[organization]")
{
    tests::Office office;
    OrganizationBook& book = office.centre().organizations();
    const auto akane = book.add({.name = u"あかね"_s, .legalForm = {u"NPO"_s}, .phone = u"086-222-3333"_s, .aliases = {{u"茜の会"_s, {}}}});
    const auto forest = book.add({.name = u"森のあかね"_s, .reading = u"もりのあかね"_s, .formerNames = {{u"木の会"_s, {}, {}, {}}}});
    book.add({.name = u"海の会"_s});
    const auto offered = [&](const QString& typed) {
        QList<Id<Organization>> ids;
        for (const OrganizationMatch& match : book.matching(typed))
            ids << match.id;
        return ids;
    };
    CHECK(offered(u"アカネ"_s) == QList{akane.id, forest.id});
    CHECK(offered(u"特定非営利活動法人あか"_s) == QList{akane.id});
    CHECK(offered(u"NPO"_s) == QList{akane.id});
    CHECK(offered(u"もり"_s) == QList{forest.id});
    CHECK(offered(u"2223333"_s) == QList{akane.id});
    CHECK(book.matching(u"茜"_s).first().foundBy == u"茜の会"_s);
    CHECK(book.matching(u"木の"_s).first().former);
    CHECK(offered(u"山"_s).isEmpty());
}
