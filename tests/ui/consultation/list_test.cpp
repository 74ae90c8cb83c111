#include "core/intake/bulk_edit.h"
#include "core/journal/journal.h"
#include "core/person/person_book.h"
#include "core/staff/staff_room.h"
#include "tests/ui/consultation/desk.h"
#include "ui/common/conditions.h"
#include "ui/common/row_table.h"
#include "ui/consultation/consultation_detail.h"
#include "ui/consultation/consultation_list.h"
#include "ui/consultation/consultation_room.h"
#include "ui/preview/page_view.h"
#include "ui/preview/sheet_preview.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/commands.h"

#include <QClipboard>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTimer>
#include <QToolButton>

using namespace musubi;
using namespace musubi::ui;
using namespace musubi::tests;
using namespace Qt::StringLiterals;

namespace {

/// The list of 相談 in a window, with as many consultations as asked for.
struct Listed : Office {
    explicit Listed(int count)
    {
        for (int i = 1; i <= count; ++i)
            ids << centre().consultations().receive(anyConsultation(u"相談その%1"_s.arg(i))).id;
    }

    QList<Id<Consultation>> ids;
};

ConsultationList* openList(MainWindow& window)
{
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    window.go({u"consultations"_s, 0, {}});
    return window.findChild<ConsultationList*>();
}

void closeOne(Centre& centre, Id<Consultation> id)
{
    const auto row = centre.consultations().get(id);
    Consultation done = row.value;
    done.status = CaseStatus::Done;
    done.closingReason = {u"SOLVED"_s};
    centre.consultations().edit(row, done);
}

} // namespace

TEST_CASE("the list says how many of how many it shows, and shows more when a condition is taken off", "[ui][consultation][list]")
{
    Listed office(5);
    closeOne(office.centre(), office.ids[0]);
    MainWindow window(office.centre());
    auto* list = openList(window);
    CHECK(list->shownCount() == 4);
    CHECK(list->totalCount() == 5);
    CHECK(window.currentRoom()->status().contains(u"5"_s));
    list->conditions().clear();
    CHECK(list->shownCount() == 5);
    list->conditions().add({u"status"_s, u"DONE"_s});
    CHECK(list->shownIds() == QList{office.ids[0]});
    list->conditions().add({u"status"_s, u"!DONE"_s}); // it stands alone
    CHECK(list->conditions().codesOf(u"status"_s) == QStringList{u"!DONE"_s});
}

TEST_CASE("a list that conditions have emptied says how many there are without, and offers to lift them", "[ui][consultation][list]")
{
    Listed office(3);
    MainWindow window(office.centre());
    auto* list = openList(window);
    list->conditions().add({u"channel"_s, u"FAX"_s});
    CHECK(list->shownCount() == 0);
    QPushButton* lift = nullptr;
    for (auto* found : list->findChildren<QPushButton*>())
        if (found->isVisible() && found->text() == u"Lift the conditions"_s)
            lift = found;
    REQUIRE(lift);
    lift->click();
    CHECK(list->shownCount() == 3);
}

TEST_CASE("enquiries, closed when they are written, are listed as soon as one turns to them", "[ui][consultation][list]")
{
    Listed office(3);
    Consultation asked;
    asked.form = ContactForm::Enquiry;
    asked.subject = u"開所時間をたずねられた"_s;
    asked.topics = {{u"CENTER"_s, true}};
    asked.receivedAt = office.centre().now();
    asked.status = CaseStatus::Done;
    office.centre().consultations().receive(asked, std::nullopt);
    MainWindow window(office.centre());
    auto* list = openList(window);
    QAbstractButton* turn = nullptr;
    for (auto* found : list->findChildren<QAbstractButton*>())
        if (found->text() == u"Enquiries"_s)
            turn = found;
    REQUIRE(turn);
    turn->click();
    CHECK(list->shownCount() == 1);
    CHECK(list->conditions().conditions().isEmpty());
}

