#include "tests/ui/consultation/desk.h"
#include "ui/common/segments.h"
#include "ui/text/language.h"

#include <QAbstractButton>
#include <QSpinBox>

using namespace musubi;
using namespace musubi::ui;
using namespace musubi::tests;
using namespace Qt::StringLiterals;

namespace {

ConsultationEditor* visibleEditor(MainWindow& window)
{
    for (auto* editor : window.findChildren<ConsultationEditor*>())
        if (editor->isVisible())
            return editor;
    return nullptr;
}

ConsultationEditor* openEnquiry(MainWindow& window)
{
    openEditor(window, 0, u"enquiry"_s);
    return visibleEditor(window);
}

} // namespace

TEST_CASE("an enquiry needs no name, takes its own number and is counted apart", "[ui][consultation][enquiry]")
{
    Office office;
    MainWindow window(office.centre());
    auto* editor = openEnquiry(window);
    REQUIRE(editor);
    CHECK(editor->findChild<Segments*>(u"channel"_s)->isAncestorOf(window.focusWidget()));
    CHECK_FALSE(editor->save());
    CHECK(editor->findChild<TagField*>(u"topics"_s)->isAncestorOf(window.focusWidget()));
    editor->findChild<TagField*>(u"topics"_s)->setValue({{u"CENTER"_s, true}});
    lineOf(*editor, "subject")->setText(u"開所時間をたずねられ、平日9時から17時と答えた"_s);
    editor->findChild<QSpinBox*>(u"minutes"_s)->setValue(3);
    REQUIRE(editor->save());
    CHECK(office.centre().consultations().count({}) == 0);
    CHECK(office.centre().consultations().count({.form = ContactForm::Enquiry}) == 1);
    const auto row = office.centre().consultations().find(2026, 1, ContactForm::Enquiry);
    REQUIRE(row);
    CHECK(row->value.minutes == 3);
    window.go({u"consultations"_s, row->id.value, {}});
    CHECK(window.currentRoom()->place() == Place{u"consultations"_s, row->id.value, {}}); // the list shows them apart
    window.currentRoom()->perform(Verb::New);
    CHECK(window.currentRoom()->place().mode == u"enquiry"_s);
}

TEST_CASE("an enquiry that turns out to be more is written on as a consultation", "[ui][consultation][enquiry]")
{
    Office office;
    MainWindow window(office.centre());
    auto* light = openEnquiry(window);
    lineOf(*light, "subject")->setText(u"空き家を居場所にしたい"_s);
    light->findChild<TagField*>(u"topics"_s)->setValue({{u"PARTNER"_s, true}});
    REQUIRE(light->putAside());
    Q_EMIT light->fullAsked();
    auto* full = visibleEditor(window);
    REQUIRE(full != light);
    CHECK(lineOf(*full, "subject")->text() == u"空き家を居場所にしたい"_s);
    CHECK(full->isDirty());
    REQUIRE(full->putAside());
    CHECK(office.centre().drafts().ofThisSeat().size() == 1);
    lineOf(*full, "caller_name")->setText(u"妹尾"_s);
    REQUIRE(full->save());
    CHECK(office.centre().consultations().count({}) == 1);
    CHECK(office.centre().consultations().count({.form = ContactForm::Enquiry}) == 0);
}

TEST_CASE("the draft of an enquiry is taken up in the small form", "[ui][consultation][enquiry][drafts]")
{
    Office office;
    {
        MainWindow window(office.centre());
        auto* light = openEnquiry(window);
        lineOf(*light, "subject")->setText(u"開所時間"_s);
        REQUIRE(light->putAside());
    }
    MainWindow window(office.centre());
    window.show();
    window.go(placeOf(office.centre().drafts().ofThisSeat().first()));
    auto* light = visibleEditor(window);
    REQUIRE(light);
    CHECK(light->value().form == ContactForm::Enquiry);
    CHECK(lineOf(*light, "subject")->text() == u"開所時間"_s);
    CHECK(lineOf(*light, "caller_name") == nullptr);
}

TEST_CASE("a change of language speaks to an open form and keeps what is written in it", "[ui][consultation][drafts]")
{
    Office office;
    MainWindow window(office.centre());
    auto* editor = openEditor(window, 0, u"new"_s);
    lineOf(*editor, "subject")->setText(u"地域猫"_s);
    const auto wordsOf = [&] {
        QStringList words;
        for (const auto* button : visibleEditor(window)->findChildren<QAbstractButton*>())
            words << button->text();
        return words;
    };
    const QStringList before = wordsOf();
    text::useLanguage(u"ja"_s);
    CHECK(QTest::qWaitFor([&] { return visibleEditor(window) && wordsOf() != before; }));
    CHECK(lineOf(*visibleEditor(window), "subject")->text() == u"地域猫"_s);
    text::useLanguage(u"en"_s);
    CHECK(QTest::qWaitFor([&] { return visibleEditor(window) && wordsOf().contains(u"Anonymous"_s); }));
}
