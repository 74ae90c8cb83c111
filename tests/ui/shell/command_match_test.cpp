#include "tests/support/catch.h"
#include "tests/support/printing.h"
#include "ui/shell/command_match.h"

using namespace musubi::ui;
using namespace Qt::StringLiterals;

namespace {

const QStringList memoSpellings{u"電話メモ"_s, u"電話メモ"_s, u"denwa memo"_s, u"Phone memo"_s};

} // namespace

TEST_CASE("a command is found in Japanese, kana, romaji and English, in any width", "[ui][shell]")
{
    for (const QString& typed : {u"電話"_s, u"でんわ"_s, u"デンワ"_s, u"denwa"_s, u"ｄｅｎｗａ"_s, u"phone"_s, u"PHO"_s, u"memo"_s, u"めも"_s, u"pmemo"_s})
        CHECK(matchScore(typed, memoSpellings) > 0);
    CHECK(matchScore(u"印刷"_s, memoSpellings) == 0);
    CHECK(matchScore(u"xyz"_s, memoSpellings) == 0);
    CHECK(matchScore(u""_s, memoSpellings) == 0);
}

TEST_CASE("both ways to write romaji find the same command", "[ui][shell]")
{
    const QStringList spellings{u"一覧を書き出す"_s, u"ichiran wo kakidasu"_s};
    CHECK(matchScore(u"ichiran"_s, spellings) == matchScore(u"itiran"_s, spellings));
    CHECK(matchScore(u"いちらん"_s, spellings) == matchScore(u"ichiran"_s, spellings));
    const QStringList quit{u"終了"_s, u"shuuryou"_s};
    for (const QString& typed : {u"shuryo"_s, u"syuuryou"_s, u"しゅうりょう"_s})
        CHECK(matchScore(typed, quit) > 0);
}

TEST_CASE("the start of a word fits better than its middle", "[ui][shell]")
{
    CHECK(matchScore(u"memo"_s, memoSpellings) > matchScore(u"emo"_s, memoSpellings));
    CHECK(matchScore(u"denwa"_s, memoSpellings) > matchScore(u"memo"_s, memoSpellings));
}
