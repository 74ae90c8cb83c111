#include "core/meeting/meeting_rules.h"

#include "core/japan/working_days.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace musubi {

using namespace Qt::StringLiterals;

Problems check(const Meeting& meeting, const OfficeCalendar& calendar)
{
    Problems problems;
    if (meeting.theme.trimmed().isEmpty())
        problems << Problem{"theme"_L1, Rule::Required};
    if (meeting.theme.size() > 200)
        problems << Problem{"theme"_L1, Rule::TooLong};
    if (meeting.kind.isEmpty())
        problems << Problem{"meeting_kind"_L1, Rule::Required};
    if (meeting.start.has_value() != meeting.end.has_value())
        problems << Problem{meeting.start ? "ends_at"_L1 : "starts_at"_L1, Rule::Required};
    if (meeting.start && meeting.end) {
        if (*meeting.end <= *meeting.start)
            problems << Problem{"ends_at"_L1, Rule::EndsBeforeStart};
        if (calendar.isClosed(meeting.start->date()))
            problems << Problem{"starts_at"_L1, Rule::ClosedDay, Severity::Warning};
    }
    const bool hasGivenReason = !meeting.statusReason.trimmed().isEmpty();
    if ((meeting.status == MeetingStatus::Postponed || meeting.status == MeetingStatus::Cancelled) && !hasGivenReason)
        problems << Problem{"status_reason"_L1, Rule::ReasonMissing};
    if (meeting.answerBy && calendar.isClosed(*meeting.answerBy))
        problems << Problem{"answer_by"_L1, Rule::ClosedDay, Severity::Warning};
    for (const DateOffer& offer : meeting.offers)
        if (!offer.start.isValid() || !offer.end.isValid() || offer.end <= offer.start)
            problems << Problem{"meeting_offer"_L1, Rule::EndsBeforeStart};
    for (const Participant& participant : meeting.participants)
        if (!participant.organization && !participant.person && participant.organizationName.trimmed().isEmpty() && participant.name.trimmed().isEmpty())
            problems << Problem{"meeting_participant"_L1, Rule::Required};
    return problems;
}

QList<qsizetype> askedOf(const Meeting& meeting)
{
    QList<qsizetype> asked;
    for (qsizetype i = 0; i < meeting.participants.size(); ++i)
        if (meeting.participants[i].invitation != Invitation::Declined)
            asked << i;
    return asked;
}

DateChoice dateChoiceOf(const Meeting& meeting)
{
    DateChoice choice;
    choice.quorum = {meeting.fromPublic, meeting.fromPrivate};
    const auto asked = askedOf(meeting);
    for (const qsizetype place : asked)
        choice.asked << Asked{meeting.participants[place].sector, meeting.participants[place].required};
    for (const DateOffer& offer : meeting.offers) {
        OfferedDate date{offer.start, offer.end, {}};
        for (const qsizetype place : asked) {
            const DateAnswer* answer = answerTo(meeting, meeting.participants[place].number, offer.number);
            date.answers << (answer ? answer->answer : Availability::Unanswered);
        }
        choice.dates << date;
    }
    return choice;
}

const DateAnswer* answerTo(const Meeting& meeting, int participant, int offer)
{
    for (const DateAnswer& answer : meeting.answers)
        if (answer.participant == participant && answer.offer == offer)
            return &answer;
    return nullptr;
}

Meeting withAnswer(Meeting meeting, const DateAnswer& answer)
{
    const bool takesBack = answer.answer == Availability::Unanswered && answer.note.isEmpty();
    const auto known = std::find_if(meeting.answers.begin(), meeting.answers.end(), [&](const DateAnswer& one) {
        return one.participant == answer.participant && one.offer == answer.offer;
    });
    if (known == meeting.answers.end()) {
        if (!takesBack)
            meeting.answers << answer;
    } else if (takesBack) {
        meeting.answers.erase(known);
    } else {
        *known = answer;
    }
    return meeting;
}

QList<qsizetype> withoutAnswer(const Meeting& meeting)
{
    QList<qsizetype> waiting;
    for (const qsizetype place : askedOf(meeting))
        if (std::any_of(meeting.offers.begin(), meeting.offers.end(), [&](const DateOffer& offer) {
                const DateAnswer* answer = answerTo(meeting, meeting.participants[place].number, offer.number);
                return !answer || answer->answer == Availability::Unanswered;
            }))
            waiting << place;
    return waiting;
}

