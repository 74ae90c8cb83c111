#include "core/insight/pathway_records.h"

#include "core/db/conditions.h"
#include "core/db/database.h"
#include "core/japan/fiscal_year.h"

namespace musubi {

using namespace Qt::StringLiterals;

/// Full consultations; a light enquiry does not move a case.
void addContacts(const Database& db, Id<Matter> matter, QList<PathwayFact>& facts)
{
    Query query(db, u"SELECT c.id, c.received_at, c.fiscal_year, c.sequence, c.channel, c.subject FROM consultation c WHERE c.matter = ? AND c.form = 'consultation' AND "_s
            + isFinished(u"c"_s) + u" ORDER BY c.received_at, c.id"_s);
    query.bind(matter).run();
    while (query.next()) {
        PathwayFact fact;
        fact.kind = PathwayKind::Contact;
        fact.on = query.read<QDateTime>(1).date();
        fact.record = {Subject::Consultation, query.read<qint64>(0)};
        fact.fiscalYear = query.read<int>(2);
        fact.sequence = query.read<int>(3);
        fact.code = query.read<QString>(4);
        fact.title = query.read<QString>(5);
        facts << fact;
    }
}

void addMeetings(const Database& db, Id<Matter> matter, QList<PathwayFact>& facts, PathwayTies& ties)
{
    Query query(db, u"SELECT DISTINCT m.id, m.starts_at, m.fiscal_year, m.sequence, m.round, m.meeting_kind, m.theme FROM meeting_matter t JOIN meeting m ON m.id = t.meeting"
                    " WHERE t.matter = ? AND m.starts_at IS NOT NULL AND m.meeting_status NOT IN ('POST', 'CANCEL') AND "_s + isFinished(u"m"_s) + u" ORDER BY m.starts_at, m.id"_s);
    query.bind(matter).run();
    while (query.next()) {
        PathwayFact fact;
        fact.kind = PathwayKind::Meeting;
        fact.stage = Stage::Deliberation;
        fact.record = {Subject::Meeting, query.read<qint64>(0)};
        fact.on = query.read<QDateTime>(1).date();
        fact.fiscalYear = query.read<int>(2);
        fact.sequence = query.read<int>(3);
        fact.ordinal = query.read<int>(4);
        fact.code = query.read<QString>(5);
        fact.title = query.read<QString>(6);
        facts << fact;
    }
    Query contacts(db, u"SELECT c.meeting, c.consultation FROM meeting_matter t JOIN meeting_consultation c ON c.meeting = t.meeting WHERE t.matter = ?"_s);
    contacts.bind(matter).run();
    while (contacts.next())
        ties << std::pair(std::pair(Subject::Meeting, contacts.read<qint64>(0)), std::pair(Subject::Consultation, contacts.read<qint64>(1)));
}

QHash<qint64, PathwayFact> projectDays(const Database& db, Id<Matter> matter, PathwayTies& ties)
{
    QHash<qint64, PathwayFact> projects;
    Query query(db, u"SELECT j.id, j.fiscal_year, j.sequence, j.title, j.starts_on, j.ends_on, j.predecessor FROM project j WHERE j.matter = ?"_s);
    query.bind(matter).run();
    while (query.next()) {
        PathwayFact fact;
        fact.record = {Subject::Project, query.read<qint64>(0)};
        fact.fiscalYear = query.read<int>(1);
        fact.sequence = query.read<int>(2);
        fact.title = query.read<QString>(3);
        const QDate first = japan::firstDayOf(fact.fiscalYear), last = japan::lastDayOf(fact.fiscalYear);
        const auto begins = query.read<std::optional<QDate>>(4), ends = query.read<std::optional<QDate>>(5);
        fact.on = std::clamp(begins.value_or(first), first, last);
        fact.until = std::clamp(ends.value_or(last), fact.on, last);
        fact.known = begins ? PathwayFact::Known::Day : PathwayFact::Known::Year;
        if (const auto predecessor = query.read<std::optional<qint64>>(6))
            ties << std::pair(fact.record, std::pair(Subject::Project, *predecessor));
        projects.insert(fact.record.second, fact);
    }
    return projects;
}

QList<std::pair<qint64, Outcome>> projectOutcomes(const Database& db, Id<Matter> matter)
{
    QList<std::pair<qint64, Outcome>> outcomes;
    Query query(db, u"SELECT j.id, u.on_date, u.code, u.note FROM project j JOIN project_outcome u ON u.project = j.id WHERE j.matter = ? ORDER BY u.on_date, j.id, u.position"_s);
    query.bind(matter).run();
    while (query.next())
        outcomes << std::pair(query.read<qint64>(0), Outcome{query.read<QDate>(1), query.read<Term<OutcomeList>>(2), query.read<QString>(3)});
    return outcomes;
}

void addPublications(const Database& db, Id<Matter> matter, QList<PathwayFact>& facts)
{
    Query query(db, u"SELECT s.id, p.medium, p.volume, p.on_date, p.month_only FROM case_study s JOIN case_study_publication p ON p.case_study = s.id WHERE s.matter = ? AND p.on_date IS NOT NULL AND "_s
            + isFinished(u"s"_s) + u" ORDER BY p.on_date, s.id, p.position"_s);
    query.bind(matter).run();
    while (query.next()) {
        PathwayFact fact;
        fact.kind = PathwayKind::Publication;
        fact.stage = Stage::Practice;
        fact.record = {Subject::CaseStudy, query.read<qint64>(0)};
        fact.title = (query.read<QString>(1) + u' ' + query.read<QString>(2)).trimmed();
        fact.on = query.read<QDate>(3);
        fact.known = query.read<bool>(4) ? PathwayFact::Known::Month : PathwayFact::Known::Day;
        facts << fact;
    }
}

} // namespace musubi
