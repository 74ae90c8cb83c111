#include "core/journal/journal.h"
#include "tests/ui/matter/case_window.h"
#include "ui/common/date_edit.h"
#include "ui/matter/case_editor.h"
#include "ui/matter/matter_page.h"

#include <QPlainTextEdit>

using namespace musubi;
using namespace musubi::ui;
using namespace musubi::tests;
using namespace Qt::StringLiterals;

TEST_CASE("what is written of a case is in the file two seconds later, and taken up after the window was killed", "[ui][matter][drafts]")
{
    Office office;
    {
        auto window = std::make_unique<MainWindow>(office.centre());
        auto* editor = openCases<CaseEditor>(*window, 0, u"new"_s);
        QTest::keyClicks(editor->findChild<QLineEdit*>(u"title"_s), u"neko"_s);
        QTest::keyClicks(editor->findChild<DateEdit*>(u"review_on"_s)->findChild<QLineEdit*>(), u"13/45"_s);
        REQUIRE(QTest::qWaitFor([&] {
            const auto kept = office.centre().drafts().ofThisSeat();
            return !kept.isEmpty() && kept.first().draft.content.contains("dates"_L1);
        }, 2000));
        window.reset();
    }
    office.reopen();
    const auto drafts = office.centre().drafts().ofThisSeat();
    REQUIRE(drafts.size() == 1);
    CHECK(drafts.first().draft.title == u"neko"_s);
    MainWindow window(office.centre());
    const Place place = placeOf(drafts.first());
    auto* editor = openCases<CaseEditor>(window, place.row, place.mode);
    CHECK(editor->findChild<QLineEdit*>(u"title"_s)->text() == u"neko"_s);
    CHECK(editor->findChild<DateEdit*>(u"review_on"_s)->text() == u"13/45"_s);
    CHECK(window.currentRoom()->isWriting());
    CHECK(office.centre().matters().ids({}).isEmpty());
}

TEST_CASE("leaving the form of a case keeps what was written, and editing the case again takes it up", "[ui][matter][drafts]")
{
    Office office;
    const auto row = openedCase(office.centre(), u"猫"_s);
    MainWindow window(office.centre());
    auto* editor = openCases<CaseEditor>(window, row.id.value, u"edit"_s);
    editor->findChild<QLineEdit*>(u"theme"_s)->setText(u"地域猫"_s);
    window.go({u"today"_s, 0, {}});
    CHECK(office.centre().drafts().ofThisSeat().size() == 1);
    window.go({u"matters"_s, row.id.value, u"edit"_s});
    CHECK(editor->findChild<QLineEdit*>(u"theme"_s)->text() == u"地域猫"_s);
    REQUIRE(editor->save());
    CHECK(office.centre().matters().get(row.id).value.theme == u"地域猫"_s);
    CHECK(office.centre().drafts().ofThisSeat().isEmpty());
}

TEST_CASE("a case that went to the trash while its form was open loses nothing: the text is registered as a new case", "[ui][matter][drafts]")
{
    Office office;
    const auto row = openedCase(office.centre(), u"猫"_s);
    MainWindow window(office.centre());
    auto* editor = openCases<CaseEditor>(window, row.id.value, u"edit"_s);
    editor->findChild<QPlainTextEdit*>(u"finding"_s)->setPlainText(u"半日かけて書いた所見"_s);
    office.centre().matters().remove(office.centre().matters().get(row.id));
    CHECK_FALSE(editor->save());
    CHECK_FALSE(editor->findChild<MessageBar*>()->sentence().isEmpty());
    CHECK(editor->findChild<QPlainTextEdit*>(u"finding"_s)->toPlainText() == u"半日かけて書いた所見"_s);
    REQUIRE(editor->save());
    const auto ids = office.centre().matters().ids({});
    REQUIRE(ids.size() == 1);
    const Matter fresh = office.centre().matters().get(ids.first()).value;
    CHECK(fresh.finding == u"半日かけて書いた所見"_s);
    CHECK(fresh.title == u"猫"_s);
    CHECK(fresh.sequence != row.value.sequence);
}

TEST_CASE("a case without a title is not registered, and the form says which field", "[ui][matter]")
{
    Office office;
    MainWindow window(office.centre());
    auto* editor = openCases<CaseEditor>(window, 0, u"new"_s);
    CHECK_FALSE(editor->save());
    CHECK_FALSE(editor->findChild<MessageBar*>()->sentence().isEmpty());
    CHECK(editor->findChild<QLineEdit*>(u"title"_s)->hasFocus());
    CHECK(office.centre().matters().ids({}).isEmpty());
}
