#include "core/db/query.h"

#include "core/db/database.h"

#include <QSqlError>

namespace musubi {

namespace {

Fault faultOf(int code)
{
    constexpr int foreignKeyViolated = 787, checkViolated = 275;
    if (code == foreignKeyViolated)
        return Fault::Referenced;
    if (code == checkViolated)
        return Fault::Invalid;
    switch (code & 0xff) {
    case 5: case 6: return Fault::Locked;
    case 8: return Fault::ReadOnly;
    case 11: return Fault::DamagedFile;
    case 13: return Fault::DiskFull;
    case 14: return Fault::CannotOpen;
    case 26: return Fault::ForeignFile;
    default: return Fault::Storage;
    }
}

[[noreturn]] void queryFailed(const Database& db, const QSqlQuery& query)
{
    const QSqlError error = query.lastError();
    const Fault fault = faultOf(error.nativeErrorCode().toInt());
    const bool namesFile = fault == Fault::DamagedFile || fault == Fault::ForeignFile || fault == Fault::CannotOpen;
    throw Error(fault, namesFile ? db.path() : error.databaseText() + QLatin1StringView(": ") + query.lastQuery().left(200));
}

} // namespace

Query::Query(const Database& db, const QString& sql)
    : m_db(db)
    , m_query(db.takePrepared(sql))
{
    if (m_query.lastQuery() == sql)
        return;
    m_query.setForwardOnly(true);
    if (!m_query.prepare(sql))
        queryFailed(m_db, m_query);
}

Query::~Query()
{
    m_query.finish();
    m_db.keepPrepared(std::move(m_query));
}

Query& Query::run()
{
    m_bound = 0;
    if (!m_query.exec())
        queryFailed(m_db, m_query);
    return *this;
}

bool Query::next()
{
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        queryFailed(m_db, m_query);
    return false;
}

} // namespace musubi
