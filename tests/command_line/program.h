#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

class QProcess;

namespace musubi::tests {

/// What a call of musubi-cli left behind.
struct Outcome {
    int code = -1; // -1 where the program crashed or was ended
    QString output;
    QString errors;

    /// The lines of `output` as objects; what is no object fails the test.
    QList<QJsonObject> objects() const;
};

/// A folder of its own, gone with the test, in which musubi-cli is called. The language is English unless a test says otherwise.
class Desk {
public:
    Desk();

    QString path(const QString& name) const { return m_folder.filePath(name); }
    /// Variables for the next calls; an empty value takes one away.
    void setVariable(const QString& name, const QString& value);
    Outcome call(const QStringList& arguments) const;
    /// Starts without waiting; the caller owns the process.
    std::unique_ptr<QProcess> start(const QStringList& arguments) const;
    /// `command` is a line for sh, where the program is "$MUSUBI_CLI".
    Outcome shell(const QString& command) const;

    /// A copy of the sample centre around 24 November 2026, as `name`; made once for all tests.
    QString sample(const QString& name = QStringLiteral("sample.musubi")) const;
    /// Writes a file of the desk and returns its path.
    QString write(const QString& name, const QByteArray& content) const;
    QByteArray read(const QString& name) const;

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};

/// The words of a PDF in reading order (pdftotext).
QString textOf(const QString& pdfPath);

} // namespace musubi::tests
