#include "core/consultation/consultation_desk.h"
#include "core/db/database.h"
#include "core/db/query.h"
#include "core/db/table.h"
#include "core/intake/intake.h"
#include "core/journal/journal.h"
#include "core/matter/matter_desk.h"
#include "core/organization/organization_book.h"
#include "core/sample/sample.h"
#include "core/staff/staff_room.h"
#include "tests/support/office.h"

#include <QBuffer>

using namespace Qt::StringLiterals;
using namespace musubi;
using musubi::tests::Office;

namespace {

IntakeReport import(Office& office, const QString& csv, const IntakeOptions& options = {}, const Progress& progress = {})
{
    QByteArray bytes = csv.toUtf8();
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return importConsultations(office.centre(), buffer, options, progress);
}

IntakeReport importBodies(Office& office, const QString& csv, const IntakeOptions& options = {})
{
    QByteArray bytes = csv.toUtf8();
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return importOrganizations(office.centre(), buffer, options);
}

QList<Stored<Consultation>> inOrder(Office& office)
{
    QList<Stored<Consultation>> rows;
    for (const auto id : office.centre().consultations().ids({}, ConsultationOrder::Number, false))
        rows << office.centre().consultations().get(id);
    return rows;
}

qint64 countOf(Office& office, const QString& table)
{
    Query query(office.centre().database(), u"SELECT count(*) FROM "_s + table);
    return query.run().next() ? query.read<qint64>(0) : -1;
}

const QString ledger = u"番号,受付日,時刻,受付方法,団体名,氏名,電話,種別,件名,相談内容,分類,分野,対応内容,担当,所要時間,状況\r\n"
                       "12,R8.5.20,14:30,電話,NPO法人みどりの手,平田 洋子,086-000-1111,NPO法人,申請書の書き方,役割の欄が分からない,◎モデル事業・協働推進事業　○役割分担・関係調整,環境の保全,一緒に書いた,三宅,35分,終結\r\n"
                       "3,平成31年4月15日,,来所,桜木町内会,難波 功,,町内会・自治会,空き家の相談,,協働相手を探したい,まちづくり,紹介した,三宅 由佳,1時間,完了\r\n"
                       "7,2026/4/8,9:05,メール,（特非）みどりの手,,,,花壇づくり,,事業内容の整理・企画,,,大森,,対応中\r\n"_s;

void hire(Office& office)
{
    office.centre().staff().add({.code = u"miyake"_s, .name = u"三宅 由佳"_s});
    office.centre().staff().add({.code = u"omori"_s, .name = u"大森 亮"_s});
}

} // namespace

TEST_CASE("a ledger comes in with its dates, words and people read, numbered in the order of the days", "[intake]")
{
    Office office;
    hire(office);
    const IntakeReport report = import(office, ledger);
    CHECK(report.rows == 3);
    CHECK(report.taken == 3);
    CHECK(report.problemCount == 0);
    CHECK(report.organizationsAdded == 2);
    const auto rows = inOrder(office);
    REQUIRE(rows.size() == 3);
    const Consultation &first = rows[0].value, &second = rows[1].value, &third = rows[2].value;
    CHECK(first.fiscalYear == 2019);
    CHECK(first.sequence == 1);
    CHECK(first.legacyNumber == u"3");
    CHECK(first.receivedAt == QDateTime(QDate(2019, 4, 15), QTime(9, 0)));
    CHECK(first.callerKind.code == u"CHONAI");
    CHECK(first.minutes == 60);
    CHECK(second.subject == u"花壇づくり");
    CHECK(second.sequence == 1);
    CHECK(second.status == CaseStatus::Open);
    CHECK(second.callerKind.code == u"NPO"); // of the body it belongs to
    CHECK(third.sequence == 2);
    CHECK(third.receivedAt == QDateTime(QDate(2026, 5, 20), QTime(14, 30)));
    CHECK(third.topics == Marks{{u"MODEL"_s, true}, {u"ROLE"_s, false}});
    CHECK(third.fields == Marks{{u"7"_s, true}});
    CHECK(third.staff == first.staff);
    CHECK(third.organization == second.organization); // NPO法人 and （特非） are one spelling
    CHECK(office.centre().organizations().get(*third.organization).value.legalForm.code == u"NPO");
    CHECK(office.centre().consultations().missingNumbers(2026).isEmpty());
}

