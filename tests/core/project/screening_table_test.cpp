#include "core/project/screening_table.h"
#include "tests/support/catch.h"

using namespace musubi;
using namespace Qt::StringLiterals;

TEST_CASE("scores stand by criterion and reviewer, and add up to the same whichever way they are added", "[core][project][screening]")
{
    const auto table = screeningTableOf({{u"公益性"_s, u"委員A"_s, 4, {}}, {u"公益性"_s, u"委員B"_s, 3, u"対象が狭い"_s}, {u"実現性"_s, u"委員B"_s, 5, {}},
        {u"実現性"_s, u"委員C"_s, 2, {}}});
    CHECK(table.reviewers == QStringList{u"委員A"_s, u"委員B"_s, u"委員C"_s});
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[0].scores == QList<std::optional<int>>{4, 3, {}});
    CHECK(table.rows[1].scores == QList<std::optional<int>>{{}, 5, 2});
    CHECK(table.rows[0].remarks == QStringList{u"委員B: 対象が狭い"_s});
    CHECK(sumOf(table.rows[0]).average() == 3.5);
    CHECK(sumOfReviewer(table, 1) == ScoreSum{8, 2});
    CHECK(sumOfReviewer(table, 2).average() == 2.0);
    CHECK(sumOf(table) == ScoreSum{14, 4});
    CHECK_FALSE(sumOf(screeningTableOf({})).average());
}

TEST_CASE("reviewers without a name, and one who scored twice, lose no score", "[core][project][screening]")
{
    const auto table = screeningTableOf({{u"公益性"_s, {}, 4, {}}, {u"公益性"_s, {}, 3, {}}, {u"公益性"_s, u"委員A"_s, 5, {}}, {u"実現性"_s, {}, 1, {}}});
    CHECK(table.reviewers == QStringList{{}, {}, u"委員A"_s});
    CHECK(sumOf(table.rows[0]) == ScoreSum{12, 3});
    CHECK(sumOf(table) == ScoreSum{13, 4});
}
