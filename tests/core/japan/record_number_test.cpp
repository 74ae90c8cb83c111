#include "core/japan/record_number.h"
#include "tests/support/catch.h"
#include "tests/support/printing.h"

using namespace musubi;
using namespace Qt::StringLiterals;
using japan::FiscalYearLabels;
using japan::NumberKind;
using japan::readNumber;
using japan::RecordNumber;

TEST_CASE("numbers are written with the prefix of their fiscal year", "[japan][number]")
{
    const FiscalYearLabels labels;
    CHECK(formatNumber({NumberKind::Consultation, 2026, 1}, labels) == u"R8-0001"_s);
    CHECK(formatNumber({NumberKind::Matter, 2026, 1}, labels) == u"R8-K001"_s);
    CHECK(formatNumber({NumberKind::Meeting, 2026, 12}, labels) == u"R8-M012"_s);
    CHECK(formatNumber({NumberKind::Project, 2026, 1}, labels) == u"R8-P001"_s);
    CHECK(formatNumber({NumberKind::Enquiry, 2026, 1}, labels) == u"R8-Q0001"_s);
    CHECK(formatNumber({NumberKind::Consultation, 2019, 12345}, labels) == u"H31-12345"_s);
}

TEST_CASE("a number is read however it was typed", "[japan][number]")
{
    const FiscalYearLabels labels;
    const RecordNumber consultation{NumberKind::Consultation, 2026, 1};
    for (const QStringView typed : {u"R8-0001", u"r8-0001", u"Ｒ８－０００１", u"R8-1", u"R8ー1", u"R8−0001",
             u" R8 - 0001 ", u"令和8-0001", u"R8-相0001", u"R8相1", u"令和8年度-1", u"R08-0001"}) {
        INFO(typed.toUtf8().toStdString());
        CHECK((readNumber(typed, labels) == consultation));
    }
    for (const QStringView typed :
        {u"R8-K003", u"r8-k3", u"Ｒ８－Ｋ００３", u"R8-案3", u"R8案003", u"R8K003", u"R8-K-3"})
        CHECK((readNumber(typed, labels) == RecordNumber{NumberKind::Matter, 2026, 3}));
    CHECK((readNumber(u"R8-協1", labels) == RecordNumber{NumberKind::Meeting, 2026, 1}));
    CHECK((readNumber(u"R8-事1", labels) == RecordNumber{NumberKind::Project, 2026, 1}));
    CHECK((readNumber(u"R8-q12", labels) == RecordNumber{NumberKind::Enquiry, 2026, 12}));
}

TEST_CASE("R1 and H31 are the same fiscal year of numbers", "[japan][number]")
{
    const FiscalYearLabels labels;
    CHECK((readNumber(u"R1-0012", labels) == readNumber(u"H31-0012", labels)));
    CHECK((readNumber(u"令和元-12", labels) == RecordNumber{NumberKind::Consultation, 2019, 12}));
}

TEST_CASE("what is no number is not read as one", "[japan][number]")
{
    const FiscalYearLabels labels;
    for (const QStringView typed : {u"", u"R8", u"R8-", u"R8-0", u"R8-0000", u"2026-11", u"R8-11-23", u"R8.11.23",
             u"086-803-1061", u"0001", u"-1", u"R8-X1", u"R8-K", u"R8-99999999", u"R80001", u"市民-1"}) {
        INFO(typed.toUtf8().toStdString());
        CHECK_FALSE(readNumber(typed, labels));
    }
}

TEST_CASE("every number is read back from how it is written, in any width and case", "[japan][number]")
{
    const FiscalYearLabels labels({{2020, {u"2020"_s, u"2020年度"_s, {}}}});
    for (const NumberKind kind :
        {NumberKind::Consultation, NumberKind::Enquiry, NumberKind::Matter, NumberKind::Meeting, NumberKind::Project})
        for (int year = 1985; year < 2060; ++year)
            for (const int sequence : {1, 9, 99, 100, 999, 1000, 9999, 10000}) {
                const RecordNumber number{kind, year, sequence};
                const QString written = formatNumber(number, labels);
                QString wide = written.toLower();
                for (QChar& c : wide)
                    c = QChar(c.unicode() + 0xfee0);
                if (readNumber(written, labels) != number || readNumber(wide, labels) != number)
                    FAIL(written.toStdString());
            }
}
