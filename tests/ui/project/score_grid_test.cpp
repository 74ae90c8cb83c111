#include "core/project/project_desk.h"
#include "tests/ui/project/project_window.h"
#include "ui/common/row_roles.h"
#include "ui/project/project_page.h"
#include "ui/project/score_grid.h"
#include "ui/project/scores_field.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QLineEdit>

using namespace musubi;
using namespace musubi::ui;
using namespace musubi::tests;
using namespace Qt::StringLiterals;

namespace {

ScreeningTable blankScores()
{
    ScreeningTable table;
    for (const auto& name : {u"委員A"_s, u"委員B"_s})
        table.addReviewer(name);
    for (const auto& name : {u"公益性"_s, u"実現性"_s})
        table.addCriterion(name);
    return table;
}

/// What stands in the cells of a grid, with its names, sums and averages.
QString cellText(const ScoreGrid& grid, int row, int column)
{
    return grid.item(row, column)->text();
}

void writeName(ScoreGrid& grid, int row, int column, const QString& name)
{
    grid.item(row, column)->setText(name); // as the editor of the cell does when it closes
    QCoreApplication::processEvents();
}

} // namespace

TEST_CASE("a score is one key, the keys go down to the next criterion and on to the next reviewer, and the sums follow", "[ui][project][screening]")
{
    ScoreGrid grid;
    grid.setTable(blankScores());
    grid.setCurrentCell(1, 1);
    QTest::keyClicks(&grid, u"4532"_s);
    CHECK(grid.table().rows[0].scores == QList<std::optional<int>>{4, 3});
    CHECK(grid.table().rows[1].scores == QList<std::optional<int>>{5, 2});
    CHECK(cellText(grid, 1, 4) == u"7"_s);
    CHECK(cellText(grid, 1, 5) == u"3.5"_s);
    CHECK(cellText(grid, 4, 1) == u"9"_s);
    CHECK(cellText(grid, 4, 4) == u"14"_s);
    CHECK(cellText(grid, 5, 5) == u"3.5"_s);
    grid.setCurrentCell(1, 1);
    QTest::keyClick(&grid, Qt::Key_Delete);
    CHECK_FALSE(grid.table().rows[0].scores[0]);
    CHECK(cellText(grid, 4, 4) == u"10"_s);
}

TEST_CASE("digits of full width are digits, and no input method stands between the keys and a score; names are written with one", "[ui][project][screening]")
{
    ScoreGrid grid;
    grid.setTable(blankScores());
    grid.setCurrentCell(1, 1);
    CHECK_FALSE(grid.testAttribute(Qt::WA_InputMethodEnabled));
    QKeyEvent wide(QEvent::KeyPress, 0, Qt::NoModifier, u"４"_s);
    QApplication::sendEvent(&grid, &wide);
    CHECK(grid.table().rows[0].scores[0] == 4);
    grid.setCurrentCell(3, 0);
    CHECK(grid.testAttribute(Qt::WA_InputMethodEnabled));
}

TEST_CASE("where the points have two digits the second one follows the first, and what is beyond the points is refused and said", "[ui][project][screening]")
{
    ScoreGrid grid;
    grid.setTable(blankScores());
    grid.setPoints(20);
    QStringList said;
    QObject::connect(&grid, &ScoreGrid::said, &grid, [&](const QString& sentence) { said << sentence; });
    grid.setCurrentCell(1, 1);
    QTest::keyClicks(&grid, u"18"_s);
    CHECK(grid.table().rows[0].scores[0] == 18);
    CHECK(grid.currentRow() == 2); // no third digit can follow
    QTest::keyClick(&grid, Qt::Key_2);
    QTest::keyClick(&grid, Qt::Key_Return);
    CHECK(grid.table().rows[1].scores[0] == 2);
    CHECK(grid.currentColumn() == 2);
    grid.setPoints(5);
    QTest::keyClick(&grid, Qt::Key_7);
    CHECK_FALSE(grid.table().rows[0].scores[1]);
    CHECK(said.last().contains(u"5"_s));
}

