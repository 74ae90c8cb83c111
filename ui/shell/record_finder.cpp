#include "ui/shell/record_finder.h"

#include "core/centre.h"
#include "core/consultation/consultation_desk.h"
#include "core/japan/record_number.h"
#include "core/matter/matter_desk.h"
#include "core/meeting/meeting_desk.h"
#include "core/project/project_desk.h"
#include "core/search/search_desk.h"
#include "core/search/search_query.h"
#include "ui/common/shown.h"
#include "ui/text/field_wording.h"
#include "ui/text/language.h"
#include "ui/text/number_wording.h"
#include "ui/text/record_wording.h"

#include <QCoreApplication>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int hitsOfEachKind = 8;

/// The room in which records of a kind stand, their icon and the mode in which the room opens them.
struct SubjectPlace {
    Subject subject;
    QLatin1StringView room;
    QLatin1StringView icon;
    QLatin1StringView mode;
};

constexpr SubjectPlace subjectPlaces[]{
    {Subject::Consultation, "consultations"_L1, "consultation"_L1, ""_L1},
    {Subject::Matter, "matters"_L1, "case"_L1, ""_L1},
    {Subject::Organization, "organizations"_L1, "organisation"_L1, ""_L1},
    {Subject::Person, "organizations"_L1, "person"_L1, "person"_L1},
    {Subject::Meeting, "meetings"_L1, "meeting"_L1, ""_L1},
    {Subject::Project, "projects"_L1, "project"_L1, ""_L1},
    {Subject::Programme, "programmes"_L1, "programme"_L1, ""_L1},
    {Subject::Event, "events"_L1, "event"_L1, ""_L1},
    {Subject::CaseStudy, "matters"_L1, "document"_L1, "study"_L1},
};

QString numberOfHit(const Centre& centre, const SearchHit& hit)
{
    if (hit.sequence == 0)
        return {};
    if (hit.subject == Subject::Project)
        return text::projectNumber(centre, hit.fiscalYear, hit.sequence);
    return hit.subject == Subject::Matter ? text::matterNumber(centre, hit.fiscalYear, hit.sequence)
        : hit.subject == Subject::Meeting ? text::meetingNumber(centre, hit.fiscalYear, hit.sequence)
                                          : text::consultationNumber(centre, hit.fiscalYear, hit.sequence);
}

/// The hits in a text as it is shown: nothing is marked where a sign that cannot be shown has moved the letters.
QList<Hit> hitsWithin(const QString& text, const QString& asShown, const QList<japan::TextSpan>& spans, qsizetype at)
{
    QList<Hit> hits;
    for (const japan::TextSpan& span : spans)
        if (asShown.mid(span.at, span.length) == text.mid(span.at, span.length))
            hits << Hit{static_cast<int>(at + span.at), static_cast<int>(span.length)};
    return hits;
}

FoundRecord foundRecord(const Centre& centre, const SearchHit& hit, const SubjectPlace& place)
{
    FoundRecord record{{place.room, hit.id, place.mode}, hit.subject, place.icon, shown(hit.title), {}, {}, {}};
    record.titleHits = hitsWithin(hit.title, record.title, hit.titleHits, 0);
    const auto add = [&](const QString& text, qsizetype limit, const QList<japan::TextSpan>& spans) {
        const QString asShown = shown(text, limit);
        if (asShown.isEmpty())
            return;
        if (!record.second.isEmpty())
            record.second += u"  "_s;
        record.secondHits += hitsWithin(text, asShown, spans, record.second.size());
        record.second += asShown;
    };
    add(numberOfHit(centre, hit), 40, {});
    add(hit.aside, 60, hit.asideHits);
    add(hit.day.isValid() ? text::shortDate(hit.day) : QString(), 40, {});
    add(hit.snippet, 80, hit.snippetHits);
    return record;
}

