#include "core/consultation/consultation_desk.h"
#include "core/intake/bulk_edit.h"
#include "core/journal/journal.h"
#include "core/matter/matter_desk.h"
#include "core/organization/organization.h"
#include "core/safety/draft_box.h"
#include "core/staff/staff_room.h"
#include "tests/support/office.h"

using namespace musubi;
using namespace musubi::tests;
using namespace Qt::StringLiterals;

namespace {

Stored<Consultation> receiveOne(Office& office, const QString& subject)
{
    Consultation c;
    c.receivedAt = QDateTime(QDate(2026, 11, 24), QTime(10, 0));
    c.channel = {u"TEL"_s};
    c.callerName = u"妹尾 春香"_s;
    c.subject = subject;
    c.topics = {{u"DEPT"_s, true}};
    Task promise;
    promise.what = u"折り返し電話する"_s;
    promise.dueOn = QDate(2026, 11, 26);
    return office.centre().consultations().receive(c, promise);
}

} // namespace

TEST_CASE("a consultation in the trash comes back with its promise, though it was thrown away with another", "[journal][trash]")
{
    Office office;
    Centre& centre = office.centre();
    const auto first = receiveOne(office, u"子ども食堂の場所"_s), second = receiveOne(office, u"花壇の手入れ"_s);
    centre.consultations().remove({first.id, second.id});

    const auto removed = centre.journal().removed();
    REQUIRE(removed.size() == 2); // the promises lie under their consultations
    CHECK(titleOf(removed[0].image) == u"花壇の手入れ"_s);
    CHECK(centre.journal().bringBack({removed[0]}) == 2);
    CHECK(centre.consultations().get(second.id).value == second.value);
    CHECK(centre.consultations().tasksOf(second.id).size() == 1);
    CHECK_FALSE(centre.consultations().exists(first.id));
    CHECK(centre.journal().removed().size() == 1);

    centre.journal().undo();
    CHECK_FALSE(centre.consultations().exists(second.id));
    CHECK(centre.journal().removed().size() == 2);
}

TEST_CASE("whoever comes after a consultation was thrown away does not take its place in the trash", "[journal][trash]")
{
    Office office;
    Centre& centre = office.centre();
    const auto thrownAway = receiveOne(office, u"子ども食堂の場所"_s);
    centre.consultations().remove({thrownAway.id});
    const auto later = receiveOne(office, u"花壇の手入れ"_s);
    CHECK(later.id != thrownAway.id);

    CHECK(centre.journal().bringBack(centre.journal().removed()) == 2);
    CHECK(centre.consultations().get(thrownAway.id).value == thrownAway.value);
    CHECK(centre.consultations().get(later.id).value.subject == u"花壇の手入れ"_s);
    CHECK(centre.journal().historyOf(Subject::Consultation, later.id.value).size() == 1);
}

TEST_CASE("what one seat writes in a memo that was discarded elsewhere never runs over another memo", "[drafts]")
{
    Office office;
    DraftBox& drafts = office.centre().drafts();
    Draft first;
    first.title = u"花壇の手入れ"_s;
    const Id<Draft> discarded = drafts.keep(first);
    drafts.discard(discarded);
    Draft second;
    second.title = u"子ども食堂の場所"_s;
    const Id<Draft> other = drafts.keep(second);
    drafts.keep(first, discarded);
    CHECK(drafts.find(other)->draft.title == u"子ども食堂の場所"_s);
    CHECK(drafts.find(discarded)->draft.title == u"花壇の手入れ"_s);
}

TEST_CASE("a consultation brings its case back when that lies in the trash too", "[journal][trash]")
{
    Office office;
    Centre& centre = office.centre();
    const auto consultation = receiveOne(office, u"花壇の手入れ"_s);
    Matter matter;
    matter.title = u"公園の花壇"_s;
    matter.openedOn = QDate(2026, 11, 24);
    const auto opened = centre.matters().open(matter, {consultation.id});
    centre.consultations().remove({consultation.id});
    centre.matters().remove(centre.matters().get(opened.id));
    const auto removed = centre.journal().removed();
    REQUIRE(removed.size() == 2);
    CHECK(removed[1].subject == Subject::Consultation);
    centre.journal().bringBack({removed[1]});
    CHECK(centre.consultations().get(consultation.id).value.matter == opened.id);
    CHECK(centre.matters().get(opened.id).value.title == matter.title);
    CHECK(centre.journal().removed().isEmpty());
}

