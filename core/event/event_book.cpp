#include "core/event/event_book.h"

#include "core/consultation/consultation_mapping.h"
#include "core/db/table.h"
#include "core/event/event_mapping.h"
#include "core/event/event_rules.h"
#include "core/japan/fiscal_year.h"
#include "core/journal/journal.h"

namespace musubi {

using namespace Qt::StringLiterals;

struct EventBook::Tables {
    Table<Event> events;
    Table<Consultation> consultations;
};

namespace {

/// The event as it is kept: of the fiscal year of its first day, without lines that say nothing.
Event keptEvent(const Event& event)
{
    if (event.title.trimmed().isEmpty())
        throw Error(Fault::Invalid, u"title"_s);
    if (event.kind.isEmpty())
        throw Error(Fault::Invalid, u"event_kind"_s);
    if (!event.startsAt.isValid())
        throw Error(Fault::Invalid, u"starts_at"_s);
    if (event.endsAt && *event.endsAt < event.startsAt)
        throw Error(Fault::Invalid, u"ends_at"_s);
    Event kept = event;
    kept.fiscalYear = japan::fiscalYearOf(event.startsAt.date());
    kept.headcounts.removeIf([](const Headcount& headcount) { return headcount.count == 0; });
    kept.lecturers.removeIf([](const Lecturer& lecturer) { return lecturer == Lecturer(); });
    kept.participants.removeIf([](const EventParticipant& one) { return one.name.isEmpty() && !one.organization && one.organizationName.isEmpty(); });
    return kept;
}

} // namespace

EventBook::EventBook(Database& db, Journal& journal)
    : m_db(db)
    , m_journal(journal)
    , m_tables(new Tables{Table<Event>(db), Table<Consultation>(db)})
{
}

EventBook::~EventBook() = default;

Stored<Event> EventBook::get(Id<Event> id) const
{
    return m_tables->events.get(id);
}

bool EventBook::exists(Id<Event> id) const
{
    return m_tables->events.find(id).has_value();
}

Stored<Event> EventBook::add(const Event& event)
{
    UnitOfWork work = m_journal.begin(Deed::AddEvent, event.title);
    auto row = m_tables->events.insert(work, keptEvent(event));
    work.commit();
    return row;
}

Stored<Event> EventBook::edit(const Stored<Event>& before, const Event& after)
{
    UnitOfWork work = m_journal.begin(Deed::EditEvent, after.title);
    auto row = m_tables->events.update(work, before, keptEvent(after));
    work.commit();
    return row;
}

Stored<Event> EventBook::move(const Stored<Event>& before, const QDateTime& startsAt, const std::optional<QDateTime>& endsAt)
{
    UnitOfWork work = m_journal.begin(Deed::MoveEvent, before.value.title);
    Event after = before.value;
    after.startsAt = startsAt;
    if (endsAt)
        after.endsAt = endsAt;
    else if (after.endsAt)
        after.endsAt = startsAt.addSecs(before.value.startsAt.secsTo(*before.value.endsAt));
    auto row = m_tables->events.update(work, before, keptEvent(after));
    work.commit();
    return row;
}

void EventBook::tie(const QList<Id<Consultation>>& consultations, std::optional<Id<Event>> event)
{
    UnitOfWork work = m_journal.begin(Deed::EditEvent);
    QStringList subjects;
    for (const auto id : consultations) {
        const auto before = m_tables->consultations.get(id);
        Consultation after = before.value;
        after.event = event;
        if (after == before.value)
            continue;
        m_tables->consultations.update(work, before, after);
        subjects << after.subject;
    }
    work.setNote(event ? get(*event).value.title : subjects.join(u'、'));
    work.commit();
}

void EventBook::remove(const Stored<Event>& event)
{
    UnitOfWork work = m_journal.begin(Deed::RemoveEvent, event.value.title);
    m_tables->events.remove(work, event);
    work.commit();
}

} // namespace musubi
