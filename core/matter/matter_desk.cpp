#include "core/matter/matter_desk.h"

#include "core/attachment/attachment_writing.h"
#include "core/consultation/consultation_mapping.h"
#include "core/db/counter.h"
#include "core/db/table.h"
#include "core/japan/fiscal_year.h"
#include "core/journal/journal.h"
#include "core/matter/matter_mapping.h"
#include "core/task/task_mapping.h"

namespace musubi {

using namespace Qt::StringLiterals;

struct MatterDesk::Tables {
    Table<Matter> matters;
    Table<Consultation> consultations;
    Table<Task> tasks;
};

MatterDesk::MatterDesk(Database& db, Journal& journal)
    : m_db(db)
    , m_journal(journal)
    , m_tables(new Tables{Table<Matter>(db), Table<Consultation>(db), Table<Task>(db)})
{
}

MatterDesk::~MatterDesk() = default;

Stored<Matter> MatterDesk::get(Id<Matter> id) const
{
    return m_tables->matters.get(id);
}

bool MatterDesk::exists(Id<Matter> id) const
{
    return m_tables->matters.find(id).has_value();
}

std::optional<Stored<Matter>> MatterDesk::find(int fiscalYear, int sequence) const
{
    const auto rows = m_tables->matters.select(u"WHERE fiscal_year = ? AND sequence = ?"_s, fiscalYear, sequence);
    return rows.isEmpty() ? std::nullopt : std::optional(rows.first());
}

Stored<Matter> MatterDesk::open(const Matter& matter, const QList<Id<Consultation>>& consultations)
{
    UnitOfWork work = m_journal.begin(Deed::OpenMatter, matter.title);
    Matter numbered = matter;
    numbered.fiscalYear = japan::fiscalYearOf(matter.openedOn);
    numbered.sequence = takeNumber(work, "matter"_L1, numbered.fiscalYear);
    auto row = m_tables->matters.insert(work, numbered);
    for (const auto id : consultations) {
        const auto before = m_tables->consultations.get(id);
        Consultation after = before.value;
        after.matter = row.id;
        m_tables->consultations.update(work, before, after);
    }
    work.commit();
    return row;
}

Stored<Matter> MatterDesk::edit(const Stored<Matter>& before, const Matter& after)
{
    UnitOfWork work = m_journal.begin(Deed::EditMatter, after.title);
    Matter kept = after;
    kept.fiscalYear = before.value.fiscalYear;
    kept.sequence = before.value.sequence;
    auto row = m_tables->matters.update(work, before, kept);
    work.commit();
    return row;
}

Stored<Matter> MatterDesk::recordOutcome(const Stored<Matter>& matter, const Outcome& outcome)
{
    if (!outcome.on.isValid() || outcome.code.isEmpty())
        throw Error(Fault::Invalid, u"outcome"_s);
    UnitOfWork work = m_journal.begin(Deed::RecordOutcome, matter.value.title);
    Matter after = matter.value;
    after.outcomes << outcome;
    std::stable_sort(after.outcomes.begin(), after.outcomes.end(), [](const Outcome& a, const Outcome& b) { return a.on < b.on; });
    auto row = m_tables->matters.update(work, matter, after);
    work.commit();
    return row;
}

Stored<Matter> MatterDesk::close(const Stored<Matter>& matter, const Term<ClosingReasonList>& reason)
{
    if (reason.isEmpty())
        throw Error(Fault::Invalid, u"closing_reason"_s);
    UnitOfWork work = m_journal.begin(Deed::CloseMatter, matter.value.title);
    Matter after = matter.value;
    after.status = CaseStatus::Done;
    after.closingReason = reason;
    after.waitingFor.clear();
    after.reviewOn.reset();
    auto row = m_tables->matters.update(work, matter, after);
    work.commit();
    return row;
}

Stored<Matter> MatterDesk::reopen(const Stored<Matter>& matter)
{
    UnitOfWork work = m_journal.begin(Deed::ReopenMatter, matter.value.title);
    Matter after = matter.value;
    after.status = CaseStatus::Reopened;
    after.closingReason = {};
    auto row = m_tables->matters.update(work, matter, after);
    work.commit();
    return row;
}

void MatterDesk::remove(const Stored<Matter>& matter)
{
    UnitOfWork work = m_journal.begin(Deed::RemoveMatter, matter.value.title);
    for (const auto& task : m_tables->tasks.select(u"WHERE matter = ?"_s, matter.id))
        m_tables->tasks.remove(work, task);
    removeAttachments(work, matter.id);
    m_tables->matters.remove(work, matter);
    work.commit();
}

} // namespace musubi
