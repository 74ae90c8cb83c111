#include "core/intake/word_reader.h"

#include "core/japan/folding.h"
#include "core/vocabulary/vocabulary.h"

namespace musubi {

using namespace Qt::StringLiterals;

namespace {

/// Words that ledgers use for ours, apart by spaces.
constexpr struct {
    QStringView list, code, words;
} otherWords[] = {
    {u"channel", u"TEL", u"電話相談 ＴＥＬ でんわ"},
    {u"channel", u"MAIL", u"eメール 電子メール email メール相談"},
    {u"channel", u"VISIT", u"来訪 来館 窓口 対面 面談 面接 来庁"},
    {u"channel", u"OUT", u"出張 訪問相談 現地"},
    {u"channel", u"ONLINE", u"zoom web web会議 ビデオ会議 リモート"},
    {u"channel", u"FAX", u"ファックス ファクス"},
    {u"channel", u"POST", u"郵送 郵便 手紙 文書"},
    {u"channel", u"EVENT", u"講座 会議 イベント 会合"},
    {u"channel", u"FORM", u"フォーム sns line 問合せフォーム お問い合わせフォーム"},
    {u"kind", u"GOV_CITY", u"行政 市役所 市 庁内 市の課 区役所"},
    {u"kind", u"GOV_OTHER", u"国 県 他市町村 他自治体"},
    {u"kind", u"NPO", u"npo 特定非営利活動法人 認定npo法人"},
    {u"kind", u"GEN_ASSOC", u"一般社団法人 一般財団法人"},
    {u"kind", u"PUB_ASSOC", u"公益社団法人 公益財団法人"},
    {u"kind", u"SHAKYO", u"社協 社会福祉法人 社会福祉協議会"},
    {u"kind", u"VOL", u"市民団体 ボランティア団体 ボランティア サークル 団体"},
    {u"kind", u"CONSORT", u"協議会 実行委員会"},
    {u"kind", u"CHONAI", u"町内会 自治会 連合町内会 住民自治組織 地縁団体"},
    {u"kind", u"COMPANY", u"企業 会社 事業者 株式会社 商店"},
    {u"kind", u"PERSON", u"個人 市民 一般"},
    {u"kind", u"MEDIA", u"報道機関 新聞 テレビ マスコミ"},
    {u"kind", u"SCHOOL", u"小学校 中学校 高校 高等学校 専門学校"},
};

QChar rankOf(QChar c) { return c == u'◎' || c == u'●' ? QChar(u'◎') : c == u'○' || c == u'〇' || c == u'◯' ? QChar(u'○') : QChar(); }

bool separates(QChar c) { return QStringView(u"、，,;；/／\n\r\t　・|｜").contains(c) || c == u' '; }

} // namespace

QString wordKey(QStringView word)
{
    QString key = japan::fold(word);
    key.removeIf([](QChar c) { return c == u'ー' || !c.isLetterOrNumber(); });
    return key;
}

WordReader::WordReader(const Vocabulary& vocabulary)
{
    for (const QStringView list : {u"channel", u"kind", u"legal_form", u"topic", u"field", u"goal", u"area", u"response", u"idea_stage", u"source", u"closing_reason"}) {
        auto& codes = m_codes[list.toString()];
        for (const auto& other : otherWords)
            if (other.list == list)
                for (const QString& word : other.words.toString().split(u' '))
                    codes.insert(wordKey(word), other.code.toString());
        for (const auto& term : vocabulary.terms(list, true)) // the office's own words win
            for (const QString& word : {term.value.code, term.value.labelEn, term.value.labelJa})
                if (!word.isEmpty())
                    codes.insert(wordKey(word), term.value.code);
    }
}

QString WordReader::code(QStringView list, const QString& text) const
{
    const auto codes = m_codes.constFind(list.toString());
    if (codes == m_codes.constEnd())
        return {};
    QString found = codes->value(wordKey(text));
    if (!found.isEmpty())
        return found;
    // 「13 子どもの健全育成」: the number says it, whatever is written behind
    const qsizetype blank = text.indexOf(u' ');
    return blank > 0 && text.first(blank).toInt() > 0 ? codes->value(wordKey(text.first(blank))) : QString();
}

Marks WordReader::marks(QStringView list, const QString& text, bool ranked, QStringList& unknown) const
{
    Marks marks;
    bool mainNamed = false;
    const auto add = [&](const QString& found, bool main) {
        for (const Mark& mark : marks)
            if (mark.code == found)
                return;
        main = main && ranked && !mainNamed;
        mainNamed = mainNamed || main;
        marks << Mark{found, main};
    };
    for (qsizetype at = 0; at < text.size();) {
        bool main = false;
        while (at < text.size() && (separates(text[at]) || !rankOf(text[at]).isNull()))
            main = rankOf(text[at++]) == u'◎';
        qsizetype end = at;
        while (end < text.size() && rankOf(text[end]).isNull())
            ++end;
        // Labels hold 、 and ・ themselves: the longest stretch up to a separator that is a word of the list counts.
        qsizetype stop = end;
        QString found;
        while (stop > at) {
            found = code(list, text.sliced(at, stop - at).trimmed());
            if (!found.isEmpty())
                break;
            do
                --stop;
            while (stop > at && !separates(text[stop]));
        }
        if (!found.isEmpty()) {
            add(found, main);
            at = stop;
            continue;
        }
        qsizetype next = at;
        while (next < end && !separates(text[next]))
            ++next;
        if (next > at)
            unknown << text.sliced(at, next - at);
        at = std::max(next, at + 1);
    }
    if (ranked && !mainNamed && !marks.isEmpty())
        marks.first().main = true;
    return marks;
}

} // namespace musubi
