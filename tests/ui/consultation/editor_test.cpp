#include "core/organization/organization_book.h"
#include "core/person/person_book.h"
#include "tests/ui/consultation/desk.h"
#include "ui/common/date_edit.h"
#include "ui/common/field_hint.h"
#include "ui/common/input_method.h"
#include "ui/common/label.h"
#include "ui/common/segments.h"
#include "ui/memo/caller_panel.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QSpinBox>

using namespace musubi;
using namespace musubi::ui;
using namespace musubi::tests;
using namespace Qt::StringLiterals;

TEST_CASE("writing begins in the first field of the form, not on the way back", "[ui][consultation]")
{
    Office office;
    const auto row = office.centre().consultations().receive(anyConsultation(u"地域猫の説明会"_s));
    MainWindow window(office.centre());
    auto* editor = openEditor(window, 0, u"new"_s);
    CHECK(window.focusWidget() == lineOf(*editor, "caller_name"));
    editor = openEditor(window, row.id.value, u"edit"_s);
    CHECK(editor->findChild<Segments*>(u"channel"_s)->isAncestorOf(window.focusWidget()));
}

TEST_CASE("saving with something missing names it and goes to the first field to mend", "[ui][consultation]")
{
    Office office;
    MainWindow window(office.centre());
    auto* editor = openEditor(window, 0, u"new"_s);
    lineOf(*editor, "caller_name")->setText(u"妹尾"_s);
    lineOf(*editor, "subject")->setText(QString(300, u'長'));
    lineOf(*editor, "due_time")->setText(u"15時"_s); // a time for nothing
    CHECK_FALSE(editor->save());
    CHECK(window.focusWidget() == lineOf(*editor, "subject"));
    CHECK_FALSE(lineOf(*editor, "subject")->visibleRegion().isEmpty());
    CHECK(lineOf(*editor, "subject")->property("problem").toString() == u"error"_s);
    CHECK(lineOf(*editor, "what")->property("problem").toString() == u"error"_s);
    CHECK_FALSE(lineOf(*editor, "subject")->accessibleDescription().isEmpty());
    CHECK(office.centre().consultations().count({}) == 0);
}

TEST_CASE("a phone number that is none is said when its field is left, and forgiven when it is mended", "[ui][consultation]")
{
    Office office;
    MainWindow window(office.centre());
    auto* editor = openEditor(window, 0, u"new"_s);
    auto* phone = lineOf(*editor, "phone");
    phone->setFocus();
    QTest::keyClicks(phone, u"12"_s);
    CHECK_FALSE(phone->property("problem").isValid());
    lineOf(*editor, "mail")->setFocus();
    CHECK(phone->property("problem").toString() == u"warning"_s);
    CHECK_FALSE(lineOf(*editor, "mail")->property("problem").isValid());
    phone->setText(u"086-000-2741"_s);
    CHECK_FALSE(phone->property("problem").isValid());
}

TEST_CASE("a weekday that does not fit its date is remarked beside the date, which counts", "[ui][consultation]")
{
    Office office;
    MainWindow window(office.centre());
    auto* editor = openEditor(window, 0, u"new"_s);
    auto* due = editor->findChild<DateEdit*>(u"due_on"_s);
    due->setText(u"11/30（火）"_s);
    CHECK(due->date() == QDate(2026, 11, 30));
    const QString remark = due->findChild<RunLabel*>()->text();
    CHECK(remark.contains(u"another weekday"_s));
    CHECK(due->complaint().isEmpty());
    due->setText(u"11/30（月）"_s);
    CHECK_FALSE(due->findChild<RunLabel*>()->text().contains(u"another weekday"_s));
}

TEST_CASE("a call after hours is remarked calmly, with the day from which the answer is counted", "[ui][consultation]")
{
    Office office(QDateTime(QDate(2026, 11, 23), QTime(18, 10))); // Labour Thanksgiving Day
    MainWindow window(office.centre());
    auto* editor = openEditor(window, 0, u"new"_s);
    const auto remarked = [&] {
        const auto hints = editor->findChildren<FieldHint*>();
        return std::any_of(hints.begin(), hints.end(), [](const FieldHint* hint) { return hint->sentence().contains(u"24"_s); });
    };
    CHECK(remarked());
    CHECK_FALSE(editor->findChild<DateEdit*>(u"received_at"_s)->property("problem").isValid());
    editor->findChild<DateEdit*>(u"received_at"_s)->setText(u"11/20 10:00"_s);
    CHECK_FALSE(remarked());
}

