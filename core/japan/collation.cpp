#include "core/japan/collation.h"

#include <algorithm>
#include <array>

namespace musubi::japan {

using namespace Qt::StringLiterals;

namespace {

enum class Voicing : char { Clear = '0', Voiced = '1', HalfVoiced = '2' };
enum class Size : char { LongMark = '1', Small = '2', Repeated = '3', Full = '4' };
enum class Script : char { Hiragana = '0', Katakana = '1' };

/// One sorted character, taken apart.
struct SortedCharacter {
    char16_t base = 0;
    Voicing voicing = Voicing::Clear;
    Size size = Size::Full;
    Script script = Script::Hiragana;
};

constexpr QStringView kanaRows
    = u"あいうえお|かきくけこ|さしすせそ|たちつてと|なにぬねの|はひふへほ|まみむめも|や ゆ よ|らりるれろ|わゐ ゑを";

/// あ for か; ん and what is no kana stay as they are.
char16_t vowelOf(char16_t base)
{
    const qsizetype at = kanaRows.indexOf(QChar(base));
    return at < 0 ? base : kanaRows[at % 6].unicode();
}

bool isSmall(char16_t hiragana)
{
    return QStringView(u"ぁぃぅぇぉっゃゅょゎ").contains(QChar(hiragana));
}

/// Hiragana of any size and voicing.
SortedCharacter fromHiragana(char16_t c)
{
    SortedCharacter sorted{c};
    if (c == 0x3095 || c == 0x3096) {
        sorted.base = c == 0x3095 ? u'か' : u'け';
        sorted.size = Size::Small;
    } else if (isSmall(c)) {
        sorted.base = static_cast<char16_t>(c + 1);
        sorted.size = Size::Small;
    } else if (const QString parts = QString(QChar(c)).normalized(QString::NormalizationForm_D); parts.size() == 2) {
        sorted.base = parts[0].unicode();
        sorted.voicing = parts[1] == QChar(0x309a) ? Voicing::HalfVoiced : Voicing::Voiced;
    }
    return sorted;
}

bool isKatakana(char16_t c)
{
    return c >= 0x30a1 && c <= 0x30fa;
}

/// ー, a repetition mark or another kana after `before`, or a letter, digit or kanji; base 0 for what does not count.
SortedCharacter sortedCharacter(char16_t c, const SortedCharacter& before)
{
    const bool afterKana = before.base >= 0x3041 && before.base <= 0x3096;
    if (afterKana && (c == u'ー' || c == u'〜' || c == u'-'))
        return {vowelOf(before.base), Voicing::Clear, Size::LongMark, before.script};
    if (afterKana && (c == u'ゝ' || c == u'ゞ' || c == u'ヽ' || c == u'ヾ' || c == u'々')) {
        const bool voiced = c == u'ゞ' || c == u'ヾ';
        return {before.base,
            voiced           ? Voicing::Voiced
                : c == u'々' ? before.voicing
                             : Voicing::Clear,
            Size::Repeated, c == u'ヽ' || c == u'ヾ' ? Script::Katakana : Script::Hiragana};
    }
    if (c >= 0x30f7 && c <= 0x30fa) { // ヷヸヹヺ
        constexpr std::array<char16_t, 4> bases{u'わ', u'ゐ', u'ゑ', u'を'};
        return {bases[static_cast<size_t>(c - 0x30f7)], Voicing::Voiced, Size::Full, Script::Katakana};
    }
    if (isKatakana(c)) {
        SortedCharacter sorted = fromHiragana(static_cast<char16_t>(c - 0x60));
        sorted.script = Script::Katakana;
        return sorted;
    }
    if (c >= 0x3041 && c <= 0x3096)
        return fromHiragana(c);
    return QChar(c).isLetterOrNumber() || QChar::isSurrogate(c) ? SortedCharacter{c} : SortedCharacter{};
}

/// Legal forms as readings write them; a name that consists of one alone keeps it.
QStringView withoutFormReading(QStringView reading)
{
    constexpr QStringView forms[]{u"にんていとくていひえいりかつどうほうじん", u"とくていひえいりかつどうほうじん",
        u"にんていえぬぴーおーほうじん", u"えぬぴーおーほうじん", u"にんていnpoほうじん", u"npoほうじん",
        u"かぶしきがいしゃ", u"かぶしきかいしゃ", u"ゆうげんがいしゃ", u"ゆうげんかいしゃ", u"ごうどうがいしゃ",
        u"ごうどうかいしゃ", u"ごうしがいしゃ", u"ごうめいがいしゃ", u"いっぱんしゃだんほうじん",
        u"いっぱんざいだんほうじん", u"こうえきしゃだんほうじん", u"こうえきざいだんほうじん", u"しゃだんほうじん",
        u"ざいだんほうじん", u"しゃかいふくしほうじん", u"がっこうほうじん", u"いりょうほうじん",
        u"しゅうきょうほうじん", u"こくりつだいがくほうじん", u"こうりつだいがくほうじん",
        u"ちほうどくりつぎょうせいほうじん", u"どくりつぎょうせいほうじん"};
    for (const QStringView form : forms) {
        if (reading.size() <= form.size())
            continue;
        if (reading.startsWith(form))
            return reading.sliced(form.size());
        if (reading.endsWith(form))
            return reading.chopped(form.size());
    }
    return reading;
}

/// Width and case settled, what does not count gone, the legal form off; katakana stay katakana.
QString countedText(QStringView reading)
{
    QString text;
    for (const QChar c : reading.toString().normalized(QString::NormalizationForm_KC).toCaseFolded())
        if (c.isLetterOrNumber() || c.isSurrogate() || c == u'-' || c == u'〜' || c == u'ー')
            text += c;
    QString hiragana = text;
    for (QChar& c : hiragana)
        if (c >= u'ァ' && c <= u'ヶ')
            c = QChar(c.unicode() - 0x60);
    const QStringView rest = withoutFormReading(hiragana);
    return text.sliced(rest.begin() - QStringView(hiragana).begin(), rest.size());
}

void chopTrailing(QString& level, char weight)
{
    while (level.endsWith(QLatin1Char(weight)))
        level.chop(1);
}

} // namespace

QString collationKey(QStringView reading)
{
    QString bases, voicings, sizes, scripts;
    SortedCharacter before;
    for (const QChar c : countedText(reading)) {
        const SortedCharacter sorted = sortedCharacter(c.unicode(), before);
        before = sorted;
        if (sorted.base == 0)
            continue;
        bases += QChar(sorted.base);
        voicings += QLatin1Char(static_cast<char>(sorted.voicing));
        sizes += QLatin1Char(static_cast<char>(sorted.size));
        scripts += QLatin1Char(static_cast<char>(sorted.script));
    }
    // What everyone has is left out: the lowest weight before a lower end mark, the highest before a higher one.
    chopTrailing(voicings, static_cast<char>(Voicing::Clear));
    chopTrailing(sizes, static_cast<char>(Size::Full));
    chopTrailing(scripts, static_cast<char>(Script::Hiragana));
    return bases + u' ' + voicings + u' ' + sizes + u'~' + scripts;
}

QString indexHeading(QStringView reading)
{
    const QString key = collationKey(reading);
    const qsizetype at = kanaRows.indexOf(key.front());
    if (key.front() == u'ん')
        return u"わ"_s;
    return at < 0 || key.front() == u' ' ? u"他"_s : QString(kanaRows[at - at % 6]);
}

} // namespace musubi::japan
