#pragma once

#include "core/db/mapping.h"
#include "core/meeting/meeting.h"

namespace musubi {

template <>
struct Mapping<Participant> {
    static constexpr std::tuple columns{
        Column{QLatin1StringView("number"), &Participant::number},
        Column{QLatin1StringView("organization"), &Participant::organization},
        Column{QLatin1StringView("organization_name"), &Participant::organizationName},
        Column{QLatin1StringView("person"), &Participant::person},
        Column{QLatin1StringView("name"), &Participant::name},
        Column{QLatin1StringView("title"), &Participant::title},
        Column{QLatin1StringView("sector"), &Participant::sector},
        Column{QLatin1StringView("role"), &Participant::role},
        Column{QLatin1StringView("required"), &Participant::required},
        Column{QLatin1StringView("invitation"), &Participant::invitation},
        Column{QLatin1StringView("attendance"), &Participant::attendance},
        Column{QLatin1StringView("proxy"), &Participant::proxy},
        Column{QLatin1StringView("uninvited"), &Participant::uninvited},
        Column{QLatin1StringView("letter_needed"), &Participant::letterNeeded},
        Column{QLatin1StringView("letter_sent_on"), &Participant::letterSentOn},
        Column{QLatin1StringView("note"), &Participant::note},
    };
};

template <>
struct Mapping<DateOffer> {
    static constexpr std::tuple columns{
        Column{QLatin1StringView("number"), &DateOffer::number},
        Column{QLatin1StringView("starts_at"), &DateOffer::start},
        Column{QLatin1StringView("ends_at"), &DateOffer::end},
        Column{QLatin1StringView("held"), &DateOffer::held},
    };
};

template <>
struct Mapping<DateAnswer> {
    static constexpr std::tuple columns{
        Column{QLatin1StringView("participant"), &DateAnswer::participant},
        Column{QLatin1StringView("offer"), &DateAnswer::offer},
        Column{QLatin1StringView("answer"), &DateAnswer::answer},
        Column{QLatin1StringView("note"), &DateAnswer::note},
        Column{QLatin1StringView("source"), &DateAnswer::source},
        Column{QLatin1StringView("answered_at"), &DateAnswer::answeredAt},
    };
};

template <>
struct Mapping<PreparationStep> {
    static constexpr std::tuple columns{
        Column{QLatin1StringView("what"), &PreparationStep::what},
        Column{QLatin1StringView("working_days_ahead"), &PreparationStep::workingDaysAhead},
        Column{QLatin1StringView("due_on"), &PreparationStep::dueOn},
        Column{QLatin1StringView("done_on"), &PreparationStep::doneOn},
    };
};

template <>
struct Mapping<AgendaItem> {
    static constexpr std::tuple columns{
        Column{QLatin1StringView("title"), &AgendaItem::title},
        Column{QLatin1StringView("minutes"), &AgendaItem::minutes},
        Column{QLatin1StringView("who"), &AgendaItem::who},
        Column{QLatin1StringView("materials"), &AgendaItem::materials},
        Column{QLatin1StringView("record"), &AgendaItem::record},
    };
};

template <>
struct Mapping<MeetingPoint> {
    static constexpr std::tuple columns{
        Column{QLatin1StringView("kind"), &MeetingPoint::kind},
        Column{QLatin1StringView("text"), &MeetingPoint::text},
        Column{QLatin1StringView("carried_from"), &MeetingPoint::carriedFrom},
    };
};

template <>
struct Mapping<MeetingMatter> {
    static constexpr std::tuple columns{Column{QLatin1StringView("matter"), &MeetingMatter::matter}};
};

template <>
struct Mapping<MeetingConsultation> {
    static constexpr std::tuple columns{Column{QLatin1StringView("consultation"), &MeetingConsultation::consultation}};
};

template <>
struct Mapping<Meeting> {
    static constexpr QLatin1StringView table{"meeting"};
    static constexpr Subject subject = Subject::Meeting;
    static constexpr std::tuple columns{
        Column{QLatin1StringView("fiscal_year"), &Meeting::fiscalYear},
        Column{QLatin1StringView("sequence"), &Meeting::sequence},
        Column{QLatin1StringView("convened_on"), &Meeting::convenedOn},
        Column{QLatin1StringView("meeting_kind"), &Meeting::kind},
        Column{QLatin1StringView("round"), &Meeting::round},
        Column{QLatin1StringView("previous"), &Meeting::previous},
        Column{QLatin1StringView("theme"), &Meeting::theme},
        Column{QLatin1StringView("aim"), &Meeting::aim},
        Column{QLatin1StringView("starts_at"), &Meeting::start},
        Column{QLatin1StringView("ends_at"), &Meeting::end},
        Column{QLatin1StringView("venue"), &Meeting::venue},
        Column{QLatin1StringView("online_address"), &Meeting::onlineAddress},
        Column{QLatin1StringView("is_public"), &Meeting::isPublic},
        Column{QLatin1StringView("chair"), &Meeting::chair},
        Column{QLatin1StringView("facilitator"), &Meeting::facilitator},
        Column{QLatin1StringView("recorder"), &Meeting::recorder},
        Column{QLatin1StringView("lead"), &Meeting::lead},
        Column{QLatin1StringView("meeting_status"), &Meeting::status},
        Column{QLatin1StringView("status_reason"), &Meeting::statusReason},
        Column{QLatin1StringView("from_public"), &Meeting::fromPublic},
        Column{QLatin1StringView("from_private"), &Meeting::fromPrivate},
        Column{QLatin1StringView("answer_by"), &Meeting::answerBy},
        Column{QLatin1StringView("minutes_status"), &Meeting::minutesStatus},
        Column{QLatin1StringView("minutes_text"), &Meeting::minutes},
        Column{QLatin1StringView("next_meeting"), &Meeting::nextMeeting},
        Column{QLatin1StringView("note"), &Meeting::note},
        Column{QLatin1StringView("received_uid"), &Meeting::receivedUid},
        Column{QLatin1StringView("received_sequence"), &Meeting::receivedSequence},
    };
    static constexpr std::tuple children{
        Child{QLatin1StringView("meeting_matter"), QLatin1StringView("meeting"), &Meeting::matters},
        Child{QLatin1StringView("meeting_consultation"), QLatin1StringView("meeting"), &Meeting::consultations},
        Child{QLatin1StringView("meeting_participant"), QLatin1StringView("meeting"), &Meeting::participants},
        Child{QLatin1StringView("meeting_offer"), QLatin1StringView("meeting"), &Meeting::offers},
        Child{QLatin1StringView("meeting_answer"), QLatin1StringView("meeting"), &Meeting::answers},
        Child{QLatin1StringView("meeting_preparation"), QLatin1StringView("meeting"), &Meeting::preparation},
        Child{QLatin1StringView("meeting_agenda"), QLatin1StringView("meeting"), &Meeting::agenda},
        Child{QLatin1StringView("meeting_point"), QLatin1StringView("meeting"), &Meeting::points},
    };
};

} // namespace musubi
