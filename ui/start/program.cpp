#include "ui/start/program.h"

#include "core/base/error.h"
#include "core/journal/journal.h"
#include "core/safety/backup.h"
#include "core/settings/settings_desk.h"
#include "core/staff/staff_room.h"
#include "ui/shell/main_window.h"
#include "ui/start/recent_files.h"
#include "ui/start/sample_centre.h"
#include "ui/start/single_instance.h"
#include "ui/text/wording.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QMessageBox>
#include <QSettings>
#include <QSysInfo>
#include <QTimer>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

/// Machine and account: undo keeps to what was done here.
QString seatName()
{
    const QString account = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME", QDir::home().dirName()));
    return QSysInfo::machineHostName() + u'/' + account;
}

bool agree(const QString& question, const QString& verb)
{
    QMessageBox box(QMessageBox::Warning, Program::tr("Musubi"), question, QMessageBox::Cancel);
    box.setTextFormat(Qt::PlainText);
    const auto* yes = box.addButton(verb, QMessageBox::AcceptRole);
    box.exec();
    return box.clickedButton() == yes;
}

} // namespace

Program::Program(Launch launch)
    : m_launch(std::move(launch))
    , m_instance(new SingleInstance(this))
{
    connect(m_instance, &SingleInstance::asked, this, [this](SingleInstance::Wish wish) {
        raise();
        if (wish == SingleInstance::Wish::Memo)
            m_window->openMemo();
    });
}

Program::~Program()
{
    m_window.reset();
}

bool Program::start()
{
    const QStringList recent = recentFiles();
    StartDialog::Choice choice{StartDialog::Kind::Open, m_launch.file};
    if (m_launch.sample || (m_launch.file.isEmpty() && recent.isEmpty()))
        choice = {StartDialog::Kind::Sample, sampleCentrePath()};
    else if (m_launch.file.isEmpty())
        choice.path = recent.constFirst();

    const auto wish = m_launch.memo ? SingleInstance::Wish::Memo : SingleInstance::Wish::Raise;
    if (QFileInfo::exists(choice.path) && SingleInstance::ask(choice.path, wish))
        return false;
    QString complaint;
    if (auto centre = centreOf(choice, complaint))
        show(std::move(centre));
    else if (!askAndOpen(complaint))
        return false;
    if (m_launch.memo)
        m_window->openMemo();
    return true;
}

bool Program::askAndOpen(QString complaint)
{
    while (true) {
        StartDialog dialog(complaint);
        if (dialog.exec() != QDialog::Accepted)
            return false;
        if (auto centre = centreOf(dialog.choice(), complaint)) {
            show(std::move(centre));
            return true;
        }
    }
}

std::unique_ptr<Centre> Program::centreOf(const StartDialog::Choice& choice, QString& complaint)
{
    CentreOptions options;
    options.clock = clockFrom(m_launch.startsAt);
    options.clockWins = m_launch.startsAt.isValid();
    options.seat = {seatName(), {}};
    options.readOnly = m_launch.readOnly;
    try {
        switch (choice.kind) {
        case StartDialog::Kind::New: return Centre::create(choice.path, options);
        case StartDialog::Kind::Sample: return openSampleCentre(choice.path, options);
        case StartDialog::Kind::Open: return Centre::open(choice.path, options);
        }
    } catch (const Error& error) {
        complaint = text::Wording::of(error);
        if (error.fault() != Fault::IncompleteCopy || !agree(complaint, tr("Open it all the same")))
            return nullptr;
    }
    try {
        options.acceptIncompleteCopy = true;
        return Centre::open(choice.path, options);
    } catch (const Error& error) {
        complaint = text::Wording::of(error);
        return nullptr;
    }
}

void Program::takeSeat(Centre& centre) const
{
    const QString code = m_launch.staff.isEmpty() ? QSettings().value("seat/staff"_L1).toString() : m_launch.staff;
    if (const auto staff = centre.staff().find(code))
        centre.journal().setStaff(staff->id);
}

void Program::show(std::unique_ptr<Centre> centre)
{
    takeSeat(*centre);
    auto verbs = this->verbs();
    verbs.isSample = centre->settings().current().isSample;
    auto window = std::make_unique<MainWindow>(*centre, std::move(verbs));
    window->show();
    window->keepBackups();
    m_window = std::move(window); // the window before and then its centre are closed
    m_centre = std::move(centre);
    rememberFile(m_centre->path());
    m_instance->answerFor(m_centre->path());
}

bool Program::open(const StartDialog::Choice& choice)
{
    if (choice.path.isEmpty() || !m_window->leaveFile())
        return false;
    if (QFileInfo(choice.path) == QFileInfo(m_centre->path()))
        return true;
    if (QFileInfo::exists(choice.path) && SingleInstance::ask(choice.path, SingleInstance::Wish::Raise))
        return true;
    QString complaint;
    if (auto centre = centreOf(choice, complaint)) {
        show(std::move(centre));
        return true;
    }
    m_window->complain(complaint);
    return false;
}

// The file has to be closed for a moment; the program stays while no window is there.
void Program::putInPlace(const QString& prepared)
{
    if (!m_window->leaveFile())
        return;
    const QString file = m_centre->path();
    const QDateTime now = m_centre->now();
    QGuiApplication::setQuitOnLastWindowClosed(false);
    m_window.reset();
    m_centre.reset();
    QString aside, complaint;
    try {
        aside = finishRestore(prepared, file, now);
    } catch (const Error& error) {
        complaint = text::Wording::of(error);
    }
    QString refusal;
    if (auto centre = centreOf({StartDialog::Kind::Open, file}, refusal))
        show(std::move(centre));
    else if (!askAndOpen(refusal))
        QTimer::singleShot(0, qApp, &QCoreApplication::quit);
    QGuiApplication::setQuitOnLastWindowClosed(true);
    if (!m_window)
        return;
    if (!complaint.isEmpty())
        m_window->complain(complaint);
    else if (refusal.isEmpty())
        m_window->tell(tr("The backup is in place. What stood there before is kept as %1.").arg(QDir::toNativeSeparators(aside)));
}

ProgramVerbs Program::verbs()
{
    // The window that asks may be gone when the other file stands: never inside its own call.
    const auto later = [this](auto what) { return [this, what] { QTimer::singleShot(0, this, what); }; };
    ProgramVerbs verbs;
    verbs.newFile = later([this] { open({StartDialog::Kind::New, StartDialog::askNewPath(m_window.get())}); });
    verbs.openFile = later([this] { open({StartDialog::Kind::Open, StartDialog::askExistingPath(m_window.get())}); });
    verbs.openSample = later([this] { open({StartDialog::Kind::Sample, sampleCentrePath()}); });
    verbs.openRecent = [this](const QString& path) { QTimer::singleShot(0, this, [this, path] { open({StartDialog::Kind::Open, path}); }); };
    verbs.putInPlace = [this](const QString& prepared) { QTimer::singleShot(0, this, [this, prepared] { putInPlace(prepared); }); };
    verbs.recentFiles = [] { return ui::recentFiles(); };
    return verbs;
}

void Program::raise()
{
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->raise();
    m_window->activateWindow();
}

} // namespace musubi::ui
