#include "core/consultation/consultation_desk.h"
#include "core/insight/statistics.h"
#include "core/journal/journal.h"
#include "core/matter/matter_desk.h"
#include "core/meeting/meeting_desk.h"
#include "core/project/project_desk.h"
#include "tests/support/office.h"

#include <numeric>
#include <random>

using namespace musubi;
using namespace musubi::tests;
using namespace Qt::StringLiterals;

namespace {

Consultation contactOn(QDate day, const QString& channel = u"TEL"_s)
{
    Consultation contact;
    contact.receivedAt = QDateTime(day, QTime(10, 0));
    contact.channel.code = channel;
    contact.callerKind.code = u"NPO"_s;
    contact.subject = u"見守り"_s;
    return contact;
}

TermCount countOf(const QList<TermCount>& counts, const QString& code)
{
    for (const TermCount& count : counts)
        if (count.code == code)
            return count;
    return {};
}

} // namespace

TEST_CASE("延べ counts contacts, 実 counts cases and what belongs to none")
{
    Office office;
    auto& desk = office.centre().consultations();
    Matter matter;
    matter.title = u"見守りの会 × 福祉課"_s;
    matter.openedOn = QDate(2026, 11, 2);
    const auto row = office.centre().matters().open(matter);
    for (const int day : {2, 9, 16}) {
        Consultation contact = contactOn(QDate(2026, 11, day));
        contact.matter = row.id;
        contact.followUp = day > 2;
        contact.minutes = 20;
        desk.receive(contact);
    }
    desk.receive(contactOn(QDate(2026, 11, 30), u"MAIL"_s));
    desk.receive(contactOn(QDate(2026, 12, 1))); // the next month
    Consultation ours = contactOn(QDate(2026, 11, 5));
    ours.direction = Direction::Outgoing;
    desk.receive(ours);
    Consultation light = contactOn(QDate(2026, 11, 6));
    light.form = ContactForm::Enquiry;
    desk.receive(light);

    const Statistics figures = statisticsOf(office.centre().database(), QDate(2026, 11, 1), QDate(2026, 11, 30));
    CHECK(figures.contacts == 4);
    CHECK(figures.cases == 2);
    CHECK(figures.first == 2);
    CHECK(figures.followUp == 2);
    CHECK(figures.outgoing == 1);
    CHECK(figures.enquiries == 1);
    CHECK(figures.minutes == 60);
    CHECK(figures.opened == 1);
    CHECK(figures.channels == QList{TermCount{u"TEL"_s, 3, 3}, TermCount{u"MAIL"_s, 1, 1}});
    CHECK(statisticsOf(office.centre().database(), QDate(2027, 1, 1), QDate(2027, 1, 31)).cases == 0);
}

TEST_CASE("who came to meetings is counted by side, and a body once for all its meetings")
{
    Office office;
    auto& desk = office.centre().meetings();
    for (const int day : {10, 17, 24}) {
        Meeting meeting;
        meeting.convenedOn = QDate(2026, 11, 2);
        meeting.theme = u"見守り"_s;
        meeting.start = QDateTime(QDate(2026, 11, day), QTime(14, 0));
        meeting.end = meeting.start->addSecs(2 * 3600);
        meeting.participants = {{.organizationName = u"福祉課"_s, .sector = Sector::Public}, {.organizationName = u"見守りの会"_s, .sector = Sector::Private}};
        const auto row = desk.convene(meeting);
        if (day < 24)
            desk.recordHeld(row, {{1, Attendance::Present}, {2, day == 10 ? Attendance::Online : Attendance::AbsentOnTheDay}});
    }
    const Statistics figures = statisticsOf(office.centre().database(), QDate(2026, 4, 1), QDate(2027, 3, 31));
    CHECK(figures.meetings == 2);
    CHECK(figures.attendances == 3);
    CHECK(figures.fromPublic == 2);
    CHECK(figures.fromPrivate == 1);
}

