#include "tests/bench/measure.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace musubi::bench {

using namespace Qt::StringLiterals;

namespace {

int missed = 0;

void printLine(const QString& what, const QString& rest)
{
    std::printf("  %s %s\n", qPrintable(what.leftJustified(58)), qPrintable(rest));
    std::fflush(stdout);
}

} // namespace

double Times::quantile(double share) const
{
    if (m_all.empty())
        return 0;
    std::vector<double> sorted = m_all;
    std::sort(sorted.begin(), sorted.end());
    const auto at = static_cast<std::size_t>(std::ceil(share * static_cast<double>(sorted.size())));
    return sorted[std::clamp<std::size_t>(at, 1, sorted.size()) - 1];
}

double timed(const std::function<void()>& what)
{
    QElapsedTimer timer;
    timer.start();
    what();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void printTitle(const QString& title)
{
    std::printf("\n%s\n", qPrintable(title));
    std::fflush(stdout);
}

void printFigure(const QString& what, const QString& figure)
{
    printLine(what, figure);
}

void printHeld(const QString& what, const QString& figure, const QString& mark, bool holds)
{
    missed += !holds;
    printLine(what, figure.leftJustified(12) + u" mark "_s + mark.leftJustified(12) + (holds ? u" holds"_s : u" FALLS SHORT"_s));
}

void printLeftOut(const QString& what, const QString& why)
{
    printLine(what, u"left out: "_s + why);
}

QString milliseconds(double value)
{
    return QString::number(value, 'f', value < 10 ? 2 : 0) + u" ms"_s;
}

QString times(double ratio)
{
    return QString::number(ratio, 'f', ratio < 10 ? 2 : 0) + u" x"_s;
}

int missedMarks()
{
    return missed;
}

} // namespace musubi::bench
