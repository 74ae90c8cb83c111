#pragma once

#include "core/base/progress.h"
#include "core/consultation/consultation.h"

namespace musubi {

class Centre;

/// What is to become of many consultations at once; what is not set stays as it is.
struct BulkEdit {
    std::optional<std::optional<Id<Staff>>> staff; // an inner none takes the coordinator off
    std::optional<CaseStatus> status;
    Term<ClosingReasonList> closingReason; // wanted where `status` is Done
    Term<TopicList> topic;                 // added where it is not there yet
    bool mainTopic = false;                // as ◎; what was ◎ becomes ○
    std::optional<std::optional<Id<Matter>>> matter; // an inner none unties

    bool isEmpty() const { return !staff && !status && topic.isEmpty() && !matter; }
    friend bool operator==(const BulkEdit&, const BulkEdit&) = default;
};

/// The consultation as the edit leaves it.
Consultation edited(Consultation consultation, const BulkEdit& edit);

struct BulkReport {
    qint64 changed = 0;
    qint64 unchanged = 0; // said it already
    qint64 gone = 0;      // removed meanwhile
    qint64 action = 0;    // to undo; 0 where nothing was to be done
};

/// One action for all of them, written in slices so that others save between; call it on a worker with a Centre of its own.
/// Throws Invalid ("closing_reason") where Done comes without a reason, Missing where the case is gone, and Cancelled:
/// then nothing of it remains.
BulkReport editConsultations(Centre& centre, const QList<Id<Consultation>>& consultations, const BulkEdit& edit, const Progress& progress = {});

} // namespace musubi
