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

TEST_CASE("a table of scores, remarks, opinions and what is still to be scored comes back as it was kept, or a reviewer without a name is found before and after", "[core][project][screening]")
{
    std::mt19937 random(7);
    const auto one = [&random](int of) { return std::uniform_int_distribution<int>(0, of - 1)(random); };
    int aloneWithoutName = 0, found = 0;
    for (int round = 0; round < 500; ++round) {
        ScreeningTable table;
        for (int i = one(5); i > 0; --i)
            table.addReviewer(one(4) ? u"委員%1"_s.arg(i) : QString());
        for (int i = one(6); i > 0; --i)
            table.addCriterion(u"項目%1"_s.arg(i));
        for (QString& opinion : table.opinions)
            opinion = one(3) == 0 ? u"対象を明らかに"_s : QString();
        for (ScreeningTable::Row& row : table.rows)
            for (qsizetype i = 0; i < row.scores.size(); ++i) {
                row.scores[i] = one(3) ? std::optional(one(6)) : std::nullopt;
                row.remarks[i] = one(4) == 0 ? u"根拠が弱い"_s : QString();
            }
        const ScreeningTable kept = screeningTableOf(scoresOf(table));
        const auto findings = screeningFindings(table);
        CHECK(findings.isEmpty() == (table.reviewers.size() < 2 || !table.reviewers.contains(QString())));
        if (findings.isEmpty())
            CHECK(kept == table);
        CHECK(screeningFindings(kept) == findings);
        CHECK(sumOf(kept) == sumOf(table));
        found += findings.isEmpty() ? 0 : 1;
        aloneWithoutName += table.reviewers == QStringList{QString()} ? 1 : 0;
    }
    CHECK(found > 50);
    CHECK(aloneWithoutName > 5);
}

TEST_CASE("a reviewer without a name is found where there are others, and may be without one alone", "[core][project][screening]")
{
    ScreeningTable table;
    table.addReviewer({});
    CHECK(screeningFindings(table).isEmpty());
    table.addReviewer(u"委員B"_s);
    table.addReviewer({});
    CHECK(screeningFindings(table) == QList<ScreeningFinding>{{-1, 0, Rule::Required}, {-1, 2, Rule::Required}});
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

TEST_CASE("scores headed by reviewers alone are of all of them, from the criterion with the keys on", "[core][project][screening]")
{
    const auto pasted = readScores(pastedCells(u"委員A\t委員B\n5\t4\n3\t2\n"_s), {});
    CHECK(pasted.table.reviewers == QStringList{u"委員A"_s, u"委員B"_s});
    CHECK(pasted.hasReviewers);
    CHECK_FALSE(pasted.hasCriteria);
    CHECK(pasted.unread.isEmpty());
    CHECK(pasted.table.rows == QList<ScreeningTable::Row>{{{}, {5, 4}, {{}, {}}}, {{}, {3, 2}, {{}, {}}}});
    ScreeningTable table;
    for (const auto& name : {u"公益性"_s, u"実現性"_s})
        table.addCriterion(name);
    const auto over = laidOver(table, pasted, 0, 0);
    CHECK(over.rows == QList<ScreeningTable::Row>{{u"公益性"_s, {5, 4}, {{}, {}}}, {u"実現性"_s, {3, 2}, {{}, {}}}});
}

TEST_CASE("criteria that are only numbered are criteria where their column is headed so", "[core][project][screening]")
{
    const auto pasted = readScores(pastedCells(u"審査項目\t委員A\n1\t5\n2\t4\n"_s), {});
    CHECK(pasted.table.reviewers == QStringList{u"委員A"_s});
    CHECK(pasted.table.rows == QList<ScreeningTable::Row>{{u"1"_s, {5}, {{}}}, {u"2"_s, {4}, {{}}}});
}

TEST_CASE("what stands in a column of remarks, and a number that no score can be, is said and not dropped", "[core][project][screening]")
{
    const auto remarked = readScores(pastedCells(u"項目\t委員A\t備考\n公益性\t4\t対象が狭い\n実現性\t3\t\n合計\t7\t要確認\n"_s), {});
    CHECK(remarked.table.reviewers == QStringList{u"委員A"_s});
    CHECK(remarked.unread == QList<UnreadScore>{{1, 2, u"対象が狭い"_s}, {3, 2, u"要確認"_s}});
    const auto turned = readScores(pastedCells(u"\t公益性\t実現性\n佐藤委員\t4\t5\n田中委員\t3\t2\n備考\t狭い\t\n"_s), {});
    CHECK(turned.table.reviewers == QStringList{u"佐藤委員"_s, u"田中委員"_s});
    CHECK(turned.unread == QList<UnreadScore>{{3, 1, u"狭い"_s}});
    const auto beyond = readScores(pastedCells(u"項目\t委員A\t委員B\t委員C\t委員D\n公益性\tinf\tnan\t1e300\t4.0\n"_s), {});
    REQUIRE(beyond.table.rows.size() == 1);
    CHECK(beyond.table.rows[0].scores == QList<std::optional<int>>{{}, {}, {}, 4});
    CHECK(beyond.unread == QList<UnreadScore>{{1, 1, u"inf"_s}, {1, 2, u"nan"_s}, {1, 3, u"1e300"_s}});
}

TEST_CASE("headings that are alike in what is pasted fall on a column and a row each: no score is written over another", "[core][project][screening]")
{
    ScreeningTable table;
    table.addReviewer(u"委員A"_s);
    table.addCriterion(u"公益性"_s);
    const auto over = laidOver(table, readScores(pastedCells(u"\t委員A\t委員Ａ\n公益性\t1\t2\n公益性\t3\t4\n"_s), table), 0, 0);
    CHECK(over.reviewers == QStringList{u"委員A"_s, u"委員Ａ"_s});
    REQUIRE(over.rows.size() == 2);
    CHECK(over.rows[0].scores == QList<std::optional<int>>{1, 2});
    CHECK(over.rows[1].scores == QList<std::optional<int>>{3, 4});
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
