#include "core/sample/real_cases.h"

namespace musubi::sample {

namespace {

// What is said here of real bodies is what the centre's brochure says (DOMAIN §4); of their contacts only that there were some.

constexpr RealContact catContacts[] = {
    {2017, 4, 12, 10, 0, u"VISIT", u"nyantokashi", u"飼い主のいない猫対策の検討について",
        u"人と猫が共生できる社会の実現を目指し、飼い主のいない猫対策について検討したいとの相談。", u"PARTNER NEEDS", 60, {}, 0},
    {2017, 5, 8, 14, 0, u"OUT", u"eisei", u"飼い主のいない猫対策の検討について（衛生課）", u"相談の内容を衛生課に伝え、考えを聞いた。", u"DEPT EXCHANGE", 45, {}, 0},
    {2018, 4, 18, 13, 30, u"VISIT", u"nyantokashi", u"市民協働推進モデル事業（1年目）の進め方について",
        u"飼い主のいない猫対策講座・ボランティア養成講座等の進め方について相談を受けた。", u"PROGRESS ROLE", 60, {}, 0},
    {2019, 4, 17, 13, 30, u"VISIT", u"nyantokashi", u"市民協働推進モデル事業（2年目）の進め方について",
        u"希望地域での事業の実施と、検討中の地域への活動の推進について相談を受けた。", u"PROGRESS", 50, {}, 0},
    {2019, 7, 10, 11, 0, u"OUT", u"eisei", u"『協働通信』への掲載について", u"『協働通信』vol.3に実践事例を載せるため、衛生課の担当者に話を聞いた。", u"PR", 70, {}, 0},
    {2020, 6, 10, 10, 0, u"ONLINE", u"eisei", u"地域猫活動の一般施策化について", u"地域が取り組みやすく続けやすくなるような仕組みについて、その後の様子を聞いた。", u"EVAL", 40, {}, 0},
    {2020, 11, 5, 16, 10, u"MAIL", u"nyantokashi", u"地域猫活動の普及啓発・推進について", u"一般施策化のあとの活動について連絡を受けた。", u"PROGRESS", 15,
        u"活動のその後を聞く日を決める", 4},
};
constexpr RealPath catPath[] = { // what the projects do not tell
    {2020, u"aftermath", u"市の一般施策", u"地域猫活動に地域が取り組みやすく続けやすくなるような仕組みを構築", u"一般施策化"},
};
constexpr RealOutcome catOutcomes[] = {
    {2017, 6, 1, u"ADOPT", u"平成29年度 市民協働推進ニーズ調査事業"},
    {2018, 4, 1, u"ADOPT", u"平成30年度 市民協働推進モデル事業（1年目）"},
    {2019, 4, 1, u"RENEW", u"平成31年度 市民協働推進モデル事業（2年目）"},
    {2020, 4, 1, u"GENERAL", u"令和2年度から市の一般施策"},
};

constexpr RealContact consumerContacts[] = {
    {2019, 10, 9, 10, 0, u"VISIT", u"shouhisha-net", u"若者の消費者被害を防ぐ取組について", u"成年年齢の引き下げに伴う若者の消費者被害を防ぐ取組について相談を受けた。",
        u"PARTNER EXCHANGE", 60, {}, 0},
    {2020, 6, 23, 14, 0, u"ONLINE", u"shouhi-center", u"若者の消費者被害を防ぐ協議について", u"行政・公民館・高校・大学など複数の組織との協議について話した。", u"EXCHANGE", 45, {}, 0},
    {2020, 11, 10, 10, 10, u"TEL", u"shouhisha-net", u"若者の消費者被害を防ぐ取組について（協議の進め方）", u"協議の進め方について連絡を受けた。", u"EXCHANGE", 20,
        u"協議の進め方を消費生活センターへ照会する", -3},
};
constexpr RealOutcome consumerOutcomes[] = {{2020, 4, 1, u"CONT_DELIB", u"協働事業の実施方法を検討中"}};

constexpr RealContact wildlifeContacts[] = {
    {2019, 5, 22, 10, 0, u"VISIT", u"anshin-kougyou", u"持続可能な鳥獣被害対策（食肉利活用）について", u"自然との共生を実現する持続可能な鳥獣被害対策（主に食肉利活用）について相談を受けた。",
        u"PARTNER DEPT", 60, {}, 0},
    {2019, 8, 7, 13, 30, u"OUT", u"nousui", u"持続可能な鳥獣被害対策の協議について", u"相談の内容を農林水産課に伝え、協議について話した。", u"EXCHANGE", 45, {}, 0},
    {2020, 10, 30, 14, 0, u"TEL", u"anshin-kougyou", u"鳥獣被害対策（食肉利活用）のその後について", u"新規事業のその後について連絡を受けた。", u"EVAL", 20,
        u"その後の様子を聞く日を決める", 10},
};
constexpr RealOutcome wildlifeOutcomes[] = {{2020, 4, 1, u"NEW_PRIVATE", u"協議の結果を発展させて、民間事業者による新規事業の立ち上げに至った"}};

constexpr RealContact canalContacts[] = {
    {2018, 4, 25, 10, 0, u"VISIT", u"nishigawa", u"西川緑道公園のエリアマネジメントについて", u"既存事業を発展させた、西川緑道公園におけるエリアマネジメントの導入について相談を受けた。",
        u"IMPROVE MODEL", 60, {}, 0},
    {2018, 6, 13, 15, 0, u"OUT", u"teien", u"西川緑道公園のエリアマネジメントについて（庭園都市推進課）", u"相談の内容を庭園都市推進課に伝え、進め方を話した。", u"DEPT EXCHANGE", 50, {}, 0},
    {2019, 5, 15, 13, 30, u"VISIT", u"nishigawa", u"平成31年度の市民協働推進モデル事業について", u"エリアマネジメントの平成31年度の進め方について相談を受けた。", u"PROGRESS", 45, {}, 0},
    {2020, 11, 18, 10, 30, u"OUT", u"nishigawa", u"西川緑道公園のエリアマネジメントのその後について", u"官民による実施体制のその後について話を聞いた。", u"EVAL", 50,
        u"訪問の記録を出席者へ送る", -1},
};
constexpr RealOutcome canalOutcomes[] = {
    {2018, 7, 1, u"ADOPT", u"平成30年度 市民協働推進モデル事業、市民協働推進ニーズ調査事業"},
    {2019, 4, 1, u"RENEW", u"平成31年度 市民協働推進モデル事業"},
    {2020, 3, 31, u"STRUCT", u"官民による事業実施体制を構築した"},
};

constexpr RealContact learningContacts[] = {
    {2019, 4, 24, 10, 0, u"VISIT", u"akane", u"学童期の学習支援のあり方について", u"学童期の学習支援のあり方について相談を受けた。", u"MODEL ROLE", 60, {}, 0},
    {2019, 6, 5, 13, 30, u"OUT", u"kodomo-fukushi", u"学童期の学習支援の役割分担について", u"生活保護・自立支援課、こども福祉課と役割分担について話した。", u"ROLE", 60, {}, 0},
    {2020, 5, 20, 10, 0, u"ONLINE", u"akane", u"令和2年度の市民協働推進モデル事業について", u"令和2年度の取組の進め方について相談を受けた。", u"PROGRESS", 45, {}, 0},
    {2020, 11, 18, 15, 0, u"ONLINE", u"akane", u"学童期の学習支援：モデル事業の進行について", u"令和2年度の取組の進行について連絡を受けた。", u"PROGRESS EVAL", 40,
        u"モデル事業の進行の記録に意見を返す", 0},
};
constexpr RealOutcome learningOutcomes[] = {
    {2019, 6, 1, u"ADOPT", u"平成31年度 市民協働推進モデル事業"},
    {2020, 4, 1, u"RENEW", u"令和2年度の市民協働推進モデル事業として取組を継続"},
};

constexpr RealCase realCaseLines[] = {
    {u"地域猫活動の普及啓発事業及び活動推進事業", u"nyantokashi", u"RUNNER", u"eisei", true, u"7 3", u"miyake", catContacts, catPath, catOutcomes,
        u"得意分野の異なる団体と行政が、事業に応じて互いの役割を明確にし、目的のために今何が必要かを率直に話し合ってきた。平成29年度のニーズ調査から令和2年度の一般施策化まで、四つの年度にわたる。"},
    {u"既存事業を発展させた西川緑道公園におけるエリアマネジメントの導入", u"nishigawa", u"RUNNER", u"teien", true, u"3", u"omori", canalContacts, {}, canalOutcomes,
        u"平成30年度は二つの制度を併せて使い、平成31年度に官民による事業実施体制を構築した。"},
    {u"学童期の学習支援のあり方", u"akane", u"RUNNER", u"seiho kodomo-fukushi", true, u"13 2", u"miyake", learningContacts, {}, learningOutcomes,
        u"協働課が二つの案件。平成31年度・令和2年度の市民協働推進モデル事業として取組を継続中。"},
    {u"自然との共生を実現する持続可能な鳥獣被害対策（主に食肉利活用）", u"anshin-kougyou", u"PROPOSER", u"nousui", false, u"5 7", u"omori", wildlifeContacts, {}, wildlifeOutcomes,
        u"提案者は企業。市の補助制度によらず、協議の結果を発展させて民間事業者による新規事業の立ち上げに至った。"},
    {u"成年年齢の引き下げに伴う若者の消費者被害を防ぐ", u"shouhisha-net", u"PROPOSER", u"shouhi-center", false, u"18 13", u"miyake", consumerContacts, {}, consumerOutcomes,
        u"提案したNPOと、行政・公民館・高校・大学など複数の組織との協議を継続し、協働事業の実施方法を検討中。市の補助制度は使っていない。"},
};

} // namespace

std::span<const RealCase> realCases() { return realCaseLines; }

} // namespace musubi::sample
