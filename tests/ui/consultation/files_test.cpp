#include "core/attachment/attachment_desk.h"
#include "core/journal/journal.h"
#include "tests/ui/consultation/desk.h"
#include "ui/consultation/attachment_list.h"
#include "ui/consultation/consultation_detail.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QUrl>

using namespace musubi;
using namespace musubi::ui;
using namespace musubi::tests;
using namespace Qt::StringLiterals;

namespace {

QString leafletIn(Office& office)
{
    const QString path = office.folder().filePath(u"案内文.pdf"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("%PDF-1.7 leaflet");
    return path;
}

void dropOn(QWidget& widget, const QString& path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&widget, &enter);
    REQUIRE(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&widget, &drop);
}

bool names(const QWidget& place, const QString& text)
{
    const auto buttons = place.findChildren<QAbstractButton*>();
    return std::any_of(buttons.begin(), buttons.end(), [&](const QAbstractButton* button) { return button->accessibleName().contains(text); });
}

} // namespace

TEST_CASE("a file dropped on a registered consultation is attached, shown, and taken off by undoing", "[ui][consultation][attachment]")
{
    Office office;
    const auto row = office.centre().consultations().receive(anyConsultation(u"地域猫の説明会"_s));
    MainWindow window(office.centre());
    window.show();
    window.go({u"consultations"_s, row.id.value, {}});
    auto* detail = window.findChild<ConsultationDetail*>();
    REQUIRE(detail->row());
    dropOn(*detail, leafletIn(office));
    REQUIRE(office.centre().attachments().of(row.id).size() == 1);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(names(*detail, u"案内文.pdf"_s));
    office.centre().journal().undo();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(office.centre().attachments().of(row.id).isEmpty());
    CHECK_FALSE(names(*detail, u"案内文.pdf"_s));
}

TEST_CASE("files dropped while a new consultation is written are registered with it, and survive in its draft", "[ui][consultation][attachment][drafts]")
{
    Office office;
    MainWindow window(office.centre());
    auto* editor = openEditor(window, 0, u"new"_s);
    dropOn(*editor, leafletIn(office));
    CHECK(editor->isDirty());
    REQUIRE(editor->putAside());
    const auto kept = office.centre().drafts().ofThisSeat().first();
    editor->startNew({});
    CHECK_FALSE(editor->isDirty());
    editor->resume(kept);
    CHECK(names(*editor, u"案内文.pdf"_s));
    lineOf(*editor, "caller_name")->setText(u"妹尾"_s);
    lineOf(*editor, "subject")->setText(u"説明会"_s);
    editor->findChild<TagField*>(u"topics"_s)->setValue({{u"DEPT"_s, true}});
    REQUIRE(editor->save());
    CHECK(office.centre().attachments().of(Id<Consultation>{editor->row()}).size() == 1);
    CHECK(names(*editor, u"案内文.pdf"_s));
}

TEST_CASE("a file dragged over a field goes to the consultation, not into the text", "[ui][consultation][attachment]")
{
    Office office;
    MainWindow window(office.centre());
    auto* editor = openEditor(window, 0, u"new"_s);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(leafletIn(office))});
    data.setText(u"file:///tmp/leaflet.pdf"_s);
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(lineOf(*editor, "subject"), &enter);
    CHECK(lineOf(*editor, "subject")->text().isEmpty());
    dropOn(*editor, leafletIn(office));
    CHECK(lineOf(*editor, "subject")->text().isEmpty());
    CHECK(names(*editor, u"案内文.pdf"_s));
}

TEST_CASE("a copied file is pasted with Ctrl+V", "[ui][consultation][attachment]")
{
    Office office;
    const auto row = office.centre().consultations().receive(anyConsultation(u"地域猫の説明会"_s));
    MainWindow window(office.centre());
    auto* editor = openEditor(window, row.id.value, u"edit"_s);
    auto* copied = new QMimeData;
    copied->setUrls({QUrl::fromLocalFile(leafletIn(office))});
    QApplication::clipboard()->setMimeData(copied);
    auto* files = editor->findChild<AttachmentList*>();
    files->setFocus();
    QTest::keyClick(window.focusWidget(), Qt::Key_V, Qt::ControlModifier);
    CHECK(office.centre().attachments().of(row.id).size() == 1);
}

TEST_CASE("consultations that speak of the same rare things stand beside the one being written", "[ui][consultation][similar]")
{
    Office office;
    for (int i = 0; i < 40; ++i)
        office.centre().consultations().receive(anyConsultation(u"補助金の申請 %1"_s.arg(i)));
    Consultation cats = anyConsultation(u"公園の野良猫への餌やり"_s);
    cats.callerName = u"だれか"_s;
    const auto row = office.centre().consultations().receive(cats);
    MainWindow window(office.centre());
    auto* editor = openEditor(window, 0, u"new"_s);
    editor->findChild<QPlainTextEdit*>(u"content"_s)->setPlainText(u"野良猫への餌やりで近所がもめている"_s);
    REQUIRE(QTest::qWaitFor([&] { return names(*editor, u"公園の野良猫への餌やり"_s); }));
    CHECK(names(*editor, u"「野良猫」"_s));
    for (auto* button : editor->findChildren<QAbstractButton*>())
        if (button->accessibleName().contains(u"公園の野良猫への餌やり"_s)) {
            button->click();
            break;
        }
    REQUIRE(QTest::qWaitFor([&] { return !window.currentRoom()->isWriting(); }));
    CHECK(window.currentRoom()->place() == Place{u"consultations"_s, row.id.value, {}});
    CHECK(office.centre().drafts().ofThisSeat().size() == 1); // what was written waits
}
