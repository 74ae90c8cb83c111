#include "core/japan/working_days.h"
#include "core/meeting/date_choice.h"
#include "tests/support/catch.h"
#include "tests/support/printing.h"

#include <QRandomGenerator>

#include <algorithm>
#include <numeric>

using namespace musubi;

namespace {

constexpr auto yes = Availability::Yes, maybe = Availability::Maybe, no = Availability::No, open = Availability::Unanswered;
const QDate asking(2026, 11, 24); // a Tuesday

OfferedDate offered(QDate day, QTime from, QList<Availability> answers)
{
    const QDateTime start(day, from);
    return {start, start.addSecs(7200), std::move(answers)};
}

/// 農林水産課*, 環境保全課, 公民館 | 安信工業*, 猟友会*, 大学, 料理店の会, as they answered for the meeting on game damage.
DateChoice gameDamage()
{
    DateChoice choice;
    choice.asked = {{Sector::Public, true}, {Sector::Public, false}, {Sector::Public, false}, {Sector::Private, true}, {Sector::Private, true},
        {Sector::Private, false}, {Sector::Private, false}};
    choice.quorum = {2, 2};
    choice.dates = {offered(QDate(2026, 12, 8), QTime(14, 0), {yes, yes, maybe, yes, yes, yes, maybe}),
        offered(QDate(2026, 12, 10), QTime(10, 0), {yes, maybe, yes, yes, yes, no, yes}),
        offered(QDate(2026, 12, 11), QTime(14, 0), {no, yes, yes, yes, maybe, yes, no}),
        offered(QDate(2026, 12, 15), QTime(10, 0), {yes, yes, no, yes, yes, yes, open}),
        offered(QDate(2026, 12, 16), QTime(18, 30), {no, maybe, yes, yes, no, yes, yes})};
    return choice;
}

QList<qsizetype> order(const QList<DateWeight>& weights)
{
    QList<qsizetype> places;
    for (const DateWeight& weight : weights)
        places << weight.date;
    return places;
}

/// How many say `answer`, of all or of those who are required.
int count(const DateChoice& choice, qsizetype date, Availability answer, bool onlyRequired = false)
{
    int found = 0;
    for (qsizetype who = 0; who < choice.asked.size(); ++who)
        found += choice.dates[date].answers.value(who, open) == answer && (!onlyRequired || choice.asked[who].required);
    return found;
}

double present(const DateChoice& choice, qsizetype date, std::optional<Sector> side)
{
    double sum = 0;
    for (qsizetype who = 0; who < choice.asked.size(); ++who)
        if (!side || choice.asked[who].sector == *side)
            sum += choice.dates[date].answers.value(who, open) == yes ? 1 : choice.dates[date].answers.value(who, open) == maybe ? 0.5 : 0;
    return sum;
}

/// Nobody required stays away or silent, each side brings as many as it must, and at least one of those asked has not said no.
bool comesAbout(const DateChoice& choice, qsizetype date)
{
    double missing[]{0, double(choice.quorum.fromPublic), double(choice.quorum.fromPrivate)};
    bool somebodyLeft = choice.asked.isEmpty();
    for (qsizetype who = 0; who < choice.asked.size(); ++who) {
        const Availability answer = choice.dates[date].answers.value(who, open);
        if (choice.asked[who].required && (answer == no || answer == open))
            return false;
        somebodyLeft = somebodyLeft || answer != no;
        const int side = choice.asked[who].sector == Sector::Public ? 1 : choice.asked[who].sector == Sector::Private ? 2 : 0;
        missing[side] -= answer == yes ? 1 : answer == maybe ? 0.5 : 0;
    }
    return somebodyLeft && missing[1] <= 0 && missing[2] <= 0;
}

/// In days that the test knows by heart.
bool isOnOpenDay(const OfferedDate& date)
{
    const QList<QDate> openDays{QDate(2026, 11, 20), QDate(2026, 11, 24), QDate(2026, 12, 1), QDate(2026, 12, 2), QDate(2026, 12, 28)};
    return openDays.contains(date.start.date());
}

/// Whether the office is open all the while.
bool isWithinReception(const OfferedDate& date)
{
    return isOnOpenDay(date) && date.end.date() == date.start.date() && date.start.time() >= QTime(9, 0) && date.end.time() <= QTime(17, 0);
}

/// The rule in the words of the header, one sentence after the other.
bool isBetter(const DateChoice& choice, qsizetype one, qsizetype other)
{
    if (comesAbout(choice, one) != comesAbout(choice, other))
        return comesAbout(choice, one);
    for (const Availability answer : {no, open})
        if (count(choice, one, answer, true) != count(choice, other, answer, true))
            return count(choice, one, answer, true) < count(choice, other, answer, true);
    if (choice.dates[one].leadIsTaken != choice.dates[other].leadIsTaken)
        return choice.dates[other].leadIsTaken;
    if (isOnOpenDay(choice.dates[one]) != isOnOpenDay(choice.dates[other]))
        return isOnOpenDay(choice.dates[one]);
    if (count(choice, one, maybe, true) != count(choice, other, maybe, true))
        return count(choice, one, maybe, true) < count(choice, other, maybe, true);
    if (present(choice, one, {}) != present(choice, other, {}))
        return present(choice, one, {}) > present(choice, other, {});
    for (const Availability answer : {no, open})
        if (count(choice, one, answer) != count(choice, other, answer))
            return count(choice, one, answer) < count(choice, other, answer);
    if (isWithinReception(choice.dates[one]) != isWithinReception(choice.dates[other]))
        return isWithinReception(choice.dates[one]);
    return choice.dates[one].start != choice.dates[other].start ? choice.dates[one].start < choice.dates[other].start : one < other;
}

} // namespace

