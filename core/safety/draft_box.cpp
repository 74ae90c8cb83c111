#include "core/safety/draft_box.h"

#include "core/db/database.h"
#include "core/db/query.h"
#include "core/db/transaction.h"
#include "core/journal/journal.h"

#include <QJsonDocument>

namespace musubi {

using namespace Qt::StringLiterals;

namespace {

const QString draftTime = QStringLiteral("yyyy-MM-ddTHH:mm:ss");

QString draftText(const QJsonObject& content)
{
    return QString::fromUtf8(QJsonDocument(content).toJson(QJsonDocument::Compact));
}

} // namespace

DraftBox::DraftBox(Database& db, const Journal& journal, Clock clock)
    : m_db(db)
    , m_journal(journal)
    , m_clock(std::move(clock))
{
}

Id<Draft> DraftBox::keep(const Draft& draft, Id<Draft> over)
{
    Transaction transaction(m_db);
    const Seat& seat = m_journal.seat();
    // A draft that was discarded meanwhile comes back under its id: what was typed is never dropped.
    Query query(m_db, u"INSERT INTO draft (id, kind, row, revision, seat, staff, at, title, content) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
                      " ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, row = excluded.row, revision = excluded.revision, seat = excluded.seat,"
                      " staff = excluded.staff, at = excluded.at, title = excluded.title, content = excluded.content RETURNING id"_s);
    query.bind(over ? std::optional(over) : std::nullopt).bind(draft.kind).bind(draft.row).bind(draft.revision).bind(seat.name).bind(seat.staff)
        .bind(m_clock().toString(draftTime)).bind(draft.title).bind(draftText(draft.content)).run().next();
    const auto id = query.read<Id<Draft>>(0);
    while (query.next()) // RETURNING holds the statement open until it is read to its end
        continue;
    m_db.checkIdentity();
    transaction.commit();
    return id;
}

QList<KeptDraft> DraftBox::read(const QString& tail, const QVariantList& values) const
{
    Query query(m_db, u"SELECT id, seat, staff, at, kind, row, revision, title, content FROM draft "_s + tail);
    for (const QVariant& value : values)
        query.bindVariant(value);
    query.run();
    QList<KeptDraft> drafts;
    while (query.next())
        drafts << KeptDraft{query.read<Id<Draft>>(0), query.read<QString>(1), query.read<std::optional<Id<Staff>>>(2),
            QDateTime::fromString(query.read<QString>(3), Qt::ISODate),
            {query.read<QString>(4), query.read<std::optional<qint64>>(5), query.read<qint64>(6), query.read<QString>(7),
                QJsonDocument::fromJson(query.read<QString>(8).toUtf8()).object()}};
    return drafts;
}

QList<KeptDraft> DraftBox::ofThisSeat() const
{
    return read(u"WHERE seat = ? ORDER BY at DESC, id DESC"_s, {m_journal.seat().name});
}

QList<KeptDraft> DraftBox::all() const
{
    return read(u"ORDER BY at DESC, id DESC"_s, {});
}

std::optional<KeptDraft> DraftBox::find(Id<Draft> id) const
{
    const auto drafts = read(u"WHERE id = ?"_s, {id.value});
    return drafts.isEmpty() ? std::nullopt : std::optional(drafts.first());
}

void DraftBox::discard(Id<Draft> id)
{
    if (!find(id))
        return;
    Transaction transaction(m_db);
    Query(m_db, u"DELETE FROM draft WHERE id = ?"_s).bind(id).run();
    m_db.checkIdentity();
    transaction.commit();
}

} // namespace musubi
