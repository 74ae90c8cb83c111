#include "core/centre.h"

#include "core/attachment/attachment_desk.h"
#include "core/calendar/calendar_source.h"
#include "core/casestudy/casestudy_book.h"
#include "core/consultation/consultation_desk.h"
#include "core/db/database.h"
#include "core/db/open_file.h"
#include "core/db/query.h"
#include "core/db/session.h"
#include "core/event/event_book.h"
#include "core/insight/caller_finder.h"
#include "core/insight/similar_consultations.h"
#include "core/insight/statistics.h"
#include "core/insight/taken_times.h"
#include "core/japan/working_days.h"
#include "core/journal/change_notifier.h"
#include "core/journal/journal.h"
#include "core/journal/subject_table.h"
#include "core/matter/matter_desk.h"
#include "core/meeting/meeting_desk.h"
#include "core/organization/organization_book.h"
#include "core/person/person_book.h"
#include "core/programme/programme_book.h"
#include "core/project/project_desk.h"
#include "core/safety/draft_box.h"
#include "core/search/search_desk.h"
#include "core/search/search_index.h"
#include "core/settings/settings_desk.h"
#include "core/staff/staff_room.h"
#include "core/task/task_book.h"
#include "core/vocabulary/vocabulary.h"

namespace musubi {

/// Leaves the file as closed whatever happens, also when the rest of it cannot be read.
struct HeldFile : OpenedFile {
    explicit HeldFile(OpenedFile&& opened)
        : OpenedFile(std::move(opened))
    {
    }
    ~HeldFile() { closeFile(*this); }
    HeldFile(const HeldFile&) = delete;
    HeldFile& operator=(const HeldFile&) = delete;
};

struct Centre::Parts {
    Parts(OpenedFile&& opened, const CentreOptions& options)
        : file(std::move(opened))
        , clock(officeClock(options))
        , journal(*file.database, tables, notifier, clock, options.seat)
        , settings(*file.database, journal)
        , vocabulary(*file.database, journal)
        , staff(*file.database, journal)
        , organizations(*file.database, journal, vocabulary)
        , people(*file.database, journal)
        , consultations(*file.database, journal)
        , matters(*file.database, journal)
        , events(*file.database, journal)
        , caseStudies(*file.database, journal)
        , meetings(*file.database, journal)
        , tasks(*file.database, journal)
        , programmes(*file.database, journal)
        , projects(*file.database, journal)
        , attachments(*file.database, journal, clock)
        , drafts(*file.database, journal, clock)
        , search(*file.database)
        , callers(*file.database)
    {
        settle();
        journal.setBeforeCommit([this](UnitOfWork& work, const Changes& changes) {
            ProgrammeBook::requireRulesKept(work, changes, clock().date());
            indexChanges(work, changes);
            if (++savesSinceMerge >= savesBeforeMerge) { // where nothing is ever idle
                mergeSegments(work.database());
                savesSinceMerge = 0;
            }
        });
        QObject::connect(&notifier, &ChangeNotifier::committed, &notifier, [this](const Changes& changes) {
            if (speakOf(changes, Subject::Term))
                vocabulary.reload();
            callers.changed(changes);
            if (speakOf(changes, Subject::Setting)) {
                settings.reload();
                settle();
            }
        });
    }
    /// The machine's clock, on the day on which a sample stands.
    Clock officeClock(const CentreOptions& options)
    {
        return [this, clock = options.clock, fixed = options.clockWins] {
            const QDateTime now = clock();
            const auto day = settings.current().today;
            return day && !fixed ? QDateTime(*day, now.time()) : now;
        };
    }

    static bool speakOf(const Changes& changes, Subject subject)
    {
        return std::any_of(changes.begin(), changes.end(), [&](const Change& change) { return change.subject == subject; });
    }

    void settle()
    {
        labels = japan::FiscalYearLabels(settings.current().fiscalYearLabels);
        calendar = OfficeCalendar(settings.current().days);
    }

