#include "core/journal/journal.h"
#include "core/matter/matter_desk.h"
#include "core/meeting/meeting_desk.h"
#include "core/organization/organization_book.h"
#include "core/programme/programme_book.h"
#include "core/project/project_desk.h"
#include "core/safety/draft_box.h"
#include "tests/ui/project/project_window.h"
#include "ui/common/message_bar.h"
#include "ui/meeting/meeting_editor.h"
#include "ui/project/part_draft.h"
#include "ui/project/project_editor.h"
#include "ui/project/project_list.h"
#include "ui/project/project_page.h"
#include "ui/project/role_grid.h"
#include "ui/project/score_table.h"
#include "ui/preview/sheet_preview.h"
#include "ui/shell/main_window.h"
#include "ui/text/project_papers.h"

#include <QToolButton>
#include <QComboBox>
#include <QPlainTextEdit>

using namespace musubi;
using namespace musubi::ui;
using namespace Qt::StringLiterals;
using namespace musubi::tests;

namespace {

struct Screened : Office {
    Screened()
    {
        matter = centre().matters().open({.title = u"あかね × 環境事業課"_s, .theme = u"花壇"_s, .openedOn = QDate(2026, 4, 8)}).id;
        group = centre().organizations().add({.name = u"あかね"_s}).id;
        auto planned = centre().projects().plan({.fiscalYear = 2026, .title = u"花壇をつなぐ"_s, .matter = matter, .parties = {{group, {u"RUNNER"_s}, {}}},
            .roles = {{u"講座"_s, group, RolePart::Lead, {}}}}, centre().officeCalendar());
        row = centre().projects().screen(planned, {{{u"公益性"_s, u"委員A"_s, 4, {}}, {u"公益性"_s, u"委員B"_s, 3, {}}, {u"実現性"_s, u"委員A"_s, 5, {}}},
            ScreeningResult::AfterReview, QDate(2026, 2, 6), u"対象の地域を明らかに"_s, {}}).id;
    }

    Project value() { return centre().projects().get(row).value; }

    Id<Matter> matter;
    Id<Organization> group;
    Id<Project> row;
};

} // namespace

TEST_CASE("roles half divided are a draft of the project, and Today's way back opens the table with them", "[ui][project][drafts]")
{
    Screened office;
    MainWindow window(office.centre());
    auto* page = shownPart<ProjectPage>(window, {u"projects"_s, office.row.value, {}});
    std::optional<KeptDraft> kept;
    withNextDialog([&](QDialog& dialog) {
        auto* grid = dialog.findChild<RoleGrid*>();
        grid->setCurrentCell(0, 1);
        QTest::keyClick(grid, Qt::Key_3);
        CHECK(QTest::qWaitFor([&] { return !office.centre().drafts().ofThisSeat().isEmpty(); }, 5000));
        kept = office.centre().drafts().ofThisSeat().value(0); // what a crash here would leave
        dialog.reject();
    });
    page->resume(u"roles"_s);
    REQUIRE(kept);
    CHECK(kept->draft.row == office.row.value);
    CHECK(PartDraft::partOf(kept->draft) == u"roles"_s);
    CHECK(office.centre().drafts().ofThisSeat().isEmpty()); // closed by hand: nothing is left over
    CHECK(office.value().roles.first().expected == RolePart::Lead);

    const auto again = office.centre().drafts().keep(kept->draft);
    withNextDialog([&](QDialog& dialog) {
        CHECK(dialog.findChild<RoleGrid*>()->table().rows[0].cells[0].expected == RolePart::Adviser);
        auto* record = buttonWorded(dialog, u"Record the roles"_s);
        REQUIRE(record);
        record->click();
    });
    window.go(placeOf(*office.centre().drafts().find(again)));
    REQUIRE(QTest::qWaitFor([&] { return office.value().roles.first().expected == RolePart::Adviser; }, 5000));
    CHECK(QTest::qWaitFor([&] { return office.centre().drafts().ofThisSeat().isEmpty(); }, 5000));
}

TEST_CASE("an evaluation half written is kept with its reasons, and F2 on the project does not take it for the project's own draft", "[ui][project][drafts]")
{
    Screened office;
    MainWindow window(office.centre());
    auto* page = shownPart<ProjectPage>(window, {u"projects"_s, office.row.value, {}});
    std::optional<KeptDraft> kept;
    withNextDialog([&](QDialog& dialog) {
        const auto reasons = dialog.findChildren<QLineEdit*>();
        REQUIRE_FALSE(reasons.isEmpty());
        reasons.first()->setText(u"引継ぎ先が決まらない"_s);
        CHECK(QTest::qWaitFor([&] { return !office.centre().drafts().ofThisSeat().isEmpty(); }, 5000));
        kept = office.centre().drafts().ofThisSeat().value(0);
        dialog.reject();
    });
    page->resume(u"evaluation:"_s + codeOf(EvaluationTiming::Interim));
    REQUIRE(kept);
    office.centre().drafts().keep(kept->draft);
    const auto written = PartDraft::written(kept->draft).evaluations;
    REQUIRE(written.size() == 1);
    CHECK(written.first().privateReason == u"引継ぎ先が決まらない"_s);
    window.go({u"projects"_s, office.row.value, u"edit"_s});
    auto* editor = window.findChild<ProjectEditor*>();
    REQUIRE(editor);
    CHECK(editor->row() == office.row.value);
    CHECK_FALSE(editor->isDirty());
    CHECK(office.centre().drafts().ofThisSeat().size() == 1);
}

