#include "core/consultation/consultation_desk.h"
#include "core/japan/working_days.h"
#include "core/matter/matter_desk.h"
#include "core/organization/organization_book.h"
#include "core/sample/sample.h"
#include "core/sheet/record_papers.h"
#include "core/staff/staff_room.h"
#include "core/task/task_book.h"
#include "core/vocabulary/vocabulary.h"
#include "tests/support/office.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace musubi;
using musubi::tests::Office;

namespace {

const QDateTime sheetsMorning(QDate(2020, 11, 24), QTime(10, 40));

struct PaperOffice {
    PaperOffice() { makeSample(office.centre(), sheetsMorning.date()); }

    PaperSources sources()
    {
        Centre& c = office.centre();
        return {c.consultations(), c.matters(), c.meetings(), c.projects(), c.caseStudies(), c.tasks(), c.organizations(), c.staff(), c.officeCalendar(), c.fiscalYearLabels()};
    }
    SheetContext context()
    {
        SheetContext context;
        context.centreName = u"見本センター"_s;
        context.centrePhone = u"086-000-1234"_s;
        context.madeAt = sheetsMorning;
        context.madeBy = u"三宅 由佳"_s;
        context.addressee = u"市民協働企画総務課"_s;
        context.stampBoxes = {u"課長"_s, u"担当"_s};
        context.term = termsOf(office.centre().vocabulary(), japan::DateLanguage::Japanese);
        return context;
    }
    Id<Matter> matterOf(const QString& theme)
    {
        for (const auto id : office.centre().matters().ids({}))
            if (office.centre().matters().get(id).value.theme.contains(theme))
                return id;
        return {};
    }

    Office office{sheetsMorning};
};

/// Words as their keys, so that a test sees which word stands where without a language.
QString plain(const sheet::Text& text)
{
    return sheet::worded(text, [](SheetLabel label) { return u'[' + QString::number(static_cast<int>(label)) + u":%1 %2 %3]"_s; });
}

QString key(SheetLabel label) { return u"[%1:"_s.arg(static_cast<int>(label)); }

/// The value beside a label, wherever on the sheet.
QString valueOf(const Sheet& sheet, SheetLabel label)
{
    for (const auto& block : sheet.blocks)
        if (const auto* grid = std::get_if<sheet::FieldGrid>(&block))
            for (const auto& row : grid->rows)
                for (const auto& field : row.fields)
                    if (field.label == sheet::Text(label))
                        return plain(field.value);
    return u"(no such field)"_s;
}

QStringList rowTexts(const sheet::RuledTable& table)
{
    QStringList rows;
    for (const auto& row : table.rows) {
        QStringList cells;
        for (const auto& cell : row.cells)
            cells << plain(cell);
        rows << cells.join(u'|');
    }
    return rows;
}

QList<sheet::RuledTable> tablesOf(const Sheet& sheet)
{
    QList<sheet::RuledTable> tables;
    for (const auto& block : sheet.blocks)
        if (const auto* table = std::get_if<sheet::RuledTable>(&block))
            tables << *table;
    return tables;
}

} // namespace

TEST_CASE("相談票 prints what was received, from whom, what was answered and what is promised", "[sheet][sample]")
{
    PaperOffice papers;
    const auto row = papers.office.centre().consultations().find(2020, 231);
    const Sheet sheet = consultationSheet(readConsultationPaper(papers.sources(), row->id), papers.context());
    CHECK(sheet.reference == u"R2-0231");
    CHECK(sheet.date == u"令和2年11月24日");
    CHECK(valueOf(sheet, SheetLabel::ReceivedAt) == u"令和2年11月19日（木） 14:20");
    CHECK(valueOf(sheet, SheetLabel::PersonName) == u"赤木 節子（あかぎ せつこ）");
    CHECK(valueOf(sheet, SheetLabel::Organization) == u"ひまわり子ども食堂");
    CHECK(valueOf(sheet, SheetLabel::Topics) == u"◎ 協働相手を探したい　○ 担当課につなぎたい　○ 場所・物品");
    CHECK(valueOf(sheet, SheetLabel::IntendedPartners) == u"株式会社みほん青果、みほん運輸株式会社");
    CHECK(valueOf(sheet, SheetLabel::ReachAt).contains(u"090-0000-4127"));
    CHECK(valueOf(sheet, SheetLabel::Consent).contains(key(SheetLabel::ConsentDivisions)));
    CHECK(valueOf(sheet, SheetLabel::Fax) == u"(no such field)");
    REQUIRE(tablesOf(sheet).size() == 1);
    CHECK(rowTexts(tablesOf(sheet).first()) == QStringList{u"令和2年11月24日（火） 15時以降|折り返し電話：企業2社の意向を伝える|三宅 由佳"_s});
    CHECK(sheet.stamps->boxes.size() == 2);
    CHECK(sheet.confidential);
}

