#include "core/insight/partner_facts.h"

#include "core/db/conditions.h"
#include "core/db/database.h"
#include "core/insight/partner_likeness.h"
#include "core/japan/fiscal_year.h"
#include "core/search/document_text.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace musubi {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostContacts = 6'000;
constexpr int mostOutcomes = 3'000;

QStringList codesOf(const Marks& marks)
{
    QStringList codes;
    for (const Mark& mark : marks)
        codes << mark.code;
    return codes;
}

/// Whom something of the theme speaks for, and who sits at the table already: the others cannot be suggested, and a large city has
/// thousands of them.
void readBodies(const Database& db, const PartnerQuestion& question, const QSet<qint64>& spokenFor, PartnerFacts& facts)
{
    Query count(db, u"SELECT count(*) FROM organization o WHERE "_s + isFinished(u"o"_s));
    facts.bodyCount = count.run().next() ? count.read<int>(0) : 0;
    QSet<qint64> wanted = spokenFor;
    for (const auto party : question.parties)
        wanted.insert(party.value);
    QList<qint64> ids(wanted.begin(), wanted.end());
    std::sort(ids.begin(), ids.end());
    QHash<QString, QString> groups;
    Query kinds(db, u"SELECT code, report_group FROM term WHERE list = 'kind'"_s);
    kinds.run();
    while (kinds.next())
        groups.insert(kinds.read<QString>(0), kinds.read<QString>(1));
    QList<std::pair<QString, PartnerBody>> found;
    Query query(db, u"SELECT o.kind, o.sector, o.active AND NOT o.do_not_invite, o.sort_key FROM organization o WHERE o.id = ? AND "_s + isFinished(u"o"_s));
    for (const qint64 id : std::as_const(ids)) {
        if (!query.bind(id).run().next())
            continue;
        PartnerBody body{{id}, query.read<Term<KindList>>(0), {}, query.read<Sector>(1), query.read<bool>(2)};
        body.kindGroup = groups.value(body.kind.code);
        found.emplaceBack(query.read<QString>(3), body);
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first < b.first; }); // by id before
    for (const auto& [key, body] : std::as_const(found))
        facts.bodies << body;
}

/// What the bodies say of themselves: their fields and areas; `of` narrows them to some.
void readMarks(const Database& db, SuggestionReason reason, const QString& table, const QStringList& codes, PartnerFacts& facts, const QSet<qint64>* of = nullptr)
{
    Conditions wanted;
    wanted.addAny(u"m.code"_s, codes);
    if (wanted.isEmpty())
        return;
    Query query(db, u"SELECT m.organization, m.code FROM "_s + table + u" m"_s + wanted.where() + u" ORDER BY m.organization, m.position"_s);
    wanted.bindTo(query).run();
    while (query.next()) {
        const auto body = query.read<Id<Organization>>(0);
        if (!of || of->contains(body.value))
            facts.clues << PartnerClue{reason, body, {Subject::Organization, body.value}, {query.read<QString>(1)}, 0};
    }
}

/// What they have consulted about.
void readTopics(const Database& db, const PartnerQuestion& question, PartnerFacts& facts)
{
    Conditions wanted;
    wanted.addAny(u"t.code"_s, codesOf(question.topics));
    if (wanted.isEmpty())
        return;
    Query query(db, u"SELECT c.organization, c.id, t.code FROM (SELECT id, organization, received_at, revision FROM consultation WHERE organization IS NOT NULL"
                    " ORDER BY received_at DESC LIMIT %1) c JOIN consultation_topic t ON t.consultation = c.id"_s.arg(mostContacts)
            + wanted.where() + u" AND "_s + isFinished(u"c"_s) + u" ORDER BY c.received_at DESC, c.id"_s);
    wanted.bindTo(query).run();
    while (query.next())
        if (const auto contact = query.read<Id<Consultation>>(1); !question.consultations.contains(contact))
            facts.clues << PartnerClue{SuggestionReason::Topic, query.read<Id<Organization>>(0), {Subject::Consultation, contact.value}, {query.read<QString>(2)}, 0};
}

