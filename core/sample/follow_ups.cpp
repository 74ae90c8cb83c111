#include "core/sample/follow_ups.h"

namespace musubi::sample {

namespace {

constexpr QStringView partner = u"PARTNER PEOPLE DEPT VENUE";
constexpr QStringView talk = u"EXCHANGE ROLE IMPROVE PLAN PROPOSE";
constexpr QStringView office = u"MANAGE SETUP PR SYSTEM";
constexpr QStringView money = u"MODEL NEEDS GRANT PROGRESS EVAL";
constexpr QStringView study = u"TRAIN ESD RESEARCH CENTER";

constexpr FollowUp lines[] = {
    {partner, u"（その後）", u"紹介を受けた相手と会えた。話は前向きで、次は先方の都合を聞いて日を決める。", u"次に会うときに決めることを三つに絞って伝えた。", u"ADVICE"},
    {partner, u"（先方の返事）", u"一つ目の相手からは難しいとの返事だった。ほかの相手を一緒に考えてほしい。", u"規模の近い二か所を新しく挙げ、先に電話を入れることにした。", u"INTRO_ORG CARRY", u"TEL"},
    {partner, u"（当センターから確認）", u"その後の様子を当センターから電話で尋ねた。顔合わせは済んだが、書面にはまだしていないとのこと。", u"決めたことを一枚に書いて取り交わすよう勧めた。", u"ADVICE", u"TEL", true},
    {partner, u"（顔合わせに同席）", u"双方の顔合わせに当センターも同席した。目的に違いはなく、時期と分担だけが残った。", u"分担の案を当センターで書き、双方に送る。", u"ACCOMPANY DOC", u"OUT"},
    {partner, u"（試しに一度）", u"一度だけ試してみた結果の報告。思ったより人が来て、受付が足りなかった。", u"次の回までに受付の当番と人数の上限を決めることにした。", u"LISTEN ADVICE"},
    {talk, u"（顔ぶれの相談）", u"話合いに来てもらう人を考えたい。市の側と地域の側の人数をそろえたほうがよいか。", u"両方から同じ人数にし、決める人と現場の人を一人ずつ入れる案を出した。", u"ADVICE ARRANGE"},
    {talk, u"（日程の調整）", u"候補の日を三つ挙げた。夜でないと出られない人がいる。", u"当センターから全員に都合を聞いて知らせる。", u"ARRANGE", u"", true},
    {talk, u"（話合いのあと）", u"一回目の話合いのあとの感想を聞いた。相手の事情が分かり、頼み方を変えたいとのこと。", u"次に持ち寄る宿題を双方一つずつ決めた。", u"LISTEN ADVICE"},
    {talk, u"（分担の見直し）", u"やってみると、決めた分担が一方に重くなった。どう切り出せばよいか。", u"かかった時間を書き出して見せる形を勧めた。次回は同席する。", u"ACCOMPANY"},
    {talk, u"（当センターから確認）", u"話合いで決めたことの進み具合を当センターから尋ねた。半分は済み、残りは年度内とのこと。", u"残りの期日を書き入れた表を送った。", u"DOC", u"MAIL", true},
    {office, u"（書類の確認）", u"前に渡したひな形に書き込んだものを持参された。二か所に空欄があり、一緒に埋めた。", u"日付と署名の欄を確かめた。控えを取っておくよう伝えた。", u"DOC", u"VISIT"},
    {office, u"（会で話した結果）", u"会で話したところ、半分ほどが賛成だった。急がずに次の総会まで考えるという。", u"反対の人の心配を書き出しておくよう伝えた。", u"LISTEN ADVICE"},
    {office, u"（できあがりの報告）", u"できたものを見せに来られた。前より見やすくなったと会員に好評という。", u"ほかの会の見本として使ってよいか了解をもらった。", u"LISTEN", u"VISIT"},
    {office, u"（別の困りごと）", u"前の件は片づいた。次は名簿の管理で困っている。", u"名簿に書くことを減らす案を一緒に考えた。", u"ADVICE"},
    {money, u"（下書きの確認）", u"書いてきた下書きを見てほしい。字数が多く、何を言いたいか分からなくなった。", u"一番伝えたい一文を先頭に置き、残りを半分にした。", u"DOC ADVICE", u"VISIT"},
    {money, u"（数字の確かめ）", u"予算の合計が合わない。消費税と謝金の源泉の扱いも分からない。", u"表を一緒に直した。源泉の扱いは税務署の案内を渡した。", u"DOC REFER"},
    {money, u"（課との打合せ）", u"課との打合せに同席した。期待することを互いに言葉にできた。", u"打合せの記録を当センターで書き、双方に確かめてもらう。", u"ACCOMPANY DOC", u"OUT"},
    {money, u"（結果の連絡）", u"結果の知らせが届いたと連絡があった。意見が一つ付いている。", u"意見への答え方を次回一緒に考えることにした。", u"LISTEN CARRY"},
    {study, u"（お礼の連絡）", u"紹介してもらった所で話を聞けたとのお礼の電話。", u"まとまったものを見せてもらう約束をした。", u"LISTEN", u"TEL"},
    {study, u"（日と場所）", u"日と場所が決まった。当日の流れと持ち物を知らせてほしい。", u"流れを一枚にして送った。", u"INFO"},
    {study, u"（続きの相談）", u"終わってみて、もう一歩続けたいという人が数人いる。次の機会を知りたい。", u"次の講座と見学の日を知らせた。", u"INFO"},
};

} // namespace

std::span<const FollowUp> followUps() { return lines; }

} // namespace musubi::sample
