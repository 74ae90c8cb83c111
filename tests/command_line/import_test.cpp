#include "tests/command_line/program.h"
#include "tests/support/printing.h"

#include <QProcess>
#include <QFileInfo>
#include <QJsonArray>
#include <QStringEncoder>

using namespace musubi::tests;
using namespace Qt::StringLiterals;

namespace {

const QString ledger = u"受付日,時刻,団体名,氏名,件名,相談内容,分類,担当\r\n"
                       "R6.5.20,14:30,NPO法人みどりの手,平田 洋子,申請書の書き方,役割の欄が分からない,協働相手を探したい,三宅\r\n"
                       "R6.13.1,,桜木町内会,難波 功,空き家の相談,,協働相手を探したい,\r\n"
                       "2024/5/22,9:05,みどりの手,,花壇づくり八号,市民と市で,宇宙旅行,大森\r\n"
                       "2024/5/23,,,,,,,\r\n"_s;

QByteArray shiftJis(const QString& text)
{
    QStringEncoder encoder("Shift_JIS");
    if (!encoder.isValid()) // a Qt without that codec: the same table in UTF-8
        return text.toUtf8();
    return encoder.encode(text);
}

qsizetype importedConsultations(const Desk& desk)
{
    return desk.call({u"-f"_s, u"sample.musubi"_s, u"list"_s, u"consultations"_s, u"--json"_s}).objects().size();
}

} // namespace

TEST_CASE("a ledger in Shift_JIS comes in; a bad row is named by line and column and stops no other; undo takes all of it back")
{
    const Desk desk;
    desk.sample();
    const qsizetype before = importedConsultations(desk);
    desk.write(u"台帳.csv"_s, shiftJis(ledger));

    const Outcome imported = desk.call({u"-f"_s, u"sample.musubi"_s, u"import"_s, u"consultations"_s, u"台帳.csv"_s});
    INFO(imported.output.toStdString() << imported.errors.toStdString());
    REQUIRE(imported.code == 0);
    CHECK(imported.output.contains("2 of 4 rows were taken in, 2 left out"_L1));
    CHECK(imported.errors.contains(u"Line 3, column 1 (受付日) “R6.13.1”"_s));
    CHECK(imported.errors.contains(u"Line 4, column 7 (分類) “宇宙旅行”"_s));
    CHECK(imported.errors.contains(u"Line 5"_s));
    CHECK(importedConsultations(desk) == before + 2);
    CHECK(desk.call({u"-f"_s, u"sample.musubi"_s, u"search"_s, u"花壇づくり八号"_s}).code == 0);
    CHECK(desk.call({u"-f"_s, u"sample.musubi"_s, u"verify"_s}).code == 0);

    REQUIRE(desk.call({u"-f"_s, u"sample.musubi"_s, u"undo"_s}).code == 0);
    CHECK(importedConsultations(desk) == before);
    CHECK(desk.call({u"-f"_s, u"sample.musubi"_s, u"search"_s, u"花壇づくり八号"_s}).code == 1);
}

TEST_CASE("a list that was exported comes into another file with every column, in either language")
{
    for (const QString& language : {u"ja"_s, u"en"_s}) {
        Desk desk;
        desk.setVariable(u"LANGUAGE"_s, language);
        const QString file = desk.sample();
        REQUIRE(desk.call({u"new"_s, u"other.musubi"_s}).code == 0);
        for (const QString& kind : {u"organizations"_s, u"consultations"_s}) {
            REQUIRE(desk.call({u"-f"_s, file, u"export"_s, kind, kind + u".csv"_s}).code == 0);
            const Outcome imported = desk.call({u"-f"_s, u"other.musubi"_s, u"import"_s, kind, kind + u".csv"_s, u"--json"_s});
            INFO(kind.toStdString() << ' ' << imported.output.left(800).toStdString() << imported.errors.toStdString());
            REQUIRE(imported.code == 0);
            const QJsonObject report = imported.objects().value(0);
            CHECK(report.value(u"left_out"_s).toInteger() == 0);
            CHECK(report.value(u"taken"_s).toInteger() == report.value(u"rows"_s).toInteger());
            if (kind == "consultations"_L1) // the old number of an old number is the only thing without a place
                CHECK(report.value(u"columns_left_out"_s).toArray().size() == 1);
        }
    }
}

TEST_CASE("a trial reads and reports all of it and leaves the file byte for byte")
{
    const Desk desk;
    desk.sample();
    desk.write(u"ledger.csv"_s, ledger.toUtf8());
    const QByteArray before = desk.read(u"sample.musubi"_s);
    const qsizetype rows = importedConsultations(desk);
    const Outcome trial = desk.call({u"-f"_s, u"sample.musubi"_s, u"import"_s, u"consultations"_s, u"ledger.csv"_s, u"--dry-run"_s, u"--json"_s});
    REQUIRE(trial.code == 0);
    const QJsonObject report = trial.objects().value(0);
    CHECK(report.value("taken"_L1).toInt() == 2);
    CHECK(report.value("left_out"_L1).toInt() == 2);
    CHECK(report.value("columns"_L1).toObject().value(u"件名"_s).toString() == "subject"_L1);
    CHECK(report.value("problems"_L1).toArray().size() >= 3);
    CHECK(importedConsultations(desk) == rows);
    CHECK(desk.read(u"sample.musubi"_s).size() == before.size());
}

