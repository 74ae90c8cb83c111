#pragma once

#include "core/event/event_book.h"
#include "ui/common/row_model.h"

namespace musubi {
class Centre;
}

namespace musubi::ui {

/// A line of the list of events as the model holds it.
struct EventRow : EventLine {
    friend bool operator==(const EventRow& a, const EventRow& b) { return a.id == b.id && a.revision == b.revision && a.contacts == b.contacts; }
};

/// The columns of the list of events, and by what each is ordered in the file.
std::vector<Column<EventRow>> eventColumns(Centre& centre);
std::optional<EventOrder> eventOrderOf(int column);

/// How an event stands, as a tag: planned, held, called off.
Tag eventTag(EventStatus status);

/// 「NPO・市民団体14、行政6」: the headings of reports that have participants, most first.
QString headcountText(Centre& centre, const QList<Headcount>& headcounts);

} // namespace musubi::ui
