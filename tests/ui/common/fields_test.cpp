#include "core/japan/working_days.h"
#include "tests/support/printing.h"
#include "ui/common/chip.h"
#include "ui/common/date_edit.h"
#include "ui/common/form.h"
#include "ui/common/form_group.h"
#include "ui/common/picker.h"
#include "ui/common/tag_field.h"

#include <QApplication>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <QtTest>

using namespace musubi;
using namespace musubi::ui;
using namespace Qt::StringLiterals;

namespace {

DayContext fieldDays()
{
    return {[] { return QDate(2020, 11, 24); }, [](QDate day) {
                DayRemark remark;
                if (day.dayOfWeek() > 5)
                    remark = {true, u"休"_s, {u"閉庁日"_s, TagKind::Warn}, {}, day.addDays(8 - day.dayOfWeek())};
                return remark;
            }};
}

QList<TagField::Option> topicOptions()
{
    return {{u"DEPT"_s, u"担当課につなぎたい"_s}, {u"PARTNER"_s, u"協働相手を探したい"_s}, {u"PR"_s, u"広報・情報発信"_s}, {u"OLD"_s, u"昔の分類"_s, {}, false}};
}

// A window that really has the focus, as popups and focus rules need it.
struct FieldWindow {
    QWidget window;
    QVBoxLayout* column = new QVBoxLayout(&window);
    QLineEdit* other = new QLineEdit(&window);

    explicit FieldWindow(QWidget* field)
    {
        new InputMethodWatch(*static_cast<QApplication*>(QApplication::instance()));
        column->addWidget(field);
        column->addWidget(other);
        window.show();
        window.activateWindow();
        field->setFocus();
        REQUIRE(QTest::qWaitFor([&] { return QApplication::focusWidget() != nullptr; }));
    }
};

void composeIn(QWidget* widget, const QString& preedit, const QString& commit = {})
{
    QInputMethodEvent event(preedit, {});
    event.setCommitString(commit);
    QApplication::sendEvent(widget, &event);
}

SuggestionPopup* popupOf(QWidget& field)
{
    return field.findChild<SuggestionPopup*>();
}

} // namespace

TEST_CASE("a typed date stays as typed and is read beside it", "[ui][date_edit]")
{
    auto* date = new DateEdit(DateEdit::Kind::Date, fieldDays());
    FieldWindow w(date);
    auto* edit = date->findChild<QLineEdit*>();
    QTest::keyClicks(edit, u"11/28"_s);
    CHECK(date->date() == QDate(2020, 11, 28));
    CHECK(edit->text() == u"11/28"_s);
    auto* remedy = date->findChild<QToolButton*>();
    REQUIRE(remedy->isVisible()); // a Saturday
    remedy->click();
    CHECK(date->date() == QDate(2020, 11, 30));
    CHECK_FALSE(remedy->isVisible());
    QTest::keyClick(edit, Qt::Key_Semicolon, Qt::ControlModifier);
    CHECK(date->date() == QDate(2020, 11, 24));
}

TEST_CASE("a day says its holiday, its closing and the next open day", "[ui][date_edit]")
{
    const OfficeCalendar calendar;
    const DayRemark thanks = dayRemark(calendar, QDate(2020, 11, 23));
    CHECK(thanks.closed);
    CHECK(thanks.tag.kind == TagKind::Bad);
    CHECK(thanks.name == u"Labour Thanksgiving Day"_s);
    CHECK(thanks.nextOpen == QDate(2020, 11, 24));
    const DayRemark saturday = dayRemark(calendar, QDate(2020, 11, 28));
    CHECK(saturday.closed);
    CHECK(saturday.name.isEmpty());
    CHECK(saturday.tag.kind == TagKind::Warn);
    CHECK(saturday.nextOpen == QDate(2020, 11, 30));
    CHECK_FALSE(dayRemark(calendar, QDate(2020, 11, 24)).closed);
    CHECK(dayRemark(calendar, QDate(2020, 11, 24)).tag.text.isEmpty());
}

