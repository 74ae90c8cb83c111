#include "core/consultation/consultation_mapping.h"
#include "core/db/merged_value.h"
#include "core/db/table.h"
#include "core/event/event_mapping.h"
#include "core/journal/journal.h"
#include "core/meeting/meeting_mapping.h"
#include "core/person/person_book.h"
#include "core/person/person_keys.h"
#include "core/person/person_mapping.h"
#include "core/person/person_rules.h"

namespace musubi {

using namespace Qt::StringLiterals;

Person merged(const Person& kept, const Person& other, const QStringList& fromOther)
{
    Person result = mergedValue(kept, other, fromOther, std::equal_to<Affiliation>());
    result.doNotInvite = kept.doNotInvite || other.doNotInvite; // said of either, it holds
    return result;
}

Stored<Person> PersonBook::merge(const Stored<Person>& kept, const Stored<Person>& other, const Person& result)
{
    if (kept.id == other.id)
        throw Error(Fault::Invalid, u"id"_s);
    UnitOfWork work = m_journal.begin(Deed::MergePeople, result.name);
    requireName(result);
    const Table<Person> people(m_db);
    auto row = people.update(work, kept, result);
    const Table<Consultation> consultations(m_db);
    for (const auto& consultation : consultations.select(u"WHERE person = ?"_s, other.id)) {
        Consultation after = consultation.value; // the name said on that day stays
        after.person = kept.id;
        consultations.update(work, consultation, after);
    }
    const Table<Event> events(m_db);
    for (const auto& event : events.select(u"WHERE id IN (SELECT event FROM event_lecturer WHERE person = ? UNION SELECT event FROM event_participant WHERE person = ?)"_s, other.id, other.id)) {
        Event after = event.value; // name and post as they were on the day stay
        for (Lecturer& lecturer : after.lecturers)
            if (lecturer.person == other.id)
                lecturer.person = kept.id;
        for (EventParticipant& participant : after.participants)
            if (participant.person == other.id)
                participant.person = kept.id;
        events.update(work, event, after);
    }
    const Table<Meeting> meetings(m_db);
    for (const auto& meeting : meetings.select(u"WHERE id IN (SELECT meeting FROM meeting_participant WHERE person = ?)"_s, other.id)) {
        Meeting after = meeting.value;
        for (Participant& participant : after.participants)
            if (participant.person == other.id)
                participant.person = kept.id;
        meetings.update(work, meeting, after);
    }
    people.remove(work, other);
    work.commit();
    return row;
}

} // namespace musubi
