#pragma once

#include "core/base/problem.h"
#include "core/settings/centre_settings.h"

namespace musubi {

class Database;
class Journal;
class UnitOfWork;

/// Hours that end before they begin, phones and postal codes that do not look like ones.
Problems check(const CentreSettings& settings);

/// Where the centre says how it works. Read once and kept; `reload` after a change notice of Subject::Setting.
class SettingsDesk {
public:
    SettingsDesk(Database& db, Journal& journal);

    const CentreSettings& current() const { return m_current; }
    void reload();

    /// One action that writes only what differs between the two. Throws Error(Stale, key) where somebody else changed one
    /// of those since `before` was read, and Error(Invalid, column) where a rule forbids it; nothing is written then.
    void change(const CentreSettings& before, const CentreSettings& after);

    /// As `change`, as part of a larger action: the settings of a new file.
    static void write(UnitOfWork& work, const CentreSettings& before, const CentreSettings& after);

    /// Takes over the Cabinet Office's syukujitsu.csv. Throws as japan::readCabinetHolidays does. Returns how many days
    /// differ from the built-in rules.
    qsizetype importHolidays(const QByteArray& csv);

private:
    Database& m_db;
    Journal& m_journal;
    CentreSettings m_current;
};

} // namespace musubi