TEST_CASE("a mail at night is marked 時間外 on paper, and a body prints the name it had on that day", "[sheet][sample]")
{
    PaperOffice papers;
    const auto night = papers.office.centre().consultations().find(2020, 233);
    CHECK(valueOf(consultationSheet(readConsultationPaper(papers.sources(), night->id), papers.context()), SheetLabel::ReceivedAt).contains(key(SheetLabel::OutsideHours)));
    const auto at = [&](QDate day) {
        Consultation consultation;
        consultation.receivedAt = QDateTime(day, QTime(10, 0));
        consultation.subject = u"名前の変わった団体から"_s;
        consultation.organization = papers.office.centre().organizations().named(u"みどりの手"_s).first().id;
        const auto row = papers.office.centre().consultations().receive(consultation);
        return readConsultationPaper(papers.sources(), row.id).organization;
    };
    CHECK(at(QDate(2018, 6, 1)) == u"NPO法人みどりの手の会");
    CHECK(at(QDate(2020, 6, 1)) == u"NPO法人みどりの手");
}

TEST_CASE("案件概要 tells the case from the first contact to its place in city policy", "[sheet][sample]")
{
    PaperOffice papers;
    const Sheet sheet = caseSummarySheet(readCaseSummaryPaper(papers.sources(), papers.matterOf(u"地域猫"_s), sheetsMorning.date()), papers.context());
    CHECK(valueOf(sheet, SheetLabel::CaseNumber) == u"H29-K001");
    CHECK(valueOf(sheet, SheetLabel::Subject) == u"NPO法人岡山ニャンとかし隊 × 岡山市保健所衛生課");
    CHECK(valueOf(sheet, SheetLabel::Stage).endsWith(u'】'));
    CHECK(valueOf(sheet, SheetLabel::Parties).startsWith(u"実施団体　NPO法人岡山ニャンとかし隊\n協働課　　岡山市保健所衛生課"));
    CHECK(valueOf(sheet, SheetLabel::Counts).contains(u"7"));
    const auto tables = tablesOf(sheet);
    REQUIRE(tables.size() == 4);
    const QStringList path = rowTexts(tables[0]);
    REQUIRE(path.size() == 4);
    CHECK(path[0].startsWith(u"平成29年度\nH29-P001|市民協働推進ニーズ調査事業|"));
    CHECK(path[2].startsWith(u"平成31年度\nH31-P001|市民協働推進モデル事業"));
    CHECK(path[3].startsWith(u"令和2年度|市の一般施策|"));
    const QStringList events = rowTexts(tables[1]);
    CHECK(events.first().startsWith(u"平成29年4月12日|"));
    CHECK(events.last().endsWith(u"|R2-0214"));
    CHECK(events.filter(u"市の一般施策化"_s).size() == 1); // once, in its place
    CHECK(events.filter(key(SheetLabel::EventPublicity)).size() == 1);
    CHECK(events.filter(key(SheetLabel::EventPublicity)).first().startsWith(u"令和元年8月|"));
    REQUIRE(tables[0].totals.size() == 1);
    CHECK(plain(tables[0].totals.front().cells[3]) == u"4,220,000"); // 300,000 + 2,000,000 + 1,920,000
    CHECK(rowTexts(tables[2]) == QStringList{u"令和2年11月30日（月）|活動のその後を聞く日を決める|三宅 由佳"_s});
    CHECK(sheet.addressee.size() == 1);
}

