#include "core/meeting/answer_names.h"
#include "tests/support/catch.h"
#include "tests/support/printing.h"

using namespace musubi;
using namespace Qt::StringLiterals;

namespace {

const QList<AskedNames> asked{{1, {u"農林水産課"_s, u"秋山 誠"_s, u"農林水産課秋山 誠"_s}}, {2, {u"環境保全課"_s, u"土居 亮"_s}},
    {3, {u"安信工業株式会社"_s, u"安信工業"_s, u"片岡 健"_s}}, {4, {u"料理店の会"_s, u"岩崎 園子"_s}}};

} // namespace

TEST_CASE("a name written as it is known is sure, however wide its letters and whatever its legal form", "[meeting]")
{
    CHECK(matchNames({u"㈱安信工業"_s, u"秋山　誠 様"_s, u"環境保全課 御中"_s}, asked) == QList<NameMatch>{{3, false}, {1, true}, {2, true}});
    CHECK(matchNames({u"安信工業(株)"_s}, asked) == QList<NameMatch>{{3, true}});
}

TEST_CASE("a part of a name, or more than the name, is proposed to be looked at", "[meeting]")
{
    CHECK(matchNames({u"秋山さん"_s, u"環境保全課 主任 土居"_s, u"料理店の会（岩崎）"_s}, asked) == QList<NameMatch>{{1, false}, {2, false}, {4, false}});
    CHECK(matchNames({u"安信工行"_s}, asked) == QList<NameMatch>{{3, false}}); // a slip
}

TEST_CASE("nobody is proposed for a name that fits nobody, or several equally well", "[meeting]")
{
    CHECK(matchNames({u"町内会"_s, u""_s}, asked) == QList<NameMatch>{{}, {}});
    const QList<AskedNames> two{{1, {u"山田 花"_s}}, {2, {u"山田 葉"_s}}};
    CHECK(matchNames({u"山田"_s}, two) == QList<NameMatch>{{}});
    CHECK(matchNames({u"山田"_s, u"山田 花"_s}, two) == QList<NameMatch>{{2, false}, {1, true}}); // then the other one is left
}

TEST_CASE("nobody answers twice: the better name has it", "[meeting]")
{
    CHECK(matchNames({u"農林水産課（代理）"_s, u"農林水産課"_s}, asked) == QList<NameMatch>{{}, {1, true}});
}
