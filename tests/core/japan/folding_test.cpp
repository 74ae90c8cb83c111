#include "core/japan/folding.h"
#include "core/japan/name_variants.h"
#include "tests/support/catch.h"
#include "tests/support/printing.h"

#include <QRandomGenerator>

using namespace musubi;
using namespace Qt::StringLiterals;

namespace {

/// What texts of the office are made of, with the traps: half-width kana, marks, old kanji, surrogates, legal forms.
const QStringList& textPieces()
{
    static const QStringList pieces{u"あかね"_s, u"ｱｶﾈ"_s, u"ｶﾞｷﾞ"_s, u"か\u3099"_s, u"パートナー"_s, u"ー"_s, u"－"_s,
        u"-"_s, u"〜"_s, u"～"_s, u"髙橋"_s, u"𠮷野"_s, u"葛\U000E0100城"_s, u"(特非)"_s, u"NPO法人"_s, u"ＮＰＯ"_s,
        u"特定非営利活動法人"_s, u"㈱"_s, u"株式会社"_s, u"("_s, u")"_s, u"人"_s, u" "_s, u"\u3000"_s, u"\n"_s, u"㍿"_s,
        u"㋿"_s, u"①"_s, u"Ａbc"_s, u"É"_s, u"e\u0301"_s, u"ß"_s, u"ﾞ"_s, u"\u200b"_s, u"\u1161"_s, u"ㄱㅏ"_s,
        u"ก\u0e33"_s, u"神"_s, u"隆"_s, u"ヶ"_s, u"ヴ"_s, u"々"_s, u"認定"_s, u"\U0001F600"_s, u"☎️"_s, u"\u00b4"_s,
        u"½"_s, u"İ"_s, QString(QChar(0xd842)), QString(QChar(0xdfb7)), u"086-221-1234"_s};
    return pieces;
}

QString randomText(QRandomGenerator& random, int pieces)
{
    QString text;
    for (int i = 0; i < pieces; ++i)
        text += textPieces().at(random.bounded(static_cast<int>(textPieces().size())));
    return text;
}

} // namespace

TEST_CASE("width, case and kana make no difference to a search", "[japan][fold]")
{
    using japan::fold;
    CHECK(fold(u"ﾊﾟｰﾄﾅｰ") == fold(u"パートナー"));
    CHECK(fold(u"ぱーとなー") == fold(u"パートナー"));
    CHECK(fold(u"ＥＳＤ・市民協働") == fold(u"esd・市民協働"));
    CHECK(fold(u"ﾈｺ") == u"ねこ"_s);
    CHECK(fold(u"が") == fold(u"か\u3099"));
    CHECK(fold(u"岡山　市民\t協働\r\nセンター") == fold(u"岡山市民協働センター"));
    CHECK(fold(u"①㌔㍻") == fold(u"1キロ平成"));
    CHECK(fold(u"桜ヶ丘") == fold(u"桜ケ丘"));
    CHECK(fold(u"ヴァイオリン") == u"ゔぁいおりん"_s);
}

TEST_CASE("long-vowel marks, hyphens, dashes and wave dashes fold to one", "[japan][fold]")
{
    for (const QStringView mark :
        {u"ー", u"ｰ", u"-", u"‐", u"‑", u"–", u"—", u"―", u"−", u"－", u"─", u"〜", u"～", u"~"}) {
        INFO(mark.toUtf8().toStdString());
        CHECK(japan::fold(u"9"_s + mark.toString() + u"17時"_s) == u"9ー17時"_s);
    }
}

TEST_CASE("a name is found in its old and its common kanji", "[japan][fold]")
{
    using japan::fold;
    CHECK(fold(u"髙橋") == fold(u"高橋"));
    CHECK(fold(u"山﨑") == fold(u"山崎"));
    CHECK(fold(u"渡邊") == fold(u"渡辺"));
    CHECK(fold(u"渡邉") == fold(u"渡辺"));
    for (const QStringView name : {u"齋藤", u"齊藤", u"斎藤", u"斉藤"})
        CHECK(fold(name) == fold(u"斎藤"));
    CHECK(fold(u"𠮷野") == fold(u"吉野"));
    CHECK(fold(u"濵﨑") == fold(u"浜崎"));
    CHECK(fold(u"廣澤") == fold(u"広沢"));
    CHECK(fold(u"葛\U000E0100城") == fold(u"葛城"));
    CHECK(fold(u"神") == fold(u"\ufa19"));
    CHECK(fold(u"𩸽") == u"𩸽"_s);
}

TEST_CASE("each variant belongs to one kanji, and that one is no variant itself", "[japan][fold]")
{
    const auto& variants = japan::nameVariants();
    CHECK(variants.size() > 400);
    for (size_t i = 0; i < variants.size(); ++i) {
        if (i > 0)
            CHECK(variants[i - 1].variant < variants[i].variant);
        CHECK(japan::commonVariant(variants[i].common) == variants[i].common);
    }
}

