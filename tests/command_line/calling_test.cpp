#include "tests/command_line/program.h"
#include "tests/support/printing.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>

using namespace musubi::tests;
using namespace Qt::StringLiterals;

namespace {

/// The names of all commands as the overview lists them.
QStringList commandNames(const Desk& desk)
{
    QStringList names;
    static const QRegularExpression line(u"^  ([a-z]+) "_s, QRegularExpression::MultilineOption);
    for (auto match = line.globalMatch(desk.call({u"--help"_s}).output); match.hasNext();)
        names << match.next().captured(1);
    return names;
}

} // namespace

TEST_CASE("the overview names every command of the office and ends with 0")
{
    const Desk desk;
    const QStringList names = commandNames(desk);
    for (const QString& name : {u"new"_s, u"info"_s, u"list"_s, u"show"_s, u"add"_s, u"search"_s, u"export"_s, u"calendar"_s, u"statistics"_s, u"sheet"_s, u"history"_s, u"undo"_s, u"verify"_s, u"backup"_s,
             u"restore"_s, u"date"_s, u"holidays"_s})
        CHECK(names.contains(name));
    CHECK(desk.call({u"--help"_s}).code == 0);
    CHECK(desk.call({u"--version"_s}).output.startsWith("musubi-cli "_L1));
}

TEST_CASE("the example in the help of every command works on the sample")
{
    const Desk desk;
    desk.sample();
    // what a later example needs is made by an earlier one; a file that one example makes must not be in another's way
    QStringList names = commandNames(desk);
    names.removeAll(u"new"_s);
    names.removeAll(u"restore"_s);
    names << u"restore"_s;
    REQUIRE(names.size() > 10);
    for (const QString& name : std::as_const(names)) {
        const Outcome help = desk.call({name, u"--help"_s});
        INFO(help.output.toStdString());
        CHECK(help.code == 0);
        CHECK(help.output.contains("\nOptions:\n  -f, --file <FILE>"_L1));
        const QStringList examples = help.output.section("Example:\n"_L1, 1).split(u'\n', Qt::SkipEmptyParts);
        REQUIRE_FALSE(examples.isEmpty());
        for (const QString& example : examples) {
            QStringList arguments = QProcess::splitCommand(example);
            REQUIRE(arguments.takeFirst() == u"musubi-cli"_s);
            const Outcome outcome = desk.call(arguments);
            INFO(example.toStdString() << '\n' << outcome.errors.toStdString());
            CHECK(outcome.code == 0);
        }
    }
}

TEST_CASE("a wrong call says what is wrong on stderr, prints nothing and ends with 2")
{
    const Desk desk;
    const QString file = desk.sample();
    const QList<QStringList> calls{{u"sheets"_s}, {u"list"_s}, {u"-f"_s, file, u"list"_s, u"cats"_s}, {u"list"_s, u"cases"_s}, {u"-f"_s, file, u"show"_s},
        {u"-f"_s, file, u"list"_s, u"cases"_s, u"--year"_s, u"next"_s}, {u"-f"_s, file, u"list"_s, u"people"_s, u"--year"_s, u"R8"_s}, {u"-f"_s, file, u"list"_s, u"cases"_s, u"--colour"_s}, {u"-f"_s, file, u"search"_s},
        {u"-f"_s, file, u"search"_s, u"猫"_s, u"--limit"_s, u"few"_s}, {u"-f"_s, file, u"history"_s, u"--limit"_s, u"0"_s}, {u"-f"_s, file, u"sheet"_s, u"consultation"_s, u"R8-0001"_s},
        {u"-f"_s, file, u"sheet"_s, u"poster"_s, u"R8-0001"_s, u"-o"_s, u"x.pdf"_s}, {u"-f"_s, file, u"sheet"_s, u"consultation"_s, u"R8-0001"_s, u"-o"_s, u"x.doc"_s},
        {u"-f"_s, file, u"export"_s, u"cases"_s, u"cases.txt"_s}, {u"-f"_s, file, u"export"_s, u"cases"_s, u"cases.csv"_s, u"--encoding"_s, u"ebcdic"_s}, {u"date"_s}, {u"holidays"_s, u"1954"_s},
        {u"-f"_s, file, u"--staff"_s, u"nobody"_s, u"undo"_s}, {u"-f"_s, file, u"add"_s, u"case"_s},
        {u"-f"_s, file, u"add"_s, u"consultation"_s, u"--subject"_s, u"x"_s, u"--topic"_s, u"料理"_s}, {u"-f"_s, file, u"add"_s, u"consultation"_s, u"--subject"_s, u"x"_s, u"--at"_s, u"2026-02-30"_s},
        {u"-f"_s, file, u"add"_s, u"consultation"_s, u"--subject"_s, u"x"_s, u"--topic"_s, u"PARTNER"_s, u"--minutes"_s, u"half an hour"_s},
        {u"-f"_s, file, u"add"_s, u"consultation"_s, u"--subject"_s, u"x"_s, u"--topic"_s, u"PARTNER"_s, u"--due"_s, u"2026-12-01"_s}, {u"-f"_s, file, u"add"_s, u"consultation"_s, u"--subject"_s}};
    const QByteArray before = desk.read(u"sample.musubi"_s);
    for (const QStringList& arguments : calls) {
        const Outcome outcome = desk.call(arguments);
        INFO(arguments.join(u' ').toStdString() << '\n' << outcome.output.toStdString() << outcome.errors.toStdString());
        CHECK(outcome.code == 2);
        CHECK(outcome.output.isEmpty());
        CHECK_FALSE(outcome.errors.isEmpty());
    }
    CHECK(desk.read(u"sample.musubi"_s) == before);
}

