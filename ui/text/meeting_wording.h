#pragma once

#include "core/meeting/meeting.h"

#include <QString>

#include <optional>

namespace musubi {
struct MeetingDuty;
}

namespace musubi::text {

QString meetingStatusName(MeetingStatus status);
QString invitationName(Invitation invitation);
QString attendanceName(Attendance attendance);
QString minutesStatusName(MinutesStatus status);
QString pointName(PointKind kind);
/// ○ △ × as they are written, － for no answer.
QString availabilitySign(Availability answer);
/// The same in a word, for who does not see the sign.
QString availabilityName(Availability answer);
/// 第2回; empty for a meeting of no series.
QString roundName(int round);

/// What a meeting asks of the office, as something to do.
QString dutyText(const MeetingDuty& duty);

/// A code of a meeting's column in words; nothing for other columns.
std::optional<QString> meetingCodeText(const QString& column, const QString& code);

} // namespace musubi::text
