#include "core/attachment/attachment_desk.h"
#include "core/consultation/consultation_desk.h"
#include "core/matter/matter_desk.h"
#include "core/staff/staff_room.h"
#include "core/task/task_book.h"
#include "tests/support/catch.h"
#include "tests/support/office.h"

using namespace musubi;
using namespace Qt::StringLiterals;
using musubi::tests::Office;

namespace {

Stored<Matter> openCase(Centre& centre, const QString& title, Matter matter = {})
{
    matter.title = title;
    if (!matter.openedOn.isValid())
        matter.openedOn = QDate(2026, 10, 1);
    return centre.matters().open(matter);
}

Consultation contactOf(Id<Matter> matter, QDate on, const QString& topic)
{
    Consultation c;
    c.receivedAt = QDateTime(on, QTime(10, 0));
    c.channel = {u"TEL"_s};
    c.callerName = u"妹尾 春香"_s;
    c.subject = u"地域猫"_s;
    c.topics = {{topic, true}};
    c.matter = matter;
    return c;
}

} // namespace

TEST_CASE("cases are narrowed by who leads them, and by those whom nobody leads", "[core][matter]")
{
    Office office;
    auto& desk = office.centre().matters();
    const auto miyake = office.centre().staff().add({u"miyake"_s, u"三宅 由佳"_s, {}, u"三"_s, true});
    const auto omori = office.centre().staff().add({u"omori"_s, u"大森 健"_s, {}, u"大"_s, true});
    const auto hers = openCase(office.centre(), u"猫"_s, {.lead = miyake.id}), his = openCase(office.centre(), u"花壇"_s, {.lead = omori.id}),
               nobodys = openCase(office.centre(), u"用水"_s);
    CHECK(desk.ids({.leads = {miyake.id}}) == QList{hers.id});
    CHECK(desk.ids({.withoutLead = true}) == QList{nobodys.id});
    CHECK(desk.ids({.leads = {omori.id}, .withoutLead = true}, MatterOrder::Number, false) == QList{his.id, nobodys.id});
}

TEST_CASE("a case is found by a topic of any consultation tied to it, and by its own fields", "[core][matter]")
{
    Office office;
    auto& desk = office.centre().matters();
    const auto cats = openCase(office.centre(), u"猫"_s, {.fields = {{u"7"_s, true}}}), flowers = openCase(office.centre(), u"花壇"_s);
    office.centre().consultations().receive(contactOf(cats.id, QDate(2026, 11, 2), u"DEPT"_s));
    office.centre().consultations().receive(contactOf(cats.id, QDate(2026, 11, 3), u"PARTNER"_s));
    CHECK(desk.ids({.topics = {u"PARTNER"_s}}) == QList{cats.id});
    CHECK(desk.ids({.topics = {u"DEPT"_s, u"NONE"_s}}) == QList{cats.id});
    CHECK(desk.ids({.topics = {u"NONE"_s}}).isEmpty());
    CHECK(desk.ids({.fields = {u"7"_s}}) == QList{cats.id});
    CHECK(desk.ids({}).size() == 2);
    Q_UNUSED(flowers);
}

TEST_CASE("a case that waits is found until it is closed, and one without a next step until it has one", "[core][matter]")
{
    Office office;
    auto& desk = office.centre().matters();
    const auto waits = openCase(office.centre(), u"猫"_s, {.waitingFor = u"課の返事"_s, .reviewOn = QDate(2026, 12, 1)}), idle = openCase(office.centre(), u"花壇"_s);
    CHECK(desk.ids({.waiting = true}) == QList{waits.id});
    CHECK(desk.ids({.withoutNextStep = true}) == QList{idle.id});
    office.centre().tasks().promise({.what = u"電話する"_s, .dueOn = QDate(2026, 11, 26), .matter = idle.id});
    CHECK(desk.ids({.withoutNextStep = true}).isEmpty());
    desk.close(waits, {u"SOLVED"_s});
    CHECK(desk.ids({.waiting = true}).isEmpty());
}

TEST_CASE("typing into the list finds the case whose title begins so, spelling aside", "[core][matter]")
{
    Office office;
    const auto group = openCase(office.centre(), u"ＮＰＯ法人あかね × 環境事業課"_s);
    openCase(office.centre(), u"花壇の会"_s);
    CHECK(office.centre().matters().beginningLike(u"npo"_s) == QList{group.id});
    CHECK(office.centre().matters().beginningLike(u"環境"_s).isEmpty());
}

TEST_CASE("the files of a case's consultations are those of the case too, and a case that was removed is not there", "[core][matter]")
{
    Office office;
    auto& centre = office.centre();
    const auto cats = openCase(centre, u"猫"_s), other = openCase(centre, u"花壇"_s);
    const auto contact = centre.consultations().receive(contactOf(cats.id, QDate(2026, 11, 2), u"DEPT"_s));
    centre.attachments().attach(contact.id, {{u"地図.pdf"_s, "map"}});
    centre.attachments().attach(other.id, {{u"写真.jpg"_s, "photo"}});
    const auto files = centre.attachments().ofConsultationsOf(cats.id);
    REQUIRE(files.size() == 1);
    CHECK(files.first().value.name == u"地図.pdf"_s);
    CHECK(centre.attachments().of(cats.id).isEmpty());
    CHECK(centre.matters().exists(other.id));
    centre.matters().remove(other);
    CHECK_FALSE(centre.matters().exists(other.id));
}

TEST_CASE("a stage was reached on the day of its outcome; a path that knows only the year does not put it earlier", "[core][matter]")
{
    Office office;
    auto& desk = office.centre().matters();
    const auto dated = openCase(office.centre(), u"猫"_s, {.openedOn = QDate(2017, 4, 12), .outcomes = {{QDate(2017, 6, 2), {u"ADOPT"_s}, {}}},
        .path = {{2017, Stage::Practice, u"ニーズ調査"_s, {}, {}}, {2020, Stage::Aftermath, u"一般施策"_s, {}, {}}}});
    using Reached = QList<std::pair<Stage, QDate>>;
    CHECK(desk.stagesOf(dated.id) == Reached{{Stage::Consultation, QDate(2017, 4, 12)}, {Stage::Practice, QDate(2017, 6, 2)}, {Stage::Aftermath, QDate(2020, 4, 1)}});
    const auto begun = openCase(office.centre(), u"花壇"_s, {.openedOn = QDate(2026, 9, 17), .path = {{2026, Stage::Deliberation, u"話合い"_s, {}, {}}}});
    CHECK(desk.stagesOf(begun.id) == Reached{{Stage::Consultation, QDate(2026, 9, 17)}, {Stage::Deliberation, QDate(2026, 9, 17)}}); // not before it was opened
}
