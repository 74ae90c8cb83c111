#include "tests/support/printing.h"
#include "ui/common/form.h"

#include <QInputMethodEvent>
#include <QSignalSpy>
#include <QVBoxLayout>
#include <QtTest>

using namespace musubi;
using namespace musubi::ui;
using namespace Qt::StringLiterals;

namespace {

enum class Way { Phone, Mail, Visit };

struct Call {
    QString name;
    QString text;
    Way way = Way::Phone;
    bool anonymous = false;
    std::optional<int> minutes;
    QString hidden;
    friend bool operator==(const Call&, const Call&) = default;
};

} // namespace

template <>
struct musubi::Codes<Way> {
    static constexpr std::array entries{CodeEntry{Way::Phone, "TEL"_L1}, CodeEntry{Way::Mail, "MAIL"_L1}, CodeEntry{Way::Visit, "VISIT"_L1}};
};

namespace {

struct CallForm {
    QWidget window;
    QLineEdit* name = new QLineEdit(&window);
    QPlainTextEdit* text = new QPlainTextEdit(&window);
    Segments* way = new Segments(u"方法"_s, &window);
    QCheckBox* anonymous = new QCheckBox(&window);
    QSpinBox* minutes = new QSpinBox(&window);
    int edits = 0;
    Form<Call> form{[this] { ++edits; }};

    CallForm()
    {
        auto* column = new QVBoxLayout(&window);
        for (QWidget* field : std::initializer_list<QWidget*>{name, text, way, anonymous, minutes})
            column->addWidget(field);
        for (const auto& entry : Codes<Way>::entries)
            way->add(QString(entry.code), QString(entry.code));
        form.bind("name"_L1, name, &Call::name);
        form.bind("text"_L1, text, &Call::text);
        form.bind("way"_L1, way, &Call::way);
        form.bind("anonymous"_L1, anonymous, &Call::anonymous);
        form.bind("minutes"_L1, minutes, &Call::minutes);
        window.show();
    }
};

const Call call{u" 妹尾 春香　"_s, u"一行目\n二行目 と\u00A0空白"_s, Way::Visit, true, 35, u"見えない"_s};

} // namespace

TEST_CASE("the form gives back exactly what it was given, hidden members and odd spaces included", "[ui][form]")
{
    CallForm f;
    f.form.load(call);
    CHECK(f.form.value() == call);
    CHECK_FALSE(f.form.isDirty());
}

TEST_CASE("typing makes it dirty and typing back makes it clean", "[ui][form]")
{
    CallForm f;
    f.form.load(Call{u"妹尾"_s});
    QTest::keyClicks(f.name, u"x"_s);
    CHECK(f.form.isDirty());
    QTest::keyClick(f.name, Qt::Key_Backspace);
    CHECK_FALSE(f.form.isDirty());
    f.minutes->setValue(20);
    CHECK(f.form.value().minutes == 20);
    f.minutes->setValue(0);
    CHECK_FALSE(f.form.value().minutes.has_value());
}

TEST_CASE("a newer version fills untouched fields and leaves typed ones alone", "[ui][form]")
{
    CallForm f;
    f.form.load(call);
    QTest::keyClicks(f.name, u"!"_s);
    Call newer = call;
    newer.name = u"別の人"_s;
    newer.text = u"同僚が直した"_s;
    newer.hidden = u"新しい"_s;
    f.form.refresh(newer);
    CHECK(f.name->text() == call.name + u"!"_s);
    CHECK(f.form.value().text == newer.text);
    CHECK(f.form.value().hidden == newer.hidden);
    CHECK(f.form.isDirty());
}

TEST_CASE("a field that is composing is not written to by a newer version", "[ui][form][input]")
{
    new InputMethodWatch(*static_cast<QApplication*>(QApplication::instance()));
    CallForm f;
    f.form.load({});
    f.name->setFocus();
    QInputMethodEvent preedit(u"せのお"_s, {});
    QApplication::sendEvent(f.name, &preedit);
    REQUIRE(isComposing(f.name));
    Call newer;
    newer.name = u"別の人"_s;
    f.form.refresh(newer);
    CHECK(f.name->text().isEmpty());
    QInputMethodEvent commit;
    commit.setCommitString(u"妹尾"_s);
    QApplication::sendEvent(f.name, &commit);
    CHECK(f.name->text() == u"妹尾"_s);
}

TEST_CASE("problems land on their fields, errors before warnings, and the first one gets the focus", "[ui][form]")
{
    CallForm f;
    f.form.load({});
    f.window.activateWindow();
    const auto words = [](Rule rule) { return QString::number(static_cast<int>(rule)); };
    f.form.mark({{"text"_L1, Rule::TooLong, Severity::Warning}, {"text"_L1, Rule::Required, Severity::Error}, {"name"_L1, Rule::AlreadyKnown, Severity::Warning}}, words);
    CHECK(f.name->property("problem") == u"warning"_s);
    CHECK(f.text->property("problem") == u"error"_s);
    CHECK(f.text->accessibleDescription() == words(Rule::Required));
    CHECK(f.form.focusFirstProblem());
    CHECK(f.window.focusWidget() == f.text);
    f.form.mark({}, words);
    CHECK_FALSE(f.name->property("problem").isValid());
    CHECK_FALSE(f.form.focusFirstProblem());
}
