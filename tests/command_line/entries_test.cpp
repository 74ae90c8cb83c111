#include "tests/command_line/program.h"
#include "tests/support/printing.h"

using namespace musubi::tests;
using namespace Qt::StringLiterals;

namespace {

const QStringList vacantHouse{u"add"_s, u"consultation"_s, u"--subject"_s, u"空き家を居場所にしたい"_s, u"--content"_s, u"神社の隣、𠮷野さんの持ち家。\n半年前から空いている。"_s, u"--caller"_s, u"𠮷野 功"_s,
    u"--topic"_s, u"協働相手を探したい"_s, u"--at"_s, u"2024-05-07 10:15"_s};

qsizetype consultations(const Desk& desk, const QString& file)
{
    return desk.call({u"-f"_s, file, u"list"_s, u"consultations"_s, u"--json"_s}).objects().size();
}

} // namespace

TEST_CASE("a consultation that a script registers has the next number of its year, is found, shown and taken back")
{
    const Desk desk;
    const QString file = desk.sample();
    const qsizetype before = consultations(desk, file);

    const Outcome added = desk.call(QStringList{u"-f"_s, file, u"--json"_s} + vacantHouse);
    INFO(added.errors.toStdString());
    REQUIRE(added.code == 0);
    const QString number = added.objects().value(0).value("number"_L1).toString();
    CHECK(number.startsWith("R6-"_L1));
    CHECK(consultations(desk, file) == before + 1);

    const QString shown = desk.call({u"-f"_s, file, u"show"_s, number}).output;
    CHECK(shown.contains(u"空き家を居場所にしたい"_s));
    CHECK(shown.contains(u"𠮷野 功"_s));
    CHECK(shown.lastIndexOf(u"空き家を居場所にしたい"_s) < shown.indexOf(u"𠮷野 功"_s)); // what it is about, then who, not the alphabet of columns
    const auto hits = desk.call({u"-f"_s, file, u"search"_s, u"𠮷野"_s, u"空き家"_s, u"--json"_s}).objects();
    REQUIRE(hits.size() == 1);
    CHECK(hits.first().value("number"_L1).toString() == number);

    CHECK(desk.call({u"-f"_s, file, u"history"_s, u"--limit"_s, u"1"_s}).output.contains(u"空き家を居場所にしたい"_s));
    CHECK(desk.call({u"-f"_s, file, u"undo"_s}).code == 0);
    CHECK(consultations(desk, file) == before);
    CHECK(desk.call({u"-f"_s, file, u"show"_s, number}).code == 1);

    // the number stays used: the next one is not the same
    const QString next = desk.call(QStringList{u"-f"_s, file, u"--json"_s} + vacantHouse).objects().value(0).value("number"_L1).toString();
    CHECK(next != number);
    CHECK(next > number);
}

TEST_CASE("the journal says who of the staff did it")
{
    const Desk desk;
    const QString file = desk.sample();
    const QString staff = desk.call({u"-f"_s, file, u"info"_s, u"--json"_s}).objects().value(0).value("staff"_L1).toString();
    const QString code = staff.section(u' ', 0, 0), name = staff.section(u'(', 1).section(u')', 0, 0);
    REQUIRE_FALSE(code.isEmpty());
    REQUIRE(desk.call(QStringList{u"-f"_s, file, u"--staff"_s, code} + vacantHouse).code == 0);
    const auto last = desk.call({u"-f"_s, file, u"history"_s, u"--limit"_s, u"1"_s, u"--json"_s}).objects();
    REQUIRE(last.size() == 1);
    CHECK(last.first().value("staff"_L1).toString() == name);
}

