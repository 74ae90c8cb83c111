#include "ui/calendar/calendar_model.h"

#include "core/calendar/calendar_layout.h"
#include "core/centre.h"
#include "core/japan/working_days.h"
#include "core/staff/staff_room.h"

namespace musubi::ui {

namespace {

constexpr int longestClosedRun = 14; // days: no run of closed days is longer, so a deadline comes from no farther

bool touchesDays(const CalendarEntry& entry, QDate from, QDate until)
{
    return entry.firstDay() <= until && entry.lastDay() >= from;
}

} // namespace

CalendarModel::CalendarModel(Centre& centre, QObject* parent)
    : QObject(parent)
    , m_centre(centre)
{
}

void CalendarModel::read(QDate from, QDate until)
{
    take(from, until, m_centre.calendarEntries(from.addDays(-longestClosedRun), until));
}

void CalendarModel::take(QDate from, QDate until, const QList<CalendarEntry>& entries)
{
    m_from = from;
    m_until = until;
    m_all = entries;
    m_moved = moveDeadlines(m_all, m_centre.officeCalendar());
    m_all.removeIf([&](const CalendarEntry& entry) { return !touchesDays(entry, from, until); });
    m_staff.clear();
    for (const auto& row : m_centre.staff().all(true))
        m_staff.insert(row.id.value, {row.value.initial, row.value.name});
    choose();
}

void CalendarModel::setChoice(const CalendarChoice& choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    choose();
}

void CalendarModel::choose()
{
    m_shown = chosenOf(m_all, m_choice);
    Q_EMIT changed();
}

QMap<EntryKind, int> CalendarModel::counts(QDate from, QDate until) const
{
    QList<CalendarEntry> there = m_all;
    there.removeIf([&](const CalendarEntry& entry) { return !touchesDays(entry, from, until); });
    return countsByKind(there, m_choice);
}

std::pair<int, int> CalendarModel::sums(QDate from, QDate until) const
{
    const auto there = [&](const CalendarEntry& entry) { return touchesDays(entry, from, until); };
    return {static_cast<int>(std::count_if(m_all.begin(), m_all.end(), there)), static_cast<int>(std::count_if(m_shown.begin(), m_shown.end(), there))};
}

QDate CalendarModel::today() const { return m_centre.today(); }
QTime CalendarModel::now() const { return m_centre.now().time(); }
DayRemark CalendarModel::remark(QDate day) const
{
    DayRemark remark = dayRemark(m_centre.officeCalendar(), day);
    if (m_choice.hideClosedDays) {
        remark.word.clear();
        remark.name.clear();
        remark.tag = {};
    }
    return remark;
}

std::optional<QDate> CalendarModel::movedFrom(QDate day) const
{
    const auto found = m_moved.constFind(day);
    return found == m_moved.constEnd() ? std::nullopt : std::optional(*found);
}

QString CalendarModel::initialOf(std::optional<Id<Staff>> staff) const
{
    return staff ? m_staff.value(staff->value).first : QString();
}

QString CalendarModel::nameOf(std::optional<Id<Staff>> staff) const
{
    return staff ? m_staff.value(staff->value).second : QString();
}

std::pair<QTime, QTime> CalendarModel::officeHours() const
{
    const OfficeHours& hours = m_centre.officeCalendar().days().hours;
    return {hours.opens, hours.closes};
}

} // namespace musubi::ui
