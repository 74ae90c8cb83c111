#include "tests/command_line/program.h"
#include "tests/support/printing.h"

#include <QFile>

using namespace musubi::tests;
using namespace Qt::StringLiterals;

TEST_CASE("a new file is empty, sound and never overwrites one")
{
    const Desk desk;
    const QString file = desk.path(u"所 報 #1.musubi"_s);
    REQUIRE(desk.call({u"new"_s, file}).code == 0);
    CHECK(desk.call({u"-f"_s, file, u"info"_s, u"--json"_s}).objects().value(0).value("consultations"_L1).toInt(-1) == 0);
    CHECK(desk.call({u"-f"_s, file, u"verify"_s}).code == 0);
    const QByteArray before = desk.read(u"所 報 #1.musubi"_s);
    const Outcome again = desk.call({u"new"_s, file, u"--sample"_s});
    CHECK(again.code == 1);
    CHECK(again.errors.contains("exists already"_L1));
    CHECK(desk.read(u"所 報 #1.musubi"_s) == before);
    const Outcome dated = desk.call({u"new"_s, desk.path(u"dated.musubi"_s), u"--today"_s, u"R8.11.24"_s});
    CHECK(dated.code == 2);
    CHECK(dated.errors.contains("--sample"_L1));
    CHECK_FALSE(QFile::exists(desk.path(u"dated.musubi"_s)));
    const Outcome nowhere = desk.call({u"new"_s, desk.path(u"no/folder/x.musubi"_s)});
    CHECK(nowhere.code == 1);
    CHECK(nowhere.errors.contains("folder"_L1));
}

TEST_CASE("the sample holds the five cases and some three hundred consultations, and is sound")
{
    const Desk desk;
    const QString file = desk.sample();
    const QJsonObject info = desk.call({u"-f"_s, file, u"info"_s, u"--json"_s}).objects().value(0);
    CHECK(info.value("cases"_L1).toInt() >= 5);
    CHECK(info.value("consultations"_L1).toInt() >= 300);
    const Outcome verify = desk.call({u"-f"_s, file, u"verify"_s, u"--json"_s});
    CHECK(verify.code == 0);
    CHECK(verify.objects().value(0).value("sound"_L1).toBool());
    CHECK_FALSE(QFile::exists(file + u"-wal"_s));
}

TEST_CASE("the same day makes the same sample, byte for byte in what it prints")
{
    const Desk desk;
    REQUIRE(desk.call({u"new"_s, desk.path(u"again.musubi"_s), u"--sample"_s, u"--today"_s, u"R8.11.24"_s}).code == 0);
    const auto printed = [&](const QString& file, const QString& kind) { return desk.call({u"-f"_s, file, u"list"_s, kind}).output; };
    const QString sample = desk.sample(), again = desk.path(u"again.musubi"_s);
    for (const QString& kind : {u"cases"_s, u"consultations"_s, u"organizations"_s, u"people"_s, u"tasks"_s})
        CHECK(printed(again, kind) == printed(sample, kind));
}

TEST_CASE("a backup is one file that opens by itself, and restoring keeps what stood there")
{
    const Desk desk;
    const QString file = desk.sample();
    REQUIRE(desk.call({u"-f"_s, file, u"backup"_s, u"b.musubi"_s}).code == 0);
    CHECK(desk.call({u"-f"_s, file, u"backup"_s, u"b.musubi"_s}).code == 1);
    CHECK(desk.call({u"-f"_s, file, u"backup"_s, u"b.musubi"_s, u"--overwrite"_s}).code == 0);
    const QString before = desk.call({u"-f"_s, file, u"list"_s, u"consultations"_s}).output;
    CHECK(desk.call({u"-f"_s, desk.path(u"b.musubi"_s), u"list"_s, u"consultations"_s}).output == before);

    REQUIRE(desk.call({u"-f"_s, file, u"add"_s, u"consultation"_s, u"--subject"_s, u"後の相談"_s, u"--topic"_s, u"協働相手を探したい"_s, u"--at"_s, u"2024-05-07 10:15"_s}).code == 0);
    const Outcome restored = desk.call({u"-f"_s, file, u"restore"_s, u"b.musubi"_s, u"--json"_s});
    REQUIRE(restored.code == 0);
    CHECK(desk.call({u"-f"_s, file, u"list"_s, u"consultations"_s}).output == before);
    const QString kept = restored.objects().value(0).value("kept"_L1).toString();
    CHECK(desk.call({u"-f"_s, kept, u"search"_s, u"後の相談"_s}).code == 0);

    desk.write(u"bad.musubi"_s, desk.read(u"b.musubi"_s).left(40'000));
    CHECK(desk.call({u"-f"_s, file, u"restore"_s, u"bad.musubi"_s}).code == 1);
    CHECK(desk.call({u"-f"_s, file, u"list"_s, u"consultations"_s}).output == before);
}
