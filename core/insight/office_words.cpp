#include "core/insight/office_words.h"

#include "core/db/database.h"
#include "core/db/query.h"
#include "core/japan/folding.h"

#include <QHash>

#include <algorithm>

namespace musubi {

using namespace Qt::StringLiterals;

namespace {

/// What every case, contact and meeting of such an office says, whatever it is about. A file of some hundred records knows too
/// few texts to tell these from the words of a theme by counting.
constexpr QStringView officeWords[]{u"令和", u"平成", u"年度", u"年目", u"昨年", u"今年", u"来年", u"毎年", u"毎月", u"毎週", u"今後", u"以前", u"最近", u"現在", u"将来", u"当日", u"前日", u"翌日",
    u"相談", u"協議", u"話合い", u"話し合い", u"会議", u"会合", u"打合せ", u"検討", u"連絡", u"確認", u"報告", u"記録", u"説明", u"紹介", u"案内", u"回答", u"返事", u"質問", u"照会", u"依頼", u"要望",
    u"希望", u"意見", u"提案", u"提出", u"申請", u"応募", u"募集", u"審査", u"採択", u"交付", u"準備", u"調整", u"整理", u"作成", u"資料", u"書類", u"様式", u"記入", u"空欄", u"持参", u"郵送",
    u"電話", u"来所", u"訪問", u"参加", u"参加者", u"出席", u"欠席", u"開催", u"会場", u"日程", u"日時", u"期間", u"期限", u"予定", u"都合", u"候補", u"予約", u"時間", u"場所", u"人数", u"名前",
    u"住所", u"担当", u"担当者", u"代表", u"事務局", u"職員", u"課長", u"団体", u"法人", u"行政", u"市民", u"市内", u"地域", u"各地", u"関係", u"関係者", u"関係課", u"第三者", u"三者", u"双方",
    u"相手", u"先方", u"協力", u"協働", u"連携", u"共同", u"共有", u"共通", u"支援", u"推進", u"普及", u"啓発", u"促進", u"振興", u"活動", u"活用", u"利用", u"使用", u"運営", u"管理", u"継続",
    u"開始", u"終了", u"中止", u"変更", u"改善", u"見直し", u"発展", u"拡大", u"実現", u"実施", u"実行", u"実際", u"実態", u"導入", u"対応", u"対策", u"対象", u"解決", u"課題", u"問題", u"原因",
    u"理由", u"状況", u"結果", u"成果", u"効果", u"目的", u"目標", u"内容", u"方法", u"方針", u"方向", u"進め方", u"取組", u"取り組み", u"取組み", u"仕組み", u"仕方", u"計画", u"企画", u"構想",
    u"事業", u"制度", u"既存", u"新規", u"新たな", u"一般", u"全体", u"一部", u"一緒", u"主体", u"役割", u"分担", u"条件", u"基準", u"必要", u"可能", u"重要", u"具体", u"自分", u"皆さん", u"遠慮",
    u"費用", u"経費", u"予算", u"金額", u"見積", u"情報", u"公開", u"発表", u"発信", u"掲載", u"調査", u"把握", u"機会", u"理解", u"意識", u"考え方", u"持続", u"可能な", u"一覧", u"部数", u"枚数"};

/// Alone they say how much, where, when, whose or in what way.
constexpr QStringView plainLetters = u"主家声先人者方場所会課市区町村県国年月日時間前後中上下内外回件数点案名物事手目気心本等的性化用度力地皆私誰何形型種類品金費額書紙表図話言語文字例別他全各毎約計合次今昨来末頃朝昼夜夕"
                                     u"東西南北左右大小多少新古同元初第部係局室員長代役側際番号台枚冊組式法策面位率量差題集値体身顔口足頭色辺奥隣横高低生出入開閉立行見聞読売買貸借送受取置持待止動働学習教育助守界系史業務線";

QSet<QString> pairsOf(const QString& words)
{
    QSet<QString> pairs;
    const QString folded = japan::fold(words);
    for (qsizetype i = 0; i + 1 < folded.size(); ++i)
        pairs.insert(folded.mid(i, 2));
    return pairs;
}

const QSet<QString>& pairsOfEveryOffice()
{
    static const QSet<QString> pairs = [] {
        QSet<QString> all;
        for (const QStringView word : officeWords)
            all.unite(pairsOf(word.toString()));
        return all;
    }();
    return pairs;
}

bool isFigure(QChar letter)
{
    return letter.isDigit() || QStringView(u"一二三四五六七八九十百千万〇第").contains(letter);
}

} // namespace

OfficeWords::OfficeWords(const Database& db)
{
    QStringList words;
    Query topics(db, u"SELECT label_ja FROM term WHERE list IN ('topic', 'response')"_s);
    topics.run();
    while (topics.next())
        words << topics.read<QString>(0);
    QHash<QString, QSet<qint64>> schemes; // without what stands behind them in brackets
    Query bases(db, u"SELECT matter, basis FROM matter_path WHERE basis <> ''"_s);
    bases.run();
    while (bases.next())
        schemes[bases.read<QString>(1).section(u'（', 0, 0)].insert(bases.read<qint64>(0));
    for (const auto& [scheme, cases] : schemes.asKeyValueRange())
        if (cases.size() > 1)
            words << scheme;
    Query programmes(db, u"SELECT name FROM programme UNION SELECT name FROM programme_former_name"_s);
    programmes.run();
    while (programmes.next())
        words << programmes.read<QString>(0);
    for (const QString& word : std::as_const(words))
        m_pairs.unite(pairsOf(word));
}

bool OfficeWords::contain(QStringView pair) const
{
    if (std::any_of(pair.begin(), pair.end(), isFigure))
        return true;
    const QString text = pair.toString();
    return pairsOfEveryOffice().contains(text) || m_pairs.contains(text);
}

bool namesSomething(QChar letter)
{
    return !QStringView(plainLetters).contains(letter);
}

} // namespace musubi
