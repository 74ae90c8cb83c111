#include "core/meeting/date_choice.h"

#include "core/japan/working_days.h"

#include <algorithm>
#include <tuple>

namespace musubi {

namespace {

int halvesOf(Availability answer)
{
    switch (answer) {
    case Availability::Yes: return 2;
    case Availability::Maybe: return 1;
    case Availability::No:
    case Availability::Unanswered: break;
    }
    return 0;
}

int& halvesOfSide(DateWeight& weight, Sector sector)
{
    switch (sector) {
    case Sector::Public: return weight.publicHalves;
    case Sector::Private: return weight.privateHalves;
    case Sector::None: break;
    }
    return weight.otherHalves;
}

void countAnswer(DateWeight& weight, qsizetype who, const Asked& asked, Availability answer)
{
    halvesOfSide(weight, asked.sector) += halvesOf(answer);
    const auto note = [&](QList<qsizetype>& all, QList<qsizetype>& required) {
        all << who;
        if (asked.required)
            required << who;
    };
    switch (answer) {
    case Availability::Yes: break;
    case Availability::Maybe: note(weight.adjusting, weight.requiredAdjusting); break;
    case Availability::No: note(weight.refusing, weight.requiredRefusing); break;
    case Availability::Unanswered: note(weight.unanswered, weight.requiredUnanswered); break;
    }
}

bool isInsideHours(const OfferedDate& date, const OfficeCalendar& calendar)
{
    const OfficeHours& hours = calendar.days().hours;
    return date.start.date() == date.end.date() && !calendar.isClosed(date.start.date()) && date.start.time() >= hours.opens && date.end.time() <= hours.closes;
}

DateWeight countAnswers(const DateChoice& choice, qsizetype place)
{
    const OfferedDate& date = choice.dates[place];
    DateWeight weight;
    weight.date = place;
    for (qsizetype who = 0; who < choice.asked.size(); ++who)
        countAnswer(weight, who, choice.asked[who], who < date.answers.size() ? date.answers[who] : Availability::Unanswered);
    weight.publicSuffices = weight.publicHalves >= 2 * choice.quorum.fromPublic;
    weight.privateSuffices = weight.privateHalves >= 2 * choice.quorum.fromPrivate;
    weight.allRefuse = !choice.asked.isEmpty() && weight.refusing.size() == choice.asked.size();
    return weight;
}

DateWeight weigh(const DateChoice& choice, qsizetype place, const OfficeCalendar& calendar, QDate today)
{
    const OfferedDate& date = choice.dates[place];
    DateWeight weight = countAnswers(choice, place);
    weight.leadIsTaken = date.leadIsTaken;
    weight.onClosedDay = calendar.isClosed(date.start.date());
    weight.insideHours = isInsideHours(date, calendar);
    weight.noticeDays = date.start.date() < today ? calendar.workingDaysBetween(today, date.start.date())
                                                  : std::max(0, calendar.workingDaysBetween(today, date.start.date().addDays(-1)));
    return weight;
}

} // namespace

bool DateWeight::holds() const
{
    return requiredRefusing.isEmpty() && requiredUnanswered.isEmpty() && publicSuffices && privateSuffices && !allRefuse;
}

bool DateWeight::needsReason() const
{
    return allRefuse || !requiredRefusing.isEmpty();
}

bool isRefused(const DateChoice& choice, qsizetype date)
{
    return countAnswers(choice, date).needsReason();
}

QList<DateWeight> weighDates(const DateChoice& choice, const OfficeCalendar& calendar, QDate today)
{
    QList<DateWeight> weights;
    for (qsizetype place = 0; place < choice.dates.size(); ++place)
        weights << weigh(choice, place, calendar, today);
    const auto merit = [&](const DateWeight& one) { // less is better
        return std::tuple(!one.holds(), one.requiredRefusing.size(), one.requiredUnanswered.size(), one.leadIsTaken, one.onClosedDay,
            one.requiredAdjusting.size(), -(one.publicHalves + one.privateHalves + one.otherHalves), one.refusing.size(), one.unanswered.size(), !one.insideHours,
            choice.dates[one.date].start.toMSecsSinceEpoch(), one.date);
    };
    std::sort(weights.begin(), weights.end(), [&](const DateWeight& one, const DateWeight& other) { return merit(one) < merit(other); });
    return weights;
}

} // namespace musubi