TEST_CASE("a date that cannot be read stays in the field, is named, and blocks saving until it is mended", "[ui][date_edit][form]")
{
    struct Promise {
        std::optional<QDate> due;
        QDateTime at;
        bool operator==(const Promise&) const = default;
    };
    auto* due = new DateEdit(DateEdit::Kind::Date, fieldDays());
    auto* at = new DateEdit(DateEdit::Kind::DateTime, fieldDays());
    FieldWindow w(due);
    w.column->addWidget(at);
    Form<Promise> form([] {});
    form.bind("due"_L1, due, &Promise::due);
    form.bind("at"_L1, at, &Promise::at);
    const Promise loaded{QDate(2020, 11, 30), QDateTime(QDate(2020, 11, 24), QTime(9, 48, 31))};
    form.load(loaded);
    CHECK(form.value() == loaded); // the seconds are not shown, and not lost
    CHECK_FALSE(form.isDirty());
    auto* edit = due->findChild<QLineEdit*>();
    edit->clear();
    CHECK_FALSE(form.value().due.has_value());
    CHECK_FALSE(form.hasUnreadable());
    QTest::keyClicks(edit, u"13/40"_s);
    CHECK(form.hasUnreadable());
    const auto words = [](Rule) { return u"?"_s; };
    form.mark({}, words);
    CHECK(due->property("problem") == u"error"_s);
    CHECK(edit->text() == u"13/40"_s);
    CHECK(form.focusFirstProblem());
    edit->clear();
    QTest::keyClicks(edit, u"11/30"_s);
    CHECK_FALSE(form.hasUnreadable());
    CHECK_FALSE(due->property("problem").isValid());
}

TEST_CASE("terms are found by typing, the first becomes ◎, and keys do everything", "[ui][tag_field]")
{
    auto* field = new TagField(u"分類"_s);
    field->setOptions(topicOptions());
    FieldWindow w(field);
    auto* edit = field->findChild<QLineEdit*>();
    composeIn(edit, {}, u"こうほう"_s); // not in the label: nothing to take
    QTest::keyClick(edit, Qt::Key_Return);
    CHECK(field->value().isEmpty());
    edit->clear();
    composeIn(edit, {}, u"ツナギ"_s); // katakana finds hiragana
    QTest::keyClick(edit, Qt::Key_Return);
    CHECK(field->value() == Marks{{u"DEPT"_s, true}});
    CHECK(edit->text().isEmpty());
    QTest::keyClick(edit, Qt::Key_Down);
    QTest::keyClick(edit, Qt::Key_Down);
    QTest::keyClick(edit, Qt::Key_Return);
    CHECK(field->value() == Marks{{u"DEPT"_s, true}, {u"PR"_s, false}});

    QTest::keyClick(edit, Qt::Key_Backspace); // to the last chip
    auto* chip = qobject_cast<Chip*>(QApplication::focusWidget());
    REQUIRE(chip);
    QTest::keyClick(chip, Qt::Key_Space);
    CHECK(field->value() == Marks{{u"DEPT"_s, false}, {u"PR"_s, true}});
    QTest::keyClick(chip, Qt::Key_Delete);
    CHECK(field->value() == Marks{{u"DEPT"_s, false}});
    field->makeMain(u"DEPT"_s);
    CHECK(field->value() == Marks{{u"DEPT"_s, true}});
}

TEST_CASE("a term that is no longer in use stays where it was chosen and is not offered", "[ui][tag_field]")
{
    auto* field = new TagField(u"分類"_s);
    field->setOptions(topicOptions());
    field->setValue({{u"OLD"_s, true}, {u"GONE"_s, false}});
    CHECK(field->value() == Marks{{u"OLD"_s, true}, {u"GONE"_s, false}});
    FieldWindow w(field);
    composeIn(field->findChild<QLineEdit*>(), {}, u"昔"_s);
    CHECK_FALSE(popupOf(*field->findChild<QLineEdit*>())->isOffering());
}

TEST_CASE("a picker asks at a pause, takes on Enter, and keeps what was only typed", "[ui][picker]")
{
    QStringList asked;
    auto* picker = new Picker(u"organisation"_s, {}, [&](const QString& typed) {
        asked.append(typed);
        return QList<PickerItem>{{7, {}, u"にゃんこ見守り隊"_s}, {9, {}, u"人と猫の会"_s}};
    }, [](qint64 id) { return id == 9 ? u"人と猫の会"_s : QString(); });
    picker->setCreateText([](const QString& typed) { return u"「%1」を登録"_s.arg(typed); });
    FieldWindow w(picker);
    QSignalSpy create(picker, &Picker::createWanted);
    QTest::keyClicks(picker, u"neko"_s);
    REQUIRE(QTest::qWaitFor([&] { return popupOf(*picker)->isOffering(); }));
    CHECK(asked == QStringList{u"neko"_s});
    CHECK(QApplication::focusWidget() == picker);
    CHECK(picker->value() == 0);
    QTest::keyClick(picker, Qt::Key_Down);
    QTest::keyClick(picker, Qt::Key_Return);
    CHECK(picker->value() == 9);
    CHECK(picker->text() == u"人と猫の会"_s);
    CHECK_FALSE(popupOf(*picker)->isOffering());

    QTest::keyClicks(picker, u"x"_s); // no longer that record
    CHECK(picker->value() == 0);
    REQUIRE(QTest::qWaitFor([&] { return popupOf(*picker)->isOffering(); }));
    QTest::keyClick(picker, Qt::Key_Up); // wraps to the last row
    QTest::keyClick(picker, Qt::Key_Return);
    REQUIRE(create.count() == 1);
    CHECK(create[0][0].toString() == u"人と猫の会x"_s);

    picker->setValue(9);
    CHECK(picker->value() == 9);
    QTest::keyClicks(picker, u"y"_s);
    REQUIRE(QTest::qWaitFor([&] { return popupOf(*picker)->isOffering(); }));
    w.other->setFocus();
    CHECK_FALSE(popupOf(*picker)->isOffering());
}