TEST_CASE("conditions kept under a name are there again at the next start, in the palette too", "[ui][consultation][list]")
{
    QSettings().remove(u"filters/consultations"_s);
    Listed office(3);
    {
        MainWindow window(office.centre());
        auto* list = openList(window);
        list->conditions().set({{u"channel"_s, u"FAX"_s}, {u"untied"_s, u"yes"_s}});
        list->conditions().saveAs(u"ファクスで未処理"_s);
    }
    MainWindow window(office.centre());
    auto* list = openList(window);
    CHECK(list->conditions().codesOf(u"channel"_s).isEmpty());
    CommandPalette palette(window.commands(), &window);
    palette.setAttribute(Qt::WA_DeleteOnClose, false);
    palette.findChild<QLineEdit*>()->setText(u"ファクスで"_s);
    REQUIRE(palette.offered().size() >= 1);
    window.commands().action(palette.offered().first())->trigger();
    CHECK(list->conditions().conditions() == ConditionList{{u"channel"_s, u"FAX"_s}, {u"untied"_s, u"yes"_s}});
    list->conditions().forget(u"ファクスで未処理"_s);
    CHECK_FALSE(palette.isVisible());
    for (const Command& command : window.commands().all())
        CHECK_FALSE(command.id.startsWith(u"saved_"_s));
}

TEST_CASE("several selected consultations are changed in one action beside the window, and taken back by one undo", "[ui][consultation][list]")
{
    Listed office(30);
    const auto miyake = office.centre().staff().add({u"miyake"_s, u"三宅 由佳"_s, u"みやけ ゆか"_s, u"三"_s, true});
    MainWindow window(office.centre());
    auto* list = openList(window);
    list->findChild<RowTable*>()->selectAll();
    CHECK(list->selectedCount() == 30);
    CHECK(list->selected().size() == 30);
    BulkEdit edit;
    edit.staff = std::optional(miyake.id);
    edit.status = CaseStatus::Waiting;
    static_cast<ConsultationRoom*>(window.currentRoom())->changeMany(list->selected(), edit);
    const auto waiting = [&] { return office.centre().consultations().count({.statuses = {CaseStatus::Waiting}, .staff = {miyake.id}}); };
    REQUIRE(QTest::qWaitFor([&] { return waiting() == 30 && office.centre().journal().undoable()->deed == Deed::BulkEdit; }));
    QAction* undo = window.commands().action(u"undo"_s);
    REQUIRE(QTest::qWaitFor([&] { return undo->isEnabled() && undo->toolTip().contains(u"Edit several"_s); }));
    undo->trigger();
    CHECK(waiting() == 0);
}

TEST_CASE("F2 on one consultation edits it, on several it asks what is to become of them all", "[ui][consultation][list]")
{
    Listed office(3);
    MainWindow window(office.centre());
    auto* list = openList(window);
    list->findChild<RowTable*>()->selectAll();
    QString title;
    QTimer poll;
    QObject::connect(&poll, &QTimer::timeout, qApp, [&] {
        if (auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget())) {
            title = dialog->windowTitle();
            dialog->reject();
        }
    });
    poll.start(5);
    QTest::keyClick(&window, Qt::Key_F2);
    poll.stop();
    CHECK(title == u"Change several consultations"_s);
    CHECK_FALSE(window.findChild<ConsultationEditor*>());
}

TEST_CASE("copied rows hold the whole text and no formula", "[ui][consultation][list]")
{
    Office office;
    const QString longSubject = u"長い件名"_s.repeated(80);
    office.centre().consultations().receive(anyConsultation(longSubject));
    office.centre().consultations().receive(anyConsultation(u"=1+1"_s));
    MainWindow window(office.centre());
    auto* list = openList(window);
    auto* table = list->findChild<RowTable*>();
    table->selectAll();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    const QString copied = QApplication::clipboard()->text();
    CHECK(copied.count(u'\n') == 3);
    CHECK(copied.contains(longSubject));
    CHECK(copied.contains(u"\t'=1+1\t"_s));
}

TEST_CASE("typing into the list goes to the row that begins like it", "[ui][consultation][list]")
{
    Office office;
    const auto cats = office.centre().consultations().receive(anyConsultation(u"Cats in the park"_s)).id;
    const auto garden = office.centre().consultations().receive(anyConsultation(u"Garden"_s)).id;
    MainWindow window(office.centre());
    auto* list = openList(window);
    auto* table = list->findChild<RowTable*>();
    table->setFocus();
    QTest::keyClicks(table, u"cat"_s);
    CHECK(list->current() == cats);
    table->keyboardSearch(u"zzz"_s);
    CHECK(list->current() == cats); // nothing begins like this: the list keeps its place
    list->select(garden);
    CHECK(list->current() == garden);
}

