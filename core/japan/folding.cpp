#include "core/japan/folding.h"

#include "core/japan/name_variants.h"

#include <QVarLengthArray>

#include <algorithm>
#include <array>
#include <memory>

namespace musubi::japan {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t dropped = 0;
constexpr char16_t continues
    = 0xfffe; // belongs to the character before it: voicing marks, accents, variation selectors
constexpr char16_t composed = 0xffff; // becomes several characters or needs a look at its surrogate

constexpr char16_t variationSelectors
    = 0xdb40; // high surrogate of U+E0000–U+E03FF, of which U+E0100–U+E01EF select glyphs

bool isMark(char16_t c)
{
    const QChar character(c);
    return character.isMark() || (c >= 0x1160 && c <= 0x11ff); // Hangul vowels and finals join the initial before them
}

/// Marks that may fall without making another word of it; those of Indic and other scripts stay.
bool isAccent(char16_t c)
{
    return (c >= 0x0300 && c <= 0x036f) || (c >= 0x20d0 && c <= 0x20ff) || c == 0x3099 || c == 0x309a
        || (c >= 0xfe00 && c <= 0xfe0f) || (c >= 0xfe20 && c <= 0xfe2f);
}

bool isLongMark(char16_t c)
{
    constexpr QStringView family = u"ー-‐‑‒–—―⁃−─━〜~∼∿〰";
    return family.contains(QChar(c));
}

bool isInvisible(char16_t c)
{
    const QChar character(c);
    if (c >= 0x1c && c <= 0x1f)
        return false; // separators between fields
    return character.isSpace() || character.category() == QChar::Other_Control
        || character.category() == QChar::Other_Format;
}

/// One character that NFKC and case folding leave alone.
char16_t foldedSingle(char16_t c)
{
    if (isInvisible(c) || isAccent(c))
        return dropped;
    if (isLongMark(c))
        return u'ー';
    if (c == u'ヵ')
        return u'か';
    if (c == u'ヶ')
        return u'け';
    if ((c >= u'ァ' && c <= u'ヶ') || c == u'ヽ' || c == u'ヾ')
        return static_cast<char16_t>(c - 0x60);
    if (c == 0x3095 || c == 0x3096)
        return c == 0x3095 ? u'か' : u'け';
    const char32_t common = commonVariant(c);
    return common < 0x10000 ? static_cast<char16_t>(common) : c;
}

/// NFKC and case folding until neither changes anything.
QString settled(const QString& text)
{
    QString now = text;
    for (int round = 0; round < 4; ++round) {
        const QString next = now.normalized(QString::NormalizationForm_KC).toCaseFolded();
        if (next == now)
            break;
        now = next;
    }
    return now;
}

char16_t tableEntry(char16_t c)
{
    if (c == variationSelectors)
        return continues;
    if (QChar::isSurrogate(c) || c >= 0xfffe)
        return composed;
    const QChar character(c);
    if (character.decompositionTag() == QChar::NoDecomposition && character.toCaseFolded() == character && c != u'ß')
        return isMark(c) ? continues : foldedSingle(c);
    const QString text = settled(QString(character));
    if (isMark(text.front().unicode()))
        return continues;
    return text.size() == 1 ? foldedSingle(text.front().unicode()) : composed;
}

using FoldTable = std::array<char16_t, 0x10000>;

/// What becomes of each character of the basic plane; a few milliseconds once, so that texts need no normalising.
std::unique_ptr<const FoldTable> madeFoldTable()
{
    auto table = std::make_unique<FoldTable>();
    for (char32_t c = 0; c < table->size(); ++c) {
        const bool isKanjiOrHangul = (c >= 0x3400 && c < 0xa000) || (c >= 0xac00 && c < 0xd7a4);
        (*table)[c] = isKanjiOrHangul || (c >= 0xe000 && c < 0xf900) ? static_cast<char16_t>(c)
                                                                     : tableEntry(static_cast<char16_t>(c));
    }
    for (const auto& [variant, common] : nameVariants())
        if (variant < 0x10000 && common < 0x10000)
            (*table)[variant] = static_cast<char16_t>(common);
    return table;
}

const FoldTable& foldTable()
{
    static const std::unique_ptr<const FoldTable> table = madeFoldTable();
    return *table;
}

/// か and a voicing mark are が, は and a half voicing mark ぱ: what half-width kana are full of. 0 for other pairs.
char16_t voiced(char16_t hiragana, char16_t mark)
{
    const bool half = mark == 0x309a || mark == 0xff9f;
    if (!half && mark != 0x3099 && mark != 0xff9e)
        return dropped;
    constexpr QStringView takesBoth = u"はひふへほ";
    constexpr QStringView takesVoicing = u"かきくけこさしすせそたちつてと";
    if (takesBoth.contains(QChar(hiragana)))
        return static_cast<char16_t>(hiragana + (half ? 2 : 1));
    return !half && takesVoicing.contains(QChar(hiragana)) ? static_cast<char16_t>(hiragana + 1) : dropped;
}

struct FormSpelling {
    QStringView written; // folded
    QStringView folded;
};

// The common spelling holds the words that people search by: NPO as well as 特定非営利活動法人.
constexpr QStringView npoForm = u"npo特定非営利活動法人";

constexpr FormSpelling spellingsWithBracket[]{
    {u"(特非)", npoForm},
    {u"(npo)", npoForm},
    {u"(株)", u"株式会社"},
    {u"(有)", u"有限会社"},
    {u"(一社)", u"一般社団法人"},
    {u"(一財)", u"一般財団法人"},
    {u"(公社)", u"公益社団法人"},
    {u"(公財)", u"公益財団法人"},
    {u"(社福)", u"社会福祉法人"},
    {u"(福)", u"社会福祉法人"},
    {u"(学)", u"学校法人"},
    {u"(医)", u"医療法人"},
    {u"(宗)", u"宗教法人"},
    {u"(社)", u"社団法人"},
    {u"(財)", u"財団法人"},
    {u"(独)", u"独立行政法人"},
    {u"(地独)", u"地方独立行政法人"},
};
constexpr FormSpelling spellingsInFull[]{{u"npo法人", npoForm}, {u"特定非営利活動法人", npoForm}};

/// One walk over a text.
class FoldWalk {
public:
    FoldWalk(QStringView text, FoldedText* origin)
        : m_text(text)
        , m_origin(origin)
    {
        m_out.reserve(text.size() + 16);
    }

