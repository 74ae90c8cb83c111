#pragma once

#include "core/matter/matter_desk.h"
#include "core/sheet/consultation_sheet.h"

namespace musubi {

struct PaperParty {
    Term<PartyRoleList> role;
    QString name; // as the body is called on the day of the sheet
    QString contact;
};

/// All that 案件概要 prints of one case.
struct CaseSummaryPaper {
    Matter value;
    QString number;
    Stage stage = Stage::Consultation;
    QString lead;
    QList<PaperParty> parties;
    int consultations = 0; // 延べ, incoming and outgoing
    QList<TimelineEntry> timeline; // in any order
    QStringList timelineNumbers;   // of each entry: the number of its consultation or empty
    QList<PaperTask> tasks;        // open ones
    QStringList related;           // number and title of each related case
};

/// 案件概要: what a case is, how it went year by year, what came of it and what comes next, for the division (DOMAIN §7).
/// A long timeline is shortened to its beginning, its outcomes and its latest entries, and says how many it leaves out.
Sheet caseSummarySheet(const CaseSummaryPaper& paper, const SheetContext& context);

} // namespace musubi
