#pragma once

#include "core/meeting/meeting_desk.h"
#include "ui/common/record_list.h"
#include "ui/meeting/meeting_columns.h"

namespace musubi::ui {

/// The list of meetings with its fiscal year and its conditions.
class MeetingList : public RecordListOf<Meeting, MeetingFilter, MeetingOrder> {
    Q_OBJECT

public:
    MeetingList(Centre& centre, Feedback& feedback, QWidget* parent = nullptr);

    /// Meetings still to be held.
    int aheadCount() const { return waiting(); }

private:
    ListWords words() const override;
    MeetingFilter narrowed(const ConditionList& conditions) const override;
    MeetingFilter waitingOnes() const override;
    std::optional<MeetingOrder> orderOf(int column) const override { return meetingOrderOf(column); }
    QList<Id<Meeting>> ids(const MeetingFilter& filter, MeetingOrder order, bool descending) const override;
    QList<Id<Meeting>> likeTyped(const QString& typed) const override;
    void uncover(Id<Meeting> id) override;
};

} // namespace musubi::ui
