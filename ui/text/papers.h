#pragma once

#include "core/exchange/table.h"
#include "core/matter/matter_desk.h"
#include "core/sheet/consultation_ledger_sheet.h"
#include "core/sheet/letter.h"

namespace musubi {
class Centre;
}

namespace musubi::text {

// The sheets of an open file, ready to be laid out, in the language in use.

Sheet consultationSheetOf(Centre& centre, Id<Consultation> id);
Sheet caseSummaryOf(Centre& centre, Id<Matter> id);
/// 協働のあゆみ, landscape.
Sheet pathwaySheetOf(Centre& centre, Id<Matter> id);

/// What the day asks of this person, or of everybody.
Sheet daySheetOf(Centre& centre, std::optional<Id<Staff>> staff);

/// A letter in this wording. Throws as letterSheet().
Sheet letterOf(Centre& centre, const LetterTemplate& wording, const LetterPaper& letter);

/// Reads 2026-11, 令和8年11月 or a fiscal year (R8, H31, 2026, 令和8年度); nothing where it is neither.
std::optional<LedgerSpan> readSpan(const Centre& centre, const QString& typed);
LedgerSpan fiscalYearSpan(const Centre& centre, int fiscalYear);

/// `filter` narrows the span further, `filteredBy` says it in words; its dates are those of the span.
Sheet ledgerOf(Centre& centre, const LedgerSpan& span, const ConsultationFilter& filter = {}, const QString& filteredBy = {});
/// The same lines with the same headings, 欠番 among them, as a list that leaves; sums are the spreadsheet's own work.
ExportTable ledgerTableOf(Centre& centre, const LedgerSpan& span, const ConsultationFilter& filter = {}, const QString& filteredBy = {});

/// A name for the file of a sheet: number and title, without what file systems refuse.
QString sheetFileName(const QString& number, const QString& title);

} // namespace musubi::text
