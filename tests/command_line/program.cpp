#include "tests/command_line/program.h"

#include "tests/support/printing.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>

namespace musubi::tests {

using namespace Qt::StringLiterals;

namespace {

constexpr int longEnough = 120'000; // a call that takes so many milliseconds hangs

QString cliPath()
{
    return qEnvironmentVariable("MUSUBI_CLI");
}

QProcessEnvironment plainEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString& name : {u"MUSUBI_FILE"_s, u"MUSUBI_STAFF"_s, u"XDG_RUNTIME_DIR"_s})
        environment.remove(name);
    environment.insert(u"LANG"_s, u"C.UTF-8"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"LANGUAGE"_s, u"en"_s);
    environment.insert(u"TZ"_s, u"Asia/Tokyo"_s);
    return environment;
}

Outcome outcomeOf(QProcess& process)
{
    if (!process.waitForStarted(longEnough))
        FAIL("cannot start " << process.program().toStdString() << ": " << process.errorString().toStdString());
    process.closeWriteChannel();
    if (!process.waitForFinished(longEnough)) {
        process.kill();
        process.waitForFinished();
        FAIL("hangs: " << process.arguments().join(u' ').toStdString());
    }
    Outcome outcome;
    outcome.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    outcome.output = QString::fromUtf8(process.readAllStandardOutput()).remove(u'\r');
    outcome.errors = QString::fromUtf8(process.readAllStandardError()).remove(u'\r');
    return outcome;
}

} // namespace

QList<QJsonObject> Outcome::objects() const
{
    QList<QJsonObject> objects;
    for (const QString& line : output.split(u'\n', Qt::SkipEmptyParts)) {
        const QJsonDocument document = QJsonDocument::fromJson(line.toUtf8());
        INFO(line.toStdString());
        REQUIRE(document.isObject());
        objects << document.object();
    }
    return objects;
}

Desk::Desk()
    : m_environment(plainEnvironment())
{
    REQUIRE(m_folder.isValid());
    m_environment.insert(u"HOME"_s, m_folder.filePath(u"home"_s));
}

void Desk::setVariable(const QString& name, const QString& value)
{
    if (value.isEmpty())
        m_environment.remove(name);
    else
        m_environment.insert(name, value);
}

std::unique_ptr<QProcess> Desk::start(const QStringList& arguments) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_environment);
    process->setWorkingDirectory(m_folder.path());
    process->start(cliPath(), QStringList{u"--language"_s, m_environment.value(u"LANGUAGE"_s)} + arguments);
    return process;
}

Outcome Desk::call(const QStringList& arguments) const
{
    return outcomeOf(*start(arguments));
}

Outcome Desk::shell(const QString& command) const
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.setWorkingDirectory(m_folder.path());
    process.start(u"sh"_s, {u"-c"_s, command});
    return outcomeOf(process);
}

QString Desk::sample(const QString& name) const
{
    static const QTemporaryDir folder;
    static const QString made = folder.filePath(u"sample.musubi"_s);
    if (!QFile::exists(made)) {
        const Outcome outcome = call({u"new"_s, made, u"--sample"_s, u"--today"_s, u"2026-11-24"_s});
        INFO(outcome.errors.toStdString());
        REQUIRE(outcome.code == 0);
    }
    REQUIRE(QFile::copy(made, path(name)));
    return path(name);
}

QString Desk::write(const QString& name, const QByteArray& content) const
{
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
    return path(name);
}

QByteArray Desk::read(const QString& name) const
{
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QString textOf(const QString& pdfPath)
{
    QProcess process;
    process.start(u"pdftotext"_s, {u"-layout"_s, pdfPath, u"-"_s});
    const Outcome outcome = outcomeOf(process);
    INFO(outcome.errors.toStdString());
    REQUIRE(outcome.code == 0);
    return outcome.output;
}

} // namespace musubi::tests
