#include "core/japan/fiscal_year.h"
#include "tests/support/catch.h"
#include "tests/support/printing.h"

using namespace musubi;
using namespace Qt::StringLiterals;
using japan::FiscalYearLabels;

TEST_CASE("a fiscal year runs from 1 April to 31 March", "[japan][fiscal]")
{
    CHECK(japan::fiscalYearOf(QDate(2026, 3, 31)) == 2025);
    CHECK(japan::fiscalYearOf(QDate(2026, 4, 1)) == 2026);
    CHECK(japan::fiscalYearOf(QDate(2027, 1, 1)) == 2026);
    for (QDate day(2019, 1, 1); day.year() < 2030; day = day.addDays(1)) {
        const int year = japan::fiscalYearOf(day);
        if (day < japan::firstDayOf(year) || day > japan::lastDayOf(year))
            FAIL(day.toString(Qt::ISODate).toStdString());
    }
}

TEST_CASE("a fiscal year is called by the era of its first day, and 2019 has a second name", "[japan][fiscal]")
{
    const FiscalYearLabels labels;
    CHECK((labels.of(2026) == japan::FiscalYearLabel{u"R8"_s, u"令和8年度"_s, {}}));
    CHECK((labels.of(2019) == japan::FiscalYearLabel{u"H31"_s, u"平成31年度"_s, u"令和元年度"_s}));
    CHECK((labels.of(1989) == japan::FiscalYearLabel{u"H1"_s, u"平成元年度"_s, {}}));
    CHECK((labels.of(1988) == japan::FiscalYearLabel{u"S63"_s, u"昭和63年度"_s, {}}));
    CHECK(labels.of(1926).otherName == u"昭和元年度"_s);
}

TEST_CASE("every name of a fiscal year finds it", "[japan][fiscal]")
{
    const FiscalYearLabels labels;
    for (const QStringView typed : {u"H31", u"h31", u"Ｈ３１", u"平成31", u"平成31年度", u"令和元", u"令和元年度",
             u"R1", u"Ｒ１", u"2019", u"２０１９年度", u"FY2019", u"平成三十一年度", u"㍻31", u" R 1 "}) {
        INFO(typed.toUtf8().toStdString());
        CHECK(labels.read(typed) == 2019);
    }
    CHECK(labels.read(u"R8") == 2026);
    CHECK(labels.read(u"令和8年度") == 2026);
    for (const QStringView typed : {u"", u"8", u"R0", u"R", u"令和", u"R100", u"20261", u"2026-11", u"市民", u"R8.11"})
        CHECK_FALSE(labels.read(typed));
    for (int year = 1868; year < 2100; ++year) {
        const auto label = labels.of(year);
        if (labels.read(label.prefix) != year || labels.read(label.name) != year
            || (!label.otherName.isEmpty() && labels.read(label.otherName) != year))
            FAIL(year);
    }
}

TEST_CASE("the office calls a year as it likes", "[japan][fiscal]")
{
    const FiscalYearLabels labels(
        {{2019, {u"R1"_s, u"令和元年度"_s, u"平成31年度"_s}}, {2030, {u"X1"_s, u"新元号元年度"_s, {}}}});
    CHECK(labels.of(2019).name == u"令和元年度"_s);
    CHECK(labels.read(u"H31") == 2019);
    CHECK(labels.read(u"x1") == 2030);
    CHECK(labels.read(u"新元号元年度") == 2030);
    CHECK(labels.of(2026).prefix == u"R8"_s);
}
