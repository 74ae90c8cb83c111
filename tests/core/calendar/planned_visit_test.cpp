#include "core/calendar/calendar_source.h"
#include "core/consultation/consultation_desk.h"
#include "core/insight/today.h"
#include "core/journal/journal.h"
#include "core/matter/matter_desk.h"
#include "core/organization/organization_book.h"
#include "core/task/task_book.h"
#include "core/task/task_rules.h"
#include "tests/support/office.h"

using namespace musubi;
using namespace musubi::tests;
using namespace Qt::StringLiterals;

namespace {

struct VisitOffice : Office {
    VisitOffice()
    {
        shops = centre().organizations().add({.name = u"表通り商店会"_s}).id;
        Task task;
        task.what = u"空き店舗を見る"_s;
        task.visit = {u"OUT"_s};
        task.startsAt = QDateTime(QDate(2026, 11, 26), QTime(14, 0));
        task.endsAt = QDateTime(QDate(2026, 11, 26), QTime(15, 30));
        task.organization = shops;
        task.whom = u"大森 明"_s;
        task.place = u"事務所"_s;
        visit = centre().tasks().promise(task);
    }

    QList<CalendarEntry> thatDay() { return centre().calendarEntries(QDate(2026, 11, 26), QDate(2026, 11, 26)); }

    Id<Organization> shops;
    Stored<Task> visit;
};

} // namespace

TEST_CASE("a planned visit stands in the calendar at its hours with whom and where, and among the promises of its day", "[calendar][task]")
{
    VisitOffice office;
    REQUIRE(office.thatDay().size() == 1);
    const CalendarEntry entry = office.thatDay().first();
    CHECK(entry.kind == EntryKind::Visit);
    CHECK(entry.begin == QDateTime(QDate(2026, 11, 26), QTime(14, 0)));
    CHECK(entry.end == QDateTime(QDate(2026, 11, 26), QTime(15, 30)));
    CHECK_FALSE(entry.wholeDay);
    CHECK(entry.title == u"空き店舗を見る"_s);
    CHECK(entry.who == u"表通り商店会 大森 明"_s);
    CHECK(entry.place == u"事務所"_s);
    CHECK(entry.channel.code == u"OUT"_s);
    CHECK_FALSE(entry.done);
    CHECK(entry.source == EntryRecord{Subject::Task, office.visit.id.value});

    CHECK(office.visit.value.dueOn == QDate(2026, 11, 26));
    CHECK(office.visit.value.dueTime == u"14:00"_s);
    const auto lines = office.centre().tasks().list();
    REQUIRE(lines.size() == 1);
    CHECK(lines.first().task.value == office.visit.value);
}

TEST_CASE("a visit that is moved is due at its new hour, and taken back stands where it stood", "[calendar][task]")
{
    VisitOffice office;
    Task moved = office.visit.value;
    moved.startsAt = QDateTime(QDate(2026, 11, 27), QTime(9, 30));
    moved.endsAt = QDateTime(QDate(2026, 11, 27), QTime(10, 0));
    CHECK(office.centre().tasks().edit(office.visit, moved).value.dueTime == u"9:30"_s);
    CHECK(office.thatDay().isEmpty());
    office.centre().journal().undo();
    CHECK(office.thatDay().size() == 1);
}

TEST_CASE("a visit without an hour, or one that ends before it begins, is not kept", "[task]")
{
    VisitOffice office;
    Task task = office.visit.value;
    task.startsAt.reset();
    CHECK(blocks(check(task)));
    CHECK_THROWS_MATCHES(office.centre().tasks().promise(task), Error, withFault(Fault::Invalid));
    task.startsAt = office.visit.value.endsAt;
    CHECK(blocks(check(task)));
    CHECK_THROWS_MATCHES(office.centre().tasks().edit(office.visit, task), Error, withFault(Fault::Invalid));
}

