#include "core/journal/journal.h"
#include "core/settings/settings_desk.h"
#include "tests/support/office.h"
#include "tests/support/printing.h"
#include "ui/letter/letter_editor.h"
#include "ui/preview/page_view.h"

#include <QtTest>

using namespace musubi;
using namespace musubi::ui;
using namespace musubi::tests;
using namespace Qt::StringLiterals;

namespace {

struct LetterDesk {
    LetterDesk()
        : editor(new LetterEditor(office.centre(), LetterKind::Invitation, {}))
    {
        editor->show();
    }
    ~LetterDesk() { delete editor; }

    QPlainTextEdit* body() { return editor->findChild<QPlainTextEdit*>(u"body"_s); }
    QString printed()
    {
        QString text;
        for (const paper::Page& page : editor->findChild<PageView*>()->pages().pages)
            for (const paper::Piece& piece : page.pieces)
                text += piece.text;
        return text;
    }

    Office office;
    LetterEditor* editor;
};

} // namespace

TEST_CASE("the wording of a letter shows the page it makes while it is typed", "[ui][letter]")
{
    LetterDesk desk;
    CHECK(desk.printed().contains(u"居場所づくり"_s));
    desk.body()->setPlainText(u"　下記のとおりお集まりください。"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.printed().contains(u"お集まりください"_s), 5000);
}

TEST_CASE("a placeholder is put where the cursor stands", "[ui][letter]")
{
    LetterDesk desk;
    desk.body()->setPlainText(u"会場はです"_s);
    QTextCursor cursor = desk.body()->textCursor();
    cursor.setPosition(3);
    desk.body()->setTextCursor(cursor);
    desk.editor->insert(LetterField::Venue);
    CHECK(desk.editor->wording().body == u"会場は{{会場}}です");
}

TEST_CASE("a wording with a placeholder nobody knows says so with its line and is not kept", "[ui][letter]")
{
    LetterDesk desk;
    desk.body()->setPlainText(u"一行目\n{{会議場}}"_s);
    CHECK_FALSE(desk.editor->keep());
    CHECK(desk.editor->problems().contains(u"会議場"_s));
    CHECK(desk.editor->problems().contains(u'2'));
    CHECK(desk.office.centre().settings().current().letters.isEmpty());
}

TEST_CASE("a kept wording is one action that can be taken back; the standard one is kept as none", "[ui][letter]")
{
    LetterDesk desk;
    desk.body()->setPlainText(u"お集まりください。"_s);
    REQUIRE(desk.editor->keep());
    CHECK(desk.office.centre().settings().current().letters.value(LetterKind::Invitation).body == u"お集まりください。");
    desk.office.centre().journal().undo();
    desk.office.centre().settings().reload();
    CHECK(desk.office.centre().settings().current().letters.isEmpty());
    REQUIRE(desk.editor->keep());
    desk.editor->resetToStandard();
    CHECK(desk.editor->wording() == standardLetter(LetterKind::Invitation));
    REQUIRE(desk.editor->keep());
    CHECK(desk.office.centre().settings().current().letters.isEmpty());
}

TEST_CASE("another kind of letter is chosen without losing what was typed for the first", "[ui][letter]")
{
    LetterDesk desk;
    desk.body()->setPlainText(u"書きかけの案内"_s);
    QComboBox* kinds = nullptr;
    for (auto* box : desk.editor->findChildren<QComboBox*>())
        if (box->findData(QString(codeOf(LetterKind::Thanks))) >= 0)
            kinds = box;
    REQUIRE(kinds);
    const auto chooseKind = [&](LetterKind kind) {
        kinds->setCurrentIndex(kinds->findData(QString(codeOf(kind))));
        Q_EMIT kinds->activated(kinds->currentIndex());
    };
    chooseKind(LetterKind::Thanks);
    CHECK(desk.body()->toPlainText().contains(u"誠にありがとうございました"_s));
    chooseKind(LetterKind::Invitation);
    CHECK(desk.editor->wording().body == u"書きかけの案内");
}
