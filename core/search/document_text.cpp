#include "core/search/document_text.h"

#include "core/db/conditions.h"
#include "core/db/database.h"
#include "core/japan/fiscal_year.h"
#include "core/japan/folding.h"
#include "core/japan/phone.h"
#include "core/japan/record_number.h"

namespace musubi {

using namespace Qt::StringLiterals;

namespace {

/// Fields one after the other, folded each for itself: a hit never runs over the edge of a field.
class Composer {
public:
    void add(const QString& text)
    {
        if (!text.isEmpty())
            m_folded += japan::fold(text) + QChar(0x1f);
    }
    void addPhone(const QString& typed)
    {
        const QString digits = japan::phoneDigits(typed);
        add(typed);
        if (!digits.isEmpty() && digits != japan::fold(typed))
            add(digits);
    }
    void addNumber(japan::NumberKind kind, int year, int sequence)
    {
        if (sequence > 0)
            add(japan::formatNumber({kind, year, sequence}, {}));
    }
    const QString& folded() const { return m_folded; }

private:
    QString m_folded;
};

/// A list of texts of a child table, in one column.
QStringList textsOf(const Database& db, const QString& sql, qint64 id)
{
    QStringList texts;
    Query query(db, sql);
    query.bind(id).run();
    while (query.next())
        texts << query.read<QString>(0);
    return texts;
}

QString consultationTexts()
{
    static const QString sql = u"SELECT c.form, c.fiscal_year, c.sequence, c.received_at, c.legacy_number, c.caller_name, c.caller_reading, c.caller_title,"
                               " c.organization_name, %1, c.phone, c.mobile, c.fax, c.mail, c.address, c.subject, c.content, c.response, c.information_given,"
                               " c.companions, c.handover, c.id FROM consultation c%2 WHERE c.id "_s.arg(printedOrganizationName(), joinOrganization(u"c.organization"_s));
    return sql;
}

SearchDocument composedConsultation(const Query& query)
{
    Composer text;
    const bool enquiry = query.read<QString>(0) == "enquiry"_L1;
    text.addNumber(enquiry ? japan::NumberKind::Enquiry : japan::NumberKind::Consultation, query.read<int>(1), query.read<int>(2));
    for (int column = 4; column <= 9; ++column)
        text.add(query.read<QString>(column));
    for (int column = 10; column <= 12; ++column)
        text.addPhone(query.read<QString>(column));
    for (int column = 13; column <= 20; ++column)
        text.add(query.read<QString>(column));
    return SearchDocument{{}, text.folded(), QDate::fromString(query.read<QString>(3).left(10), Qt::ISODate)};
}

std::optional<SearchDocument> consultationDocument(const Database& db, qint64 id)
{
    static const QString sql = consultationTexts() + u"= ?"_s;
    Query query(db, sql);
    return query.bind(id).run().next() ? std::optional(composedConsultation(query)) : std::nullopt;
}

std::optional<SearchDocument> matterDocument(const Database& db, qint64 id)
{
    Query query(db, u"SELECT fiscal_year, sequence, opened_on, legacy_number, title, theme, waiting_for, finding FROM matter WHERE id = ?"_s);
    if (!query.bind(id).run().next())
        return std::nullopt;
    Composer text;
    text.addNumber(japan::NumberKind::Matter, query.read<int>(0), query.read<int>(1));
    for (int column = 3; column <= 7; ++column)
        text.add(query.read<QString>(column));
    for (const QString& party : textsOf(db, u"SELECT %1 || char(31) || p.contact FROM matter_party p%2 WHERE p.matter = ? ORDER BY p.position"_s.arg(printedOrganizationName(), joinOrganization(u"p.organization"_s)), id))
        for (const QString& part : party.split(QChar(0x1f)))
            text.add(part);
    for (const QString& note : textsOf(db, u"SELECT note FROM matter_outcome WHERE matter = ? ORDER BY position"_s, id))
        text.add(note);
    for (const QString& entry : textsOf(db, u"SELECT basis || char(31) || content || char(31) || result FROM matter_path WHERE matter = ? ORDER BY position"_s, id))
        for (const QString& part : entry.split(QChar(0x1f)))
            text.add(part);
    return SearchDocument{{}, text.folded(), query.read<QDate>(2)};
}

std::optional<SearchDocument> organizationDocument(const Database& db, qint64 id)
{
    Query query(db, u"SELECT %1, o.name, o.reading, o.phone, o.fax, o.representative, o.address, o.mail, o.url, o.liaison, o.note, o.corporate_number,"
                    " coalesce((SELECT p.name FROM organization p WHERE p.id = o.parent), '')"
                    " FROM organization o LEFT JOIN term lf ON lf.list = 'legal_form' AND lf.code = o.legal_form WHERE o.id = ?"_s.arg(printedOrganizationName()));
    if (!query.bind(id).run().next())
        return std::nullopt;
    Composer text;
    for (int column = 0; column <= 2; ++column)
        text.add(query.read<QString>(column));
    const QString names = text.folded();
    for (const QString& alias : textsOf(db, u"SELECT name FROM organization_alias WHERE organization = ? ORDER BY position"_s, id))
        text.add(alias);
    for (const QString& former : textsOf(db, u"SELECT name FROM organization_former_name WHERE organization = ? ORDER BY position"_s, id))
        text.add(former);
    for (int column = 3; column <= 4; ++column)
        text.addPhone(query.read<QString>(column));
    for (int column = 5; column <= 12; ++column)
        text.add(query.read<QString>(column));
    return SearchDocument{names, text.folded(), {}};
}

std::optional<SearchDocument> personDocument(const Database& db, qint64 id)
{
    Query query(db, u"SELECT name, reading, phone, mobile, mail, note FROM person WHERE id = ?"_s);
    if (!query.bind(id).run().next())
        return std::nullopt;
    Composer text;
    text.add(query.read<QString>(0));
    text.add(query.read<QString>(1));
    text.addPhone(query.read<QString>(2));
    text.addPhone(query.read<QString>(3));
    text.add(query.read<QString>(4));
    text.add(query.read<QString>(5));
    for (const QString& place : textsOf(db, u"SELECT %1 || char(31) || a.title FROM person_affiliation a%2 WHERE a.person = ? ORDER BY a.position"_s.arg(printedOrganizationName(), joinOrganization(u"a.organization"_s)), id))
        for (const QString& part : place.split(QChar(0x1f)))
            text.add(part);
    return SearchDocument{{}, text.folded(), {}};
}

std::optional<SearchDocument> meetingDocument(const Database& db, qint64 id)
{
    Query query(db, u"SELECT fiscal_year, sequence, coalesce(starts_at, convened_on), theme, aim, venue, chair, facilitator, recorder, minutes_text, next_meeting, note"
                    " FROM meeting WHERE id = ?"_s);
    if (!query.bind(id).run().next())
        return std::nullopt;
    Composer text;
    text.addNumber(japan::NumberKind::Meeting, query.read<int>(0), query.read<int>(1));
    const QDate day = QDate::fromString(query.read<QString>(2).left(10), Qt::ISODate);
    for (int column = 3; column <= 11; ++column)
        text.add(query.read<QString>(column));
    const QString participants = u"SELECT %1 || char(31) || x.organization_name || char(31) || coalesce(p.name, '') || char(31) || x.name || char(31) || x.title || char(31) || x.proxy FROM meeting_participant x%2"
                                 " LEFT JOIN person p ON p.id = x.person WHERE x.meeting = ? ORDER BY x.position"_s;
    const QStringList lists{participants.arg(u"coalesce("_s + printedOrganizationName() + u", '')"_s, joinOrganization(u"x.organization"_s)),
        u"SELECT title || char(31) || who || char(31) || materials || char(31) || record FROM meeting_agenda WHERE meeting = ? ORDER BY position"_s,
        u"SELECT text FROM meeting_point WHERE meeting = ? ORDER BY position"_s};
    for (const QString& sql : lists)
        for (const QString& line : textsOf(db, sql, id))
            for (const QString& part : line.split(QChar(0x1f)))
                text.add(part);
    return SearchDocument{{}, text.folded(), day};
}

std::optional<SearchDocument> taskDocument(const Database& db, qint64 id)
{
    Query query(db, u"SELECT what, outsider, result, whom, place, due_on FROM task WHERE id = ?"_s);
    if (!query.bind(id).run().next())
        return std::nullopt;
    Composer text;
    for (int column = 0; column <= 4; ++column)
        text.add(query.read<QString>(column));
    return SearchDocument{{}, text.folded(), query.read<std::optional<QDate>>(5).value_or(QDate())};
}

std::optional<SearchDocument> eventDocument(const Database& db, qint64 id)
{
    Query query(db, u"SELECT title, venue, schedule, aim, note, starts_at FROM event WHERE id = ?"_s);
    if (!query.bind(id).run().next())
        return std::nullopt;
    Composer text;
    for (int column = 0; column <= 4; ++column)
        text.add(query.read<QString>(column));
    for (const QString& sql : {u"SELECT coalesce(%1, '') || char(31) || l.name || char(31) || l.title FROM event_lecturer l%2 WHERE l.event = ? ORDER BY l.position"_s.arg(printedOrganizationName(), joinOrganization(u"l.organization"_s)),
             u"SELECT coalesce(%1, '') || char(31) || p.name || char(31) || p.organization_name FROM event_participant p%2 WHERE p.event = ? ORDER BY p.position"_s.arg(printedOrganizationName(), joinOrganization(u"p.organization"_s))})
        for (const QString& line : textsOf(db, sql, id))
            for (const QString& part : line.split(QChar(0x1f)))
                text.add(part);
    return SearchDocument{{}, text.folded(), QDate::fromString(query.read<QString>(5).left(10), Qt::ISODate)};
}

std::optional<SearchDocument> caseStudyDocument(const Database& db, qint64 id)
{
    Query query(db, u"SELECT title, lead_text, note, (SELECT max(p.on_date) FROM case_study_publication p WHERE p.case_study = s.id) FROM case_study s WHERE id = ?"_s);
    if (!query.bind(id).run().next())
        return std::nullopt;
    Composer text;
    for (int column = 0; column <= 2; ++column)
        text.add(query.read<QString>(column));
    for (const QString& sql : {u"SELECT heading || char(31) || content FROM case_study_year WHERE case_study = ? ORDER BY position"_s,
             u"SELECT question || char(31) || answer || char(31) || who FROM case_study_answer WHERE case_study = ? ORDER BY position"_s,
             u"SELECT medium || ' ' || volume FROM case_study_publication WHERE case_study = ? ORDER BY position"_s,
             u"SELECT caption FROM case_study_photo WHERE case_study = ? ORDER BY position"_s})
        for (const QString& line : textsOf(db, sql, id))
            for (const QString& part : line.split(QChar(0x1f)))
                text.add(part);
    return SearchDocument{{}, text.folded(), query.read<std::optional<QDate>>(3).value_or(QDate())};
}

std::optional<SearchDocument> programmeDocument(const Database& db, qint64 id)
{
    Query query(db, u"SELECT p.name, p.note, coalesce(%1, '') FROM programme p%2 WHERE p.id = ?"_s.arg(printedOrganizationName(), joinOrganization(u"p.owner"_s)));
    if (!query.bind(id).run().next())
        return std::nullopt;
    Composer text;
    text.add(query.read<QString>(0));
    for (const QString& former : textsOf(db, u"SELECT name FROM programme_former_name WHERE programme = ? ORDER BY position"_s, id))
        text.add(former);
    const QString names = text.folded();
    text.add(query.read<QString>(1));
    text.add(query.read<QString>(2));
    for (const QString& note : textsOf(db, u"SELECT note FROM programme_rule WHERE programme = ? ORDER BY position"_s, id))
        text.add(note);
    return SearchDocument{names, text.folded(), {}};
}

std::optional<SearchDocument> projectDocument(const Database& db, qint64 id)
{
    Query query(db, u"SELECT fiscal_year, sequence, legacy_number, title, basis_note, purpose, content, result, status_reason, opinion, opinion_answer"
                    " FROM project WHERE id = ?"_s);
    if (!query.bind(id).run().next())
        return std::nullopt;
    Composer text;
    text.addNumber(japan::NumberKind::Project, query.read<int>(0), query.read<int>(1));
    for (int column = 2; column <= 10; ++column)
        text.add(query.read<QString>(column));
    for (const QString& sql : {u"SELECT g.name FROM project p JOIN programme g ON g.id = p.programme WHERE p.id = ?"_s,
             u"SELECT f.name FROM project p JOIN programme_former_name f ON f.programme = p.programme WHERE p.id = ? ORDER BY f.position"_s,
             u"SELECT %1 FROM project_party y%2 WHERE y.project = ? ORDER BY y.position"_s.arg(printedOrganizationName(), joinOrganization(u"y.organization"_s)),
             u"SELECT DISTINCT task FROM project_role WHERE project = ? ORDER BY position"_s,
             u"SELECT note FROM project_budget WHERE project = ? ORDER BY position"_s, u"SELECT result FROM project_milestone WHERE project = ? ORDER BY position"_s,
             u"SELECT note FROM project_outcome WHERE project = ? ORDER BY position"_s})
        for (const QString& part : textsOf(db, sql, id))
            text.add(part);
    return SearchDocument{{}, text.folded(), japan::firstDayOf(query.read<int>(0))};
}

} // namespace

std::optional<SearchDocument> documentOf(const Database& db, Subject subject, qint64 id)
{
    switch (subject) {
    case Subject::Consultation: return consultationDocument(db, id);
    case Subject::Matter: return matterDocument(db, id);
    case Subject::Organization: return organizationDocument(db, id);
    case Subject::Person: return personDocument(db, id);
    case Subject::Meeting: return meetingDocument(db, id);
    case Subject::Task: return taskDocument(db, id);
    case Subject::Event: return eventDocument(db, id);
    case Subject::CaseStudy: return caseStudyDocument(db, id);
    case Subject::Programme: return programmeDocument(db, id);
    case Subject::Project: return projectDocument(db, id);
    case Subject::Staff:
    case Subject::Term:
    case Subject::Setting:
    case Subject::Attachment: return std::nullopt;
    }
    Q_UNREACHABLE();
}

QList<std::pair<qint64, SearchDocument>> consultationDocuments(const Database& db, const QList<qint64>& ids)
{
    constexpr qsizetype places = 100; // placeholders; one shape of statement, so that it stays prepared
    static const QString sql = consultationTexts() + u"IN (%1)"_s.arg(QStringList(places, u"?"_s).join(u','));
    QList<std::pair<qint64, SearchDocument>> documents;
    for (qsizetype from = 0; from < ids.size(); from += places) {
        Query query(db, sql);
        for (qsizetype i = from; i < from + places; ++i)
            query.bind(ids[std::min(i, ids.size() - 1)]);
        query.run();
        while (query.next())
            documents.emplaceBack(query.read<qint64>(21), composedConsultation(query));
    }
    return documents;
}

QList<RecordKey> dependentsOf(const Database& db, Subject subject, qint64 id)
{
    static const QList<std::pair<Subject, QString>> ofBody{{Subject::Consultation, u"SELECT id FROM consultation WHERE organization = ?"_s},
        {Subject::Matter, u"SELECT DISTINCT matter FROM matter_party WHERE organization = ?"_s},
        {Subject::Person, u"SELECT DISTINCT person FROM person_affiliation WHERE organization = ?"_s},
        {Subject::Event, u"SELECT DISTINCT event FROM event_lecturer WHERE organization = ?"_s},
        {Subject::Event, u"SELECT DISTINCT event FROM event_participant WHERE organization = ?"_s},
        {Subject::Meeting, u"SELECT DISTINCT meeting FROM meeting_participant WHERE organization = ?"_s},
        {Subject::Organization, u"SELECT id FROM organization WHERE parent = ?"_s},
        {Subject::Programme, u"SELECT id FROM programme WHERE owner = ?"_s},
        {Subject::Project, u"SELECT DISTINCT project FROM project_party WHERE organization = ?"_s}};
    static const QList<std::pair<Subject, QString>> ofProgramme{{Subject::Project, u"SELECT id FROM project WHERE programme = ?"_s}};
    // A term that is gone leaves bodies with a legal form that nobody knows.
    static const QList<std::pair<Subject, QString>> ofTerm{
        {Subject::Organization, u"SELECT o.id FROM (SELECT ? AS term) a CROSS JOIN organization o LEFT JOIN term t ON t.list = 'legal_form' AND t.code = o.legal_form"
                                " WHERE o.legal_form <> '' AND (t.id = a.term OR (t.id IS NULL AND NOT EXISTS (SELECT 1 FROM term WHERE id = a.term)))"_s}};
    static const QList<std::pair<Subject, QString>> ofPerson{{Subject::Meeting, u"SELECT DISTINCT meeting FROM meeting_participant WHERE person = ?"_s}};
    QList<RecordKey> dependents;
    for (const auto& [kind, sql] : subject == Subject::Organization ? ofBody : subject == Subject::Person ? ofPerson : subject == Subject::Term ? ofTerm : subject == Subject::Programme ? ofProgramme : QList<std::pair<Subject, QString>>()) {
        Query query(db, sql);
        query.bind(id).run();
        while (query.next())
            dependents.emplaceBack(kind, query.read<qint64>(0));
    }
    return dependents;
}

} // namespace musubi