TEST_CASE("a long case keeps its beginning, its outcomes and its latest events, and says what it leaves out", "[sheet]")
{
    SheetContext context;
    context.term = [](QStringView, QStringView code) { return code.toString(); };
    context.madeAt = sheetsMorning;
    CaseSummaryPaper paper;
    paper.value.openedOn = QDate(2018, 4, 1);
    for (int i = 0; i < 60; ++i)
        paper.timeline << TimelineEntry{TimelineEntry::Kind::Consultation, QDate(2018, 4, 1).addDays(i * 7), {}, 0, 2018, i + 1, u"contact %1"_s.arg(i + 1), {}, {}, {}};
    paper.timeline << TimelineEntry{TimelineEntry::Kind::Outcome, QDate(2018, 8, 1), {}, 0, 0, 0, u"agreed"_s, {}, u"STRUCT"_s, {}};
    const Sheet sheet = caseSummarySheet(paper, context);
    const QStringList events = rowTexts(tablesOf(sheet)[0]);
    CHECK(events.size() == 21);
    CHECK(events[0].contains(u"contact 1|"));
    CHECK(events[3].contains(u"agreed"));
    CHECK(events.last().contains(u"contact 60|"));
    CHECK(std::ranges::any_of(sheet.blocks, [](const auto& block) {
        const auto* note = std::get_if<sheet::Note>(&block);
        return note && plain(note->text).contains(u"40");
    }));
}

TEST_CASE("the meetings of a long case that came to something stay, and so do its publications", "[sheet]")
{
    SheetContext context;
    context.term = [](QStringView, QStringView code) { return code.toString(); };
    context.madeAt = sheetsMorning;
    CaseSummaryPaper paper;
    paper.value.openedOn = QDate(2018, 4, 1);
    for (int i = 0; i < 60; ++i)
        paper.timeline << TimelineEntry{TimelineEntry::Kind::Consultation, QDate(2018, 4, 1).addDays(i * 7), {}, 0, 2018, i + 1, u"contact %1"_s.arg(i + 1), {}, {}, {}};
    PaperMeeting told{QDate(2018, 7, 1), u"H30-M001"_s, {u"DELIB"_s}, 1, 1, 1, {u"話し合いを続ける"_s}}, untold{QDate(2018, 7, 2), u"H30-M002"_s, {u"DELIB"_s}, 2, 1, 1, {}};
    paper.meetings << told << untold;
    paper.publications << StudyPublication{u"協働通信"_s, u"vol.1"_s, QDate(2018, 7, 3), false, {}} << StudyPublication{u"協働通信"_s, u"次号"_s, {}, false, {}};
    const QStringList events = rowTexts(tablesOf(caseSummarySheet(paper, context))[0]);
    CHECK(events.filter(u"H30-M001"_s).size() == 1);
    CHECK(events.filter(u"H30-M002"_s).isEmpty());
    CHECK(events.filter(u"vol.1"_s).size() == 1);
    CHECK(events.last().contains(u"次号")); // of no date: behind all
}

