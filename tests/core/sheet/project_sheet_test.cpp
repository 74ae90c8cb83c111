#include "core/sheet/project_sheet.h"
#include "tests/support/catch.h"
#include "tests/support/printing.h"

using namespace Qt::StringLiterals;
using namespace musubi;

namespace {

/// A text with its words as keys.
QString keyed(const sheet::Text& text)
{
    return sheet::worded(text, [](SheetLabel label) { return u'<' + QString::number(static_cast<int>(label)) + u">%1"_s; });
}

QString word(SheetLabel label, const QString& argument = {})
{
    return keyed(argument.isEmpty() ? sheet::Text(label) : sheet::Text(sheet::Phrase{label, {argument}}));
}

SheetContext quietContext()
{
    SheetContext context;
    context.madeAt = QDateTime(QDate(2026, 11, 24), QTime(10, 10));
    context.term = [](QStringView, QStringView code) { return code.toString(); };
    return context;
}

/// The lines of the table whose first column is this; with `totals` those of its sums.
QList<QStringList> linesUnder(const Sheet& sheet, SheetLabel firstColumn, bool totals = false)
{
    QList<QStringList> lines;
    for (const auto& block : sheet.blocks) {
        const auto* table = std::get_if<sheet::RuledTable>(&block);
        if (!table || table->columns.empty() || !(table->columns.front().heading == sheet::Text(firstColumn)))
            continue;
        for (const auto& row : totals ? table->totals : table->rows) {
            QStringList cells;
            for (const auto& cell : row.cells)
                cells << keyed(cell);
            lines << cells;
        }
    }
    return lines;
}

ProjectPaper paperOf(const QList<BudgetLine>& budget)
{
    ProjectPaper paper;
    paper.value.title = u"花壇"_s;
    paper.value.budget = budget;
    for (qsizetype i = 0; i < budget.size(); ++i)
        paper.costItems << u"費目%1"_s.arg(i);
    return paper;
}

} // namespace

TEST_CASE("the money on paper says how the rule comes to its amount, and what the settlement still pays or takes back", "[sheet][project]")
{
    ProjectPaper paper = paperOf({});
    paper.value.eligibleCost = 2'600'000;
    paper.value.granted = 2'000'000;
    paper.value.advance = 1'600'000;
    paper.value.fixed = 1'500'000;
    paper.byRule = 2'000'000;
    paper.grantSteps = {u"2,600,000円 × 4/5 = 2,080,000円"_s, u"上限 2,000,000円"_s};
    paper.fixedByRule = 1'520'000;
    auto lines = linesUnder(projectSheet(paper, quietContext()), SheetLabel::AmountKind);
    CHECK(lines.contains(QStringList{word(SheetLabel::GrantByRule), u"2,000,000"_s, u"2,600,000円 × 4/5 = 2,080,000円\n上限 2,000,000円"_s}));
    CHECK(lines.contains(QStringList{word(SheetLabel::GrantFixed), u"1,500,000"_s, word(SheetLabel::RuleGives, u"1,520,000"_s)}));
    CHECK(lines.contains(QStringList{word(SheetLabel::ToBeReturned), u"100,000"_s, word(SheetLabel::HowSettled)}));
    paper.value.fixed = 1'700'000;
    lines = linesUnder(projectSheet(paper, quietContext()), SheetLabel::AmountKind);
    CHECK(lines.contains(QStringList{word(SheetLabel::StillToBePaid), u"100,000"_s, word(SheetLabel::HowSettled)}));
    paper.value.advance.reset();
    for (const QStringList& line : linesUnder(projectSheet(paper, quietContext()), SheetLabel::AmountKind))
        CHECK((line.first() != word(SheetLabel::StillToBePaid) && line.first() != word(SheetLabel::ToBeReturned)));
}

TEST_CASE("the columns of the budget add up: a line that no change touched keeps its amount, and without a change the column is empty", "[sheet][project]")
{
    const QList<BudgetLine> planned{{{u"FEES"_s}, {}, true, 200'000, {}, {}}, {{u"RENT"_s}, {}, false, 50'000, {}, {}}};
    for (const bool isChanged : {false, true}) {
        QList<BudgetLine> budget = planned;
        if (isChanged)
            budget[0].changed = 260'000;
        const Sheet sheet = projectSheet(paperOf(budget), quietContext());
        const auto lines = linesUnder(sheet, SheetLabel::CostItem), totals = linesUnder(sheet, SheetLabel::CostItem, true);
        REQUIRE(lines.size() == 2);
        REQUIRE(totals.size() == 2);
        CHECK(lines[0][3] == (isChanged ? u"260,000"_s : QString()));
        CHECK(lines[1][3] == (isChanged ? u"50,000"_s : QString()));
        CHECK(totals[0][3] == (isChanged ? u"310,000"_s : QString()));
        CHECK(totals[1][3] == (isChanged ? u"260,000"_s : QString()));
        CHECK(totals[0][2] == u"250,000"_s);
    }
}

TEST_CASE("a mutual evaluation prints the scores of all four and says whose each reason is", "[sheet][project]")
{
    ProjectPaper paper = paperOf({});
    paper.evaluations << ProjectPaper::Item{u"完了"_s, u"役割分担"_s, {EvaluationTiming::Completion, {u"ROLES"_s}, 2, u"引継ぎ"_s, 4, {}, 3, {}, 5, u"伸びた"_s}};
    const auto lines = linesUnder(projectSheet(paper, quietContext()), SheetLabel::EvaluationTime);
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].mid(0, 7) == QStringList{u"完了"_s, u"役割分担"_s, u"2"_s, u"4"_s, u"-2"_s, u"3"_s, u"5"_s});
    CHECK(lines[0].last() == word(SheetLabel::ScoreOfBody) + u"：引継ぎ\n"_s + word(SheetLabel::ScoreOfCommittee) + u"：伸びた"_s);
}