TEST_CASE("messages come in the office's language")
{
    Desk desk;
    CHECK(desk.call({u"sheets"_s}).errors.contains("There is no command"_L1));
    desk.setVariable(u"LANGUAGE"_s, u"ja"_s);
    CHECK(desk.call({u"sheets"_s}).errors.contains(u"sheets」"_s));
    const QString file = desk.sample();
    CHECK(desk.call({u"-f"_s, file, u"info"_s, u"--colour"_s}).errors.contains(u"「colour」"_s));
    CHECK(desk.call({u"-f"_s, file, u"add"_s, u"consultation"_s, u"--subject"_s}).errors.contains(u"--subject には"_s));
    CHECK(desk.call({u"-f"_s, file, u"add"_s, u"consultation"_s, u"--subject"_s, u"x"_s, u"--at"_s, u"2026-02-30"_s}).errors.contains(u"その月にその日はありません"_s));
    CHECK(desk.call({u"-f"_s, file, u"add"_s, u"consultation"_s, u"--subject"_s, u"x"_s, u"--at"_s, u"きのうごろ"_s}).errors.contains(u"日付として読めません"_s));
    CHECK(desk.call({u"--help"_s}).output.contains(u"相談"_s));
}

TEST_CASE("a word too many is refused, and the right call is shown")
{
    Desk desk;
    const QString file = desk.sample();
    const QList<QStringList> wrong{{u"info"_s, u"foo"_s}, {u"verify"_s, u"foo"_s}, {u"show"_s, u"R8-0001"_s, u"foo"_s}, {u"holidays"_s, u"2026"_s, u"foo"_s},
        {u"export"_s, u"consultations"_s, u"out.csv"_s, u"foo"_s}, {u"undo"_s, u"foo"_s}};
    for (const QStringList& arguments : wrong) {
        const Outcome outcome = desk.call(QStringList{u"-f"_s, file} + arguments);
        INFO(arguments.join(u' ').toStdString() << ": " << outcome.errors.toStdString());
        CHECK(outcome.code == 2);
        CHECK(outcome.output.isEmpty());
        CHECK(outcome.errors.contains(u"“foo” is one word too many. Write: musubi-cli "_s + arguments.first()));
    }
    CHECK_FALSE(QFile::exists(desk.path(u"out.csv"_s)));
    CHECK(desk.call({u"-f"_s, file, u"search"_s, u"子ども"_s, u"食堂"_s}).code == 0);
    desk.setVariable(u"LANGUAGE"_s, u"ja"_s);
    CHECK(desk.call({u"-f"_s, file, u"info"_s, u"foo"_s}).errors.contains(u"「foo」は余分です。書き方：musubi-cli info"_s));
}

TEST_CASE("the file may be named by a variable, and -f wins over it")
{
    Desk desk;
    desk.setVariable(u"MUSUBI_FILE"_s, desk.sample());
    CHECK(desk.call({u"info"_s}).code == 0);
    CHECK(desk.call({u"-f"_s, desk.path(u"other.musubi"_s), u"info"_s}).code == 1);
}

TEST_CASE("a date is read in every form, with its year, its holiday and the next working day")
{
    const Desk desk;
    const auto read = [&](const QString& typed) {
        const Outcome outcome = desk.call({u"date"_s, typed, u"--json"_s});
        INFO(typed.toStdString() << outcome.errors.toStdString());
        REQUIRE(outcome.code == 0);
        return outcome.objects().value(0);
    };
    for (const QString& typed : {u"2026-11-23"_s, u"R8.11.23"_s, u"令和8年11月23日"_s, u"Ｒ８．１１．２３"_s, u"20261123"_s}) {
        const QJsonObject day = read(typed);
        CHECK(day.value("date"_L1).toString() == "2026-11-23"_L1);
        CHECK(day.value("fiscal_year"_L1).toInt() == 2026);
        CHECK(day.value("weekday"_L1).toString() == u"月"_s);
        CHECK(day.value("closed"_L1).toBool());
        CHECK(day.value("why"_L1).toString() == u"勤労感謝の日"_s);
        CHECK(day.value("next_working_day"_L1).toString() == "2026-11-24"_L1);
    }
    CHECK(read(u"令和元年5月1日"_s).value("date"_L1).toString() == "2019-05-01"_L1);
    CHECK(read(u"H31.4.30"_s).value("fiscal_year"_L1).toInt() == 2019);

    const Outcome impossible = desk.call({u"date"_s, u"R8.2.30"_s});
    CHECK(impossible.code == 1);
    CHECK(impossible.output.isEmpty());
    CHECK(impossible.errors.contains("no such day"_L1));
}

TEST_CASE("the holidays of a year with a moved and a one-off day")
{
    const Desk desk;
    const QString year2020 = desk.call({u"holidays"_s, u"2020"_s}).output;
    CHECK(year2020.contains(u"2020-07-24 金 スポーツの日"_s));
    CHECK(year2020.contains(u"2020-08-10 月 山の日"_s));
    CHECK(desk.call({u"holidays"_s, u"2019"_s}).output.contains(u"2019-10-22"_s));
    CHECK(desk.call({u"holidays"_s, u"R8"_s}).output.count(u'\n') == desk.call({u"holidays"_s, u"2026"_s}).output.count(u'\n'));
}
