#include "core/intake/cell_words.h"
#include "core/intake/word_reader.h"
#include "core/vocabulary/vocabulary.h"
#include "tests/support/office.h"

using namespace Qt::StringLiterals;
using namespace musubi;
using musubi::tests::Office;

namespace {

QStringList codesOf(const Marks& marks)
{
    QStringList codes;
    for (const Mark& mark : marks)
        codes << (mark.main ? u"◎"_s : QString()) + mark.code;
    return codes;
}

} // namespace

TEST_CASE("words of ledgers are read in either language, as codes and as people write them", "[intake]")
{
    Office office;
    const WordReader words(office.centre().vocabulary());
    for (const QString& phone : {u"電話"_s, u"ＴＥＬ"_s, u"tel"_s, u"Phone"_s, u" 電話 "_s})
        CHECK(words.code(u"channel", phone) == u"TEL");
    CHECK(words.code(u"channel", u"来訪"_s) == u"VISIT");
    CHECK(words.code(u"kind", u"ＮＰＯ法人"_s) == u"NPO");
    CHECK(words.code(u"field", u"13 子どもの健全育成"_s) == u"13");
    CHECK(words.code(u"field", u"保健、医療又は福祉"_s) == u"1");
    CHECK(words.code(u"channel", u"のろし"_s).isEmpty());
}

TEST_CASE("a list with ◎ and ○ keeps the main one, and labels that hold 、 and ・ stay whole", "[intake]")
{
    Office office;
    const WordReader words(office.centre().vocabulary());
    QStringList unknown;
    CHECK(codesOf(words.marks(u"topic", u"○場所・物品　◎協働相手を探したい　○広報・情報発信"_s, true, unknown)) == QStringList{u"VENUE"_s, u"◎PARTNER"_s, u"PR"_s});
    CHECK(codesOf(words.marks(u"field", u"保健、医療又は福祉、まちづくり"_s, true, unknown)) == QStringList{u"◎1"_s, u"3"_s});
    CHECK(codesOf(words.marks(u"topic", u"場所・物品/人材・ボランティア・講師"_s, true, unknown)) == QStringList{u"◎VENUE"_s, u"PEOPLE"_s});
    CHECK(codesOf(words.marks(u"area", u"北区、南区"_s, false, unknown)) == QStringList{u"KITA"_s, u"MINAMI"_s});
    CHECK(unknown.isEmpty());
    CHECK(codesOf(words.marks(u"topic", u"協働相手を探したい、月の石"_s, true, unknown)) == QStringList{u"◎PARTNER"_s});
    CHECK(unknown == QStringList{u"月の石"_s});
}

TEST_CASE("minutes are read as they are written", "[intake]")
{
    CHECK(readMinutes(u"35"_s) == 35);
    CHECK(readMinutes(u"３５分"_s) == 35);
    CHECK(readMinutes(u"1時間"_s) == 60);
    CHECK(readMinutes(u"1時間半"_s) == 90);
    CHECK(readMinutes(u"1時間20分"_s) == 80);
    CHECK(readMinutes(u"1:10"_s) == 70);
    CHECK(readMinutes(u"0.5時間"_s) == 30);
    CHECK_FALSE(readMinutes(u"しばらく"_s));
    CHECK_FALSE(readMinutes(u"-5"_s));
}
