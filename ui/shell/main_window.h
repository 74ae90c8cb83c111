#pragma once

#include "core/journal/action.h"
#include "ui/shell/program_verbs.h"
#include "ui/shell/rooms.h"

#include <QMainWindow>
#include <QPointer>

class QStackedWidget;
class QMenu;
class QToolBar;

namespace musubi {
struct Draft;
enum class ImportKind;
struct IntakeReport;
}

namespace musubi::ui {

class Commands;
enum class MenuPlace;
struct ImportWish;
class JobRunner;
class MessageBar;
class Navigation;
class PhoneMemo;
class SearchBox;
class SeatButton;
class StatusStrip;

/// The window: rooms at the left, the open room in the middle, messages over it, the state of things below.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(Centre& centre, ProgramVerbs program = {}, QWidget* parent = nullptr);
    ~MainWindow() override;

    Room* currentRoom() const;
    /// The room of that key, made when it is first wanted; null where there is none.
    Room* room(const QString& key);
    bool hasRoom(const QString& key) const;
    Commands& commands() { return *m_commands; }
    MessageBar& messages() { return *m_messages; }
    Workplace workplace();

    /// Shows a place and remembers the one left, for back.
    void go(const Place& place);

    /// Commits what is being converted and lets the open room keep or ask about what is being written. False stays.
    bool leaveFile();
    /// An error that belongs to no room.
    void complain(const QString& sentence);
    /// Something that was done to the file as a whole.
    void tell(const QString& sentence);
    /// From now on makes backups without being asked: once a day, and at closing what none holds yet.
    void keepBackups();
    /// A phone memo, new or taken up from a draft; several may be open at once.
    PhoneMemo* openMemo(Id<Draft> draft = {});

    /// A Place with this room opens a memo: `row` is its draft, 0 a new one.
    static constexpr QLatin1StringView memoRoom{"memo"};

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    // window_commands.cpp
    void makeCommands();
    void makeFileCommands();
    void makeEditCommands();
    void makeViewCommands();
    void makeGoCommands();
    void makeRecordCommands();
    void makeHelpCommands();
    void addVerb(const QString& id, const char* text, const QString& icon, const QList<QKeySequence>& keys, MenuPlace menu, Verb verb, bool separated = false);
    // window_bars.cpp
    QWidget* makeSide();
    void makeToolBar();
    void makeStatusBar();
    void furnishNextRoom();
    void refreshNavigation();
    /// What the rooms keep under a name, in the menu and the palette.
    void refreshShortcuts();
    void refreshState();
    void retranslate();
    void fillRecentFiles();
    // window_undo.cpp
    void undo();
    void redo();
    void refreshUndo();
    // main_window.cpp
    void makeBody();
    bool sayKept();
    void showStanding();
    void showFirstSteps();
    void showPlace(const Place& place);
    void back();
    void forward();
    bool roomCan(Verb verb) const;
    void perform(Verb verb);
    // window_backup.cpp
    void makeBackup();
    void backUpOnceADay();
    bool backupIsDue() const;
    void backUpUnasked(const std::function<void()>& then);
    /// True where the window has to wait for a backup and closes by itself.
    bool closeAfterBackup();
    void restoreBackup();
    void checkFile();
    void refreshBackup();
    // window_import.cpp
    void importTable();
    void takeIn(const ImportWish& wish);
    void sayTakenIn(const IntakeReport& report, ImportKind kind, const QString& name);
    void takeBackImport(qint64 action, const QString& name);
    // window_memos.cpp
    void chooseSeat();
    void adopt(PhoneMemo& memo);
    /// What was being written when the program ended without being asked, or was put aside.
    void offerDrafts();
    void chooseDraft();
    void refreshDrafts();

    Centre& m_centre;
    ProgramVerbs m_program;
    Commands* m_commands;
    JobRunner* m_jobs;
    MessageBar* m_standing = nullptr; // what holds as long as this file is open: sample, read only
    MessageBar* m_messages = nullptr;
    Navigation* m_navigation = nullptr;
    SeatButton* m_seat = nullptr;
    QStackedWidget* m_pages = nullptr;
    SearchBox* m_search = nullptr;
    StatusStrip* m_status = nullptr;
    QToolBar* m_toolBar = nullptr;
    QMenu* m_recentFiles = nullptr;
    bool m_begun = false; // the centre has a name and somebody who writes
    bool m_enteredInSample = false;
    bool m_painted = false;
    bool m_keepsBackups = false;
    bool m_closing = false; // waits for its last backup
    const QList<RoomEntry> m_entries;
    QHash<QString, Room*> m_rooms; // those made so far
    QStringList m_shortcuts; // ids of their commands
    QList<Place> m_behind;
    QList<Place> m_ahead;
    QList<QPointer<PhoneMemo>> m_memos;
};

} // namespace musubi::ui