/// Whom the consultations of the question named as the other side, and with whom the centre has spoken about it.
void readNamed(const Database& db, const PartnerQuestion& question, PartnerFacts& facts)
{
    Conditions own;
    own.addAny(u"c.id"_s, question.consultations);
    if (own.isEmpty())
        return;
    Query query(db, u"SELECT p.organization, c.id FROM consultation c JOIN consultation_counterpart p ON p.consultation = c.id"_s + own.where()
            + u" AND p.organization IS NOT NULL UNION SELECT c.organization, c.id FROM consultation c"_s + own.where() + u" AND c.organization IS NOT NULL ORDER BY 1, 2 DESC"_s);
    own.bindTo(query);
    own.bindTo(query).run();
    while (query.next())
        facts.clues << PartnerClue{SuggestionReason::Named, query.read<Id<Organization>>(0), {Subject::Consultation, query.read<qint64>(1)}, {}, 0};
}

/// The parties of these cases, who sat in their meetings and who carries their projects, each once.
QList<std::pair<Id<Matter>, Id<Organization>>> bodiesOfMatters(const Database& db, const QList<Id<Matter>>& matters)
{
    QList<std::pair<Id<Matter>, Id<Organization>>> bodies;
    Conditions ofMatters;
    ofMatters.addAny(u"p.matter"_s, matters);
    if (ofMatters.isEmpty())
        return bodies;
    Query query(db, u"SELECT p.matter, p.organization FROM matter_party p"_s + ofMatters.where()
            + u" UNION SELECT p.matter, t.organization FROM meeting_matter p JOIN meeting_participant t ON t.meeting = p.meeting"_s + ofMatters.where()
            + u" AND t.organization IS NOT NULL AND t.invitation <> 'declined'"
              " UNION SELECT p.matter, t.organization FROM project p JOIN project_party t ON t.project = p.id"_s + ofMatters.where());
    ofMatters.bindTo(query);
    ofMatters.bindTo(query);
    ofMatters.bindTo(query).run();
    while (query.next())
        bodies.emplaceBack(query.read<Id<Matter>>(0), query.read<Id<Organization>>(1));
    return bodies;
}

/// The parties of these cases and who sat in their meetings, and the callers for the consultations: whom a record of the file leads to.
QMultiMap<RecordKey, Id<Organization>> bodiesBehind(const Database& db, const PartnerQuestion& question, const QList<Id<Consultation>>& contacts, QList<Id<Matter>>& matters)
{
    QMultiMap<RecordKey, Id<Organization>> bodies;
    QMultiHash<qint64, qint64> contactsOfMatter;
    Conditions ofContacts;
    ofContacts.addAny(u"c.id"_s, contacts);
    if (!ofContacts.isEmpty()) {
        Query query(db, u"SELECT c.id, c.organization, c.matter FROM consultation c"_s + ofContacts.where() + u" AND "_s + isFinished(u"c"_s));
        ofContacts.bindTo(query).run();
        while (query.next()) {
            if (const auto body = query.read<std::optional<Id<Organization>>>(1))
                bodies.insert({Subject::Consultation, query.read<qint64>(0)}, *body);
            const auto matter = query.read<std::optional<Id<Matter>>>(2);
            if (!matter || matter == question.matter)
                continue;
            contactsOfMatter.insert(matter->value, query.read<qint64>(0));
            if (!matters.contains(*matter))
                matters << *matter;
        }
    }
    for (const auto& [matter, body] : bodiesOfMatters(db, matters)) {
        bodies.insert({Subject::Matter, matter.value}, body);
        for (const qint64 contact : contactsOfMatter.values(matter.value))
            if (!bodies.contains({Subject::Consultation, contact}, body))
                bodies.insert({Subject::Consultation, contact}, body);
    }
    return bodies;
}

/// A case leads to its parties, a consultation to its caller and to the parties of its case, a body to itself. Gives the
/// cases that are alike.
QList<Id<Matter>> readLikeness(const Database& db, const PartnerQuestion& question, PartnerFacts& facts)
{
    if (facts.documents == 0)
        return {};
    const auto alike = alikeRecords(db, question, facts.documents);
    QList<RecordKey> records = alike.keys();
    std::sort(records.begin(), records.end(), [&](const RecordKey& a, const RecordKey& b) { return std::pair(-alike.value(a).weight, a) < std::pair(-alike.value(b).weight, b); });
    QList<Id<Consultation>> contacts;
    QList<Id<Matter>> matters;
    for (const auto& [subject, row] : std::as_const(records)) {
        if (subject == Subject::Consultation)
            contacts << Id<Consultation>{row};
        else if (subject == Subject::Matter)
            matters << Id<Matter>{row};
    }
    const auto bodies = bodiesBehind(db, question, contacts, matters);
    for (const RecordKey& record : std::as_const(records)) {
        const SharedWords shared = alike.value(record);
        QList<Id<Organization>> led = bodies.values(record);
        if (record.first == Subject::Organization)
            led << Id<Organization>{record.second};
        for (const auto body : std::as_const(led))
            facts.clues << PartnerClue{SuggestionReason::Likeness, body, record, shared.words, shared.weight};
    }
    return matters;
}

