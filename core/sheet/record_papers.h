#pragma once

#include "core/sheet/case_summary_sheet.h"
#include "core/sheet/consultation_ledger_sheet.h"

namespace musubi {

class CaseStudyBook;
class ConsultationDesk;
class MatterDesk;
class MeetingDesk;
class OfficeCalendar;
class OrganizationBook;
class ProjectDesk;
class StaffRoom;
class TaskBook;
class Vocabulary;

/// Where records for paper are read.
struct PaperSources {
    const ConsultationDesk& consultations;
    const MatterDesk& matters;
    const MeetingDesk& meetings;
    const ProjectDesk& projects;
    const CaseStudyBook& caseStudies;
    const TaskBook& tasks;
    const OrganizationBook& organizations;
    const StaffRoom& staff;
    const OfficeCalendar& calendar;
    const japan::FiscalYearLabels& years;
};

/// A fiscal year or a month of it.
struct LedgerPeriod {
    int fiscalYear = 0;
    int month = 0; // 1 to 12; 0: the whole fiscal year

    QDate from() const;
    QDate until() const;

    friend bool operator==(const LedgerPeriod&, const LedgerPeriod&) = default;
};

/// Reads R8, 令和8年度, 2026 (a fiscal year) and 2026-11, 2026/11, R8.11, 令和8年11月 (a month). Empty where it is neither.
std::optional<LedgerPeriod> readLedgerPeriod(QStringView typed, const japan::FiscalYearLabels& years);

// Each throws Error(Fault::Missing) where the record is gone.
ConsultationPaper readConsultationPaper(const PaperSources& from, Id<Consultation> id);
/// `on` is the day of the sheet: bodies are called as on that day. Of a project without a programme or a result the words of
/// its basis and of how it stands are for the caller to say.
CaseSummaryPaper readCaseSummaryPaper(const PaperSources& from, Id<Matter> id, QDate on);
/// `filter` narrows the span further, `filteredBy` says it in words; its dates are those of the span.
LedgerPaper readLedgerPaper(const PaperSources& from, const LedgerSpan& span, ConsultationFilter filter = {}, const QString& filteredBy = {});

/// The label of a word of the office's lists in the language of the sheet, for SheetContext::term.
std::function<QString(QStringView, QStringView)> termsOf(const Vocabulary& vocabulary, japan::DateLanguage language);

} // namespace musubi
