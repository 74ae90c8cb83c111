#pragma once

#include "core/event/event_book.h"
#include "ui/common/record_list.h"
#include "ui/event/event_columns.h"

namespace musubi::ui {

/// The list of courses and gatherings of a fiscal year, with how many came.
class EventList : public RecordListOf<Event, EventFilter, EventOrder> {
    Q_OBJECT

public:
    EventList(Centre& centre, Feedback& feedback, QWidget* parent = nullptr);

    /// Planned ones from today on.
    int aheadCount() const { return waiting(); }

private:
    ListWords words() const override;
    QList<Run> countLine() const override;
    EventFilter narrowed(const ConditionList& conditions) const override;
    EventFilter waitingOnes() const override;
    std::optional<EventOrder> orderOf(int column) const override { return eventOrderOf(column); }
    QList<Id<Event>> ids(const EventFilter& filter, EventOrder order, bool descending) const override;
    QList<Id<Event>> likeTyped(const QString& typed) const override;
    void uncover(Id<Event> id) override;
};

} // namespace musubi::ui
