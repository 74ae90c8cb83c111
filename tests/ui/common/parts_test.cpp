#include "tests/support/printing.h"
#include "ui/common/buttons.h"
#include "ui/common/message_bar.h"
#include "ui/common/row_roles.h"
#include "ui/common/row_table.h"
#include "ui/common/segments.h"
#include "ui/common/stage_path.h"
#include "ui/common/theme.h"
#include "ui/common/timeline.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QVBoxLayout>
#include <QtTest>

using namespace musubi::ui;
using namespace Qt::StringLiterals;

TEST_CASE("the message bar runs its action once and closes", "[ui][parts]")
{
    QWidget page;
    MessageBar bar(&page);
    CHECK(bar.isHidden());
    int undone = 0;
    bar.done(u"R2-0219 をごみ箱へ移しました。"_s, [&] { ++undone; });
    CHECK_FALSE(bar.isHidden());
    CHECK(bar.accessibleName() == u"R2-0219 をごみ箱へ移しました。"_s);
    const auto links = bar.findChildren<QToolButton*>();
    REQUIRE(links.size() == 1);
    links.first()->click();
    CHECK(undone == 1);
    CHECK(bar.isHidden());
    bar.failed(u"<b>保存</b>できませんでした。"_s);
    CHECK(bar.sentence() == u"<b>保存</b>できませんでした。"_s);
}

TEST_CASE("a link in a narrow pane gives way and keeps its whole name for who asks", "[ui][parts]")
{
    const QString name = u"R8-K005 NPO法人里山くらしの会 × みほん市環境事業課、公園緑地課、みほん大学"_s;
    QWidget pane;
    auto* across = new QVBoxLayout(&pane);
    auto* link = inlineLink(name, &pane);
    across->addWidget(link);
    CHECK(across->minimumSize().width() < link->sizeHint().width() / 2);
    CHECK(link->text() == name);
    CHECK(link->toolTip().contains(u"みほん大学"_s));
}

TEST_CASE("segments are chosen by arrow keys and can show that nothing is chosen", "[ui][parts]")
{
    QWidget window;
    Segments segments(u"方法"_s, &window);
    segments.add(u"電話"_s, u"TEL"_s);
    segments.add(u"メール"_s, u"MAIL"_s);
    CHECK_FALSE(segments.value().isValid());
    segments.setValue(u"TEL"_s);
    QSignalSpy chosen(&segments, &Segments::chosen);
    window.show();
    window.activateWindow();
    segments.setFocus();
    REQUIRE(QTest::qWaitFor([&] { return QApplication::focusWidget() != nullptr; }));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    CHECK(segments.value() == u"MAIL"_s);
    REQUIRE(chosen.count() == 1);
    CHECK(chosen[0][0] == u"MAIL"_s);
    CHECK(QApplication::focusWidget()->accessibleName() == u"方法 メール"_s);
    segments.setValue(u"FAX"_s);
    CHECK_FALSE(segments.value().isValid());
}

