#include "ui/meeting/dates_picture.h"

#include "core/centre.h"
#include "core/insight/taken_times.h"
#include "core/meeting/meeting_rules.h"
#include "ui/text/participant_wording.h"
#include "ui/text/time_wording.h"

#include <algorithm>

namespace musubi::ui {

const DateWeight& DatesPicture::weightOf(qsizetype offer) const
{
    return *std::find_if(weights.begin(), weights.end(), [offer](const DateWeight& weight) { return weight.date == offer; });
}

qsizetype DatesPicture::fixed() const
{
    const bool isFixed = meeting().status == MeetingStatus::Fixed || meeting().status == MeetingStatus::Invited || wasHeld(meeting().status);
    for (qsizetype offer = 0; isFixed && offer < meeting().offers.size(); ++offer)
        if (meeting().start == meeting().offers[offer].start && meeting().end == meeting().offers[offer].end)
            return offer;
    return -1;
}

int DatesPicture::required() const
{
    return static_cast<int>(std::count_if(asked.begin(), asked.end(), [this](qsizetype place) { return meeting().participants[place].required; }));
}

int DatesPicture::answered() const
{
    int count = wished();
    for (const DateWeight& weight : weights)
        count -= static_cast<int>(weight.unanswered.size());
    return count;
}

DatesPicture datesPicture(Centre& centre, const Stored<Meeting>& meeting)
{
    DatesPicture picture;
    picture.row = meeting;
    picture.asked = askedOf(meeting.value);
    for (const qsizetype place : std::as_const(picture.asked)) {
        picture.names << text::participantName(centre, meeting.value.participants[place]);
        picture.persons << text::participantPerson(centre, meeting.value.participants[place]);
    }
    const QList<TakenTime> taken = centre.takenTimes(meeting.value.offers);
    DateChoice choice = dateChoiceOf(meeting.value);
    for (qsizetype offer = 0; offer < meeting.value.offers.size(); ++offer) {
        const QList<OfferClash> clashes = clashesOf(meeting, meeting.value.offers[offer], taken);
        choice.dates[offer].leadIsTaken = leadIsTaken(clashes);
        QStringList words;
        for (const OfferClash& clash : clashes)
            words << text::clashText(centre, meeting.value, clash);
        picture.clashes << words;
    }
    picture.weights = weighDates(choice, centre.officeCalendar(), centre.today());
    picture.places = QList<int>(meeting.value.offers.size());
    int place = 0;
    for (const DateWeight& weight : std::as_const(picture.weights))
        if (weight.holds())
            picture.places[weight.date] = ++place;
    return picture;
}

} // namespace musubi::ui