TEST_CASE("an import is one step: undone it leaves nothing but its numbers, redone it is back", "[intake]")
{
    Office office;
    import(office, ledger);
    office.centre().journal().undo();
    CHECK(inOrder(office).isEmpty());
    CHECK(countOf(office, u"organization"_s) == 0);
    office.centre().journal().redo();
    CHECK(inOrder(office).size() == 3);
}

TEST_CASE("a dry run says what would come of it and writes nothing", "[intake]")
{
    Office office;
    const qint64 before = countOf(office, u"action"_s);
    const IntakeReport report = import(office, ledger, {.dryRun = true});
    CHECK(report.taken == 3);
    CHECK(report.organizationsAdded == 2);
    CHECK(report.action == 0);
    CHECK(inOrder(office).isEmpty());
    CHECK(countOf(office, u"action"_s) == before);
    CHECK(countOf(office, u"counter"_s) == 0);
}

TEST_CASE("a bad row is reported with its line and column and stops nothing else", "[intake]")
{
    Office office;
    const IntakeReport report = import(office, u"受付日,件名,受付方法,担当,所要時間\n"
                                               "2026/5/1,よい行,電話,,\n"
                                               "2026/2/30,ない日,電話,,\n"
                                               "2026/5/3,,電話,,\n"
                                               ",日のない行,電話,,\n"
                                               "2026/12/1,先の日,電話,,\n"
                                               "2026/5/4,知らない言葉,のろし,だれか,しばらく\n"_s);
    CHECK(report.rows == 6);
    CHECK(report.taken == 2);
    CHECK(report.leftOut == 4);
    REQUIRE(report.problems.size() == 7);
    CHECK(report.problems[0] == IntakeProblem{3, 1, u"受付日"_s, u"2026/2/30"_s, IntakeIssue::DateUnreadable, true});
    CHECK(report.problems[1].issue == IntakeIssue::SubjectMissing);
    CHECK(report.problems[1].line == 4);
    CHECK(report.problems[2].issue == IntakeIssue::DateMissing);
    CHECK(report.problems[3].issue == IntakeIssue::DateInFuture);
    CHECK(report.problems[4] == IntakeProblem{7, 3, u"受付方法"_s, u"のろし"_s, IntakeIssue::UnknownWord, false});
    CHECK(report.problems[5].issue == IntakeIssue::UnknownStaff);
    CHECK(report.problems[6].issue == IntakeIssue::NumberUnreadable);
    const auto rows = inOrder(office);
    REQUIRE(rows.size() == 2);
    CHECK(rows[1].value.handover == u"受付方法：のろし\n担当：だれか\n所要時間：しばらく"); // nothing is lost
}

TEST_CASE("a file that is no ledger is refused whole", "[intake]")
{
    Office office;
    CHECK_THROWS_MATCHES(import(office, u"品名,値段\nみかん,100\n"_s), Error, tests::withFault(Fault::Invalid));
    CHECK_THROWS_MATCHES(import(office, u"受付日\n2026/5/1\n"_s), Error, tests::withFault(Fault::Invalid));
    CHECK_THROWS_MATCHES(import(office, QString()), Error, tests::withFault(Fault::Invalid));
    CHECK(inOrder(office).isEmpty());
}

TEST_CASE("the same ledger read twice does not count twice", "[intake]")
{
    Office office;
    hire(office);
    import(office, ledger);
    const IntakeReport again = import(office, ledger);
    CHECK(again.taken == 0);
    CHECK(again.leftOut == 3);
    CHECK(again.problems.first().issue == IntakeIssue::AlreadyKnown);
    CHECK(inOrder(office).size() == 3);
}