TEST_CASE("the copied rows of a list are its words as TSV in the order shown", "[ui][parts]")
{
    QStandardItemModel model(0, 3);
    model.setHorizontalHeaderLabels({u"番号"_s, u"件名"_s, u"状況"_s});
    for (const QString& number : {u"R2-0001"_s, u"R2-0002"_s, u"R2-0003"_s}) {
        auto* status = new QStandardItem;
        status->setData(QVariant::fromValue(Tag{u"対応中"_s, TagKind::Active}), TagRole);
        model.appendRow({new QStandardItem(number), new QStandardItem(u"空き家\tを\n活かす"_s), status});
    }
    RowTable table(u"相談"_s);
    table.setModel(&model);
    table.show();
    table.selectRow(0);
    table.selectionModel()->select(model.index(2, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text() == u"番号\t件名\t状況\nR2-0001\t空き家 を 活かす\t対応中\nR2-0003\t空き家 を 活かす\t対応中\n"_s);
    QSignalSpy activated(&table, &RowTable::activated);
    QTest::keyClick(&table, Qt::Key_Return);
    CHECK(activated.count() == 1);
}

TEST_CASE("every stage can be reached by key and says where the case stands", "[ui][parts]")
{
    StagePath path;
    path.resize(800, 44);
    path.setStages({{u"相談"_s, u"4月12日から"_s, u"14件"_s, StagePath::State::Passed}, {u"協議"_s, u"6月2日から"_s, u"7回"_s, StagePath::State::Now}, {u"実践"_s}, {u"その後"_s}});
    path.show();
    const auto arrows = path.findChildren<QAbstractButton*>();
    REQUIRE(arrows.size() == 4);
    CHECK(arrows[0]->accessibleName() == u"相談, 4月12日から, 14件"_s);
    CHECK(arrows[1]->accessibleName().count(u", "_s) == 3);
    QSignalSpy chosen(&path, &StagePath::stageChosen);
    QTest::keyClick(arrows[2], Qt::Key_Return);
    REQUIRE(chosen.count() == 1);
    CHECK(chosen[0][0].toInt() == 3);
}

TEST_CASE("the bands of a course of events cannot be chosen", "[ui][parts]")
{
    TimelineView view(u"経過"_s);
    view.resize(400, 400);
    view.setEntries({{{-2}, true, {}, {}, u"令和2年度"_s}, {{1}, false, u"11/5（木）"_s, u"mail"_s, u"説明会の希望"_s}, {{-1}, true, {}, {}, u"平成31年度"_s}, {{2}, false, u"3/24（火）"_s, u"money"_s, u"額の確定"_s}});
    view.show();
    CHECK(view.showEntry(1));
    QTest::keyClick(&view, Qt::Key_Down);
    REQUIRE(view.entry(view.currentIndex()));
    CHECK(view.entry(view.currentIndex())->title == u"額の確定"_s);
    CHECK_FALSE(view.showEntry(99));
}

TEST_CASE("fields, buttons and boxes stand 28 px high at 100 % and follow the base size", "[ui][parts]")
{
    auto& app = *static_cast<QApplication*>(QApplication::instance());
    for (const int percent : {100, 150}) {
        applyTheme(app, Appearance::Light, percent);
        QLineEdit line;
        QComboBox box;
        QSpinBox spin;
        QPushButton* press = button(u"案件に結ぶ"_s, u"link"_s);
        for (QWidget* widget : std::initializer_list<QWidget*>{&line, &box, &spin, press}) {
            widget->ensurePolished();
            CAPTURE(widget->metaObject()->className());
            CHECK(qBound(widget->minimumHeight(), widget->sizeHint().height(), widget->maximumHeight()) == theme().px(28));
        }
        CHECK(compact(press)->sizeHint().height() == theme().px(24));
        delete press;
    }
    applyTheme(app, Appearance::Light);
}

TEST_CASE("a part that speaks before it has a place opens no window and appears with its page", "[ui][parts]")
{
    auto* bar = new MessageBar;
    bar->noted(u"ほかの人の変更を取り込みました（3件）。"_s);
    CHECK_FALSE(bar->isVisible());
    QWidget page;
    auto* column = new QVBoxLayout(&page);
    column->addWidget(bar);
    page.show();
    CHECK(bar->isVisible());
}

TEST_CASE("the subject takes the room that the other columns leave", "[ui][parts]")
{
    QStandardItemModel model(3, 3);
    RowTable table(u"相談"_s);
    table.setModel(&model);
    table.setColumnWidth(0, 80);
    table.setColumnWidth(2, 100);
    table.setWideColumn(1);
    table.resize(600, 200);
    table.show();
    CHECK(table.horizontalHeader()->length() == table.viewport()->width());
    CHECK(table.columnWidth(1) == table.viewport()->width() - 180);
    table.setColumnWidth(0, 120);
    CHECK(table.columnWidth(1) == table.viewport()->width() - 220);
    table.resize(240, 200);
    CHECK(table.columnWidth(1) == 160); // scrolls rather than vanishing
}
