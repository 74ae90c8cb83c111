#pragma once

#include "core/meeting/meeting_desk.h"
#include "ui/common/row_model.h"

namespace musubi {
class Centre;
}

namespace musubi::ui {

/// A line of the list of meetings as the model holds it.
struct MeetingRow : MeetingLine {
    friend bool operator==(const MeetingRow& a, const MeetingRow& b) { return a.id == b.id && a.revision == b.revision; }
};

/// The columns of the list of meetings, and by what each is ordered in the file.
std::vector<Column<MeetingRow>> meetingColumns(Centre& centre);
std::optional<MeetingOrder> meetingOrderOf(int column);

Tag statusTag(MeetingStatus status);
Tag minutesTag(MinutesStatus status);

/// 12/8（火）; one that is half a year away with its year (text::listDate).
QString dayText(QDate day, QDate today);
/// 14:00–16:00; over several days the end with its day.
QString hoursText(const QDateTime& start, const QDateTime& end);
/// 12/8（火）14:00–16:00.
QString whenText(const QDateTime& start, const QDateTime& end);
/// 協議 第2回.
QString kindText(Centre& centre, const Term<MeetingKindList>& kind, int round);
/// 9名（官4・民5）.
QString peopleText(int all, int fromPublic, int fromPrivate);

} // namespace musubi::ui
