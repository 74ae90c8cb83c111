#include "core/exchange/pasted_cells.h"
#include "core/project/screening_paste.h"
#include "tests/support/catch.h"

#include <random>

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
    CHECK(remarksIn(table, 0) == QStringList{u"委員B: 対象が狭い"_s});
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

TEST_CASE("a table of scores, remarks, opinions and what is still to be scored comes back as it was kept, whatever stands in it", "[core][project][screening]")
{
    std::mt19937 random(7);
    const auto one = [&random](int of) { return std::uniform_int_distribution<int>(0, of - 1)(random); };
    for (int round = 0; round < 500; ++round) {
        ScreeningTable table;
        for (int i = one(5); i > 0; --i)
            table.addReviewer(u"委員%1"_s.arg(i));
        for (int i = one(6); i > 0; --i)
            table.addCriterion(u"項目%1"_s.arg(i));
        for (QString& opinion : table.opinions)
            opinion = one(3) == 0 ? u"対象を明らかに"_s : QString();
        for (ScreeningTable::Row& row : table.rows)
            for (qsizetype i = 0; i < row.scores.size(); ++i) {
                row.scores[i] = one(3) ? std::optional(one(6)) : std::nullopt;
                row.remarks[i] = one(4) == 0 ? u"根拠が弱い"_s : QString();
            }
        CHECK(screeningTableOf(scoresOf(table)) == table);
    }
}

TEST_CASE("what stands in order already is kept as it is: a table that was only looked at writes nothing new", "[core][project][screening]")
{
    const QList<ScreeningScore> scores{{u"公益性"_s, u"委員A"_s, 4, {}}, {u"公益性"_s, u"委員B"_s, 3, u"狭い"_s}, {u"実現性"_s, u"委員A"_s, 5, {}}};
    CHECK(scoresOf(screeningTableOf(scores)) == scores);
}

TEST_CASE("a name that stands twice, a scored criterion without a name and a score beyond all points are found where they stand", "[core][project][screening]")
{
    ScreeningTable table;
    for (const auto& name : {u"委員A"_s, u"委員A"_s})
        table.addReviewer(name);
    for (const auto& name : {u"公益性"_s, QString(), u"公益性"_s})
        table.addCriterion(name);
    table.rows[1].scores[0] = 3;
    table.rows[2].scores[1] = 101;
    CHECK(screeningFindings(table) == QList<ScreeningFinding>{{-1, 1, Rule::AlreadyKnown}, {1, -1, Rule::Required}, {2, -1, Rule::AlreadyKnown}, {2, 1, Rule::OutOfRange}});
}

TEST_CASE("a table pasted from a spreadsheet gives criteria and reviewers; sums are left out, what is no score is said", "[core][project][screening]")
{
    const auto pasted = readScores(pastedCells(u"審査項目\t配点\t委員A\t委員B\t計\n公益性\t5\t４\t3点\t7\n実現性\t5\t5\t未定\t5\n合計\t10\t9\t3\t12\n付帯意見\t\t対象を明らかに\t\t\n"_s), {});
    CHECK(pasted.table.reviewers == QStringList{u"委員A"_s, u"委員B"_s});
    REQUIRE(pasted.table.rows.size() == 2);
    CHECK(pasted.table.rows[0] == ScreeningTable::Row{u"公益性"_s, {4, 3}, {{}, {}}});
    CHECK(pasted.table.rows[1].scores == QList<std::optional<int>>{5, {}});
    CHECK(pasted.table.opinions == QStringList{u"対象を明らかに"_s, {}});
    CHECK(pasted.unread == QList<UnreadScore>{{2, 3, u"未定"_s}});
}

TEST_CASE("a table with the reviewers down the side is turned", "[core][project][screening]")
{
    const auto pasted = readScores(pastedCells(u"\t公益性\t実現性\n佐藤委員\t4\t5\n田中委員\t3\t2\n"_s), {});
    CHECK(pasted.table.reviewers == QStringList{u"佐藤委員"_s, u"田中委員"_s});
    REQUIRE(pasted.table.rows.size() == 2);
    CHECK(pasted.table.rows[1] == ScreeningTable::Row{u"実現性"_s, {5, 2}, {{}, {}}});
}

TEST_CASE("pasted scores fall on the criteria and reviewers of like names, and bare figures where the keys are", "[core][project][screening]")
{
    ScreeningTable table;
    for (const auto& name : {u"委員A"_s, u"委員B"_s})
        table.addReviewer(name);
    for (const auto& name : {u"公益性"_s, u"実現性"_s})
        table.addCriterion(name);
    table.rows[0].scores[0] = 1;
    const auto named = laidOver(table, readScores(pastedCells(u"\t委員Ｂ\t委員C\n実現性\t4\t3\n費用\t2\t\n"_s), table), 0, 0);
    CHECK(named.reviewers == QStringList{u"委員A"_s, u"委員B"_s, u"委員C"_s});
    REQUIRE(named.rows.size() == 3);
    CHECK(named.rows[0].scores == QList<std::optional<int>>{1, {}, {}});
    CHECK(named.rows[1].scores == QList<std::optional<int>>{{}, 4, 3});
    CHECK(named.rows[2] == ScreeningTable::Row{u"費用"_s, {{}, 2, {}}, {{}, {}, {}}});
    const auto bare = laidOver(table, readScores({{u"5"_s, u"4"_s}, {u"3"_s, u""_s}}, table), 0, 1);
    REQUIRE(bare.reviewers.size() == 3);
    CHECK(bare.rows[0].scores == QList<std::optional<int>>{1, 5, 4});
    CHECK(bare.rows[1].scores == QList<std::optional<int>>{{}, 3, {}});
}
