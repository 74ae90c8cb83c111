#include "core/insight/partner_facts.h"

#include "core/db/conditions.h"
#include "core/db/database.h"
#include "core/insight/telling_text.h"
#include "core/japan/fiscal_year.h"
#include "core/japan/folding.h"
#include "core/search/document_key.h"
#include "core/search/document_text.h"

#include <QHash>
#include <QSet>

#include <cmath>

namespace musubi {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLike = 60;       // records that are read and compared
constexpr double enoughAlike = 0.5;      // times the weight of a word that a single record names
constexpr int mostContacts = 6'000;
constexpr int mostOutcomes = 3'000;
constexpr int mostLetterDocuments = 2'000;
constexpr qsizetype mostLetters = 12;

QStringList codesOf(const Marks& marks)
{
    QStringList codes;
    for (const Mark& mark : marks)
        codes << mark.code;
    return codes;
}

void readBodies(const Database& db, PartnerFacts& facts)
{
    QHash<QString, QString> groups;
    Query kinds(db, u"SELECT code, report_group FROM term WHERE list = 'kind'"_s);
    kinds.run();
    while (kinds.next())
        groups.insert(kinds.read<QString>(0), kinds.read<QString>(1));
    Query query(db, u"SELECT o.id, o.kind, o.sector, o.active AND NOT o.do_not_invite FROM organization o WHERE "_s + isFinished(u"o"_s) + u" ORDER BY o.sort_key, o.id"_s);
    query.run();
    while (query.next()) {
        PartnerBody body{query.read<Id<Organization>>(0), query.read<Term<KindList>>(1), {}, query.read<Sector>(2), query.read<bool>(3)};
        body.kindGroup = groups.value(body.kind.code);
        facts.bodies << body;
    }
}

/// What the bodies say of themselves: their fields and areas.
void readMarks(const Database& db, SuggestionReason reason, const QString& table, const QStringList& codes, PartnerFacts& facts)
{
    Conditions wanted;
    wanted.addAny(u"m.code"_s, codes);
    if (wanted.isEmpty())
        return;
    Query query(db, u"SELECT m.organization, m.code FROM "_s + table + u" m"_s + wanted.where() + u" ORDER BY m.organization, m.position"_s);
    wanted.bindTo(query).run();
    while (query.next()) {
        const auto body = query.read<Id<Organization>>(0);
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

/// What says nothing of a theme: the words for what the office does and how, for the schemes that several cases ran under, and for
/// years. Topics are weighed on their own.
QSet<QString> officeWords(const Database& db)
{
    QStringList words{u"令和"_s, u"平成"_s, u"年度"_s, u"年目"_s, u"相談"_s, u"協議"_s, u"話合い"_s, u"話し合い"_s, u"会議"_s, u"検討"_s, u"連絡"_s, u"確認"_s};
    for (int digit = 0; digit < 10; ++digit)
        words << u"和%1年"_s.arg(digit) << u"成%1年"_s.arg(digit);
    Query topics(db, u"SELECT label_ja FROM term WHERE list IN ('topic', 'response')"_s);
    topics.run();
    while (topics.next())
        words << topics.read<QString>(0);
    QHash<QString, QSet<qint64>> schemes; // without what stands behind them in brackets
    Query bases(db, u"SELECT matter, basis FROM matter_path WHERE basis <> ''"_s);
    bases.run();
    while (bases.next())
        schemes[bases.read<QString>(1).section(u'（', 0, 0)].insert(bases.read<qint64>(0));
    for (const auto& [scheme, cases] : schemes.asKeyValueRange())
        if (cases.size() > 1)
            words << scheme;
    Query programmes(db, u"SELECT name FROM programme UNION SELECT name FROM programme_former_name"_s);
    programmes.run();
    while (programmes.next())
        words << programmes.read<QString>(0);
    QSet<QString> pairs;
    for (const QString& word : std::as_const(words)) {
        const QString folded = japan::fold(word);
        for (qsizetype i = 0; i + 1 < folded.size(); ++i)
            pairs.insert(folded.mid(i, 2));
    }
    return pairs;
}

/// The last letter of a noun, which often says what it is: 猫の, 野良猫へ, 川と。 What goes on in other kana is a verb (話し合う,
/// 進める).
bool endsNoun(const AskedText& asked, qsizetype at)
{
    const QString& text = asked.folded();
    if (!asked.isWord(at) || asked.isHiragana(at) || text[at].script() != QChar::Script_Han)
        return false;
    return at + 1 == text.size() || !asked.isWord(at + 1) || (asked.isHiragana(at + 1) && u"のとやをがはにへもで"_s.contains(text[at + 1]));
}

bool isOwn(const PartnerQuestion& question, const RecordKey& record)
{
    return (record.first == Subject::Matter && question.matter && question.matter->value == record.second)
        || (record.first == Subject::Consultation && question.consultations.contains(Id<Consultation>{record.second}));
}

/// Whether another record says the last two letters of the noun: then the pair has spoken for it (地域, 対策).
bool isKnownCompound(const Database& db, const PartnerQuestion& question, const AskedText& asked, qsizetype at)
{
    if (at == 0 || !asked.isWord(at - 1) || asked.isHiragana(at - 1))
        return false;
    Query query(db, u"SELECT d.kind, d.row FROM search s JOIN document d ON d.id = s.rowid WHERE s.search MATCH ? LIMIT ?"_s);
    query.bind(u"\"%1\""_s.arg(asked.folded().mid(at - 1, 2))).bind(static_cast<int>(question.consultations.size()) + 2).run();
    while (query.next())
        if (!isOwn(question, {query.read<Subject>(0), query.read<qint64>(1)}))
            return true;
    return false;
}

/// The index knows single letters only by prefix, which is slow where they are common; the newest cases are looked through
/// instead.
void addLetters(const Database& db, const PartnerQuestion& question, const AskedText& asked, int documents, QMap<RecordKey, SharedWords>& alike)
{
    const KeyRange cases = keysOf(Subject::Matter);
    const QString newest = u"(SELECT row, folded FROM document WHERE id BETWEEN ? AND ? ORDER BY id DESC LIMIT ?)"_s;
    Query all(db, u"SELECT count(*) FROM "_s + newest);
    const int looked = all.bind(cases.first).bind(cases.last).bind(mostLetterDocuments).run().next() ? all.read<int>(0) : 0;
    QSet<QChar> seen;
    for (qsizetype i = 0; i < asked.folded().size() && seen.size() < mostLetters; ++i) {
        const QChar letter = asked.folded()[i];
        if (seen.contains(letter) || !endsNoun(asked, i))
            continue;
        seen.insert(letter);
        if (isKnownCompound(db, question, asked, i))
            continue;
        Query query(db, u"SELECT row FROM "_s + newest + u" WHERE instr(folded, ?) > 0"_s);
        query.bind(cases.first).bind(cases.last).bind(mostLetterDocuments).bind(QString(letter)).run();
        QList<qint64> rows;
        while (query.next())
            rows << query.read<qint64>(0);
        if (rows.isEmpty() || rows.size() > std::max(2, looked / 12)) // what every twelfth case says is a manner of speaking
            continue;
        for (const qint64 row : rows) {
            SharedWords& shared = alike[{Subject::Matter, row}];
            shared.weight += std::log((documents + 1.0) / static_cast<double>(rows.size()));
            shared.words << asked.original(i, 1);
        }
    }
}

/// Cases, consultations and bodies whose text says the same rare things.
QMap<RecordKey, SharedWords> alikeRecords(const Database& db, const PartnerQuestion& question, int documents)
{
    const AskedText asked(question.text);
    const QList<TellingPair> pairs = tellingPairs(db, asked, documents, officeWords(db));
    QMap<RecordKey, double> found = recordsHolding(db, pairs, {Subject::Matter, Subject::Consultation, Subject::Organization});
    found.removeIf([&](const auto& one) { return isOwn(question, one.key()); });
    QList<RecordKey> candidates = found.keys();
    std::sort(candidates.begin(), candidates.end(), [&](const RecordKey& a, const RecordKey& b) { return std::pair(-found.value(a), a) < std::pair(-found.value(b), b); });
    QMap<RecordKey, SharedWords> alike;
    for (const RecordKey& record : candidates.mid(0, mostLike)) {
        Query query(db, u"SELECT folded FROM document WHERE kind = ? AND row = ?"_s);
        if (query.bind(record.first).bind(record.second).run().next())
            alike.insert(record, sharedWords(asked, pairs, query.read<QString>(0)));
    }
    addLetters(db, question, asked, documents, alike);
    alike.removeIf([&](const auto& one) { return isOwn(question, one.key()) || one.value().weight < enoughAlike * std::log(documents + 1.0); });
    return alike;
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
    readBodies(db, facts);
    readMarks(db, SuggestionReason::Field, u"organization_field"_s, codesOf(question.fields), facts);
    const QList<Id<Matter>> alike = readLikeness(db, question, facts);
    readNamed(db, question, facts);
    readOutcomes(db, question, alike, facts);
    readTopics(db, question, facts);
    if (!question.areas.isEmpty())
        readMarks(db, SuggestionReason::Area, u"organization_area"_s, codesOf(question.areas) + QStringList{QString(wholeCity)}, facts);
    readAsked(db, question, facts);
    return facts;
}

} // namespace musubi