TEST_CASE("what breaks a rule is not registered, and each reason is said")
{
    const Desk desk;
    const QString file = desk.sample();
    const qsizetype before = consultations(desk, file);
    const Outcome empty = desk.call({u"-f"_s, file, u"add"_s, u"consultation"_s, u"--at"_s, u"2024-05-07"_s});
    CHECK(empty.code == 1);
    CHECK(empty.output.isEmpty());
    CHECK(empty.errors.contains("Nothing was registered"_L1));
    const Outcome future = desk.call({u"-f"_s, file, u"add"_s, u"consultation"_s, u"--subject"_s, u"来年の相談"_s, u"--topic"_s, u"協働相手を探したい"_s, u"--at"_s, u"2098-05-07"_s});
    CHECK(future.code == 1);
    CHECK(future.errors.contains("future"_L1));
    QStringList tooLong = vacantHouse;
    tooLong[3] = QString(5'000, u'長');
    const Outcome refused = desk.call(QStringList{u"-f"_s, file} + tooLong);
    CHECK(refused.code == 1);
    CHECK(refused.errors.contains("too long"_L1));
    CHECK(consultations(desk, file) == before);
}

TEST_CASE("there is nothing to take back in a new file, and it says so")
{
    const Desk desk;
    REQUIRE(desk.call({u"new"_s, desk.path(u"new.musubi"_s)}).code == 0);
    const Outcome outcome = desk.call({u"-f"_s, desk.path(u"new.musubi"_s), u"undo"_s});
    CHECK(outcome.code == 1);
    CHECK(outcome.errors.contains("nothing left to take back"_L1));
}

TEST_CASE("every list of the sample prints its lines as a table and as objects")
{
    const Desk desk;
    const QString file = desk.sample();
    for (const QString& kind : {u"cases"_s, u"consultations"_s, u"organizations"_s, u"people"_s, u"tasks"_s}) {
        INFO(kind.toStdString());
        const auto objects = desk.call({u"-f"_s, file, u"list"_s, kind, u"--json"_s}).objects();
        CHECK(objects.size() >= 5);
        CHECK(desk.call({u"-f"_s, file, u"list"_s, kind}).output.count(u'\n') == objects.size() + 1);
    }
    const auto ofOneYear = desk.call({u"-f"_s, file, u"list"_s, u"consultations"_s, u"--year"_s, u"R7"_s, u"--json"_s}).objects();
    CHECK(ofOneYear.size() > 20);
    CHECK(ofOneYear.size() < consultations(desk, file));
}

TEST_CASE("search filters by year and kind, and says when a filter names nothing")
{
    const Desk desk;
    const QString file = desk.sample();
    const auto cats = desk.call({u"-f"_s, file, u"search"_s, u"地域猫"_s, u"--json"_s}).objects();
    REQUIRE_FALSE(cats.isEmpty());
    CHECK(desk.call({u"-f"_s, file, u"search"_s, u"地域猫"_s, u"--limit"_s, u"1"_s, u"--json"_s}).objects().size() == 1);
    CHECK(desk.call({u"-f"_s, file, u"search"_s, u"地域猫 -地域猫"_s}).code == 1);
    const Outcome unknown = desk.call({u"-f"_s, file, u"search"_s, u"種別:宇宙人"_s});
    CHECK(unknown.code == 2);
    CHECK(unknown.errors.contains(u"宇宙人"_s));
}

TEST_CASE("a script lists the meetings of a year, exports them, and shows one by its number")
{
    const Desk desk;
    const QString file = desk.sample();
    const auto all = desk.call({u"-f"_s, file, u"list"_s, u"meetings"_s, u"--json"_s}).objects();
    REQUIRE(all.size() > 20);
    const auto ofYear = desk.call({u"-f"_s, file, u"list"_s, u"meetings"_s, u"--year"_s, u"R8"_s, u"--json"_s}).objects();
    CHECK(ofYear.size() > 2);
    CHECK(ofYear.size() < all.size());
    CHECK(desk.call({u"-f"_s, file, u"export"_s, u"meetings"_s, desk.path(u"meetings.csv"_s)}).code == 0);
    CHECK(desk.read(u"meetings.csv"_s).count('\n') >= all.size());
    const QString number = ofYear.last().value("number"_L1).toString();
    CHECK(number.startsWith("R8-M"_L1));
    const Outcome shown = desk.call({u"-f"_s, file, u"show"_s, number});
    CHECK(shown.code == 0);
    CHECK(shown.output.contains(ofYear.last().value("theme"_L1).toString()));
    CHECK(desk.call({u"-f"_s, file, u"show"_s, u"R8-M999"_s}).code == 1);
}
