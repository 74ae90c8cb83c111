#pragma once

#include "core/calendar/calendar_choice.h"
#include "core/calendar/calendar_entry.h"
#include "ui/common/day_context.h"

#include <QHash>
#include <QList>
#include <QObject>

namespace musubi {
class Centre;
}

namespace musubi::ui {

/// What every view of the calendar shows: the entries of some days that are looked at, and how each day stands.
class CalendarModel : public QObject {
    Q_OBJECT

public:
    explicit CalendarModel(Centre& centre, QObject* parent = nullptr);

    /// Reads what stands on these days, both included; throws what the file throws.
    void read(QDate from, QDate until);
    /// The same with entries from elsewhere.
    void take(QDate from, QDate until, const QList<CalendarEntry>& entries);
    QDate from() const { return m_from; }
    QDate until() const { return m_until; }

    /// Those that are looked at, in the order of begin.
    const QList<CalendarEntry>& entries() const { return m_shown; }
    const CalendarChoice& choice() const { return m_choice; }
    void setChoice(const CalendarChoice& choice);
    /// How many of each kind touch these days, for the people looked at.
    QMap<EntryKind, int> counts(QDate from, QDate until) const;
    /// How many there are for everybody and of every kind, and how many of them are looked at.
    std::pair<int, int> sums(QDate from, QDate until) const;

    QDate today() const;
    QTime now() const;
    DayRemark remark(QDate day) const;
    /// What a deadline left on the closed day it fell on: the day to which it moved.
    std::optional<QDate> movedFrom(QDate day) const;
    QString initialOf(std::optional<Id<Staff>> staff) const;
    QString nameOf(std::optional<Id<Staff>> staff) const;
    std::pair<QTime, QTime> officeHours() const;

Q_SIGNALS:
    void changed();

private:
    void choose();

    Centre& m_centre;
    QDate m_from;
    QDate m_until;
    QList<CalendarEntry> m_all;
    QList<CalendarEntry> m_shown;
    QHash<QDate, QDate> m_moved; // closed day to the next open one
    QHash<qint64, std::pair<QString, QString>> m_staff; // initial and name
    CalendarChoice m_choice;
};

} // namespace musubi::ui
