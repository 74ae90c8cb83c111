#include "core/sample/bodies.h"

namespace musubi::sample {

namespace {

constexpr BodyEntry bodyLines[] = {
    // The real bodies of the five cases (DOMAIN §4): their names and what they took part in, nothing else.
    {u"shouhisha-net", u"消費者ネットおかやま", u"しょうひしゃねっとおかやま", u"NPO", u"NPO", u"", u"18", u""},
    {u"shouhi-center", u"消費生活センター", u"しょうひせいかつせんたー", u"", u"GOV_CITY", u"", u"18", u""},
    {u"anshin-kougyou", u"安信工業", u"あんしんこうぎょう", u"KK+", u"COMPANY", u"", u"16", u""},
    {u"nousui", u"農林水産課", u"のうりんすいさんか", u"", u"GOV_CITY", u"", u"5", u""},
    {u"nishigawa", u"西川エリアまち育て協議体", u"にしがわえりあまちそだてきょうぎたい", u"", u"CONSORT", u"", u"3", u""},
    {u"teien", u"庭園都市推進課", u"ていえんとしすいしんか", u"", u"GOV_CITY", u"", u"3", u""},
    {u"akane", u"あかね", u"あかね", u"NPO", u"NPO", u"", u"13", u""},
    {u"seiho", u"生活保護・自立支援課", u"せいかつほごじりつしえんか", u"", u"GOV_CITY", u"", u"1", u""},
    {u"kodomo-fukushi", u"こども福祉課", u"こどもふくしか", u"", u"GOV_CITY", u"", u"13", u""},
    {u"nyantokashi", u"岡山ニャンとかし隊", u"おかやまにゃんとかしたい", u"NPO", u"NPO", u"", u"7", u""},
    {u"eisei", u"岡山市保健所衛生課", u"おかやましほけんじょえいせいか", u"", u"GOV_CITY", u"", u"7", u""},
    {u"shimin-kyoudou-kyoku", u"市民協働局", u"しみんきょうどうきょく", u"", u"GOV_CITY", u"", u"", u""},
    {u"kikaku-soumu", u"市民協働企画総務課", u"しみんきょうどうきかくそうむか", u"", u"GOV_CITY", u"shimin-kyoudou-kyoku", u"19", u""},
    // The invented town: 局 – 課.
    {u"city", u"みほん市", u"みほんし", u"", u"GOV_CITY", u"", u"", u"CITY"},
    {u"seikatsu-kyoku", u"市民生活局", u"しみんせいかつきょく", u"", u"GOV_CITY", u"city", u"3", u"CITY"},
    {u"kiki", u"危機管理室", u"ききかんりしつ", u"", u"GOV_CITY", u"seikatsu-kyoku", u"8 9", u"CITY"},
    {u"kokusai", u"国際交流課", u"こくさいこうりゅうか", u"", u"GOV_CITY", u"seikatsu-kyoku", u"11", u"CITY"},
    {u"fukushi-kyoku", u"健康福祉局", u"けんこうふくしきょく", u"", u"GOV_CITY", u"city", u"1", u"CITY"},
    {u"koureisha", u"高齢者支援課", u"こうれいしゃしえんか", u"", u"GOV_CITY", u"fukushi-kyoku", u"1", u"CITY"},
    {u"kosodate", u"子育て応援課", u"こそだておうえんか", u"", u"GOV_CITY", u"fukushi-kyoku", u"13 1", u"CITY"},
    {u"keizai-kyoku", u"産業文化局", u"さんぎょうぶんかきょく", u"", u"GOV_CITY", u"city", u"16", u"CITY"},
    {u"sangyou", u"産業振興課", u"さんぎょうしんこうか", u"", u"GOV_CITY", u"keizai-kyoku", u"16 3", u"CITY"},
    {u"bunka", u"文化振興課", u"ぶんかしんこうか", u"", u"GOV_CITY", u"keizai-kyoku", u"6", u"CITY"},
    {u"kankyou-kyoku", u"環境局", u"かんきょうきょく", u"", u"GOV_CITY", u"city", u"7", u"CITY"},
    {u"kankyou", u"環境事業課", u"かんきょうじぎょうか", u"", u"GOV_CITY", u"kankyou-kyoku", u"7", u"CITY"},
    {u"toshi-kyoku", u"都市整備局", u"としせいびきょく", u"", u"GOV_CITY", u"city", u"3", u"CITY"},
    {u"juutaku", u"住宅課", u"じゅうたくか", u"", u"GOV_CITY", u"toshi-kyoku", u"3", u"CITY"},
    {u"kouen", u"公園緑地課", u"こうえんりょくちか", u"", u"GOV_CITY", u"toshi-kyoku", u"3 7", u"CITY"},
    {u"toshokan", u"みほん市立図書館", u"みほんしりつとしょかん", u"", u"GOV_CITY", u"city", u"2 6", u"CITY"},
    {u"ken", u"みほん県県民生活課", u"みほんけんけんみんせいかつか", u"", u"GOV_OTHER", u"", u"19", u""},
    // Schools and community halls.
    {u"sakuragi-kominkan", u"桜木公民館", u"さくらぎこうみんかん", u"", u"KOMINKAN", u"city", u"2 3", u"NAKA"},
    {u"minato-kominkan", u"みなと公民館", u"みなとこうみんかん", u"", u"KOMINKAN", u"city", u"2", u"MINAMI"},
    {u"daisan-chu", u"みほん市立第三中学校", u"みほんしりつだいさんちゅうがっこう", u"", u"SCHOOL", u"city", u"13 2", u"NAKA"},
    {u"higashi-kou", u"みほん東高等学校", u"みほんひがしこうとうがっこう", u"", u"SCHOOL", u"", u"13 2", u"HIGASHI"},
    {u"design", u"みほんデザイン専門学校", u"みほんでざいんせんもんがっこう", u"", u"SCHOOL", u"", u"6 16", u"KITA"},
    {u"daigaku", u"みほん大学", u"みほんだいがく", u"", u"UNIV", u"", u"2 3", u"KITA"},
    // NPOs and groups of citizens.
    {u"himawari", u"ひまわり子ども食堂", u"ひまわりこどもしょくどう", u"", u"VOL", u"", u"13 1", u"MINAMI"},
    {u"midori", u"みどりの手", u"みどりのて", u"NPO", u"NPO", u"", u"7 13", u"KITA"},
    {u"satoyama", u"里山くらしの会", u"さとやまくらしのかい", u"NPO", u"NPO", u"", u"7 5", u"KITA"},
    {u"yousui", u"用水を守る会", u"ようすいをまもるかい", u"", u"VOL", u"", u"7 3", u"MINAMI"},
    {u"onyaku", u"音訳の会しおさい", u"おんやくのかいしおさい", u"", u"VOL", u"", u"1 6", u"NAKA"},
    {u"hitorioya", u"ひとり親サポートつむぎ", u"ひとりおやさぽーとつむぎ", u"NPO", u"NPO", u"", u"13 12", u"KITA"},
    {u"manabi", u"まなびの木", u"まなびのき", u"NPO", u"NPO", u"", u"13 2", u"HIGASHI"},
    {u"tabunka", u"多文化ひろばミモザ", u"たぶんかひろばみもざ", u"", u"VOL", u"", u"11 10", u"NAKA"},
    {u"bousai", u"防災ボランティアの会いなずま", u"ぼうさいぼらんてぃあのかいいなずま", u"", u"VOL", u"", u"8 9", u"HIGASHI"},
    {u"mimamori", u"見守りネットほたる", u"みまもりねっとほたる", u"NPO", u"NPO", u"", u"1 3", u"MINAMI"},
    {u"hidamari", u"認知症カフェひだまり", u"にんちしょうかふぇひだまり", u"", u"VOL", u"", u"1", u"NAKA"},
    {u"akiya", u"空き家ぐらし研究会", u"あきやぐらしけんきゅうかい", u"NPO", u"NPO", u"", u"3 16", u"KITA"},
    {u"kagura", u"みほん神楽保存会", u"みほんかぐらほぞんかい", u"", u"VOL", u"", u"6", u"HIGASHI"},
    {u"yomikikase", u"読み聞かせの会こだま", u"よみきかせのかいこだま", u"", u"VOL", u"", u"13 6", u"NAKA"},
    {u"kokokara", u"学生団体ここから", u"がくせいだんたいここから", u"", u"VOL", u"", u"3 2", u"KITA"},
    {u"engawa", u"まちの縁側", u"まちのえんがわ", u"GEN_INC", u"GEN_ASSOC", u"", u"3 1", u"NAKA"},
    {u"zaidan", u"みほん地域づくり財団", u"みほんちいきづくりざいだん", u"PUB_FOUND", u"PUB_ASSOC", u"", u"19", u"CITY"},
    {u"shakyou", u"みほん市社会福祉協議会", u"みほんししゃかいふくしきょうぎかい", u"WELFARE", u"SHAKYO", u"", u"1", u"CITY"},
    {u"tanpopo", u"たんぽぽ福祉会", u"たんぽぽふくしかい", u"WELFARE", u"SHAKYO", u"", u"1 17", u"HIGASHI"},
    {u"ongakusai", u"みほん市民音楽祭実行委員会", u"みほんしみんおんがくさいじっこういいんかい", u"", u"CONSORT", u"", u"6 3", u"CITY"},
    {u"minato-kyougikai", u"港エリア活性化協議会", u"みなとえりあかっせいかきょうぎかい", u"", u"CONSORT", u"", u"3 4", u"MINAMI"},
    {u"katsudou-center", u"みほん県民活動支援センター", u"みほんけんみんかつどうしえんせんたー", u"", u"SUPPORT", u"", u"19", u""},
    // Neighbourhoods.
    {u"sakuragi", u"桜木町内会", u"さくらぎちょうないかい", u"", u"CHONAI", u"", u"3 9", u"NAKA"},
    {u"minami-rengou", u"南学区連合町内会", u"みなみがっくれんごうちょうないかい", u"", u"CHONAI", u"", u"3 9", u"MINAMI"},
    {u"higashi-anshin", u"東学区安全・安心ネットワーク", u"ひがしがっくあんぜんあんしんねっとわーく", u"", u"ANSHIN", u"", u"9 8", u"HIGASHI"},
    // Business.
    {u"omotedori", u"表通り商店会", u"おもてどおりしょうてんかい", u"", u"COOP", u"", u"16 3", u"KITA"},
    {u"tanada", u"農事組合法人棚田の里", u"たなだのさと", u"", u"COOP", u"", u"5", u"KITA"},
    {u"seika", u"みほん青果", u"みほんせいか", u"KK", u"COMPANY", u"", u"16", u"MINAMI"},
    {u"unyu", u"みほん運輸", u"みほんうんゆ", u"KK+", u"COMPANY", u"", u"16", u"MINAMI"},
    {u"insatsu", u"ことのは印刷", u"ことのはいんさつ", u"YK", u"COMPANY", u"", u"16", u"KITA"},
    {u"kaigo", u"さくらケアサービス", u"さくらけあさーびす", u"KK", u"COMPANY", u"", u"1 16", u"NAKA"},
    {u"shinkin", u"みほん信用金庫", u"みほんしんようきんこ", u"", u"FOUND", u"", u"16 19", u"CITY"},
    {u"shinpou", u"みほん新報社", u"みほんしんぽうしゃ", u"KK+", u"MEDIA", u"", u"14", u""},
};

constexpr BodyDetail details[] = {
    {u"himawari", u"みほん市南区海辺町3-12", 14, 2017, u"ひまわり食堂", u"ひまわりしょくどう", u"", u"", 0, u"第2・第4土曜に開く。大人と子ども合わせて毎回40食ほど"},
    {u"midori", u"みほん市北区若葉町8-1", 36, 2009, u"みどり", u"みどり", u"みどりの手の会", u"みどりのてのかい", 2, u"任意団体から法人になった"},
    {u"satoyama", u"みほん市北区上山2205", 22, 2011, u"里山の会", u"さとやまのかい", u"", u"", 0, u""},
    {u"yousui", u"みほん市南区新田町41", 28, 2005, u"用水の会", u"ようすいのかい", u"", u"", 0, u"毎月第1日曜の朝に清掃"},
    {u"onyaku", u"", 9, 1998, u"しおさい", u"しおさい", u"朗読の会しおさい", u"ろうどくのかいしおさい", 1, u""},
    {u"hitorioya", u"みほん市北区駅前町1-20 3階", 18, 2014, u"つむぎ", u"つむぎ", u"", u"", 0, u""},
    {u"manabi", u"みほん市東区原町5-5", 25, 2012, u"", u"", u"学習支援まなびの木", u"がくしゅうしえんまなびのき", 3, u""},
    {u"tabunka", u"", 31, 2015, u"ミモザ", u"みもざ", u"", u"", 0, u"やさしい日本語での連絡を望まれる"},
    {u"mimamori", u"みほん市南区本郷77", 44, 2008, u"ほたる", u"ほたる", u"", u"", 0, u""},
    {u"akiya", u"みほん市北区古町2-9", 12, 2018, u"空き家研", u"あきやけん", u"", u"", 0, u""},
    {u"kokokara", u"", 16, 0, u"ここから", u"ここから", u"", u"", 0, u"代表は毎年4月に替わる"},
    {u"engawa", u"みほん市中区桜木2-4", 0, 2016, u"縁側", u"えんがわ", u"", u"", 0, u""},
    {u"sakuragi", u"みほん市中区桜木1-1 桜木集会所", 310, 0, u"桜木町", u"さくらぎちょう", u"", u"", 0, u""},
    {u"omotedori", u"みほん市北区表通り4-2", 47, 1961, u"表通り商店街", u"おもてどおりしょうてんがい", u"表通り商店街振興会", u"おもてどおりしょうてんがいしんこうかい", 2, u""},
    {u"seika", u"みほん市南区市場町6", 0, 1972, u"", u"", u"", u"", 0, u"規格外の野菜を団体に分けられる日がある"},
    {u"unyu", u"みほん市南区埠頭1-3", 0, 1984, u"", u"", u"", u"", 0, u"土曜は車両が空くことが多い"},
    {u"tanpopo", u"みほん市東区川原12-8", 0, 2003, u"就労支援事業所たんぽぽ", u"しゅうろうしえんじぎょうしょたんぽぽ", u"", u"", 0, u""},
    {u"daigaku", u"みほん市北区学園町1-1", 0, 0, u"みほん大", u"みほんだい", u"", u"", 0, u"窓口は地域連携室"},
    {u"shakyou", u"みほん市中区福祉町1-5", 0, 0, u"市社協", u"ししゃきょう", u"", u"", 0, u""},
};

constexpr StaffEntry staffLines[] = {
    {u"miyake", u"三宅 由佳", u"みやけ ゆか", u"三"},
    {u"omori", u"大森 亮", u"おおもり りょう", u"大"},
    {u"nishikawa", u"西川 涼", u"にしかわ りょう", u"西"},
};

} // namespace

std::span<const BodyEntry> bodies() { return bodyLines; }
std::span<const BodyDetail> bodyDetails() { return details; }
std::span<const StaffEntry> coordinators() { return staffLines; }

} // namespace musubi::sample