TEST_CASE("the best day for the meeting on game damage is the one on which both sides and all who are required come", "[meeting][dates]")
{
    const auto weights = weighDates(gameDamage(), OfficeCalendar(), asking);
    CHECK(order(weights) == QList<qsizetype>{0, 1, 3, 2, 4});
    CHECK(weights[0].holds());
    CHECK(weights[0].publicHalves == 5); // 2.5 persons
    CHECK(weights[0].privateHalves == 7);
    CHECK(weights[0].adjusting == QList<qsizetype>{2, 6});
    CHECK(weights[0].requiredAdjusting.isEmpty());
    CHECK(weights[0].noticeDays == 9); // 25 Nov to 7 Dec
    CHECK(weights[0].insideHours);
    CHECK(weights[1].refusing == QList<qsizetype>{5});
    CHECK(weights[2].unanswered == QList<qsizetype>{6});
    CHECK_FALSE(weights[3].holds());
    CHECK(weights[3].requiredRefusing == QList<qsizetype>{0});
    CHECK_FALSE(weights[4].publicSuffices); // 1.5 of 2
    CHECK_FALSE(weights[4].insideHours);
}

TEST_CASE("a date on which who runs the meeting is taken, or the office is closed, goes after those on which neither is so", "[meeting][dates]")
{
    DateChoice choice = gameDamage();
    choice.dates[0].leadIsTaken = true;
    const auto weights = weighDates(choice, OfficeCalendar(), asking);
    CHECK(order(weights) == QList<qsizetype>{1, 3, 0, 2, 4}); // it still holds
    CHECK(weights[2].holds());
    CHECK(weights[2].leadIsTaken);
    choice.dates[1] = {QDateTime(QDate(2026, 12, 13), QTime(10, 0)), QDateTime(QDate(2026, 12, 13), QTime(12, 0)), choice.dates[1].answers}; // a Sunday
    CHECK(order(weighDates(choice, OfficeCalendar(), asking)) == QList<qsizetype>{3, 1, 0, 2, 4});
}

TEST_CASE("a day that a required person refuses, or everybody, is fixed only with a reason", "[meeting][dates]")
{
    DateChoice choice;
    choice.asked = {{Sector::Public, true}, {Sector::Private, false}};
    choice.dates = {offered(asking.addDays(10), QTime(10, 0), {no, yes}), offered(asking.addDays(13), QTime(10, 0), {yes, no}), offered(asking.addDays(14), QTime(10, 0), {})};
    const auto weightOf = [&](qsizetype date) {
        const auto weights = weighDates(choice, OfficeCalendar(), asking);
        return *std::find_if(weights.begin(), weights.end(), [&](const DateWeight& weight) { return weight.date == date; });
    };
    CHECK(weightOf(0).needsReason());
    CHECK_FALSE(weightOf(1).needsReason());
    CHECK_FALSE(weightOf(2).needsReason()); // nobody has answered yet: it does not hold, but nobody refused
    CHECK_FALSE(weightOf(2).holds());
    choice.asked[0].required = false;
    choice.dates[1].answers = {no, no};
    CHECK_FALSE(weightOf(0).needsReason());
    CHECK(weightOf(1).needsReason());
}

