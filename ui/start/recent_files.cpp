#include "ui/start/recent_files.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype recentKept = 8;
constexpr QLatin1StringView recentKey("files/recent");

} // namespace

QStringList recentFiles()
{
    QStringList files;
    for (const QString& path : QSettings().value(recentKey).toStringList())
        if (QFileInfo::exists(path))
            files << path;
    return files;
}

void rememberFile(const QString& path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (absolute == sampleCentrePath())
        return;
    QSettings settings;
    QStringList files = settings.value(recentKey).toStringList();
    files.removeAll(absolute);
    files.prepend(absolute);
    settings.setValue(recentKey, QStringList(files.mid(0, recentKept)));
}

void forgetFile(const QString& path)
{
    QSettings settings;
    QStringList files = settings.value(recentKey).toStringList();
    files.removeAll(QFileInfo(path).absoluteFilePath());
    settings.setValue(recentKey, files);
}

QString sampleCentrePath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).absoluteFilePath(u"sample.musubi"_s);
}

QString proposedCentrePath(const QString& name)
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return documents.absoluteFilePath(name + u".musubi"_s);
}

} // namespace musubi::ui
