#pragma once

#include <QElapsedTimer>
#include <QString>

#include <functional>
#include <vector>

namespace musubi::bench {

/// Times of one thing done many times, in milliseconds.
class Times {
public:
    void add(double milliseconds) { m_all.push_back(milliseconds); }
    /// `share` of them took no longer: 0.5 is the median. 0 where there are none.
    double quantile(double share) const;
    double median() const { return quantile(0.5); }
    std::size_t count() const { return m_all.size(); }

private:
    std::vector<double> m_all;
};

/// How long `what` took, in milliseconds.
double timed(const std::function<void()>& what);

/// A title over the figures that follow.
void printTitle(const QString& title);
/// A figure without a mark.
void printFigure(const QString& what, const QString& figure);
/// A figure with its pass mark. Falling short is said, and is no failure of the program: machines differ.
void printHeld(const QString& what, const QString& figure, const QString& mark, bool holds);
void printLeftOut(const QString& what, const QString& why);

QString milliseconds(double value);
QString times(double ratio);

/// How many marks were missed so far.
int missedMarks();

} // namespace musubi::bench
