#pragma once

#include "core/base/stored.h"
#include "core/programme/programme_rules.h"

#include <memory>

namespace musubi {

class Database;
class Journal;
class OfficeCalendar;

/// One line of the list of programmes.
struct ProgrammeLine {
    Id<Programme> id;
    qint64 revision = 0;
    QString name;
    QStringList formerNames; // oldest first
    int firstYear = 0;
    std::optional<int> lastYear;
    QList<int> ruleYears; // years with rules, each once, in order
    int projects = 0;     // all years
};

/// The subsidy schemes (制度) and their rules by fiscal year.
class ProgrammeBook {
public:
    ProgrammeBook(Database& db, Journal& journal);
    ~ProgrammeBook();

    Stored<Programme> get(Id<Programme> id) const;
    std::optional<Stored<Programme>> find(Id<Programme> id) const;
    /// Those of the latest first year last, as they came into being.
    QList<ProgrammeLine> lines() const;
    QList<Stored<Programme>> all() const;
    /// Years and tracks by which projects go.
    QList<RuleKey> rulesInUse(Id<Programme> id) const;

    /// Throws Error(Fault::Invalid, column) for a programme that breaks a rule of check().
    Stored<Programme> add(const Programme& programme, const OfficeCalendar& calendar);
    /// Throws Error(Fault::Frozen, "R2 NPO提案型"-like key) where a rule would change backwards (see changedBackwards); `today` says
    /// which years are past.
    Stored<Programme> edit(const Stored<Programme>& before, const Programme& after, const OfficeCalendar& calendar, QDate today);
    /// From `firstYear` on it is called otherwise; what it was called stays with the years before.
    Stored<Programme> rename(const Stored<Programme>& programme, const QString& name, int firstYear);
    /// Throws Error(Fault::Referenced) while projects run under it.
    void remove(const Stored<Programme>& programme);

private:
    struct Tables;
    Database& m_db;
    Journal& m_journal;
    std::unique_ptr<Tables> m_tables;
};

} // namespace musubi
