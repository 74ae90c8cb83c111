#include "core/sheet/evaluation_sheet.h"
#include "core/sheet/requirement_sheet.h"
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

TEST_CASE("要件チェック lists the conditions and the papers apart, counts what is checked, and says when the talks beforehand are missing", "[sheet][project]")
{
    ProjectPaper paper = paperOf({});
    paper.value.requirements = {{RequirementKind::Eligibility, u"市内で活動する団体"_s, true, u"定款で確認"_s}, {RequirementKind::Document, u"事業計画書"_s, true, {}},
        {RequirementKind::Eligibility, u"構成員10人以上"_s, false, {}}};
    paper.negotiationMandatory = true;
    paper.lacksNegotiation = true;
    const Sheet sheet = requirementSheet(paper, quietContext());
    const auto conditions = linesUnder(sheet, SheetLabel::RequirementLine), papers = linesUnder(sheet, SheetLabel::DocumentLine);
    REQUIRE(conditions.size() == 2);
    CHECK(conditions[0] == QStringList{u"市内で活動する団体"_s, u"○"_s, u"定款で確認"_s});
    CHECK(conditions[1] == QStringList{u"構成員10人以上"_s, QString(), QString()}); // to be ticked by hand
    REQUIRE(papers.size() == 1);
    CHECK(linesUnder(sheet, SheetLabel::RequirementLine, true).value(0).value(0) == keyed(sheet::Phrase{SheetLabel::RequirementsMet, {u"1"_s, u"2"_s}}));
    const auto talks = [](const ProjectPaper& of) { return keyed(std::get<sheet::FieldGrid>(requirementSheet(of, quietContext()).blocks.front()).rows.back().fields.front().value); };
    CHECK(talks(paper).contains(word(SheetLabel::NegotiationLacking)));
    paper.value.milestones = {{.kind = MilestoneKind::PreNegotiation, .state = MilestoneState::Done, .doneOn = QDate(2026, 9, 1)}};
    CHECK(talks(paper).contains(keyed(sheet::Phrase{SheetLabel::NegotiationHeld, {u"令和8年9月1日"_s}})));
}

TEST_CASE("評価シート sets both sides beside each other for each time, with averages and what they see far apart", "[sheet][project]")
{
    ProjectPaper paper = paperOf({});
    const auto item = [](const QString& timing, const QString& name, std::optional<int> body, std::optional<int> division) {
        Evaluation value;
        value.privateScore = body;
        value.publicScore = division;
        return ProjectPaper::Item{timing, name, value};
    };
    paper.evaluations = {item(u"中間"_s, u"目的共有"_s, 4, 4), item(u"完了"_s, u"目的共有"_s, 5, 3), item(u"完了"_s, u"成果"_s, 4, std::nullopt)};
    const Sheet sheet = evaluationSheet(paper, quietContext());
    const auto lines = linesUnder(sheet, SheetLabel::EvaluationItem), averages = linesUnder(sheet, SheetLabel::EvaluationItem, true);
    REQUIRE(lines.size() == 3);
    CHECK(lines[1].mid(0, 4) == QStringList{u"目的共有"_s, u"5"_s, u"3"_s, u"2"_s});
    CHECK(lines[2].mid(0, 3) == QStringList{u"成果"_s, u"4"_s, u"―"_s});
    REQUIRE(averages.size() == 2);
    CHECK(averages[1].mid(1, 2) == QStringList{u"4.5"_s, u"3.0"_s});
    QStringList wide;
    for (const auto& block : sheet.blocks)
        if (const auto* note = std::get_if<sheet::Note>(&block))
            wide << keyed(note->text);
    CHECK(wide.contains(keyed(sheet::Phrase{SheetLabel::ScoreWideGaps, {u"目的共有"_s}})));
}

TEST_CASE("a project that nobody has scored yet gives 評価シート as a form with the items of the office", "[sheet][project]")
{
    ProjectPaper paper = paperOf({});
    for (const QString& name : {u"目的共有"_s, u"役割分担"_s})
        paper.itemsToScore << ProjectPaper::Item{u"完了"_s, name, {}};
    const Sheet sheet = evaluationSheet(paper, quietContext());
    const auto lines = linesUnder(sheet, SheetLabel::EvaluationItem);
    REQUIRE(lines.size() == 2);
    CHECK(lines[0] == QStringList{u"目的共有"_s, QString(), QString(), QString(), QString(), QString(), QString()});
    CHECK(linesUnder(sheet, SheetLabel::EvaluationItem, true).isEmpty());
}
