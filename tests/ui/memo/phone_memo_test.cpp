#include "core/consultation/consultation_desk.h"
#include "core/journal/journal.h"
#include "tests/support/office.h"
#include "ui/common/input_method.h"
#include "ui/memo/phone_memo.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QMap>
#include <QPointer>
#include <QSignalSpy>
#include <QtTest>

using namespace musubi;
using namespace musubi::ui;
using namespace musubi::tests;
using namespace Qt::StringLiterals;

namespace {

/// Drafts in memory, as the centre keeps them in its file.
struct MemoDrawer {
    QMap<qint64, QJsonObject> kept;

    MemoKeeper keeper()
    {
        return {[this](qint64 key, const QJsonObject& json) {
                    const qint64 at = key ? key : kept.size() + 1;
                    kept.insert(at, json);
                    return at;
                },
            [this](qint64 key) { kept.remove(key); }};
    }
};

} // namespace

TEST_CASE("what was written in a memo is kept when it is closed, and gone when it was registered", "[ui][memo]")
{
    Office office;
    MemoDrawer drawer;
    QPointer<PhoneMemo> memo = new PhoneMemo(office.centre());
    memo->setKeeper(drawer.keeper());
    memo->show();
    QTest::keyClicks(memo->findChildren<QLineEdit*>().first(), u"senoo"_s);
    memo->close();
    REQUIRE(drawer.kept.size() == 1);
    CHECK(memoFromJson(drawer.kept.first()).name == u"senoo"_s);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    memo = new PhoneMemo(office.centre());
    memo->setKeeper(drawer.keeper());
    memo->resume(1, memoFromJson(drawer.kept.first()));
    memo->registerConsultation();
    CHECK(drawer.kept.isEmpty());
    CHECK(office.centre().consultations().count({}) == 1);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // its clock must not outlive the office
}

TEST_CASE("an empty memo leaves nothing behind", "[ui][memo]")
{
    Office office;
    MemoDrawer drawer;
    auto* memo = new PhoneMemo(office.centre());
    memo->setKeeper(drawer.keeper());
    memo->show();
    memo->close();
    CHECK(drawer.kept.isEmpty());
    CHECK(office.centre().consultations().count({}) == 0);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

TEST_CASE("a memo does not react to Return or Esc while letters are being converted", "[ui][memo]")
{
    new InputMethodWatch(*static_cast<QApplication*>(QApplication::instance()));
    Office office;
    const QPointer<PhoneMemo> memo = new PhoneMemo(office.centre());
    memo->show();
    auto* name = memo->findChildren<QLineEdit*>().first();
    name->setFocus();
    QInputMethodEvent composing(u"せのお"_s, {});
    QApplication::sendEvent(name, &composing);
    QTest::keyClick(name, Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClick(name, Qt::Key_Escape);
    CHECK(memo->isVisible());
    CHECK(office.centre().consultations().count({}) == 0);
    delete memo;
}

TEST_CASE("who it may be is offered while the number is typed, and one press puts it in", "[ui][memo]")
{
    Office office;
    PhoneMemo memo(office.centre());
    memo.setAttribute(Qt::WA_DeleteOnClose, false);
    memo.setCallers([](const MemoText& written) {
        QList<CallerCandidate> found;
        if (written.contact.contains(u"086"_s))
            found << CallerCandidate{Id<Person>{3}, {}, u"妹尾 春香"_s, u"岡山ニャンとかし隊"_s, u"副代表"_s, u"086-000-2741"_s, u"086-000-2741"_s};
        return found;
    });
    memo.show();
    auto* panel = memo.findChild<CallerPanel*>();
    QTest::keyClicks(memo.findChildren<QLineEdit*>().at(2), u"086-0"_s);
    REQUIRE(QTest::qWaitFor([&] { return panel->count() == 1; }));
    panel->findChild<QAbstractButton*>()->click();
    CHECK(memo.text().person == Id<Person>{3});
    CHECK(memo.text().name == u"妹尾 春香"_s);
    CHECK(memo.text().contact == u"086-000-2741"_s);
    CHECK(panel->count() == 0);
}

TEST_CASE("a promised call back says whom to call and at which number", "[ui][memo]")
{
    Office office;
    PhoneMemo memo(office.centre());
    memo.setAttribute(Qt::WA_DeleteOnClose, false);
    MemoText written;
    written.openedAt = office.centre().now();
    written.name = u"妹尾 春香"_s;
    written.contact = u"086-000-2741"_s;
    written.content = u"会場を探している"_s;
    written.callBack = CallBack::Today;
    memo.resume(0, written);
    QSignalSpy received(&memo, &PhoneMemo::registered);
    memo.registerConsultation();
    REQUIRE(received.count() == 1);
    const auto promised = office.centre().consultations().tasksOf(Id<Consultation>{received[0][0].toLongLong()});
    REQUIRE(promised.size() == 1);
    CHECK(promised.first().value.what.contains(u"妹尾 春香"_s));
    CHECK(promised.first().value.what.contains(u"086-000-2741"_s));
}
