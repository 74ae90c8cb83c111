#include "core/attachment/attachment_desk.h"
#include "core/organization/organization_book.h"
#include "core/project/project_desk.h"
#include "tests/ui/matter/case_window.h"
#include "ui/common/chip.h"
#include "ui/common/record_line.h"
#include "ui/common/stage_path.h"
#include "ui/common/timeline.h"
#include "ui/matter/matter_page.h"
#include "ui/matter/pathway_view.h"

#include <QAbstractButton>
#include <QLabel>

using namespace musubi;
using namespace musubi::ui;
using namespace musubi::tests;
using namespace Qt::StringLiterals;

namespace {

/// A case with a call, an outcome, a body of each side, a related case and a file.
struct Followed : Office {
    Followed()
    {
        auto& book = centre().organizations();
        group = book.add({.name = u"あかね"_s, .sector = Sector::Private}).id;
        const auto division = book.add({.name = u"環境事業課"_s, .sector = Sector::Public});
        related = openedCase(centre(), u"花壇の会"_s).id;
        row = openedCase(centre(), u"あかね × 環境事業課"_s,
            {.parties = {{group, {u"LEAD"_s}, u"難波 功"_s}, {division.id, {}, {}}}, .waitingFor = u"課の返事"_s, .reviewOn = QDate(2026, 12, 1),
                .outcomes = {{QDate(2026, 11, 4), {u"ADOPT"_s}, u"モデル事業"_s}}, .related = {{related, u"同じ公園"_s}}}).id;
        Consultation c;
        c.receivedAt = QDateTime(QDate(2026, 10, 5), QTime(10, 0));
        c.channel = {u"TEL"_s};
        c.callerName = u"妹尾 春香"_s;
        c.subject = u"地域猫の説明会"_s;
        c.topics = {{u"DEPT"_s, true}};
        c.matter = row;
        call = centre().consultations().receive(c).id;
        centre().attachments().attach(call, {{u"地図.pdf"_s, "map"}});
    }

    Id<Organization> group;
    Id<Matter> related, row;
    Id<Consultation> call;
};

template <class Button>
QAbstractButton* pageButton(QWidget& page, const QString& words)
{
    for (auto* one : page.findChildren<Button*>())
        if (one->isVisibleTo(&page) && (one->accessibleName().contains(words) || one->text().contains(words)))
            return one;
    return nullptr;
}

QModelIndex eventNamed(const TimelineView& view, const QString& title)
{
    for (int row = 0; row < view.model()->rowCount(); ++row)
        if (view.model()->index(row, 0).data().toString().contains(title))
            return view.model()->index(row, 0);
    return {};
}

bool isAt(MainWindow& window, const Place& place)
{
    return QTest::qWaitFor([&] { return window.currentRoom()->place().room == place.room && window.currentRoom()->place().row == place.row; });
}

} // namespace

TEST_CASE("a call in the course of a case is opened by a click and by Enter", "[ui][matter][page]")
{
    Followed office;
    MainWindow window(office.centre());
    auto* page = openCases<MatterPage>(window, office.row.value, {});
    auto* view = page->findChild<TimelineView*>();
    REQUIRE(view);
    const QModelIndex call = eventNamed(*view, u"地域猫の説明会"_s);
    REQUIRE(call.isValid());
    SECTION("by a click")
    {
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(call).center());
        CHECK(isAt(window, {u"consultations"_s, office.call.value, {}}));
    }
    SECTION("by Enter")
    {
        view->setCurrentIndex(call);
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Return);
        CHECK(isAt(window, {u"consultations"_s, office.call.value, {}}));
    }
}

TEST_CASE("bodies, related cases and stages of a case lead on", "[ui][matter][page]")
{
    Followed office;
    MainWindow window(office.centre());
    auto* page = openCases<MatterPage>(window, office.row.value, {});
    SECTION("a body to its card")
    {
        auto* body = pageButton<RecordLine>(*page, u"あかね"_s);
        REQUIRE(body);
        body->click();
        CHECK(isAt(window, {u"organizations"_s, office.group.value, {}}));
    }
    SECTION("a related case to its page")
    {
        auto* related = pageButton<RecordLine>(*page, u"花壇の会"_s);
        REQUIRE(related);
        related->click();
        CHECK(isAt(window, {u"matters"_s, office.related.value, {}}));
    }
    SECTION("a stage to what happened first in it")
    {
        auto* path = page->findChild<StagePath*>();
        REQUIRE(path);
        Q_EMIT path->stageChosen(3);
        auto* view = page->findChild<TimelineView*>();
        CHECK(view->currentIndex() == eventNamed(*view, u"Outcome"_s));
        CHECK(view->currentIndex().isValid());
    }
}