TEST_CASE("the contact that came of a visit settles it and stands in its place; taken back the plan is open again", "[calendar][task]")
{
    VisitOffice office;
    Consultation contact = contactOf(office.visit);
    CHECK(contact.organization == office.shops);
    CHECK(contact.callerName == u"大森 明"_s);
    CHECK(contact.minutes == 90);
    CHECK(contact.direction == Direction::Outgoing);
    contact.topics = {{u"DEPT"_s, true}};
    const auto row = office.centre().consultations().receive(contact);
    const auto done = office.centre().tasks().get(office.visit.id);
    CHECK(done.value.doneOn == QDate(2026, 11, 26));
    CHECK_FALSE(done.value.consultation); // the contact names its plan, and no promise of it is the plan
    CHECK(office.centre().consultations().tasksOf(row.id).isEmpty());
    REQUIRE(office.thatDay().size() == 1);
    CHECK(office.thatDay().first().source == EntryRecord{Subject::Consultation, row.id.value});

    office.centre().journal().undo();
    CHECK_FALSE(office.centre().tasks().get(office.visit.id).value.doneOn);
    REQUIRE(office.thatDay().size() == 1);
    CHECK(office.thatDay().first().source.subject == Subject::Task);
}

TEST_CASE("a visit that took place is told once in its case, as the contact", "[matter][task]")
{
    VisitOffice office;
    const auto matter = office.centre().matters().open({.title = u"空き店舗"_s, .theme = u"空き店舗"_s, .openedOn = QDate(2026, 11, 1)});
    Task tied = office.visit.value;
    tied.matter = matter.id;
    const auto visit = office.centre().tasks().edit(office.visit, tied);
    Consultation contact = contactOf(visit);
    contact.topics = {{u"DEPT"_s, true}};
    const auto row = office.centre().consultations().receive(contact);
    QList<std::pair<TimelineEntry::Kind, qint64>> told;
    for (const TimelineEntry& entry : office.centre().matters().timelineOf(matter.id))
        if (entry.kind == TimelineEntry::Kind::Consultation || entry.kind == TimelineEntry::Kind::TaskDone)
            told << std::pair(entry.kind, entry.row);
    CHECK(told == QList<std::pair<TimelineEntry::Kind, qint64>>{{TimelineEntry::Kind::Consultation, row.id.value}});
}

TEST_CASE("a contact that is thrown away leaves its planned visit open, and one undo brings both back", "[calendar][task]")
{
    VisitOffice office;
    Centre& centre = office.centre();
    Consultation contact = contactOf(office.visit);
    contact.topics = {{u"DEPT"_s, true}};
    const auto row = centre.consultations().receive(contact);
    const Task settled = centre.tasks().get(office.visit.id).value;
    centre.consultations().remove({row.id});
    CHECK(centre.tasks().get(office.visit.id).value == office.visit.value);
    REQUIRE(office.thatDay().size() == 1);
    CHECK(office.thatDay().first().source == EntryRecord{Subject::Task, office.visit.id.value});

    centre.journal().undo();
    CHECK(centre.consultations().get(row.id).value == row.value);
    CHECK(centre.tasks().get(office.visit.id).value == settled);
}

TEST_CASE("a visit of which two contacts came is open again when both are thrown away", "[task]")
{
    VisitOffice office;
    Centre& centre = office.centre();
    Consultation contact = contactOf(office.visit);
    contact.topics = {{u"DEPT"_s, true}};
    const auto one = centre.consultations().receive(contact);
    const auto other = centre.consultations().receive(contact);
    centre.consultations().remove({one.id});
    CHECK(centre.tasks().get(office.visit.id).value.doneOn);
    centre.consultations().remove({other.id});
    CHECK_FALSE(centre.tasks().get(office.visit.id).value.doneOn);
}

TEST_CASE("a contact whose plan was thrown away meanwhile is received all the same", "[task]")
{
    VisitOffice office;
    const Consultation contact = contactOf(office.visit);
    office.centre().tasks().remove(office.visit);
    CHECK(office.centre().consultations().receive(contact).id);
}

TEST_CASE("a body that is merged into another takes its planned visits along", "[organization][task]")
{
    VisitOffice office;
    OrganizationBook& book = office.centre().organizations();
    CHECK_FALSE(book.tiesOf(office.shops).isEmpty());
    const auto kept = book.add({.name = u"表通り商店街振興組合"_s});
    book.merge(kept, book.get(office.shops), kept.value);
    CHECK(office.centre().tasks().get(office.visit.id).value.organization == kept.id);
}
