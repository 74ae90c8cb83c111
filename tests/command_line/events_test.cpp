#include "tests/command_line/program.h"
#include "tests/support/printing.h"

#include <QFile>

using namespace musubi::tests;
using namespace Qt::StringLiterals;

TEST_CASE("the courses and gatherings of three years are listed with their participants by heading, whose sums fit")
{
    Desk desk;
    desk.setVariable(u"LANGUAGE"_s, u"ja"_s);
    const QString file = desk.sample();
    const auto events = desk.call({u"-f"_s, file, u"list"_s, u"events"_s, u"--json"_s}).objects();
    REQUIRE(events.size() >= 10);
    QSet<QString> years;
    int held = 0;
    for (const QJsonObject& event : events) {
        INFO(event.value("title"_L1).toString().toStdString());
        years << event.value("fiscal_year"_L1).toString();
        int under = 0;
        for (auto column = event.begin(); column != event.end(); ++column)
            if (column.key().startsWith(u"participants: "))
                under += column->toInt();
        CHECK(under == event.value("participants"_L1).toInt());
        held += under > 0;
    }
    CHECK(years.size() == 3);
    CHECK(held >= 7);
    const auto one = desk.call({u"-f"_s, file, u"list"_s, u"events"_s, u"--year"_s, u"R7"_s, u"--json"_s}).objects();
    CHECK(one.size() >= 3);
    CHECK(one.size() < events.size());
    REQUIRE(desk.call({u"-f"_s, file, u"export"_s, u"events"_s, desk.path(u"events.csv"_s)}).code == 0);
    CHECK(QString::fromUtf8(desk.read(u"events.csv"_s)).contains(u"NPO・市民団体"_s));
}

TEST_CASE("an event is put on paper by its day, or by its title where that is enough")
{
    Desk desk;
    desk.setVariable(u"LANGUAGE"_s, u"ja"_s);
    const QString file = desk.sample();
    const auto events = desk.call({u"-f"_s, file, u"list"_s, u"events"_s, u"--json"_s}).objects();
    REQUIRE_FALSE(events.isEmpty());
    const QString day = events.first().value("starts_at"_L1).toString().left(10), title = events.first().value("title"_L1).toString();
    const Outcome made = desk.call({u"-f"_s, file, u"sheet"_s, u"event"_s, day, u"-o"_s, desk.path(u"event.pdf"_s)});
    INFO(made.errors.toStdString());
    REQUIRE(made.code == 0);
    CHECK(textOf(desk.path(u"event.pdf"_s)).contains(title));
    CHECK(textOf(desk.path(u"event.pdf"_s)).contains(u"延べ合計"_s));
    REQUIRE(desk.call({u"-f"_s, file, u"sheet"_s, u"participants"_s, day, u"-o"_s, desk.path(u"door.pdf"_s)}).code == 0);
    CHECK(textOf(desk.path(u"door.pdf"_s)).contains(u"出欠"_s));
    const Outcome several = desk.call({u"-f"_s, file, u"sheet"_s, u"event"_s, u"はじめての"_s, u"-o"_s, desk.path(u"x.pdf"_s)});
    CHECK(several.code == 1);
    CHECK(several.errors.contains(u"はじめての協働講座"_s));
    CHECK(desk.call({u"-f"_s, file, u"sheet"_s, u"event"_s, u"1999-01-01"_s, u"-o"_s, desk.path(u"x.pdf"_s)}).code == 1);
    CHECK_FALSE(QFile::exists(desk.path(u"x.pdf"_s)));
}

TEST_CASE("the published case study leaves as PDF and as plain text with the same words")
{
    Desk desk;
    desk.setVariable(u"LANGUAGE"_s, u"ja"_s);
    const QString file = desk.sample();
    for (const QString& name : {u"study.pdf"_s, u"study.txt"_s}) {
        const Outcome made = desk.call({u"-f"_s, file, u"sheet"_s, u"case-study"_s, u"H29-K001"_s, u"-o"_s, desk.path(name)});
        INFO(made.errors.toStdString());
        REQUIRE(made.code == 0);
    }
    const QString pdf = textOf(desk.path(u"study.pdf"_s)).remove(u'\n').remove(u' '), text = QString::fromUtf8(desk.read(u"study.txt"_s));
    CHECK_FALSE(text.contains(u'\r'));
    for (const QString& word : {u"地域猫活動の普及啓発事業及び活動推進事業"_s, u"NPO法人岡山ニャンとかし隊"_s, u"平成29年度"_s, u"市民協働推進ニーズ調査事業"_s, u"令和2年度"_s,
             u"協働を通じてどんな効果が生まれましたか"_s, u"『協働通信』"_s, u"令和元年8月"_s}) {
        INFO(word.toStdString());
        CHECK(pdf.contains(word));
        CHECK(text.contains(word));
    }
    for (const QString& year : {u"平成29年度"_s, u"平成30年度"_s, u"平成31年度"_s, u"令和2年度"_s}) { // three of them are projects
        INFO(year.toStdString());
        CHECK(text.contains(year));
    }
    CHECK(text.contains(u"ボランティア養成講座等を実施"_s));
    CHECK_FALSE(pdf.contains(u"取扱注意"_s)); // it is for everybody
    const Outcome none = desk.call({u"-f"_s, file, u"sheet"_s, u"case-study"_s, u"H30-K001"_s, u"-o"_s, desk.path(u"none.pdf"_s)});
    CHECK(none.code == 1);
}