TEST_CASE("legal forms are one in every spelling, and their words still find them", "[japan][fold]")
{
    using japan::fold;
    for (const QStringView form :
        {u"特定非営利活動法人", u"NPO法人", u"ＮＰＯ法人", u"(特非)", u"（特非）", u"npo 法人"})
        CHECK(fold(form.toString() + u"あかね"_s) == fold(u"NPO法人あかね"));
    for (const QStringView form : {u"株式会社", u"㈱", u"(株)", u"（株）", u"㍿"})
        CHECK(fold(form.toString() + u"安信"_s) == fold(u"株式会社安信"));
    CHECK(fold(u"（一社）まち") == fold(u"一般社団法人まち"));
    CHECK(fold(u"(公財)まち") == fold(u"公益財団法人まち"));
    CHECK(fold(u"㈲まち") == fold(u"有限会社まち"));
    CHECK(fold(u"(福)まち") == fold(u"社会福祉法人まち"));

    for (const QStringView query : {u"NPO", u"法人", u"非営利", u"特定非営利活動", u"活動法人", u"あかね"})
        for (const QStringView name : {u"NPO法人あかね", u"特定非営利活動法人あかね", u"(特非)あかね"})
            CHECK(fold(name).contains(fold(query)));
    CHECK(fold(u"認定NPO法人あかね").contains(fold(u"認定NPO")));
    CHECK(fold(u"認定NPO法人あかね").contains(fold(u"NPO法人あかね")));
}

TEST_CASE("a long word finds its spelling without the last long-vowel mark", "[japan][fold]")
{
    using japan::fold;
    using japan::foldQuery;
    CHECK(fold(u"コーディネータ養成").contains(foldQuery(u"コーディネーター")));
    CHECK(fold(u"コーディネーター養成").contains(foldQuery(u"コーディネータ")));
    CHECK(foldQuery(u"スキー") == u"すきー"_s);
    CHECK(foldQuery(u"R8-") == fold(u"R8-"));
}

TEST_CASE("separators between fields stay", "[japan][fold]")
{
    CHECK(japan::fold(u"相談\u001f内容") == u"相談\u001f内容"_s);
    CHECK(japan::fold(QString(QChar(0)) + u"a"_s) == u"a"_s);
}

TEST_CASE("folding a folded text changes nothing, whatever the text", "[japan][fold]")
{
    QRandomGenerator random(20261123);
    for (int i = 0; i < 20000; ++i) {
        const QString once = japan::fold(randomText(random, 1 + random.bounded(9)));
        REQUIRE(japan::fold(once) == once);
    }
    for (char32_t c = 1; c < 0x10000; ++c) {
        const QString text = u"か"_s + QChar(static_cast<char16_t>(c)) + u"e"_s + QChar(static_cast<char16_t>(c));
        const QString once = japan::fold(text);
        INFO(static_cast<unsigned>(c));
        REQUIRE(japan::fold(once) == once);
    }
}

TEST_CASE("the table gives what normalising the whole text would give", "[japan][fold]")
{
    QRandomGenerator random(7);
    for (int i = 0; i < 5000; ++i) {
        const QString text = randomText(random, 1 + random.bounded(6));
        REQUIRE(japan::fold(text) == japan::fold(text.normalized(QString::NormalizationForm_KC)));
    }
}

TEST_CASE("each folded character knows its original", "[japan][fold]")
{
    const QString text = u"（特非）ｶﾞｲﾄﾞ 𠮷野"_s;
    const japan::FoldedText folded = japan::foldWithOrigin(text);
    REQUIRE(folded.text == japan::fold(text));
    REQUIRE(folded.begin.size() == folded.text.size());
    REQUIRE(folded.end.size() == folded.text.size());

    const auto original = [&](QStringView query) {
        const QString wanted = japan::fold(query);
        const japan::TextSpan span = japan::originalSpan(folded, folded.text.indexOf(wanted), wanted.size());
        return text.mid(span.at, span.length);
    };
    CHECK(original(u"NPO") == u"（特非）"_s);
    CHECK(original(u"ガイド") == u"ｶﾞｲﾄﾞ"_s);
    CHECK(original(u"ド吉") == u"ﾄﾞ 𠮷"_s);
    CHECK(original(u"吉野") == u"𠮷野"_s);
    CHECK(japan::originalSpan(folded, 0, 0) == japan::TextSpan{});
    CHECK(japan::originalSpan(folded, folded.text.size(), 1) == japan::TextSpan{});
}

TEST_CASE("origins rise and stay inside the text", "[japan][fold]")
{
    QRandomGenerator random(3);
    for (int i = 0; i < 5000; ++i) {
        const QString text = randomText(random, 1 + random.bounded(9));
        const japan::FoldedText folded = japan::foldWithOrigin(text);
        REQUIRE(folded.text == japan::fold(text));
        for (qsizetype at = 0; at < folded.text.size(); ++at) {
            REQUIRE(folded.begin[at] < folded.end[at]);
            REQUIRE(folded.end[at] <= text.size());
            if (at > 0)
                REQUIRE(folded.begin[at] >= folded.begin[at - 1]);
        }
    }
}
