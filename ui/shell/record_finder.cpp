#include "ui/shell/record_finder.h"

#include "core/centre.h"
#include "core/consultation/consultation_desk.h"
#include "core/japan/record_number.h"
#include "core/matter/matter_desk.h"
#include "core/search/search_desk.h"
#include "core/search/search_query.h"
#include "ui/common/shown.h"
#include "ui/text/field_wording.h"
#include "ui/text/number_wording.h"
#include "ui/text/record_wording.h"

#include <QCoreApplication>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int hitsWanted = 40, hitsOfEachKind = 8;

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
};

QString numberOfHit(const Centre& centre, const SearchHit& hit)
{
    if (hit.sequence == 0)
        return {};
    return hit.subject == Subject::Matter ? text::matterNumber(centre, hit.fiscalYear, hit.sequence)
                                          : text::consultationNumber(centre, hit.fiscalYear, hit.sequence);
}

FoundRecord foundRecord(const Centre& centre, const SearchHit& hit, const SubjectPlace& place)
{
    QStringList second{numberOfHit(centre, hit), shown(hit.aside, 60), hit.day.isValid() ? text::shortDate(hit.day) : QString(), shown(hit.snippet, 80)};
    second.removeAll(QString());
    FoundRecord record{{place.room, hit.id, place.mode}, text::subjectName(hit.subject), place.icon, hit.title, {}, second.join(u"  "_s)};
    for (const japan::TextSpan& span : hit.titleHits)
        record.titleHits << Hit{static_cast<int>(span.at), static_cast<int>(span.length)};
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
    }
    return std::nullopt;
}

} // namespace

RecordFinder findInFile(Centre& centre, std::function<bool(const QString& room)> hasRoom)
{
    return [&centre, hasRoom = std::move(hasRoom)](const QString& typed) {
        FoundRecords found;
        if (const auto record = recordOfNumber(centre, typed); record && hasRoom(record->place.room)) {
            found.records << *record;
            return found;
        }
        const SearchQuery query = parseSearch(typed, centre.vocabulary(), centre.staff(), centre.fiscalYearLabels());
        if (!query.notUnderstood.isEmpty())
            found.remark = QCoreApplication::translate("search", "Not understood: %1").arg(query.notUnderstood.join(u' '));
        if (query.isEmpty())
            return found;
        const SearchPage page = centre.search().find(query, hitsWanted);
        for (const SubjectPlace& place : subjectPlaces) {
            int shownHits = 0;
            for (const SearchHit& hit : page.hits)
                if (hit.subject == place.subject && hasRoom(place.room) && shownHits++ < hitsOfEachKind)
                    found.records << foundRecord(centre, hit, place);
        }
        return found;
    };
}

} // namespace musubi::ui
