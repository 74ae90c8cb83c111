#include "core/consultation/consultation_desk.h"
#include "core/event/event_book.h"
#include "core/event/event_rules.h"
#include "core/journal/journal.h"
#include "core/organization/organization_book.h"
#include "core/person/person_book.h"
#include "core/search/search_desk.h"
#include "core/search/search_query.h"
#include "core/staff/staff_room.h"
#include "tests/support/catch.h"
#include "tests/support/office.h"

using namespace musubi;
using namespace Qt::StringLiterals;
using musubi::tests::Office;

namespace {

Event gathering(const QString& title, QDate day, const QString& kind = u"EXCHANGE"_s)
{
    Event event;
    event.title = title;
    event.kind.code = kind;
    event.startsAt = QDateTime(day, QTime(14, 0));
    event.endsAt = QDateTime(day, QTime(16, 30));
    event.venue = u"大供会館"_s;
    return event;
}

Id<Consultation> contact(Centre& centre, const QString& subject, std::optional<Id<Event>> event = {})
{
    Consultation consultation;
    consultation.subject = subject;
    consultation.receivedAt = QDateTime(QDate(2026, 11, 20), QTime(10, 0));
    consultation.channel.code = u"EVENT"_s;
    consultation.event = event;
    return centre.consultations().receive(consultation).id;
}

QStringList titlesOf(Centre& centre, const EventFilter& filter)
{
    QStringList titles;
    for (const EventLine& line : centre.events().lines(centre.events().ids(filter, EventOrder::Start, false)))
        titles << line.title;
    return titles;
}

QList<qint64> foundEvents(Centre& centre, const QString& typed)
{
    const auto page = centre.search().find(parseSearch(typed, centre.vocabulary(), centre.staff(), centre.fiscalYearLabels()), Subject::Event, 10);
    QList<qint64> rows;
    for (const SearchHit& hit : page.hits)
        rows << hit.id;
    return rows;
}

} // namespace

TEST_CASE("an event is kept with its lecturers and its participants by kind", "[core][event]")
{
    Office office;
    EventBook& events = office.centre().events();
    Event event = gathering(u"つながる交流会"_s, QDate(2026, 3, 31));
    event.lecturers << Lecturer{.name = u"甲田 花"_s, .title = u"甲田事務所 代表"_s} << Lecturer();
    event.headcounts << Headcount{{u"NPO"_s}, 14} << Headcount{{u"GOV_CITY"_s}, 6} << Headcount{{u"COOP"_s}, 0};
    event.participants << EventParticipant{.name = u"乙部 ゆき"_s, .organizationName = u"乙部の会"_s, .kind = {u"VOL"_s}, .attended = true};
    const auto row = events.add(event);
    const Event kept = events.get(row.id).value;
    CHECK(kept.fiscalYear == 2025); // of its day, not of today
    CHECK(kept.lecturers.size() == 1);
    CHECK(kept.headcounts.size() == 2);
    CHECK(kept.participants == event.participants);
    const EventLine line = events.lines({row.id}).first();
    CHECK(line.participants == 20);
    CHECK(line.contacts == 0);
    CHECK_THROWS_MATCHES(events.add({}), Error, tests::withFault(Fault::Invalid));
    CHECK(office.centre().fiscalYears() == QList<int>{2026, 2025});
}

TEST_CASE("an event of several days is found on each of them and on no other", "[core][event]")
{
    Office office;
    Event course = gathering(u"三回の講座"_s, QDate(2026, 9, 5), u"COURSE"_s);
    course.endsAt = QDateTime(QDate(2026, 9, 19), QTime(12, 0));
    office.centre().events().add(course);
    office.centre().events().add(gathering(u"秋の交流会"_s, QDate(2026, 9, 19)));
    CHECK(titlesOf(office.centre(), {.from = QDate(2026, 9, 12), .until = QDate(2026, 9, 12)}) == QStringList{u"三回の講座"_s});
    CHECK(titlesOf(office.centre(), {.from = QDate(2026, 9, 19), .until = QDate(2026, 9, 19)}) == QStringList{u"三回の講座"_s, u"秋の交流会"_s});
    CHECK(titlesOf(office.centre(), {.from = QDate(2026, 9, 20)}).isEmpty());
    CHECK(titlesOf(office.centre(), {.until = QDate(2026, 9, 4)}).isEmpty());
    CHECK(titlesOf(office.centre(), {.kinds = {u"COURSE"_s}}) == QStringList{u"三回の講座"_s});
    CHECK(titlesOf(office.centre(), {.statuses = {EventStatus::Held}}).isEmpty());
}

TEST_CASE("an event that moves keeps its length, and its fiscal year follows", "[core][event]")
{
    Office office;
    EventBook& events = office.centre().events();
    const auto row = events.add(gathering(u"年度末の報告会"_s, QDate(2026, 3, 28)));
    const auto moved = events.move(row, QDateTime(QDate(2026, 4, 11), QTime(10, 0)));
    CHECK(moved.value.endsAt == QDateTime(QDate(2026, 4, 11), QTime(12, 30)));
    CHECK(moved.value.fiscalYear == 2026);
    CHECK_THROWS_MATCHES(events.edit(row, row.value), Error, tests::withFault(Fault::Stale));
    office.centre().journal().undo();
    CHECK(events.get(row.id).value == row.value);
}

