#include "core/sheet/honorific.h"
#include "tests/support/catch.h"
#include "tests/support/printing.h"

using namespace musubi;
using namespace Qt::StringLiterals;

namespace {

QString wordedAddress(const LetterAddress& address)
{
    QStringList lines;
    for (const sheet::Text& line : sheet::addressLines(address))
        lines << sheet::worded(line, [](SheetLabel) { return QString(); }); // the words of the sheet have no part in it
    return lines.join(u'／');
}

} // namespace

TEST_CASE("a body is 御中, a person 様, a post 様, several 各位", "[sheet][honorific]")
{
    CHECK(wordedAddress({u"市民協働企画総務課"_s}) == u"市民協働企画総務課　御中");
    CHECK(wordedAddress({{}, {}, u"赤木 節子"_s}) == u"赤木 節子　様");
    CHECK(wordedAddress({u"岡山市保健所衛生課"_s, u"課長"_s}) == u"岡山市保健所衛生課／課長　様");
    CHECK(wordedAddress({u"岡山市保健所衛生課"_s, u"課長"_s, u"河本 誠"_s}) == u"岡山市保健所衛生課／課長　河本 誠　様");
    CHECK(wordedAddress({u"中央地区町内会"_s, u"役員"_s, {}, true}) == u"中央地区町内会／役員　各位");
    CHECK(wordedAddress({u"実行委員会委員"_s, {}, {}, true}) == u"実行委員会委員　各位");
}

TEST_CASE("two honorifics never stand together, whatever was typed", "[sheet][honorific]")
{
    CHECK(wordedAddress({u"市民協働企画総務課 御中"_s}) == u"市民協働企画総務課　御中");
    CHECK(wordedAddress({u"市民協働企画総務課　御中"_s, {}, u"河本 誠様"_s}) == u"市民協働企画総務課／河本 誠　様");
    CHECK(wordedAddress({{}, u"課長殿"_s, {}}) == u"課長　様"); // 殿 is read, and no longer written
    CHECK(wordedAddress({{}, {}, u"赤木 節子さま 様"_s}) == u"赤木 節子　様");
    CHECK(wordedAddress({{}, {}, u"佐々木 実先生"_s}) == u"佐々木 実先生");
    CHECK(wordedAddress({u"会員各位"_s, {}, {}, true}) == u"会員　各位");
    CHECK(wordedAddress({u"会員"_s, {}, u"難波 功"_s, true}) == u"会員　各位"); // one name would contradict it
}

TEST_CASE("a name that only looks like an honorific stays whole, and nobody has no address", "[sheet][honorific]")
{
    CHECK(wordedAddress({u"中国銀行"_s}) == u"中国銀行　御中");
    CHECK(wordedAddress({u"神様の森を守る会"_s}) == u"神様の森を守る会　御中");
    CHECK(wordedAddress({{}, {}, u"様"_s}) == u"様　様");
    CHECK(sheet::addressLines({}).empty());
    CHECK(sheet::addressLines({u"　"_s, u" "_s, {}}).empty());
}
