#include "core/sample/practice.h"

namespace musubi::sample {

namespace {

constexpr QStringView cats = u"地域猫活動の普及啓発事業及び活動推進事業", canal = u"既存事業を発展させた西川緑道公園におけるエリアマネジメントの導入",
                      learning = u"学童期の学習支援のあり方", consumers = u"成年年齢の引き下げに伴う若者の消費者被害を防ぐ";

constexpr SampleRole catRoles[] = {
    {u"説明会の講師・助言", u"nyantokashi=◎ eisei=△"},
    {u"会場・案内文・受付", u"eisei=◎ nyantokashi=○"},
    {u"活動地域の見守り", u"nyantokashi=◎ eisei=○"},
};

constexpr RealProject realProjectLines[] = {
    {cats, u"NEEDS", u"", 2017, 8, 1, false, false, 300'000, 300'000, u"地域猫活動に対する理解の促進と、活動へ参加する機会を提供する必要性が明らかになった", u"次へ発展"},
    {cats, u"MODEL", u"", 2018, 4, 1, true, false, 2'000'000, 2'000'000, u"団体と行政の協働で、飼い主のいない猫対策講座・ボランティア養成講座等を実施", u"次年度継続"},
    {cats, u"MODEL", u"", 2019, 4, 1, true, false, 1'920'000, 1'920'000,
        u"希望地域で飼い主のいない猫対策事業を実施し、検討中地域へ活動を推進。『協働通信』vol.3（令和元年8月）に実践事例を掲載", u"施策化へ", catRoles},
    {canal, u"NEEDS", u"", 2018, 7, 1, false, false, 0, 0, u"西川緑道公園におけるエリアマネジメントの導入に向けた調査", u"実施"},
    {canal, u"MODEL", u"", 2018, 7, 1, false, false, 0, 0, u"既存事業を発展させたエリアマネジメントの導入", u"次年度継続"},
    {canal, u"MODEL", u"", 2019, 4, 1, true, false, 0, 0, u"官民による事業実施体制を構築", u"体制構築"},
    {learning, u"MODEL", u"", 2019, 6, 1, false, false, 0, 0, u"学童期の学習支援のあり方に二つの課と協働で取り組む", u"次年度継続"},
    {learning, u"MODEL", u"", 2020, 4, 1, true, false, 0, 0, u"取組を継続中", u""},
    {consumers, u"PRIVATE_GRANT", u"民間の教育助成（市の制度によらない）", 2020, 4, 1, false, true, 0, 0,
        u"行政・公民館・高校・大学など複数の組織との協議を継続し、協働事業の実施方法を検討", u"協議継続"},
};

constexpr SampleRole watchRoles[] = {
    {u"配達の人への説明と連絡票の配布", u"mimamori=◎ unyu=○ koureisha=△"},
    {u"気づいたことの受付と確認の訪問", u"mimamori=◎ koureisha=○"},
    {u"配達の途中の声かけと気づき", u"unyu=◎ mimamori=○"},
    {u"民生委員・地域包括支援センターとの調整", u"koureisha=◎ mimamori=○"},
    {u"個人情報の取扱いの取決め", u"koureisha=◎ mimamori=○ unyu=△"},
    {u"三者の定例会の運営", u"mimamori=◎ koureisha=○ unyu=△"},
};

constexpr SampleCost watchCosts[] = {
    {u"WAGES", u"連絡票の受付と訪問", true, 960'000, 0},
    {u"FEES", u"研修の講師 4回", true, 120'000, 0},
    {u"TRAVEL", u"確認の訪問の交通費", true, 144'000, 0},
    {u"PRINTING", u"連絡票と手引き", true, 216'000, 276'000},
    {u"SUPPLIES", u"名札・腕章", true, 90'000, 0},
    {u"RENT", u"定例会・研修の会場", true, 120'000, 60'000},
    {u"POSTAGE", u"連絡票の郵送", true, 150'000, 0},
    {u"OTHER", u"団体の事務費（対象外）", false, 60'000, 0},
};

constexpr SampleScore watchScores[] = {
    {u"公益性・必要性", u"5 4 5 4"},
    {u"協働の必然性", u"4 4 5 4"},
    {u"役割分担の明確さ", u"3 3 4 3"},
    {u"実現性・体制", u"4 3 4 4"},
    {u"継続性・発展性", u"3 4 4 3"},
};

constexpr SampleEvaluation watchEvaluations[] = {
    {u"PURPOSE", 4, 4, u""},
    {u"ROLES", 2, 4, u"訪問の後の引継ぎ先が決まらないことがあった"},
    {u"EQUALITY", 3, 4, u""},
    {u"INFORMATION", 3, 3, u""},
    {u"UNDERSTANDING", 4, 4, u""},
    {u"PROGRESS", 3, 2, u"二つ目の学区の開始が2か月遅れている"},
    {u"SYNERGY", 4, 5, u""},
};

constexpr SampleProject watch{u"配達の人と結ぶ見守り", u"配達の人と結ぶ見守り事業", u"一人暮らしの高齢の方の変化に早く気づき、必要な支援につながる地域にする。",
    u"個人情報の取扱いを三者で文書にし、役割分担表を見直すこと。", u"見直し会議で取決めの案を確かめ、訪問の後の引継ぎ先を役割分担表に加えた。", 1'860'000, 1'800'000, 1'440'000, 1'440'000,
    1'152'000, watchRoles, watchCosts, watchScores, watchEvaluations};

} // namespace

std::span<const RealProject> realProjects() { return realProjectLines; }
const SampleProject& toldProject() { return watch; }

} // namespace musubi::sample
