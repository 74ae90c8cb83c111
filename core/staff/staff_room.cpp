#include "core/staff/staff_room.h"

#include "core/db/table.h"
#include "core/journal/journal.h"
#include "core/staff/staff_mapping.h"

namespace musubi {

using namespace Qt::StringLiterals;

StaffRoom::StaffRoom(Database& db, Journal& journal)
    : m_db(db)
    , m_journal(journal)
{
}

QList<Stored<Staff>> StaffRoom::all(bool alsoInactive) const
{
    return Table<Staff>(m_db).select(alsoInactive ? u"ORDER BY id"_s : u"WHERE active = 1 ORDER BY id"_s);
}

Stored<Staff> StaffRoom::get(Id<Staff> id) const
{
    return Table<Staff>(m_db).get(id);
}

std::optional<Stored<Staff>> StaffRoom::find(const QString& code) const
{
    const auto rows = Table<Staff>(m_db).select(u"WHERE code = ?"_s, code);
    return rows.isEmpty() ? std::nullopt : std::optional(rows.first());
}

QString StaffRoom::nameOf(std::optional<Id<Staff>> id) const
{
    if (!id)
        return {};
    const auto row = Table<Staff>(m_db).find(*id);
    return row ? row->value.name : QString();
}

void StaffRoom::require(const Staff& staff, Id<Staff> self) const
{
    if (staff.name.trimmed().isEmpty())
        throw Error(Fault::Invalid, u"name"_s);
    const auto same = find(staff.code);
    if (staff.code.trimmed().isEmpty() || (same && same->id != self))
        throw Error(Fault::Invalid, u"code"_s);
}

Stored<Staff> StaffRoom::add(const Staff& staff)
{
    require(staff, {});
    UnitOfWork work = m_journal.begin(Deed::AddStaff, staff.name);
    auto row = Table<Staff>(m_db).insert(work, staff);
    work.commit();
    return row;
}

Stored<Staff> StaffRoom::edit(const Stored<Staff>& before, const Staff& after)
{
    require(after, before.id);
    UnitOfWork work = m_journal.begin(Deed::EditStaff, after.name);
    auto row = Table<Staff>(m_db).update(work, before, after);
    work.commit();
    return row;
}

} // namespace musubi