TEST_CASE("案件概要 tells the meetings with what was agreed, the projects with their money, who carries what and both sides' scores", "[sheet]")
{
    SheetContext context;
    context.term = [](QStringView, QStringView code) { return code.toString(); };
    context.madeAt = sheetsMorning;
    CaseSummaryPaper paper;
    paper.consultations = 14;
    paper.value.path = {{2017, Stage::Practice, u"古い書き方"_s, {}, {}}, {2020, Stage::Aftermath, u"市の一般施策"_s, u"続けやすい仕組み"_s, u"一般施策化"_s}};
    paper.timeline << TimelineEntry{TimelineEntry::Kind::Consultation, QDate(2017, 4, 12), {}, 0, 2017, 9, u"来所"_s, {}, {}, {}};
    paper.timeline << TimelineEntry{TimelineEntry::Kind::TaskDone, QDate(2018, 12, 19), {}, 1, 0, 0, u"地図を作る"_s, u"渡した"_s, {}, {}}; // it stands with its meeting
    PaperMeeting review{QDate(2018, 12, 7), u"H30-M011"_s, {u"REVIEW"_s}, 2, 3, 5, {u"希望地域を絞る"_s, u"伴走する"_s}};
    review.disputed = {u"費用の持ち方"_s};
    review.deferred = {u"猫の数の調べ方"_s};
    review.carried = {u"餌場の場所"_s};
    review.homework = {PaperTask{Task{.what = u"地図を作る"_s, .dueOn = QDate(2018, 12, 20), .doneOn = QDate(2018, 12, 19), .result = u"渡した"_s}, u"団体"_s},
        PaperTask{Task{.what = u"予算を調べる"_s, .dueOn = QDate(2020, 12, 20)}, u"衛生課"_s}, PaperTask{Task{.what = u"会場を聞く"_s, .dueOn = QDate(2020, 1, 10)}, u"三宅"_s}};
    paper.meetings << review;
    paper.ahead << PaperMeetingAhead{QDateTime(QDate(2020, 12, 8), QTime(14, 0)), u"R2-M020"_s, {u"DELIB"_s}, 3, u"分庁舎"_s};
    ProjectLine survey{.fiscalYear = 2017, .grant = 300'000, .content = u"必要と判明"_s}, course{.fiscalYear = 2018, .title = u"講座"_s}, decided{.fiscalYear = 2019, .title = u"実施"_s, .grant = 500'000};
    paper.projects << PaperProject{survey, u"ニーズ調査事業"_s, u"次へ"_s, u"H29-P001"_s, 300'000} << PaperProject{course, u"モデル事業"_s, u"継続"_s} << PaperProject{decided, u"モデル事業"_s, u"実施中"_s};
    paper.roles << PaperRole{u"講座の運営"_s, {u"団体"_s}, {u"衛生課"_s, u"町内会"_s}, {}};
    paper.evaluations << PaperEvaluation{{u"目的共有"_s}, 5, 3} << PaperEvaluation{{u"成果"_s}, 4, std::nullopt};
    paper.publications << StudyPublication{u"協働通信"_s, u"vol.3"_s, QDate(2019, 8, 1), true, {}};
    const Sheet sheet = caseSummarySheet(paper, context);
    CHECK(valueOf(sheet, SheetLabel::Counts) == u"[%1:14 1 3]"_s.arg(static_cast<int>(SheetLabel::CountsOfCase)));
    const auto tables = tablesOf(sheet);
    REQUIRE(tables.size() == 5);
    const QStringList path = rowTexts(tables[0]);
    REQUIRE(path.size() == 4); // the project of a year stands for what the office wrote of it
    CHECK(path[0] == u"平成29年度\nH29-P001|ニーズ調査事業|必要と判明|300,000|次へ");
    CHECK(path[1].contains(u"|講座|―|継続"_s));
    CHECK(path[2].contains(key(SheetLabel::DecidedOnly) + u"500,000"_s));
    CHECK(plain(tables[0].totals.front().cells[1]).startsWith(key(SheetLabel::ProjectsCounted) + u"1 "_s)); // the one that is summed
    CHECK(plain(tables[0].totals.front().cells[3]) == u"300,000"); // what is only decided may still change
    CHECK(path[3].endsWith(u"|続けやすい仕組み|―|一般施策化"));
    const QStringList events = rowTexts(tables[1]);
    CHECK(events[1].startsWith(u"平成30年12月7日|"));
    CHECK(events[1].contains(key(SheetLabel::SidesOfMeeting) + u"3 5"_s));
    CHECK(events[1].contains(key(SheetLabel::AgreedWas) + u"希望地域を絞る／伴走する"_s));
    CHECK(events[1].contains(key(SheetLabel::DisputedWas) + u"費用の持ち方"_s));
    CHECK(events[1].contains(key(SheetLabel::DeferredWas) + u"猫の数の調べ方"_s));
    CHECK(events[1].contains(key(SheetLabel::CarriedWas) + u"餌場の場所"_s));
    CHECK(events[1].contains(u"地図を作る（団体、"_s + key(SheetLabel::DoneAt)));
    CHECK(events[1].contains(u"予算を調べる（衛生課、"_s + key(SheetLabel::Until) + u"令和2年12月20日"_s));
    CHECK(events[1].count(key(SheetLabel::Overdue)) == 1); // the hall
    CHECK(events[1].endsWith(u"|H30-M011"));
    CHECK(events[2].startsWith(u"令和元年8月1日|"_s) == false); // the publication knows its month alone
    CHECK(events[2].startsWith(u"令和元年8月|"_s));
    CHECK(rowTexts(tables[2]).first().startsWith(u"令和2年12月8日（火） 14:00|"_s));
    CHECK(rowTexts(tables[2]).first().contains(u"分庁舎（R2-M020）"_s));
    CHECK(rowTexts(tables[3]) == QStringList{u"講座の運営|団体|衛生課、町内会|"_s});
    CHECK(rowTexts(tables[4]) == QStringList{u"目的共有|5|3|2"_s, u"成果|4|―|―"_s});
}

TEST_CASE("相談受付簿 of a year lists every number, counts 延べ and 実 and sums each month", "[sheet][sample]")
{
    PaperOffice papers;
    ConsultationDesk& desk = papers.office.centre().consultations();
    desk.remove({desk.find(2020, 1)->id, desk.find(2020, 100)->id});
    const LedgerPaper paper = readLedgerPaper(papers.sources(), {QDate(2020, 4, 1), QDate(2021, 3, 31), u"令和2年度"_s, u"R2"_s});
    CHECK(paper.rows.size() == 234);
    const LedgerCounts counts = ledgerCounts(paper.rows);
    CHECK(counts.unused == 2); // the first of the year is one of them
    CHECK(paper.rows.first().unused);
    CHECK(counts.incoming + counts.outgoing == 232);
    CHECK(counts.first + counts.followUp == counts.incoming);
    CHECK(counts.distinct < counts.incoming);
    CHECK(paper.enquiries > 10);
    const Sheet sheet = consultationLedgerSheet(paper, papers.context());
    const sheet::RuledTable table = tablesOf(sheet).first();
    const QStringList rows = rowTexts(table);
    CHECK(std::ranges::count_if(rows, [](const QString& row) { return row.contains(key(SheetLabel::UnusedNumber)); }) == 2);
    CHECK(rows.filter(key(SheetLabel::MonthTotal)).size() == 8); // April to November
    CHECK(rows.last().contains(u"令和2年11月"));
    CHECK(sheet.reference == u"R2");
    CHECK(plain(table.totals.front().cells[0]).contains(key(SheetLabel::TotalEnquiries)));
}

TEST_CASE("the ledger of a month holds that month alone, with the unused numbers between", "[sheet][sample]")
{
    PaperOffice papers;
    ConsultationDesk& desk = papers.office.centre().consultations();
    desk.remove({desk.find(2020, 220)->id, desk.find(2020, 12)->id});
    const LedgerPaper paper = readLedgerPaper(papers.sources(), {QDate(2020, 11, 1), QDate(2020, 11, 30), u"令和2年11月"_s, u"2020-11"_s});
    CHECK(paper.rows.last().number == u"R2-0234");
    CHECK(ledgerCounts(paper.rows).unused == 1);
    for (const LedgerRow& row : paper.rows)
        CHECK((row.unused || row.line.receivedAt.date().month() == 11));
    CHECK(paper.period == u"令和2年11月");
    CHECK(rowTexts(tablesOf(consultationLedgerSheet(paper, papers.context())).first()).filter(key(SheetLabel::MonthTotal)).isEmpty());
}

TEST_CASE("a period of the ledger is read in every form people type", "[sheet]")
{
    const japan::FiscalYearLabels years;
    for (const QString& typed : {u"R8"_s, u"令和8年度"_s, u"2026"_s, u"Ｒ８"_s})
        CHECK(readLedgerPeriod(typed, years) == LedgerPeriod{2026, 0});
    for (const QString& typed : {u"2026-11"_s, u"2026/11"_s, u"R8.11"_s, u"令和8年11月"_s, u"２０２６－１１"_s})
        CHECK(readLedgerPeriod(typed, years) == LedgerPeriod{2026, 11});
    CHECK(readLedgerPeriod(u"2026-02", years) == LedgerPeriod{2025, 2});
    CHECK(LedgerPeriod{2025, 2}.from() == QDate(2026, 2, 1));
    CHECK(LedgerPeriod{2025, 2}.until() == QDate(2026, 2, 28));
    for (const QString& typed : {u"2026-13"_s, u"2026-0"_s, u"来年"_s, u""_s, u"11"_s})
        CHECK(!readLedgerPeriod(typed, years));
}