TEST_CASE("a day that everybody refuses does not hold, however few are enough", "[meeting][dates]")
{
    DateChoice choice;
    choice.asked = {{Sector::Public, false}, {Sector::Private, false}};
    choice.quorum = {0, 0};
    choice.dates = {offered(asking.addDays(7), QTime(10, 0), {no, no}), offered(asking.addDays(8), QTime(10, 0), {no, open})};
    const auto weights = weighDates(choice, OfficeCalendar(), asking);
    CHECK(order(weights) == QList<qsizetype>{1, 0});
    CHECK(weights[0].holds());
    CHECK_FALSE(weights[1].holds());
    CHECK(isRefused(choice, 0));
    CHECK_FALSE(isRefused(choice, 1));
}

TEST_CASE("a required person who could come with some trouble does not stop a day, but another day goes before it", "[meeting][dates]")
{
    DateChoice choice;
    choice.asked = {{Sector::Public, true}, {Sector::Private, false}, {Sector::Private, false}};
    choice.dates = {offered(asking.addDays(7), QTime(10, 0), {maybe, yes, yes}), offered(asking.addDays(8), QTime(10, 0), {yes, yes, no})};
    choice.quorum = {0, 1};
    const auto weights = weighDates(choice, OfficeCalendar(), asking);
    CHECK(order(weights) == QList<qsizetype>{1, 0});
    CHECK(weights[1].holds());
}

TEST_CASE("a day that has passed, a closed day and one over midnight are told", "[meeting][dates]")
{
    DateChoice choice;
    choice.asked = {{Sector::Public, false}};
    choice.dates = {offered(asking.addDays(-1), QTime(10, 0), {yes}), offered(QDate(2026, 11, 28), QTime(10, 0), {yes}), offered(asking, QTime(23, 0), {yes})};
    choice.quorum = {1, 0};
    for (const DateWeight& weight : weighDates(choice, OfficeCalendar(), asking)) {
        CHECK_FALSE(weight.insideHours); // 23 November is a holiday, the 28th a Saturday
        CHECK(weight.noticeDays == (weight.date == 1 ? 3 : 0));
    }
    choice.dates[0] = offered(QDate(2026, 11, 20), QTime(10, 0), {yes});
    const auto weights = weighDates(choice, OfficeCalendar(), asking);
    const auto past = std::find_if(weights.begin(), weights.end(), [](const DateWeight& weight) { return weight.date == 0; });
    CHECK(past->noticeDays < 0);
}

TEST_CASE("of all orders of the offered dates the ranking is the one in which no worse date goes before a better one", "[meeting][dates][property]")
{
    QRandomGenerator random(GENERATE(1u, 2u, 3u));
    // Two that are past, one of them a holiday; open days of two years' ends, a Sunday, the days over New Year; too early, too late, over midnight.
    const QList<QDate> days{QDate(2026, 11, 20), QDate(2026, 11, 23), asking, QDate(2026, 12, 1), QDate(2026, 12, 2), QDate(2026, 12, 6), QDate(2026, 12, 28), QDate(2027, 1, 1)};
    const QList<QTime> hours{QTime(8, 0), QTime(8, 30), QTime(9, 0), QTime(10, 0), QTime(15, 0), QTime(15, 30), QTime(17, 0), QTime(18, 0), QTime(22, 30)};
    for (int round = 0; round < 300; ++round) {
        DateChoice choice;
        const int asked = random.bounded(1, 5), dates = random.bounded(1, 5);
        for (int who = 0; who < asked; ++who)
            choice.asked << Asked{static_cast<Sector>(random.bounded(3)), random.bounded(3) == 0};
        for (int date = 0; date < dates; ++date) {
            QList<Availability> answers;
            for (int who = random.bounded(asked + 1); who < asked; ++who)
                answers << static_cast<Availability>(random.bounded(4));
            choice.dates << offered(days[random.bounded(days.size())], hours[random.bounded(hours.size())], answers);
            choice.dates.last().leadIsTaken = random.bounded(3) == 0;
        }
        choice.quorum = {random.bounded(3), random.bounded(3)};

        QList<qsizetype> candidate(dates);
        std::iota(candidate.begin(), candidate.end(), 0);
        QList<QList<qsizetype>> sound;
        do {
            bool inOrder = true;
            for (qsizetype i = 0; i < dates && inOrder; ++i)
                for (qsizetype j = i + 1; j < dates && inOrder; ++j)
                    inOrder = !isBetter(choice, candidate[j], candidate[i]);
            if (inOrder)
                sound << candidate;
        } while (std::next_permutation(candidate.begin(), candidate.end()));
        REQUIRE(sound.size() == 1);
        CHECK(order(weighDates(choice, OfficeCalendar(), asking)) == sound.first());
    }
}
