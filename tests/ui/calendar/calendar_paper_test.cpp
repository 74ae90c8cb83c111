#include "core/event/event_book.h"
#include "core/task/task_book.h"
#include "tests/support/catch.h"
#include "tests/support/office.h"
#include "ui/paper/layout.h"
#include "ui/text/calendar_papers.h"
#include "ui/text/day_wording.h"
#include "ui/text/sheet_wording.h"

using namespace musubi;
using namespace Qt::StringLiterals;
using musubi::tests::Office;

namespace {

paper::Pages calendarPages(const Sheet& sheet)
{
    return paper::layOut(sheet, &text::SheetWording::of);
}

/// All letters of the pages, whatever line they stand on.
QString lettersOf(const paper::Pages& pages)
{
    QString letters;
    for (const paper::Page& page : pages.pages)
        for (const paper::Piece& piece : page.pieces)
            letters += piece.text;
    return letters.remove(u' ');
}

double lowestRule(const paper::Page& page)
{
    float lowest = 0;
    for (const paper::Rule& rule : page.rules)
        lowest = std::max(lowest, std::max(rule.y1, rule.y2));
    return static_cast<double>(lowest);
}

} // namespace

TEST_CASE("a month is one page of A4 on its side that its weeks fill, closed days in grey", "[ui][calendar][paper]")
{
    Office office;
    office.centre().tasks().promise({.what = u"会場の予約"_s, .dueOn = QDate(2026, 11, 26)});
    const auto pages = calendarPages(text::monthSheetOf(office.centre(), QDate(2026, 11, 1)));
    REQUIRE(pages.pages.size() == 1);
    CHECK(pages.pages[0].size == QSizeF(297, 210));
    CHECK(lowestRule(pages.pages[0]) > 170);
    CHECK(pages.pages[0].shades.size() >= 12); // ten days of weekends, two holidays
    CHECK(lettersOf(pages).contains(u"□会場の予約"_s));
    CHECK(lettersOf(pages).contains(u"Labour"_s)); // 勤労感謝の日
}

TEST_CASE("a month too full for its page goes on to the next and loses nothing", "[ui][calendar][paper]")
{
    Office office;
    for (int i = 0; i < 150; ++i)
        office.centre().tasks().promise({.what = u"次の話合いの会場を予約し、名簿を配る「%1」"_s.arg(i), .dueOn = QDate(2026, 11, 24 + i % 3)});
    const auto pages = calendarPages(text::monthSheetOf(office.centre(), QDate(2026, 11, 1)));
    CHECK(pages.pages.size() > 1);
    const QString letters = lettersOf(pages);
    for (int i = 0; i < 150; ++i)
        CHECK(letters.contains(u"「%1」"_s.arg(i)));
    for (const paper::Page& page : pages.pages)
        CHECK(lowestRule(page) < 210 - 20);
}

TEST_CASE("a week is a table of its days, closed ones and empty ones too, and says what was left out", "[ui][calendar][paper]")
{
    Office office;
    office.centre().tasks().promise({.what = u"会場の予約"_s, .dueOn = QDate(2026, 11, 26)});
    office.centre().events().add({.title = u"交流会"_s, .kind = {u"EXCHANGE"_s}, .startsAt = QDateTime(QDate(2026, 11, 27), QTime(18, 0)), .venue = u"公民館"_s});
    CalendarChoice choice;
    choice.hiddenKinds << EntryKind::Promise;
    const auto pages = calendarPages(text::daysSheetOf(office.centre(), QDate(2026, 11, 22), QDate(2026, 11, 28), choice));
    REQUIRE(pages.pages.size() == 1);
    const QString letters = lettersOf(pages);
    CHECK(letters.contains(u"18:00–20:00交流会"_s));
    CHECK_FALSE(letters.contains(u"会場の予約"_s));
    CHECK(letters.contains(text::hiddenInWords(office.centre(), choice).remove(u' ')));
    CHECK(letters.contains(text::holidayName(u"勤労感謝の日"_s).remove(u' ')));
}