TEST_CASE("a case brings the case back to which it is related", "[journal][trash]")
{
    Office office;
    Centre& centre = office.centre();
    Matter garden;
    garden.title = u"公園の花壇"_s;
    garden.openedOn = QDate(2026, 11, 24);
    const auto first = centre.matters().open(garden, {});
    Matter bench = garden;
    bench.title = u"公園のベンチ"_s;
    bench.related = {{first.id, u"同じ公園"_s}};
    const auto second = centre.matters().open(bench, {});
    centre.matters().remove(centre.matters().get(second.id));
    centre.matters().remove(centre.matters().get(first.id));

    const auto removed = centre.journal().removed();
    REQUIRE(removed.size() == 2);
    REQUIRE(titleOf(removed[1].image) == bench.title);
    CHECK(centre.journal().bringBack({removed[1]}) == 2);
    CHECK(centre.matters().get(second.id).value.related == bench.related);
    CHECK(centre.matters().get(first.id).value.title == garden.title);
}

TEST_CASE("an entry that was taken back does not lie in the trash, a removal that was done again does", "[journal][trash]")
{
    Office office;
    Centre& centre = office.centre();
    receiveOne(office, u"花壇の手入れ"_s);
    centre.journal().undo();
    CHECK(centre.journal().removed().isEmpty());
    centre.journal().redo();
    const auto id = centre.consultations().ids({}).first();
    centre.consultations().remove({id});
    centre.journal().undo();
    CHECK(centre.journal().removed().isEmpty());
    centre.journal().redo();
    CHECK(centre.journal().removed().size() == 1);
}

TEST_CASE("the history is narrowed by person, deed and record, and says how many lines that leaves", "[journal][history]")
{
    Office office;
    Centre& centre = office.centre();
    const auto miyake = centre.staff().add({u"miyake"_s, u"三宅 由佳"_s, u"みやけ ゆか"_s, u"三"_s, true});
    const auto one = receiveOne(office, u"子ども食堂の場所"_s);
    centre.journal().setStaff(miyake.id);
    const auto other = receiveOne(office, u"花壇の手入れ"_s);
    Consultation changed = other.value;
    changed.minutes = 30;
    centre.consultations().edit(other, changed);

    CHECK(centre.journal().count({.staff = miyake.id}) == 2);
    CHECK(centre.journal().count({.deeds = {Deed::ReceiveConsultation}}) == 2);
    CHECK(centre.journal().count({.subject = Subject::Consultation, .row = other.id.value}) == 2);
    CHECK(centre.journal().count({.subject = Subject::Consultation, .row = one.id.value}) == 1);
    CHECK(centre.journal().count({.note = u"花壇"_s}) == 2);
    CHECK(centre.journal().count({.from = QDate(2026, 11, 25)}) == 0);
    const auto lines = centre.journal().actions(ActionFilter{.subject = Subject::Consultation}, 0, 2);
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].deed == Deed::EditConsultation);
    CHECK(centre.journal().actions(ActionFilter{.subject = Subject::Consultation}, lines[1].id, 2).first().note == u"子ども食堂の場所"_s);
}