/// What became of the cases that are alike in text or field, whether the case says it, a project of it or both.
void readOutcomes(const Database& db, const PartnerQuestion& question, const QList<Id<Matter>>& alike, PartnerFacts& facts)
{
    Conditions fields, cases;
    fields.addAny(u"f.code"_s, codesOf(question.fields));
    if (!fields.isEmpty())
        cases.addAll(u"u.matter IN (SELECT f.matter FROM matter_field f WHERE %1)"_s.arg(fields.joined(u" AND "_s)), fields);
    cases.addAny(u"u.matter"_s, alike);
    if (cases.isEmpty())
        return;
    Query query(db, u"SELECT u.matter, u.code, u.on_date, min(u.position) AS place FROM (SELECT matter, code, on_date, position FROM matter_outcome"
                    " UNION ALL SELECT j.matter, o.code, o.on_date, o.position FROM project j JOIN project_outcome o ON o.project = j.id) u WHERE %1"
                    " GROUP BY u.matter, u.code, u.on_date ORDER BY u.on_date DESC, u.matter, place, u.code LIMIT %2"_s
                        .arg(cases.joined(u" OR "_s)).arg(mostOutcomes));
    cases.bindTo(query).run();
    QList<std::pair<Id<Matter>, QString>> outcomes;
    QList<Id<Matter>> matters;
    QSet<qint64> known;
    while (query.next()) {
        const auto matter = query.read<Id<Matter>>(0);
        if (matter == question.matter)
            continue;
        outcomes.emplaceBack(matter, query.read<QString>(1));
        if (!known.contains(matter.value))
            matters << matter;
        known << matter.value;
    }
    QMultiHash<qint64, Id<Organization>> bodies;
    for (const auto& [matter, body] : bodiesOfMatters(db, matters))
        bodies.insert(matter.value, body);
    for (const auto& [matter, code] : std::as_const(outcomes))
        for (const auto body : bodies.values(matter.value))
            facts.clues << PartnerClue{SuggestionReason::Outcome, body, {Subject::Matter, matter.value}, {code}, 0};
}

/// How often a body was asked in this 年度 to meet about other things.
void readAsked(const Database& db, const PartnerQuestion& question, PartnerFacts& facts)
{
    Query query(db, u"SELECT DISTINCT t.organization, m.id, coalesce(m.starts_at, m.convened_on) AS day FROM meeting m JOIN meeting_participant t ON t.meeting = m.id"
                    " WHERE "_s + isMeetingWithin(u"m"_s) + u" AND t.organization IS NOT NULL AND t.invitation <> 'not_yet'"
                    " AND NOT EXISTS (SELECT 1 FROM meeting_matter o WHERE o.meeting = m.id AND o.matter = ?) AND "_s
            + isFinished(u"m"_s) + u" ORDER BY day DESC, m.id"_s);
    const QDate first = japan::firstDayOf(question.fiscalYear), after = japan::lastDayOf(question.fiscalYear).addDays(1);
    query.bind(first).bind(after).bind(first).bind(after).bind(question.matter ? question.matter->value : 0).run();
    while (query.next())
        facts.clues << PartnerClue{SuggestionReason::AskedOften, query.read<Id<Organization>>(0), {Subject::Meeting, query.read<qint64>(1)}, {}, 0};
}

} // namespace

PartnerFacts partnerFacts(const Database& db, const PartnerQuestion& question)
{
    PartnerFacts facts;
    facts.documents = documentCount(db);
    readMarks(db, SuggestionReason::Field, u"organization_field"_s, codesOf(question.fields), facts);
    const QList<Id<Matter>> alike = readLikeness(db, question, facts);
    readNamed(db, question, facts);
    readOutcomes(db, question, alike, facts);
    QSet<qint64> spokenFor; // by something of the theme itself; what follows decides among them
    for (const PartnerClue& clue : std::as_const(facts.clues))
        spokenFor.insert(clue.body.value);
    readBodies(db, question, spokenFor, facts);
    readTopics(db, question, facts);
    if (!question.areas.isEmpty())
        readMarks(db, SuggestionReason::Area, u"organization_area"_s, codesOf(question.areas) + QStringList{QString(wholeCity)}, facts, &spokenFor);
    readAsked(db, question, facts);
    return facts;
}

} // namespace musubi
