#include "core/japan/working_days.h"
#include "core/journal/journal.h"
#include "core/meeting/meeting_course.h"
#include "core/meeting/meeting_desk.h"
#include "core/meeting/meeting_rules.h"
#include "tests/support/office.h"

using namespace musubi;
using namespace musubi::tests;
using namespace Qt::StringLiterals;

namespace {

QDateTime inDecember(int day, int hour) { return QDateTime(QDate(2026, 12, day), QTime(hour, 0)); }

/// The office must come, the association may; both were asked for the mornings of the 8th and the 9th.
Meeting talkOfTwo()
{
    Meeting meeting;
    meeting.convenedOn = QDate(2026, 11, 24);
    meeting.kind = {u"DELIB"_s};
    meeting.theme = u"水路の草刈り"_s;
    meeting.participants = {{.organizationName = u"農林水産課"_s, .sector = Sector::Public, .required = true}, {.organizationName = u"水利組合"_s, .sector = Sector::Private}};
    meeting.offers = {{0, inDecember(8, 10), inDecember(8, 12)}, {0, inDecember(9, 10), inDecember(9, 12)}};
    return meeting;
}

} // namespace

TEST_CASE("before a meeting is given another time it is known who holds a letter of the one before and who said no to the new one", "[meeting]")
{
    Office office;
    MeetingDesk& desk = office.centre().meetings();
    auto talk = desk.convene(talkOfTwo());
    using enum Availability;
    talk = desk.recordAnswers(talk, {{1, 1, Yes, {}, {}, {}}, {1, 2, No, {}, {}, {}}, {2, 1, Yes, {}, {}, {}}, {2, 2, No, {}, {}, {}}});
    CHECK_FALSE(consequencesOf(talk.value, inDecember(8, 10), inDecember(8, 12)).asks()); // nobody is against it, nobody was told another
    CHECK(consequencesOf(talk.value, inDecember(9, 10), inDecember(9, 12)) == TimeConsequences{{}, {0, 1}, {0}, true});

    talk = desk.fix(talk, 1, {}, office.centre().officeCalendar(), office.centre().today());
    CHECK_FALSE(consequencesOf(talk.value, inDecember(10, 10), inDecember(10, 12)).asks());
    talk = desk.recordInvitations(talk, {1}, QDate(2026, 11, 25));
    const TimeConsequences later = consequencesOf(talk.value, inDecember(10, 10), inDecember(10, 12));
    CHECK(later.toTell == QList<qsizetype>{0});
    CHECK(later.refusing.isEmpty());
    CHECK_FALSE(later.needsReason);
    CHECK(later.asks());
    CHECK_FALSE(consequencesOf(talk.value, inDecember(8, 10), inDecember(8, 12)).asks()); // it is then already
    CHECK(consequencesOf(talk.value, inDecember(9, 11), inDecember(9, 13)).requiredRefusing == QList<qsizetype>{0}); // overlapping what was refused
}

TEST_CASE("a date is held until one is fixed, stays held while it is offered as it was, and letting go is taken back", "[meeting]")
{
    Office office;
    MeetingDesk& desk = office.centre().meetings();
    auto talk = desk.holdDate(desk.convene(talkOfTwo()), 2, true);
    CHECK_FALSE(talk.value.offers[0].held);
    CHECK(talk.value.offers[1].held);
    auto offers = talk.value.offers;
    for (DateOffer& offer : offers)
        offer.held = false; // as a form gives them back
    talk = desk.offerDates(talk, offers, {});
    CHECK(talk.value.offers[1].held);
    offers[1].start = inDecember(9, 9);
    CHECK_FALSE(desk.offerDates(talk, offers, {}).value.offers[1].held); // that is another date
    office.centre().journal().undo();
    CHECK(desk.get(talk.id).value.offers[1].held);

    desk.holdDate(desk.get(talk.id), 2, false);
    office.centre().journal().undo();
    talk = desk.get(talk.id);
    CHECK(talk.value.offers[1].held);
    talk = desk.fix(talk, 1, {}, office.centre().officeCalendar(), office.centre().today());
    CHECK_FALSE(talk.value.offers[1].held);
    CHECK_THROWS_MATCHES(desk.holdDate(talk, 2, true), Error, withFault(Fault::OutOfOrder));
    CHECK_THROWS_MATCHES(desk.holdDate(desk.convene(talkOfTwo()), 7, true), Error, withFault(Fault::Missing));
}

TEST_CASE("who came in place of another and who came unasked are recorded with who was asked, counted, and asked the next time", "[meeting]")
{
    Office office;
    MeetingDesk& desk = office.centre().meetings();
    Meeting dated = talkOfTwo();
    dated.offers.clear();
    dated.start = inDecember(8, 10);
    dated.end = inDecember(8, 12);
    Participant neighbour{.organizationName = u"町内会"_s, .name = u"岸 光"_s, .sector = Sector::Private, .attendance = Attendance::Present};
    auto talk = desk.recordHeld(desk.convene(dated), {{1, Attendance::Proxy, u"主任 土居 亮"_s}, {2, Attendance::Present, u"だれか"_s}}, {neighbour});
    REQUIRE(talk.value.participants.size() == 3);
    CHECK(talk.value.participants[0].proxy == u"主任 土居 亮"_s);
    CHECK(talk.value.participants[1].proxy.isEmpty()); // nobody came in place of who came
    CHECK(talk.value.participants[2].number == 3);
    CHECK(talk.value.participants[2].uninvited);
    CHECK(desk.lines({talk.id}).first().participants == 3);
    CHECK(desk.lines({talk.id}).first().fromPrivate == 2);

    const Meeting next = nextOf(talk, QDate(2026, 12, 9));
    REQUIRE(next.participants.size() == 3);
    CHECK_FALSE(next.participants[2].uninvited);
    CHECK(next.participants[0].proxy.isEmpty());
    talk = desk.recordHeld(talk, {{1, Attendance::Present, {}}});
    CHECK(talk.value.participants[0].proxy.isEmpty());
    office.centre().journal().undo();
    office.centre().journal().undo();
    CHECK(desk.get(talk.id).value.participants.size() == 2);
}

TEST_CASE("meetings that are held and have no minutes yet still ask something of the office", "[meeting]")
{
    const auto statuses = unfinishedStatuses();
    CHECK(statuses.contains(MeetingStatus::Held));
    CHECK(statuses.contains(MeetingStatus::Postponed));
    CHECK_FALSE(statuses.contains(MeetingStatus::Closed));
    CHECK_FALSE(statuses.contains(MeetingStatus::Cancelled));
}