TEST_CASE("a bulk edit of many consultations is one action and one undo", "[bulk]")
{
    Office office;
    Centre& centre = office.centre();
    const auto miyake = centre.staff().add({u"miyake"_s, u"三宅 由佳"_s, u"みやけ ゆか"_s, u"三"_s, true});
    QList<Id<Consultation>> all;
    for (int i = 0; i < 60; ++i)
        all << receiveOne(office, u"相談 %1"_s.arg(i)).id;
    BulkEdit edit;
    edit.staff = std::optional(miyake.id);
    edit.status = CaseStatus::Done;
    CHECK_THROWS_MATCHES(editConsultations(centre, all, edit), Error, withFault(Fault::Invalid));
    edit.closingReason = {u"SOLVED"_s};
    edit.topic = {u"PLAN"_s};
    edit.mainTopic = true;
    qint64 told = 0;
    Progress progress;
    progress.report = [&](qint64 done, qint64) { told = done; };
    const auto report = editConsultations(centre, all, edit, progress);
    CHECK(report.changed == 60);
    CHECK(told == 60);
    const Consultation one = centre.consultations().get(all[59]).value;
    CHECK(one.staff == miyake.id);
    CHECK(one.status == CaseStatus::Done);
    CHECK(one.topics == Marks{{u"DEPT"_s, false}, {u"PLAN"_s, true}});
    CHECK(editConsultations(centre, all, edit).unchanged == 60);
    CHECK(centre.journal().undoable()->deed == Deed::BulkEdit);
    centre.journal().undo();
    CHECK(centre.consultations().get(all[0]).value.status == CaseStatus::New);
    CHECK(centre.consultations().get(all[59]).value.topics == Marks{{u"DEPT"_s, true}});
}

TEST_CASE("a bulk edit that is stopped half-way leaves nothing behind", "[bulk]")
{
    Office office;
    Centre& centre = office.centre();
    QList<Id<Consultation>> all;
    for (int i = 0; i < 60; ++i)
        all << receiveOne(office, u"相談 %1"_s.arg(i)).id;
    BulkEdit edit;
    edit.status = CaseStatus::Waiting;
    Progress progress;
    progress.report = [&](qint64 done, qint64) { *progress.cancelled = done >= 40; };
    CHECK_THROWS_MATCHES(editConsultations(centre, all, edit, progress), Error, withFault(Fault::Cancelled));
    for (const auto id : all)
        CHECK(centre.consultations().get(id).value.status == CaseStatus::New);
    CHECK(centre.journal().undoable()->deed == Deed::ReceiveConsultation);
}

TEST_CASE("the list is narrowed by topics, fields, side and coordinator, and ordered by reading", "[lists]")
{
    Office office;
    Centre& centre = office.centre();
    const auto receive = [&](const QString& name, const QString& reading, const QString& kind, const Marks& topics, const Marks& fields) {
        Consultation c;
        c.receivedAt = QDateTime(QDate(2026, 11, 24), QTime(10, 0));
        c.channel = {u"TEL"_s};
        c.callerName = name;
        c.callerReading = reading;
        c.callerKind = {kind};
        c.subject = name;
        c.topics = topics;
        c.fields = fields;
        return centre.consultations().receive(c).id;
    };
    const auto ga = receive(u"合田"_s, u"がうだ"_s, u"GOV_CITY"_s, {{u"DEPT"_s, true}}, {{u"2"_s, true}});
    const auto a = receive(u"阿部"_s, u"あべ"_s, u"NPO"_s, {{u"PLAN"_s, true}}, {});
    const auto ka = receive(u"加藤"_s, u"カトウ"_s, u"PERSON"_s, {{u"PR"_s, true}, {u"PLAN"_s, false}}, {{u"3"_s, true}});
    const auto& desk = centre.consultations();
    CHECK(desk.ids({}, ConsultationOrder::Caller, false) == QList{a, ga, ka}); // あ、がう＝かう、かと
    CHECK(desk.ids({.topics = {u"PLAN"_s, u"DEPT"_s}}).size() == 3);
    CHECK(desk.ids({.topics = {u"PLAN"_s}}).size() == 2);
    CHECK(desk.ids({.fields = {u"3"_s}}) == QList{ka});
    CHECK(desk.ids({.sectors = {Sector::Public}}) == QList{ga});
    CHECK(desk.ids({.sectors = {Sector::None}}) == QList{ka});
    CHECK(desk.count({.withoutStaff = true}) == 3);
    CHECK(desk.beginningLike(u"カト"_s) == QList{ka});
    CHECK(desk.beginningLike(u"2"_s) == QList{a});
    CHECK(desk.beginningLike(u"%"_s).isEmpty());
}
