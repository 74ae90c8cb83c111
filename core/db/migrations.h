#pragma once

#include <QStringList>

namespace musubi {

class Database;

/// `application_id` of every file of ours: "MSBI".
constexpr quint32 applicationId = 0x4d534249;

/// Released steps are frozen: mend a mistake with a further step, never by editing one.
struct Migration {
    int version;
    QStringList statements; // one statement per element: QSQLITE runs no more than one at a time
};

/// Tables of version 1.
const QStringList& firstSchema();
const QStringList& eventSchema();
const QStringList& meetingSchema();
/// The rest of them: programmes and projects.
const QStringList& practiceSchema();

const QList<Migration>& migrations();

/// The version that this program writes.
int schemaVersion();

/// Brings the file to the latest version, each step with its version number in one transaction.
void migrate(Database& db);

} // namespace musubi