TEST_CASE("a ledger without old numbers read twice does not count twice, while two alike calls of one day both count", "[intake]")
{
    Office office;
    const QString rows = u"受付日,件名,相談者,相談内容\n"
                         "2026/5/1,会議室,山田,予約について\n"
                         "2026/5/1,会議室,山田,予約について\n"
                         "2026/5/1,会議室,佐藤,予約について\n"_s;
    CHECK(import(office, rows).taken == 3);
    const IntakeReport again = import(office, rows + u"2026/5/2,会議室,山田,予約について\n"_s);
    CHECK(again.taken == 1);
    CHECK(again.leftOut == 3);
    CHECK(again.problems.first().issue == IntakeIssue::AlreadyKnown);
    CHECK(again.problems.first().column == 0);
    CHECK(inOrder(office).size() == 4);
}

TEST_CASE("a body is found by alias, former name and phone, and of two with one name by the phone", "[intake]")
{
    Office office;
    OrganizationBook& book = office.centre().organizations();
    const auto green = book.add({.name = u"みどりの手"_s, .legalForm = {u"NPO"_s}, .kind = {u"NPO"_s}, .phone = u"086-000-1111"_s,
        .aliases = {{u"みどり"_s, {}}}, .formerNames = {{u"緑の会"_s, {}, {}}}});
    const auto north = book.add({.name = u"中央町内会"_s, .kind = {u"CHONAI"_s}, .phone = u"086-000-2222"_s});
    const auto south = book.add({.name = u"中央町内会"_s, .kind = {u"CHONAI"_s}, .phone = u"086-000-3333"_s});
    const IntakeReport report = import(office, u"受付日,件名,団体名,電話\n"
                                               "2026/5/1,一,ＮＰＯ法人みどりの手,\n"
                                               "2026/5/2,二,みどり,\n"
                                               "2026/5/3,三,緑の会,\n"
                                               "2026/5/4,四,みどりのて工房,０８６（０００）１１１１\n"
                                               "2026/5/5,五,中央町内会,086-000-3333\n"
                                               "2026/5/6,六,中央町内会,\n"_s);
    const auto rows = inOrder(office);
    REQUIRE(rows.size() == 6);
    for (int i = 0; i < 4; ++i)
        CHECK(rows[i].value.organization == green.id);
    CHECK(rows[3].value.handover == u"みどりのて工房");
    CHECK(rows[4].value.organization == south.id);
    CHECK_FALSE(rows[5].value.organization);
    CHECK(rows[5].value.organizationName == u"中央町内会");
    CHECK(report.organizationsAdded == 0);
    REQUIRE(report.problems.size() == 2);
    CHECK(report.problems[0].issue == IntakeIssue::MatchedByPhone);
    CHECK(report.problems[1].issue == IntakeIssue::AmbiguousOrganization);
    CHECK(north.id != south.id);
}

TEST_CASE("new bodies get the kind that their form or ending says", "[intake]")
{
    Office office;
    import(office, u"受付日,件名,団体名\n2026/5/1,一,株式会社ひので\n2026/5/1,二,桜木公民館\n2026/5/1,三,子育て支援課\n2026/5/1,四,ひので株式会社\n"_s);
    OrganizationBook& book = office.centre().organizations();
    const auto company = book.named(u"ひので"_s);
    REQUIRE(company.size() == 1); // before or behind, it is the same company
    CHECK(company.first().value.kind.code == u"COMPANY");
    CHECK(company.first().value.legalForm.code == u"KK");
    CHECK(book.named(u"桜木公民館"_s).first().value.kind.code == u"KOMINKAN");
    CHECK(book.named(u"子育て支援課"_s).first().value.kind.code == u"GOV_CITY");
    CHECK(book.named(u"子育て支援課"_s).first().value.sector == Sector::Public);
}