    QString fold()
    {
        const FoldTable& table = foldTable();
        for (qsizetype at = 0; at < m_text.size();) {
            const char16_t entry = table[m_text[at].unicode()];
            const bool alone = at + 1 == m_text.size() || table[m_text[at + 1].unicode()] != continues;
            if (entry < continues && alone) {
                if (entry != dropped)
                    put(entry, at, at + 1);
                ++at;
            } else {
                at = putCluster(at);
            }
        }
        return QStringView(m_out).toString();
    }

private:
    /// A character with the marks behind it; returns where the next begins. Marks without a character to stand on fall
    /// away.
    qsizetype putCluster(qsizetype at)
    {
        const FoldTable& table = foldTable();
        const auto lengthAt = [this](qsizetype i) {
            return m_text[i].isHighSurrogate() && i + 1 < m_text.size() && m_text[i + 1].isLowSurrogate() ? 2 : 1;
        };
        const char16_t first = table[m_text[at].unicode()];
        qsizetype end = at + lengthAt(at);
        while (end < m_text.size() && table[m_text[end].unicode()] == continues)
            end += lengthAt(end);
        if (first == continues || first == dropped)
            return end;
        if (const char16_t kana = end == at + 2 ? voiced(first, m_text[at + 1].unicode()) : dropped; kana != dropped) {
            put(kana, at, end);
            return end;
        }
        const QString settledText = settled(m_text.sliced(at, end - at).toString());
        const qsizetype before = m_out.size();
        for (qsizetype i = 0; i < settledText.size(); ++i) {
            const QChar c = settledText[i];
            if (m_out.size() == before && isMark(c.unicode()))
                continue;
            if (c.isHighSurrogate() && i + 1 < settledText.size() && settledText[i + 1].isLowSurrogate())
                putBeyondBasicPlane(c, settledText[++i], at, end);
            else if (c.isSurrogate())
                put(QChar::ReplacementCharacter, at, end);
            else if (const char16_t folded = foldedSingle(c.unicode()); folded != dropped)
                put(folded, at, end);
        }
        return end;
    }

    void putBeyondBasicPlane(QChar high, QChar low, qsizetype begin, qsizetype end)
    {
        if (high.unicode() == variationSelectors)
            return;
        if (const char32_t common = commonVariant(QChar::surrogateToUcs4(high, low)); common < 0x10000) {
            put(static_cast<char16_t>(common), begin, end);
        } else {
            put(high.unicode(), begin, end);
            put(low.unicode(), begin, end);
        }
    }

    void put(char16_t c, qsizetype begin, qsizetype end)
    {
        m_out.push_back(c);
        if (m_origin) {
            m_origin->begin << begin;
            m_origin->end << end;
        }
        if (c == u')')
            joinLegalForm(spellingsWithBracket);
        else if (c == u'人' && !QStringView(m_out).endsWith(npoForm))
            joinLegalForm(spellingsInFull);
    }

    template <size_t N> void joinLegalForm(const FormSpelling (&spellings)[N])
    {
        for (const auto& [written, folded] : spellings) {
            if (!QStringView(m_out).endsWith(written))
                continue;
            const qsizetype start = m_out.size() - written.size();
            m_out.resize(start);
            m_out.append(folded.utf16(), folded.size());
            if (m_origin) {
                const qsizetype begin = m_origin->begin[start];
                const qsizetype end = m_origin->end.back();
                m_origin->begin.resize(start);
                m_origin->end.resize(start);
                m_origin->begin.append(QList<qsizetype>(folded.size(), begin));
                m_origin->end.append(QList<qsizetype>(folded.size(), end));
            }
            return;
        }
    }

    QStringView m_text;
    FoldedText* m_origin;
    QVarLengthArray<char16_t, 1024> m_out;
};

bool isHiragana(QChar c)
{
    return (c >= QChar(0x3041) && c <= QChar(0x3096)) || c == u'ー';
}

} // namespace

QString fold(QStringView text)
{
    return FoldWalk(text, nullptr).fold();
}

QString foldQuery(QStringView typed)
{
    constexpr qsizetype longWord = 4; // スキー keeps its mark: すき would find too much
    QString folded = fold(typed);
    if (!folded.endsWith(u'ー') || folded.size() < longWord)
        return folded;
    const QStringView word = QStringView(folded).last(longWord);
    if (std::all_of(word.begin(), word.end(), isHiragana))
        folded.chop(1);
    return folded;
}

FoldedText foldWithOrigin(QStringView text)
{
    FoldedText folded;
    folded.text = FoldWalk(text, &folded).fold();
    return folded;
}

TextSpan originalSpan(const FoldedText& folded, qsizetype at, qsizetype length)
{
    if (at < 0 || length <= 0 || at + length > folded.text.size())
        return {};
    const qsizetype begin = folded.begin[at];
    return {begin, folded.end[at + length - 1] - begin};
}

} // namespace musubi::japan
