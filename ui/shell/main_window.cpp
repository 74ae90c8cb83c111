#include "ui/shell/main_window.h"

#include "core/centre.h"
#include "core/journal/change_notifier.h"
#include "core/journal/journal.h"
#include "core/settings/settings_desk.h"
#include "core/staff/staff_room.h"
#include "ui/common/attempt.h"
#include "ui/common/input_method.h"
#include "ui/common/job.h"
#include "ui/common/label.h"
#include "ui/common/message_bar.h"
#include "ui/common/theme.h"
#include "ui/memo/phone_memo.h"
#include "ui/shell/commands.h"
#include "ui/shell/navigation.h"
#include "ui/shell/paper_trail.h"
#include "ui/shell/search_box.h"
#include "ui/shell/seat_button.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QScreen>
#include <QSettings>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowBelow = 1200;
constexpr int frameRoom = 40; // of a title bar and a little air
constexpr int furnishAfter = 150; // ms: the window is there first
constexpr int pollEvery = 1000; // ms: how soon a colleague's change appears

} // namespace

MainWindow::MainWindow(Centre& centre, ProgramVerbs program, QWidget* parent)
    : QMainWindow(parent)
    , m_centre(centre)
    , m_program(std::move(program))
    , m_commands(new Commands(this))
    , m_jobs(new JobRunner(this))
    , m_entries(rooms())
{
    makeBody();
    makeCommands();
    m_commands->fillMenus(*menuBar());
    m_commands->menu(MenuPlace::File)->insertMenu(m_commands->action(u"open_sample"_s), m_recentFiles);
    makeToolBar();
    makeStatusBar();
    retranslate();

    new PaperTrail(m_centre, *m_messages, *this); // owned by the window
    connect(&m_centre.journal(), &Journal::moved, this, &MainWindow::refreshUndo);
    connect(&m_centre.changes(), &ChangeNotifier::committed, this, &MainWindow::refreshState);
    connect(&m_centre.changes(), &ChangeNotifier::committed, this, [this](const Changes& changes) {
        if (!m_begun && std::any_of(changes.begin(), changes.end(), [](const Change& change) { return change.subject == Subject::Setting || change.subject == Subject::Staff; }))
            showStanding();
        if (m_program.isSample && !std::exchange(m_enteredInSample, true))
            showStanding();
    });
    auto* poll = new QTimer(this);
    connect(poll, &QTimer::timeout, this, [this] { attempt(*m_messages, [this] { m_centre.journal().poll(); }); });
    poll->start(pollEvery);

    const QSettings settings;
    const QSize room = screen()->availableSize();
    resize(1366, 768);
    if (!restoreGeometry(settings.value("window/geometry"_L1).toByteArray()) && (room.width() <= 1366 || room.height() <= 768 + frameRoom))
        setWindowState(windowState() | Qt::WindowMaximized);
    showPlace({m_entries.first().key, 0, {}});
    refreshUndo();
    showStanding();
    offerDrafts();
}

MainWindow::~MainWindow()
{
    for (const auto& memo : std::as_const(m_memos))
        delete memo; // each keeps what was written as it goes
}

void MainWindow::makeBody()
{
    auto* body = new QWidget(this);
    auto* across = new QHBoxLayout(body);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    across->addWidget(makeSide());

    auto* page = new QWidget(body);
    setGround(*page, Token::Pane);
    auto* pageDown = new QVBoxLayout(page);
    pageDown->setContentsMargins(0, 0, 0, 0);
    pageDown->setSpacing(0);
    m_standing = new MessageBar(page);
    m_messages = new MessageBar(page);
    m_pages = new QStackedWidget(page);
    pageDown->addWidget(m_standing);
    pageDown->addWidget(m_messages);
    pageDown->addWidget(m_pages, 1);
    across->addWidget(page, 1);
    setCentralWidget(body);

    connect(m_navigation, &Navigation::chosen, this, [this](const QString& key) { go({key, 0, {}}); });
    refreshNavigation();
}

