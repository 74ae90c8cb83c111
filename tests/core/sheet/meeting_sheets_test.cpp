#include "core/sheet/agenda_sheet.h"
#include "core/sheet/attendance_sheet.h"
#include "core/sheet/minutes_sheet.h"
#include "core/sheet/name_cards_sheet.h"
#include "core/sheet/reply_sheet.h"
#include "tests/support/catch.h"
#include "tests/support/printing.h"

#include <algorithm>

using namespace musubi;
using namespace Qt::StringLiterals;

namespace {

SheetContext meetingContext()
{
    SheetContext context;
    context.centreName = u"見本センター"_s;
    context.centreFax = u"086-000-1235"_s;
    context.madeBy = u"三宅 由佳"_s;
    context.madeAt = QDateTime(QDate(2020, 11, 24), QTime(10, 40));
    context.stampBoxes = {u"課長"_s, u"担当"_s};
    context.term = [](QStringView, QStringView code) { return code.toString(); };
    return context;
}

PaperParticipant participantOf(const QString& organization, const QString& title, const QString& name, Sector sector, Attendance attendance)
{
    PaperParticipant paper;
    paper.organization = organization;
    paper.title = title;
    paper.name = name;
    paper.value.sector = sector;
    paper.value.attendance = attendance;
    return paper;
}

MeetingPaper meetingOnCats()
{
    MeetingPaper paper;
    paper.number = u"R2-M007"_s;
    Meeting& meeting = paper.value;
    meeting.theme = u"地域猫活動の進め方"_s;
    meeting.round = 2;
    meeting.start = QDateTime(QDate(2020, 12, 10), QTime(14, 0));
    meeting.end = QDateTime(QDate(2020, 12, 10), QTime(16, 0));
    meeting.venue = u"勤労者福祉センター"_s;
    meeting.answerBy = QDate(2020, 12, 3);
    meeting.agenda = {{u"前回のまとめ"_s, 15, u"センター"_s, {}, u"前回の合意を読み合わせた。"_s}, {u"役割分担"_s, 60, u"衛生課"_s, u"役割分担表（案）"_s, u"会場は衛生課が持つ。"_s},
        {u"次回の日程"_s, std::nullopt, {}, {}, {}}, {u"その他"_s, 5, {}, {}, {}}};
    meeting.points = {{PointKind::Agreed, u"希望地域を三つに絞る"_s, {}}, {PointKind::Disputed, u"えさやりの場所"_s, {}},
        {PointKind::Deferred, u"捕獲器の保管"_s, Id<Meeting>{6}}};
    meeting.offers = {{1, QDateTime(QDate(2020, 12, 10), QTime(14, 0)), QDateTime(QDate(2020, 12, 10), QTime(16, 0))},
        {2, QDateTime(QDate(2020, 12, 11), QTime(10, 0)), QDateTime(QDate(2020, 12, 11), QTime(12, 0))}};
    paper.participants = {participantOf(u"岡山市保健所衛生課"_s, u"課長"_s, u"河本 誠"_s, Sector::Public, Attendance::Expected),
        participantOf(u"NPO法人岡山ニャンとかし隊"_s, u"代表"_s, u"犬飼 陽子"_s, Sector::Private, Attendance::Expected),
        participantOf(u"中央地区町内会"_s, {}, {}, Sector::Private, Attendance::Unknown)};
    for (const PaperParticipant& participant : paper.participants)
        meeting.participants << participant.value;
    Task task;
    task.what = u"町内会向けの資料を直す"_s;
    task.dueOn = QDate(2020, 11, 20);
    paper.promises = {{task, u"三宅 由佳"_s}};
    return paper;
}

QString sheetKey(const sheet::Text& text)
{
    return sheet::worded(text, [](SheetLabel label) { return u"[%1:%2]"_s.arg(static_cast<int>(label)).arg(u"%1,%2,%3"_s); });
}

QString keyed(SheetLabel label) { return u"[%1:"_s.arg(static_cast<int>(label)); }

/// Everything that stands on a sheet, cell by cell.
QStringList cellsOf(const Sheet& sheet)
{
    QStringList cells;
    for (const auto& block : sheet.blocks) {
        if (const auto* grid = std::get_if<sheet::FieldGrid>(&block))
            for (const auto& row : grid->rows)
                for (const auto& field : row.fields)
                    cells << sheetKey(field.value);
        if (const auto* table = std::get_if<sheet::RuledTable>(&block))
            for (const auto& row : table->rows) {
                QStringList line;
                for (const auto& cell : row.cells)
                    line << sheetKey(cell);
                cells << line.join(u'|');
            }
        if (const auto* list = std::get_if<sheet::ItemList>(&block))
            for (const auto& item : list->items)
                cells << sheetKey(item);
        if (const auto* paragraph = std::get_if<sheet::Paragraph>(&block))
            cells << sheetKey(paragraph->text);
        if (const auto* heading = std::get_if<sheet::Heading>(&block))
            cells << sheetKey(heading->text);
    }
    return cells;
}

} // namespace

