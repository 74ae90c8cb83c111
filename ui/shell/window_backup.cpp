#include "core/base/error.h"
#include "core/centre.h"
#include "core/journal/journal.h"
#include "core/safety/verify.h"
#include "ui/common/attempt.h"
#include "ui/common/file_choice.h"
#include "ui/common/job.h"
#include "ui/common/message_bar.h"
#include "ui/safety/backup_habit.h"
#include "ui/safety/findings_dialog.h"
#include "ui/safety/restore_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/shell/status_strip.h"
#include "ui/text/record_wording.h"
#include "ui/text/verify_wording.h"
#include "ui/text/wording.h"

#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QStandardPaths>
#include <QTimer>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstBackupAfter = 5'000; // ms: the day begins with the window, not with its backup
constexpr int backupAskedEvery = 3'600'000; // ms: a window that stays open over night

} // namespace

// The copy is made and read back beside the window; the status line shows how far it is.
void MainWindow::makeBackup()
{
    const QString file = m_centre.path();
    const QString chosen = backupMemory(file).folder;
    const QString folder = chosen.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : chosen;
    const QString name = QFileInfo(file).completeBaseName() + u' ' + m_centre.now().toString(u"yyyy-MM-dd HHmm"_s) + u".musubi"_s;
    QString to = fileToSave(this, tr("Make a backup"), QDir(folder).filePath(name), tr("Musubi files (*.musubi)"));
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
        [this](const BackupReport& report) {
            BackupMemory memory = backupMemory(m_centre.path());
            memory.at = m_centre.now();
            memory.folder = QFileInfo(report.path).absolutePath();
            keepBackupMemory(m_centre.path(), memory);
            m_messages->done(tr("Backup made and read back: %n record(s), %1", nullptr, static_cast<int>(report.rows)).arg(QDir::toNativeSeparators(report.path)));
            refreshBackup();
        },
        [this](const Error& error) { report(*m_messages, error); });
}

void MainWindow::keepBackups()
{
    m_keepsBackups = !m_program.isSample && !m_centre.isReadOnly();
    if (!m_keepsBackups)
        return;
    if (const QString complaint = backupMemory(m_centre.path()).complaint; !complaint.isEmpty())
        m_messages->failed(tr("The last backup could not be made. %1").arg(complaint));
    auto* hourly = new QTimer(this);
    connect(hourly, &QTimer::timeout, this, &MainWindow::backUpOnceADay);
    hourly->start(backupAskedEvery);
    QTimer::singleShot(firstBackupAfter, this, &MainWindow::backUpOnceADay);
}

void MainWindow::backUpOnceADay()
{
    if (!backupHabit().automatic || m_jobs->isBusy() || backupMemory(m_centre.path()).automaticAt.date() == m_centre.today())
        return;
    backUpUnasked([this] { refreshBackup(); });
}

/// Whether something was written that no backup holds.
bool MainWindow::backupIsDue() const
{
    return m_keepsBackups && backupHabit().automatic && !qApp->isSavingSession() && m_centre.journal().lastAction() != backupMemory(m_centre.path()).action;
}

// What goes wrong is said now and at the next opening: nobody reads a message of a window that closes.
void MainWindow::backUpUnasked(const std::function<void()>& then)
{
    const QString file = m_centre.path();
    const QDateTime now = m_centre.now();
    const qint64 action = m_centre.journal().lastAction();
    m_jobs->run<BackupReport>(this, tr("Making a backup"), [file, now, habit = backupHabit().habit](const Progress& progress) { return makeDatedBackup(file, habit, now, progress); },
        [file, now, action, then](const BackupReport&) {
            BackupMemory memory = backupMemory(file);
            memory.at = memory.automaticAt = now;
            memory.action = action;
            memory.complaint.clear();
            keepBackupMemory(file, memory);
            then();
        },
        [this, file, then](const Error& error) {
            if (error.fault() != Fault::Cancelled) {
                BackupMemory memory = backupMemory(file);
                memory.complaint = text::Wording::of(error);
                keepBackupMemory(file, memory);
                m_messages->failed(tr("The backup could not be made. %1").arg(memory.complaint));
            }
            then();
        });
}

bool MainWindow::closeAfterBackup()
{
    if (m_closing || !backupIsDue())
        return false;
    m_closing = true; // asked once more, the window closes at once
    m_messages->say({MessageKind::Info, tr("A backup is being made. The window closes when it is whole."), {}, false});
    backUpUnasked([this] { close(); });
    return true;
}

void MainWindow::restoreBackup()
{
    auto* dialog = new RestoreDialog(m_centre.path(), backupHabit().habit.folder, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const QString file = m_centre.path(), backup = dialog->backup();
        m_jobs->run<QString>(this, tr("Reading the backup"), [file, backup](const Progress& progress) { return prepareRestore(backup, file, progress); },
            [this](const QString& prepared) { m_program.putInPlace(prepared); }, [this](const Error& error) { report(*m_messages, error); });
    });
    dialog->open();
}

void MainWindow::checkFile()
{
    const QString file = m_centre.path();
    m_jobs->run<VerifyReport>(this, tr("Checking the file"),
        [file](const Progress& progress) {
            CentreOptions options;
            options.readOnly = options.acceptIncompleteCopy = true;
            const auto centre = Centre::open(file, options);
            return verify(centre->database(), centre->subjects(), progress, text::VerifyWording::indexCheck(*centre));
        },
        [this](const VerifyReport& report) {
            if (report.isSound()) {
                m_messages->done(tr("The file is sound: all %n record(s) were read and say what was saved.", nullptr, static_cast<int>(report.rows)));
                return;
            }
            auto* dialog = new FindingsDialog(text::VerifyWording::findings(report, m_centre), this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &FindingsDialog::restoreWanted, this, &MainWindow::restoreBackup);
            dialog->open();
        },
        [this](const Error& error) { report(*m_messages, error); });
}

void MainWindow::refreshBackup()
{
    if (!m_status)
        return;
    const QDateTime at = backupMemory(m_centre.path()).at;
    m_status->setBackup(at.isValid() ? tr("Backup %1 %2").arg(text::shortDate(at.date()), at.time().toString(u"H:mm"_s)) : QString());
}

} // namespace musubi::ui
