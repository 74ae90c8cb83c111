#include "core/japan/fiscal_year.h"

#include "core/japan/era.h"
#include "core/japan/numerals.h"

#include <QRegularExpression>

namespace musubi::japan {

using namespace Qt::StringLiterals;

int fiscalYearOf(QDate date)
{
    return date.month() >= 4 ? date.year() : date.year() - 1;
}

QDate firstDayOf(int fiscalYear)
{
    return {fiscalYear, 4, 1};
}

QDate lastDayOf(int fiscalYear)
{
    return {fiscalYear + 1, 3, 31};
}

FiscalYearLabel FiscalYearLabels::of(int fiscalYear) const
{
    if (const auto own = m_own.constFind(fiscalYear); own != m_own.constEnd())
        return *own;
    const Era* era = eraOf(firstDayOf(fiscalYear));
    if (!era)
        return {QString::number(fiscalYear), u"%1年度"_s.arg(fiscalYear), {}};
    const auto called = [&](const Era& by) {
        return u"%1%2年度"_s.arg(QString::fromUtf16(by.name), eraYearText(eraYear(by, fiscalYear)));
    };
    FiscalYearLabel label{QString(era->letter) + QString::number(eraYear(*era, fiscalYear)), called(*era), {}};
    // By December: an era that begins from January to March leaves the old year its name (昭和63年度 is never
    // 平成元年度).
    if (const Era* later = eraOf(QDate(fiscalYear, 12, 31)); later != era)
        label.otherName = called(*later);
    return label;
}

std::optional<int> FiscalYearLabels::read(QStringView typed) const
{
    const QString text = kanjiNumeralsRead(plainDigits(typed)).toUpper().remove(u' ').remove(u"年度"_s).remove(u'年');
    for (auto own = m_own.begin(); own != m_own.end(); ++own)
        for (const QString& name : {own->prefix, own->name, own->otherName})
            if (!name.isEmpty() && text == kanjiNumeralsRead(plainDigits(name)).toUpper().remove(u"年度"_s))
                return own.key();
    static const QRegularExpression western(u"^(?:FY)?((?:18|19|20|21)\\d\\d)$"_s);
    if (const auto match = western.match(text); match.hasMatch())
        return match.captured(1).toInt();
    for (const Era& era : eras()) {
        for (const QString& name : {QString(era.letter), QString::fromUtf16(era.name), QString(QChar(era.sign))}) {
            if (!text.startsWith(name))
                continue;
            const QString rest = text.mid(name.size());
            bool isNumber = false;
            const int year = rest == u"元"_s ? 1 : rest.toInt(&isNumber);
            if ((isNumber || rest == u"元"_s) && year >= 1 && year <= 99)
                return era.start.year() + year - 1;
        }
    }
    return std::nullopt;
}

} // namespace musubi::japan
