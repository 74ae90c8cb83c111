#pragma once

#include "core/db/mapping.h"
#include "core/event/event.h"

namespace musubi {

template <>
struct Mapping<Lecturer> {
    static constexpr std::tuple columns{
        Column{QLatin1StringView("organization"), &Lecturer::organization},
        Column{QLatin1StringView("person"), &Lecturer::person},
        Column{QLatin1StringView("name"), &Lecturer::name},
        Column{QLatin1StringView("title"), &Lecturer::title},
    };
};

template <>
struct Mapping<Headcount> {
    static constexpr std::tuple columns{
        Column{QLatin1StringView("kind"), &Headcount::kind},
        Column{QLatin1StringView("heads"), &Headcount::count},
    };
};

template <>
struct Mapping<EventParticipant> {
    static constexpr std::tuple columns{
        Column{QLatin1StringView("organization"), &EventParticipant::organization},
        Column{QLatin1StringView("person"), &EventParticipant::person},
        Column{QLatin1StringView("name"), &EventParticipant::name},
        Column{QLatin1StringView("organization_name"), &EventParticipant::organizationName},
        Column{QLatin1StringView("kind"), &EventParticipant::kind},
        Column{QLatin1StringView("attended"), &EventParticipant::attended},
    };
};

template <>
struct Mapping<Event> {
    static constexpr QLatin1StringView table{"event"};
    static constexpr Subject subject = Subject::Event;
    static constexpr std::tuple columns{
        Column{QLatin1StringView("fiscal_year"), &Event::fiscalYear},
        Column{QLatin1StringView("title"), &Event::title},
        Column{QLatin1StringView("event_kind"), &Event::kind},
        Column{QLatin1StringView("starts_at"), &Event::startsAt},
        Column{QLatin1StringView("ends_at"), &Event::endsAt},
        Column{QLatin1StringView("whole_day"), &Event::wholeDay},
        Column{QLatin1StringView("schedule"), &Event::schedule},
        Column{QLatin1StringView("venue"), &Event::venue},
        Column{QLatin1StringView("online"), &Event::online},
        Column{QLatin1StringView("aim"), &Event::aim},
        Column{QLatin1StringView("capacity"), &Event::capacity},
        Column{QLatin1StringView("staff"), &Event::staff},
        Column{QLatin1StringView("event_status"), &Event::status},
        Column{QLatin1StringView("note"), &Event::note},
    };
    static constexpr std::tuple children{
        Child{QLatin1StringView("event_lecturer"), QLatin1StringView("event"), &Event::lecturers},
        Child{QLatin1StringView("event_headcount"), QLatin1StringView("event"), &Event::headcounts},
        Child{QLatin1StringView("event_participant"), QLatin1StringView("event"), &Event::participants},
    };
};

} // namespace musubi
