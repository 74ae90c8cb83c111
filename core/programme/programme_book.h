#pragma once

#include "core/base/change.h"
#include "core/base/stored.h"
#include "core/programme/programme_rules.h"

#include <memory>

namespace musubi {

class Database;
class Journal;
class OfficeCalendar;
class UnitOfWork;

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
    /// Years and tracks of the projects under it.
    QList<RuleKey> projectKeys(Id<Programme> id) const;
    /// The rules by which they go.
    QList<RuleKey> rulesInUse(Id<Programme> id) const;

    /// Throws Error(Fault::Invalid, column) for a programme that breaks a rule of check().
    Stored<Programme> add(const Programme& programme, const OfficeCalendar& calendar);
    /// Throws Error(Fault::Frozen, "2020 NPO提案型"-like key) where a rule, a former name or the requirements of a year would change
    /// backwards (see changedBackwards, unsaidYear); `today` says which years are past.
    Stored<Programme> edit(const Stored<Programme>& before, const Programme& after, const OfficeCalendar& calendar, QDate today);
    /// From `firstYear` on it is called otherwise; what it was called stays with the years before. Throws Error(Fault::Invalid,
    /// "first_year") where it had not been called so in any year.
    Stored<Programme> rename(const Stored<Programme>& programme, const QString& name, int firstYear);
    /// Throws Error(Fault::Referenced) while projects run under it.
    void remove(const Stored<Programme>& programme);

    /// Runs before every commit. Throws Error(Fault::Frozen) where the action brings back an older state of a programme (undo, redo, revert,
    /// restore) and thereby gives another rule to a project that was not there when that state was left, or to a year that is past since.
    /// What the action itself had filled in for projects and years that stood already may be taken back.
    static void requireRulesKept(UnitOfWork& work, const Changes& changes, QDate today);

private:
    struct Tables;
    Database& m_db;
    Journal& m_journal;
    std::unique_ptr<Tables> m_tables;
};

} // namespace musubi
