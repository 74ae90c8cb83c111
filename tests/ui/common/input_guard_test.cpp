#include "tests/support/printing.h"
#include "ui/common/input_guard.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QtTest>

#include <memory>

using namespace musubi::ui;
using namespace Qt::StringLiterals;

namespace {

struct GuardedFields {
    QStringList refusals;
    std::unique_ptr<InputGuard> guard = std::make_unique<InputGuard>(
        *static_cast<QApplication*>(QApplication::instance()), [this](const QString& sentence) { refusals.append(sentence); });
    QWidget window;
    QLineEdit* line = new QLineEdit(&window);
    QPlainTextEdit* area = new QPlainTextEdit(&window);

    GuardedFields() { window.show(); }

    void paste(QWidget* field, const QString& text) const
    {
        QApplication::clipboard()->setText(text);
        QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
    }
};

} // namespace

TEST_CASE("ordinary text is pasted exactly as it is", "[ui][input]")
{
    GuardedFields f;
    const QString names = u"髙﨑 神\uFA19 \U00020BB7野家 a\u0301"_s;
    f.paste(f.line, names);
    CHECK(f.line->text() == names);
    f.paste(f.area, u"一行目\n二行目"_s);
    CHECK(f.area->toPlainText() == u"一行目\n二行目"_s);
    CHECK(f.refusals.isEmpty());
}

TEST_CASE("a paste of more than a megabyte or an endless line is refused with its size", "[ui][input]")
{
    GuardedFields f;
    f.paste(f.area, QString(400'000, u'あ')); // 1.2 MB
    f.paste(f.area, QString(20'001, u'x'));
    f.paste(f.line, QString(20'001, u'x'));
    CHECK(f.area->toPlainText().isEmpty());
    CHECK(f.line->text().isEmpty());
    REQUIRE(f.refusals.size() == 3);
    CHECK(f.refusals[0].contains(u"1.2 MB"_s));
    CHECK(f.refusals[1].contains(u"20,001"_s));
    f.paste(f.area, QString(20'000, u'x'));
    CHECK(f.area->toPlainText().size() == 20'000);
}

TEST_CASE("NUL and lone surrogates are replaced visibly", "[ui][input]")
{
    const QString broken = u"a"_s + QChar(0) + u"b"_s + QChar(0xDC00) + u"\U00020BB7"_s + QChar(0xD800);
    const Pasted pasted = examinePaste(broken);
    CHECK(pasted.refusal.isEmpty());
    CHECK(pasted.text == u"a\uFFFDb\uFFFD\U00020BB7\uFFFD"_s);
}

TEST_CASE("the context menu pastes through the guard as well", "[ui][input]")
{
    GuardedFields f;
    QApplication::clipboard()->setText(QString(20'001, u'x'));
    QContextMenuEvent request(QContextMenuEvent::Keyboard, {4, 4}, f.line->mapToGlobal(QPoint(4, 4)));
    QApplication::sendEvent(f.line, &request);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    REQUIRE(menu);
    for (QAction* action : menu->actions())
        if (action->text() == u"Paste"_s)
            action->trigger();
    menu->close();
    CHECK(f.line->text().isEmpty());
    CHECK(f.refusals.size() == 1);
}

TEST_CASE("pasting from an empty clipboard does nothing", "[ui][common]")
{
    const InputGuard guard(*static_cast<QApplication*>(QApplication::instance()));
    QApplication::clipboard()->clear();
    QPlainTextEdit area;
    QLineEdit line;
    QTest::keyClick(&area, Qt::Key_V, Qt::ControlModifier);
    QTest::keyClick(&line, Qt::Key_V, Qt::ControlModifier);
    CHECK(area.toPlainText().isEmpty());
    CHECK(line.text().isEmpty());
}
