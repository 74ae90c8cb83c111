#include "core/japan/working_days.h"
#include "core/meeting/date_offers.h"
#include "tests/support/catch.h"
#include "tests/support/printing.h"

using namespace musubi;
using namespace Qt::StringLiterals;

namespace {

QDateTime hour(int day, int hours)
{
    return QDateTime(QDate(2026, 12, day), QTime(hours, 0));
}

Participant body(const QString& name, Id<Organization> id)
{
    Participant participant;
    participant.organization = id;
    participant.organizationName = name;
    return participant;
}

} // namespace

TEST_CASE("the mornings and afternoons of a span are offered on open days, in the order of time", "[meeting]")
{
    const auto offers = offersWithin(QDate(2026, 12, 28), QDate(2027, 1, 4), {{QTime(14, 0), QTime(16, 0)}, {QTime(10, 0), QTime(12, 0)}}, OfficeCalendar());
    REQUIRE(offers.size() == 4); // 29 December to 3 January are closed
    CHECK(offers[0].start == hour(28, 10));
    CHECK(offers[1].start == hour(28, 14));
    CHECK(offers[2].start.date() == QDate(2027, 1, 4));
    CHECK(offers[3].end == QDateTime(QDate(2027, 1, 4), QTime(16, 0)));
    CHECK(offersWithin(QDate(2026, 12, 5), QDate(2026, 12, 6), {{QTime(10, 0), QTime(12, 0)}}, OfficeCalendar()).isEmpty());
    CHECK(offersWithin(QDate(2026, 12, 8), QDate(2026, 12, 7), {{QTime(10, 0), QTime(12, 0)}}, OfficeCalendar()).isEmpty());
}

TEST_CASE("an offer clashes with a meeting of the same lead or the same people, while they meet", "[meeting]")
{
    Stored<Meeting> meeting;
    meeting.id = {1};
    meeting.value.lead = Id<Staff>{7};
    meeting.value.participants = {body(u"農林水産課"_s, {11}), body(u"大学"_s, {12})};
    meeting.value.participants[1].person = Id<Person>{5};
    Stored<Meeting> other = meeting;
    other.id = {2};
    other.value.lead = Id<Staff>{8};
    other.value.status = MeetingStatus::Fixed;
    other.value.start = hour(8, 15);
    other.value.end = hour(8, 17);
    other.value.participants = {body(u"農林水産課"_s, {11})};
    const DateOffer offer{1, hour(8, 14), hour(8, 16)};
    CHECK(clashesOf(meeting, offer, {other}) == QList<OfferClash>{{{2}, false, {0}}});

    SECTION("not before it begins or when it is over") {
        CHECK(clashesOf(meeting, {1, hour(8, 13), hour(8, 15)}, {other}).isEmpty());
        CHECK(clashesOf(meeting, {1, hour(8, 17), hour(8, 18)}, {other}).isEmpty());
    }
    SECTION("not with itself, with one that was called off, or with one that has no date") {
        CHECK(clashesOf(other, offer, {other}).isEmpty());
        other.value.status = MeetingStatus::Cancelled;
        CHECK(clashesOf(meeting, offer, {other}).isEmpty());
        other.value.status = MeetingStatus::Planned;
        other.value.start.reset();
        other.value.end.reset();
        CHECK(clashesOf(meeting, offer, {other}).isEmpty());
    }
    SECTION("two persons of one body do not stand in each other's way, who declined comes to neither") {
        other.value.participants = {body(u"大学"_s, {12})};
        other.value.participants[0].person = Id<Person>{6};
        CHECK(clashesOf(meeting, offer, {other}).isEmpty());
        other.value.participants[0].person = Id<Person>{5};
        CHECK(clashesOf(meeting, offer, {other}) == QList<OfferClash>{{{2}, false, {1}}});
        other.value.participants[0].invitation = Invitation::Declined;
        CHECK(clashesOf(meeting, offer, {other}).isEmpty());
    }
    SECTION("the lead alone is enough") {
        other.value.participants.clear();
        other.value.lead = Id<Staff>{7};
        CHECK(clashesOf(meeting, offer, {other}) == QList<OfferClash>{{{2}, true, {}}});
    }
}