TEST_CASE("contacts that came of an event are counted with it and hold it in the book", "[core][event]")
{
    Office office;
    Centre& centre = office.centre();
    const auto row = centre.events().add(gathering(u"つながる交流会"_s, QDate(2026, 11, 20)));
    const auto asked = contact(centre, u"会場で聞かれたこと"_s, row.id);
    const auto later = contact(centre, u"翌週の電話"_s);
    centre.events().tie({later}, row.id);
    CHECK(centre.events().contactsOf(row.id) == QList<Id<Consultation>>{asked, later});
    CHECK(centre.events().lines({row.id}).first().contacts == 2);
    CHECK_THROWS_MATCHES(centre.events().remove(row), Error, tests::withFault(Fault::Referenced));
    centre.events().tie({asked, later}, std::nullopt);
    centre.events().remove(row);
    CHECK_FALSE(centre.events().exists(row.id));
    const auto removed = centre.journal().removed(5);
    REQUIRE(removed.size() == 1);
    CHECK(removed.first().subject == Subject::Event);
    centre.journal().bringBack(removed);
    CHECK(centre.events().get(row.id).value == row.value);
}

TEST_CASE("tying what is tied already is nothing that could be taken back", "[core][event]")
{
    Office office;
    Centre& centre = office.centre();
    const auto row = centre.events().add(gathering(u"つながる交流会"_s, QDate(2026, 11, 20)));
    const auto asked = contact(centre, u"会場で聞かれたこと"_s, row.id);
    centre.events().tie({asked}, row.id);
    centre.events().tie({}, row.id);
    centre.journal().undo();
    CHECK(centre.events().contactsOf(row.id).isEmpty()); // the contact itself was the last that was done
    CHECK(centre.events().exists(row.id));
}

TEST_CASE("events are ordered by how far they are, not by the letters of codes", "[core][event]")
{
    Office office;
    auto& book = office.centre().events();
    QHash<EventStatus, Id<Event>> rows;
    for (const EventStatus status : {EventStatus::CalledOff, EventStatus::Held, EventStatus::Planned}) {
        Event event = gathering(u"交流会"_s, QDate(2026, 11, 20));
        event.status = status;
        rows.insert(status, book.add(event).id);
    }
    CHECK(book.ids({}, EventOrder::Status, false) == QList{rows[EventStatus::Planned], rows[EventStatus::Held], rows[EventStatus::CalledOff]});
}

TEST_CASE("a body or a person that is one with another is one at every event", "[core][event]")
{
    Office office;
    Centre& centre = office.centre();
    const auto one = centre.organizations().add({.name = u"乙部の会"_s}), two = centre.organizations().add({.name = u"乙部乃会"_s});
    const auto her = centre.people().add({.name = u"乙部 ゆき"_s}), again = centre.people().add({.name = u"乙部 由紀"_s});
    Event event = gathering(u"つながる交流会"_s, QDate(2026, 11, 20));
    event.lecturers << Lecturer{.organization = two.id, .person = again.id, .name = u"乙部 由紀"_s};
    event.participants << EventParticipant{.organization = two.id, .person = again.id, .name = u"乙部 由紀"_s};
    const auto row = centre.events().add(event);
    CHECK(centre.organizations().tiesOf(two.id).events == 1);
    centre.organizations().merge(one, two, merged(one.value, two.value));
    centre.people().merge(her, again, merged(her.value, again.value));
    const Event after = centre.events().get(row.id).value;
    CHECK(after.lecturers.first().organization == one.id);
    CHECK(after.participants.first().person == her.id);
    CHECK(after.participants.first().name == u"乙部 由紀"_s); // as it was said on the day
    CHECK(centre.events().ids({.organization = one.id}) == QList<Id<Event>>{row.id});
}

TEST_CASE("an event is found by its title, its place, its lecturer and the body that took part, by any of its names", "[core][event][search]")
{
    Office office;
    Centre& centre = office.centre();
    const auto body = centre.organizations().add({.name = u"うみべの会"_s});
    Event event = gathering(u"つながる交流会"_s, QDate(2026, 11, 20));
    event.lecturers << Lecturer{.name = u"甲田 花"_s, .title = u"甲田事務所"_s};
    event.participants << EventParticipant{.organization = body.id, .name = u"丙田 守"_s};
    const auto row = centre.events().add(event);
    for (const QString& typed : {u"つながる"_s, u"大供会館"_s, u"甲田"_s, u"うみべ"_s, u"丙田"_s, u"交流会 年度:R8"_s})
        CHECK(foundEvents(centre, typed) == QList<qint64>{row.id.value});
    CHECK(foundEvents(centre, u"交流会 年度:R7"_s).isEmpty());
    centre.organizations().edit(body, {.name = u"やまなみの会"_s});
    CHECK(foundEvents(centre, u"やまなみ"_s) == QList<qint64>{row.id.value});
    CHECK(foundEvents(centre, u"うみべ"_s).isEmpty());
}
