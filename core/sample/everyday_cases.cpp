#include "core/sample/everyday_cases.h"

namespace musubi::sample {

namespace {

constexpr EverydayCase caseLines[] = {
    {u"中学生の学習支援に大学生の力を借りたい", u"中学生の学習会を大学生と続ける", u"manabi=PROPOSER daigaku=SUPPORTER kosodate=RELATED", u"13 2", u"HIGASHI", u"OPEN", u"",
        u"NETWORK", u"大学の地域連携室と連絡の窓口を決めた", u"deliberation", u"制度によらない", u"募集と研修を大学と分担する話合い", u"協議中", u"", u"学生向けの説明会の日を大学に聞く", 5},
    {u"子どもの居場所の一覧を団体と作りたい", u"子どもの居場所の一覧づくり", u"himawari=MEMBER manabi=MEMBER kosodate=DIVISION", u"13 19", u"CITY", u"WAIT", u"", u"CONT_DELIB",
        u"載せる項目を団体と決めている", u"deliberation", u"制度によらない", u"載せる項目と更新の担当を話し合う", u"協議中", u"載せる団体の返事がそろうのを待つ", u"", 0},
    {u"規格外の野菜を子どもの活動に役立てたい", u"規格外の野菜を子どもの食事に", u"seika=PROPOSER himawari=SUPPORTER kosodate=RELATED", u"13 16", u"MINAMI", u"OPEN", u"", u"REGULAR_COLLAB",
        u"毎月2回の受け渡しが続いている", u"practice", u"制度によらない", u"月2回、倉庫での受け渡し", u"継続中", u"", u"受け渡しの約束の更新を双方に聞く", 13},
    {u"一人暮らしの方の見守りを配達の人にも頼みたい", u"配達の人と結ぶ見守り", u"mimamori=PROPOSER unyu=SUPPORTER koureisha=DIVISION", u"1 3", u"MINAMI", u"OPEN", u"", u"ADOPT",
        u"《制度》に採択", u"practice", u"《制度》", u"気づいたことを知らせる先を決め、二つの学区で試す", u"実施中", u"", u"見守りの連絡票の直しを三者に回す", 7},
    {u"通いの場の担い手が減っている", u"通いの場を支える人を増やす", u"koureisha=PROPOSER hidamari=SUPPORTER shakyou=SUPPORTER", u"1", u"CITY", u"WAIT", u"", u"", u"", u"deliberation",
        u"制度によらない", u"休んでいる3か所の世話人の話を聞く", u"協議中", u"世話人の聞取りのまとめを待つ", u"", 0},
    {u"買物に困る地区への移動販売を団体と進めたい", u"団地の移動販売と声かけ", u"koureisha=PROPOSER mimamori=SUPPORTER minami-rengou=SUPPORTER kouen=RELATED", u"1 3", u"MINAMI", u"DONE", u"SOLVED",
        u"REGULAR_COLLAB", u"自治会と団体の当番で続くことになった", u"aftermath", u"制度によらない", u"週一回の販売と声かけ", u"制度によらず継続", u"", u"", 0},
    {u"福祉と防災をつなぐ話合いの場をつくりたい", u"福祉と防災をつなぐ話合い", u"shakyou=PROPOSER higashi-anshin=MEMBER bousai=MEMBER kiki=RELATED", u"8 1", u"HIGASHI", u"OPEN", u"", u"UNDERSTAND",
        u"名簿の使い方について互いの考えが分かった", u"deliberation", u"制度によらない", u"東学区で話合いを三回開く", u"協議中", u"", u"次の話合いの会場を予約する", 1},
    {u"学区の防災訓練に若い人を呼びたい", u"若い世代が加わる防災訓練", u"minami-rengou=PROPOSER higashi-kou=SUPPORTER bousai=SUPPORTER", u"8 9", u"MINAMI", u"DONE", u"SOLVED", u"REGULAR_COLLAB",
        u"生徒会が受付と避難所の案内を担った", u"aftermath", u"制度によらない", u"訓練の一部を生徒が受け持つ", u"次の年も続ける", u"", u"", 0},
    {u"外国人の世帯にごみの出し方を伝えたい", u"やさしい日本語で伝えるごみの出し方", u"minami-rengou=PROPOSER tabunka=SUPPORTER kankyou=DIVISION", u"3 11", u"MINAMI", u"OPEN", u"", u"PRODUCT",
        u"作った絵の手引きを市の窓口でも配っている", u"practice", u"制度によらない", u"説明会を二回開き、絵の手引きを作る", u"手引きを配布", u"", u"手引きの増刷の部数を課に聞く", 8},
    {u"登下校の見守りを続ける人がいない", u"事業所と続ける登下校の見守り", u"higashi-anshin=PROPOSER kaigo=SUPPORTER daisan-chu=SUPPORTER", u"9 13", u"HIGASHI", u"WAIT", u"", u"", u"", u"consultation",
        u"", u"通学路に面した事業所に声をかける", u"相談中", u"事業所2社の返事を待つ", u"", 0},
    {u"商店街の空き店舗を週末だけ開けたい", u"空き店舗を週末に開く", u"omotedori=PROPOSER akiya=SUPPORTER sangyou=DIVISION", u"16 3", u"KITA", u"OPEN", u"", u"STRUCT",
        u"貸し借りの約束と鍵の当番が決まった", u"practice", u"《制度》", u"三つの店舗を週末に開く", u"実施中", u"", u"定例会の次第を産業振興課へ送る", 3},
    {u"空き家の持ち主と会う方法がない", u"空き家の持ち主と使い手をつなぐ", u"akiya=PROPOSER sakuragi=SUPPORTER juutaku=DIVISION", u"3 16", u"NAKA", u"OPEN", u"", u"CONT_DELIB",
        u"持ち主への手紙の文面を三者で作っている", u"deliberation", u"制度によらない", u"手紙の文面と見学会の進め方を話し合う", u"協議中", u"", u"手紙の文面の直しを住宅課へ送る", 2},
    {u"港の古い倉庫で月一回の市を開きたい", u"港の倉庫の市", u"minato-kyougikai=PROPOSER unyu=SUPPORTER sangyou=RELATED", u"3 4", u"MINAMI", u"DONE", u"SOLVED", u"SELF_RUN",
        u"出店料で費用が賄えるようになった", u"aftermath", u"制度によらない", u"月一回の市を開く", u"自立", u"", u"", 0},
    {u"神楽を習う子が減っている", u"学校で神楽に触れる", u"kagura=PROPOSER daisan-chu=SUPPORTER bunka=RELATED", u"6 13", u"HIGASHI", u"OPEN", u"", u"UNDERSTAND", u"総合学習の二時間で体験の時間を持った",
        u"practice", u"制度によらない", u"第三中学校の総合学習で体験", u"実施", u"", u"来年度の時間割の希望を学校に聞く", 14},
    {u"音楽祭の会場を町なかに広げたい", u"町なかの音楽祭", u"ongakusai=RUNNER omotedori=SUPPORTER bunka=DIVISION", u"6 3", u"CITY", u"OPEN", u"", u"ADOPT", u"《制度》に採択", u"practice",
        u"《制度》", u"商店街と公民館の6か所で演奏", u"実施中", u"", u"演奏場所の許可の控えを受け取る", 6},
    {u"公民館の講座から活動に進む人を増やしたい", u"講座のあとに続く活動", u"sakuragi-kominkan=PROPOSER engawa=SUPPORTER", u"2 3", u"NAKA", u"DONE", u"INFORMED", u"NETWORK",
        u"受講者の会ができ、連絡先を交わした", u"", u"", u"", u"", u"", u"", 0},
    {u"川の生きもの調べを親子の行事にしたい", u"川の生きもの調べ", u"midori=PROPOSER yousui=SUPPORTER daigaku=SUPPORTER", u"7 13", u"KITA", u"DONE", u"SOLVED", u"TRANSFER",
        u"別の学区でも開かれるようになった", u"aftermath", u"制度によらない", u"親子20組で調べ、結果を学校に渡す", u"他の学区へ", u"", u"", 0},
    {u"里山の整備に企業の社員を迎えたい", u"社員と進める里山の整備", u"satoyama=PROPOSER insatsu=SUPPORTER tanada=SUPPORTER", u"7 5", u"KITA", u"HOLD", u"", u"", u"", u"consultation", u"",
        u"受入れの手順を作る", u"相談中", u"会社の来年度の予定が決まるのを待つ", u"", 0},
    {u"古着の回収を団体と一緒に始めたい", u"古着の回収の拠点を増やす", u"kankyou=PROPOSER engawa=SUPPORTER", u"7", u"CITY", u"OPEN", u"", u"CONT_DELIB", u"見守りの当番と売上げの使い道を話し合っている",
        u"deliberation", u"制度によらない", u"拠点の見守りの分担を話し合う", u"協議中", u"", u"打合せの記録を団体に確かめてもらう", 4},
    {u"《制度》に応募したい", u"《制度》への応募の準備", u"mimamori=PROPOSER koureisha=RELATED", u"1", u"MINAMI", u"OPEN", u"", u"", u"", u"consultation", u"", u"課に話す前の整理", u"相談中", u"",
        u"応募の日程の表を作って送る", 9},
    {u"市への協働の提案をしたい", u"避難路の点検を住民と市で", u"bousai=PROPOSER kiki=RELATED", u"8 9", u"HIGASHI", u"DONE", u"CALLER", u"PROPOSAL", u"調べた結果を危機管理室に渡した", u"", u"", u"", u"", u"",
        u"", 0},
};

constexpr SilentCase silentLines[] = {
    {121, u"takeuchi", u"EVENT", u"里山の学校の活動日に", u"活動日に訪ね、様子を聞いた。夏のあとの予定は未定とのこと。", u"秋の予定が決まったら知らせてもらう。", u"PROGRESS PARTNER",
        {u"", u"里山の学校 協働プログラム", u"satoyama=RUNNER kankyou=DIVISION", u"7 13", u"KITA", u"OPEN", u"", u"ADOPT", u"《制度》に採択", u"practice", u"《制度》",
            u"親子の山の学校を年六回", u"実施中", u"", u"", 0}},
    {68, u"kunitomi", u"VISIT", u"用水の清掃と環境学習を結びたい", u"清掃の日に学校の学習を重ねる案について話した。学校の予定が読めないという。", u"学校の行事の表をもらってから考える。", u"EXCHANGE PARTNER",
        {u"", u"用水の清掃と環境学習", u"yousui=PROPOSER daisan-chu=SUPPORTER kouen=RELATED", u"7 13", u"MINAMI", u"OPEN", u"", u"UNDERSTAND", u"学校の事情が分かった",
            u"deliberation", u"制度によらない", u"清掃と学習の日を重ねる話合い", u"協議中", u"", u"", 0}},
    {41, u"moriyasu", u"TEL", u"音訳ボランティアの養成について", u"新しい人を育てる講座を開きたいが、教える人が会に二人しかいない。", u"県内で養成をしている会を調べる。", u"TRAIN PEOPLE",
        {u"", u"音訳ボランティアの養成", u"onyaku=PROPOSER", u"1 6", u"NAKA", u"NEW", u"", u"", u"", u"consultation", u"", u"養成の進め方を考える", u"相談中", u"", u"", 0}},
};

} // namespace

std::span<const EverydayCase> everydayCases() { return caseLines; }
std::span<const SilentCase> silentCases() { return silentLines; }

} // namespace musubi::sample
