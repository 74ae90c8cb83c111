#pragma once

#include "core/base/change.h"
#include "ui/shell/room.h"

#include <QMainWindow>

class QLabel;
class QLineEdit;
class QStackedWidget;

namespace musubi::ui {

class Commands;
class MessageBar;
class Navigation;

/// The window: rooms at the left, the open room in the middle, messages over it, the state of things below.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(Centre& centre, QWidget* parent = nullptr);
    ~MainWindow() override;

    Room* currentRoom() const;
    Room* room(const QString& key) const;
    Commands& commands() { return *m_commands; }
    MessageBar& messages() { return *m_messages; }
    Workplace workplace();

    /// Shows a place and remembers the one left, for back.
    void go(const Place& place);

Q_SIGNALS:
    /// The user wants another file, the settings or a memo: app decides what that means.
    void memoAsked();

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeCommands();
    void makeToolBar();
    void makeBody();
    void makeStatusBar();
    void refreshNavigation();
    void refreshState();
    void showPlace(const Place& place);
    void back();
    void forward();
    void undo();
    void redo();
    void refreshUndo();
    bool roomCan(Verb verb) const;
    void perform(Verb verb);

    Centre& m_centre;
    Commands* m_commands;
    MessageBar* m_messages;
    Navigation* m_navigation;
    QStackedWidget* m_pages;
    QLineEdit* m_search;
    QLabel* m_status;
    QLabel* m_fileState;
    QLabel* m_person;
    class QToolBar* m_toolBar;
    QList<Room*> m_rooms;
    QStringList m_ruled; // keys of rooms with a line above
    QList<Place> m_behind;
    QList<Place> m_ahead;
};

} // namespace musubi::ui