TEST_CASE("letters in conversion and Return disturb no field", "[ui][input]")
{
    SECTION("date")
    {
        auto* date = new DateEdit(DateEdit::Kind::Date, fieldDays());
        FieldWindow w(date);
        QSignalSpy changed(date, &DateEdit::valueChanged);
        auto* edit = date->findChild<QLineEdit*>();
        composeIn(edit, u"れいわ"_s);
        date->setDate(QDate(2020, 4, 1));
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Tab, Qt::Key_Escape, Qt::Key_Down})
            QTest::keyClick(edit, key);
        QTest::keyClick(edit, Qt::Key_Semicolon, Qt::ControlModifier);
        CHECK(edit->text().isEmpty());
        CHECK(isComposing(date));
        composeIn(edit, {}, u"令和2年11月30日"_s);
        CHECK(date->date() == QDate(2020, 11, 30));
    }
    SECTION("terms")
    {
        auto* field = new TagField(u"分類"_s);
        field->setOptions(topicOptions());
        FieldWindow w(field);
        auto* edit = field->findChild<QLineEdit*>();
        QTest::keyClick(edit, Qt::Key_Down); // the list is open
        composeIn(edit, u"きょう"_s);
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Tab, Qt::Key_Escape, Qt::Key_Down, Qt::Key_Backtab})
            QTest::keyClick(edit, key);
        CHECK(field->value().isEmpty());
        CHECK(QApplication::focusWidget() == edit);
        composeIn(edit, {}, u"協働"_s);
        CHECK(edit->text() == u"協働"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        CHECK(field->value() == Marks{{u"PARTNER"_s, true}});
    }
    SECTION("picker")
    {
        int asked = 0;
        auto* picker = new Picker({}, {}, [&](const QString&) {
            ++asked;
            return QList<PickerItem>{{1, {}, u"団体"_s}};
        }, [](qint64) { return u"名前"_s; });
        FieldWindow w(picker);
        QTest::keyClicks(picker, u"a"_s);
        REQUIRE(QTest::qWaitFor([&] { return popupOf(*picker)->isOffering(); }));
        composeIn(picker, u"だんたい"_s);
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Escape, Qt::Key_Down, Qt::Key_Tab})
            QTest::keyClick(picker, key);
        picker->setValue(5);
        CHECK(picker->value() == 0);
        CHECK(picker->text() == u"a"_s);
        CHECK(QApplication::focusWidget() == picker);
        CHECK(asked == 1);
    }
}

TEST_CASE("the wheel over a number or a choice of a form scrolls the form and turns nothing", "[ui][form]")
{
    FormArea area;
    auto* group = new FormGroup(1, u"Money"_s);
    auto* number = new QSpinBox;
    number->setValue(5);
    auto* choice = new QComboBox;
    choice->addItems({u"a"_s, u"b"_s, u"c"_s});
    auto* tall = new QWidget;
    tall->setFixedHeight(2000);
    group->addRow(u"Number"_s, {number});
    group->addRow(u"Choice"_s, {choice});
    group->addRow(u"More"_s, {tall});
    area.addGroup(group);
    area.resize(400, 300);
    area.show();
    REQUIRE(QTest::qWaitForWindowExposed(&area));
    for (QWidget* field : {static_cast<QWidget*>(number), static_cast<QWidget*>(choice)}) {
        const int before = area.verticalScrollBar()->value();
        QWheelEvent turn(QPointF(5, 5), field->mapToGlobal(QPointF(5, 5)), QPoint(), QPoint(0, -120), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(field, &turn);
        CHECK(area.verticalScrollBar()->value() > before);
    }
    CHECK(number->value() == 5);
    CHECK(choice->currentIndex() == 0);
}
