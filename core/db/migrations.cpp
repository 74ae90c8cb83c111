#include "core/db/migrations.h"

#include "core/db/database.h"
#include "core/db/transaction.h"

namespace musubi {

using namespace Qt::StringLiterals;

const QList<Migration>& migrations()
{
    // Why a body or a person is not to be invited, and when a body was dissolved.
    static const QStringList reasons{
        u"ALTER TABLE organization ADD COLUMN do_not_invite_reason TEXT NOT NULL DEFAULT ''"_s,
        u"ALTER TABLE organization ADD COLUMN dissolved_on TEXT CHECK (dissolved_on IS date(dissolved_on, '+0 days'))"_s,
        u"ALTER TABLE person ADD COLUMN do_not_invite_reason TEXT NOT NULL DEFAULT ''"_s,
    };
    // Years of meetings lie behind those of a day: what is asked of them every morning, and what goes on over days, is found without them.
    static const QStringList meetingIndices{
        u"CREATE INDEX meeting_by_status ON meeting (meeting_status, starts_at)"_s,
        u"CREATE INDEX meeting_over_days ON meeting (ends_at, starts_at) WHERE substr(ends_at, 1, 10) > substr(starts_at, 1, 10)"_s,
        u"CREATE INDEX meeting_open_step ON meeting_preparation (due_on) WHERE done_on IS NULL"_s,
    };
    static const QList<Migration> steps{{1, firstSchema() + meetingSchema() + practiceSchema() + eventSchema()}, {2, reasons}, {3, meetingIndices}};
    return steps;
}

int schemaVersion()
{
    return migrations().last().version;
}

void migrate(Database& db)
{
    const int current = db.pragma(u"user_version"_s).toInt();
    for (const Migration& step : migrations()) {
        if (step.version <= current)
            continue;
        Transaction transaction(db);
        for (const QString& statement : step.statements)
            db.run(statement);
        db.run(u"PRAGMA application_id = %1"_s.arg(applicationId));
        db.run(u"PRAGMA user_version = %1"_s.arg(step.version));
        transaction.commit();
    }
}

} // namespace musubi
