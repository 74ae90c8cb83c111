#include "ui/shell/commands.h"

#include "ui/common/icon.h"
#include "ui/common/label.h"
#include "ui/shell/command_readings.h"

#include <QCoreApplication>
#include <QHelpEvent>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QToolTip>
#include <QTranslator>

namespace musubi::ui {

using namespace Qt::StringLiterals;

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

QString withoutAccessKey(QString text)
{
    static const QRegularExpression japaneseKey(QStringLiteral("\\(&[A-Z0-9]\\)"));
    text.remove(japaneseKey);
    return text.remove(QLatin1Char('&'));
}

/// The Japanese words also while the window speaks English.
QString inJapanese(const char* text)
{
    static const auto translator = [] {
        auto loaded = std::make_unique<QTranslator>();
        return loaded->load(QStringLiteral("musubi_ja"), QStringLiteral(":/i18n")) ? std::move(loaded) : nullptr;
    }();
    return translator ? translator->translate("commands", text) : QString();
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
    if (QMenu* menu = m_menus.value(command.menu)) { // the menus are there already
        if (command.separatorBefore)
            menu->addSeparator();
        menu->addAction(action);
        action->setText(command.words ? command.words() : inUse(command.text));
    }
}

void Commands::remove(const QString& id)
{
    m_commands.removeIf([&](const Command& command) { return command.id == id; });
    delete m_actions.take(id);
}

QAction* Commands::action(const QString& id) const
{
    return m_actions.value(id);
}

QString Commands::plainText(const Command& command)
{
    return withoutAccessKey(command.words ? command.words() : inUse(command.text));
}

QStringList Commands::spellings(const Command& command)
{
    return {plainText(command), withoutAccessKey(inJapanese(command.text)), QString::fromLatin1(readingOf(command.id)),
        withoutAccessKey(QString::fromUtf8(command.text))};
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
        menu->installEventFilter(this);
    }
    retranslate();
}

void Commands::refresh()
{
    for (const Command& command : std::as_const(m_commands)) {
        QAction* action = m_actions.value(command.id);
        action->setEnabled(command.enabled());
        action->setStatusTip(!action->isEnabled() && command.whyNot ? command.whyNot() : QString());
    }
}

bool Commands::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ToolTip)
        if (auto* menu = qobject_cast<QMenu*>(watched)) {
            const auto* help = static_cast<QHelpEvent*>(event);
            const QAction* action = menu->actionAt(help->pos());
            const QString why = action ? action->statusTip() : QString();
            QToolTip::showText(help->globalPos(), why.isEmpty() ? QString() : plainToolTip(why), menu);
            return true;
        }
    return QObject::eventFilter(watched, event);
}

void Commands::retranslate()
{
    for (const auto& [place, title] : menuTitles)
        if (QMenu* menu = m_menus.value(place))
            menu->setTitle(inUse(title));
    for (const Command& command : std::as_const(m_commands)) {
        QAction* action = m_actions.value(command.id);
        action->setText(command.words ? command.words() : inUse(command.text));
        action->setIconText(plainText(command).remove(u'…'));
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip(plainToolTip(keys.isEmpty() ? plainText(command) : plainText(command) + u"  "_s + keys));
    }
}

} // namespace musubi::ui
