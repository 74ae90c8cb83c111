#pragma once

#include "core/base/clock.h"
#include "core/japan/fiscal_year.h"
#include "core/journal/action.h"

#include <QString>

#include <memory>

namespace musubi {

class AttachmentDesk;
struct CalendarEntry;
class CallerFinder;
class CaseStudyBook;
class ChangeNotifier;
struct Consultation;
class ConsultationDesk;
class Database;
struct DateOffer;
class DraftBox;
class EventBook;
class Journal;
class MatterDesk;
class MeetingDesk;
class OfficeCalendar;
class OrganizationBook;
class PersonBook;
class ProgrammeBook;
class ProjectDesk;
class SearchDesk;
class SettingsDesk;
class StaffRoom;
class SubjectTables;
struct TakenTime;
struct SimilarConsultation;
struct Statistics;
class TaskBook;
class Vocabulary;

/// How a file is opened.
struct CentreOptions {
    Clock clock = [] { return QDateTime::currentDateTime(); }; // the one place that asks the machine
    bool clockWins = false; // `--today` was given: the day on which a sample stands does not count
    Seat seat{QStringLiteral("local"), {}};
    bool readOnly = false;
    bool acceptIncompleteCopy = false;
};

/// One open file and everything in it: the one thing the ui holds.
class Centre {
public:
    /// Opens an existing file; throws as `openFile` does.
    static std::unique_ptr<Centre> open(const QString& path, const CentreOptions& options = {});
    /// Makes a new file with the standard lists; throws Error(AlreadyExists) or Error(CannotWrite).
    static std::unique_ptr<Centre> create(const QString& path, const CentreOptions& options = {});
    ~Centre();
    Centre(const Centre&) = delete;
    Centre& operator=(const Centre&) = delete;

    QString path() const;
    bool isReadOnly() const;
    /// The wall clock of the office; on the day kept in the file where that is a sample.
    QDateTime now() const;
    QDate today() const { return now().date(); }

    ChangeNotifier& changes();
    Journal& journal();
    Vocabulary& vocabulary();
    StaffRoom& staff();
    OrganizationBook& organizations();
    PersonBook& people();
    ConsultationDesk& consultations();
    MatterDesk& matters();
    EventBook& events();
    CaseStudyBook& caseStudies();
    MeetingDesk& meetings();
    TaskBook& tasks();
    ProgrammeBook& programmes();
    ProjectDesk& projects();
    AttachmentDesk& attachments();
    SettingsDesk& settings();
    DraftBox& drafts();
    SearchDesk& search();
    CallerFinder& callers();
    /// See similarConsultations().
    QList<SimilarConsultation> similarTo(const QString& text, const QList<Id<Consultation>>& except = {}, int limit = 5) const;

    /// See statisticsOf().
    Statistics statistics(QDate from, QDate until) const;
    /// See calendarEntries().
    QList<CalendarEntry> calendarEntries(QDate from, QDate until) const;
    /// See takenTimes().
    QList<TakenTime> takenTimes(const QList<DateOffer>& at) const;
    /// See calendarKey().
    QString calendarKey() const;

    /// How the office calls its fiscal years.
    const japan::FiscalYearLabels& fiscalYearLabels() const;
    /// When the office is open.
    const OfficeCalendar& officeCalendar() const;
    /// Fiscal years in which something was received, opened or held, and today's; newest first.
    /// Fiscal years in which something was received, opened or run, and today's; newest first.
    QList<int> fiscalYears() const;

    /// Core only: the connection of the thread that opened the file.
    Database& database();
    const SubjectTables& subjects() const;

private:
    struct Parts;

    explicit Centre(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> m_parts;
};

} // namespace musubi