TEST_CASE("a row continues the case it names, and its open promise becomes a task", "[intake]")
{
    Office office;
    const auto matter = office.centre().matters().open({.title = u"川の学校"_s, .openedOn = QDate(2026, 4, 2)});
    import(office, u"受付日,件名,案件番号,状況,次回対応,期限\n2026/5/1,続き,R8-K001,対応中,資料を送る,2026/12/1\n2026/5/2,迷子,R8-K009,終結,,\n"_s);
    const auto rows = inOrder(office);
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].value.matter == matter.id);
    CHECK(rows[0].value.followUp);
    const auto tasks = office.centre().consultations().tasksOf(rows[0].id);
    REQUIRE(tasks.size() == 1);
    CHECK(tasks.first().value.what == u"資料を送る");
    CHECK(tasks.first().value.dueOn == QDate(2026, 12, 1));
    CHECK(rows[1].value.handover == u"案件番号：R8-K009");
}

TEST_CASE("without a status, earlier years and answered rows are closed, others new", "[intake]")
{
    Office office;
    import(office, u"受付日,件名,対応内容\n2025/5/1,去年度,\n2026/5/1,答えた,答えた\n2026/5/2,まだ,\n"_s);
    const auto rows = inOrder(office);
    CHECK(rows[0].value.status == CaseStatus::Done);
    CHECK(rows[1].value.status == CaseStatus::Done);
    CHECK(rows[2].value.status == CaseStatus::New);
}

TEST_CASE("columns that are not understood can be named by the user", "[intake]")
{
    Office office;
    const QString csv = u"いつ,なに\n2026/5/1,件名です\n"_s;
    const IntakeReport report = import(office, csv, {.maps = {u"いつ=received_at"_s, u"2=subject"_s}});
    CHECK(report.taken == 1);
    CHECK(inOrder(office).first().value.subject == u"件名です");
}

TEST_CASE("a cancelled import leaves no row, no body, no action and no used number", "[intake]")
{
    Office office;
    QString csv = u"受付日,件名,団体名\n"_s;
    for (int i = 0; i < 3000; ++i)
        csv += u"2026/5/%1,件名%2,団体%3\n"_s.arg(i % 28 + 1).arg(i).arg(i % 50);
    const qint64 before = countOf(office, u"action"_s), changes = countOf(office, u"change"_s);
    Progress progress;
    qint64 answered = -1;
    const auto cancelled = progress.cancelled;
    progress.report = [&answered, cancelled](qint64 done, qint64 total) {
        if (total > 0 && done > total * 3 / 4)
            cancelled->store(true);
        if (total == 0)
            answered = done;
    };
    CHECK_THROWS_MATCHES(import(office, csv, {}, progress), Error, tests::withFault(Fault::Cancelled));
    CHECK(answered == 0);
    CHECK(countOf(office, u"consultation"_s) == 0);
    CHECK(countOf(office, u"organization"_s) == 0);
    CHECK(countOf(office, u"action"_s) == before);
    CHECK(countOf(office, u"change"_s) == changes);
    const auto next = office.centre().consultations().receive({.receivedAt = QDateTime(QDate(2026, 6, 1), QTime(10, 0)), .subject = u"次"_s});
    CHECK(next.value.sequence == 1);
}

TEST_CASE("colleagues save between the slices of an import and take later numbers", "[intake]")
{
    Office office;
    auto colleague = Centre::open(office.path(), office.options({u"another desk"_s, {}}));
    QString csv = u"受付日,件名\n"_s;
    for (int i = 0; i < 2000; ++i)
        csv += u"2026/5/%1,件名%2\n"_s.arg(28 - i % 28).arg(i);
    int saved = 0;
    Progress progress;
    progress.report = [&](qint64 done, qint64 total) {
        if (total > 0 && done > total / 2 && saved == 0)
            saved = colleague->consultations().receive({.receivedAt = QDateTime(QDate(2026, 6, 1), QTime(10, 0)), .subject = u"隣の席"_s}).value.sequence;
    };
    import(office, csv, {}, progress);
    CHECK(saved == 2001);
    CHECK(inOrder(office).size() == 2001);
    CHECK(office.centre().consultations().missingNumbers(2026).isEmpty());
    CHECK(countOf(office, u"counter"_s) == 1); // what was reserved is forgotten
    Query unordered(office.centre().database(), u"SELECT count(*) FROM consultation a JOIN consultation b ON b.sequence = a.sequence + 1"
                                                 " AND b.fiscal_year = a.fiscal_year WHERE b.received_at < a.received_at"_s);
    unordered.run().next();
    CHECK(unordered.read<qint64>(0) == 0);
}

