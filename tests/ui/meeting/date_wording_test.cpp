#include "core/japan/working_days.h"
#include "tests/ui/meeting/dates_office.h"
#include "ui/meeting/dates_picture.h"
#include "ui/text/date_mail.h"
#include "ui/text/date_wording.h"
#include "ui/text/language.h"

using namespace musubi;
using namespace musubi::ui;
using namespace musubi::tests;
using namespace Qt::StringLiterals;

namespace {

struct InJapanese {
    InJapanese() { text::useLanguage(u"ja"_s); }
    ~InJapanese() { text::useLanguage(u"en"_s); }
};

Stored<Meeting> withNotes(Meeting meeting)
{
    for (DateAnswer& answer : meeting.answers) {
        if (answer.participant == 3 && answer.offer == 1)
            answer.note = u"会場行事と重なる"_s;
        if (answer.participant == 1 && answer.offer == 3)
            answer.note = u"議会対応"_s;
    }
    return {{1}, 1, meeting};
}

} // namespace

TEST_CASE("why a date is good or bad is said in sentences", "[ui][meeting][dates]")
{
    const InJapanese japanese;
    Office office;
    const DatesPicture picture = datesPicture(office.centre(), withNotes(answeredMeeting()));
    const auto sentenceOn = [&](qsizetype offer) {
        return text::dateSentence(text::dateRemarks(picture.meeting(), picture.weightOf(offer), picture.names, {}, OfficeCalendar()));
    };
    CHECK(sentenceOn(0) == u"必須の3名がそろいます。官2.5・民3.5 で条件を満たします。△は2人（公民館：会場行事と重なる、料理店の会）。案内の発送に9営業日あります。"_s);
    CHECK(sentenceOn(2).startsWith(u"必須の方が × です（農林水産課：議会対応）。必須の方が △ です。確かめが要ります（猟友会）。"_s));
    CHECK(sentenceOn(3).contains(u"未回答は1人（料理店の会）。"_s));
    CHECK(sentenceOn(4).contains(u"官1.5（2名以上） で条件に足りません。"_s));
    CHECK(sentenceOn(4).contains(u"時間外です。"_s));
    CHECK(text::whyReasonNeeded(picture.meeting(), picture.weightOf(2), picture.names) == u"この日は必須の方が × です（農林水産課：議会対応）。理由を書かないと決められません。"_s);
    CHECK(text::whyReasonNeeded(picture.meeting(), picture.weightOf(0), picture.names).isEmpty());
    CHECK(text::quorumSentence(picture.meeting()) == u"成立の条件：官 2名以上・民 2名以上、必須の3名がそろうこと。△は人数に半分と数えます。"_s);
}

TEST_CASE("a date that everybody refuses says so and nothing else of them", "[ui][meeting][dates]")
{
    const InJapanese japanese;
    Office office;
    Meeting meeting = gameDamageMeeting();
    for (int who = 0; who < 7; ++who) {
        meeting.participants[who].number = who + 1;
        meeting.answers << DateAnswer{who + 1, 1, Availability::No, {}, {}, {}};
    }
    const DatesPicture picture = datesPicture(office.centre(), {{1}, 1, meeting});
    CHECK(text::dateSentence(text::dateRemarks(meeting, picture.weightOf(0), picture.names, {}, OfficeCalendar())) == u"全員が × です。案内の発送に9営業日あります。"_s);
    CHECK(picture.weights.last().date == 0);
    CHECK(picture.best() == -1);
}

TEST_CASE("the mail speaks the language in use and names the day until which answers are wanted", "[ui][meeting][dates]")
{
    Office office;
    const Meeting meeting = gameDamageMeeting();
    CHECK(text::datesMail(office.centre(), meeting).body.contains(u"Please answer by"_s));
    const InJapanese japanese;
    const QString body = text::datesMail(office.centre(), meeting).body;
    CHECK(body.contains(u"回答期限：令和8年12月1日（火）"_s));
    CHECK(body.contains(u"｜12/16（水）18:30–20:30｜"_s));
}
