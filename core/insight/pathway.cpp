#include "core/insight/pathway.h"

#include "core/centre.h"
#include "core/insight/pathway_records.h"
#include "core/japan/fiscal_year.h"
#include "core/matter/matter_desk.h"
#include "core/matter/matter_stage.h"

#include <QHash>
#include <QMap>

namespace musubi {

namespace {

/// The years of the path. What the case itself tells knows the year only, a project its days.
void addYears(const QList<PathEntry>& path, Id<Matter> id, const QHash<qint64, PathwayFact>& projects, QList<PathwayFact>& facts)
{
    for (const PathEntry& entry : path) {
        const bool isProject = entry.project && projects.contains(entry.project->value);
        PathwayFact fact = isProject ? projects.value(entry.project->value) : PathwayFact();
        fact.kind = PathwayKind::Programme;
        fact.stage = entry.stage;
        if (!isProject) {
            fact.on = japan::firstDayOf(entry.fiscalYear);
            fact.until = japan::lastDayOf(entry.fiscalYear);
            fact.known = PathwayFact::Known::Year;
            fact.record = {Subject::Matter, id.value};
        }
        const QString named = fact.title; // of a project its own title
        fact.title = entry.basis.isEmpty() ? (named.isEmpty() ? entry.content : named) : entry.basis;
        fact.content = fact.title == entry.content ? QString() : entry.content.isEmpty() && named != fact.title ? named : entry.content;
        fact.result = entry.result;
        fact.ordinal = entry.year;
        fact.lasting = entry.stage == Stage::Aftermath;
        facts << fact;
    }
}

/// What became of it. A lasting outcome goes on as an arrow: that of the path, where the path says it too.
void addOutcome(const Outcome& outcome, std::pair<Subject, qint64> record, QList<PathwayFact>& facts)
{
    PathwayFact fact;
    fact.kind = PathwayKind::Outcome;
    fact.stage = stageOfOutcome(outcome.code.code);
    fact.on = outcome.on;
    fact.record = record;
    fact.code = outcome.code.code;
    fact.title = outcome.note;
    const auto isKnown = [&](const PathwayFact& other) { return other.code == fact.code && other.on == fact.on; };
    if (std::any_of(facts.begin(), facts.end(), isKnown))
        return; // the case and its project both say it
    if (fact.stage == Stage::Aftermath) {
        const auto told = std::find_if(facts.begin(), facts.end(), [&](const PathwayFact& other) {
            return other.lasting && other.code.isEmpty() && japan::fiscalYearOf(other.on) == japan::fiscalYearOf(fact.on);
        });
        if (told != facts.end()) { // the day and the outcome come to its words
            told->on = fact.on;
            told->known = PathwayFact::Known::Day;
            told->code = fact.code;
            return;
        }
        fact.kind = PathwayKind::Programme;
        fact.until = japan::lastDayOf(japan::fiscalYearOf(fact.on));
        fact.lasting = true;
    }
    facts << fact;
}

/// What grew from what: as it is on file, and a programme from the last meeting of the year before it began. Nobody records
/// that, but it is how the office reads the path.
void tieFacts(Pathway& pathway, const PathwayTies& ties)
{
    QMap<std::pair<Subject, qint64>, qsizetype> places;
    for (qsizetype i = 0; i < pathway.facts.size(); ++i) {
        const PathwayFact& fact = pathway.facts[i];
        const bool isOutcome = fact.record.first == Subject::Project && !fact.code.isEmpty(); // the year itself has no code
        if (fact.record.first != Subject::Matter && !isOutcome)
            places.insert(fact.record, i);
    }
    for (const auto& [later, earlier] : ties)
        if (const auto place = places.constFind(later), from = places.constFind(earlier); place != places.constEnd() && from != places.constEnd())
            pathway.facts[*place].from << *from;
    for (qsizetype i = 0; i < pathway.facts.size(); ++i) {
        PathwayFact& fact = pathway.facts[i];
        if (fact.kind != PathwayKind::Programme)
            continue;
        for (qsizetype before = i - 1; before >= 0 && pathway.facts[before].on >= fact.on.addYears(-1); --before) {
            if (pathway.facts[before].kind == PathwayKind::Meeting && pathway.facts[before].on < fact.on) {
                fact.from << before;
                break;
            }
        }
    }
}

} // namespace

Pathway readPathway(Centre& centre, Id<Matter> id)
{
    const Database& db = centre.database();
    const Matter matter = centre.matters().get(id).value;
    Pathway pathway;
    pathway.openedOn = matter.openedOn;
    if (matter.status != CaseStatus::Done)
        pathway.today = centre.today();
    PathwayTies ties;
    addContacts(db, id, pathway.facts);
    addMeetings(db, id, pathway.facts, ties);
    addYears(centre.matters().pathOf(id), id, projectDays(db, id, ties), pathway.facts);
    for (const Outcome& outcome : matter.outcomes)
        addOutcome(outcome, {Subject::Matter, id.value}, pathway.facts);
    for (const auto& [project, outcome] : projectOutcomes(db, id))
        addOutcome(outcome, {Subject::Project, project}, pathway.facts);
    addPublications(db, id, pathway.facts);
    std::stable_sort(pathway.facts.begin(), pathway.facts.end(), [](const PathwayFact& a, const PathwayFact& b) { return a.on < b.on; });
    tieFacts(pathway, ties);
    return pathway;
}

QList<PathwayStretch> stretchesOf(const Pathway& pathway, int mostYears)
{
    const auto [first, last] = yearsOf(pathway);
    QList<PathwayStretch> stretches;
    for (int from = first; from <= last; from += mostYears) {
        const QDate begin = japan::firstDayOf(from), end = japan::lastDayOf(std::min(last, from + mostYears - 1));
        PathwayStretch stretch;
        stretch.pathway.openedOn = std::max(begin, std::min(end, pathway.openedOn.isValid() ? pathway.openedOn : begin));
        if (from > first)
            stretch.pathway.openedOn = begin; // the columns go on where the stretch before ended
        if (pathway.today.isValid() && pathway.today >= begin && pathway.today <= end)
            stretch.pathway.today = pathway.today;
        QHash<qsizetype, qsizetype> placeOf;
        for (qsizetype i = 0; i < pathway.facts.size(); ++i) {
            PathwayFact fact = pathway.facts[i];
            const bool goesOn = fact.lasting && fact.on < begin;
            if ((fact.on < begin && !goesOn) || fact.on > end)
                continue;
            if (goesOn)
                fact.on = begin;
            placeOf.insert(i, stretch.facts.size());
            stretch.facts << i;
            stretch.pathway.facts << fact;
        }
        for (PathwayFact& fact : stretch.pathway.facts) {
            QList<qsizetype> kept;
            for (const qsizetype before : std::exchange(fact.from, {}))
                if (const auto place = placeOf.constFind(before); place != placeOf.constEnd())
                    kept << *place;
            fact.from = kept;
        }
        if (from == first || !stretch.facts.isEmpty())
            stretches << stretch;
    }
    return stretches;
}

} // namespace musubi
