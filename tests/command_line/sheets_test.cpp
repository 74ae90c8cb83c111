#include "tests/command_line/program.h"
#include "tests/support/printing.h"
#include "tests/support/unpacked.h"

#include <QFile>

using namespace musubi::tests;
using namespace Qt::StringLiterals;

namespace {

/// None of the radicals and look-alikes that a careless PDF writer puts in the place of kanji.
bool hasLookAlikes(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x2e80 && c.unicode() <= 0x2fdf; });
}

} // namespace

TEST_CASE("the paper of a consultation says what the record says, in the record's own characters")
{
    const Desk desk;
    const QString file = desk.sample();
    const Outcome added = desk.call({u"-f"_s, file, u"--json"_s, u"add"_s, u"consultation"_s, u"--subject"_s, u"生活保護・自立支援課と瀬戸内の市民活動"_s, u"--content"_s,
        u"西川の課長に非営利団体から連絡。戸籍の件で𠮷野さんも同席。"_s, u"--caller"_s, u"𠮷野 功"_s, u"--topic"_s, u"協働相手を探したい"_s, u"--at"_s, u"2024-05-07 10:15"_s});
    REQUIRE(added.code == 0);
    const QString number = added.objects().value(0).value("number"_L1).toString();
    for (const QString& language : {u"ja"_s, u"en"_s}) {
        Desk other;
        other.setVariable(u"LANGUAGE"_s, language);
        const QString pdf = other.path(u"sheet.pdf"_s);
        const Outcome made = other.call({u"-f"_s, file, u"sheet"_s, u"consultation"_s, number, u"-o"_s, pdf});
        INFO(made.errors.toStdString());
        REQUIRE(made.code == 0);
        CHECK(made.errors.isEmpty());
        const QString text = textOf(pdf);
        INFO(text.toStdString());
        for (const QString& word : {u"市民"_s, u"課長"_s, u"西川"_s, u"瀬戸内"_s, u"生活保護・自立支援課"_s, u"𠮷野"_s, u"非営利"_s, u"戸籍"_s, number})
            CHECK(text.contains(word));
        CHECK_FALSE(hasLookAlikes(text));
    }
}

TEST_CASE("the summary of every case of the sample is printed")
{
    const Desk desk;
    const QString file = desk.sample();
    const auto cases = desk.call({u"-f"_s, file, u"list"_s, u"cases"_s, u"--json"_s}).objects();
    REQUIRE(cases.size() >= 5);
    for (const QJsonObject& one : cases) {
        const QString number = one.value("number"_L1).toString(), title = one.value("title"_L1).toString();
        const QString pdf = desk.path(number + u".pdf"_s);
        const Outcome made = desk.call({u"-f"_s, file, u"sheet"_s, u"case-summary"_s, number, u"-o"_s, pdf});
        INFO(number.toStdString() << made.errors.toStdString());
        REQUIRE(made.code == 0);
        const QString text = textOf(pdf);
        CHECK(text.contains(number));
        CHECK(text.contains(title.left(8)));
        CHECK_FALSE(hasLookAlikes(text));
    }
}

TEST_CASE("a paper for a word processor says what the printed one says")
{
    Desk desk;
    desk.setVariable(u"LANGUAGE"_s, u"ja"_s);
    const QString file = desk.sample();
    for (const QStringList& paper : {QStringList{u"case-summary"_s, u"H29-K001"_s}, QStringList{u"consultation-ledger"_s, u"2026-11"_s}}) {
        const QString odt = desk.path(u"paper.odt"_s), pdf = desk.path(u"paper.pdf"_s);
        const Outcome made = desk.call(QStringList{u"-f"_s, file, u"sheet"_s} + paper + QStringList{u"-o"_s, odt});
        INFO(made.errors.toStdString());
        REQUIRE(made.code == 0);
        REQUIRE(desk.call(QStringList{u"-f"_s, file, u"sheet"_s} + paper + QStringList{u"-o"_s, pdf}).code == 0);
        const QString written = QString::fromUtf8(unpacked(odt, u"content.xml"_s));
        CHECK(written.contains(u"</office:document-content>"_s));
        static const QRegularExpression kanji(u"[一-鿿]{3,6}"_s);
        for (auto it = kanji.globalMatch(textOf(pdf).section(u'\f', 0, 0).section(u"作成　"_s, 0, 0)); it.hasNext();) {
            const QString word = it.next().captured().left(3);
            INFO(word.toStdString());
            CHECK(written.contains(word));
        }
    }
    CHECK(desk.call({u"-f"_s, file, u"sheet"_s, u"case-summary"_s, u"H29-K001"_s, u"-o"_s, u"x.doc"_s}).code == 2);
}

