#include "tests/ui/matter/case_window.h"
#include "ui/common/segments.h"
#include "ui/common/timeline.h"
#include "ui/matter/matter_page.h"
#include "ui/matter/pathway_section.h"
#include "ui/matter/pathway_table.h"
#include "ui/matter/pathway_view.h"

#include <QAbstractButton>
#include <QScrollBar>
#include <QSettings>

using namespace musubi;
using namespace musubi::ui;
using namespace musubi::tests;
using namespace Qt::StringLiterals;

namespace {

PathwayFact pathContact(qint64 id, QDate on)
{
    PathwayFact fact;
    fact.on = on;
    fact.record = {Subject::Consultation, id};
    return fact;
}

PathwayFact pathProgramme(QDate on, const QString& title)
{
    PathwayFact fact;
    fact.kind = PathwayKind::Programme;
    fact.stage = Stage::Practice;
    fact.on = on;
    fact.until = on.addMonths(11);
    fact.title = title;
    return fact;
}

/// Two contacts in one year and a programme in the next.
struct ShownPathway {
    ShownPathway()
    {
        pathway.openedOn = QDate(2025, 5, 1);
        pathway.facts = {pathContact(1, QDate(2025, 5, 1)), pathContact(2, QDate(2025, 11, 4)), pathProgramme(QDate(2026, 4, 1), u"モデル事業"_s)};
        view.resize(900, 200);
        view.setPathway(pathway, {{{}, {}, u"モデル事業"_s}, {{}, {}, {}}, {u"一つ目"_s, u"二つ目"_s, u"モデル事業"_s}, {u"R7"_s, u"R8"_s}, {u"R7"_s, u"R8"_s}});
        QObject::connect(&view, &PathwayView::factChosen, &view, [this](qsizetype fact) { chosen << fact; });
        view.show();
    }

    Pathway pathway;
    PathwayView view;
    QList<qsizetype> chosen;
};

Stored<Matter> caseOfYears(Office& office)
{
    return openedCase(office.centre(), u"昔の猫"_s,
        {.openedOn = QDate(2024, 5, 8), .outcomes = {{QDate(2025, 6, 1), {u"ADOPT"_s}, u"モデル事業"_s}},
            .path = {{2025, Stage::Practice, u"モデル事業"_s, u"講座"_s, {}}, {2026, Stage::Aftermath, u"一般施策化"_s, {}, {}}}});
}

} // namespace

TEST_CASE("the arrows walk along the path, and Enter opens what is current", "[ui][matter][pathway]")
{
    ShownPathway shown;
    shown.view.setFocus();
    REQUIRE(QTest::qWaitFor([&] { return shown.view.hasFocus(); }));
    QTest::keyClick(&shown.view, Qt::Key_Home); // nothing of ours: it must not break
    QTest::keyClick(&shown.view, Qt::Key_Right);
    QTest::keyClick(&shown.view, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return shown.chosen.size() == 1; }));
    QTest::keyClick(&shown.view, Qt::Key_Down);
    CHECK(shown.view.accessibleDescription() == u"モデル事業"_s);
    QTest::keyClick(&shown.view, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return shown.chosen.size() == 2; }));
    CHECK(shown.chosen.last() == 2);
    QTest::keyClick(&shown.view, Qt::Key_Up);
    CHECK(shown.view.accessibleDescription() == u"二つ目"_s); // the nearest of the other lane
    QTest::keyClick(&shown.view, Qt::Key_Left);
    CHECK(shown.view.accessibleDescription() == u"一つ目"_s);
}

TEST_CASE("years that do not fit are scrolled to, the latest stand there first", "[ui][matter][pathway]")
{
    ShownPathway shown;
    shown.view.resize(300, 200);
    CHECK(shown.view.horizontalScrollBar()->maximum() > 0);
    CHECK(shown.view.sizeHint().height() > 100);
}

TEST_CASE("the table says the same facts, and what the case itself says is shown in its course of events", "[ui][matter][pathway]")
{
    QSettings().remove(u"case/pathwayAsTable"_s);
    Office office;
    const auto row = caseOfYears(office);
    MainWindow window(office.centre());
    auto* page = openCases<MatterPage>(window, row.id.value, {});
    auto* section = page->findChild<PathwaySection*>();
    REQUIRE(section);
    auto* table = section->findChild<PathwayTable*>();
    REQUIRE(table);
    CHECK(table->model()->rowCount() == section->pathway().facts.size());
    CHECK_FALSE(table->isVisible());
    auto* shape = section->findChild<Segments*>();
    REQUIRE(shape);
    auto* asTable = shape->findChildren<QAbstractButton*>().last();
    asTable->click();
    CHECK(table->isVisible());
    CHECK(PathwaySection::showsTable());

    Q_EMIT table->factChosen(0);
    auto* course = page->findChild<TimelineView*>();
    REQUIRE(course);
    CHECK(course->currentIndex().data().toString().contains(u"モデル事業"_s));
    QSettings().remove(u"case/pathwayAsTable"_s);
}
