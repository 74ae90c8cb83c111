#include "tests/bench/measure.h"
#include "tests/bench/sections.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <cstdio>

namespace musubi::bench {

using namespace Qt::StringLiterals;

namespace {

/// Kilobytes in memory now; 0 where this system does not tell.
double residentKilobytes(qint64 process)
{
#ifdef Q_OS_LINUX
    QFile status(u"/proc/%1/status"_s.arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    static const QRegularExpression line(u"VmRSS:\\s+(\\d+) kB"_s);
    return line.match(QString::fromLatin1(status.readAll())).captured(1).toDouble();
#elif defined(Q_OS_WIN)
    QProcess tasks;
    tasks.start(u"tasklist"_s, {u"/FI"_s, u"PID eq %1"_s.arg(process), u"/FO"_s, u"CSV"_s, u"/NH"_s});
    tasks.waitForFinished();
    QString last = QString::fromLocal8Bit(tasks.readAllStandardOutput()).section(u"\",\""_s, -1);
    return last.remove(QRegularExpression(u"\\D"_s)).toDouble();
#else
    QProcess ps;
    ps.start(u"ps"_s, {u"-o"_s, u"rss="_s, u"-p"_s, QString::number(process)});
    ps.waitForFinished();
    return QString::fromLatin1(ps.readAllStandardOutput()).trimmed().toDouble();
#endif
}

struct Start {
    double milliseconds = 0; // to the painted window; 0: it never came
    double kilobytes = 0;
};

class Starter {
public:
    Starter()
    {
        // No file of the user's is remembered, no running program asked.
        m_environment = QProcessEnvironment::systemEnvironment();
        m_environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        for (const QString& name : {u"HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_RUNTIME_DIR"_s, u"TMPDIR"_s})
            m_environment.insert(name, m_home.path());
        // What fontconfig knows of the fonts stays where it is: a warm start reads it.
        m_environment.insert(u"XDG_CACHE_HOME"_s, qEnvironmentVariable("XDG_CACHE_HOME", QDir::home().filePath(u".cache"_s)));
    }

    Start start(const QString& program, const QStringList& arguments, int stay)
    {
        m_environment.insert(u"MUSUBI_LEAVE_AFTER"_s, QString::number(stay));
        QProcess process;
        process.setProcessEnvironment(m_environment);
        Start result;
        QElapsedTimer timer;
        timer.start();
        process.start(program, arguments);
        while (!process.canReadLine() && process.waitForReadyRead(30'000)) { }
        if (process.readLine().trimmed() != "painted") {
            std::fprintf(stderr, "%s did not come up: %s\n", qPrintable(program), process.readAllStandardError().constData());
            process.kill();
            process.waitForFinished();
            return result;
        }
        result.milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        if (stay > 0)
            result.kilobytes = residentKilobytes(process.processId());
        process.waitForFinished(30'000);
        return result;
    }

private:
    QTemporaryDir m_home;
    QProcessEnvironment m_environment;
};

} // namespace

void measureStart(const Ground& ground)
{
    printTitle(u"Start and memory with %1 contacts, against an empty Qt window"_s.arg(ground.contacts));
    const QString program = QDir(ground.programs).filePath(u"musubi"_s), empty = QDir(ground.programs).filePath(u"musubi-empty-window"_s);
    const QStringList file{ground.centre};
    Starter starter;
    for (int i = 0; i < 2; ++i) { // warm
        starter.start(empty, {}, 0);
        if (starter.start(program, file, 0).milliseconds == 0) {
            printLeftOut(u"start"_s, u"the program did not come up"_s);
            return;
        }
    }
    Times ours, bare;
    for (int i = 0; i < (ground.quick ? 3 : 15); ++i) {
        bare.add(starter.start(empty, {}, 0).milliseconds);
        ours.add(starter.start(program, file, 0).milliseconds);
    }
    printFigure(u"empty window, median"_s, milliseconds(bare.median()));
    printFigure(u"musubi, median"_s, milliseconds(ours.median()));
    const double ratio = ours.median() / bare.median();
    printHeld(u"warm start to the painted window"_s, times(ratio), u"<= 1.5 x"_s, ratio <= 1.5);

    constexpr int stay = 1'000; // milliseconds in which its memory is read
    const double little = starter.start(empty, {}, stay).kilobytes, much = starter.start(program, file, stay).kilobytes;
    if (little == 0 || much == 0) {
        printLeftOut(u"resident memory"_s, u"this system does not tell"_s);
        return;
    }
    printFigure(u"resident memory, empty and musubi"_s, u"%1 MB, %2 MB"_s.arg(little / 1024, 0, 'f', 0).arg(much / 1024, 0, 'f', 0));
    printHeld(u"resident memory with the centre open"_s, times(much / little), u"<= 3 x"_s, much / little <= 3);
}

} // namespace musubi::bench