TEST_CASE("次第 tells when each item begins as long as minutes are known, and what is still open", "[sheet][meeting]")
{
    const Sheet sheet = agendaSheet(meetingOnCats(), meetingContext());
    const QStringList cells = cellsOf(sheet);
    CHECK(cells.contains(u"令和2年12月10日（木） 14:00～16:00"_s));
    CHECK(cells.filter(u"14:00|前回のまとめ|"_s).size() == 1);
    CHECK(cells.filter(u"14:15|役割分担|"_s).size() == 1);
    CHECK(cells.filter(u"15:15|次回の日程||"_s).size() == 1);
    CHECK(cells.filter(u"|その他|"_s).first().startsWith(u'|')); // nobody knows when the item before it ends
    CHECK(cells.contains(u"捕獲器の保管"_s));
    CHECK_FALSE(cells.contains(u"えさやりの場所"_s)); // it came up in this meeting
    CHECK(cells.contains(u"役割分担表（案）"_s));
    CHECK_FALSE(sheet.confidential);
    CHECK_FALSE(sheet.stamps);
}

TEST_CASE("名札 are made for who comes, with the body in large letters where nobody is named yet", "[sheet][meeting]")
{
    MeetingPaper paper = meetingOnCats();
    auto sheets = nameCardSheets(paper, meetingContext());
    REQUIRE(sheets.size() == 1);
    const auto& cards = std::get<sheet::CardPage>(sheets.front().blocks.front()).cards;
    REQUIRE(cards.size() == 3);
    CHECK(sheetKey(cards[0].above) == u"岡山市保健所衛生課"_s);
    CHECK(sheetKey(cards[0].name) == u"河本 誠"_s);
    CHECK(sheetKey(cards[0].below) == u"課長"_s);
    CHECK(sheetKey(cards[2].name) == u"中央地区町内会"_s);
    CHECK(cards[2].above.isEmpty());
    paper.participants[0].value.attendance = Attendance::Absent;
    paper.participants[1].value.invitation = Invitation::Declined;
    sheets = nameCardSheets(paper, meetingContext());
    CHECK(std::get<sheet::CardPage>(sheets.front().blocks.front()).cards.size() == 1);
    paper.participants.clear();
    CHECK(nameCardSheets(paper, meetingContext()).empty());
}

TEST_CASE("出席者名簿 counts who is expected before the meeting and who came after it", "[sheet][meeting]")
{
    MeetingPaper paper = meetingOnCats();
    QStringList cells = cellsOf(attendanceSheet(paper, meetingContext()));
    CHECK(cells.filter(keyed(SheetLabel::ExpectedCounts) + u"2,1,1]"_s).size() == 1);
    CHECK(cells.filter(u"1|岡山市保健所衛生課|課長|河本 誠|"_s).size() == 1);
    CHECK(cells.filter(u"3|中央地区町内会|||"_s).first().endsWith(u'|')); // a box to sign in

    paper.value.status = MeetingStatus::Held;
    const Attendance attendances[]{Attendance::Proxy, Attendance::Present, Attendance::AbsentOnTheDay};
    for (qsizetype i = 0; i < 3; ++i)
        paper.participants[i].value.attendance = paper.value.participants[i].attendance = attendances[i];
    cells = cellsOf(attendanceSheet(paper, meetingContext()));
    CHECK(cells.filter(keyed(SheetLabel::AttendanceCounts) + u"2,1,1]"_s).size() == 1);
    CHECK(cells.filter(keyed(SheetLabel::AttendanceProxy)).size() == 1);
}

TEST_CASE("who came in place of another stands beside them in 出席者名簿 and 議事録, who came unasked is said to have", "[sheet][meeting]")
{
    MeetingPaper paper = meetingOnCats();
    paper.value.status = MeetingStatus::Held;
    paper.participants[0].value.attendance = paper.value.participants[0].attendance = Attendance::Proxy;
    paper.participants[0].value.proxy = u"主任 土居 亮"_s;
    paper.participants[1].value.attendance = paper.value.participants[1].attendance = Attendance::Present;
    paper.participants[1].value.uninvited = true;
    const QString proxy = keyed(SheetLabel::ProxyNamed) + u"主任 土居 亮,"_s;
    CHECK(cellsOf(attendanceSheet(paper, meetingContext())).filter(proxy).size() == 1);
    CHECK(cellsOf(attendanceSheet(paper, meetingContext())).filter(keyed(SheetLabel::CameUninvited)).size() == 1);
    CHECK(cellsOf(minutesSheet(paper, meetingContext())).filter(proxy).size() == 1);
}

