#include "core/consultation/consultation_desk.h"

#include "core/attachment/attachment_writing.h"
#include "core/consultation/consultation_mapping.h"
#include "core/consultation/consultation_numbers.h"
#include "core/db/counter.h"
#include "core/db/table.h"
#include "core/japan/fiscal_year.h"
#include "core/journal/journal.h"
#include "core/person/person_mapping.h"
#include "core/person/person_rules.h"
#include "core/task/task_mapping.h"

namespace musubi {

using namespace Qt::StringLiterals;

struct ConsultationDesk::Tables {
    Table<Consultation> consultations;
    Table<Task> tasks;
};

ConsultationDesk::ConsultationDesk(Database& db, Journal& journal)
    : m_db(db)
    , m_journal(journal)
    , m_tables(new Tables{Table<Consultation>(db), Table<Task>(db)})
{
}

ConsultationDesk::~ConsultationDesk() = default;

Stored<Consultation> ConsultationDesk::get(Id<Consultation> id) const
{
    return m_tables->consultations.get(id);
}

bool ConsultationDesk::exists(Id<Consultation> id) const
{
    return m_tables->consultations.find(id).has_value();
}

std::optional<Stored<Consultation>> ConsultationDesk::find(int fiscalYear, int sequence, ContactForm form) const
{
    const auto rows = m_tables->consultations.select(u"WHERE form = ? AND fiscal_year = ? AND sequence = ?"_s, form, fiscalYear, sequence);
    return rows.isEmpty() ? std::nullopt : std::optional(rows.first());
}

QList<Stored<Task>> ConsultationDesk::tasksOf(Id<Consultation> id) const
{
    return m_tables->tasks.select(u"WHERE consultation = ? ORDER BY done_on IS NOT NULL, due_on IS NULL, due_on, id"_s, id);
}

Stored<Consultation> ConsultationDesk::receive(const Consultation& consultation, const std::optional<Task>& next, const QList<NewFile>& files)
{
    UnitOfWork work = m_journal.begin(Deed::ReceiveConsultation, consultation.subject);
    auto row = m_tables->consultations.insert(work, numbered(work, consultation));
    if (next) {
        Task task = *next;
        task.consultation = row.id;
        m_tables->tasks.insert(work, task);
    }
    if (const auto visit = consultation.visit ? m_tables->tasks.find(*consultation.visit) : std::nullopt; visit && !visit->value.doneOn) {
        Task done = visit->value; // what was planned has happened
        done.doneOn = row.value.receivedAt.date();
        done.result = consultation.subject;
        m_tables->tasks.update(work, *visit, done);
    }
    for (const NewFile& file : files)
        insertAttachment(work, {.consultation = row.id, .addedAt = row.value.receivedAt}, file);
    work.commit();
    return row;
}

Stored<Consultation> ConsultationDesk::edit(const Stored<Consultation>& before, const Consultation& after)
{
    return edit(before, after, std::nullopt, std::nullopt);
}

Stored<Consultation> ConsultationDesk::edit(const Stored<Consultation>& before, const Consultation& after,
    const std::optional<Stored<Task>>& nextBefore, const std::optional<Task>& nextAfter)
{
    UnitOfWork work = m_journal.begin(Deed::EditConsultation, after.subject);
    Consultation kept = after;
    kept.fiscalYear = before.value.fiscalYear; // a corrected date never changes the number
    kept.sequence = before.value.sequence;
    auto row = kept == before.value ? before : m_tables->consultations.update(work, before, kept);
    if (nextAfter) {
        Task task = *nextAfter;
        task.consultation = before.id;
        if (!nextBefore)
            m_tables->tasks.insert(work, task);
        else if (!(nextBefore->value == task))
            m_tables->tasks.update(work, *nextBefore, task);
    } else if (nextBefore) {
        m_tables->tasks.remove(work, *nextBefore);
    }
    work.commit();
    return row;
}

Stored<Consultation> ConsultationDesk::enterCaller(const Stored<Consultation>& before, const Person& caller)
{
    requireName(caller);
    UnitOfWork work = m_journal.begin(Deed::AddPerson, caller.name);
    Consultation after = before.value;
    after.person = Table<Person>(m_db).insert(work, caller).id;
    auto row = m_tables->consultations.update(work, before, after);
    work.commit();
    return row;
}

void ConsultationDesk::reopenVisit(UnitOfWork& work, Id<Task> visit, Id<Consultation> gone)
{
    if (m_tables->consultations.select(u"WHERE planned_visit = ? AND id <> ?"_s, visit, gone).size() > 0)
        return;
    const auto settled = m_tables->tasks.find(visit);
    if (!settled)
        return;
    Task open = settled->value;
    open.doneOn.reset();
    open.result.clear();
    if (open.consultation == gone)
        open.consultation.reset(); // older programs tied a plan to the contact that it became
    if (!(open == settled->value))
        m_tables->tasks.update(work, *settled, open);
}

void ConsultationDesk::tie(const QList<Id<Consultation>>& consultations, std::optional<Id<Matter>> matter)
{
    UnitOfWork work = m_journal.begin(Deed::TieConsultation);
    QStringList subjects;
    for (const auto id : consultations) {
        const auto before = get(id);
        Consultation after = before.value;
        after.matter = matter;
        after.followUp = matter.has_value();
        if (after == before.value)
            continue;
        m_tables->consultations.update(work, before, after);
        subjects << after.subject;
    }
    work.setNote(subjects.join(u'、'));
    work.commit();
}

void ConsultationDesk::remove(const QList<Id<Consultation>>& consultations)
{
    UnitOfWork work = m_journal.begin(Deed::RemoveConsultation);
    QStringList subjects;
    for (const auto id : consultations) {
        const auto row = get(id);
        for (const auto& task : tasksOf(id))
            if (task.id != row.value.visit)
                m_tables->tasks.remove(work, task);
        if (row.value.visit)
            reopenVisit(work, *row.value.visit, id);
        removeAttachments(work, id);
        m_tables->consultations.remove(work, row);
        subjects << row.value.subject;
    }
    work.setNote(subjects.join(u'、'));
    work.commit();
}

int ConsultationDesk::nextNumber(int fiscalYear, ContactForm form) const
{
    Query counter(m_db, u"SELECT last FROM counter WHERE kind = ? AND year = ?"_s);
    return (counter.bind(QString(codeOf(form))).bind(fiscalYear).run().next() ? counter.read<int>(0) : 0) + 1;
}

QList<int> ConsultationDesk::missingNumbers(int fiscalYear, ContactForm form) const
{
    const int last = nextNumber(fiscalYear, form) - 1;
    QList<bool> present(last + 1, false);
    Query query(m_db, u"SELECT sequence FROM consultation WHERE form = ? AND fiscal_year = ?"_s);
    query.bind(form).bind(fiscalYear).run();
    while (query.next())
        if (const int sequence = query.read<int>(0); sequence <= last)
            present[sequence] = true;
    QList<int> missing;
    for (int sequence = 1; sequence <= last; ++sequence)
        if (!present[sequence])
            missing << sequence;
    return missing;
}

Consultation numbered(UnitOfWork& work, Consultation consultation)
{
    consultation.fiscalYear = japan::fiscalYearOf(consultation.receivedAt.date());
    consultation.sequence = takeNumber(work, codeOf(consultation.form), consultation.fiscalYear);
    return consultation;
}

} // namespace musubi