TEST_CASE("a paper of a meeting that is not there names the number, and so does one of a case")
{
    Desk desk;
    desk.setVariable(u"LANGUAGE"_s, u"ja"_s);
    const QString file = desk.sample();
    const Outcome nowhere = desk.call({u"-f"_s, file, u"sheet"_s, u"minutes"_s, u"R2-M999"_s, u"-o"_s, desk.path(u"x.pdf"_s)});
    CHECK(nowhere.code == 1);
    CHECK(nowhere.errors.contains(u"R2-M999"_s));
    const Outcome ofCase = desk.call({u"-f"_s, file, u"sheet"_s, u"minutes"_s, u"H29-K001"_s, u"-o"_s, desk.path(u"x.pdf"_s)});
    CHECK(ofCase.code == 2);
    CHECK(ofCase.errors.contains(u"H29-K001 は案件の番号です。"_s));
    CHECK(ofCase.errors.contains(u"この案件の協議：H29-M001"_s)); // perhaps that one was meant
}

TEST_CASE("the path of every case of the sample is printed, with what happened in words")
{
    const Desk desk;
    const QString file = desk.sample();
    const auto cases = desk.call({u"-f"_s, file, u"list"_s, u"cases"_s, u"--json"_s}).objects();
    REQUIRE(cases.size() >= 5);
    for (const QJsonObject& one : cases) {
        const QString number = one.value("number"_L1).toString(), pdf = desk.path(number + u".pdf"_s);
        const Outcome made = desk.call({u"-f"_s, file, u"sheet"_s, u"pathway"_s, number, u"-o"_s, pdf});
        INFO(number.toStdString() << made.errors.toStdString());
        REQUIRE(made.code == 0);
        const QString text = textOf(pdf);
        CHECK(text.contains(number));
        CHECK(text.contains(one.value("title"_L1).toString().left(8)));
        CHECK_FALSE(hasLookAlikes(text));
    }
}

TEST_CASE("the ledger of a month and of a year prints each number in order")
{
    const Desk desk;
    const QString file = desk.sample();
    REQUIRE(desk.call({u"-f"_s, file, u"sheet"_s, u"consultation-ledger"_s, u"2026-11"_s, u"-o"_s, desk.path(u"month.pdf"_s)}).code == 0);
    REQUIRE(desk.call({u"-f"_s, file, u"sheet"_s, u"consultation-ledger"_s, u"R7"_s, u"-o"_s, desk.path(u"year.pdf"_s)}).code == 0);
    const QString year = textOf(desk.path(u"year.pdf"_s));
    qsizetype last = 0;
    for (const QJsonObject& one : desk.call({u"-f"_s, file, u"list"_s, u"consultations"_s, u"--year"_s, u"R7"_s, u"--json"_s}).objects()) {
        const qsizetype place = year.indexOf(one.value("number"_L1).toString(), last);
        INFO(one.value("number"_L1).toString().toStdString());
        CHECK(place >= last);
        last = std::max(last, place);
    }
    const Outcome wrong = desk.call({u"-f"_s, file, u"sheet"_s, u"consultation-ledger"_s, u"2026-13"_s, u"-o"_s, desk.path(u"x.pdf"_s)});
    CHECK(wrong.code == 2);
    const Outcome nowhere = desk.call({u"-f"_s, file, u"sheet"_s, u"consultation-ledger"_s, u"R7"_s, u"-o"_s, desk.path(u"no/folder/x.pdf"_s)});
    CHECK(nowhere.code == 1);
    CHECK(nowhere.errors.contains("x.pdf"_L1));
}

