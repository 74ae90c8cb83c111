#include "core/intake/matter_bulk_edit.h"

#include "core/intake/bulk_rows.h"
#include "core/matter/matter_mapping.h"

namespace musubi {

using namespace Qt::StringLiterals;

Matter edited(Matter matter, const MatterBulkEdit& edit)
{
    if (edit.lead)
        matter.lead = *edit.lead;
    if (edit.status) {
        const bool done = *edit.status == CaseStatus::Done;
        matter.status = *edit.status;
        matter.closingReason = done ? edit.closingReason : Term<ClosingReasonList>();
        if (done) {
            matter.waitingFor.clear();
            matter.reviewOn.reset();
        }
    }
    if (edit.stage) {
        matter.stageOverride = *edit.stage;
        matter.stageReason = *edit.stage ? edit.stageReason : QString();
    }
    return matter;
}

BulkReport editMatters(Centre& centre, const QList<Id<Matter>>& matters, const MatterBulkEdit& edit, const Progress& progress)
{
    if (edit.isEmpty() || matters.isEmpty())
        return {};
    if (edit.status == CaseStatus::Done && edit.closingReason.isEmpty())
        throw Error(Fault::Invalid, u"closing_reason"_s);
    if (edit.stage && *edit.stage && edit.stageReason.trimmed().isEmpty())
        throw Error(Fault::Invalid, u"stage_reason"_s);
    return editRows(centre, matters, [&](const Matter& before) { return edited(before, edit); }, [](const Matter& matter) { return matter.title; }, progress);
}

} // namespace musubi
