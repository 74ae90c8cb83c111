#include "core/matter/matter_desk.h"
#include "tests/ui/organization/room.h"
#include "ui/organization/merge_dialog.h"
#include "ui/organization/organization_detail.h"
#include "ui/person/person_detail.h"

#include <QLabel>

using namespace musubi;
using namespace musubi::ui;
using namespace musubi::tests;
using namespace Qt::StringLiterals;

TEST_CASE("two bodies become one: the chosen phone, all the calls, and back again at once", "[ui][organization][merge]")
{
    Office office;
    const auto kept = office.centre().organizations().add({.name = u"あかね"_s, .phone = u"086-000-1111"_s});
    const auto other = office.centre().organizations().add({.name = u"茜の会"_s, .phone = u"086-000-2222"_s, .mail = u"akane@example.jp"_s});
    Consultation c;
    c.receivedAt = QDateTime(QDate(2026, 5, 12), QTime(10, 0));
    c.channel = {u"TEL"_s};
    c.organization = other.id;
    c.callerName = u"妹尾 春香"_s;
    c.subject = u"説明会"_s;
    const auto call = office.centre().consultations().receive(c);
    MainWindow window(office.centre());
    auto* room = openBook(window, kept.id.value);
    answerDialog<MergeDialog>([&](MergeDialog& dialog) {
        dialog.setOther(other.id.value);
        const auto labels = dialog.findChildren<QLabel*>();
        CHECK(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) { return label->text().contains(u"1 consultation"_s); }));
        dialog.choose(u"phone"_s, true);
        pressPrimary(dialog);
    });
    Q_EMIT room->findChild<OrganizationDetail*>()->asked(BookDetail::Ask::Merge);
    const Organization one = office.centre().organizations().get(kept.id).value;
    CHECK(one.phone == u"086-000-2222"_s);
    CHECK(one.mail == u"akane@example.jp"_s);
    REQUIRE(one.aliases.size() == 1);
    CHECK(one.aliases.first().name == u"茜の会"_s);
    CHECK(office.centre().consultations().get(call.id).value.organization == kept.id);
    CHECK_FALSE(office.centre().organizations().find(other.id));
    office.centre().journal().undo();
    CHECK(office.centre().organizations().get(kept.id).value == kept.value);
    CHECK(office.centre().consultations().get(call.id).value.organization == other.id);
}

TEST_CASE("the other of two people may be the one that stays", "[ui][person][merge]")
{
    Office office;
    const auto first = office.centre().people().add({.name = u"妹尾 春香"_s, .phone = u"086-000-2741"_s});
    const auto second = office.centre().people().add({.name = u"妹尾 春香"_s, .mobile = u"090-0000-2741"_s});
    MainWindow window(office.centre());
    auto* room = openBook(window, first.id.value, u"person"_s);
    answerDialog<MergeDialog>([&](MergeDialog& dialog) {
        dialog.setOther(second.id.value);
        dialog.swap();
        pressPrimary(dialog);
    });
    Q_EMIT room->findChild<PersonDetail*>()->asked(BookDetail::Ask::Merge);
    CHECK_FALSE(office.centre().people().find(first.id));
    const Person one = office.centre().people().get(second.id).value;
    CHECK(one.phone == u"086-000-2741"_s);
    CHECK(one.mobile == u"090-0000-2741"_s);
    CHECK(room->place().row == second.id.value);
}

TEST_CASE("a body is not made one with itself", "[ui][organization][merge]")
{
    Office office;
    const auto body = office.centre().organizations().add({.name = u"あかね"_s});
    MainWindow window(office.centre());
    auto* room = openBook(window, body.id.value);
    answerDialog<MergeDialog>([&](MergeDialog& dialog) {
        dialog.setOther(body.id.value);
        CHECK(dialog.other() == 0);
        pressPrimary(dialog);
        CHECK(dialog.isVisible());
    });
    Q_EMIT room->findChild<OrganizationDetail*>()->asked(BookDetail::Ask::Merge);
    CHECK(office.centre().organizations().get(body.id).value == body.value);
}
