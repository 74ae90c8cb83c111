#include "ui/shell/commands.h"

#include "ui/common/icon.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

namespace musubi::ui {

namespace {

constexpr std::pair<MenuPlace, const char*> menuTitles[]{
    {MenuPlace::File, QT_TRANSLATE_NOOP("commands", "&File")},
    {MenuPlace::Edit, QT_TRANSLATE_NOOP("commands", "&Edit")},
    {MenuPlace::View, QT_TRANSLATE_NOOP("commands", "&View")},
    {MenuPlace::Go, QT_TRANSLATE_NOOP("commands", "&Go")},
    {MenuPlace::Record, QT_TRANSLATE_NOOP("commands", "&Record")},
    {MenuPlace::Sheets, QT_TRANSLATE_NOOP("commands", "&Papers")},
    {MenuPlace::Tools, QT_TRANSLATE_NOOP("commands", "&Tools")},
    {MenuPlace::Help, QT_TRANSLATE_NOOP("commands", "&Help")},
};

QString inUse(const char* text)
{
    return QCoreApplication::translate("commands", text);
}

} // namespace

Commands::Commands(QWidget* window)
    : QObject(window)
    , m_window(window)
{
}

void Commands::add(const Command& command)
{
    auto* action = new QAction(this);
    action->setObjectName(command.id);
    if (!command.icon.isEmpty())
        action->setIcon(Icon::named(command.icon));
    action->setShortcuts(command.keys);
    action->setMenuRole(QAction::NoRole);
    connect(action, &QAction::triggered, this, [run = command.run] { run(); });
    m_window->addAction(action);
    m_actions.insert(command.id, action);
    m_commands << command;
}

QAction* Commands::action(const QString& id) const
{
    return m_actions.value(id);
}

QString Commands::plainText(const Command& command)
{
    QString text = inUse(command.text);
    static const QRegularExpression japaneseKey(QStringLiteral("\\(&[A-Z0-9]\\)"));
    text.remove(japaneseKey);
    return text.remove(QLatin1Char('&'));
}

void Commands::fillMenus(QMenuBar& bar)
{
    for (const auto& [place, title] : menuTitles) {
        QMenu* menu = bar.addMenu(inUse(title));
        m_menus.insert(place, menu);
        for (const Command& command : m_commands) {
            if (command.menu != place)
                continue;
            if (command.separatorBefore)
                menu->addSeparator();
            menu->addAction(m_actions.value(command.id));
        }
        menu->menuAction()->setVisible(!menu->isEmpty());
        connect(menu, &QMenu::aboutToShow, this, &Commands::refresh);
    }
    retranslate();
}

void Commands::refresh()
{
    for (const Command& command : std::as_const(m_commands))
        m_actions.value(command.id)->setEnabled(command.enabled());
}

void Commands::retranslate()
{
    for (const auto& [place, title] : menuTitles)
        if (QMenu* menu = m_menus.value(place))
            menu->setTitle(inUse(title));
    for (const Command& command : std::as_const(m_commands)) {
        QAction* action = m_actions.value(command.id);
        action->setText(inUse(command.text));
        action->setIconText(plainText(command));
        action->setToolTip(plainText(command));
    }
}

} // namespace musubi::ui
