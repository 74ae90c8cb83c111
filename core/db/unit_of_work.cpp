#include "core/db/unit_of_work.h"

#include "core/db/database.h"
#include "core/db/query.h"

#include <QJsonDocument>

namespace musubi {

using namespace Qt::StringLiterals;

UnitOfWork::UnitOfWork(Database& db, const std::function<qint64(Database&)>& beginAction, CommitHooks hooks)
    : m_db(db)
    , m_transaction(db)
    , m_revision(beginAction(db))
    , m_hooks(std::move(hooks))
{
}

void UnitOfWork::note(const Change& change, const QJsonObject* before)
{
    static const QString insert = u"INSERT INTO change (action, subject, row, kind, image) VALUES (?, ?, ?, ?, ?)"_s;
    Query(m_db, insert)
        .bind(m_revision)
        .bind(change.subject)
        .bind(change.id)
        .bind(change.kind)
        .bind(before ? std::optional(QString::fromUtf8(QJsonDocument(*before).toJson(QJsonDocument::Compact))) : std::nullopt)
        .run();
    m_changes << change;
}

void UnitOfWork::deferReferences()
{
    m_db.run(u"PRAGMA defer_foreign_keys = ON"_s); // ends with the transaction
}

void UnitOfWork::setNote(const QString& note)
{
    Query(m_db, u"UPDATE action SET note = ? WHERE id = ?"_s).bind(note).bind(m_revision).run();
}

void UnitOfWork::commit()
{
    if (m_hooks.dropsEmpty && m_changes.isEmpty())
        return; // the transaction ends with this
    if (m_hooks.beforeCommit)
        m_hooks.beforeCommit(*this, m_changes);
    m_db.checkIdentity();
    m_transaction.commit();
    if (m_hooks.committed)
        m_hooks.committed(m_changes);
}

} // namespace musubi
