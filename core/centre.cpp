#include "core/centre.h"

#include "core/consultation/consultation_desk.h"
#include "core/db/database.h"
#include "core/db/open_file.h"
#include "core/db/query.h"
#include "core/db/session.h"
#include "core/japan/working_days.h"
#include "core/journal/change_notifier.h"
#include "core/journal/journal.h"
#include "core/journal/subject_table.h"
#include "core/matter/matter_desk.h"
#include "core/organization/organization_book.h"
#include "core/person/person_book.h"
#include "core/staff/staff_room.h"
#include "core/task/task_book.h"
#include "core/vocabulary/vocabulary.h"

namespace musubi {

struct Centre::Parts {
    Parts(OpenedFile&& opened, const CentreOptions& options)
        : file(std::move(opened))
        , journal(*file.database, tables, notifier, options.clock, options.seat)
        , vocabulary(*file.database, journal)
        , staff(*file.database, journal)
        , organizations(*file.database, journal, vocabulary)
        , people(*file.database, journal)
        , consultations(*file.database, journal)
        , matters(*file.database, journal)
        , tasks(*file.database, journal)
    {
        QObject::connect(&notifier, &ChangeNotifier::committed, &notifier, [this](const Changes& changes) {
            if (std::any_of(changes.begin(), changes.end(), [](const Change& change) { return change.subject == Subject::Term; }))
                vocabulary.reload();
        });
    }
    ~Parts() { closeFile(file); }

    OpenedFile file; // declared before all that reads it, destroyed after
    SubjectTables tables;
    japan::FiscalYearLabels labels;
    OfficeCalendar calendar;
    ChangeNotifier notifier;
    Journal journal;
    Vocabulary vocabulary;
    StaffRoom staff;
    OrganizationBook organizations;
    PersonBook people;
    ConsultationDesk consultations;
    MatterDesk matters;
    TaskBook tasks;
};

Centre::Centre(std::unique_ptr<Parts> parts, Clock clock)
    : m_clock(std::move(clock))
    , m_parts(std::move(parts))
{
}

Centre::~Centre() = default;

std::unique_ptr<Centre> Centre::open(const QString& path, const CentreOptions& options)
{
    auto parts = std::make_unique<Parts>(openFile(path, {options.readOnly, options.acceptIncompleteCopy}), options);
    if (!parts->file.readOnly && isOnlySession(*parts->file.database))
        parts->journal.abandonUnfinished();
    return std::unique_ptr<Centre>(new Centre(std::move(parts), options.clock));
}

std::unique_ptr<Centre> Centre::create(const QString& path, const CentreOptions& options)
{
    auto parts = std::make_unique<Parts>(createFile(path), options);
    UnitOfWork work = parts->journal.begin(Deed::MakeFile);
    Vocabulary::enterStandardTerms(work);
    work.commit();
    return std::unique_ptr<Centre>(new Centre(std::move(parts), options.clock));
}

QString Centre::path() const { return m_parts->file.path; }
bool Centre::isReadOnly() const { return m_parts->file.readOnly; }
ChangeNotifier& Centre::changes() { return m_parts->notifier; }
Journal& Centre::journal() { return m_parts->journal; }
Vocabulary& Centre::vocabulary() { return m_parts->vocabulary; }
StaffRoom& Centre::staff() { return m_parts->staff; }
OrganizationBook& Centre::organizations() { return m_parts->organizations; }
PersonBook& Centre::people() { return m_parts->people; }
ConsultationDesk& Centre::consultations() { return m_parts->consultations; }
MatterDesk& Centre::matters() { return m_parts->matters; }
TaskBook& Centre::tasks() { return m_parts->tasks; }
const japan::FiscalYearLabels& Centre::fiscalYearLabels() const { return m_parts->labels; }

const OfficeCalendar& Centre::officeCalendar() const { return m_parts->calendar; }

QList<int> Centre::fiscalYears() const
{
    QList<int> years;
    Query query(*m_parts->file.database, QStringLiteral("SELECT DISTINCT fiscal_year FROM consultation UNION SELECT DISTINCT fiscal_year FROM matter ORDER BY 1 DESC"));
    query.run();
    while (query.next())
        years << query.read<int>(0);
    if (const int now = japan::fiscalYearOf(today()); !years.contains(now))
        years.prepend(now);
    return years;
}

Database& Centre::database() { return *m_parts->file.database; }
const SubjectTables& Centre::subjects() const { return m_parts->tables; }

} // namespace musubi