TEST_CASE("a year of the path and the roles that were divided in it lead to the project", "[ui][matter][page]")
{
    Followed office;
    const auto project = office.centre().projects().plan({.fiscalYear = 2026, .title = u"見守り"_s, .matter = office.row, .basis = {u"OTHER"_s}, .basisNote = u"市単独"_s,
        .status = ProjectStatus::Running, .startsOn = QDate(2026, 4, 1), .parties = {{office.group, {u"LEAD"_s}, {}}},
        .roles = {{u"活動地域の見守り"_s, office.group, RolePart::Lead, RolePart::None}}}, office.centre().officeCalendar());
    MainWindow window(office.centre());
    auto* page = openCases<MatterPage>(window, office.row.value, {});
    for (const QString& words : {u"市単独"_s, u"◎ あかね"_s}) {
        window.go({u"matters"_s, office.row.value, {}});
        QAbstractButton* line = nullptr;
        INFO(words.toStdString());
        REQUIRE(QTest::qWaitFor([&] { return (line = pageButton<RecordLine>(*page, words)) != nullptr; }));
        line->click();
        CHECK(isAt(window, Place{u"projects"_s, project.id.value, {}}));
    }
}

TEST_CASE("the stage of a case says since when and for how many days, and waiting says for how long", "[ui][matter][page]")
{
    Followed office;
    MainWindow window(office.centre());
    auto* page = openCases<MatterPage>(window, office.row.value, {});
    QStringList said;
    for (const auto* arrow : page->findChild<StagePath*>()->findChildren<QAbstractButton*>())
        said << arrow->accessibleName();
    REQUIRE(said.size() == 4);
    CHECK(said[2].contains(u"20"_s)); // adopted on 4 November, today is the 24th
    QStringList labels;
    for (const auto* words : page->findChildren<QLabel*>())
        labels << words->text();
    CHECK(labels.contains(u"課の返事"_s));
}

TEST_CASE("the course of a case is narrowed to one kind of event", "[ui][matter][page]")
{
    Followed office;
    MainWindow window(office.centre());
    auto* page = openCases<MatterPage>(window, office.row.value, {});
    auto* view = page->findChild<TimelineView*>();
    auto* outcomes = pageButton<Chip>(*page, u"Outcomes"_s);
    REQUIRE(outcomes);
    outcomes->click();
    CHECK(eventNamed(*view, u"モデル事業"_s).isValid() == false); // its note stands in the second line
    CHECK(eventNamed(*view, u"Outcome"_s).isValid());
    CHECK_FALSE(eventNamed(*view, u"地域猫の説明会"_s).isValid());
}

TEST_CASE("a file of a consultation stands on the page of its case", "[ui][matter][page]")
{
    Followed office;
    MainWindow window(office.centre());
    auto* page = openCases<MatterPage>(window, office.row.value, {});
    CHECK(pageButton<RecordLine>(*page, u"地図.pdf"_s));
}

TEST_CASE("a case that went to the trash leaves its page for the list and says so", "[ui][matter][page]")
{
    Followed office;
    const auto alone = openedCase(office.centre(), u"用水"_s);
    MainWindow window(office.centre());
    auto* page = openCases<MatterPage>(window, alone.id.value, {});
    office.centre().matters().remove(alone);
    CHECK_FALSE(page->matter());
    CHECK_FALSE(window.messages().sentence().isEmpty());
}

TEST_CASE("a case that reaches over fiscal years shows its path, one of a single year does not", "[ui][matter][page]")
{
    Followed office;
    const auto years = openedCase(office.centre(), u"昔の猫"_s,
        {.openedOn = QDate(2024, 5, 8), .path = {{2025, Stage::Practice, u"モデル事業"_s, u"講座"_s, {}}, {2026, Stage::Aftermath, u"一般施策化"_s, {}, {}}}});
    MainWindow window(office.centre());
    auto* page = openCases<MatterPage>(window, years.id.value, {});
    auto* bar = page->findChild<PathwayView*>();
    REQUIRE(bar);
    CHECK(bar->accessibleDescription().contains(u"モデル事業"_s));
    CHECK(bar->accessibleDescription().contains(u"一般施策化"_s));
    window.go({u"matters"_s, office.row.value, {}});
    CHECK(QTest::qWaitFor([&] { return !page->findChild<PathwayView*>(); }));
}
