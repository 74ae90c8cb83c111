#include "tests/support/sheet_samples.h"

#include "core/sheet/honorific.h"

namespace musubi::tests {

using namespace Qt::StringLiterals;

namespace {

sheet::FieldGrid particulars()
{
    const sheet::Text stage = sheet::Text(u"相談→協議→実践→"_s) + sheet::strong(u"【その後】"_s);
    return {{
        {{{SheetLabel::CaseNumber, u"H29-003"_s}, {SheetLabel::Stage, stage}}},
        {{{SheetLabel::Subject, sheet::strong(u"NPO法人岡山ニャンとかし隊 × 岡山市保健所衛生課"_s)}}},
        {{{SheetLabel::Theme,
            u"地域猫活動の普及啓発事業及び活動推進事業　―　人と猫が共生できる社会の実現に向けた、飼い主のいない猫対策の検討"_s}}},
        {{{SheetLabel::Fields, u"◎ 環境の保全　○ まちづくり"_s}, {SheetLabel::Area, u"市全域"_s}}},
        {{{SheetLabel::Parties,
            u"実施団体　NPO法人岡山ニャンとかし隊（代表 犬飼 陽子）\n"
            u"協働課　　岡山市保健所衛生課（主任 河本 誠）\n"
            u"協力者　　中央地区町内会（会長 難波 功）／助言者　獣医師 佐々木 実"_s}}},
        {{{SheetLabel::Counts, sheet::Phrase{SheetLabel::CountsOfCase, {u"14"_s, u"7"_s, u"3"_s}}},
            {SheetLabel::Sharing, u"公開可（書面・令和元年7月8日）"_s}}},
    }};
}

sheet::RuledTable pathByYear()
{
    const auto row = [](const QString& year, const QString& basis, const QString& content, const QString& amount,
                         const QString& result) {
        return sheet::Row{{year, basis, content, amount, result}};
    };
    return {{{SheetLabel::FiscalYear, 20, sheet::Align::Centre}, {SheetLabel::Basis, 51}, {SheetLabel::MainContent, 54},
                {SheetLabel::FixedAmount, 20, sheet::Align::Right}, {SheetLabel::Result, 20, sheet::Align::Centre}},
        {row(u"平成29年度"_s, u"市民協働推進ニーズ調査事業"_s, u"理解と参加の機会が必要と判明"_s, u"300,000"_s,
             u"次へ発展"_s),
            row(u"平成30年度"_s, u"市民協働推進モデル事業 1年目"_s, u"対策・ボランティア養成の講座"_s, u"2,000,000"_s,
                u"次年度継続"_s),
            row(u"平成31年度"_s, u"市民協働推進モデル事業 2年目"_s, u"希望地域での実施と活動推進"_s, u"1,920,000"_s,
                u"施策化提案"_s),
            sheet::Row{{sheet::strong(u"令和2年度"_s), sheet::strong(u"市の施策（保健所衛生課）"_s),
                u"続けやすい仕組みを構築"_s, u"―"_s, sheet::strong(u"一般施策化"_s)}}},
        {}};
}

sheet::RuledTable mainEvents()
{
    const auto row = [](const QString& date, SheetLabel kind, const QString& what, const QString& number) {
        return sheet::Row{{date, kind, what, number}};
    };
    return {{{SheetLabel::Date, 28}, {SheetLabel::Kind, 15, sheet::Align::Centre}, {SheetLabel::What, 103},
                {SheetLabel::Number, 19, sheet::Align::Centre}},
        {row(u"平成29年 4月12日"_s, SheetLabel::EventConsultation,
             u"飼い主のいない猫について、行政と話し合いたいとの来所"_s, u"H29-0009"_s),
            row(u"平成29年 6月 2日"_s, SheetLabel::EventMeeting, u"第1回（官3・民5）　合意：実態とニーズを調べる"_s,
                u"K29-002"_s),
            row(u"平成30年12月 7日"_s, SheetLabel::EventMeeting,
                u"見直し会議　合意：希望地域を絞り、実施まで伴走する"_s, u"K30-011"_s),
            row(u"令和元年 8月30日"_s, SheetLabel::EventPublicity, u"『協働通信』vol.3 に実践事例を掲載"_s, u"―"_s),
            row(u"令和元年12月13日"_s, SheetLabel::EventMeeting,
                u"見直し会議　合意：市の仕組みとして残す。宿題 2件（完了）"_s, u"K元-014"_s),
            sheet::Row{{u"令和2年 4月 1日"_s, sheet::strong(SheetLabel::EventOutcome),
                sheet::strong(u"市の一般施策化（保健所衛生課）"_s), u"―"_s}},
            row(u"令和2年11月 5日"_s, SheetLabel::EventConsultation,
                u"説明会の希望が他学区からも届いた。案内文と会場の相談"_s, u"R2-0214"_s)},
        {}};
}

sheet::RuledTable nextSteps()
{
    return {{{SheetLabel::DueOn, 37}, {SheetLabel::ToDo, 78}, {SheetLabel::Who, 50}},
        {sheet::Row{{u"令和2年11月27日（金）"_s, u"町内会向け説明資料の修正案を受け取る"_s,
             u"岡山ニャンとかし隊　妹尾 春香"_s}},
            sheet::Row{{u"令和2年11月30日（月）"_s, u"他学区向けの案内文の書式を衛生課に確かめる"_s,
                u"センター　三宅 由佳"_s}}},
        {}};
}

} // namespace

Sheet caseSummarySheet()
{
    Sheet sheet;
    sheet.title = SheetLabel::CaseSummary;
    sheet.documentNumber = u"協推セ第 2–118 号"_s;
    sheet.date = u"令和2年11月24日"_s;
    sheet.reference = u"H29-003"_s;
    sheet.addressee = sheet::addressLines({u"市民協働企画総務課"_s});
    sheet.sender = {u"ESD・市民協働推進センター"_s, sheet::Text(u"担当　三宅 由佳　電話 086-000-1234"_s)};
    sheet.stamps
        = sheet::StampRow{SheetLabel::Circulation, {u"課長"_s, u"課長補佐"_s, u"係長"_s, u"担当"_s, u"センター長"_s}};
    sheet.confidential = true;
    sheet.origin = {u"令和2年11月24日 10:40"_s, u"三宅 由佳（ESD・市民協働推進センター）"_s,
        sheet::Text(u"平成29年4月1日～令和2年11月24日、"_s)
            + sheet::Phrase{SheetLabel::ScopeUpTo, {u"市の関係課まで"_s}} + u"、"_s + SheetLabel::WithoutMemos};
    sheet.blocks
        = {particulars(), sheet::Heading{SheetLabel::PathByYear}, pathByYear(), sheet::Heading{SheetLabel::MainEvents},
            mainEvents(), sheet::Heading{SheetLabel::NextSteps}, nextSteps(), sheet::Heading{SheetLabel::Opinion},
            sheet::Paragraph{
                u"施策化のあとも、説明会の講師と見守りは団体が、会場と案内文は衛生課が受け持ち、役割分担は続いている。"
                u"他学区への広がりについて、令和3年1月を目途に衛生課・団体・町内会の協議の場を設けたい。"_s,
                true}};
    return sheet;
}

Sheet ledgerSheet(int rows)
{
    static const QStringList organizations{u"NPO法人ひだまり工房　高橋 恵"_s, u"中央地区町内会　難波 功"_s,
        u"市の子育て支援課　西川 涼"_s, u"瀬戸内まちづくり株式会社　𠮷野 健"_s, u"生活保護・自立支援課　髙﨑 実"_s,
        u"匿名"_s};
    static const QStringList subjects{u"空き家を使った居場所づくりの相手を探したい"_s, u"モデル事業の申請書の書き方"_s,
        u"公民館での学習支援の担い手について、大学生の協力を得る方法と謝金の扱い"_s, u"町内会の高齢化"_s,
        u"非営利の団体を立ち上げたい"_s};
    static const QStringList topics{
        u"協働相手を探したい"_s, u"モデル事業"_s, u"人材・ボランティア"_s, u"意見交換"_s, u"団体設立・法人化"_s};
    sheet::RuledTable table{
        {{SheetLabel::Number, 17}, {SheetLabel::ReceivedOn, 29}, {SheetLabel::Means, 13, sheet::Align::Centre},
            {SheetLabel::ShortKind, 22}, {SheetLabel::WhoAsked, 54}, {SheetLabel::Subject, 58},
            {SheetLabel::MainTopic, 33}, {SheetLabel::ShortResponse, 22}, {SheetLabel::ShortStaff, 13},
            {SheetLabel::Status, 16, sheet::Align::Centre}},
        {},
        {sheet::Row{{SheetLabel::Total,
            sheet::Phrase{SheetLabel::TotalIncoming, {QString::number(rows), u"210"_s, u"90"_s}}}}}};
    for (int i = 0; i < rows; ++i) {
        const QString number = u"R8-%1"_s.arg(i + 1, 4, 10, QChar(u'0'));
        if (i % 37 == 36) {
            table.rows.push_back({{number, SheetLabel::UnusedNumber}});
            continue;
        }
        const QString date = u"令和8年%1月%2日"_s.arg(4 + i % 9).arg(1 + i % 28);
        table.rows.push_back({{number, date, i % 3 ? u"電話"_s : u"メール"_s, i % 2 ? u"NPO法人"_s : u"市の課"_s,
            organizations[i % organizations.size()], subjects[i % subjects.size()], topics[i % topics.size()],
            u"情報提供"_s, u"三宅"_s, i % 4 ? u"終結"_s : u"対応中"_s}});
    }
    Sheet sheet;
    sheet.title = SheetLabel::ConsultationLedger;
    sheet.reference = u"R8"_s;
    sheet.date = u"令和8年11月24日"_s;
    sheet.orientation = sheet::Orientation::Landscape;
    sheet.confidential = true;
    sheet.origin
        = {u"令和8年11月24日 10:40"_s, u"三宅 由佳（ESD・市民協働推進センター）"_s, sheet::Text(u"令和8年度"_s)};
    sheet.blocks = {table, sheet::Note{SheetLabel::HowCounted}};
    return sheet;
}

} // namespace musubi::tests
