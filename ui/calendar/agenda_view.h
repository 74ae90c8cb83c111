#pragma once

#include "core/calendar/calendar_entry.h"
#include "ui/common/row_model.h"
#include "ui/common/row_table.h"

namespace musubi::ui {

class CalendarModel;

/// One entry on one of its days.
struct AgendaLine {
    Id<CalendarEntry> id; // made from the entry and the day
    QDate day;
    CalendarEntry entry;
    QString staff;
    bool overdue = false;
    Token tone = Token::Ink; // of the day
    QString closed;          // what closes the day

    friend bool operator==(const AgendaLine&, const AgendaLine&) = default;
};

/// 予定表: the days on which something stands as a table, beside the painted views and for those who do not see them.
class AgendaView : public RowTable {
    Q_OBJECT

public:
    explicit AgendaView(CalendarModel& model, QWidget* parent = nullptr);

    /// The days that are listed from the model's next change on; invalid ones let it rest.
    void setDays(QDate from, QDate until);
    /// Goes to the first line of this day or after it.
    void setDay(QDate day);
    QDate day() const;
    /// The current entry; nullptr in an empty table.
    const CalendarEntry* entry() const;

Q_SIGNALS:
    void dayChosen(const QDate& day);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void fill();

    CalendarModel& m_calendar;
    RowModel<AgendaLine> m_lines;
    QDate m_from;
    QDate m_until;
};

} // namespace musubi::ui
