#pragma once

#include "core/base/code.h"
#include "core/base/id.h"
#include "core/vocabulary/lists.h"

#include <QDateTime>

#include <optional>

namespace musubi {

struct Organization;
struct Person;
struct Staff;

enum class EventStatus { Planned, Held, CalledOff };

template <>
struct Codes<EventStatus> {
    static constexpr std::array entries{
        CodeEntry{EventStatus::Planned, QLatin1StringView("PLAN")},
        CodeEntry{EventStatus::Held, QLatin1StringView("HELD")},
        CodeEntry{EventStatus::CalledOff, QLatin1StringView("CANCEL")},
    };
};

/// Who speaks at an event. Name and post are copied when they are chosen: papers print them as they were on the day.
struct Lecturer {
    std::optional<Id<Organization>> organization;
    std::optional<Id<Person>> person;
    QString name;
    QString title; // post; or the body, where it is not in the book

    friend bool operator==(const Lecturer&, const Lecturer&) = default;
};

/// How many came of one kind (主体). Over several days everybody counts once a day: 延べ.
struct Headcount {
    Term<KindList> kind;
    int count = 0;

    friend bool operator==(const Headcount&, const Headcount&) = default;
};

/// Somebody who signed up, by name. The list need not be whole; what counts are the headcounts.
struct EventParticipant {
    std::optional<Id<Organization>> organization;
    std::optional<Id<Person>> person;
    QString name;
    QString organizationName; // as said, where the body is not in the book
    Term<KindList> kind;
    bool attended = false;

    friend bool operator==(const EventParticipant&, const EventParticipant&) = default;
};

/// A course or a gathering of the centre (講座・交流会). It has no number of its own: the office calls it by day and title.
struct Event {
    int fiscalYear = 0; // of the first day; follows it
    QString title;
    Term<EventKindList> kind;
    QDateTime startsAt;               // local wall time
    std::optional<QDateTime> endsAt;  // of the last day, where it runs over several
    bool wholeDay = false;            // only the days are known, not the hours
    QString schedule;                 // how several days or sittings run, as announced: 全3回、土曜
    QString venue;
    bool online = false;              // also or only online
    QString aim;
    QList<Lecturer> lecturers;
    std::optional<int> capacity;
    QList<Headcount> headcounts;
    QList<EventParticipant> participants;
    std::optional<Id<Staff>> staff;
    EventStatus status = EventStatus::Planned;
    QString note;

    friend bool operator==(const Event&, const Event&) = default;
};

} // namespace musubi
