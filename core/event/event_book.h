#pragma once

#include "core/base/stored.h"
#include "core/consultation/consultation.h"
#include "core/event/event.h"

#include <memory>

namespace musubi {

class Database;
class Journal;

enum class EventOrder { Start, Title, Kind, Venue, Participants, Status, Staff };

/// Which events a list shows. Empty lists and absent values let everything through.
struct EventFilter {
    std::optional<QDate> from; // on one of these days, both ends included
    std::optional<QDate> until;
    QStringList kinds;
    QList<EventStatus> statuses;
    QList<Id<Staff>> staff;
    bool withoutStaff = false;  // joined to `staff` by or
    std::optional<Id<Organization>> organization; // it lectured or took part

    friend bool operator==(const EventFilter&, const EventFilter&) = default;
};

/// One line of the list.
struct EventLine {
    Id<Event> id;
    qint64 revision = 0;
    int fiscalYear = 0;
    QString title;
    Term<EventKindList> kind;
    QDateTime startsAt;
    std::optional<QDateTime> endsAt;
    bool wholeDay = false;
    QString venue;
    bool online = false;
    std::optional<int> capacity;
    QList<Headcount> headcounts;
    int participants = 0; // 延べ
    int contacts = 0;     // consultations that came of it
    EventStatus status = EventStatus::Planned;
    std::optional<Id<Staff>> staff;
};

/// Courses and gatherings (講座・交流会), and the contacts that came of them.
class EventBook {
public:
    EventBook(Database& db, Journal& journal);
    ~EventBook();

    /// Throws Error(Fault::Missing).
    Stored<Event> get(Id<Event> id) const;
    bool exists(Id<Event> id) const;
    QList<Id<Event>> ids(const EventFilter& filter = {}, EventOrder order = EventOrder::Start, bool descending = true) const;
    /// In the order of `ids`; those that are gone are left out.
    QList<EventLine> lines(const QList<Id<Event>>& ids) const;
    /// Those whose title begins like this, spelling aside (see japan::fold), for typing into a list.
    QList<Id<Event>> beginningLike(const QString& typed) const;
    /// Consultations that came of it, the oldest first.
    QList<Id<Consultation>> contactsOf(Id<Event> id) const;

    /// add and edit throw Error(Fault::Invalid, column) without a title, a kind or a day.
    Stored<Event> add(const Event& event);
    Stored<Event> edit(const Stored<Event>& before, const Event& after);
    /// To another day and hour; it lasts as long as before, unless another end is given.
    Stored<Event> move(const Stored<Event>& before, const QDateTime& startsAt, const std::optional<QDateTime>& endsAt = {});
    /// Ties consultations to the event they came of; std::nullopt unties them.
    void tie(const QList<Id<Consultation>>& consultations, std::optional<Id<Event>> event);
    /// Throws Error(Fault::Referenced) while consultations are tied to it.
    void remove(const Stored<Event>& event);

private:
    struct Tables;
    Database& m_db;
    Journal& m_journal;
    std::unique_ptr<Tables> m_tables;
};

} // namespace musubi