TEST_CASE("the scores stand by criterion and reviewer with sums and averages", "[ui][project]")
{
    Screened office;
    MainWindow window(office.centre());
    auto* page = shownPart<ProjectPage>(window, {u"projects"_s, office.row.value, {}});
    const auto* table = page->findChild<ScoreTable*>();
    REQUIRE(table);
    REQUIRE(table->columnCount() == 5);
    REQUIRE(table->rowCount() == 4);
    CHECK(table->item(0, 1)->text() == u"4"_s);
    CHECK(table->item(0, 3)->text() == u"7"_s);
    CHECK(table->item(0, 4)->text() == u"3.5"_s);
    CHECK(table->item(1, 2)->text() == u"―"_s);
    CHECK(table->item(2, 3)->text() == u"12"_s);
    CHECK(table->item(3, 4)->text() == u"4.0"_s);
}

TEST_CASE("an opinion attached leads to a review meeting, which then stands with the screening", "[ui][project][meeting]")
{
    Screened office;
    MainWindow window(office.centre());
    auto* page = shownPart<ProjectPage>(window, {u"projects"_s, office.row.value, {}});
    QToolButton* convene = nullptr;
    for (auto* link : page->findChildren<QToolButton*>())
        if (link->text() == u"Convene a review meeting"_s)
            convene = link;
    REQUIRE(convene);
    convene->click();
    REQUIRE(QTest::qWaitFor([&] { return window.currentRoom()->key() == u"meetings"_s; }, 5000));
    auto* editor = window.findChild<MeetingEditor*>();
    REQUIRE(editor);
    CHECK(editor->value().kind.code == u"REVIEW"_s);
    CHECK(editor->value().aim == u"対象の地域を明らかに"_s);
    REQUIRE(editor->save());
    window.go({u"projects"_s, office.row.value, {}});
    bool stands = false;
    for (auto* line : page->findChildren<QAbstractButton*>())
        stands = stands || (line->isVisibleTo(page) && line->accessibleName().contains(u"R8-M001"_s));
    CHECK(stands);
}

TEST_CASE("the fiscal year of a registered project cannot be changed, and it says why; of a new one it can", "[ui][project]")
{
    Screened office;
    MainWindow window(office.centre());
    auto* editor = shownPart<ProjectEditor>(window, {u"projects"_s, 0, u"new"_s});
    auto* year = editor->findChild<QComboBox*>(u"fiscal_year"_s);
    REQUIRE(year);
    CHECK(year->isEnabled());
    window.go({u"projects"_s, office.row.value, u"edit"_s});
    CHECK_FALSE(year->isEnabled());
    bool said = false;
    for (const auto* one : editor->findChildren<QLabel*>())
        said = said || (one->isVisibleTo(editor) && one->text().contains(u"R8-P001"_s) && one->text().contains(u"stays"_s));
    CHECK(said);
}

TEST_CASE("the ledger of grants of the year shown opens as pages and offers the list", "[ui][project]")
{
    Screened office;
    Programme model;
    model.name = u"市民協働推進事業"_s;
    model.firstYear = 2014;
    const auto programme = office.centre().programmes().add(model, office.centre().officeCalendar()).id;
    for (const int year : {2025, 2026})
        office.centre().projects().plan({.fiscalYear = year, .title = u"花壇の補助"_s, .programme = programme, .status = ProjectStatus::Granted, .granted = 100'000},
            office.centre().officeCalendar());
    MainWindow window(office.centre());
    auto* list = shownPart<ProjectList>(window, {u"projects"_s, 0, u"list"_s});
    list->setFiscalYear(2026);
    auto* ledger = buttonWorded(*list, u"Ledger of grants"_s);
    REQUIRE(ledger);
    ledger->click();
    auto* preview = window.findChild<SheetPreview*>();
    REQUIRE(preview);
    CHECK(preview->pageCount() == 1);
    preview->close();
    const auto table = text::grantLedgerTableOf(office.centre(), {2026, 2025});
    CHECK(table.rowCount == 2);
}
