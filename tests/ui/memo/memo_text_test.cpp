#include "tests/support/catch.h"
#include "tests/support/printing.h"
#include "ui/memo/memo_text.h"

using namespace musubi;
using namespace musubi::ui;
using namespace Qt::StringLiterals;

namespace {

MemoText callOfSenoo()
{
    MemoText memo;
    memo.openedAt = QDateTime(QDate(2026, 11, 24), QTime(10, 32));
    memo.name = u"せのお"_s;
    memo.body = u"岡山ニャンとかし隊"_s;
    memo.contact = u"086-000-2741、090-0000-1234 senoo@neko.example.jp"_s;
    memo.content = u"隣の学区でも説明会を開きたい。会場は公民館？\n火・木の午後が電話よし"_s;
    memo.callBack = CallBack::Tomorrow;
    memo.callBackTime = u"15時以降"_s;
    return memo;
}

} // namespace

TEST_CASE("a memo becomes a consultation at the time the phone rang, every number in its place", "[ui][memo]")
{
    const Consultation consultation = consultationOf(callOfSenoo(), u"電話メモ"_s);
    CHECK(consultation.receivedAt == QDateTime(QDate(2026, 11, 24), QTime(10, 32)));
    CHECK(consultation.channel.code == u"TEL"_s);
    CHECK(consultation.phone == u"086-000-2741"_s);
    CHECK(consultation.mobile == u"090-0000-1234"_s);
    CHECK(consultation.mail == u"senoo@neko.example.jp"_s);
    CHECK(consultation.subject == u"隣の学区でも説明会を開きたい"_s);
    CHECK(consultation.content == callOfSenoo().content);
    CHECK(consultation.organizationName == u"岡山ニャンとかし隊"_s);
}

TEST_CASE("a contact that is no number stays as it was said", "[ui][memo]")
{
    MemoText memo = callOfSenoo();
    memo.contact = u"公民館に伝言"_s;
    CHECK(consultationOf(memo, {}).phone == u"公民館に伝言"_s);
    memo.content.clear();
    CHECK(consultationOf(memo, u"電話メモ せのお"_s).subject == u"電話メモ せのお"_s);
}

TEST_CASE("a promised call back is due on its day, and none is made where none was promised", "[ui][memo]")
{
    MemoText memo = callOfSenoo();
    const QDate today(2026, 11, 24);
    REQUIRE(promiseOf(memo, u"折り返し"_s, today));
    CHECK(promiseOf(memo, u"折り返し"_s, today)->dueOn == QDate(2026, 11, 25));
    CHECK(promiseOf(memo, u"折り返し"_s, today)->dueTime == u"15時以降"_s);
    memo.callBack = CallBack::None;
    CHECK_FALSE(promiseOf(memo, u"折り返し"_s, today));
}

TEST_CASE("who is known brings reading, post and mail along, and replaces nothing that was said", "[ui][memo]")
{
    Person senoo;
    senoo.name = u"妹尾 春香"_s;
    senoo.reading = u"せのお はるか"_s;
    senoo.mail = u"old@neko.example.jp"_s;
    const Id<Organization> body{4};
    senoo.affiliations = {{body, u"書記"_s, {}, QDate(2025, 3, 31)}, {body, u"副代表"_s, QDate(2025, 4, 1), {}}};
    MemoText memo = callOfSenoo();
    memo.name = senoo.name;
    memo.organization = body;
    Consultation consultation = consultationOf(memo, {});
    addKnownPerson(consultation, senoo);
    CHECK(consultation.callerReading == u"せのお はるか"_s);
    CHECK(consultation.callerTitle == u"副代表"_s);
    CHECK(consultation.mail == u"senoo@neko.example.jp"_s);

    memo.name = u"妹尾さんの後任の方"_s;
    consultation = consultationOf(memo, {});
    addKnownPerson(consultation, senoo);
    CHECK(consultation.callerReading.isEmpty());
}

TEST_CASE("a number typed where the name goes is known as a number", "[ui][memo]")
{
    CHECK(isNumberAlone(u"086-000-1951"_s));
    CHECK(isNumberAlone(u"０８６０"_s));
    CHECK_FALSE(isNumberAlone(u"086"_s));
    CHECK_FALSE(isNumberAlone(u"石田 茂 4階"_s));
    CHECK_FALSE(isNumberAlone(QString()));
}

TEST_CASE("a kept memo comes back as it was", "[ui][memo]")
{
    MemoText memo = callOfSenoo();
    memo.callBackOn = QDate(2026, 11, 30);
    memo.organization = Id<Organization>{7};
    CHECK(memoFromJson(toJson(memo)) == memo);
}
