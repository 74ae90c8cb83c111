#include "core/sample/plan.h"

#include "core/japan/era.h"
#include "core/japan/fiscal_year.h"

namespace musubi::sample {

using namespace Qt::StringLiterals;

SampleDays::SampleDays(QDate today, std::function<bool(QDate)> isClosed)
    : m_today(today)
    , m_isClosed(std::move(isClosed))
{
}

QDate SampleDays::before(int workingDays) const
{
    while (m_past.size() <= workingDays) {
        QDate day = m_past.isEmpty() ? m_today : m_past.last().addDays(-1);
        while (m_isClosed(day))
            day = day.addDays(-1);
        m_past << day;
    }
    return m_past[workingDays];
}

QDate SampleDays::after(int workingDays) const
{
    return workingDays < 0 ? before(-workingDays) : after(m_today, workingDays);
}

QDate SampleDays::after(QDate date, int workingDays) const
{
    while (workingDays > 0) {
        date = date.addDays(1);
        if (!m_isClosed(date))
            --workingDays;
    }
    return date;
}

QDate SampleDays::lastSaturday() const
{
    const int since = (m_today.dayOfWeek() + 1) % 7;
    return m_today.addDays(since == 0 ? -7 : -since);
}

quint32 dice(quint32 number, quint32 salt)
{
    quint32 x = number * 2654435761U + salt * 40503U + 374761393U;
    x = (x ^ (x >> 15)) * 2246822519U;
    x = (x ^ (x >> 13)) * 3266489917U;
    return x ^ (x >> 16);
}

QStringList words(QStringView text)
{
    return text.toString().split(u' ', Qt::SkipEmptyParts);
}

Marks marksOf(QStringView codes, bool firstIsMain)
{
    Marks marks;
    for (const QString& code : words(codes))
        marks << Mark{code, firstIsMain && marks.isEmpty()};
    return marks;
}

QString programmeName(int fiscalYear)
{
    return fiscalYear <= 2020 ? u"市民協働推進モデル事業"_s : u"市民協働推進事業"_s;
}

QString filledIn(QStringView text, QDate on)
{
    const int next = japan::fiscalYearOf(on) + 1;
    QString filled = text.toString();
    // What is asked about next year's call is called as it will be then.
    filled.replace(u"《制度》（《来年度》分）"_s, programmeName(next) + u"（"_s + japan::FiscalYearLabels().of(next).name + u"分）"_s);
    filled.replace(u"《制度》"_s, programmeName(next - 1));
    filled.replace(u"《来年度》"_s, japan::FiscalYearLabels().of(next).name);
    return filled;
}

} // namespace musubi::sample
