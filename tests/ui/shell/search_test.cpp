#include "core/consultation/consultation_desk.h"
#include "core/person/person_book.h"
#include "tests/support/office.h"
#include "ui/common/input_method.h"
#include "ui/memo/caller_source.h"
#include "ui/memo/memo_text.h"
#include "ui/shell/record_finder.h"
#include "ui/shell/search_box.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QSignalSpy>
#include <QtTest>

using namespace musubi;
using namespace musubi::ui;
using namespace musubi::tests;
using namespace Qt::StringLiterals;

namespace {

Stored<Consultation> receivedCall(Office& office, const QString& subject, const QString& caller)
{
    Consultation consultation;
    consultation.receivedAt = office.centre().now();
    consultation.subject = subject;
    consultation.callerName = caller;
    return office.centre().consultations().receive(consultation);
}

RecordFinder everywhere(Office& office)
{
    return findInFile(office.centre(), [](const QString&) { return true; });
}

} // namespace

TEST_CASE("a consultation is found by its number, by words in any width, and by who called", "[ui][shell][search]")
{
    Office office;
    const auto cats = receivedCall(office, u"地域ネコの説明会を開きたい"_s, u"妹尾 春香"_s);
    receivedCall(office, u"空き家を居場所にしたい"_s, u"難波 功"_s);
    const RecordFinder find = everywhere(office);
    for (const QString& query : {u"Ｒ８－１"_s, u"ﾈｺ"_s, u"ねこ 説明会"_s, u"妹尾"_s}) {
        INFO(query.toStdString());
        const QList<FoundRecord> found = find(query).records;
        REQUIRE(found.size() == 1);
        CHECK(found.first().place == Place{u"consultations"_s, cats.id.value, {}});
    }
    CHECK(find(u"ねこ 空き家"_s).records.isEmpty());
    CHECK(find(u"   "_s).records.isEmpty());
    CHECK(find(u"たい"_s).records.size() == 2);
    CHECK_FALSE(find(u"種別:ほげ"_s).remark.isEmpty());
}

TEST_CASE("rooms that are not there are not searched", "[ui][shell][search]")
{
    Office office;
    office.centre().people().add({u"妹尾 春香"_s, u"せのお はるか"_s});
    CHECK(everywhere(office)(u"せのお"_s).records.size() == 1);
    CHECK(findInFile(office.centre(), [](const QString&) { return false; })(u"せのお"_s).records.isEmpty());
}

TEST_CASE("the search field asks nothing while letters are being converted", "[ui][shell][search]")
{
    SearchBox box;
    box.show();
    QSignalSpy asked(&box, &SearchBox::asked);
    new InputMethodWatch(*static_cast<QApplication*>(QApplication::instance()));
    box.setText(u"猫"_s);
    QInputMethodEvent composing(u"せつめい"_s, {});
    QApplication::sendEvent(&box, &composing);
    QTest::keyClick(&box, Qt::Key_Return);
    CHECK(asked.isEmpty());
    QInputMethodEvent commit;
    commit.setCommitString(u"説明"_s);
    QApplication::sendEvent(&box, &commit);
    QTest::keyClick(&box, Qt::Key_Return);
    REQUIRE(asked.count() == 1);
    CHECK(asked.first().first().toString() == u"猫説明"_s);
}

TEST_CASE("a caller is recognised by number, name or reading, and not by three digits", "[ui][memo]")
{
    Office office;
    Person person{u"妹尾 春香"_s, u"せのお はるか"_s};
    person.phone = u"086-000-2741"_s;
    const auto row = office.centre().people().add(person);
    const CallerSource callers = callersIn(office.centre());
    MemoText memo;
    memo.contact = u"０８６０００２７"_s;
    REQUIRE(callers(memo).size() == 1);
    CHECK(callers(memo).first().person == row.id);
    memo.contact = u"086"_s;
    CHECK(callers(memo).isEmpty());
    memo.name = u"セノオ"_s;
    CHECK(callers(memo).size() == 1);
    memo.name = u"難波"_s;
    CHECK(callers(memo).isEmpty());
}
