#include "core/insight/statistics.h"

#include "core/db/conditions.h"
#include "core/db/query.h"

#include <QHash>

#include <algorithm>

namespace musubi {

using namespace Qt::StringLiterals;

namespace {

/// Consultations of the days; answered by the index on the day received alone.
const QString receivedThen = QStringLiteral("c.received_at >= ? AND c.received_at < ? AND ") + isFinished(QStringLiteral("c"));
const QString countedThen = receivedThen + QStringLiteral(" AND c.form = 'consultation' AND c.direction = 'incoming'");

void bindDays(Query& query, QDate from, QDate until)
{
    query.bind(from).bind(until.addDays(1));
}

QList<TermCount> inOrder(const QHash<QString, TermCount>& counts)
{
    QList<TermCount> list = counts.values();
    std::sort(list.begin(), list.end(), [](const TermCount& a, const TermCount& b) { return a.all != b.all ? a.all > b.all : a.code < b.code; });
    return list;
}

void add(QHash<QString, TermCount>& counts, const QString& code, qint64 number, bool main = true)
{
    TermCount& count = counts[code];
    count.code = code;
    count.all += number;
    count.main += main ? number : 0;
}

void countContacts(const Database& db, Statistics& figures)
{
    QHash<QString, TermCount> channels, kinds;
    Query query(db, u"SELECT c.form, c.direction, c.follow_up, c.channel, c.caller_kind, count(*), sum(coalesce(c.minutes, 0)) FROM consultation c WHERE %1"
                    " GROUP BY c.form, c.direction, c.follow_up, c.channel, c.caller_kind"_s.arg(receivedThen));
    bindDays(query, figures.from, figures.until);
    query.run();
    while (query.next()) {
        const qint64 number = query.read<qint64>(5);
        if (query.read<QString>(0) == "enquiry"_L1) {
            figures.enquiries += number;
            continue;
        }
        if (query.read<QString>(1) == "outgoing"_L1) {
            figures.outgoing += number;
            continue;
        }
        figures.contacts += number;
        (query.read<bool>(2) ? figures.followUp : figures.first) += number;
        figures.minutes += query.read<qint64>(6);
        add(channels, query.read<QString>(3), number);
        add(kinds, query.read<QString>(4), number);
    }
    figures.channels = inOrder(channels);
    figures.kinds = inOrder(kinds);

    Query cases(db, u"SELECT count(DISTINCT c.matter) + sum(c.matter IS NULL) FROM consultation c WHERE %1"_s.arg(countedThen));
    bindDays(cases, figures.from, figures.until);
    if (cases.run().next())
        figures.cases = cases.read<qint64>(0);
}

/// The words that the 延べ bear, and how many bear one at least: the first of a record stands at position 0.
struct MarksThen {
    QHash<QString, TermCount> counts;
    qint64 marked = 0;
};

MarksThen marksThen(const Database& db, const QString& table, QDate from, QDate until)
{
    MarksThen marks;
    Query query(db, u"SELECT t.code, t.main, count(*), sum(t.position = 0) FROM consultation c JOIN %1 t ON t.consultation = c.id WHERE %2 GROUP BY t.code, t.main"_s.arg(table, countedThen));
    bindDays(query, from, until);
    query.run();
    while (query.next()) {
        add(marks.counts, query.read<QString>(0), query.read<qint64>(2), query.read<bool>(1));
        marks.marked += query.read<qint64>(3);
    }
    return marks;
}

/// What no word was chosen for stands under the empty code, so that the contacts add up.
QList<TermCount> withUnmarked(QHash<QString, TermCount> counts, qint64 contacts, qint64 marked)
{
    qint64 once = 0;
    for (const TermCount& count : std::as_const(counts))
        once += count.main;
    if (once < contacts || marked < contacts)
        counts[QString()] = TermCount{{}, contacts - once, contacts - marked};
    return inOrder(counts);
}

QList<TermCount> topicsThen(const Database& db, const Statistics& figures)
{
    const MarksThen marks = marksThen(db, u"consultation_topic"_s, figures.from, figures.until);
    return withUnmarked(marks.counts, figures.contacts, marks.marked);
}

/// Areas know no ◎: a contact counts once under its only one, those of several under a code of their own.
QList<TermCount> areasThen(const Database& db, const Statistics& figures)
{
    MarksThen marks = marksThen(db, u"consultation_area"_s, figures.from, figures.until);
    for (TermCount& count : marks.counts)
        count.main = 0;
    // How many have this one first, and how many of these have a second.
    Query query(db, u"SELECT t.code, count(*), count(s.position) FROM consultation c JOIN consultation_area t ON t.consultation = c.id AND t.position = 0"
                    " LEFT JOIN consultation_area s ON s.consultation = c.id AND s.position = 1 WHERE %1 GROUP BY t.code"_s.arg(countedThen));
    bindDays(query, figures.from, figures.until);
    query.run();
    qint64 several = 0;
    while (query.next()) {
        marks.counts[query.read<QString>(0)].main = query.read<qint64>(1) - query.read<qint64>(2);
        several += query.read<qint64>(2);
    }
    if (several > 0)
        marks.counts[QString(severalWords)] = TermCount{severalWords, several, 0};
    return withUnmarked(marks.counts, figures.contacts, marks.marked);
}

void countMatters(const Database& db, Statistics& figures)
{
    Query opened(db, u"SELECT count(*) FROM matter m WHERE m.opened_on BETWEEN ? AND ? AND %1"_s.arg(isFinished(u"m"_s)));
    if (opened.bind(figures.from).bind(figures.until).run().next())
        figures.opened = opened.read<qint64>(0);
    QHash<QString, TermCount> outcomes;
    // What a case and its project both say is one outcome; a project of no case counts for itself.
    Query query(db, u"SELECT code, count(*) FROM (SELECT u.matter, NULL AS project, u.code, u.on_date FROM matter_outcome u JOIN matter m ON m.id = u.matter"
                    " WHERE u.on_date BETWEEN ? AND ? AND %1"
                    " UNION SELECT j.matter, CASE WHEN j.matter IS NULL THEN j.id END, o.code, o.on_date FROM project_outcome o JOIN project j ON j.id = o.project"
                    " WHERE o.on_date BETWEEN ? AND ? AND %2) AS told GROUP BY code"_s
                        .arg(isFinished(u"m"_s), isFinished(u"j"_s)));
    query.bind(figures.from).bind(figures.until).bind(figures.from).bind(figures.until).run();
    while (query.next())
        add(outcomes, query.read<QString>(0), query.read<qint64>(1));
    figures.outcomes = inOrder(outcomes);
}

void countMeetings(const Database& db, Statistics& figures)
{
    const QString heldThen = u"g.meeting_status IN ('HELD', 'CLOSED') AND g.starts_at >= ? AND g.starts_at < ? AND "_s + isFinished(u"g"_s);
    Query held(db, u"SELECT count(*) FROM meeting g WHERE "_s + heldThen);
    bindDays(held, figures.from, figures.until);
    if (held.run().next())
        figures.meetings = held.read<qint64>(0);
    Query came(db, u"SELECT count(*), coalesce(sum(x.sector = 'public'), 0), coalesce(sum(x.sector = 'private'), 0), count(DISTINCT x.organization)"
                   " FROM meeting g JOIN meeting_participant x ON x.meeting = g.id"
                   " WHERE x.attendance IN ('present', 'late', 'proxy', 'online', 'observer') AND "_s + heldThen);
    bindDays(came, figures.from, figures.until);
    if (came.run().next()) {
        figures.attendances = came.read<qint64>(0);
        figures.fromPublic = came.read<qint64>(1);
        figures.fromPrivate = came.read<qint64>(2);
        figures.bodies = came.read<qint64>(3);
    }
}

} // namespace

Statistics statisticsOf(const Database& db, QDate from, QDate until)
{
    Statistics figures;
    figures.from = from;
    figures.until = until;
    countContacts(db, figures);
    figures.topics = topicsThen(db, figures);
    figures.areas = areasThen(db, figures);
    countMatters(db, figures);
    countMeetings(db, figures);
    return figures;
}

} // namespace musubi
