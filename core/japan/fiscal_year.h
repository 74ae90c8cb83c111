#pragma once

#include <QDate>
#include <QMap>
#include <QString>

#include <optional>

namespace musubi::japan {

/// 年度: 1 April to 31 March, named by its first year as an integer.
int fiscalYearOf(QDate date);
QDate firstDayOf(int fiscalYear);
QDate lastDayOf(int fiscalYear);

/// How a fiscal year is called. FY2019 has two names in use: 平成31年度 (programmes) and 令和元年度 (committees).
struct FiscalYearLabel {
    QString prefix; // R8, H31: the head of record numbers
    QString name; // 令和8年度
    QString otherName; // 令和元年度, where a second one is in use

    friend bool operator==(const FiscalYearLabel&, const FiscalYearLabel&) = default;
};

/// The table of labels; what the office has not set follows from the era of 1 April.
class FiscalYearLabels {
public:
    FiscalYearLabels() = default;
    explicit FiscalYearLabels(QMap<int, FiscalYearLabel> own)
        : m_own(std::move(own))
    {
    }

    FiscalYearLabel of(int fiscalYear) const;
    const QMap<int, FiscalYearLabel>& own() const { return m_own; }

    /// Reads H31, 平成31, 令和元年度, R1, 2019, ２０１９年度: every name a year ever had. Empty where it is none.
    std::optional<int> read(QStringView typed) const;

private:
    QMap<int, FiscalYearLabel> m_own;
};

} // namespace musubi::japan
