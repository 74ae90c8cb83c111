#include "core/base/error.h"
#include "core/centre.h"
#include "core/safety/backup.h"
#include "ui/common/attempt.h"
#include "ui/common/job.h"
#include "ui/common/message_bar.h"
#include "ui/shell/main_window.h"
#include "ui/shell/status_strip.h"
#include "ui/text/record_wording.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

/// Where this account remembers the backups of one file.
QString backupGroup(const QString& path)
{
    return u"backup/"_s + QString::fromLatin1(QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha1).toHex().left(16));
}

} // namespace

// The copy is made and read back beside the window; the status line shows how far it is.
void MainWindow::makeBackup()
{
    const QString file = m_centre.path(), group = backupGroup(file);
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString folder = QSettings().value(group + u"/folder"_s, documents).toString();
    const QDateTime now = m_centre.now();
    const QString name = QFileInfo(file).completeBaseName() + u' ' + now.toString(u"yyyy-MM-dd HHmm"_s) + u".musubi"_s;
    QString to = QFileDialog::getSaveFileName(this, tr("Make a backup"), QDir(folder).filePath(name), tr("Musubi files (*.musubi)"));
    if (to.isEmpty())
        return;
    if (!to.endsWith(u".musubi"_s))
        to += u".musubi"_s;
    if (QFileInfo(to).absoluteFilePath() == QFileInfo(file).absoluteFilePath()) {
        m_messages->failed(tr("A backup cannot take the place of the file itself. Choose another name."));
        return;
    }
    BackupOptions options;
    options.overwrite = true; // the dialog has asked
    m_jobs->run<BackupReport>(this, tr("Making a backup"), [file, to, options](const Progress& progress) { return backUp(file, to, progress, options); },
        [this, group, now](const BackupReport& report) {
            QSettings settings;
            settings.setValue(group + u"/at"_s, now);
            settings.setValue(group + u"/folder"_s, QFileInfo(report.path).absolutePath());
            m_messages->done(tr("Backup made and read back: %n record(s), %1", nullptr, static_cast<int>(report.rows)).arg(QDir::toNativeSeparators(report.path)));
            refreshBackup();
        },
        [this](const Error& error) { report(*m_messages, error); });
}

void MainWindow::refreshBackup()
{
    if (!m_status)
        return;
    const QDateTime at = QSettings().value(backupGroup(m_centre.path()) + u"/at"_s).toDateTime();
    m_status->setBackup(at.isValid() ? tr("Backup %1 %2").arg(text::shortDate(at.date()), at.time().toString(u"H:mm"_s)) : QString());
}

} // namespace musubi::ui