/// A number leads straight to its record, also where no text says it.
std::optional<FoundRecord> recordOfNumber(Centre& centre, const QString& query)
{
    const auto number = japan::readNumber(query, centre.fiscalYearLabels());
    if (!number)
        return std::nullopt;
    SearchHit hit;
    hit.fiscalYear = number->fiscalYear;
    hit.sequence = number->sequence;
    if (number->kind == japan::NumberKind::Consultation || number->kind == japan::NumberKind::Enquiry) {
        const auto form = number->kind == japan::NumberKind::Enquiry ? ContactForm::Enquiry : ContactForm::Consultation;
        if (const auto row = centre.consultations().find(number->fiscalYear, number->sequence, form)) {
            hit.id = row->id.value;
            hit.title = row->value.subject;
            hit.aside = row->value.callerName;
            hit.day = row->value.receivedAt.date();
            return foundRecord(centre, hit, subjectPlaces[0]);
        }
    } else if (number->kind == japan::NumberKind::Matter) {
        if (const auto row = centre.matters().find(number->fiscalYear, number->sequence)) {
            hit.subject = Subject::Matter;
            hit.id = row->id.value;
            for (const MatterLine& line : centre.matters().lines({row->id}))
                hit.title = line.theme.isEmpty() ? line.title : line.theme;
            return foundRecord(centre, hit, subjectPlaces[1]);
        }
    } else if (number->kind == japan::NumberKind::Meeting) {
        if (const auto row = centre.meetings().find(number->fiscalYear, number->sequence)) {
            hit.subject = Subject::Meeting;
            hit.id = row->id.value;
            hit.title = row->value.theme;
            hit.day = row->value.start ? row->value.start->date() : QDate();
            return foundRecord(centre, hit, subjectPlaces[4]);
        }
    } else if (number->kind == japan::NumberKind::Project) {
        if (const auto row = centre.projects().find(number->fiscalYear, number->sequence)) {
            hit.subject = Subject::Project;
            hit.id = row->id.value;
            hit.title = row->value.title;
            return foundRecord(centre, hit, subjectPlaces[5]);
        }
    }
    return std::nullopt;
}

} // namespace

RecordFinder::RecordFinder(Centre& centre, std::function<bool(const QString& room)> hasRoom)
    : m_centre(centre)
    , m_hasRoom(std::move(hasRoom))
{
}

SearchQuery RecordFinder::read(const QString& typed) const
{
    return parseSearch(typed, m_centre.vocabulary(), m_centre.staff(), m_centre.fiscalYearLabels());
}

FoundRecords RecordFinder::operator()(const QString& typed, const QMap<Subject, int>& wanted) const
{
    FoundRecords found;
    if (const auto record = recordOfNumber(m_centre, typed); record && m_hasRoom(record->place.room)) {
        found.records << *record;
        return found;
    }
    const SearchQuery query = read(typed);
    if (!query.notUnderstood.isEmpty())
        found.remark = QCoreApplication::translate("search", "Not understood: %1").arg(shown(query.notUnderstood.join(u' '), 60));
    else if (!m_centre.search().isComplete())
        found.remark = QCoreApplication::translate("search", "The search index is being built anew. Not everything can be found yet.");
    for (const SubjectPlace& place : subjectPlaces) {
        if (!m_hasRoom(place.room))
            continue;
        const SearchPage page = m_centre.search().find(query, place.subject, wanted.value(place.subject, hitsOfEachKind));
        for (const SearchHit& hit : page.hits)
            found.records << foundRecord(m_centre, hit, place);
        if (page.more)
            found.more << place.subject;
    }
    return found;
}

SearchCompletions RecordFinder::completions(const QString& typed, qsizetype cursor) const
{
    return completionsFor(typed, cursor, {m_centre.vocabulary(), m_centre.staff(), m_centre.fiscalYearLabels(), [this] { return m_centre.fiscalYears(); }, text::language()});
}

std::function<RecordFinder::Counts(const Progress&)> RecordFinder::counting(const QString& typed) const
{
    if (m_centre.isReadOnly())
        return {};
    return [path = m_centre.path(), query = read(typed)](const Progress& progress) { return SearchDesk::countsIn(path, query, progress); };
}

RecordFinder findInFile(Centre& centre, std::function<bool(const QString& room)> hasRoom)
{
    return {centre, std::move(hasRoom)};
}

} // namespace musubi::ui