    HeldFile file; // declared before all that reads it, destroyed after
    SubjectTables tables;
    japan::FiscalYearLabels labels;
    OfficeCalendar calendar;
    ChangeNotifier notifier;
    Clock clock;
    Journal journal;
    SettingsDesk settings;
    Vocabulary vocabulary;
    StaffRoom staff;
    OrganizationBook organizations;
    PersonBook people;
    ConsultationDesk consultations;
    MatterDesk matters;
    EventBook events;
    CaseStudyBook caseStudies;
    MeetingDesk meetings;
    TaskBook tasks;
    ProgrammeBook programmes;
    ProjectDesk projects;
    AttachmentDesk attachments;
    DraftBox drafts;
    SearchDesk search;
    CallerFinder callers;
    int savesSinceMerge = 0;
    static constexpr int savesBeforeMerge = 300;
};

Centre::Centre(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}

Centre::~Centre() = default;

std::unique_ptr<Centre> Centre::open(const QString& path, const CentreOptions& options)
{
    try {
        auto parts = std::make_unique<Parts>(openFile(path, {options.readOnly, options.acceptIncompleteCopy}), options);
        if (!parts->file.readOnly && isOnlySession(*parts->file.database))
            parts->journal.abandonUnfinished();
        return std::unique_ptr<Centre>(new Centre(std::move(parts)));
    } catch (const Error& error) {
        // A table or column that is not there, in a file that says it is ours.
        throw error.fault() == Fault::Storage ? Error(Fault::DamagedFile, path) : error;
    }
}

std::unique_ptr<Centre> Centre::create(const QString& path, const CentreOptions& options)
{
    auto parts = std::make_unique<Parts>(createFile(path), options);
    UnitOfWork work = parts->journal.begin(Deed::MakeFile);
    Vocabulary::enterStandardTerms(work);
    work.commit();
    rebuildIndex(*parts->file.database);
    return std::unique_ptr<Centre>(new Centre(std::move(parts)));
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
EventBook& Centre::events() { return m_parts->events; }
CaseStudyBook& Centre::caseStudies() { return m_parts->caseStudies; }
SearchDesk& Centre::search() { return m_parts->search; }
CallerFinder& Centre::callers() { return m_parts->callers; }
AttachmentDesk& Centre::attachments() { return m_parts->attachments; }
MeetingDesk& Centre::meetings() { return m_parts->meetings; }
TaskBook& Centre::tasks() { return m_parts->tasks; }
ProgrammeBook& Centre::programmes() { return m_parts->programmes; }
ProjectDesk& Centre::projects() { return m_parts->projects; }
SettingsDesk& Centre::settings() { return m_parts->settings; }
DraftBox& Centre::drafts() { return m_parts->drafts; }
QDateTime Centre::now() const { return m_parts->clock(); }
const japan::FiscalYearLabels& Centre::fiscalYearLabels() const { return m_parts->labels; }

const OfficeCalendar& Centre::officeCalendar() const { return m_parts->calendar; }

QList<int> Centre::fiscalYears() const
{
    QList<int> years;
    QStringList parts;
    for (const auto* table : {"consultation", "matter", "meeting", "project", "event"})
        parts << QStringLiteral("SELECT DISTINCT fiscal_year FROM ") + QLatin1StringView(table);
    Query query(*m_parts->file.database, parts.join(QStringLiteral(" UNION ")) + QStringLiteral(" ORDER BY 1 DESC"));
    query.run();
    while (query.next())
        years << query.read<int>(0);
    if (const int now = japan::fiscalYearOf(today()); !years.contains(now))
        years.prepend(now);
    return years;
}

QList<SimilarConsultation> Centre::similarTo(const QString& text, const QList<Id<Consultation>>& except, int limit) const
{
    return similarConsultations(*m_parts->file.database, text, except, limit);
}
Statistics Centre::statistics(QDate from, QDate until) const { return statisticsOf(*m_parts->file.database, from, until); }
QList<CalendarEntry> Centre::calendarEntries(QDate from, QDate until) const { return musubi::calendarEntries(*m_parts->file.database, from, until, today()); }
QList<TakenTime> Centre::takenTimes(const QList<DateOffer>& at) const { return musubi::takenTimes(*m_parts->file.database, m_parts->meetings, at, today()); }
QString Centre::calendarKey() const { return musubi::calendarKey(*m_parts->file.database); }
Database& Centre::database() { return *m_parts->file.database; }
const SubjectTables& Centre::subjects() const { return m_parts->tables; }

} // namespace musubi