TEST_CASE("columns keep their order and hidden ones stay hidden at the next start", "[ui][consultation][list]")
{
    Listed office(1);
    const auto header = [](ConsultationList& list) { return list.findChild<RowTable*>()->horizontalHeader(); };
    {
        MainWindow window(office.centre());
        auto* list = openList(window);
        header(*list)->moveSection(4, 0);
        header(*list)->hideSection(6);
        QCoreApplication::processEvents();
    }
    MainWindow window(office.centre());
    auto* list = openList(window);
    CHECK(header(*list)->visualIndex(4) == 0);
    CHECK(header(*list)->isSectionHidden(6));
    QSettings().remove(u"columns"_s);
}

TEST_CASE("the ledger is found among the papers: whole, of the year or of a month, whatever the list shows", "[ui][consultation][list]")
{
    Listed office(2);
    closeOne(office.centre(), office.ids[0]);
    MainWindow window(office.centre());
    window.show();
    window.go({u"trash"_s, 0, {}});
    QAction* ledger = window.commands().action(u"ledger"_s);
    REQUIRE(ledger);
    QStringList offered;
    QTimer choose; // the menu takes the turn until something is chosen
    QObject::connect(&choose, &QTimer::timeout, &window, [&] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        if (!menu)
            return;
        choose.stop();
        QList<QAction*> books;
        for (QAction* action : menu->actions())
            if (!action->isSeparator())
                books << action;
        for (const QAction* book : std::as_const(books))
            offered << book->text();
        menu->close();
        if (books.size() > 8)
            books[8]->trigger(); // this month
    });
    choose.start(5);
    ledger->trigger();
    SheetPreview* preview = nullptr;
    REQUIRE(QTest::qWaitFor([&] { return (preview = window.findChild<SheetPreview*>()) != nullptr; }));
    REQUIRE(offered.size() == 1 + 8 + 1); // the year, April to November, what the list shows
    QString printed;
    for (const paper::Page& page : preview->findChild<PageView*>()->pages().pages)
        for (const paper::Piece& piece : page.pieces)
            printed += piece.text;
    CHECK(printed.contains(u"相談その1"_s)); // closed: the list hides it, the book does not
    CHECK(printed.contains(u"相談その2"_s));
    preview->close();
}

TEST_CASE("the caller of a consultation becomes a person on file, once, and is found by the reading", "[ui][consultation]")
{
    Listed office(0);
    Centre& centre = office.centre();
    for (int i = 0; i < 2; ++i) {
        Consultation c = anyConsultation(u"竹林の整備"_s);
        c.callerName = u"髙橋 﨑子"_s;
        c.callerReading = u"たかはし さきこ"_s;
        c.phone = u"086-000-1234"_s;
        office.ids << centre.consultations().receive(c).id;
    }
    MainWindow window(centre);
    auto* list = openList(window);
    const auto enter = [&](Id<Consultation> id) {
        list->select(id);
        auto* detail = window.findChild<ConsultationDetail*>();
        QToolButton* link = nullptr;
        REQUIRE(QTest::qWaitFor([&] {
            for (auto* one : detail->findChildren<QToolButton*>())
                if (detail->row() && detail->row()->id == id && one->text() == "Enter as a person on file"_L1)
                    link = one;
            return link != nullptr;
        }));
        link->click();
        REQUIRE(QTest::qWaitFor([&] { return centre.consultations().get(id).value.person.has_value(); }));
    };
    enter(office.ids[0]);
    enter(office.ids[1]);
    const auto people = centre.people().ids({.text = u"たかはし"_s});
    REQUIRE(people.size() == 1);
    CHECK(centre.people().get(people[0]).value.phone == u"086-000-1234"_s);
    CHECK(centre.consultations().get(office.ids[1]).value.person == people[0]);
}

TEST_CASE("who leaves the form stands in the list again, where the arrows lead on", "[ui][consultation][list]")
{
    Listed office(3);
    MainWindow window(office.centre());
    auto* list = openList(window);
    auto* rows = list->findChild<RowTable*>();
    rows->setFocus();
    const auto before = list->current();
    window.commands().action(u"edit"_s)->trigger();
    REQUIRE(QTest::qWaitFor([&] { return !list->isVisible(); }));
    QTest::keyClick(window.focusWidget(), Qt::Key_Escape);
    REQUIRE(QTest::qWaitFor([&] { return list->isVisible(); }));
    CHECK(window.focusWidget() == rows);
    QTest::keyClick(window.focusWidget(), Qt::Key_Down);
    CHECK(list->current() != before);
}