TEST_CASE("taking the next call keeps channel, day and coordinator", "[ui][consultation]")
{
    Office office;
    MainWindow window(office.centre());
    auto* editor = openEditor(window, 0, u"new"_s);
    editor->startNew(anyConsultation(u"地域猫の説明会"_s));
    editor->findChild<Segments*>(u"channel"_s)->setValue(u"VISIT"_s);
    window.currentRoom()->perform(Verb::SaveAndNew);
    CHECK(office.centre().consultations().count({}) == 1);
    CHECK(editor->row() == 0);
    CHECK(editor->value().channel.code == u"VISIT"_s);
    CHECK(editor->value().receivedAt == anyConsultation({}).receivedAt);
    CHECK(editor->value().callerName.isEmpty());
}

TEST_CASE("who it may be appears while the number is typed; one key takes it over without touching what was typed", "[ui][consultation]")
{
    Office office;
    const auto body = office.centre().organizations().add({.name = u"岡山ニャンとかし隊"_s, .legalForm = {u"NPO"_s}, .kind = {u"NPO"_s}});
    Person person{.name = u"妹尾 春香"_s, .reading = u"せのお はるか"_s};
    person.phone = u"086-000-2741"_s;
    person.affiliations = {{body.id, u"副代表"_s, {}, {}}};
    const auto known = office.centre().people().add(person);
    Consultation before = anyConsultation(u"説明会の希望"_s);
    before.person = known.id;
    office.centre().consultations().receive(before);

    MainWindow window(office.centre());
    auto* editor = openEditor(window, 0, u"new"_s);
    lineOf(*editor, "preferred_contact")->setText(u"火・木の午後"_s);
    auto* phone = lineOf(*editor, "phone");
    phone->setFocus();
    QTest::keyClicks(phone, u"086-000"_s);
    auto* panel = editor->findChild<CallerPanel*>();
    REQUIRE(QTest::qWaitFor([&] { return panel->count() == 1; }));
    CHECK(window.focusWidget() == phone);
    QTest::keyClick(phone, Qt::Key_F6);
    CHECK(editor->value().person == known.id);
    CHECK(editor->value().organization == body.id);
    CHECK(editor->value().callerKind.code == u"NPO"_s);
    CHECK(editor->value().callerReading == u"せのお はるか"_s);
    CHECK(editor->value().phone == u"086-000-2741"_s);
    CHECK(editor->value().preferredContact == u"火・木の午後"_s);
    CHECK(panel->count() == 0);
    const auto buttons = editor->findChildren<QAbstractButton*>();
    CHECK(std::any_of(buttons.begin(), buttons.end(), [](const QAbstractButton* b) { return b->accessibleName().contains(u"説明会の希望"_s); }));
}

TEST_CASE("no field of the editor reacts to Return while letters are being converted", "[ui][consultation]")
{
    new InputMethodWatch(*static_cast<QApplication*>(QApplication::instance()));
    Office office;
    MainWindow window(office.centre());
    auto* editor = openEditor(window, 0, u"new"_s);
    int fields = 0;
    for (QWidget* field : editor->findChildren<QWidget*>()) {
        if (!field->testAttribute(Qt::WA_InputMethodEnabled) || !field->isVisibleTo(editor) || qobject_cast<QComboBox*>(field) || qobject_cast<QAbstractSpinBox*>(field->parentWidget()))
            continue;
        field->setFocus();
        const Consultation was = editor->value();
        QInputMethodEvent composing(u"せのお"_s, {});
        QApplication::sendEvent(field, &composing);
        for (const Qt::KeyboardModifiers with : {Qt::KeyboardModifiers(Qt::NoModifier), Qt::KeyboardModifiers(Qt::ControlModifier), Qt::ControlModifier | Qt::ShiftModifier})
            QTest::keyClick(field, Qt::Key_Return, with);
        QTest::keyClick(field, Qt::Key_F6);
        QTest::keyClick(field, Qt::Key_S, Qt::ControlModifier);
        INFO(field->objectName().toStdString());
        CHECK(editor->value() == was);
        CHECK(window.focusWidget() == field);
        QInputMethodEvent ended;
        ended.setCommitString({});
        QApplication::sendEvent(field, &ended);
        ++fields;
    }
    CHECK(fields > 15);
    CHECK(office.centre().consultations().count({}) == 0);
}

TEST_CASE("everything in the editor that takes the keys has a name", "[ui][consultation][access]")
{
    Office office;
    MainWindow window(office.centre());
    auto* editor = openEditor(window, 0, u"new"_s);
    for (const QWidget* widget : editor->findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(editor) || widget->focusProxy())
            continue;
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        INFO(widget->metaObject()->className() << " " << widget->objectName().toStdString());
        CHECK((!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty())));
    }
}