Workplace MainWindow::workplace()
{
    return {m_centre, *m_messages, [this](const Place& place) { go(place); }, m_jobs};
}

Room* MainWindow::currentRoom() const
{
    const auto* frame = qobject_cast<QScrollArea*>(m_pages->currentWidget());
    return frame ? qobject_cast<Room*>(frame->widget()) : nullptr;
}

bool MainWindow::hasRoom(const QString& key) const
{
    return std::any_of(m_entries.begin(), m_entries.end(), [&](const RoomEntry& entry) { return entry.key == key; });
}

Room* MainWindow::room(const QString& key)
{
    if (Room* made = m_rooms.value(key))
        return made;
    for (const RoomEntry& entry : m_entries) {
        if (entry.key != key)
            continue;
        Room* made = entry.make(workplace());
        m_rooms.insert(key, made);
        auto* frame = new QScrollArea(m_pages); // where letters are large, the room is scrolled, not the window made wider than the screen
        frame->setFrameShape(QFrame::NoFrame);
        frame->setFocusPolicy(Qt::NoFocus);
        frame->setWidgetResizable(true);
        frame->setWidget(made);
        m_pages->addWidget(frame);
        connect(made, &Room::counted, this, &MainWindow::refreshNavigation);
        connect(made, &Room::moved, this, &MainWindow::refreshState);
        connect(made, &Room::drafted, this, &MainWindow::refreshDrafts);
        connect(made, &Room::shortcutsChanged, this, &MainWindow::refreshShortcuts);
        refreshShortcuts();
        return made;
    }
    return nullptr;
}

// One after the other and between what the user does: the figures in the navigation need every room.
void MainWindow::furnishNextRoom()
{
    for (const RoomEntry& entry : std::as_const(m_entries)) {
        if (m_rooms.contains(entry.key))
            continue;
        attempt(*m_messages, [&] { room(entry.key); });
        refreshNavigation();
        QTimer::singleShot(0, this, &MainWindow::furnishNextRoom);
        return;
    }
}

// What holds for the whole file, above the messages that come and go.
void MainWindow::showStanding()
{
    if (m_program.isSample)
        m_standing->say({m_enteredInSample ? MessageKind::Check : MessageKind::Info,
            m_enteredInSample ? tr("This entry went into the sample. Real entries belong into the centre's own file.")
                              : tr("Sample: a centre made up to try things out. Real entries belong into the centre's own file."),
            {{tr("Make the centre's own file…"), [this] {
                  m_program.newFile();
                  QTimer::singleShot(0, this, &MainWindow::showStanding); // an action closes the bar, but the state lasts
              }}},
            false});
    else if (m_centre.isReadOnly())
        m_standing->say({MessageKind::Check, tr("This file can only be read. What you write cannot be saved here."), {}, false, u"lock"_s});
    else if (!m_begun)
        showFirstSteps();
    else
        m_standing->clear();
}

/// What a new centre wants once: its name on the sheets, and who writes.
void MainWindow::showFirstSteps()
{
    const bool named = !m_centre.settings().current().name.isEmpty(), peopled = !m_centre.staff().all().isEmpty();
    if ((m_begun = named && peopled)) {
        m_standing->clear();
        return;
    }
    std::vector<MessageAction> steps;
    if (!named)
        steps.push_back({tr("Settings…"), [this] { m_commands->action(u"settings"_s)->trigger(); }});
    if (!peopled)
        steps.push_back({tr("Who sits here…"), [this] { chooseSeat(); }});
    for (MessageAction& step : steps)
        step.act = [this, act = step.act] {
            act();
            QTimer::singleShot(0, this, &MainWindow::showStanding); // an action closes the bar, but the state lasts
        };
    m_standing->say({MessageKind::Info, named ? tr("Nobody is entered as coordinator yet. Entries and promises carry the name of whoever sits here.")
                                              : tr("This centre has no name yet. Sheets and letters print it: enter it once, with address and reception hours."),
        steps, false});
}

