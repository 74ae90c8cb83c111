#include "core/centre.h"
#include "core/journal/journal.h"
#include "ui/common/theme.h"
#include "ui/shell/commands.h"
#include "ui/shell/main_window.h"
#include "ui/text/language.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSettings>
#include <QToolBar>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

void chooseAppearance(Appearance appearance)
{
    QSettings settings;
    settings.setValue(u"look/appearance"_s, static_cast<int>(appearance));
    applyTheme(*qApp, appearance, theme().percent());
}

void zoom(int percent)
{
    QSettings settings;
    const auto appearance = static_cast<Appearance>(settings.value(u"look/appearance"_s).toInt());
    settings.setValue(u"look/percent"_s, percent);
    applyTheme(*qApp, appearance, percent);
}

void chooseLanguage(const QString& code)
{
    QSettings settings;
    settings.setValue(u"language"_s, code);
    text::useLanguage(code);
}

} // namespace

void MainWindow::makeCommands()
{
    const auto verb = [this](const QString& id, const char* text, const QString& icon, const QList<QKeySequence>& keys, MenuPlace menu, Verb what, bool separated = false) {
        m_commands->add({id, text, icon, keys, menu, [this, what] { perform(what); }, [this, what] { return roomCan(what); }, separated});
    };
    using K = QKeySequence;

    verb(u"export"_s, QT_TRANSLATE_NOOP("commands", "&Export list…"), u"export"_s, {K(Qt::CTRL | Qt::Key_E)}, MenuPlace::File, Verb::Export);
    m_commands->add({u"quit"_s, QT_TRANSLATE_NOOP("commands", "&Quit"), {}, {K(K::Quit)}, MenuPlace::File, [this] { close(); }, [] { return true; }, true});

    m_commands->add({u"undo"_s, QT_TRANSLATE_NOOP("commands", "&Take back"), u"undo"_s, {K(K::Undo)}, MenuPlace::Edit, [this] { undo(); },
        [this] { return !m_centre.isReadOnly() && m_centre.journal().undoable().has_value(); }});
    m_commands->add({u"redo"_s, QT_TRANSLATE_NOOP("commands", "Do &again"), u"redo"_s, {K(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), K(Qt::CTRL | Qt::Key_Y)}, MenuPlace::Edit,
        [this] { redo(); }, [this] { return !m_centre.isReadOnly() && m_centre.journal().redoable().has_value(); }});
    m_commands->add({u"find"_s, QT_TRANSLATE_NOOP("commands", "&Find"), u"search"_s, {K(Qt::CTRL | Qt::Key_F)}, MenuPlace::Edit,
        [this] { m_search->setFocus(); m_search->selectAll(); }, [] { return true; }, true});

    m_commands->add({u"light"_s, QT_TRANSLATE_NOOP("commands", "&Light"), {}, {}, MenuPlace::View, [] { chooseAppearance(Appearance::Light); }});
    m_commands->add({u"dark"_s, QT_TRANSLATE_NOOP("commands", "&Dark"), {}, {}, MenuPlace::View, [] { chooseAppearance(Appearance::Dark); }});
    m_commands->add({u"system_look"_s, QT_TRANSLATE_NOOP("commands", "As the &system"), {}, {}, MenuPlace::View, [] { chooseAppearance(Appearance::System); }});
    m_commands->add({u"larger"_s, QT_TRANSLATE_NOOP("commands", "La&rger"), {}, {K(Qt::CTRL | Qt::Key_Plus), K(Qt::CTRL | Qt::SHIFT | Qt::Key_Semicolon)}, MenuPlace::View,
        [] { zoom(std::min(theme().percent() + 10, 200)); }, [] { return true; }, true});
    m_commands->add({u"smaller"_s, QT_TRANSLATE_NOOP("commands", "S&maller"), {}, {K(Qt::CTRL | Qt::Key_Minus)}, MenuPlace::View, [] { zoom(std::max(theme().percent() - 10, 90)); }});
    m_commands->add({u"japanese"_s, QT_TRANSLATE_NOOP("commands", "&Japanese"), {}, {}, MenuPlace::View, [] { chooseLanguage(u"ja"_s); }, [] { return true; }, true});
    m_commands->add({u"english"_s, QT_TRANSLATE_NOOP("commands", "&English"), {}, {}, MenuPlace::View, [] { chooseLanguage(u"en"_s); }});
    verb(u"refresh"_s, QT_TRANSLATE_NOOP("commands", "Read a&new"), {}, {K(Qt::Key_F5)}, MenuPlace::View, Verb::Refresh, true);

    m_commands->add({u"back"_s, QT_TRANSLATE_NOOP("commands", "&Back"), u"back"_s, {K(Qt::ALT | Qt::Key_Left)}, MenuPlace::Go, [this] { back(); }, [this] { return !m_behind.isEmpty(); }});
    m_commands->add({u"forward"_s, QT_TRANSLATE_NOOP("commands", "&Forward"), u"forward"_s, {K(Qt::ALT | Qt::Key_Right)}, MenuPlace::Go, [this] { forward(); },
        [this] { return !m_ahead.isEmpty(); }});
    verb(u"previous"_s, QT_TRANSLATE_NOOP("commands", "&Previous record"), {}, {K(Qt::CTRL | Qt::Key_PageUp)}, MenuPlace::Go, Verb::PreviousRecord, true);
    verb(u"next"_s, QT_TRANSLATE_NOOP("commands", "&Next record"), {}, {K(Qt::CTRL | Qt::Key_PageDown)}, MenuPlace::Go, Verb::NextRecord);
    verb(u"next_problem"_s, QT_TRANSLATE_NOOP("commands", "Next field to &correct"), {}, {K(Qt::Key_F8)}, MenuPlace::Go, Verb::NextProblem);
    static constexpr const char* roomTexts[]{QT_TRANSLATE_NOOP("commands", "Room &1"), QT_TRANSLATE_NOOP("commands", "Room &2"), QT_TRANSLATE_NOOP("commands", "Room &3"),
        QT_TRANSLATE_NOOP("commands", "Room &4"), QT_TRANSLATE_NOOP("commands", "Room &5"), QT_TRANSLATE_NOOP("commands", "Room &6"), QT_TRANSLATE_NOOP("commands", "Room &7"),
        QT_TRANSLATE_NOOP("commands", "Room &8"), QT_TRANSLATE_NOOP("commands", "Room &9")};
    for (int i = 0; i < m_rooms.size() && i < 9; ++i)
        m_commands->add({u"room%1"_s.arg(i + 1), roomTexts[i], m_rooms[i]->icon(), {K(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i))}, MenuPlace::Go,
            [this, i] { go({m_rooms[i]->key(), 0, {}}); }, [] { return true; }, i == 0});

    m_commands->add({u"new_consultation"_s, QT_TRANSLATE_NOOP("commands", "&New consultation"), u"add"_s, {}, MenuPlace::Record,
        [this] { go({u"consultations"_s, 0, u"new"_s}); }, [this] { return !m_centre.isReadOnly() && room(u"consultations"_s); }});
    verb(u"new"_s, QT_TRANSLATE_NOOP("commands", "New record &here"), {}, {K(Qt::CTRL | Qt::Key_N)}, MenuPlace::Record, Verb::New);
    verb(u"edit"_s, QT_TRANSLATE_NOOP("commands", "&Edit"), u"edit"_s, {K(Qt::Key_F2)}, MenuPlace::Record, Verb::Edit);
    verb(u"save"_s, QT_TRANSLATE_NOOP("commands", "&Save"), u"save"_s, {K(K::Save)}, MenuPlace::Record, Verb::Save, true);
    verb(u"save_close"_s, QT_TRANSLATE_NOOP("commands", "Save and &close"), {}, {K(Qt::CTRL | Qt::Key_Return), K(Qt::CTRL | Qt::Key_Enter)}, MenuPlace::Record, Verb::SaveAndClose);
    verb(u"save_new"_s, QT_TRANSLATE_NOOP("commands", "Save and take the ne&xt"), {}, {K(Qt::CTRL | Qt::SHIFT | Qt::Key_Return), K(Qt::CTRL | Qt::SHIFT | Qt::Key_Enter)},
        MenuPlace::Record, Verb::SaveAndNew);
    verb(u"tie"_s, QT_TRANSLATE_NOOP("commands", "&Tie to a case…"), u"link"_s, {K(Qt::CTRL | Qt::Key_L)}, MenuPlace::Record, Verb::Tie, true);
    verb(u"duplicate"_s, QT_TRANSLATE_NOOP("commands", "&Duplicate"), {}, {K(Qt::CTRL | Qt::Key_D)}, MenuPlace::Record, Verb::Duplicate);
    verb(u"remove"_s, QT_TRANSLATE_NOOP("commands", "&Move to the trash"), u"trash"_s, {K(K::Delete)}, MenuPlace::Record, Verb::Remove, true);

    verb(u"print"_s, QT_TRANSLATE_NOOP("commands", "&Print…"), u"print"_s, {K(K::Print)}, MenuPlace::Sheets, Verb::Print);
    verb(u"preview"_s, QT_TRANSLATE_NOOP("commands", "Pre&view"), u"document"_s, {K(Qt::CTRL | Qt::SHIFT | Qt::Key_P)}, MenuPlace::Sheets, Verb::Preview);
}

void MainWindow::makeToolBar()
{
    m_toolBar = addToolBar(QString());
    m_toolBar->setObjectName(u"toolbar"_s);
    m_toolBar->setMovable(false);
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    for (const QString& id : {u"back"_s, u"forward"_s})
        m_toolBar->addAction(m_commands->action(id));
    m_toolBar->addSeparator();
    for (const QString& id : {u"new_consultation"_s, u"undo"_s, u"print"_s})
        m_toolBar->addAction(m_commands->action(id));

    m_search = new QLineEdit(m_toolBar);
    m_search->setPlaceholderText(tr("Name, body, phone, text or number"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(theme().px(348));
    m_toolBar->addSeparator();
    m_toolBar->addWidget(m_search);
}

} // namespace musubi::ui
