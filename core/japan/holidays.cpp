#include "core/japan/holidays.h"

#include "core/japan/holiday_rules.h"

#include <algorithm>
#include <array>
#include <mutex>

namespace musubi::japan {

namespace {

/// A year by rule, worked out when first asked for, whichever thread asks.
struct RuleYear {
    std::once_flag once;
    QList<Holiday> holidays;
};

const QList<Holiday>& ruleYear(int year)
{
    static std::array<RuleYear, lastHolidayYear - firstHolidayYear + 1> years;
    static const QList<Holiday> none;
    if (year < firstHolidayYear || year > lastHolidayYear)
        return none;
    RuleYear& known = years[static_cast<size_t>(year - firstHolidayYear)];
    std::call_once(known.once, [&] { known.holidays = holidaysByRule(year); });
    return known.holidays;
}

/// The name by rule; empty where the day is none.
QString ruleName(QDate day)
{
    const auto& holidays = ruleYear(day.year());
    const auto found = std::lower_bound(holidays.begin(), holidays.end(), day,
        [](const Holiday& holiday, QDate wanted) { return holiday.date < wanted; });
    return found != holidays.end() && found->date == day ? found->name : QString();
}

bool isUnnamed(const QString& name)
{
    return name == u"休日" || name == u"振替休日" || name == u"国民の休日";
}

} // namespace

QList<Holiday> holidaysOf(int year, const HolidayOverrides& overrides)
{
    QList<Holiday> holidays;
    for (const Holiday& holiday : ruleYear(year))
        if (!overrides.removed.contains(holiday.date) && !overrides.added.contains(holiday.date))
            holidays << holiday;
    for (auto it = overrides.added.lowerBound(QDate(year, 1, 1));
         it != overrides.added.end() && it.key().year() == year; ++it)
        holidays << Holiday{it.key(), it.value()};
    std::sort(holidays.begin(), holidays.end(), [](const Holiday& a, const Holiday& b) { return a.date < b.date; });
    return holidays;
}

QString holidayName(QDate day, const HolidayOverrides& overrides)
{
    if (const auto added = overrides.added.find(day); added != overrides.added.end())
        return added->isEmpty() ? QStringLiteral("休日") : *added;
    return overrides.removed.contains(day) ? QString() : ruleName(day);
}

HolidayOverrides overridesFrom(const QList<Holiday>& official)
{
    HolidayOverrides overrides;
    if (official.isEmpty())
        return overrides;
    QSet<QDate> listed;
    int first = official.front().date.year();
    int last = first;
    for (const Holiday& holiday : official) {
        listed << holiday.date;
        first = std::min(first, holiday.date.year());
        last = std::max(last, holiday.date.year());
        const QString byRule = ruleName(holiday.date);
        if (byRule.isEmpty()
            || (byRule != holiday.name && !isUnnamed(holiday.name) && !holiday.name.startsWith(u"休日")))
            overrides.added.insert(holiday.date, holiday.name);
    }
    for (int year = first; year <= last; ++year)
        for (const Holiday& holiday : ruleYear(year))
            if (!listed.contains(holiday.date))
                overrides.removed << holiday.date;
    return overrides;
}

} // namespace musubi::japan
