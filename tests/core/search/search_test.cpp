#include "core/consultation/consultation_desk.h"
#include "core/db/database.h"
#include "core/db/query.h"
#include "core/journal/journal.h"
#include "core/organization/organization_book.h"
#include "core/search/bigrams.h"
#include "core/search/search_desk.h"
#include "core/search/search_index.h"
#include "core/staff/staff_room.h"
#include "core/vocabulary/vocabulary.h"
#include "tests/support/office.h"

#include <random>

using namespace musubi;
using namespace Qt::StringLiterals;

namespace {

SearchQuery asked(tests::Office& office, const QString& typed)
{
    Centre& centre = office.centre();
    return parseSearch(typed, centre.vocabulary(), centre.staff(), centre.fiscalYearLabels());
}

QStringList titles(tests::Office& office, const QString& typed)
{
    QStringList titles;
    for (const SearchHit& hit : office.centre().search().find(asked(office, typed)).hits)
        titles << hit.title;
    return titles;
}

Stored<Consultation> receive(tests::Office& office, const QString& subject, const QString& content = {}, std::optional<Id<Organization>> organization = {},
    const QString& phone = {})
{
    Consultation c;
    c.receivedAt = QDateTime(QDate(2026, 11, 20), QTime(10, 0));
    c.channel = {u"TEL"_s};
    c.subject = subject;
    c.content = content;
    c.organization = organization;
    c.phone = phone;
    c.topics = {{u"PARTNER"_s, true}};
    return office.centre().consultations().receive(c);
}

} // namespace

TEST_CASE("a call is found by kana, width, case and by the digits of its phone", "[search]")
{
    tests::Office office;
    receive(office, u"ニャンとかし隊の説明会"_s, u"ＮＰＯと市の課で開きたい"_s, {}, u"０８６（０００）２７４１"_s);
    for (const QString& typed : {u"にゃん"_s, u"ﾆｬﾝ"_s, u"npoと"_s, u"0860002741"_s, u"000-2741"_s, u"R8-0001"_s, u"説"_s, u"会"_s})
        CHECK(titles(office, typed) == QStringList{u"ニャンとかし隊の説明会"_s});
    CHECK(titles(office, u"にゃあ"_s).isEmpty());
}

TEST_CASE("words must all occur, a minus excludes, quotes keep a phrase together", "[search]")
{
    tests::Office office;
    receive(office, u"空き家の活用"_s, u"地域の居場所"_s);
    receive(office, u"空き家の片付け"_s, u"業者の紹介"_s);
    CHECK(titles(office, u"空き家 居場所"_s) == QStringList{u"空き家の活用"_s});
    CHECK(titles(office, u"空き家 -業者"_s) == QStringList{u"空き家の活用"_s});
    CHECK(titles(office, u"\"家の片\""_s) == QStringList{u"空き家の片付け"_s});
    CHECK(titles(office, u"空き家"_s).size() == 2);
}

TEST_CASE("filters narrow by list, year and status; an unknown value is told, not guessed", "[search]")
{
    tests::Office office;
    receive(office, u"空き家の活用"_s);
    CHECK(titles(office, u"分類:協働相手 空き家"_s).size() == 1);
    CHECK(titles(office, u"分類:広報 空き家"_s).isEmpty());
    CHECK(titles(office, u"年度:R8 空き家"_s).size() == 1);
    CHECK(titles(office, u"year:2025 空き家"_s).isEmpty());
    CHECK(titles(office, u"状況:受付"_s).size() == 1);
    CHECK(asked(office, u"種別:ほげ"_s).notUnderstood == QStringList{u"種別:ほげ"_s});
}

TEST_CASE("a renamed body is found in its consultations by its new name and no longer by the old one", "[search]")
{
    tests::Office office;
    const auto body = office.centre().organizations().add({.name = u"緑の会"_s});
    receive(office, u"花壇の手入れ"_s, {}, body.id);
    CHECK(titles(office, u"緑の会"_s).contains(u"花壇の手入れ"_s));
    Organization renamed = body.value;
    renamed.name = u"みどりの手"_s;
    office.centre().organizations().edit(body, renamed);
    CHECK(titles(office, u"みどりの手"_s).contains(u"花壇の手入れ"_s));
    CHECK(titles(office, u"緑の会"_s).isEmpty());
}

TEST_CASE("what is taken back can no longer be found, and is found again when it is done again", "[search]")
{
    tests::Office office;
    receive(office, u"多文化の防災訓練"_s);
    office.centre().journal().undo();
    CHECK(titles(office, u"防災"_s).isEmpty());
    office.centre().journal().redo();
    CHECK(titles(office, u"防災"_s).size() == 1);
    CHECK(staleDocuments(office.centre().database()).isEmpty());
}

TEST_CASE("a hit is marked on the original spelling", "[search]")
{
    tests::Office office;
    receive(office, u"（株）ﾔﾏﾀﾞの相談"_s, u"長い前置きのあとに、子ども食堂の話が出た。"_s);
    const auto hit = office.centre().search().find(asked(office, u"山田やまだ -ない"_s)).hits;
    CHECK(hit.isEmpty());
    const auto found = office.centre().search().find(asked(office, u"やまだ"_s)).hits;
    REQUIRE(found.size() == 1);
    REQUIRE(found.first().titleHits.size() == 1);
    CHECK(found.first().title.mid(found.first().titleHits[0].at, found.first().titleHits[0].length) == u"ﾔﾏﾀﾞ"_s);
    const auto inside = office.centre().search().find(asked(office, u"食堂"_s)).hits.first();
    CHECK(inside.snippet.mid(inside.snippetHits[0].at, inside.snippetHits[0].length) == u"食堂"_s);
}

TEST_CASE("an index of another folding is built anew when the file is opened", "[search]")
{
    tests::Office office;
    receive(office, u"空き家の活用"_s);
    office.centre().database().run(u"UPDATE search_version SET folding = 0"_s);
    office.centre().database().run(u"DELETE FROM document"_s);
    office.reopen();
    CHECK(titles(office, u"空き家"_s).size() == 1);
}

TEST_CASE("of ten thousand searches none differs from a reading of every text", "[search]")
{
    tests::Office office;
    std::mt19937 random(20261124); // always the same history
    const QString letters = u"あいかがきぎさしすずタダチヂーん子供食堂防災市民課長西川𠮷野髙﨑ab12・、 　-（）"_s;
    const QList<uint> alphabet = letters.toUcs4();
    const auto text = [&](int longest) {
        QString made;
        const int length = static_cast<int>(random() % static_cast<unsigned>(longest)) + 1;
        for (int i = 0; i < length; ++i) {
            const uint c = alphabet[static_cast<qsizetype>(random() % static_cast<unsigned>(alphabet.size()))];
            made += QString::fromUcs4(reinterpret_cast<const char32_t*>(&c), 1);
        }
        return made;
    };
    for (int i = 0; i < 60; ++i)
        receive(office, u"件"_s + text(12), text(60));
    QStringList folded;
    Query documents(office.centre().database(), u"SELECT folded FROM document"_s);
    documents.run();
    while (documents.next())
        folded << documents.read<QString>(0);
    REQUIRE(folded.size() == 60);

    int wrong = 0;
    for (int i = 0; i < 10000; ++i) {
        SearchQuery query;
        const QString word = japan::fold(text(8));
        if (word.isEmpty())
            continue;
        query.words << word;
        const auto scanned = std::count_if(folded.begin(), folded.end(), [&](const QString& document) { return document.contains(word); });
        wrong += office.centre().search().count(query) != scanned;
    }
    CHECK(wrong == 0);
}
