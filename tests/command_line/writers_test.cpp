#include "tests/command_line/program.h"
#include "tests/support/printing.h"

#include <QProcess>

using namespace musubi::tests;
using namespace Qt::StringLiterals;

TEST_CASE("two desks that register at once get numbers without a gap, a double or a lost call")
{
    const Desk desk;
    const QString file = desk.path(u"office.musubi"_s);
    REQUIRE(desk.call({u"new"_s, file}).code == 0);
    constexpr int calls = 12;
    const auto register_ = [&](int i) {
        return desk.start({u"-f"_s, file, u"--json"_s, u"add"_s, u"consultation"_s, u"--subject"_s, u"相談 %1"_s.arg(i), u"--topic"_s, u"協働相手を探したい"_s, u"--at"_s, u"2024-05-07 10:15"_s});
    };
    QStringList numbers;
    for (int i = 0; i < calls; i += 3) {
        std::vector<std::unique_ptr<QProcess>> running;
        for (int desk3 = 0; desk3 < 3; ++desk3)
            running.push_back(register_(i + desk3));
        for (const auto& process : running) {
            REQUIRE(process->waitForFinished(120'000));
            INFO(process->readAllStandardError().toStdString());
            REQUIRE(process->exitCode() == 0);
            numbers << QString::fromUtf8(process->readAllStandardOutput()).section(u"\"number\":\""_s, 1).section(u'"', 0, 0);
        }
    }
    numbers.sort();
    REQUIRE(numbers.size() == calls);
    for (int i = 0; i < calls; ++i)
        CHECK(numbers[i] == u"R6-%1"_s.arg(i + 1, 4, 10, QChar(u'0')));
    CHECK(desk.call({u"-f"_s, file, u"verify"_s}).code == 0);
    CHECK(desk.call({u"-f"_s, file, u"list"_s, u"consultations"_s, u"--json"_s}).objects().size() == calls);
}

TEST_CASE("a desk that dies in the middle leaves no question and no half record behind")
{
    const Desk desk;
    const QString file = desk.sample();
    const qsizetype before = desk.call({u"-f"_s, file, u"list"_s, u"consultations"_s, u"--json"_s}).objects().size();
    qsizetype kept = 0;
    for (int attempt = 0; attempt < 8; ++attempt) {
        const auto process = desk.start({u"-f"_s, file, u"add"_s, u"consultation"_s, u"--subject"_s, u"切れた電話"_s, u"--topic"_s, u"協働相手を探したい"_s, u"--at"_s, u"2024-05-07 10:15"_s});
        process->waitForFinished(5 * attempt * attempt); // ended at another moment each time; the last ones may be through
        process->kill();
        process->waitForFinished(120'000);
        kept += process->exitStatus() == QProcess::NormalExit && process->exitCode() == 0;
        const Outcome list = desk.call({u"-f"_s, file, u"list"_s, u"consultations"_s, u"--json"_s});
        INFO(list.errors.toStdString());
        REQUIRE(list.code == 0);
        // whoever was told that it is registered finds it; one that died after the commit may be there too
        const qsizetype now = list.objects().size() - before;
        CHECK(now >= kept);
        CHECK(now <= attempt + 1);
    }
    CHECK(desk.call({u"-f"_s, file, u"verify"_s}).code == 0);
}