TEST_CASE("a ledger leaves as a list with the columns of the paper, and a number that was taken back stands in it as 欠番")
{
    Desk desk;
    desk.setVariable(u"LANGUAGE"_s, u"ja"_s);
    const QString file = desk.path(u"office.musubi"_s);
    REQUIRE(desk.call({u"new"_s, file}).code == 0);
    const auto call = [&](const QString& subject) {
        REQUIRE(desk.call({u"-f"_s, file, u"add"_s, u"consultation"_s, u"--subject"_s, subject, u"--caller"_s, u"難波 功"_s, u"--topic"_s, u"協働相手を探したい"_s, u"--at"_s, u"2024-05-07 10:15"_s}).code == 0);
    };
    call(u"一件目"_s);
    call(u"取り消す"_s);
    REQUIRE(desk.call({u"-f"_s, file, u"undo"_s}).code == 0);
    call(u"=二件目"_s);

    REQUIRE(desk.call({u"-f"_s, file, u"sheet"_s, u"consultation-ledger"_s, u"R6"_s, u"-o"_s, u"ledger.csv"_s}).code == 0);
    const QStringList lines = QString::fromUtf8(desk.read(u"ledger.csv"_s)).remove(QChar(0xfeff)).remove(u'\r').split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 4);
    REQUIRE(desk.call({u"-f"_s, file, u"sheet"_s, u"consultation-ledger"_s, u"R6"_s, u"-o"_s, desk.path(u"ledger.pdf"_s)}).code == 0);
    const QString paper = textOf(desk.path(u"ledger.pdf"_s));
    for (const QString& heading : lines[0].split(u','))
        CHECK(paper.contains(heading));
    CHECK(lines[1].startsWith(u"R6-0001,2024-05-07,"_s));
    CHECK(lines[1].contains(u"難波 功"_s));
    CHECK(lines[2].startsWith(u"R6-0002,"_s));
    CHECK(lines[2].contains(u"欠番"_s));
    CHECK(paper.contains(u"欠番"_s));
    CHECK(lines[3].contains(u"二件目"_s));
    CHECK_FALSE(lines[3].contains(u",=二件目"_s));
    CHECK(desk.call({u"-f"_s, file, u"sheet"_s, u"consultation-ledger"_s, u"2024-05"_s, u"-o"_s, desk.path(u"ledger.xlsx"_s)}).code == 0);
    CHECK(desk.read(u"ledger.xlsx"_s).startsWith("PK"));
    REQUIRE(desk.call({u"-f"_s, file, u"sheet"_s, u"consultation-ledger"_s, u"R6"_s, u"-o"_s, u"sjis.csv"_s, u"--encoding"_s, u"cp932"_s}).code == 0);
    CHECK(desk.read(u"sjis.csv"_s).contains("\x8c\x87\x94\xd4")); // 欠番
    CHECK(desk.call({u"-f"_s, file, u"sheet"_s, u"consultation-ledger"_s, u"R6"_s, u"-o"_s, u"x.csv"_s, u"--encoding"_s, u"latin-1"_s}).code == 2);
}

TEST_CASE("a list is exported to CSV for Excel in both encodings and to XLSX, and says what Shift_JIS does not have")
{
    const Desk desk;
    const QString file = desk.sample();
    const auto rows = desk.call({u"-f"_s, file, u"list"_s, u"cases"_s, u"--json"_s}).objects().size();
    REQUIRE(desk.call({u"-f"_s, file, u"export"_s, u"cases"_s, desk.path(u"a.csv"_s)}).code == 0);
    const QByteArray csv = desk.read(u"a.csv"_s);
    CHECK(csv.startsWith("\xef\xbb\xbf"));
    CHECK(csv.count('\n') >= rows + 1);
    REQUIRE(desk.call({u"-f"_s, file, u"export"_s, u"cases"_s, desk.path(u"a.xlsx"_s)}).code == 0);
    CHECK(desk.read(u"a.xlsx"_s).startsWith("PK"));

    REQUIRE(desk.call({u"-f"_s, file, u"add"_s, u"consultation"_s, u"--subject"_s, u"=HYPERLINK(\"x\")"_s, u"--caller"_s, u"𠮷野 功"_s, u"--topic"_s, u"協働相手を探したい"_s, u"--at"_s, u"2024-05-07 10:15"_s}).code == 0);
    const Outcome refused = desk.call({u"-f"_s, file, u"export"_s, u"consultations"_s, desk.path(u"b.csv"_s), u"--encoding"_s, u"cp932"_s});
    CHECK(refused.code == 1);
    CHECK(refused.errors.contains(u"𠮷"_s));
    CHECK_FALSE(QFile::exists(desk.path(u"b.csv"_s)));
    REQUIRE(desk.call({u"-f"_s, file, u"export"_s, u"consultations"_s, desk.path(u"b.csv"_s)}).code == 0);
    const QString text = QString::fromUtf8(desk.read(u"b.csv"_s));
    CHECK(text.contains(u"𠮷野 功"_s));
    CHECK_FALSE(text.contains(u",=HYPERLINK"_s));
    CHECK_FALSE(text.contains(u"\"=HYPERLINK"_s));
}

