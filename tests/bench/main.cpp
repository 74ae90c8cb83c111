#include "core/base/error.h"
#include "tests/bench/measure.h"
#include "tests/bench/sections.h"
#include "tests/bench/synthetic_centre.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace musubi;

namespace {

/// Figures at the size that the marks speak of; correctness where a scan is still quick.
void runAll(bench::Ground ground, int contacts, bool anew, const QString& only)
{
    const auto wants = [&only](const QString& section) { return only.isEmpty() || only == section; };
    const int few = std::min(contacts, 10'000);
    const QString large = bench::syntheticCentre(ground.folder, contacts, anew);
    const QString small = few == contacts ? large : bench::syntheticCentre(ground.folder, few, anew);
    ground.centre = large;
    ground.contacts = contacts;
    if (wants(u"start"_s))
        bench::measureStart(ground);
    if (wants(u"search"_s))
        bench::measureSearch(ground);
    if (wants(u"saves"_s))
        bench::measureSaves(ground);
    if (wants(u"import"_s))
        bench::measureImport(ground);
    if (wants(u"partners"_s))
        bench::measurePartners(ground);
    if (wants(u"paper"_s))
        bench::measurePaper(ground);
    if (wants(u"statistics"_s))
        bench::measureStatistics(ground);
    if (wants(u"calendar"_s))
        bench::measureCalendar(ground);
    ground.centre = small;
    ground.contacts = few;
    if (wants(u"search"_s))
        bench::checkSearch(ground);
}

} // namespace

int main(int argc, char* argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"musubi-bench"_s);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Measures ratios within one run. A missed mark is said and is no failure."_s);
    parser.addHelpOption();
    parser.addOption({u"contacts"_s, u"Size of the synthetic centre, say 10000 or 1000000"_s, u"number"_s, u"100000"_s});
    parser.addOption({u"quick"_s, u"Few repetitions: only to see that it runs"_s});
    parser.addOption({u"anew"_s, u"Make the synthetic centres again"_s});
    parser.addOption({u"only"_s, u"One section: start, search, saves, import, partners, paper, statistics or calendar"_s, u"section"_s});
    parser.process(app);
    if (const QString only = parser.value(u"only"_s); !QStringList{QString(), u"start"_s, u"search"_s, u"saves"_s, u"import"_s, u"partners"_s, u"paper"_s, u"statistics"_s, u"calendar"_s}.contains(only)) {
        std::fprintf(stderr, "musubi-bench: --only takes start, search, saves, import, partners, paper, statistics or calendar\n");
        return 2;
    }
    const int contacts = parser.value(u"contacts"_s).toInt();
    if (contacts < 100 || contacts > 5'000'000) {
        std::fprintf(stderr, "musubi-bench: --contacts takes a number from 100 to 5000000\n");
        return 2;
    }
    bench::Ground ground;
    ground.programs = QCoreApplication::applicationDirPath();
    ground.folder = QDir(ground.programs).filePath(u"../bench"_s);
    ground.quick = parser.isSet(u"quick"_s);
    try {
        runAll(ground, contacts, parser.isSet(u"anew"_s), parser.value(u"only"_s));
    } catch (const Error& error) {
        std::fprintf(stderr, "musubi-bench: fault %d: %s\n", static_cast<int>(error.fault()), qPrintable(error.detail()));
        return 1;
    }
    std::printf("\n%d mark(s) missed\n", bench::missedMarks());
    return 0;
}
