#include "core/programme/programme_book.h"
#include "core/project/project_desk.h"
#include "tests/ui/project/project_window.h"
#include "ui/common/date_edit.h"
#include "ui/common/field_hint.h"
#include "ui/programme/programme_editor.h"
#include "ui/programme/programme_page.h"
#include "ui/programme/programme_rows.h"
#include "ui/programme/rule_card.h"
#include "ui/project/amount_edit.h"

#include <QComboBox>
#include <QLineEdit>
#include <QToolButton>

using namespace musubi;
using namespace musubi::ui;
using namespace musubi::tests;
using namespace Qt::StringLiterals;

namespace {

struct Scheme : Office {
    Scheme()
    {
        Programme model;
        model.name = u"市民協働推進モデル事業"_s;
        model.firstYear = 2025;
        for (const int year : {2025, 2026}) {
            model.rules << typicalRule(year);
            model.rules.last().cap = 2'000'000;
        }
        row = centre().programmes().add(model, centre().officeCalendar()).id;
        project = centre().projects().plan({.fiscalYear = 2026, .title = u"花壇をつなぐ"_s, .programme = row}, centre().officeCalendar()).id;
    }

    Programme value() { return centre().programmes().get(row).value; }
    QString calledIn(Id<Project> id) { return centre().projects().lines({id}).first().programme; }

    Id<Programme> row;
    Id<Project> project;
};

QList<RuleCard*> cardsOf(const ProgrammeEditor& editor)
{
    return editor.findChild<RulesField*>()->findChildren<RuleCard*>();
}

RuleCard* addedYear(const ProgrammeEditor& editor)
{
    for (auto* add : editor.findChild<RulesField*>()->findChildren<QToolButton*>())
        if (add->text() == u"Add a year"_s)
            add->click();
    return cardsOf(editor).last();
}

/// Whether the sentence under this part's line is shown.
bool hintSays(const QWidget& part, const QString& words)
{
    for (const QWidget* line = part.parentWidget(); line; line = line->parentWidget())
        for (const auto* hint : line->findChildren<FieldHint*>(QString(), Qt::FindDirectChildrenOnly))
            return !hint->isHidden() && hint->sentence() == words;
    return false;
}

} // namespace

TEST_CASE("a problem of a new year is marked at its field and said under that year, and the keys are led there", "[ui][programme]")
{
    Scheme office;
    MainWindow window(office.centre());
    auto* editor = shownPart<ProgrammeEditor>(window, {u"programmes"_s, office.row.value, u"edit"_s});
    auto* card = addedYear(*editor);
    CHECK(card->value().fiscalYear == 2027);
    CHECK(card->value().cap == 2'000'000); // as the year before
    auto* year = static_cast<QComboBox*>(card->part("fiscal_year"_L1));
    year->setCurrentIndex(year->findData(2026));
    CHECK_FALSE(editor->save());
    CHECK(year->property("problem").toString() == u"error"_s);
    CHECK(hintSays(*year, u"This fiscal year stands here already. Choose another one, or another track."_s));
    CHECK(year->hasFocus());
    year->setCurrentIndex(year->findData(2027));
    auto* deadline = static_cast<DateEdit*>(card->part("deadline_on"_L1));
    deadline->setDate(QDate(2026, 9, 1));
    CHECK_FALSE(editor->save());
    CHECK_FALSE(year->property("problem").isValid());
    CHECK(deadline->property("problem").toString() == u"error"_s);
    deadline->setText(u"13/45"_s);
    CHECK_FALSE(editor->save()); // it would have been lost without a word
    CHECK(deadline->property("problem").toString() == u"error"_s);
    deadline->setDate(QDate(2026, 11, 2));
    REQUIRE(editor->save());
    CHECK(office.value().rules.size() == 3);
}

TEST_CASE("half a rate is said at the half that is missing", "[ui][programme]")
{
    Scheme office;
    MainWindow window(office.centre());
    auto* editor = shownPart<ProgrammeEditor>(window, {u"programmes"_s, office.row.value, u"edit"_s});
    auto* card = addedYear(*editor);
    static_cast<QSpinBox*>(card->part("rate_numerator"_L1))->setValue(4);
    CHECK_FALSE(editor->save());
    CHECK(card->part("rate_denominator"_L1)->property("problem").toString() == u"error"_s);
    static_cast<QSpinBox*>(card->part("rate_denominator"_L1))->setValue(5);
    CHECK(editor->save());
}

