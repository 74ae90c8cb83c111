#include "core/db/database.h"
#include "core/db/query.h"
#include "core/journal/journal.h"
#include "core/journal/subject_table.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <set>

namespace musubi {

using namespace Qt::StringLiterals;

namespace {

using RecordKey = std::pair<Subject, qint64>;

// Columns that name another record, in a record or in a line of one of its lists.
constexpr std::pair<QLatin1StringView, Subject> namedRecords[]{
    {QLatin1StringView("organization"), Subject::Organization}, {QLatin1StringView("parent"), Subject::Organization},
    {QLatin1StringView("person"), Subject::Person}, {QLatin1StringView("matter"), Subject::Matter},
    {QLatin1StringView("related"), Subject::Matter}, {QLatin1StringView("consultation"), Subject::Consultation},
    {QLatin1StringView("meeting"), Subject::Meeting}, {QLatin1StringView("previous"), Subject::Meeting}, {QLatin1StringView("carried_from"), Subject::Meeting},
    {QLatin1StringView("event"), Subject::Event}, {QLatin1StringView("attachment"), Subject::Attachment},
    {QLatin1StringView("owner"), Subject::Organization}, {QLatin1StringView("programme"), Subject::Programme},
    {QLatin1StringView("predecessor"), Subject::Project}};

void collectNamed(const QJsonObject& image, QList<RecordKey>& found)
{
    for (auto field = image.begin(); field != image.end(); ++field) {
        for (const auto& line : field->toArray())
            collectNamed(line.toObject(), found);
        for (const auto& [column, subject] : namedRecords)
            if (field.key() == column && field->toInteger() > 0)
                found << RecordKey(subject, field->toInteger());
    }
}

/// Promises and files lie in the trash under the record they belonged to.
bool belongsToAnother(Subject subject)
{
    return subject == Subject::Task || subject == Subject::Attachment;
}

bool speaksOf(const QJsonObject& image, const RecordKey& record)
{
    QList<RecordKey> named;
    collectNamed(image, named);
    return named.contains(record);
}

} // namespace

QString titleOf(const QJsonObject& image)
{
    for (const auto* field : {"subject", "title", "theme", "name", "what"})
        if (const QString title = image.value(QLatin1StringView(field)).toString(); !title.isEmpty())
            return title;
    return {};
}

QList<Removed> Journal::removed(int limit) const
{
    // Taking back an entry removes its rows, but nobody threw them away: redoing brings them again.
    QList<Removed> all;
    QSet<QString> owners; // action and record
    const auto ownerKey = [](qint64 action, const RecordKey& record) {
        return u"%1/%2/%3"_s.arg(action).arg(static_cast<int>(record.first)).arg(record.second);
    };
    Query query(m_db, u"SELECT c.subject, c.row, c.image, a.id FROM change c JOIN action a ON a.id = c.action WHERE c.kind = 'delete'"
                      " AND a.state <> 'unfinished' AND NOT EXISTS (SELECT 1 FROM change n WHERE n.row = c.row AND n.subject = c.subject AND n.id > c.id)"
                      " AND NOT (a.deed IN ('undo', 'revert') AND EXISTS (SELECT 1 FROM action t WHERE t.id = a.reverts"
                      " AND t.deed NOT IN ('undo', 'redo', 'revert', 'restore_version', 'bring_back'))) ORDER BY c.id DESC LIMIT ?"_s);
    query.bind(limit).run();
    while (query.next()) {
        const QJsonObject image = QJsonDocument::fromJson(query.read<QString>(2).toUtf8()).object();
        all << Removed{query.read<Subject>(0), query.read<qint64>(1), image, action(query.read<qint64>(3))};
        owners << ownerKey(all.last().action.id, {all.last().subject, all.last().row});
    }
    all.removeIf([&](const Removed& one) {
        if (!belongsToAnother(one.subject))
            return false;
        QList<RecordKey> named;
        collectNamed(one.image, named);
        return std::any_of(named.begin(), named.end(), [&](const RecordKey& record) { return owners.contains(ownerKey(one.action.id, record)); });
    });
    return all;
}

std::optional<Removed> Journal::findRemoved(Subject subject, qint64 row) const
{
    Query query(m_db, u"SELECT kind, image, action FROM change WHERE row = ? AND subject = ? ORDER BY id DESC LIMIT 1"_s);
    if (!query.bind(row).bind(subject).run().next() || query.read<Change::Kind>(0) != Change::Kind::Removed)
        return std::nullopt;
    return Removed{subject, row, QJsonDocument::fromJson(query.read<QString>(1).toUtf8()).object(), action(query.read<qint64>(2))};
}

/// With what a record was removed together, and what it speaks of and is in the trash itself, so that no reference is left open.
QList<Removed> Journal::withCompanions(const QList<Removed>& wanted) const
{
    QList<Removed> all = wanted;
    std::set<RecordKey> known;
    for (const Removed& one : wanted)
        known.emplace(one.subject, one.row);
    const auto take = [&](const RecordKey& key) {
        if (known.contains(key) || m_tables.of(key.first).image(m_db, key.second))
            return;
        if (const auto found = findRemoved(key.first, key.second)) {
            known.insert(key);
            all << *found;
        }
    };
    for (qsizetype i = 0; i < all.size(); ++i) {
        const Removed one = all[i];
        QList<RecordKey> named;
        collectNamed(one.image, named);
        for (const RecordKey& key : std::as_const(named))
            take(key);
        Query query(m_db, u"SELECT subject, row, image FROM change WHERE action = ? AND kind = 'delete'"_s);
        query.bind(one.action.id).run();
        while (query.next())
            if (const Subject subject = query.read<Subject>(0); belongsToAnother(subject)
                && speaksOf(QJsonDocument::fromJson(query.read<QString>(2).toUtf8()).object(), {one.subject, one.row}))
                take({subject, query.read<qint64>(1)});
    }
    return all;
}

int Journal::bringBack(const QList<Removed>& wanted)
{
    QStringList titles;
    for (const Removed& one : wanted)
        titles << titleOf(one.image);
    UnitOfWork work = begin(Deed::BringBack, titles.join(u'、'));
    work.deferReferences();
    int brought = 0;
    for (const Removed& one : withCompanions(wanted)) {
        const SubjectTable& table = m_tables.of(one.subject);
        if (table.image(m_db, one.row))
            continue; // somebody was quicker
        table.insert(work, one.row, one.image);
        ++brought;
    }
    if (brought > 0)
        work.commit();
    return brought;
}

} // namespace musubi
