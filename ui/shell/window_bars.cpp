#include "core/centre.h"
#include "core/journal/journal.h"
#include "core/staff/staff_room.h"
#include "ui/common/buttons.h"
#include "ui/common/icon.h"
#include "ui/common/label.h"
#include "ui/common/message_bar.h"
#include "ui/common/shown.h"
#include "ui/common/theme.h"
#include "ui/shell/commands.h"
#include "ui/shell/index_upkeep.h"
#include "ui/shell/main_window.h"
#include "ui/shell/navigation.h"
#include "ui/shell/search_box.h"
#include "ui/shell/search_popup.h"
#include "ui/shell/seat_button.h"
#include "ui/shell/status_strip.h"

#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace musubi::ui {

using namespace Qt::StringLiterals;

QWidget* MainWindow::makeSide()
{
    auto* side = new QWidget(this);
    setGround(*side, Token::Navigation);
    auto* down = new QVBoxLayout(side);
    down->setContentsMargins(0, theme().px(8), 0, theme().px(4));
    down->setSpacing(0);
    m_navigation = new Navigation(side);
    m_seat = new SeatButton(side);
    connect(m_seat, &SeatButton::clicked, this, &MainWindow::chooseSeat);
    down->addWidget(m_navigation, 1);
    down->addWidget(m_seat);
    return side;
}

void MainWindow::makeToolBar()
{
    m_toolBar = addToolBar(QString());
    m_toolBar->setObjectName(u"toolbar"_s);
    m_toolBar->setMovable(false);
    m_toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const auto add = [this](const QString& id, bool iconOnly = false) {
        m_toolBar->addAction(m_commands->action(id));
        if (auto* button = qobject_cast<QToolButton*>(m_toolBar->widgetForAction(m_commands->action(id))); button && iconOnly)
            button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    };
    add(u"back"_s, true);
    add(u"forward"_s, true);
    m_toolBar->addSeparator();
    add(u"phone_memo"_s);
    add(u"new_consultation"_s);
    m_toolBar->addSeparator();
    add(u"undo"_s);
    add(u"print"_s);

    auto* gap = new QWidget(m_toolBar);
    gap->setFixedWidth(theme().px(16));
    m_toolBar->addWidget(gap);
    m_search = new SearchBox(m_toolBar);
    m_toolBar->addWidget(m_search);
    auto* popup = new SearchPopup(*m_search, findInFile(m_centre, [this](const QString& key) { return hasRoom(key); }), *m_messages, this);
    connect(popup, &SearchPopup::chosen, this, &MainWindow::go);
    connect(popup, &SearchPopup::nothingFound, this, [this](const QString& query, const QString& remark) {
        m_messages->noted(remark.isEmpty() ? tr("Nothing found for “%1”.").arg(shown(query, 60)) : remark);
    });
    auto* stretch = new QWidget(m_toolBar);
    stretch->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_toolBar->addWidget(stretch);
    add(u"palette"_s);
    if (auto* button = qobject_cast<QToolButton*>(m_toolBar->widgetForAction(m_commands->action(u"palette"_s))))
        setKeyHint(*button, m_commands->action(u"palette"_s)->shortcut().toString(QKeySequence::NativeText));
}

void MainWindow::makeStatusBar()
{
    m_status = new StatusStrip(*m_jobs, this);
    connect(m_status, &StatusStrip::draftChosen, this, &MainWindow::chooseDraft);
    statusBar()->setSizeGripEnabled(false);
    new IndexUpkeep(m_centre, *m_jobs, *m_messages, this);
    statusBar()->addWidget(m_status, 1);
    refreshBackup();
    refreshDrafts();
}

void MainWindow::refreshNavigation()
{
    QList<Navigation::Entry> entries;
    for (const RoomEntry& entry : m_entries) {
        const Room* made = m_rooms.value(entry.key);
        entries << Navigation::Entry{entry.key, entry.icon, entry.name(), made ? made->count() : -1, made && made->isUrgent(), entry.rule};
    }
    m_navigation->setEntries(entries);
    if (const Room* room = currentRoom())
        m_navigation->setCurrent(room->key());
}

void MainWindow::refreshShortcuts()
{
    for (const QString& id : std::as_const(m_shortcuts))
        m_commands->remove(id);
    m_shortcuts.clear();
    for (const RoomEntry& entry : m_entries) {
        const Room* room = m_rooms.value(entry.key);
        for (const Shortcut& shortcut : room ? room->shortcuts() : QList<Shortcut>()) {
            const QString id = u"saved_%1_%2"_s.arg(room->key()).arg(m_shortcuts.size());
            const auto words = [room, name = shown(shortcut.name, 60).replace(u'&', u"&&"_s)] { return tr("%1: %2").arg(room->title(), name); };
            m_commands->add({id, "", u"filter"_s, {}, MenuPlace::Go, [this, place = shortcut.place] { go(place); }, [] { return true; }, m_shortcuts.isEmpty(), words});
            m_shortcuts << id;
        }
    }
}

void MainWindow::refreshState()
{
    m_commands->refresh();
    const Room* room = currentRoom();
    if (!room || !m_status)
        return;
    const QFileInfo file(m_centre.path());
    const QString centre = m_program.isSample ? tr("Sample centre") : file.completeBaseName();
    setWindowTitle(tr("%1 — %2 — Musubi").arg(room->title(), centre));
    m_status->setCounts(room->status());
    m_status->setFile(m_program.isSample ? tr("Sample centre") : file.fileName(), m_centre.path(), m_centre.isReadOnly());
    m_seat->setPerson(m_centre.staff().nameOf(m_centre.journal().seat().staff));
}

void MainWindow::fillRecentFiles()
{
    m_recentFiles->clear();
    for (const QString& path : m_program.recentFiles()) {
        const QString name = QDir::toNativeSeparators(path).replace(u'&', u"&&"_s);
        m_recentFiles->addAction(name, this, [this, path] { m_program.openRecent(path); });
    }
    if (m_recentFiles->isEmpty())
        m_recentFiles->addAction(tr("No file yet"))->setEnabled(false);
}

void MainWindow::retranslate()
{
    m_commands->retranslate();
    m_toolBar->setWindowTitle(tr("Tool bar"));
    m_recentFiles->setTitle(tr("Recent &files"));
    refreshNavigation();
    refreshUndo();
    refreshDrafts();
    refreshBackup();
    showStanding();
}

} // namespace musubi::ui
