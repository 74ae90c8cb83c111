#include "core/exchange/ics_rule.h"

#include <algorithm>

namespace musubi {

namespace {

template <size_t N>
QList<int> listOf(const short (&values)[N])
{
    QList<int> list;
    for (const short value : values) {
        if (value == ICAL_RECURRENCE_ARRAY_MAX)
            break;
        list << value;
    }
    return list;
}

int weekdayOf(icalrecurrencetype_weekday day)
{
    return day == ICAL_NO_WEEKDAY || day == ICAL_SUNDAY_WEEKDAY ? 7 : static_cast<int>(day) - 1;
}

QDate firstOf(QDate day)
{
    return {day.year(), day.month(), 1};
}

} // namespace

std::optional<IcsRule> icsRuleOf(const icalrecurrencetype& read)
{
    if (!listOf(read.by_second).isEmpty() || !listOf(read.by_minute).isEmpty() || !listOf(read.by_hour).isEmpty() || !listOf(read.by_year_day).isEmpty() || !listOf(read.by_week_no).isEmpty()
        || read.rscale || read.interval < 1 || read.count < 0)
        return std::nullopt;
    IcsRule rule;
    switch (read.freq) {
    case ICAL_DAILY_RECURRENCE: rule.period = IcsRule::Period::Day; break;
    case ICAL_WEEKLY_RECURRENCE: rule.period = IcsRule::Period::Week; break;
    case ICAL_MONTHLY_RECURRENCE: rule.period = IcsRule::Period::Month; break;
    case ICAL_YEARLY_RECURRENCE: rule.period = IcsRule::Period::Year; break;
    default: return std::nullopt;
    }
    rule.interval = read.interval;
    rule.count = read.count;
    rule.weekBegins = read.week_start == ICAL_NO_WEEKDAY ? 1 : weekdayOf(read.week_start);
    rule.months = listOf(read.by_month);
    rule.monthDays = listOf(read.by_month_day);
    const bool counted = rule.period == IcsRule::Period::Month || rule.period == IcsRule::Period::Year; // a week has one Monday
    for (const int day : listOf(read.by_day))
        rule.weekdays << IcsRule::Weekday{weekdayOf(icalrecurrencetype_day_day_of_week(static_cast<short>(day))),
            counted ? icalrecurrencetype_day_position(static_cast<short>(day)) : 0};
    rule.positions = listOf(read.by_set_pos);
    return rule;
}

IcsWalk::IcsWalk(const IcsRule& rule, QDate begin, QDate from)
    : m_rule(rule)
    , m_begin(begin)
    , m_byMonth(!rule.months.isEmpty() || !rule.monthDays.isEmpty())
{
    if (m_rule.count > 0 || from <= begin)
        return; // what is counted is counted from the first
    qint64 periods = 0;
    switch (m_rule.period) {
    case IcsRule::Period::Day: periods = begin.daysTo(from); break;
    case IcsRule::Period::Week: periods = begin.daysTo(from) / 7; break;
    case IcsRule::Period::Month: periods = 12 * (from.year() - begin.year()) + from.month() - begin.month(); break;
    case IcsRule::Period::Year: periods = from.year() - begin.year(); break;
    }
    m_period = std::max<qint64>(0, (periods - 1) / m_rule.interval);
}

QDate IcsWalk::at() const
{
    const qint64 periods = m_period * m_rule.interval;
    switch (m_rule.period) {
    case IcsRule::Period::Day: return m_begin.addDays(periods);
    case IcsRule::Period::Week: return m_begin.addDays(7 * periods - (m_begin.dayOfWeek() - m_rule.weekBegins + 7) % 7);
    case IcsRule::Period::Month: return firstOf(m_begin).addMonths(static_cast<int>(periods));
    case IcsRule::Period::Year: return QDate(m_begin.year(), 1, 1).addYears(static_cast<int>(periods));
    }
    Q_UNREACHABLE();
}

/// Whether the rule names this day of a month or year that goes from `first` to `last`.
bool IcsWalk::fits(QDate day, QDate first, QDate last) const
{
    if (!m_rule.months.isEmpty() && !m_rule.months.contains(day.month()))
        return false;
    if (!m_rule.monthDays.isEmpty() && !m_rule.monthDays.contains(day.day()) && !m_rule.monthDays.contains(day.day() - day.daysInMonth() - 1))
        return false;
    return m_rule.weekdays.isEmpty() || std::any_of(m_rule.weekdays.begin(), m_rule.weekdays.end(), [&](const IcsRule::Weekday& wanted) {
        return wanted.weekday == day.dayOfWeek()
            && (wanted.which == 0 || wanted.which == first.daysTo(day) / 7 + 1 || -wanted.which == day.daysTo(last) / 7 + 1);
    });
}

QList<QDate> IcsWalk::daysBetween(QDate first, QDate last)
{
    QList<QDate> days;
    for (QDate day = first; day <= last; day = day.addDays(1), ++m_looked)
        if (fits(day, first, last))
            days << day;
    return days;
}

QList<QDate> IcsWalk::daysOfPeriod(QDate first)
{
    const bool onlyBegin = m_rule.weekdays.isEmpty() && m_rule.monthDays.isEmpty(); // what the rule does not say is as it began
    const auto ofMonth = [&](QDate month) {
        if (!onlyBegin)
            return daysBetween(month, month.addDays(month.daysInMonth() - 1));
        ++m_looked;
        const QDate day(month.year(), month.month(), m_begin.day());
        return day.isValid() && fits(day, day, day) ? QList<QDate>{day} : QList<QDate>();
    };
    switch (m_rule.period) {
    case IcsRule::Period::Day: return daysBetween(first, first);
    case IcsRule::Period::Week: {
        QList<QDate> days = daysBetween(first, first.addDays(6));
        if (m_rule.weekdays.isEmpty())
            days.removeIf([&](QDate day) { return day.dayOfWeek() != m_begin.dayOfWeek(); });
        return days;
    }
    case IcsRule::Period::Month: return ofMonth(first);
    case IcsRule::Period::Year: break;
    }
    if (!m_byMonth && !onlyBegin)
        return daysBetween(first, first.addYears(1).addDays(-1));
    if (!m_byMonth)
        return ofMonth(first.addMonths(m_begin.month() - 1));
    QList<QDate> days;
    for (int month = 0; month < 12; ++month)
        if (m_rule.months.isEmpty() || m_rule.months.contains(month + 1))
            days << ofMonth(first.addMonths(month));
    return days;
}

QList<QDate> IcsWalk::next()
{
    const QDate first = at();
    ++m_period;
    ++m_looked;
    QList<QDate> days = daysOfPeriod(first);
    if (!m_rule.positions.isEmpty()) {
        QList<QDate> placed;
        const auto all = static_cast<int>(days.size());
        for (int i = 0; i < all; ++i)
            if (m_rule.positions.contains(i + 1) || m_rule.positions.contains(i - all))
                placed << days[i];
        days = placed;
    }
    days.removeIf([&](QDate day) { return day < m_begin; });
    return days;
}

} // namespace musubi
