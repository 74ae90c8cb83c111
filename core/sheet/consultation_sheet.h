#pragma once

#include "core/consultation/consultation.h"
#include "core/sheet/sheet_context.h"
#include "core/task/task.h"

namespace musubi {

/// A promise with the names it prints.
struct PaperTask {
    Task task;
    QString who; // coordinator, or who it is outside
};

/// All that 相談票 prints of one consultation.
struct ConsultationPaper {
    Consultation value;
    QString number;
    QString organization; // printed as it was called on the day received
    QString matterNumber; // empty without a case
    QString matterTitle;
    QString staff;
    QStringList counterparts;
    QList<PaperTask> tasks; // open ones first, due first
    bool outsideHours = false;
};

/// 相談票: one consultation with every field that is filled, its promises and the stamp row (DOMAIN §2, §7).
Sheet consultationSheet(const ConsultationPaper& paper, const SheetContext& context);

/// Rows of 次の一手: due, what, who; what is done prints with its result.
sheet::RuledTable taskTable(const QList<PaperTask>& tasks, const SheetContext& context);

} // namespace musubi
