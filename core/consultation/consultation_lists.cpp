#include "core/consultation/consultation_desk.h"
#include "core/consultation/consultation_mapping.h"
#include "core/db/conditions.h"
#include "core/db/database.h"
#include "core/db/query.h"
#include "core/japan/collation.h"
#include "core/japan/phone.h"
#include "core/organization/organization.h"

#include <QHash>

#include <algorithm>

namespace musubi {

using namespace Qt::StringLiterals;

namespace {

void addMarked(Conditions& conditions, const QString& table, const QStringList& codes)
{
    if (codes.isEmpty())
        return;
    Conditions marked;
    marked.addAny(u"t.code"_s, codes);
    conditions.addAll(u"EXISTS (SELECT 1 FROM %1 t WHERE t.consultation = c.id AND %2)"_s.arg(table, marked.joined({})), marked);
}

void addStaff(Conditions& conditions, const ConsultationFilter& filter)
{
    Conditions of;
    of.addAny(u"c.staff"_s, filter.staff);
    if (filter.withoutStaff)
        of.add(u"c.staff IS NULL"_s);
    if (!of.isEmpty())
        conditions.addAll(u"(%1)"_s.arg(of.joined(u" OR "_s)), of);
}

Conditions consultationConditions(const ConsultationFilter& filter)
{
    Conditions conditions;
    conditions.add(u"c.form = ?"_s, filter.form);
    if (filter.from)
        conditions.add(u"c.received_at >= ?"_s, *filter.from);
    if (filter.until)
        conditions.add(u"c.received_at < ?"_s, filter.until->addDays(1));
    conditions.addAny(u"c.status"_s, filter.statuses);
    addStaff(conditions, filter);
    conditions.addAny(u"c.channel"_s, filter.channels);
    conditions.addAny(u"c.caller_kind"_s, filter.kinds);
    addMarked(conditions, u"consultation_topic"_s, filter.topics);
    addMarked(conditions, u"consultation_field"_s, filter.fields);
    conditions.addAny(u"coalesce((SELECT o.sector FROM organization o WHERE o.id = c.organization), nullif((SELECT k.sector FROM term k"
                      " WHERE k.list = 'kind' AND k.code = c.caller_kind), ''), 'none')"_s, filter.sectors);
    if (filter.direction)
        conditions.add(u"c.direction = ?"_s, *filter.direction);
    if (filter.matter)
        conditions.add(u"c.matter = ?"_s, *filter.matter);
    if (filter.organization)
        conditions.add(u"c.organization = ?"_s, *filter.organization);
    if (filter.person)
        conditions.add(u"c.person = ?"_s, *filter.person);
    if (filter.withoutMatter)
        conditions.add(u"c.matter IS NULL"_s);
    if (filter.unanswered)
        conditions.add(u"c.status IN ('NEW', 'OPEN', 'REOPEN') AND c.direction = 'incoming' AND (c.status = 'NEW' OR NOT EXISTS"
                       " (SELECT 1 FROM task k WHERE k.consultation = c.id AND k.done_on IS NULL))"_s);
    conditions.add(isFinished(u"c"_s));
    return conditions;
}

QString consultationOrder(ConsultationOrder order, bool descending)
{
    const QString way = descending ? u" DESC"_s : u""_s;
    switch (order) {
    case ConsultationOrder::Number: return u"c.fiscal_year%1, c.sequence%1"_s.arg(way);
    case ConsultationOrder::ReceivedAt: return u"c.received_at%1, c.id%1"_s.arg(way);
    case ConsultationOrder::Channel:
        return u"(SELECT t.position FROM term t WHERE t.list = 'channel' AND t.code = c.channel)%1, c.received_at DESC"_s.arg(way);
    case ConsultationOrder::Subject: return u"c.subject%1, c.id"_s.arg(way);
    case ConsultationOrder::Caller: return u"c.id"_s; // by reading, see idsByCaller
    case ConsultationOrder::Status: return caseStatusOrder(u"c.status"_s) + way + u", c.received_at DESC"_s;
    case ConsultationOrder::NextDue:
        return u"(SELECT min(k.due_on) FROM task k WHERE k.consultation = c.id AND k.done_on IS NULL) IS NULL,"
               " (SELECT min(k.due_on) FROM task k WHERE k.consultation = c.id AND k.done_on IS NULL)%1, c.id"_s.arg(way);
    case ConsultationOrder::Staff:
        return u"c.staff IS NULL, (SELECT s.reading FROM staff s WHERE s.id = c.staff)%1, c.received_at DESC"_s.arg(way);
    }
    Q_UNREACHABLE();
}

QString lineColumns()
{
    return u"c.id, c.revision, c.fiscal_year, c.sequence, c.legacy_number, c.received_at, c.channel, c.direction, c.subject,"
           " c.anonymous, c.caller_name, c.caller_title, c.organization, CASE WHEN o.id IS NULL THEN c.organization_name ELSE %1 END,"
           " c.caller_kind, c.status, coalesce((SELECT t.code FROM consultation_topic t WHERE t.consultation = c.id AND t.main = 1), ''),"
           " c.staff, c.matter, coalesce(m.title, ''), coalesce(m.fiscal_year, 0), coalesce(m.sequence, 0), c.minutes,"
           " (SELECT k.what || char(31) || coalesce(k.due_on, '') FROM task k WHERE k.consultation = c.id AND k.done_on IS NULL"
           " ORDER BY k.due_on IS NULL, k.due_on, k.id LIMIT 1), c.follow_up, c.form"_s.arg(printedOrganizationName());
}

ConsultationLine readLine(const Query& query)
{
    ConsultationLine line;
    line.id = query.read<Id<Consultation>>(0);
    line.revision = query.read<qint64>(1);
    line.fiscalYear = query.read<int>(2);
    line.sequence = query.read<int>(3);
    line.legacyNumber = query.read<QString>(4);
    line.receivedAt = query.read<QDateTime>(5);
    line.channel = query.read<Term<ChannelList>>(6);
    line.direction = query.read<Direction>(7);
    line.subject = query.read<QString>(8);
    line.anonymous = query.read<bool>(9);
    line.callerName = query.read<QString>(10);
    line.callerTitle = query.read<QString>(11);
    line.organization = query.read<std::optional<Id<Organization>>>(12);
    line.organizationName = query.read<QString>(13);
    line.callerKind = query.read<Term<KindList>>(14);
    line.status = query.read<CaseStatus>(15);
    line.mainTopic = query.read<Term<TopicList>>(16);
    line.staff = query.read<std::optional<Id<Staff>>>(17);
    line.matter = query.read<std::optional<Id<Matter>>>(18);
    line.matterTitle = query.read<QString>(19);
    line.matterFiscalYear = query.read<int>(20);
    line.matterSequence = query.read<int>(21);
    line.minutes = query.read<std::optional<int>>(22);
    line.followUp = query.read<bool>(24);
    line.form = query.read<ContactForm>(25);
    const QString next = query.read<QString>(23);
    if (const auto cut = next.lastIndexOf(QChar(31)); cut >= 0) {
        line.nextWhat = next.left(cut);
        if (const QDate due = QDate::fromString(next.mid(cut + 1), Qt::ISODate); due.isValid())
            line.nextDue = due;
    }
    return line;
}

/// As the list prints who came: the body, then the person. Whose name nobody knows comes last.
QList<Id<Consultation>> idsByCaller(const Database& db, const Conditions& conditions, bool descending)
{
    Query query(db, u"SELECT c.id, coalesce(o.sort_key, ''), c.organization_name, coalesce(p.sort_key, ''), c.caller_reading, c.caller_name"
                    " FROM consultation c LEFT JOIN organization o ON o.id = c.organization LEFT JOIN person p ON p.id = c.person"_s
                    + conditions.where() + u" ORDER BY c.received_at DESC"_s);
    conditions.bindTo(query).run();
    QHash<QString, QString> keys; // the same callers come again and again
    const auto keyOf = [&keys](const QString& text) {
        auto found = keys.constFind(text);
        if (found == keys.constEnd())
            found = keys.insert(text, japan::collationKey(text));
        return *found;
    };
    struct Caller {
        QString key;
        Id<Consultation> id;
    };
    std::vector<Caller> callers;
    while (query.next()) {
        const QString body = query.read<QString>(1), reading = query.read<QString>(4);
        const QString person = query.read<QString>(3);
        const QString first = body.isEmpty() ? keyOf(query.read<QString>(2)) : body;
        const QString second = person.isEmpty() ? keyOf(reading.isEmpty() ? query.read<QString>(5) : reading) : person;
        callers.push_back({first.isEmpty() ? second : first + QChar(1) + second, query.read<Id<Consultation>>(0)});
    }
    std::stable_sort(callers.begin(), callers.end(), [descending](const Caller& a, const Caller& b) {
        if (a.key.isEmpty() || b.key.isEmpty())
            return !a.key.isEmpty() && b.key.isEmpty();
        return descending ? b.key < a.key : a.key < b.key;
    });
    QList<Id<Consultation>> ids;
    ids.reserve(static_cast<qsizetype>(callers.size()));
    for (const Caller& caller : callers)
        ids << caller.id;
    return ids;
}

/// What makes an earlier contact one of the same caller. Empty where nothing is known of them.
Conditions sameCaller(const Consultation& consultation)
{
    Conditions conditions;
    if (consultation.person)
        conditions.add(u"c.person = ?"_s, *consultation.person);
    if (consultation.organization)
        conditions.add(u"c.organization = ?"_s, *consultation.organization);
    for (const QString& number : {consultation.phone, consultation.mobile})
        if (const QString digits = japan::phoneDigits(number); digits.size() >= 9)
            conditions.add(u"(replace(replace(c.phone, '-', ''), ' ', '') = ? OR replace(replace(c.mobile, '-', ''), ' ', '') = ?)"_s, digits, digits);
    if (consultation.mail.contains(u'@'))
        conditions.add(u"lower(c.mail) = ?"_s, consultation.mail.toLower());
    return conditions;
}

} // namespace

QList<Id<Consultation>> ConsultationDesk::ids(const ConsultationFilter& filter, ConsultationOrder order, bool descending, std::optional<qsizetype> most) const
{
    const Conditions conditions = consultationConditions(filter);
    if (order == ConsultationOrder::Caller) {
        const auto ids = idsByCaller(m_db, conditions, descending);
        return most ? ids.mid(0, *most) : ids;
    }
    Query query(m_db, u"SELECT c.id FROM consultation c"_s + conditions.where() + u" ORDER BY "_s + consultationOrder(order, descending)
                          + (most ? u" LIMIT %1"_s.arg(*most) : QString()));
    conditions.bindTo(query).run();
    QList<Id<Consultation>> ids;
    while (query.next())
        ids << query.read<Id<Consultation>>(0);
    return ids;
}

qint64 ConsultationDesk::count(const ConsultationFilter& filter) const
{
    const Conditions conditions = consultationConditions(filter);
    Query query(m_db, u"SELECT count(*) FROM consultation c"_s + conditions.where());
    return conditions.bindTo(query).run().next() ? query.read<qint64>(0) : 0;
}

QList<Id<Consultation>> ConsultationDesk::beginningLike(const QString& typed) const
{
    QString pattern = typed;
    for (const QChar sign : {u'\\', u'%', u'_'})
        pattern.replace(sign, QString(u'\\') + sign);
    pattern += u'%';
    QStringList clauses;
    for (const auto* column : {"c.subject", "c.caller_name", "c.caller_reading", "c.organization_name", "c.legacy_number", "o.name", "o.reading"})
        clauses << QString::fromLatin1(column) + u" LIKE ? ESCAPE '\\'"_s;
    bool isNumber = false;
    const int sequence = typed.toInt(&isNumber);
    Query query(m_db, u"SELECT c.id FROM consultation c LEFT JOIN organization o ON o.id = c.organization WHERE c.sequence = ? OR "_s + clauses.join(u" OR "_s));
    query.bind(isNumber ? sequence : -1);
    for (qsizetype i = 0; i < clauses.size(); ++i)
        query.bind(pattern);
    query.run();
    QList<Id<Consultation>> ids;
    while (query.next())
        ids << query.read<Id<Consultation>>(0);
    return ids;
}

QList<ConsultationLine> ConsultationDesk::lines(const QList<Id<Consultation>>& ids) const
{
    constexpr qsizetype most = 200; // placeholders in one statement
    QHash<qint64, ConsultationLine> found;
    for (qsizetype from = 0; from < ids.size(); from += most) {
        Conditions conditions;
        conditions.addAny(u"c.id"_s, ids.mid(from, most));
        Query query(m_db, u"SELECT %1 FROM consultation c LEFT JOIN matter m ON m.id = c.matter%2%3"_s
                              .arg(lineColumns(), joinOrganization(u"c.organization"_s), conditions.where()));
        conditions.bindTo(query).run();
        while (query.next()) {
            const ConsultationLine line = readLine(query);
            found.insert(line.id.value, line);
        }
    }
    QList<ConsultationLine> lines;
    for (const auto id : ids)
        if (const auto line = found.constFind(id.value); line != found.constEnd())
            lines << *line;
    return lines;
}

QList<Id<Matter>> ConsultationDesk::proposedMatters(const Consultation& consultation) const
{
    QList<Id<Matter>> proposed;
    const Conditions same = sameCaller(consultation);
    if (same.isEmpty())
        return proposed;
    Query query(m_db, u"SELECT c.matter FROM consultation c WHERE c.matter IS NOT NULL AND (%1) GROUP BY c.matter ORDER BY max(c.received_at) DESC LIMIT 5"_s
                          .arg(same.joined(u" OR "_s)));
    same.bindTo(query).run();
    while (query.next())
        proposed << query.read<Id<Matter>>(0);
    return proposed;
}

QList<ConsultationLine> ConsultationDesk::earlierContacts(const Consultation& consultation, Id<Consultation> except, int limit) const
{
    const Conditions same = sameCaller(consultation);
    if (same.isEmpty())
        return {};
    QList<Id<Consultation>> ids;
    {
        Query query(m_db, u"SELECT c.id FROM consultation c WHERE (%1) AND c.id <> ? ORDER BY c.received_at DESC LIMIT ?"_s.arg(same.joined(u" OR "_s)));
        same.bindTo(query).bind(except).bind(limit).run();
        while (query.next())
            ids << query.read<Id<Consultation>>(0);
    }
    return lines(ids);
}

} // namespace musubi
