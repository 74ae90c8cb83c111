#include "core/sheet/letter.h"

namespace musubi {

using namespace Qt::StringLiterals;

namespace {

const QString standardContact = uR"({{センター名}}　担当　{{担当者}}
{{#電話}}電話　{{電話}}{{/電話}}{{#FAX}}　FAX　{{FAX}}{{/FAX}}
{{#メール}}メール　{{メール}}{{/メール}})"_s;

} // namespace

const LetterTemplate& standardLetter(LetterKind kind)
{
    static const LetterTemplate invitation{
        u"{{会議名}}{{#回}}（第{{回}}回）{{/回}}への御出席について（依頼）"_s,
        uR"(　日頃から市民協働の推進に御理解と御協力をいただき、厚くお礼申し上げます。
{{#案件名}}
　このたび、「{{案件名}}」について、関係する皆様と話し合う場を下記のとおり設けることとしました。
{{/案件名}}
{{^案件名}}
　このたび、下記のとおり協議の場を設けることとしました。
{{/案件名}}
　つきましては、御多用のところ恐れ入りますが、御出席くださいますようお願いいたします。{{#回答期限}}なお、出欠につきましては、{{回答期限}}までに下記の連絡先へお知らせください。{{/回答期限}})"_s,
        uR"(日時　{{日時}}
{{#会場}}
会場　{{会場}}
{{/会場}}
{{#オンライン}}
オンライン　{{オンライン}}
{{/オンライン}}
{{#目的}}
目的　{{目的}}
{{/目的}}
{{#議題}}
議題　{{.}}
{{/議題}})"_s,
        standardContact};
    static const LetterTemplate minutes{
        u"{{会議名}}{{#回}}（第{{回}}回）{{/回}}議事録の送付について"_s,
        uR"(　先日は、{{会議名}}に御出席くださり、誠にありがとうございました。
　当日の議事録を下記のとおりお送りします。御発言の趣旨と異なるところがありましたら、{{#回答期限}}{{回答期限}}までに{{/回答期限}}お知らせください。)"_s,
        uR"(会議　{{会議名}}{{#回}}（第{{回}}回）{{/回}}
開催日　{{開催日}}
送付物　議事録　１部)"_s,
        standardContact};
    static const LetterTemplate thanks{
        u"{{会議名}}への御出席について（御礼）"_s,
        uR"(　このたびは、御多用のところ{{開催日}}の{{会議名}}に御出席くださり、誠にありがとうございました。
　いただいた御意見は、関係する皆様と共有し、今後の取組に生かしてまいります。引き続き、御理解と御協力をくださいますようお願いいたします。)"_s,
        {},
        standardContact};
    switch (kind) {
    case LetterKind::Invitation: return invitation;
    case LetterKind::Minutes: return minutes;
    case LetterKind::Thanks: return thanks;
    }
    Q_UNREACHABLE();
}

LetterPaper inventedLetter(QDate today)
{
    const QDate day = today.addDays(21 - today.dayOfWeek() + Qt::Thursday);
    LetterPaper paper;
    paper.address = {u"見本町まちづくり協議会"_s, u"会長"_s, u"見本 花子"_s};
    paper.meeting = u"空き家を生かした居場所づくりを考える会議"_s;
    paper.round = 2;
    paper.aim = u"担い手と場所について、それぞれにできることを出し合う"_s;
    paper.startsAt = QDateTime(day, QTime(14, 0));
    paper.endsAt = QDateTime(day, QTime(16, 0));
    paper.venue = u"見本公民館　第1講座室"_s;
    paper.agenda = {u"前回のまとめ"_s, u"役割分担の案について"_s};
    paper.replyBy = day.addDays(-7);
    paper.matter = u"空き家を生かした居場所づくり"_s;
    return paper;
}

} // namespace musubi
