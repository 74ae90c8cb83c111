#pragma once

#include "core/intake/bulk_edit.h"
#include "core/matter/matter.h"

namespace musubi {

/// What is to become of many cases at once; what is not set stays as it is.
struct MatterBulkEdit {
    std::optional<std::optional<Id<Staff>>> lead; // an inner none takes the coordinator off
    std::optional<CaseStatus> status;
    Term<ClosingReasonList> closingReason;     // wanted where `status` is Done
    std::optional<std::optional<Stage>> stage; // an inner none lets it follow from what happened again
    QString stageReason;                       // wanted with a stage

    bool isEmpty() const { return !lead && !status && !stage; }
    friend bool operator==(const MatterBulkEdit&, const MatterBulkEdit&) = default;
};

/// The case as the edit leaves it: closed it waits for nothing any more.
Matter edited(Matter matter, const MatterBulkEdit& edit);

/// As editConsultations(): one action, in slices, on a worker. Throws Invalid ("closing_reason", "stage_reason") where
/// Done or a stage comes without its reason, and Cancelled: then nothing of it remains.
BulkReport editMatters(Centre& centre, const QList<Id<Matter>>& matters, const MatterBulkEdit& edit, const Progress& progress = {});

} // namespace musubi