TEST_CASE("a name in the empty row or column makes one more criterion or reviewer, and one that stands twice is marked", "[ui][project][screening]")
{
    ScoreGrid grid;
    writeName(grid, 1, 0, u"公益性"_s);
    writeName(grid, 0, 1, u"委員A"_s);
    writeName(grid, 0, 2, u"委員B"_s);
    REQUIRE(grid.table().rows.size() == 1);
    CHECK(grid.table().reviewers == QStringList{u"委員A"_s, u"委員B"_s});
    writeName(grid, 0, 2, u"委員A"_s);
    CHECK(grid.item(0, 2)->data(IconRole).toString() == u"warning"_s);
    CHECK(grid.goToFinding());
    CHECK(grid.currentColumn() == 2);
    grid.removeReviewer();
    CHECK(grid.table().reviewers == QStringList{u"委員A"_s});
    CHECK_FALSE(grid.goToFinding());
}

TEST_CASE("Tab walks through the scores and leaves the grid behind the last one", "[ui][project][screening]")
{
    ScoresField field;
    field.grid()->setTable(blankScores());
    field.show();
    field.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&field));
    field.grid()->setFocus();
    field.grid()->setCurrentCell(1, 2);
    QTest::keyClick(field.grid(), Qt::Key_Tab);
    CHECK(field.grid()->currentRow() == 2);
    CHECK(field.grid()->hasFocus());
    QTest::keyClick(field.grid(), Qt::Key_Tab);
    CHECK_FALSE(field.grid()->hasFocus());
}

TEST_CASE("a table copied from a spreadsheet fills the grid with its criteria and reviewers, and says which cells are no scores", "[ui][project][screening]")
{
    ScoreGrid grid;
    QString said;
    QObject::connect(&grid, &ScoreGrid::said, &grid, [&](const QString& sentence) { said = sentence; });
    QApplication::clipboard()->setText(u"項目\t委員A\t委員B\n公益性\t4\t欠席\n実現性\t3\t5\n"_s);
    QTest::keyClick(&grid, Qt::Key_V, Qt::ControlModifier);
    REQUIRE(grid.table().rows.size() == 2);
    CHECK(grid.table().rows[1].scores == QList<std::optional<int>>{3, 5});
    CHECK(said.contains(u"欠席"_s));
    CHECK(cellText(grid, 4, 4) == u"12"_s);
}

TEST_CASE("below the grid stand the remark on the score with the keys and the opinion of its reviewer", "[ui][project][screening]")
{
    ScoresField field;
    field.setValue({{u"公益性"_s, u"委員A"_s, 4, u"よい"_s}, {u"公益性"_s, u"委員B"_s, 2, {}}});
    const auto edits = field.findChildren<QLineEdit*>(QString(), Qt::FindDirectChildrenOnly);
    REQUIRE(edits.size() == 2);
    field.grid()->setCurrentCell(1, 1);
    CHECK(edits[0]->text() == u"よい"_s);
    field.grid()->setCurrentCell(1, 2);
    CHECK(edits[0]->text().isEmpty());
    edits[0]->setText(u"対象が狭い"_s);
    edits[1]->setText(u"地域を絞ること"_s);
    CHECK(edits[1]->accessibleName().contains(u"委員B"_s));
    const auto table = screeningTableOf(field.value());
    CHECK(table.rows[0].remarks == QStringList{u"よい"_s, u"対象が狭い"_s});
    CHECK(table.opinions == QStringList{{}, u"地域を絞ること"_s});
}

TEST_CASE("a screening in which nothing is written stays open and says so at its scores; a result without its day at the day", "[ui][project][screening]")
{
    Office office;
    const auto row = office.centre().projects().plan({.fiscalYear = 2026, .title = u"花壇をつなぐ"_s}, office.centre().officeCalendar()).id;
    MainWindow window(office.centre());
    auto* page = shownPart<ProjectPage>(window, {u"projects"_s, row.value, {}});
    withNextDialog([&](QDialog& dialog) {
        auto* record = buttonWorded(dialog, u"Record the screening"_s);
        REQUIRE(record);
        record->click();
        CHECK(dialog.isVisible());
        auto* scores = dialog.findChild<ScoresField*>();
        CHECK(scores->property("problem").toString() == u"error"_s);
        CHECK(dialog.focusWidget() == scores->grid());
        dialog.findChild<QComboBox*>(u"screening"_s)->setCurrentIndex(1);
        record->click();
        CHECK(dialog.isVisible());
        CHECK(dialog.findChild<QWidget*>(u"screened_on"_s)->property("problem").toString() == u"error"_s);
        dialog.reject();
    });
    page->resume(u"screening"_s);
    CHECK_FALSE(office.centre().projects().get(row).value.screening);
}
