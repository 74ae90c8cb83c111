#include "core/sheet/sheet.h"
#include "tests/support/catch.h"
#include "tests/support/printing.h"

using namespace musubi;
using namespace Qt::StringLiterals;

namespace {

QString englishSheetWord(SheetLabel label)
{
    return label == SheetLabel::CountsOfCase ? u"consultations %1, meetings %2"_s : u"Total"_s;
}

} // namespace

TEST_CASE("a phrase takes its data into its places and leaves a %2 of the data alone", "[sheet]")
{
    const sheet::Phrase phrase{SheetLabel::CountsOfCase, {u"14 (%2)"_s, u"7"_s}};
    CHECK(sheet::worded(phrase, englishSheetWord) == u"consultations 14 (%2), meetings 7"_s);
}

TEST_CASE("data and words join in one text", "[sheet]")
{
    const sheet::Text text = sheet::Text(SheetLabel::Total) + sheet::strong(u"　300,000"_s);
    CHECK(sheet::worded(text, englishSheetWord) == u"Total　300,000"_s);
    CHECK_FALSE(text.runs.front().strong);
    CHECK(text.runs.back().strong);
}

TEST_CASE("a text without characters is empty, a label never is", "[sheet]")
{
    CHECK(sheet::Text(QString()).isEmpty());
    CHECK(sheet::Text().isEmpty());
    CHECK_FALSE(sheet::Text(SheetLabel::Total).isEmpty());
}