void MainWindow::go(const Place& place)
{
    if (place.room == memoRoom) {
        openMemo(Id<Draft>{place.row});
        return;
    }
    commitPreedit();
    Room* leaving = currentRoom();
    if (leaving && !leaving->leave())
        return;
    if (leaving && leaving->place() != place) {
        m_behind << leaving->place();
        m_ahead.clear();
    }
    showPlace(place);
}

void MainWindow::showPlace(const Place& place)
{
    Room* wanted = room(place.room);
    if (!wanted)
        return;
    attempt(*m_messages, [&] { wanted->open(place); });
    m_pages->setCurrentWidget(wanted->parentWidget()->parentWidget()); // its viewport and its frame
    m_navigation->setCurrent(place.room);
    refreshState();
}

void MainWindow::back()
{
    commitPreedit();
    if (m_behind.isEmpty() || !currentRoom()->leave())
        return;
    m_ahead << currentRoom()->place();
    showPlace(m_behind.takeLast());
}

void MainWindow::forward()
{
    commitPreedit();
    if (m_ahead.isEmpty() || !currentRoom()->leave())
        return;
    m_behind << currentRoom()->place();
    showPlace(m_ahead.takeLast());
}

bool MainWindow::roomCan(Verb verb) const
{
    const Room* room = currentRoom();
    return room && room->can(verb);
}

void MainWindow::perform(Verb verb)
{
    commitPreedit();
    if (roomCan(verb))
        attempt(*m_messages, [&] { currentRoom()->perform(verb); });
    refreshState();
}

bool MainWindow::leaveFile()
{
    commitPreedit();
    return !currentRoom() || currentRoom()->leave();
}

void MainWindow::complain(const QString& sentence)
{
    m_messages->failed(sentence);
}

void MainWindow::tell(const QString& sentence)
{
    m_messages->done(sentence);
}

/// Nothing is lost by closing, and it is said where to find it again.
bool MainWindow::sayKept()
{
    QMessageBox box(QMessageBox::Information, tr("Kept as a draft"), tr("What you are writing is kept as a draft. It is offered when the file is opened again."),
        QMessageBox::NoButton, this);
    box.setTextFormat(Qt::PlainText);
    const auto* shut = box.addButton(tr("Close the window"), QMessageBox::AcceptRole);
    box.addButton(tr("Go on writing"), QMessageBox::RejectRole);
    box.exec();
    return box.clickedButton() == shut;
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    const bool writing = currentRoom() && currentRoom()->isWriting();
    if (!leaveFile() || (writing && currentRoom()->isWriting() && !sayKept())) {
        event->ignore();
        return;
    }
    if (closeAfterBackup()) {
        event->ignore();
        return;
    }
    QSettings().setValue("window/geometry"_L1, saveGeometry());
    for (const auto& memo : std::as_const(m_memos))
        if (memo)
            memo->close();
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_status)
        retranslate();
}

/// Esc leads out of a form when nothing inside had a use for it; what was being written is kept and offered at once.
void MainWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape || event->modifiers() != Qt::NoModifier || !roomCan(Verb::Close)) {
        QMainWindow::keyPressEvent(event);
        return;
    }
    const bool writing = currentRoom()->isWriting();
    perform(Verb::Close);
    if (writing && !currentRoom()->isWriting())
        offerDrafts();
}

void MainWindow::paintEvent(QPaintEvent* event)
{
    QMainWindow::paintEvent(event);
    if (!std::exchange(m_painted, true))
        QTimer::singleShot(furnishAfter, this, &MainWindow::furnishNextRoom);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    const bool narrow = width() < theme().px(narrowBelow);
    m_navigation->setNarrow(narrow);
    m_seat->setNarrow(narrow);
}

} // namespace musubi::ui
