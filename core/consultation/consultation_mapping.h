#pragma once

#include "core/db/mapping.h"
#include "core/consultation/consultation.h"
#include "core/vocabulary/mark_mapping.h"

namespace musubi {

template <>
struct Mapping<Counterpart> {
    static constexpr std::tuple columns{
        Column{QLatin1StringView("organization"), &Counterpart::organization},
        Column{QLatin1StringView("name"), &Counterpart::name},
    };
};

template <>
struct Mapping<Consultation> {
    static constexpr QLatin1StringView table{"consultation"};
    static constexpr Subject subject = Subject::Consultation;
    static constexpr std::tuple columns{
        Column{QLatin1StringView("fiscal_year"), &Consultation::fiscalYear},
        Column{QLatin1StringView("sequence"), &Consultation::sequence},
        Column{QLatin1StringView("legacy_number"), &Consultation::legacyNumber},
        Column{QLatin1StringView("form"), &Consultation::form},
        Column{QLatin1StringView("received_at"), &Consultation::receivedAt},
        Column{QLatin1StringView("channel"), &Consultation::channel},
        Column{QLatin1StringView("direction"), &Consultation::direction},
        Column{QLatin1StringView("follow_up"), &Consultation::followUp},
        Column{QLatin1StringView("matter"), &Consultation::matter},
        Column{QLatin1StringView("event"), &Consultation::event},
        Column{QLatin1StringView("planned_visit"), &Consultation::visit},
        Column{QLatin1StringView("anonymous"), &Consultation::anonymous},
        Column{QLatin1StringView("caller_name"), &Consultation::callerName},
        Column{QLatin1StringView("caller_reading"), &Consultation::callerReading},
        Column{QLatin1StringView("caller_title"), &Consultation::callerTitle},
        Column{QLatin1StringView("person"), &Consultation::person},
        Column{QLatin1StringView("organization"), &Consultation::organization},
        Column{QLatin1StringView("organization_name"), &Consultation::organizationName},
        Column{QLatin1StringView("caller_kind"), &Consultation::callerKind},
        Column{QLatin1StringView("phone"), &Consultation::phone},
        Column{QLatin1StringView("mobile"), &Consultation::mobile},
        Column{QLatin1StringView("fax"), &Consultation::fax},
        Column{QLatin1StringView("mail"), &Consultation::mail},
        Column{QLatin1StringView("postal_code"), &Consultation::postalCode},
        Column{QLatin1StringView("address"), &Consultation::address},
        Column{QLatin1StringView("preferred_contact"), &Consultation::preferredContact},
        Column{QLatin1StringView("source"), &Consultation::source},
        Column{QLatin1StringView("idea_stage"), &Consultation::ideaStage},
        Column{QLatin1StringView("subject"), &Consultation::subject},
        Column{QLatin1StringView("content"), &Consultation::content},
        Column{QLatin1StringView("response"), &Consultation::response},
        Column{QLatin1StringView("information_given"), &Consultation::informationGiven},
        Column{QLatin1StringView("staff"), &Consultation::staff},
        Column{QLatin1StringView("companions"), &Consultation::companions},
        Column{QLatin1StringView("minutes"), &Consultation::minutes},
        Column{QLatin1StringView("handover"), &Consultation::handover},
        Column{QLatin1StringView("sharing"), &Consultation::sharing},
        Column{QLatin1StringView("consent"), &Consultation::consent},
        Column{QLatin1StringView("consent_on"), &Consultation::consentOn},
        Column{QLatin1StringView("status"), &Consultation::status},
        Column{QLatin1StringView("closing_reason"), &Consultation::closingReason},
    };
    static constexpr std::tuple children{
        Child{QLatin1StringView("consultation_topic"), QLatin1StringView("consultation"), &Consultation::topics},
        Child{QLatin1StringView("consultation_field"), QLatin1StringView("consultation"), &Consultation::fields},
        Child{QLatin1StringView("consultation_goal"), QLatin1StringView("consultation"), &Consultation::goals},
        Child{QLatin1StringView("consultation_area"), QLatin1StringView("consultation"), &Consultation::areas},
        Child{QLatin1StringView("consultation_counterpart"), QLatin1StringView("consultation"), &Consultation::counterparts},
        Child{QLatin1StringView("consultation_response"), QLatin1StringView("consultation"), &Consultation::responses},
    };
};

} // namespace musubi
