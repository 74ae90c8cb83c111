#include "core/meeting/answer_table.h"
#include "tests/support/catch.h"
#include "tests/support/printing.h"

using namespace musubi;
using namespace Qt::StringLiterals;

namespace {

constexpr auto comes = Availability::Yes, couldCome = Availability::Maybe, cannot = Availability::No, silent = Availability::Unanswered;
const QDate pasting(2026, 11, 24);

OfferedDate twoHoursFrom(QDate day, QTime from)
{
    return {QDateTime(day, from), QDateTime(day, from.addSecs(7200)), {}};
}

const QList<OfferedDate> threeDates{twoHoursFrom(QDate(2026, 12, 8), QTime(14, 0)), twoHoursFrom(QDate(2026, 12, 10), QTime(10, 0)),
    twoHoursFrom(QDate(2026, 12, 10), QTime(18, 30))};

QList<Availability> signsOf(const AnsweredRow& row)
{
    QList<Availability> signs;
    for (const GivenAnswer& given : row.answers)
        signs << given.answer;
    return signs;
}

} // namespace

TEST_CASE("an answer is read however it was drawn", "[meeting]")
{
    for (const QString& drawn : {u"○"_s, u"◯"_s, u"〇"_s, u"◎"_s, u" ○ "_s, u"o"_s, u"Ｏ"_s, u"可"_s, u"OK"_s, u"出席"_s})
        CHECK(readAnswer(drawn) == GivenAnswer{comes, {}});
    for (const QString& drawn : {u"△"_s, u"▲"_s, u"要調整"_s})
        CHECK(readAnswer(drawn) == GivenAnswer{couldCome, {}});
    for (const QString& drawn : {u"×"_s, u"✕"_s, u"X"_s, u"ｘ"_s, u"不可"_s, u"欠席"_s, u"ＮＧ"_s})
        CHECK(readAnswer(drawn) == GivenAnswer{cannot, {}});
    for (const QString& drawn : {u""_s, u"　"_s, u"-"_s, u"－"_s, u"未定"_s})
        CHECK(readAnswer(drawn) == GivenAnswer{silent, {}});
    CHECK_FALSE(readAnswer(u"たぶん"_s));
    CHECK_FALSE(readAnswer(u"12"_s));
}

TEST_CASE("a remark behind the sign is kept without its brackets", "[meeting]")
{
    CHECK(readAnswer(u"△（午後のみ）"_s) == GivenAnswer{couldCome, u"午後のみ"_s});
    CHECK(readAnswer(u"○ 15時から"_s) == GivenAnswer{comes, u"15時から"_s});
    CHECK(readAnswer(u"×：議会のため"_s) == GivenAnswer{cannot, u"議会のため"_s});
    CHECK(readAnswer(u"⭕\uFE0F"_s) == GivenAnswer{comes, {}});
}

TEST_CASE("a pasted table is brought into the order of the dates offered", "[meeting]")
{
    const AnswerTable table = readAnswerTable({{u"お名前"_s, u"12/10(木) 10:00～12:00"_s, u"12月8日（火）14:00"_s, u"備考"_s, u"12/10 18:30-20:30"_s},
                                                  {u"農林水産課"_s, u"×"_s, u"○"_s, u"議会"_s, u"△"_s}, {}, {u"猟友会"_s, u"△（午後）"_s}},
        threeDates, pasting);
    REQUIRE(table.rows.size() == 2);
    CHECK(table.unread.isEmpty());
    CHECK(table.missing.isEmpty());
    CHECK(table.rows[0].name == u"農林水産課"_s);
    CHECK(signsOf(table.rows[0]) == QList{comes, cannot, couldCome});
    CHECK(signsOf(table.rows[1]) == QList{silent, couldCome, silent});
    CHECK(table.rows[1].answers[1].note == u"午後"_s);
}

TEST_CASE("a heading names its date by day and start, however the hours are written", "[meeting]")
{
    for (const QString& heading : {u"12/10 18:30"_s, u"12/10(木) 18:30～20:30"_s, u"12月10日（木）18時30分〜20時30分"_s, u"2026-12-10 18:30 - 20:30"_s,
             u"12/10(木) 18:30〜"_s, u"12/10（木）18時30分～"_s,
             u"12/10(木)\n18:30〜20:30"_s, u"12/10 午後6時30分～午後8時30分"_s, u"１２／１０　１８：３０から２０：３０"_s}) {
        CAPTURE(heading);
        const AnswerTable table = readAnswerTable({{u""_s, heading}, {u"公民館"_s, u"○"_s}}, threeDates, pasting);
        REQUIRE(table.rows.size() == 1);
        CHECK(signsOf(table.rows[0]) == QList{silent, silent, comes});
        CHECK(table.missing == QList<qsizetype>{0, 1});
    }
}

TEST_CASE("a table with the dates down and the names across says the same, and faults keep their place", "[meeting]")
{
    const AnswerTable table = readAnswerTable(
        {{u"日程"_s, u"公民館"_s, u"大学"_s}, {u"12/8 14:00"_s, u"○"_s, u"たぶん"_s}, {u"12/10 18:30"_s, u"△"_s, u"×"_s}}, threeDates, pasting);
    REQUIRE(table.rows.size() == 2);
    CHECK(signsOf(table.rows[0]) == QList{comes, silent, couldCome});
    CHECK(signsOf(table.rows[1]) == QList{silent, silent, cannot});
    CHECK(table.unread == QList{UnreadCell{1, 2, AnswerFault::NoSign, u"たぶん"_s}});
    CHECK(table.missing == QList<qsizetype>{1});
}

TEST_CASE("a day without its time is no date where the day is offered twice", "[meeting]")
{
    const AnswerTable table = readAnswerTable({{u""_s, u"12/8"_s, u"12/10"_s, u"12/9"_s, u"12/8 14:00"_s}, {u"公民館"_s, u"○"_s, u"○"_s, u"○"_s, u"×"_s}}, threeDates, pasting);
    REQUIRE(table.rows.size() == 1);
    CHECK(signsOf(table.rows[0]) == QList{comes, silent, silent});
    CHECK(table.unread == QList{UnreadCell{0, 2, AnswerFault::SeveralDates, u"12/10"_s}, UnreadCell{0, 3, AnswerFault::NotOffered, u"12/9"_s},
              UnreadCell{0, 4, AnswerFault::DateTwice, u"12/8 14:00"_s}});
    CHECK(table.missing == QList<qsizetype>{1, 2});
}

TEST_CASE("answers without a name, or under a name that stands there already, are left to a person", "[meeting]")
{
    const AnswerTable table = readAnswerTable({{u""_s, u"12/8"_s}, {u"公民館"_s, u"○"_s}, {u""_s, u"×"_s}, {u"公民館 "_s, u"×"_s}}, threeDates, pasting);
    REQUIRE(table.rows.size() == 1);
    CHECK(signsOf(table.rows[0]) == QList{comes, silent, silent});
    CHECK(table.unread == QList{UnreadCell{2, 0, AnswerFault::NoName, {}}, UnreadCell{3, 0, AnswerFault::NameTwice, u"公民館"_s}});
}

TEST_CASE("an empty table answers nothing", "[meeting]")
{
    const AnswerTable table = readAnswerTable({}, threeDates, pasting);
    CHECK(table.rows.isEmpty());
    CHECK(table.missing == QList<qsizetype>{0, 1, 2});
    CHECK(readAnswerTable({{}, {}}, threeDates, pasting).rows.isEmpty());
}
