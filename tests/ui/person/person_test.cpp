#include "tests/ui/organization/room.h"
#include "ui/common/date_edit.h"
#include "ui/organization/organization_picker.h"
#include "ui/person/affiliation_rows.h"
#include "ui/person/person_detail.h"
#include "ui/person/person_editor.h"
#include "ui/person/person_picker.h"

using namespace musubi;
using namespace musubi::ui;
using namespace musubi::tests;
using namespace Qt::StringLiterals;

namespace {

Stored<Person> enterSenoo(Office& office, Id<Organization> body)
{
    Person person{.name = u"妹尾 春香"_s, .reading = u"せのお はるか"_s};
    person.phone = u"086-000-2741"_s;
    person.affiliations = {{body, u"副代表"_s, QDate(2024, 4, 1), {}}};
    return office.centre().people().add(person);
}

} // namespace

TEST_CASE("an affiliation that ends stays with its days, and the body no longer counts the person as its own", "[ui][person]")
{
    Office office;
    const auto body = office.centre().organizations().add({.name = u"あかね"_s});
    const auto person = enterSenoo(office, body.id);
    MainWindow window(office.centre());
    auto* room = openBook(window, person.id.value, u"person"_s);
    answerDialog([](QDialog& dialog) {
        dialog.findChild<DateEdit*>(u"valid_until"_s)->setText(u"2026/10/31"_s);
        pressPrimary(dialog);
    });
    Q_EMIT room->findChild<PersonDetail*>()->endAsked(0);
    const Person now = office.centre().people().get(person.id).value;
    REQUIRE(now.affiliations.size() == 1);
    CHECK(now.affiliations.first().validUntil == QDate(2026, 10, 31));
    CHECK(affiliationOn(now, QDate(2026, 10, 31))->title == u"副代表"_s);
    CHECK(office.centre().people().of(body.id, office.centre().today()).isEmpty());
    office.centre().journal().undo();
    CHECK(office.centre().people().of(body.id, office.centre().today()).size() == 1);
}

TEST_CASE("an affiliation cannot end before it began", "[ui][person]")
{
    Office office;
    const auto body = office.centre().organizations().add({.name = u"あかね"_s});
    const auto person = enterSenoo(office, body.id);
    MainWindow window(office.centre());
    auto* room = openBook(window, person.id.value, u"person"_s);
    answerDialog([](QDialog& dialog) {
        dialog.findChild<DateEdit*>(u"valid_until"_s)->setText(u"2024/3/31"_s);
        pressPrimary(dialog);
        CHECK(dialog.isVisible());
    });
    Q_EMIT room->findChild<PersonDetail*>()->endAsked(0);
    CHECK(office.centre().people().get(person.id).value == person.value);
}

TEST_CASE("a further affiliation with a body that is registered on the way", "[ui][person]")
{
    Office office;
    const auto body = office.centre().organizations().add({.name = u"あかね"_s});
    const auto person = enterSenoo(office, body.id);
    MainWindow window(office.centre());
    auto* room = openBook(window, person.id.value, u"person"_s);
    answerDialog([](QDialog& dialog) {
        auto* picker = dialog.findChild<OrganizationPicker*>();
        REQUIRE(picker);
        Q_EMIT picker->createWanted(u"NPO法人いろは"_s);
        bookLine(dialog, "title")->setText(u"理事"_s);
        pressPrimary(dialog);
    });
    Q_EMIT room->findChild<PersonDetail*>()->asked(BookDetail::Ask::Affiliate);
    const Person now = office.centre().people().get(person.id).value;
    REQUIRE(now.affiliations.size() == 2);
    const Organization other = office.centre().organizations().get(now.affiliations.last().organization).value;
    CHECK(other.name == u"いろは"_s);
    CHECK(other.legalForm.code == u"NPO"_s);
    CHECK(now.affiliations.last().title == u"理事"_s);
}

TEST_CASE("a person is offered by kanji, kana, digits of the phone, and the former name of the body", "[ui][person]")
{
    Office office;
    auto body = office.centre().organizations().add({.name = u"岡山にゃんくらぶ"_s});
    body = office.centre().organizations().rename(body, {u"岡山ニャンとかし隊"_s, {}}, QDate(2026, 3, 31));
    const auto person = enterSenoo(office, body.id);
    for (const QString& typed : {u"妹尾"_s, u"セノオ"_s, u"0860002741"_s, u"にゃんくらぶ"_s}) {
        INFO(typed.toStdString());
        const auto offered = peopleFor(office.centre(), typed);
        REQUIRE(offered.size() == 1);
        CHECK(offered.first().id == person.id.value);
    }
    CHECK(peopleFor(office.centre(), u"難波"_s).isEmpty());
}

TEST_CASE("a person is registered without a body; a post without a body is asked for", "[ui][person]")
{
    Office office;
    MainWindow window(office.centre());
    openBook(window, 0, u"new_person"_s);
    auto* editor = window.findChild<PersonEditor*>();
    bookLine(*editor, "name")->setText(u"難波 功"_s);
    REQUIRE(editor->save());
    REQUIRE(office.centre().people().ids().size() == 1);
    editor->findChild<AffiliationRows*>()->setValue({{{}, u"会長"_s, {}, {}}});
    CHECK_FALSE(editor->save());
    CHECK(office.centre().people().get(office.centre().people().ids().first()).value.affiliations.isEmpty());
}