TEST_CASE("a year that a project goes by cannot be written in, what was unknown of it can", "[ui][programme]")
{
    Scheme office;
    MainWindow window(office.centre());
    auto* editor = shownPart<ProgrammeEditor>(window, {u"programmes"_s, office.row.value, u"edit"_s});
    const auto cards = cardsOf(*editor);
    REQUIRE(cards.size() == 2);
    for (const auto* card : cards) {
        CHECK_FALSE(card->part("cap"_L1)->isEnabled());
        CHECK_FALSE(card->part("fiscal_year"_L1)->isEnabled());
        CHECK(card->part("rate_numerator"_L1)->isEnabled());
    }
}

TEST_CASE("a programme is renamed from a year on in the window; projects of the years before keep the old name, those after bear the new one", "[ui][programme]")
{
    Scheme office;
    MainWindow window(office.centre());
    auto* page = shownPart<ProgrammePage>(window, {u"programmes"_s, office.row.value, {}});
    const Project before = office.centre().projects().get(office.project).value;
    bool asked = false;
    withNextDialog([&](QDialog& dialog) {
        asked = true;
        auto* record = buttonWorded(dialog, u"Rename the programme"_s);
        REQUIRE(record);
        record->click();
        CHECK(dialog.isVisible()); // it is called so already
        auto* name = dialog.findChild<QLineEdit*>(u"name"_s);
        CHECK(name->property("problem").toString() == u"error"_s);
        name->setText(u"市民協働推進事業"_s);
        bool said = false;
        for (const auto* one : dialog.findChildren<QLabel*>())
            said = said || one->text().contains(u"市民協働推進モデル事業"_s);
        CHECK(said);
        record->click();
    });
    buttonWorded(*page, u"Rename"_s)->click();
    REQUIRE(QTest::qWaitFor([&] { return asked && office.value().name == u"市民協働推進事業"_s; }, 5000));
    CHECK(office.value().formerNames == QList<FormerProgrammeName>{{u"市民協働推進モデル事業"_s, 2026}});
    CHECK(office.centre().projects().get(office.project).value == before);
    CHECK(office.calledIn(office.project) == u"市民協働推進モデル事業"_s);
    const auto next = office.centre().projects().plan({.fiscalYear = 2027, .title = u"花壇をつなぐ"_s, .programme = office.row}, office.centre().officeCalendar()).id;
    CHECK(office.calledIn(next) == u"市民協働推進事業"_s);
}

TEST_CASE("the checklist of the latest year is copied to the next one with one press, and a programme that ends says in which year", "[ui][programme]")
{
    Scheme office;
    auto row = office.centre().programmes().get(office.row);
    Programme asking = row.value;
    asking.requirements = {{2025, RequirementKind::Document, u"予算書"_s}, {2026, RequirementKind::Eligibility, u"10人以上"_s}, {2026, RequirementKind::Document, u"計画書"_s}};
    office.centre().programmes().edit(row, asking, office.centre().officeCalendar(), office.centre().today());
    MainWindow window(office.centre());
    auto* editor = shownPart<ProgrammeEditor>(window, {u"programmes"_s, office.row.value, u"edit"_s});
    for (auto* link : editor->findChild<RequirementsField*>()->findChildren<QToolButton*>())
        if (link->text().startsWith(u"Copy the checklist"_s) && link->isVisibleTo(editor)) {
            link->click();
            break;
        }
    auto* last = editor->findChild<QComboBox*>(u"last_year"_s);
    REQUIRE(last);
    CHECK(last->currentData().toInt() == 0);
    last->setCurrentIndex(last->findData(2027));
    REQUIRE(editor->save());
    CHECK(office.value().requirements.mid(3) == QList<ProgrammeRequirement>{{2027, RequirementKind::Eligibility, u"10人以上"_s}, {2027, RequirementKind::Document, u"計画書"_s}});
    CHECK(office.value().lastYear == 2027);
    CHECK(office.value().firstYear == 2025);
}