TEST_CASE("the sheet and the role table of every project of the sample are printed, and the grants of a year leave as PDF, CSV and XLSX")
{
    Desk desk;
    const QString file = desk.sample();
    const auto projects = desk.call({u"-f"_s, file, u"list"_s, u"projects"_s, u"--json"_s}).objects();
    REQUIRE(projects.size() >= 9);
    for (const QJsonObject& one : projects) {
        const QString number = one.value("number"_L1).toString(), pdf = desk.path(number + u".pdf"_s);
        for (const QString& kind : {u"project"_s, u"role-table"_s, u"requirements"_s, u"screening"_s, u"evaluation"_s}) {
            const Outcome made = desk.call({u"-f"_s, file, u"sheet"_s, kind, number, u"-o"_s, pdf});
            INFO(kind.toStdString() << number.toStdString() << made.errors.toStdString());
            REQUIRE(made.code == 0);
            const QString text = textOf(pdf);
            CHECK(text.contains(number));
            CHECK(text.contains(one.value("title"_L1).toString().left(8)));
            CHECK_FALSE(hasLookAlikes(text));
        }
    }
    for (const QString& name : {u"grants.pdf"_s, u"grants.csv"_s, u"grants.xlsx"_s})
        CHECK(desk.call({u"-f"_s, file, u"sheet"_s, u"grant-ledger"_s, u"H31"_s, u"-o"_s, desk.path(name)}).code == 0);
    const QString csv = QString::fromUtf8(desk.read(u"grants.csv"_s));
    CHECK(csv.contains(u"1920000"_s));
    CHECK(csv.contains(u"NPO法人岡山ニャンとかし隊"_s));
    CHECK(textOf(desk.path(u"grants.pdf"_s)).contains(u"1,920,000"_s));
    CHECK(desk.call({u"-f"_s, file, u"sheet"_s, u"grant-ledger"_s, u"nonsense"_s, u"-o"_s, desk.path(u"x.pdf"_s)}).code == 2);
    CHECK(desk.call({u"-f"_s, file, u"sheet"_s, u"project"_s, u"R2-P999"_s, u"-o"_s, desk.path(u"x.pdf"_s)}).code == 1);
    desk.setVariable(u"LANGUAGE"_s, u"ja"_s);
    for (const QJsonObject& one : projects) { // in words: no code of the program, no bare year
        const Outcome shown = desk.call({u"-f"_s, file, u"show"_s, one.value("number"_L1).toString()});
        CHECK(shown.code == 0);
        INFO(shown.output.toStdString());
        static const QRegularExpression code(u"\\b(none|open|done|waived|skipped|RUN|CLOSED|DIVISION|RUNNER|[a-z]+_[a-z_]+)\\b"_s);
        CHECK_FALSE(code.match(shown.output).hasMatch());
        static const QRegularExpression year(u"年度(（[^）]*）)?\n"_s); // 令和2年度
        CHECK(year.match(shown.output).hasMatch());
    }
}

TEST_CASE("what left the office on paper or as a list stands in the history, and undo passes it by")
{
    const Desk desk;
    const QString file = desk.sample();
    const QString added = desk.call({u"-f"_s, file, u"--json"_s, u"add"_s, u"consultation"_s, u"--subject"_s, u"花壇の水やり"_s, u"--topic"_s, u"PARTNER"_s}).objects().value(0).value("number"_L1).toString();
    REQUIRE(desk.call({u"-f"_s, file, u"sheet"_s, u"case-summary"_s, u"H29-K001"_s, u"-o"_s, desk.path(u"a.pdf"_s)}).code == 0);
    REQUIRE(desk.call({u"-f"_s, file, u"export"_s, u"organizations"_s, desk.path(u"a.csv"_s)}).code == 0);
    REQUIRE(desk.call({u"-f"_s, file, u"sheet"_s, u"consultation"_s, added, u"-o"_s, u"a.doc"_s}).code == 2); // nothing left
    const auto history = desk.call({u"-f"_s, file, u"history"_s, u"--limit"_s, u"3"_s, u"--json"_s}).objects();
    REQUIRE(history.size() == 3);
    CHECK(history[0].value("deed"_L1).toString() == "export_list"_L1);
    CHECK(history[0].value("note"_L1).toString().startsWith("organizations: "_L1));
    CHECK(history[1].value("deed"_L1).toString() == "save_paper"_L1);
    CHECK(history[1].value("note"_L1).toString() == "case-summary H29-K001 (PDF)"_L1);
    CHECK(history[2].value("deed"_L1).toString() == "receive_consultation"_L1);
    REQUIRE(desk.call({u"-f"_s, file, u"undo"_s}).code == 0); // the consultation
    CHECK(desk.call({u"-f"_s, file, u"show"_s, added}).code == 1);
}
