#include "core/intake/bulk_edit.h"

#include "core/base/error.h"
#include "core/centre.h"
#include "core/consultation/consultation_mapping.h"
#include "core/db/table.h"
#include "core/intake/sliced_action.h"
#include "core/journal/journal.h"
#include "core/matter/matter_desk.h"

namespace musubi {

using namespace Qt::StringLiterals;

namespace {

constexpr int bulkReportEvery = 20; // rows

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

/// 「件名ほか 12 件」 is the ui's to say; the journal keeps the first subjects.
QString bulkNote(const QStringList& subjects, qint64 count)
{
    return count > subjects.size() ? subjects.join(u'、') + QChar(0x2026) : subjects.join(u'、');
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
    BulkReport report;
    if (edit.isEmpty() || consultations.isEmpty())
        return report;
    if (edit.status == CaseStatus::Done && edit.closingReason.isEmpty())
        throw Error(Fault::Invalid, u"closing_reason"_s);
    if (edit.matter && *edit.matter)
        centre.matters().get(**edit.matter); // throws where the case is gone

    constexpr int subjectsKept = 3;
    const Table<Consultation> table(centre.database());
    QStringList subjects;
    SlicedAction action(centre.database(), centre.journal(), Deed::BulkEdit, {});
    for (qsizetype i = 0; i < consultations.size(); ++i) {
        if (progress.isCancelled())
            throw Error(Fault::Cancelled);
        UnitOfWork& work = action.work();
        const auto before = table.find(consultations[i]); // read under the lock: nobody saves between reading and writing
        const Consultation after = before ? edited(before->value, edit) : Consultation();
        if (!before) {
            ++report.gone;
        } else if (after == before->value) {
            ++report.unchanged;
        } else {
            table.update(work, *before, after);
            ++report.changed;
            if (subjects.size() < subjectsKept)
                subjects << after.subject;
        }
        action.breathe();
        if (i % bulkReportEvery == 0)
            progress.report(i, consultations.size());
    }
    if (report.changed == 0)
        return report; // the empty action is forgotten
    action.work().setNote(bulkNote(subjects, report.changed));
    action.finish();
    report.action = action.id();
    progress.report(consultations.size(), consultations.size());
    return report;
}

} // namespace musubi
