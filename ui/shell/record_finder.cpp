#include "ui/shell/record_finder.h"

#include "core/centre.h"
#include "core/consultation/consultation_desk.h"
#include "core/japan/folding.h"
#include "core/japan/phone.h"
#include "core/japan/record_number.h"
#include "core/matter/matter_desk.h"
#include "core/organization/organization_book.h"
#include "core/person/person_book.h"
#include "ui/text/field_wording.h"
#include "ui/text/number_wording.h"
#include "ui/text/record_wording.h"

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype linesAtOnce = 500;
constexpr QLatin1StringView consultationsRoom("consultations"), mattersRoom("matters"), organizationsRoom("organizations");

/// The words of a query, folded; all must be somewhere in a record.
QStringList foldedWords(const QString& query)
{
    QStringList words;
    for (const QString& word : query.split(QRegularExpression(u"[\\s　]+"_s), Qt::SkipEmptyParts))
        if (const QString folded = japan::foldQuery(word); !folded.isEmpty())
            words << folded;
    return words;
}

bool holdsAll(const QStringList& words, const QStringList& texts)
{
    const QString folded = japan::fold(texts.join(u'\n'));
    return std::all_of(words.begin(), words.end(), [&](const QString& word) { return folded.contains(word); });
}

FoundRecord found(const Centre& centre, const ConsultationLine& line)
{
    return {{consultationsRoom, line.id.value, {}}, text::subjectName(Subject::Consultation), u"consultation"_s, line.subject,
        text::consultationNumber(centre, line.fiscalYear, line.sequence) + u"  "_s + text::callerText(line) + u"  "_s + text::shortDate(line.receivedAt.date())};
}

FoundRecord found(const Centre& centre, const MatterLine& line)
{
    return {{mattersRoom, line.id.value, {}}, text::subjectName(Subject::Matter), u"case"_s, line.theme.isEmpty() ? line.title : line.theme,
        text::matterNumber(centre, line.fiscalYear, line.sequence) + u"  "_s + line.title};
}

/// Reads the lines of `ids` in pieces until `limit` of them fit.
template <class Book, class Row, class Fits>
QList<FoundRecord> firstFitting(const Centre& centre, const Book& book, const QList<Id<Row>>& ids, int limit, Fits fits)
{
    QList<FoundRecord> records;
    for (qsizetype at = 0; at < ids.size() && records.size() < limit; at += linesAtOnce)
        for (const auto& line : book.lines(ids.mid(at, linesAtOnce)))
            if (records.size() < limit && fits(line))
                records << found(centre, line);
    return records;
}

QList<FoundRecord> byNumber(Centre& centre, const QString& query)
{
    const auto number = japan::readNumber(query, centre.fiscalYearLabels());
    if (number && number->kind == japan::NumberKind::Consultation)
        if (const auto row = centre.consultations().find(number->fiscalYear, number->sequence))
            for (const ConsultationLine& line : centre.consultations().lines({row->id}))
                return {found(centre, line)};
    if (number && number->kind == japan::NumberKind::Matter)
        if (const auto row = centre.matters().find(number->fiscalYear, number->sequence))
            for (const MatterLine& line : centre.matters().lines({row->id}))
                return {found(centre, line)};
    return {};
}

QList<FoundRecord> bodiesAndPeople(Centre& centre, const QString& query, const QStringList& words, int limit)
{
    QList<FoundRecord> records;
    for (const OrganizationMatch& match : centre.organizations().matching(query, limit))
        records << FoundRecord{{organizationsRoom, match.id.value, {}}, text::subjectName(Subject::Organization), u"organisation"_s, match.printedName, match.foundBy};
    const QList<Id<Person>> people = centre.people().ids();
    int shownPeople = 0;
    for (const PersonLine& line : centre.people().lines(people, centre.today())) {
        if (shownPeople >= limit || !holdsAll(words, {line.name, line.reading, line.organizationName, japan::phoneDigits(line.phone), line.phone, line.mail}))
            continue;
        ++shownPeople;
        records << FoundRecord{{organizationsRoom, line.id.value, u"person"_s}, text::subjectName(Subject::Person), u"person"_s, line.name,
            line.organizationName + u"  "_s + line.title};
    }
    return records;
}

} // namespace

RecordFinder findInLists(Centre& centre, std::function<bool(const QString& room)> hasRoom)
{
    return [&centre, hasRoom = std::move(hasRoom)](const QString& query, int limit) {
        QList<FoundRecord> records = byNumber(centre, query);
        const QStringList words = foldedWords(query);
        if (!records.isEmpty() || words.isEmpty())
            return records;
        if (hasRoom(consultationsRoom))
            records << firstFitting(centre, centre.consultations(), centre.consultations().ids({}), limit, [&](const ConsultationLine& line) {
                return holdsAll(words, {line.subject, line.callerName, line.organizationName, line.matterTitle, line.legacyNumber});
            });
        if (hasRoom(mattersRoom))
            records << firstFitting(centre, centre.matters(), centre.matters().ids({}), limit,
                [&](const MatterLine& line) { return holdsAll(words, {line.title, line.theme}); });
        if (hasRoom(organizationsRoom))
            records << bodiesAndPeople(centre, query, words, limit);
        return records;
    };
}

} // namespace musubi::ui