TEST_CASE("a column with a header of its own is named by the user; a map that names nothing is a wrong call")
{
    const Desk desk;
    desk.sample();
    desk.write(u"own.csv"_s, "いつ,なに\n2024-05-20,花壇の相談\n"_ba);
    const Outcome unknown = desk.call({u"-f"_s, u"sample.musubi"_s, u"import"_s, u"consultations"_s, u"own.csv"_s});
    CHECK(unknown.code == 1);
    CHECK(unknown.errors.contains("received_at"_L1));
    const Outcome wrong = desk.call({u"-f"_s, u"sample.musubi"_s, u"import"_s, u"consultations"_s, u"own.csv"_s, u"--map"_s, u"いつ=when"_s});
    CHECK(wrong.code == 2);
    CHECK(wrong.errors.contains("received_at"_L1));
    const Outcome mapped = desk.call({u"-f"_s, u"sample.musubi"_s, u"import"_s, u"consultations"_s, u"own.csv"_s, u"--map"_s, u"いつ=received_at"_s, u"--map"_s, u"2=subject"_s});
    INFO(mapped.errors.toStdString());
    CHECK(mapped.code == 0);
    CHECK(desk.call({u"-f"_s, u"sample.musubi"_s, u"search"_s, u"花壇の相談"_s}).code == 0);
}

TEST_CASE("organisations come in once: the second time the same list changes nothing")
{
    const Desk desk;
    desk.sample();
    desk.write(u"bodies.csv"_s, "団体名,よみ,電話,代表者\nNPO法人結の会,むすびのかい,086-000-1234,難波 功\n桜木クラブ,さくらぎくらぶ,,\n"_ba);
    const auto report = [&] { return desk.call({u"-f"_s, u"sample.musubi"_s, u"import"_s, u"organizations"_s, u"bodies.csv"_s, u"--json"_s}).objects().value(0); };
    CHECK(report().value("organizations_added"_L1).toInt() == 2);
    const QJsonObject again = report();
    CHECK(again.value("organizations_added"_L1).toInt() == 0);
    CHECK(again.value("unchanged"_L1).toInt() == 2);
}

TEST_CASE("what is no table is refused in a sentence, whatever it is")
{
    const Desk desk;
    desk.sample();
    const QByteArray before = desk.read(u"sample.musubi"_s);
    desk.write(u"empty.csv"_s, {});
    desk.write(u"picture.csv"_s, QByteArray("\x89PNG\r\n\x1a\n", 8) + QByteArray(5000, '\x01'));
    desk.write(u"quote.csv"_s, "受付日,件名\n\"2024-05-20,never closed\n"_ba);
    for (const QString& name : {u"empty.csv"_s, u"picture.csv"_s, u"none.csv"_s, u"."_s}) {
        const Outcome outcome = desk.call({u"-f"_s, u"sample.musubi"_s, u"import"_s, u"consultations"_s, name});
        INFO(name.toStdString() << ": " << outcome.output.toStdString() << outcome.errors.toStdString());
        CHECK(outcome.code == 1);
        CHECK(outcome.errors.count(u'\n') <= 2);
        CHECK_FALSE(outcome.errors.isEmpty());
    }
    const Outcome quote = desk.call({u"-f"_s, u"sample.musubi"_s, u"import"_s, u"consultations"_s, u"quote.csv"_s});
    CHECK(quote.code == 0);
    CHECK(quote.errors.contains("Line 2"_L1));
    CHECK(desk.call({u"-f"_s, u"sample.musubi"_s, u"import"_s, u"tasks"_s, u"quote.csv"_s}).code == 2);
    CHECK(desk.call({u"-f"_s, u"sample.musubi"_s, u"verify"_s}).code == 0);
    CHECK(desk.call({u"-f"_s, u"sample.musubi"_s, u"history"_s, u"--limit"_s, u"1"_s, u"--json"_s}).objects().size() == 1);
}

TEST_CASE("an import that is killed in the middle leaves nothing of itself")
{
    const Desk desk;
    desk.sample();
    const qsizetype before = importedConsultations(desk);
    QByteArray many = "受付日,件名,相談内容\n";
    for (int i = 0; i < 20'000; ++i)
        many += "2024-05-20,大量の相談 " + QByteArray::number(i) + ",何度も同じ内容を書いた台帳の行\n";
    desk.write(u"many.csv"_s, many);
    const qint64 size = desk.read(u"sample.musubi"_s).size();
    const auto process = desk.start({u"-f"_s, u"sample.musubi"_s, u"import"_s, u"consultations"_s, u"many.csv"_s});
    // not before it has written a good deal: the log beside the file says so
    while (process->state() != QProcess::NotRunning && QFileInfo(desk.path(u"sample.musubi-wal"_s)).size() < size / 2)
        process->waitForFinished(5);
    process->kill();
    process->waitForFinished(120'000);
    REQUIRE(process->exitStatus() == QProcess::CrashExit);
    // the next to work takes back what was begun
    REQUIRE(desk.call({u"-f"_s, u"sample.musubi"_s, u"add"_s, u"consultation"_s, u"--subject"_s, u"翌朝の相談"_s, u"--topic"_s, u"協働相手を探したい"_s, u"--at"_s, u"2024-05-21 10:15"_s}).code == 0);
    CHECK(importedConsultations(desk) == before + 1);
    CHECK(desk.call({u"-f"_s, u"sample.musubi"_s, u"search"_s, u"大量の相談"_s}).code == 1);
    CHECK(desk.call({u"-f"_s, u"sample.musubi"_s, u"verify"_s}).code == 0);
}
