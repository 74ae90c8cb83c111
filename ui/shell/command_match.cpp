#include "ui/shell/command_match.h"

#include "core/japan/folding.h"

#include <utility>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

// 訓令式, so that it meets ヘボン式 after lessenRomaji(). One sign for each vowel, a blank where there is none.
constexpr std::pair<QStringView, QLatin1StringView> kanaRows[]{
    {u"あいうえお", ""_L1}, {u"ぁぃぅぇぉ", ""_L1}, {u"かきくけこ", "k"_L1}, {u"さしすせそ", "s"_L1}, {u"たちつてと", "t"_L1},
    {u"なにぬねの", "n"_L1}, {u"はひふへほ", "h"_L1}, {u"まみむめも", "m"_L1}, {u"や ゆ よ", "y"_L1}, {u"らりるれろ", "r"_L1},
    {u"わ   を", "w"_L1}, {u"がぎぐげご", "g"_L1}, {u"ざじずぜぞ", "z"_L1}, {u"だぢづでど", "d"_L1}, {u"ばびぶべぼ", "b"_L1},
    {u"ぱぴぷぺぽ", "p"_L1},
};
constexpr QStringView smallY = u"ゃ ゅ ょ";
constexpr QLatin1StringView vowels("aiueo");

struct KanaSound {
    QLatin1StringView consonant;
    qsizetype vowel = -1; // −1: not a kana of these rows
};

KanaSound soundOf(QChar kana)
{
    for (const auto& [row, consonant] : kanaRows)
        if (const qsizetype at = row.indexOf(kana); at >= 0 && kana != u' ')
            return {consonant, at};
    return {};
}

QString kanaToRomaji(const QString& text)
{
    QString romaji;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar next = i + 1 < text.size() ? text[i + 1] : QChar();
        const KanaSound sound = soundOf(text[i]);
        const qsizetype glide = next.isNull() ? -1 : smallY.indexOf(next);
        if (text[i] == u'ん')
            romaji += u'n';
        else if (text[i] == u'っ')
            romaji += soundOf(next).consonant;
        else if (sound.vowel < 0)
            romaji += text[i];
        else if (sound.vowel == 1 && glide >= 0 && next != u' ') { // き + ゃ
            romaji += sound.consonant + QLatin1StringView("y") + QString(vowels[glide]);
            ++i;
        } else
            romaji += sound.consonant + QString(vowels[sound.vowel]);
    }
    return romaji;
}

QString lessenRomaji(QString text)
{
    static const std::pair<QLatin1StringView, QLatin1StringView> meetings[]{{"sh"_L1, "sy"_L1}, {"ch"_L1, "ty"_L1}, {"ts"_L1, "t"_L1}, {"j"_L1, "zy"_L1},
        {"syi"_L1, "si"_L1}, {"tyi"_L1, "ti"_L1}, {"zyi"_L1, "zi"_L1}, {"fu"_L1, "hu"_L1}, {"ou"_L1, "o"_L1}, {"oo"_L1, "o"_L1}, {"uu"_L1, "u"_L1}};
    for (const auto& [from, to] : meetings)
        text.replace(from, to);
    return text.remove(u'ー');
}

QString folded(const QString& text)
{
    return lessenRomaji(kanaToRomaji(japan::fold(text)));
}

int subsequenceScore(const QString& typed, const QString& text)
{
    qsizetype at = 0;
    int gaps = 0;
    for (const QChar letter : typed) {
        const qsizetype found = text.indexOf(letter, at);
        if (found < 0)
            return 0;
        gaps += static_cast<int>(found - at);
        at = found + 1;
    }
    return typed.size() < 2 || gaps > 2 * typed.size() + 4 ? 0 : std::max(1, 30 - gaps);
}

int scoreOf(const QString& typed, const QString& spelling)
{
    const QString whole = folded(spelling);
    if (whole.isEmpty())
        return 0;
    if (whole == typed)
        return 100;
    if (whole.startsWith(typed))
        return 90;
    for (const QString& word : spelling.split(u' ', Qt::SkipEmptyParts))
        if (folded(word).startsWith(typed))
            return 80;
    if (whole.contains(typed))
        return 60;
    return subsequenceScore(typed, whole);
}

} // namespace

int matchScore(const QString& typed, const QStringList& spellings)
{
    const QString wanted = folded(typed);
    if (wanted.isEmpty())
        return 0;
    int best = 0;
    for (const QString& spelling : spellings)
        best = std::max(best, scoreOf(wanted, spelling));
    return best;
}

} // namespace musubi::ui
