#include "ui/shell/main_window.h"

#include "core/centre.h"
#include "core/journal/change_notifier.h"
#include "core/journal/journal.h"
#include "core/staff/staff_room.h"
#include "ui/common/attempt.h"
#include "ui/common/input_method.h"
#include "ui/common/label.h"
#include "ui/common/message_bar.h"
#include "ui/common/theme.h"
#include "ui/shell/commands.h"
#include "ui/shell/navigation.h"
#include "ui/shell/rooms.h"
#include "ui/text/deed_wording.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenuBar>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowBelow = 1200;
constexpr int pollEvery = 1000; // ms: how soon a colleague's change appears

} // namespace

MainWindow::MainWindow(Centre& centre, QWidget* parent)
    : QMainWindow(parent)
    , m_centre(centre)
    , m_commands(new Commands(this))
{
    makeBody();
    makeCommands();
    m_commands->fillMenus(*menuBar());
    makeToolBar();
    makeStatusBar();

    connect(&m_centre.journal(), &Journal::moved, this, &MainWindow::refreshUndo);
    auto* poll = new QTimer(this);
    connect(poll, &QTimer::timeout, this, [this] { attempt(*m_messages, [this] { m_centre.journal().poll(); }); });
    poll->start(pollEvery);

    const QSettings settings;
    resize(1366, 768);
    restoreGeometry(settings.value(u"window/geometry"_s).toByteArray());
    if (!m_rooms.isEmpty())
        showPlace({m_rooms.first()->key(), 0, {}});
    refreshUndo();
}

MainWindow::~MainWindow() = default;

void MainWindow::makeBody()
{
    auto* body = new QWidget(this);
    auto* across = new QHBoxLayout(body);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);

    auto* side = new QWidget(body);
    setGround(*side, Token::Navigation);
    auto* down = new QVBoxLayout(side);
    down->setContentsMargins(0, theme().px(8), 0, theme().px(8));
    m_navigation = new Navigation(side);
    down->addWidget(m_navigation, 1);
    m_person = label({}, Type::Text, Token::Ink2, side);
    m_person->setContentsMargins(theme().px(16), 0, theme().px(16), 0);
    down->addWidget(m_person);
    across->addWidget(side);

    auto* page = new QWidget(body);
    auto* pageDown = new QVBoxLayout(page);
    pageDown->setContentsMargins(0, 0, 0, 0);
    pageDown->setSpacing(0);
    m_messages = new MessageBar(page);
    pageDown->addWidget(m_messages);
    m_pages = new QStackedWidget(page);
    pageDown->addWidget(m_pages, 1);
    across->addWidget(page, 1);
    setCentralWidget(body);

    for (const RoomEntry& entry : rooms()) {
        Room* room = entry.make(workplace());
        m_rooms << room;
        if (entry.rule)
            m_ruled << room->key();
        m_pages->addWidget(room);
        connect(room, &Room::counted, this, &MainWindow::refreshNavigation);
        connect(room, &Room::moved, this, &MainWindow::refreshState);
    }
    connect(m_navigation, &Navigation::chosen, this, [this](const QString& key) { go({key, 0, {}}); });
    refreshNavigation();
}

void MainWindow::makeStatusBar()
{
    m_status = label({}, Type::Small, Token::Ink2, this);
    m_fileState = label({}, Type::Small, Token::Ink2, this);
    statusBar()->addWidget(m_status, 1);
    statusBar()->addPermanentWidget(m_fileState);
    statusBar()->setSizeGripEnabled(false);
    refreshState();
}

Workplace MainWindow::workplace()
{
    return {m_centre, *m_messages, [this](const Place& place) { go(place); }};
}

Room* MainWindow::currentRoom() const
{
    return qobject_cast<Room*>(m_pages->currentWidget());
}

Room* MainWindow::room(const QString& key) const
{
    for (Room* room : m_rooms)
        if (room->key() == key)
            return room;
    return nullptr;
}

void MainWindow::go(const Place& place)
{
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
    m_pages->setCurrentWidget(wanted);
    m_navigation->setCurrent(place.room);
    refreshState();
}

void MainWindow::back()
{
    if (m_behind.isEmpty() || !currentRoom()->leave())
        return;
    m_ahead << currentRoom()->place();
    showPlace(m_behind.takeLast());
}

void MainWindow::forward()
{
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

void MainWindow::undo()
{
    commitPreedit();
    attempt(*m_messages, [this] {
        const Action action = m_centre.journal().undo();
        m_messages->done(tr("Taken back: %1").arg(text::describe(action)), [this] { redo(); });
    });
}

void MainWindow::redo()
{
    commitPreedit();
    attempt(*m_messages, [this] {
        const Action action = m_centre.journal().redo();
        m_messages->done(tr("Done again: %1").arg(text::describe(action)), [this] { undo(); });
    });
}

void MainWindow::refreshUndo()
{
    const bool writable = !m_centre.isReadOnly();
    const auto undoable = writable ? m_centre.journal().undoable() : std::nullopt;
    const auto redoable = writable ? m_centre.journal().redoable() : std::nullopt;
    m_commands->action(u"undo"_s)->setEnabled(undoable.has_value());
    m_commands->action(u"redo"_s)->setEnabled(redoable.has_value());
    m_commands->action(u"undo"_s)->setToolTip(undoable ? tr("Take back: %1").arg(text::describe(*undoable)) : tr("Nothing to take back"));
    refreshState();
}

void MainWindow::refreshNavigation()
{
    QList<Navigation::Entry> entries;
    for (const Room* room : std::as_const(m_rooms))
        entries << Navigation::Entry{room->key(), room->icon(), room->title(), room->count(), room->isUrgent(), m_ruled.contains(room->key())};
    m_navigation->setEntries(entries);
    if (const Room* room = currentRoom())
        m_navigation->setCurrent(room->key());
}

void MainWindow::refreshState()
{
    m_commands->refresh();
    const Room* room = currentRoom();
    if (!room || !m_fileState)
        return;
    const QString file = QFileInfo(m_centre.path()).completeBaseName();
    setWindowTitle(tr("%1 — %2 — Musubi").arg(room->title(), file));
    m_status->setText(room->status());
    m_fileState->setText(m_centre.isReadOnly() ? tr("Read only  %1").arg(QFileInfo(m_centre.path()).fileName()) : QFileInfo(m_centre.path()).fileName());
    const QString person = m_centre.staff().nameOf(m_centre.journal().seat().staff);
    m_person->setText(person.isEmpty() ? tr("Nobody chosen") : person);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    commitPreedit();
    if (currentRoom() && !currentRoom()->leave()) {
        event->ignore();
        return;
    }
    QSettings settings;
    settings.setValue(u"window/geometry"_s, saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_commands->retranslate();
        refreshNavigation();
        refreshUndo();
    }
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    m_navigation->setNarrow(width() < theme().px(narrowBelow));
    m_person->setVisible(width() >= theme().px(narrowBelow));
}

} // namespace musubi::ui
