#pragma once

#include <QAction>
#include <QHash>
#include <QList>

#include <functional>

class QMenu;
class QMenuBar;

namespace musubi::ui {

/// The menus of the window, in their order.
enum class MenuPlace { File, Edit, View, Go, Record, Sheets, Tools, Help };

/// One function of the program: in a menu, perhaps with a key, and in the palette by the words of its menu and of English.
struct Command {
    QString id;      // stable
    const char* text; // QT_TRANSLATE_NOOP("commands", …) with its access key
    QString icon;
    QList<QKeySequence> keys;
    MenuPlace menu = MenuPlace::File;
    std::function<void()> run;
    std::function<bool()> enabled = [] { return true; };
    bool separatorBefore = false;
    std::function<QString()> words = {}; // instead of `text`, where the words are those of a room or a file
    std::function<QString()> whyNot = {}; // what is said of it while it cannot run
};

/// All functions of the window. Every one stands in a menu; keys and enabled states are kept in one place.
class Commands : public QObject {
    Q_OBJECT

public:
    explicit Commands(QWidget* window);

    void add(const Command& command);
    /// Takes a command out again, also from its menu; one that is not there is no matter.
    void remove(const QString& id);
    QAction* action(const QString& id) const;
    const QList<Command>& all() const { return m_commands; }
    /// The text without access key, in the language in use.
    static QString plainText(const Command& command);

    /// How it may be called in the palette: in Japanese, in romaji and in English, whatever language is in use.
    static QStringList spellings(const Command& command);

    void fillMenus(QMenuBar& bar);
    QMenu* menu(MenuPlace place) const { return m_menus.value(place); }
    /// Asks every command whether it can run now.
    void refresh();
    void retranslate();

protected:
    /// A line of a menu that cannot be chosen says why where the pointer rests.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* m_window;
    QList<Command> m_commands;
    QHash<QString, QAction*> m_actions;
    QHash<MenuPlace, QMenu*> m_menus;
};

} // namespace musubi::ui
