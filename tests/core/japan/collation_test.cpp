#include "core/japan/collation.h"
#include "tests/support/catch.h"
#include "tests/support/printing.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace musubi;
using namespace Qt::StringLiterals;
using japan::collationKey;
using japan::indexHeading;

namespace {

void checkOrder(const QStringList& readings)
{
    for (qsizetype i = 1; i < readings.size(); ++i) {
        INFO(readings[i - 1].toStdString() << " < " << readings[i].toStdString());
        CHECK(collationKey(readings[i - 1]).toUtf8() < collationKey(readings[i]).toUtf8());
        CHECK(collationKey(readings[i - 1]) < collationKey(readings[i]));
    }
}

} // namespace

TEST_CASE("readings sort by kana first and by voicing only between equals", "[japan][collation]")
{
    checkOrder({u"あい"_s, u"かき"_s, u"がき"_s, u"かく"_s, u"がく"_s, u"かくさ"_s, u"がくさ"_s});
    checkOrder({u"はし"_s, u"はじ"_s, u"ばし"_s, u"ぱし"_s, u"はしら"_s});
    checkOrder({u"さとう"_s, u"さどう"_s, u"さとうや"_s});
    checkOrder({u"おかやま"_s, u"おがわ"_s, u"おかわり"_s});
    checkOrder({u"わ"_s, u"を"_s, u"ん"_s});
}

TEST_CASE("a long mark sorts as the vowel before it, small kana before full ones", "[japan][collation]")
{
    checkOrder({u"カーデ"_s, u"かあで"_s, u"カード"_s, u"かあと"_s + u"り"_s});
    checkOrder({u"びょういん"_s, u"びよういん"_s});
    checkOrder({u"きやく"_s, u"ぎゃく"_s, u"ぎやく"_s});
    checkOrder({u"いっか"_s, u"いつか"_s});
    checkOrder({u"こーひー"_s, u"こおひい"_s, u"こおひいや"_s});
    checkOrder({u"みすゞ"_s, u"みすず"_s});
}

TEST_CASE("hiragana comes before katakana only where all else is equal", "[japan][collation]")
{
    checkOrder({u"あかね"_s, u"アカネ"_s, u"あかねこ"_s});
    CHECK(collationKey(u"ｱｶﾈ") == collationKey(u"アカネ"));
    CHECK(collationKey(u"あか ね") == collationKey(u"あかね"));
    CHECK(collationKey(u"あか・ね（西）"_s) == collationKey(u"あかね西"));
}

TEST_CASE("digits and Latin letters come before kana, kanji after", "[japan][collation]")
{
    checkOrder({u"3びき"_s, u"esd"_s, u"NPO"_s, u"あかね"_s, u"わかば"_s, u"茜"_s});
    CHECK(collationKey(u"ＥＳＤ") == collationKey(u"esd"));
}

TEST_CASE("the legal form does not count in the order", "[japan][collation]")
{
    CHECK(collationKey(u"とくていひえいりかつどうほうじん あかね") == collationKey(u"あかね"));
    CHECK(collationKey(u"エヌピーオーホウジンあかね") == collationKey(u"あかね"));
    CHECK(collationKey(u"あんしんこうぎょうかぶしきがいしゃ") == collationKey(u"あんしんこうぎょう"));
    CHECK(collationKey(u"NPOほうじんあかね") == collationKey(u"あかね"));
    CHECK(indexHeading(u"かぶしきがいしゃ") == u"か"_s);
}

TEST_CASE("each reading stands under its heading", "[japan][collation]")
{
    const QMap<QString, QString> headings{{u"おかやま"_s, u"あ"_s}, {u"ガイド"_s, u"か"_s}, {u"じどう"_s, u"さ"_s},
        {u"づか"_s, u"た"_s}, {u"ﾈｺ"_s, u"な"_s}, {u"ぱんだ"_s, u"は"_s}, {u"みどり"_s, u"ま"_s}, {u"ゃ"_s, u"や"_s},
        {u"りす"_s, u"ら"_s}, {u"をんな"_s, u"わ"_s}, {u"ん"_s, u"わ"_s}, {u"ヴァイオリン"_s, u"あ"_s},
        {u"NPO"_s, u"他"_s}, {u"西川"_s, u"他"_s}, {u""_s, u"他"_s}, {u"123"_s, u"他"_s}, {u"ー"_s, u"他"_s}};
    for (const auto& [reading, heading] : headings.asKeyValueRange()) {
        INFO(reading.toStdString());
        CHECK(indexHeading(reading) == heading);
    }
}

TEST_CASE("voicing and size never outweigh a later kana", "[japan][collation]")
{
    QRandomGenerator random(4061);
    const QString kana = u"あいうかがきぎくさざたっつはばぱまやゃよょワヲんン"_s;
    const auto base = [](const QString& text) { // an oracle of the first level, kana by kana
        QString plain;
        for (QChar c : text) {
            c = c >= u'ァ' && c <= u'ン' ? QChar(c.unicode() - 0x60) : c;
            const QString apart = QString(c).normalized(QString::NormalizationForm_D);
            plain += u"っゃょ"_s.contains(apart[0]) ? QChar(apart[0].unicode() + 1) : apart[0];
        }
        return plain;
    };
    for (int i = 0; i < 5000; ++i) {
        QStringList pair{QString(), QString()};
        for (QString& text : pair)
            for (int n = random.bounded(1, 5); n > 0; --n)
                text += kana.at(random.bounded(static_cast<int>(kana.size())));
        if (base(pair[0]) == base(pair[1]))
            continue;
        INFO(pair[0].toStdString() << " " << pair[1].toStdString());
        CHECK((base(pair[0]) < base(pair[1])) == (collationKey(pair[0]) < collationKey(pair[1])));
    }
}