TEST_CASE("bodies come in with their form, kind, lists and names", "[intake]")
{
    Office office;
    const IntakeReport report = importBodies(office, u"団体名,ふりがな,種別,代表者,電話,分野,会員数,設立年月日,旧名,上位組織,備考\n"
                                                      "特定非営利活動法人みどりの手,みどりのて,,平田 洋子,086-000-1111,環境の保全、子どもの健全育成,36人,平成21年4月1日,緑の会,,\n"
                                                      "健康福祉局,けんこうふくしきょく,市の課,,,,,,,,\n"
                                                      "子育て応援課,こそだておうえんか,,,,,,,,健康福祉局,\n"
                                                      ",,,,,,,,,,名のない行\n"_s);
    CHECK(report.rows == 4);
    CHECK(report.organizationsAdded == 3);
    CHECK(report.leftOut == 1);
    OrganizationBook& book = office.centre().organizations();
    const Organization green = book.named(u"みどりの手"_s).first().value;
    CHECK(green.legalForm.code == u"NPO");
    CHECK(green.kind.code == u"NPO");
    CHECK(green.members == 36);
    CHECK(green.foundedOn == QDate(2009, 4, 1));
    CHECK(green.fields == Marks{{u"7"_s, true}, {u"13"_s, false}});
    CHECK(green.formerNames.first().name == u"緑の会");
    const auto division = book.named(u"子育て応援課"_s).first();
    CHECK(book.path(division.id) == QStringList{u"健康福祉局"_s, u"子育て応援課"_s});
    CHECK(division.value.sector == Sector::Public);
}

TEST_CASE("a known body gets its empty fields filled and keeps what it says", "[intake]")
{
    Office office;
    OrganizationBook& book = office.centre().organizations();
    const auto before = book.add({.name = u"みどりの手"_s, .legalForm = {u"NPO"_s}, .kind = {u"NPO"_s}, .phone = u"086-000-1111"_s});
    const IntakeReport report = importBodies(office, u"団体名,電話,住所\nNPO法人みどりの手,086-000-9999,みほん市北区1-1\nみどりの手,,\n"_s);
    CHECK(report.organizationsCompleted == 1);
    CHECK(report.unchanged == 1);
    const Organization after = book.get(before.id).value;
    CHECK(after.phone == u"086-000-1111");
    CHECK(after.address == u"みほん市北区1-1");
    office.centre().journal().undo();
    CHECK(book.get(before.id).value == before.value);
}

TEST_CASE("a cancelled list of bodies gives changed bodies back what they said", "[intake]")
{
    Office office;
    OrganizationBook& book = office.centre().organizations();
    const auto before = book.add({.name = u"みどりの手"_s, .kind = {u"NPO"_s}});
    QString csv = u"団体名,住所\nみどりの手,みほん市\n"_s;
    for (int i = 0; i < 500; ++i)
        csv += u"団体%1,みほん市\n"_s.arg(i);
    QByteArray bytes = csv.toUtf8();
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    Progress progress;
    const auto cancelled = progress.cancelled;
    progress.report = [cancelled](qint64, qint64) { cancelled->store(true); };
    CHECK_THROWS_MATCHES(importOrganizations(office.centre(), buffer, {}, progress), Error, tests::withFault(Fault::Cancelled));
    CHECK(countOf(office, u"organization"_s) == 1);
    CHECK(book.get(before.id).value == before.value);
    CHECK(office.centre().journal().undoable()->deed == Deed::AddOrganization);
}
