#pragma once

#include "core/meeting/meeting.h"
#include "ui/common/stage_path.h"

namespace musubi {
class Centre;
}

namespace musubi::ui {

/// What leads a meeting on from where it stands.
enum class MeetingAction { None, OfferDates, FixDate, RecordInvitations, TellDate, RecordHeld, WriteMinutes, FinishMinutes, ConveneNext };

/// 企画 → 日程 → 案内 → 開催 → 議事, with what each of them has come to.
QList<StagePath::Stage> meetingSteps(Centre& centre, const Meeting& meeting);

/// The one action that leads on. On the day itself that is to record it, whatever was left out before.
MeetingAction leadingAction(const Meeting& meeting, QDate today);
/// It as a button says it: 「候補日を示す」.
QString actionText(MeetingAction action);
QString actionIcon(MeetingAction action);

} // namespace musubi::ui
