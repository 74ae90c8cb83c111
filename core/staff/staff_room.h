#pragma once

#include "core/base/stored.h"
#include "core/staff/staff.h"

#include <QList>

#include <optional>

namespace musubi {

class Database;
class Journal;

/// The coordinators of the centre.
class StaffRoom {
public:
    StaffRoom(Database& db, Journal& journal);

    QList<Stored<Staff>> all(bool alsoInactive = false) const;
    Stored<Staff> get(Id<Staff> id) const;
    std::optional<Stored<Staff>> find(const QString& code) const;
    /// Empty where the id is none or unknown.
    QString nameOf(std::optional<Id<Staff>> id) const;

    /// Throws Error(Fault::Invalid, column) where the code or name is missing or the code is taken.
    Stored<Staff> add(const Staff& staff);
    Stored<Staff> edit(const Stored<Staff>& before, const Staff& after);

private:
    void require(const Staff& staff, Id<Staff> self) const;

    Database& m_db;
    Journal& m_journal;
};

} // namespace musubi
