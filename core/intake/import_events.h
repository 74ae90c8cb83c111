#pragma once

#include "core/base/progress.h"
#include "core/base/stored.h"
#include "core/exchange/ics_reader.h"
#include "core/meeting/meeting.h"

namespace musubi {

class Centre;

/// What an event of a calendar file is to this office.
enum class EventStanding {
    Fresh,     // not seen before: becomes a meeting that is being planned
    Changed,   // a newer version of one that is here: time, place and words follow
    CalledOff, // cancelled by whoever invites; the meeting here is called off
    Known,     // the same version was taken in before
    Own,       // written by this office's own calendar
    Void,      // cancelled before it ever came here
};

template <>
struct Codes<EventStanding> {
    static constexpr std::array entries{
        CodeEntry{EventStanding::Fresh, QLatin1StringView("new")},           CodeEntry{EventStanding::Changed, QLatin1StringView("changed")},
        CodeEntry{EventStanding::CalledOff, QLatin1StringView("called_off")}, CodeEntry{EventStanding::Known, QLatin1StringView("known")},
        CodeEntry{EventStanding::Own, QLatin1StringView("own")},             CodeEntry{EventStanding::Void, QLatin1StringView("void")},
    };
};

/// An event with what would become of it.
struct ReceivedEvent {
    IcsEvent event;
    EventStanding standing = EventStanding::Fresh;
    std::optional<Id<Meeting>> meeting; // that it was made into before

    bool isNews() const { return standing == EventStanding::Fresh || standing == EventStanding::Changed || standing == EventStanding::CalledOff; }
    friend bool operator==(const ReceivedEvent&, const ReceivedEvent&) = default;
};

/// The days through which series are followed: from a month ago to the end of the next fiscal year.
IcsReadOptions receivedDays(const Centre& centre);

/// Looks each event up by its UID and version, in the order of their begin; writes nothing. Where the file holds the whole of a
/// series that is here, its future meetings that the new version no longer has move to new ones of the same day or week, or
/// stand among the events as called off.
QList<ReceivedEvent> standingsOf(Centre& centre, const QList<IcsEvent>& events);

struct ReceivedReport {
    int convened = 0;
    int changed = 0;
    int calledOff = 0;
    qint64 action = 0; // to take back; 0 where nothing was news
};

/// Takes in what is news and still is when it is written, all as one action in slices; `reason` words why a meeting is called
/// off. A meeting that was held or called off here stays as it is. Throws Cancelled: then nothing of it remains.
ReceivedReport takeInEvents(Centre& centre, const QList<ReceivedEvent>& events, const QString& fileName, const QString& reason, const Progress& progress = {});

} // namespace musubi