TEST_CASE("the minutes of a meeting that was held name those they count, and nobody who was only expected", "[sheet][meeting]")
{
    MeetingPaper paper = meetingOnCats();
    CHECK_FALSE(cellsOf(minutesSheet(paper, meetingContext())).filter(u"犬飼 陽子"_s).isEmpty()); // expected
    paper.value.status = MeetingStatus::Held;
    paper.participants[0].value.attendance = paper.value.participants[0].attendance = Attendance::Present;
    const QStringList cells = cellsOf(minutesSheet(paper, meetingContext()));
    CHECK(cells.filter(keyed(SheetLabel::AttendanceCounts) + u"1,1,0]"_s).size() == 1);
    CHECK_FALSE(cells.filter(u"河本 誠"_s).isEmpty());
    CHECK(cells.filter(u"犬飼 陽子"_s).isEmpty()); // still 出席予定: nobody said that she came
}

TEST_CASE("議事録 keeps what was said, agreed, disputed and promised, and is 案 until it is final", "[sheet][meeting]")
{
    MeetingPaper paper = meetingOnCats();
    paper.value.minutesStatus = MinutesStatus::Checking;
    paper.value.nextMeeting = u"1月中旬に衛生課で"_s;
    const Sheet draft = minutesSheet(paper, meetingContext());
    CHECK(sheetKey(draft.title).contains(keyed(SheetLabel::MinutesDraft)));
    CHECK(draft.stamps->boxes.size() == 2);
    const QStringList cells = cellsOf(draft);
    for (const QString& text : {u"会場は衛生課が持つ。"_s, u"希望地域を三つに絞る"_s, u"えさやりの場所"_s, u"捕獲器の保管"_s, u"1月中旬に衛生課で"_s})
        CHECK(cells.contains(text));
    CHECK(cells.filter(u"（2）役割分担　衛生課"_s).size() == 1);
    CHECK(cells.filter(u"町内会向けの資料を直す|三宅 由佳|令和2年11月20日（金）|"_s + keyed(SheetLabel::Overdue)).size() == 1);
    CHECK(cells.indexOf(u"希望地域を三つに絞る"_s) < cells.indexOf(u"えさやりの場所"_s));
    paper.value.minutesStatus = MinutesStatus::Final;
    CHECK(minutesSheet(paper, meetingContext()).title == sheet::Text(SheetLabel::MeetingMinutes));
}

TEST_CASE("合意事項・宿題一覧 holds the points and promises alone", "[sheet][meeting]")
{
    const QStringList cells = cellsOf(promisesSheet(meetingOnCats(), meetingContext()));
    CHECK(cells.contains(u"希望地域を三つに絞る"_s));
    CHECK(cells.filter(u"町内会向けの資料を直す|"_s).size() == 1);
    CHECK(cells.filter(u"会場は衛生課が持つ"_s).isEmpty());
}

TEST_CASE("回答票 offers each date with room to write, to each who is asked by name", "[sheet][meeting]")
{
    MeetingPaper paper = meetingOnCats();
    paper.participants[1].value.invitation = Invitation::Declined;
    const auto sheets = replySheets(paper, meetingContext());
    REQUIRE(sheets.size() == 2);
    CHECK(sheetKey(sheets[0].addressee.back()) == u"課長　河本 誠　様");
    CHECK(sheetKey(sheets[1].addressee.back()).endsWith(u"　御中"_s));
    const QStringList cells = cellsOf(sheets[0]);
    CHECK(cells.contains(u"1|令和2年12月10日（木） 14:00～16:00||"_s));
    CHECK(cells.contains(u"2|令和2年12月11日（金） 10:00～12:00||"_s));
    CHECK(cells.filter(u"086-000-1235"_s).size() == 1);
    CHECK(cells.filter(keyed(SheetLabel::HowToReply) + u"令和2年12月3日（木）"_s).size() == 1);
    paper.participants.clear();
    CHECK(replySheets(paper, meetingContext()).size() == 1);
}

TEST_CASE("a letter goes to each who may come, or to those alone who need one", "[sheet][meeting][letter]")
{
    MeetingPaper paper = meetingOnCats();
    CHECK(lettersOf(paper).size() == 3);
    paper.participants[2].value.invitation = Invitation::Declined;
    CHECK(lettersOf(paper).size() == 2);
    paper.participants[0].value.letterNeeded = true;
    const auto letters = lettersOf(paper);
    REQUIRE(letters.size() == 1);
    CHECK(letters[0].address.person == u"河本 誠");
    CHECK(letters[0].agenda.size() == 4);
    CHECK(letters[0].round == 2);
}