void giveNumbers(Meeting& meeting, const Meeting& before)
{
    const auto names = [](const auto& list, int wanted) {
        return std::any_of(list.begin(), list.end(), [wanted](const auto& item) { return item.number > 0 && item.number == wanted; });
    };
    meeting.answers.removeIf([&](const DateAnswer& answer) { return !names(meeting.participants, answer.participant) || !names(meeting.offers, answer.offer); });
    const auto number = [](auto& list, const auto& known) {
        int highest = 0;
        for (const auto* each : {&std::as_const(list), &known})
            for (const auto& item : *each)
                highest = std::max(highest, item.number);
        QSet<int> taken;
        for (auto& item : list) {
            if (item.number <= 0 || taken.contains(item.number))
                item.number = ++highest;
            taken.insert(item.number);
        }
    };
    number(meeting.participants, before.participants);
    number(meeting.offers, before.offers);
}

Term<MeetingKindList> usualMeetingKind()
{
    return {u"DELIB"_s};
}

Meeting nextOf(const Stored<Meeting>& meeting, QDate today)
{
    const Meeting& before = meeting.value;
    Meeting next;
    next.convenedOn = today;
    next.kind = before.kind;
    next.round = std::max(before.round, 1) + 1;
    next.previous = meeting.id;
    next.theme = before.theme;
    next.aim = before.aim;
    next.venue = before.venue;
    next.onlineAddress = before.onlineAddress;
    next.isPublic = before.isPublic;
    next.chair = before.chair;
    next.facilitator = before.facilitator;
    next.recorder = before.recorder;
    next.lead = before.lead;
    next.fromPublic = before.fromPublic;
    next.fromPrivate = before.fromPrivate;
    next.matters = before.matters;
    for (Participant participant : before.participants) {
        participant.invitation = Invitation::NotYet;
        participant.attendance = Attendance::Unknown;
        participant.proxy.clear();
        participant.uninvited = false; // next time they are asked
        participant.letterSentOn.reset();
        next.participants << participant;
    }
    for (MeetingPoint point : before.points) {
        if (point.kind == PointKind::Agreed)
            continue;
        if (!point.carriedFrom)
            point.carriedFrom = meeting.id;
        next.points << point;
        next.agenda << AgendaItem{point.text, {}, {}, {}, {}};
    }
    return next;
}

bool wasHeld(MeetingStatus status)
{
    return status == MeetingStatus::Held || status == MeetingStatus::Closed;
}

QList<MeetingStatus> unfinishedStatuses()
{
    QList<MeetingStatus> statuses;
    for (const auto& [status, code] : Codes<MeetingStatus>::entries)
        if (status != MeetingStatus::Closed && status != MeetingStatus::Cancelled)
            statuses << status;
    return statuses;
}

bool isAhead(MeetingStatus status)
{
    return !wasHeld(status) && status != MeetingStatus::Cancelled;
}

bool cameTo(Attendance attendance)
{
    switch (attendance) {
    case Attendance::Present:
    case Attendance::Late:
    case Attendance::Proxy:
    case Attendance::Online:
    case Attendance::Observer: return true;
    case Attendance::Unknown:
    case Attendance::Expected:
    case Attendance::Absent:
    case Attendance::AbsentOnTheDay: return false;
    }
    Q_UNREACHABLE();
}

bool isCounted(const Meeting& meeting, Attendance attendance)
{
    return cameTo(attendance) || (!wasHeld(meeting.status) && attendance == Attendance::Expected);
}

QList<std::optional<QTime>> agendaTimes(const Meeting& meeting)
{
    QList<std::optional<QTime>> times;
    std::optional<QTime> at = meeting.start ? std::optional(meeting.start->time()) : std::nullopt;
    for (const AgendaItem& item : meeting.agenda) {
        times << at;
        if (at)
            at = item.minutes ? std::optional(at->addSecs(*item.minutes * 60)) : std::nullopt;
    }
    return times;
}

int plannedMinutes(const Meeting& meeting)
{
    int sum = 0;
    for (const AgendaItem& item : meeting.agenda)
        sum += item.minutes.value_or(0);
    return sum;
}

} // namespace musubi
