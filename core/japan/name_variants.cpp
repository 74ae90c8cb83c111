#include "core/japan/name_variants.h"

#include <QStringView>

#include <algorithm>

namespace musubi::japan {

namespace {

/// Groups apart by spaces; the first of each stands for the others.
constexpr QStringView variantGroups =
    // Old forms of the common-use table (常用漢字表 and 人名用漢字), as far as NFKC leaves them.
    u"亜亞 悪惡 圧壓 囲圍 医醫 為爲 壱壹 隠隱 栄榮 営營 衛衞 駅驛 悦悅 閲閱 円圓 塩鹽 艶艷 縁緣 応應 欧歐 殴毆 桜櫻 "
    u"奥奧 "
    u"横橫 温溫 穏穩 仮假 価價 画畫 会會 絵繪 壊壞 懐懷 拡擴 殻殼 覚覺 学學斈 岳嶽 楽樂 渇渴 缶罐 巻卷 陥陷 勧勸 寛寬 "
    u"関關 "
    u"歓歡 観觀 顔顏 気氣 既旣 帰歸 亀龜 偽僞 戯戲 犠犧 旧舊 拠據 挙擧 虚虛 峡峽 挟挾 狭狹 強强 教敎 郷鄕 暁曉 区區 "
    u"駆驅 "
    u"勲勳 薫薰 径徑 茎莖 恵惠 掲揭 渓溪谿 経經 蛍螢 軽輕 継繼 鶏鷄雞 芸藝 撃擊 欠缺 県縣 倹儉 剣劍劔劒剱釼 険險 圏圈 "
    u"検檢 "
    u"献獻 権權 顕顯 験驗 厳嚴 研硏 戸戶 呉吳 娯娛 広廣 効效 恒恆 黄黃 鉱鑛礦 号號 国國囯圀 黒黑 済濟 砕碎 斎齋斉齊 "
    u"歳歲 剤劑 "
    u"冊册 雑雜襍 参參 産產 桟棧 蚕蠶 惨慘 賛贊 讃讚 残殘 糸絲 歯齒 児兒 辞辭 湿濕 実實 写寫 釈釋 寿壽 収收 従從 渋澁 "
    u"獣獸 縦縱 "
    u"粛肅 処處 緒緖 叙敍敘 尚尙 奨奬獎 焼燒 証證 称稱 将將 条條 状狀 乗乘 浄淨 剰剩 畳疊疉 縄繩 壌壤 嬢孃 譲讓 醸釀 "
    u"触觸 嘱囑 "
    u"真眞 寝寢 慎愼 尽盡 図圖 粋粹 酔醉 穂穗 随隨 髄髓 枢樞 数數 瀬瀨 声聲 青靑 清淸 静靜 税稅 説說 脱脫 鋭銳 摂攝 "
    u"窃竊 絶絕 "
    u"専專 浅淺 戦戰 践踐 銭錢 潜潛 繊纖 禅禪 双雙 壮壯 争爭 荘莊 捜搜 挿插 巣巢 曽曾 痩瘦 装裝 総總緫 騒騷 増增 蔵藏 "
    u"臓臟 即卽 "
    u"属屬 続續 堕墮 対對 体體軆 帯帶 滞滯 台臺 滝瀧 択擇 沢澤 担擔 単單 胆膽 団團 断斷 弾彈 遅遲 痴癡 虫蟲 昼晝 鋳鑄 "
    u"庁廳 徴徵 "
    u"聴聽 勅敕 鎮鎭 逓遞 鉄鐵鐡銕 点點 転轉 伝傳 灯燈 当當 党黨 盗盜 稲稻 闘鬪 徳德悳 独獨 読讀 届屆 内內 弐貳 悩惱 "
    u"脳腦 覇霸 拝拜 "
    u"廃廢 売賣 麦麥 発發 髪髮 抜拔 蛮蠻 秘祕 姫姬 瓶甁 払拂 仏佛 併倂 並竝 餅餠 辺邊邉 変變 弁辨瓣辯 歩步 宝寶寳 豊豐 "
    u"褒襃 翻飜 "
    u"毎每 万萬 満滿 麺麵 黙默 弥彌 訳譯 薬藥 与與 予豫 余餘 誉譽 揺搖 様樣 謡謠 遥遙 瑶瑤 来來 頼賴 乱亂 覧覽 竜龍 "
    u"両兩 猟獵 "
    u"緑綠 録錄 禄祿 塁壘 涙淚泪 隣鄰 礼禮 励勵 戻戾 霊靈 隷隸 齢齡 暦曆 歴歷 恋戀 炉爐 労勞 楼樓 湾灣 尭堯 巌巖 晃晄 "
    u"檜桧 "
    u"槙槇 猪豬 祢禰 祷禱 穣穰 亘亙 凜凛 鴎鷗 聡聰 芦蘆 莱萊 蒋蔣 薮藪 賎賤 醤醬 麹麴 頬頰 騨驒 蝉蟬 蛎蠣 砺礪 籠篭 "
    u"噛嚙 掴摑 填塡 繋繫 剥剝 叱𠮟 嘘噓 箪簞 蝋蠟 迩邇 焔焰 潅灌 荊荆 輌輛 醗醱 頚頸 侠俠 呑吞 唖啞 嚢囊 掻搔 涜瀆 "
    u"溌潑 繍繡 "
    u"諌諫 躯軀 顛顚 鹸鹼 屏屛 鯵鰺 鴬鶯 梼檮 撹攪 靭靱 竈竃 涛濤 壷壺 彦彥 "
    // Spellings of family names, given names and places.
    u"高髙 崎﨑嵜 島嶋嶌嶹 浜濱濵 富冨 吉𠮷 橋槗𣘺 土𡈽圡 桑桒 柳栁桺 淵渕渊 船舩 沖冲 涼凉 峰峯 園薗 刈苅 野埜 秋穐龝 "
    u"松枩柗 "
    u"柏栢 梅楳 喜㐂 最㝡 群羣 略畧 村邨 町甼 間閒 館舘 鶴靏靍寉 泰𣳾 爾尓 往徃 卯夘 兎兔 姉姊 氷冰 煙烟 杯盃 枡桝 "
    u"崖崕 窓窗 "
    u"皐皋 稚穉 雁鴈 卒卆 協恊 厨廚 婿壻聟 廟庿 彝彜 恥耻 携攜 晋晉 暖煖 決决 況况 減减 汚汙 猫貓 珍珎 畝畆 留畄 筍笋 "
    u"算筭 "
    u"綿緜 罰罸 耕畊 脚腳 草艸 蓑簑 蛇虵 蝿蠅 詠咏 輩軰 陰隂 飲飮 飾餝 駄馱 鼓皷 煕熙凞熈 裏裡 達逹 鑑鑒 頴穎 床牀 "
    u"舗鋪 脈脉 準凖 湧涌 岩嵒 稿稾 杉杦 兜兠 蕊蘂蕋 ";

char32_t readCodePoint(QStringView text, qsizetype& at)
{
    const QChar first = text[at++];
    if (first.isHighSurrogate() && at < text.size() && text[at].isLowSurrogate())
        return QChar::surrogateToUcs4(first, text[at++]);
    return first.unicode();
}

std::vector<NameVariant> readGroups()
{
    std::vector<NameVariant> variants;
    char32_t common = 0;
    for (qsizetype at = 0; at < variantGroups.size();) {
        const char32_t kanji = readCodePoint(variantGroups, at);
        if (kanji == U' ')
            common = 0;
        else if (common == 0)
            common = kanji;
        else if (kanji != common)
            variants.push_back({kanji, common});
    }
    std::sort(variants.begin(), variants.end(), [](const auto& a, const auto& b) { return a.variant < b.variant; });
    return variants;
}

} // namespace

const std::vector<NameVariant>& nameVariants()
{
    static const std::vector<NameVariant> variants = readGroups();
    return variants;
}

char32_t commonVariant(char32_t kanji)
{
    const auto& variants = nameVariants();
    const auto found = std::lower_bound(variants.begin(), variants.end(), kanji,
        [](const NameVariant& entry, char32_t wanted) { return entry.variant < wanted; });
    return found != variants.end() && found->variant == kanji ? found->common : kanji;
}

} // namespace musubi::japan
