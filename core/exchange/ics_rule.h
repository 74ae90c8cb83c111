#pragma once

#include <QDate>
#include <QList>

#include <libical/ical.h>

#include <optional>

namespace musubi {

/// A rule by which something recurs (RRULE), as offices have them: by day, week, month or year.
struct IcsRule {
    enum class Period { Day, Week, Month, Year };
    struct Weekday {
        int weekday = 1; // 1 Monday … 7 Sunday
        int which = 0;   // of its month or year, from the end where negative; 0: each
    };

    Period period = Period::Day;
    int interval = 1;
    int count = 0;      // 0: without
    int weekBegins = 1; // 1 Monday … 7 Sunday
    QList<int> months;
    QList<int> monthDays; // from the end where negative
    QList<Weekday> weekdays;
    QList<int> positions; // within a period (BYSETPOS), from the end where negative
};

/// Nothing for a rule that no office has: by the hour, by the day of the year, in another calendar. The end (UNTIL) is left to
/// the caller: it is a moment, and rules know days only.
std::optional<IcsRule> icsRuleOf(const icalrecurrencetype& read);

/// Walks along a rule one period at a time. Our own legs, since those of libical walk through thousands of years in one call for a rule
/// that never comes true (30 February), and nobody can stop them.
class IcsWalk {
public:
    /// Without COUNT it starts near `from` at once; the days of series that begin later are not changed by it.
    IcsWalk(const IcsRule& rule, QDate begin, QDate from);

    /// The first day of the period that next() looks at.
    QDate at() const;
    /// The days of that period, none before the begin of the series; then the one after it is looked at.
    QList<QDate> next();
    /// How many days have been looked at.
    qint64 looked() const { return m_looked; }

private:
    bool fits(QDate day, QDate first, QDate last) const;
    QList<QDate> daysBetween(QDate first, QDate last);
    QList<QDate> daysOfPeriod(QDate first);

    IcsRule m_rule;
    QDate m_begin;
    qint64 m_period = 0; // from that of the begin, in intervals
    qint64 m_looked = 0;
    bool m_byMonth;          // of a year: its months are looked at one by one
};

} // namespace musubi
