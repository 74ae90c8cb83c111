#include "core/consultation/consultation_desk.h"
#include "core/insight/convening.h"
#include "core/matter/matter_desk.h"
#include "core/meeting/meeting_desk.h"
#include "core/organization/organization_book.h"
#include "core/project/project_desk.h"
#include "core/person/person_book.h"
#include "core/settings/settings_desk.h"
#include "tests/support/office.h"

using namespace musubi;
using namespace musubi::tests;
using namespace Qt::StringLiterals;

namespace {

/// A case between a group and a division, with a call of the group that thinks of a school.
struct CatOffice : Office {
    CatOffice()
    {
        auto& book = centre().organizations();
        group = book.add({.name = u"ねこの会"_s, .sector = Sector::Private}).id;
        division = book.add({.name = u"衛生課"_s, .sector = Sector::Public}).id;
        matter = centre().matters().open({.title = u"ねこの会 × 衛生課"_s, .theme = u"地域猫"_s, .openedOn = QDate(2026, 10, 1),
            .parties = {{group, {u"PROPOSER"_s}, {}}, {division, {u"DIVISION"_s}, u"主任 河本"_s}}});
        call = receive(u"猫の説明会"_s, [&](Consultation& c) {
            c.callerName = u"妹尾 春香"_s;
            c.organization = group;
            c.counterparts = {{{}, u"第三中学校"_s}};
            c.matter = matter.id;
        });
    }

    template <class Fill>
    Id<Consultation> receive(const QString& subject, Fill fill)
    {
        Consultation c;
        c.receivedAt = QDateTime(QDate(2026, 11, 20), QTime(10, 0));
        c.channel = {u"TEL"_s};
        c.subject = subject;
        c.topics = {{u"DEPT"_s, true}};
        fill(c);
        return centre().consultations().receive(c).id;
    }

    Id<Organization> group, division;
    Stored<Matter> matter;
    Id<Consultation> call;
};

} // namespace

TEST_CASE("a meeting convened from a case asks its parties on its theme and brings the preparation of the office", "[meeting][convening]")
{
    CatOffice office;
    const Meeting meeting = meetingFor(office.centre(), office.matter, {});
    CHECK(meeting.theme == u"地域猫"_s);
    CHECK(meeting.convenedOn == QDate(2026, 11, 24));
    CHECK(meeting.matters == QList{MeetingMatter{office.matter.id}});
    REQUIRE(meeting.participants.size() == 2);
    CHECK(meeting.participants[0].sector == Sector::Private);
    CHECK(meeting.participants[1].organization == office.division);
    CHECK(meeting.participants[1].name == u"主任 河本"_s);
    CHECK(meeting.participants[1].role.code == u"DIVISION"_s);
    CHECK(meeting.preparation.size() == standardPreparation().size());
    CHECK(office.centre().meetings().ids({}).isEmpty());
}

TEST_CASE("who must not be invited, and who is no more, is not asked", "[meeting][convening]")
{
    CatOffice office;
    auto& book = office.centre().organizations();
    Organization silent = book.get(office.group).value;
    silent.doNotInvite = true;
    silent.doNotInviteReason = u"休会中"_s;
    book.edit(book.get(office.group), silent);
    book.dissolve(book.get(office.division), QDate(2026, 11, 1));
    CHECK(meetingFor(office.centre(), office.matter, {}).participants.isEmpty());
}

TEST_CASE("a case that met before convenes the next meeting of the series with what was left open", "[meeting][convening]")
{
    CatOffice office;
    auto& desk = office.centre().meetings();
    Meeting first = meetingFor(office.centre(), office.matter, {});
    first.start = QDateTime(QDate(2026, 11, 10), QTime(14, 0));
    first.end = QDateTime(QDate(2026, 11, 10), QTime(16, 0));
    first.points = {{PointKind::Agreed, u"説明会を開く"_s, {}}, {PointKind::Deferred, u"餌の費用"_s, {}}};
    const auto held = desk.recordHeld(desk.convene(first), {});
    const Meeting next = meetingFor(office.centre(), office.matter, {});
    CHECK(next.round == 2);
    CHECK(next.previous == held.id);
    REQUIRE(next.points.size() == 1);
    CHECK(next.points.first().carriedFrom == held.id);
    CHECK(next.preparation.size() == standardPreparation().size());
    CHECK_FALSE(next.start);
}

TEST_CASE("a review meeting of a project asks its bodies, ties its case and takes the opinion of the screening as its aim", "[meeting][convening][project]")
{
    CatOffice office;
    const auto project = office.centre().projects().plan({.fiscalYear = 2026, .title = u"地域猫の講座"_s, .matter = office.matter.id, .opinion = u"対象の地域を明らかに"_s,
        .parties = {{office.division, {u"DIVISION"_s}, u"主任 河本"_s}}}, office.centre().officeCalendar());
    const Meeting meeting = reviewMeetingFor(office.centre(), project, {});
    CHECK(meeting.kind.code == u"REVIEW"_s);
    CHECK(meeting.theme == u"地域猫の講座"_s);
    CHECK(meeting.aim == u"対象の地域を明らかに"_s);
    CHECK(meeting.matters == QList{MeetingMatter{office.matter.id}});
    REQUIRE(meeting.participants.size() == 1);
    CHECK(meeting.participants.first().name == u"主任 河本"_s);
    CHECK_FALSE(meeting.preparation.isEmpty());
}

TEST_CASE("several consultations become one meeting of callers and partners in mind, each asked once", "[meeting][convening]")
{
    CatOffice office;
    const auto anonymous = office.receive(u"匿名の電話"_s, [](Consultation& c) { c.anonymous = true; });
    const auto again = office.receive(u"同じ会から"_s, [&](Consultation& c) { c.organization = office.group; });
    const auto mother = office.receive(u"近所の人から"_s, [](Consultation& c) { c.callerName = u"岸本 恵"_s; });
    const Meeting meeting = meetingFor(office.centre(), {office.call, anonymous, again, mother}, {});
    CHECK(meeting.theme == u"地域猫"_s);
    CHECK(meeting.consultations.size() == 4);
    CHECK(meeting.matters.size() == 1);
    QStringList names;
    for (const Participant& one : meeting.participants)
        names << (one.organization ? office.centre().organizations().printedName(one.organization) : one.organizationName) + u'/' + one.name;
    CHECK(names == QStringList{u"ねこの会/妹尾 春香"_s, u"/岸本 恵"_s, u"第三中学校/"_s, u"衛生課/主任 河本"_s});
}

TEST_CASE("a template that the office emptied makes no checklist", "[meeting][convening][settings]")
{
    Office office;
    CentreSettings settings = office.centre().settings().current();
    settings.preparation.clear();
    office.centre().settings().change(office.centre().settings().current(), settings);
    office.reopen();
    CHECK(office.centre().settings().current().preparation.isEmpty());
    CHECK(meetingFor(office.centre(), {}).preparation.isEmpty());
}
