#include "core/intake/bulk_edit.h"

#include "core/consultation/consultation_mapping.h"
#include "core/intake/bulk_rows.h"
#include "core/matter/matter_desk.h"

namespace musubi {

using namespace Qt::StringLiterals;

namespace {

Marks withTopic(Marks marks, const QString& code, bool main)
{
    const auto known = std::find_if(marks.begin(), marks.end(), [&](const Mark& mark) { return mark.code == code; });
    if (main)
        for (Mark& mark : marks)
            mark.main = false;
    if (known == marks.end())
        marks << Mark{code, main || marks.isEmpty()};
    else if (main)
        known->main = true;
    return marks;
}

} // namespace

Consultation edited(Consultation consultation, const BulkEdit& edit)
{
    if (edit.staff)
        consultation.staff = *edit.staff;
    if (edit.status) {
        consultation.status = *edit.status;
        consultation.closingReason = *edit.status == CaseStatus::Done ? edit.closingReason : Term<ClosingReasonList>();
    }
    if (!edit.topic.isEmpty())
        consultation.topics = withTopic(consultation.topics, edit.topic.code, edit.mainTopic);
    if (edit.matter && consultation.matter != *edit.matter) {
        consultation.matter = *edit.matter;
        consultation.followUp = edit.matter->has_value();
    }
    return consultation;
}

BulkReport editConsultations(Centre& centre, const QList<Id<Consultation>>& consultations, const BulkEdit& edit, const Progress& progress)
{
    if (edit.isEmpty() || consultations.isEmpty())
        return {};
    if (edit.status == CaseStatus::Done && edit.closingReason.isEmpty())
        throw Error(Fault::Invalid, u"closing_reason"_s);
    if (edit.matter && *edit.matter)
        centre.matters().get(**edit.matter); // throws where the case is gone
    return editRows(centre, consultations, [&](const Consultation& before) { return edited(before, edit); },
        [](const Consultation& consultation) { return consultation.subject; }, progress);
}

} // namespace musubi