TEST_CASE("the parts of every figure add up to it, whatever came in")
{
    Office office;
    auto& desk = office.centre().consultations();
    std::mt19937 random(29);
    const auto one = [&random](qsizetype of) { return std::uniform_int_distribution<qsizetype>(0, of - 1)(random); };
    const QStringList channels{u"TEL"_s, u"MAIL"_s, u"VISIT"_s, {}}, topics{u"PARTNER"_s, u"PLAN"_s, u"GRANT"_s}, areas{u"NORTH"_s, u"MIDDLE"_s, u"EAST"_s}, kinds{u"NPO"_s, u"COMPANY"_s, {}};
    qint64 contacts = 0, unmarked = 0, withoutMain = 0, marks = 0, several = 0, nowhere = 0;
    for (int i = 0; i < 120; ++i) {
        Consultation contact = contactOn(QDate(2026, 4, 1).addDays(static_cast<int>(one(365))), channels[one(4)]);
        contact.followUp = one(2);
        contact.direction = one(5) == 0 ? Direction::Outgoing : Direction::Incoming;
        contact.callerKind.code = kinds[one(3)];
        const bool mainSaid = one(4) > 0;
        for (qsizetype n = one(4); n > 0; --n)
            contact.topics << Mark{topics[n - 1], n == 1 && mainSaid};
        for (qsizetype n = one(4); n > 0; --n)
            contact.areas << Mark{areas[n - 1], false};
        desk.receive(contact);
        if (contact.direction == Direction::Incoming) {
            ++contacts;
            unmarked += contact.topics.isEmpty();
            withoutMain += contact.topics.isEmpty() || !mainSaid;
            marks += contact.topics.size();
            several += contact.areas.size() > 1;
            nowhere += contact.areas.isEmpty();
        }
    }
    const Statistics year = statisticsOf(office.centre().database(), QDate(2026, 4, 1), QDate(2027, 3, 31));
    CHECK(year.contacts == contacts);
    CHECK(year.contacts == year.first + year.followUp);
    CHECK(year.contacts + year.outgoing == 120);
    qint64 byMark = 0, byMonth = 0;
    for (const QList<TermCount>* counts : {&year.channels, &year.kinds, &year.topics, &year.areas})
        CHECK(std::accumulate(counts->begin(), counts->end(), qint64(0), [](qint64 sum, const TermCount& count) { return sum + count.main; }) == contacts);
    for (const TermCount& count : year.topics)
        byMark += count.code.isEmpty() ? 0 : count.all;
    for (int month = 0; month < 12; ++month) {
        const QDate first = QDate(2026, 4, 1).addMonths(month);
        byMonth += statisticsOf(office.centre().database(), first, first.addMonths(1).addDays(-1)).contacts;
    }
    CHECK(byMark == marks);
    CHECK(countOf(year.topics, {}) == TermCount{{}, withoutMain, unmarked});
    CHECK(countOf(year.areas, {}) == TermCount{{}, nowhere, nowhere});
    CHECK(countOf(year.areas, severalWords) == TermCount{severalWords, several, 0});
    CHECK(byMonth == contacts);
    CHECK(countOf(year.channels, u"FAX"_s).all == 0);
}

TEST_CASE("an outcome counts once, whether the case says it, a project of it or both; a project of no case counts for itself")
{
    Office office;
    auto& centre = office.centre();
    const auto plan = [&](std::optional<Id<Matter>> matter) {
        return centre.projects().plan({.fiscalYear = 2026, .title = u"見守り"_s, .matter = matter}, centre.officeCalendar());
    };
    Matter matter;
    matter.title = u"見守り"_s;
    matter.openedOn = QDate(2026, 4, 1);
    const auto row = centre.matters().recordOutcome(centre.matters().open(matter), {QDate(2026, 6, 1), {u"ADOPT"_s}, {}});
    auto one = centre.projects().recordOutcome(plan(row.id), {QDate(2026, 6, 1), {u"ADOPT"_s}, {}});
    one = centre.projects().recordOutcome(one, {QDate(2026, 9, 1), {u"PRODUCT"_s}, {}});
    centre.projects().recordOutcome(plan(row.id), {QDate(2026, 9, 1), {u"PRODUCT"_s}, {}}); // the same, said of another year of it
    for (int i = 0; i < 2; ++i)
        centre.projects().recordOutcome(plan({}), {QDate(2026, 9, 1), {u"PRODUCT"_s}, {}});
    centre.projects().recordOutcome(one, {QDate(2027, 4, 1), {u"RENEW"_s}, {}}); // of the year after
    const Statistics figures = statisticsOf(centre.database(), QDate(2026, 4, 1), QDate(2027, 3, 31));
    CHECK(countOf(figures.outcomes, u"ADOPT"_s).all == 1);
    CHECK(countOf(figures.outcomes, u"PRODUCT"_s).all == 3);
    CHECK(figures.outcomes.size() == 2);
}
