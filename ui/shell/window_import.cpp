#include "core/base/error.h"
#include "core/centre.h"
#include "core/journal/journal.h"
#include "ui/common/attempt.h"
#include "ui/common/file_choice.h"
#include "ui/common/job.h"
#include "ui/common/message_bar.h"
#include "ui/intake/import_dialog.h"
#include "ui/intake/issue_list.h"
#include "ui/shell/main_window.h"
#include "ui/text/intake_wording.h"

#include <QFileInfo>
#include <QSettings>

namespace musubi::ui {

using namespace Qt::StringLiterals;

void MainWindow::importTable()
{
    QSettings settings;
    const QString path = fileToOpen(this, tr("Take in a table"), settings.value("import/folder"_L1).toString(), tr("Tables (*.csv *.tsv *.txt);;All files (*)"));
    if (path.isEmpty())
        return;
    settings.setValue("import/folder"_L1, QFileInfo(path).absolutePath());
    auto* dialog = new ImportDialog(m_centre, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { takeIn(dialog->wish()); });
    dialog->take(path);
    dialog->open();
}

// The worker writes beside whatever the user goes on doing; stopping it takes back all it wrote.
void MainWindow::takeIn(const ImportWish& wish)
{
    const QString name = QFileInfo(wish.path).fileName();
    m_jobs->run<IntakeReport>(this, tr("Taking in %1").arg(name),
        [desk = secondDesk(m_centre), wish](const Progress& progress) { return carryOut(desk, wish, progress); },
        [this, name, kind = wish.kind](const IntakeReport& report) { sayTakenIn(report, kind, name); },
        [this, name, kind = wish.kind](const Error& error) {
            if (error.fault() == Fault::Cancelled)
                m_messages->noted(tr("Stopped. Nothing of %1 was taken in.").arg(name));
            else
                m_messages->failed(text::IntakeWording::refusal(error, kind));
        });
}

void MainWindow::sayTakenIn(const IntakeReport& report, ImportKind kind, const QString& name)
{
    attempt(*m_messages, [this] { m_centre.journal().poll(); });
    refreshUndo();
    Message message{MessageKind::Done, tr("%n record(s) taken in from %1", nullptr, static_cast<int>(report.taken)).arg(name)};
    if (report.leftOut > 0)
        message.sentence += tr("; %n row(s) left out", nullptr, static_cast<int>(report.leftOut));
    if (report.action != 0)
        message.actions.push_back({tr("Take back the import"), [this, action = report.action, name] { takeBackImport(action, name); }});
    if (report.problemCount > 0)
        message.actions.push_back({tr("Show the findings"), [this, report, name] { issueWindow(report, name, this)->show(); }});
    else if (report.taken > 0 && kind == ImportKind::Consultations) // whatever their year, closed or not
        message.actions.push_back({tr("Show the consultations"), [this] { go({u"consultations"_s, 0, u"all"_s}); }});
    m_messages->say(message);
}

void MainWindow::takeBackImport(qint64 action, const QString& name)
{
    m_jobs->run(this, tr("Taking back %1").arg(name), [desk = secondDesk(m_centre), action](const Progress&) { takeBack(desk, action); },
        [this, name] {
            attempt(*m_messages, [this] { m_centre.journal().poll(); });
            refreshUndo();
            m_messages->done(tr("Nothing of %1 is in the file any more.").arg(name));
        },
        [this](const Error& error) { report(*m_messages, error); });
}

} // namespace musubi::ui
