#include "core/sample/texts.h"

namespace musubi::sample {

namespace {

constexpr ContactText environmentLines[] = {
    {u"hirata", u"川の生きもの調べを親子の行事にしたい",
        u"毎年夏に会員だけで調べている。親子20組に広げたいが、安全の見守りと道具が足りない。",
        u"大学のゼミと用水を守る会に声をかける。水辺の活動の保険を調べて伝える。",
        u"PLAN PARTNER", u"7 13", u"4 15", u"IDEA", u"INTRO_ORG SURVEY"},
    {u"hirata", u"小学校の花壇づくりを企業と続けたい",
        u"種苗を出してくれる会社が見つかった。学校・会社・会の三者で何を約束しておくとよいか。",
        u"役割分担表を三者で埋める場を持つ。報告は年一回、写真入りの一枚にする案を出した。",
        u"ROLE DOC", u"7 13", u"15 17", u"IMPROVE", u"DOC ARRANGE"},
    {u"takeuchi ando", u"里山の整備に企業の社員を迎えたい",
        u"年に二回、30人ほどの社員を受け入れたい。道具と講師はあるが、駐車場とトイレがない。",
        u"棚田の里の組合長に駐車の相談をする。受入れの手順書の例を渡した。",
        u"PARTNER VENUE", u"7 5", u"15 17", u"PARTNER", u"INTRO_ORG INFO"},
    {u"ando", u"間伐材の使い道を考えたい",
        u"切った木が積んだままになっている。工作や燃料に使ってくれる所があれば分けたい。",
        u"木工の会と福祉施設を紹介した。運び出す日を決めて一緒に呼びかける。",
        u"PARTNER", u"7 5", u"12 15", u"PARTNER", u"INTRO_ORG"},
    {u"ando takeuchi", u"子どもの山遊びの日に見守る人がほしい",
        u"参加の子が40人になった。救急の心得のある人を二人置きたい。",
        u"看護を学ぶ学生と防災の会を紹介した。けがの連絡の順を紙にしておくよう伝えた。",
        u"PEOPLE", u"7 13", u"4 15", u"PARTNER", u"INTRO_ORG ADVICE"},
    {u"kunitomi", u"用水のごみの多い場所を地図にしたい",
        u"清掃のたびに拾った数を数えてきた。地図に落として市と町内会に見せたい。",
        u"大学のゼミに地図づくりを頼めるか聞く。数え方を二種類に絞ることを勧めた。",
        u"RESEARCH PARTNER", u"7", u"6 14", u"IDEA", u"INTRO_ORG ADVICE"},
    {u"kunitomi", u"清掃の日に使う軽トラックを借りたい",
        u"会員の車が使えなくなった。月に一度、午前だけ借りられる所を知りたい。",
        u"運輸会社と青果会社に聞いてみる。保険の名義を確かめる。",
        u"VENUE PARTNER", u"7", u"6 11", u"PARTNER", u"INTRO_ORG CARRY"},
    {u"nagao", u"古着の回収を団体と一緒に始めたい",
        u"拠点を10か所に増やしたい。回収の見守りと、集めた服の行き先を団体と考えたい。",
        u"回収をしている二団体と話す場を持つ。売上げの使い道を先に公にするよう伝えた。",
        u"PARTNER ROLE", u"7", u"12 17", u"PARTNER", u"ARRANGE INTRO_ORG"},
    {u"nagao", u"生ごみの堆肥づくりを広める人を育てたい",
        u"講座の受講者は多いが、続けている人が分からない。地域で教え合える人を育てる仕組みにしたい。",
        u"受講者への葉書の調べを団体と行う案を出した。聞くことを五つに絞る。",
        u"IMPROVE TRAIN", u"7", u"12 4", u"IMPROVE", u"ADVICE DOC"},
    {u"yokota", u"棚田の草刈りに来てくれる人を募りたい",
        u"高齢化で刈れない田が増えた。手伝いに来る人に昼飯と米を渡したい。募り方が分からない。",
        u"学生団体と市民の会に知らせる。機械を使わない作業を分けて募ることを勧めた。",
        u"PEOPLE PARTNER", u"5 7", u"2 15", u"PARTNER", u"INTRO_ORG ADVICE"},
    {u"yokota", u"棚田の米を給食や食堂で使ってほしい",
        u"年に600キロを安く出せる。少しずつでも使ってくれる所があれば話をしたい。",
        u"子ども食堂と福祉施設に話す。保管と精米の条件を一枚にまとめてもらう。",
        u"PARTNER PR", u"5 16", u"2 12", u"PARTNER", u"INTRO_ORG"},
    {u"oda", u"電気の車を試す社員の研修に講師がほしい",
        u"燃料を減らす運転の研修をしたい。環境の話ができる人を二時間招きたい。",
        u"環境の団体二つを紹介した。謝金と交通費の額を先に決める。",
        u"TRAIN PEOPLE", u"7", u"13", u"INFO", u"INTRO_ORG"},
    {u"nomura sasaki", u"庭の柿を採りきれない。もらってくれる人はいるか",
        u"毎年たくさんなるが、一人では採れない。子どもが採りに来てくれるなら庭に入ってよい。",
        u"ひまわり子ども食堂に聞いてみる。はしごは使わない約束にする。",
        u"PARTNER", u"7 13", u"12", u"VAGUE", u"INTRO_ORG LISTEN"},
    {u"katayama", u"学生の調べた結果を地域に返したい",
        u"二年間の聞取りをまとめた。話してくれた方に報告する会を、学内ではなく地域で開きたい。",
        u"公民館の一室と町内会の回覧を使う案を出した。名前の出る所は本人に見てもらう。",
        u"EVAL VENUE", u"2 7", u"4 11", u"IMPROVE", u"ADVICE INTRO_ORG"},
    {u"katayama", u"学生が通える活動先を一覧にしたい",
        u"授業で年に40人が地域に出る。受け入れる側の都合を先に聞き、無理のない組合せにしたい。",
        u"受入れの用紙の案を作り、15団体に送ることにした。",
        u"PARTNER RESEARCH", u"2 3", u"4 17", u"IDEA", u"DOC CARRY"},
};

} // namespace

std::span<const ContactText> environmentTexts() { return environmentLines; }

} // namespace musubi::sample
