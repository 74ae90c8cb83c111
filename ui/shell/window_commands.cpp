#include "core/centre.h"
#include "core/journal/journal.h"
#include "ui/common/theme.h"
#include "ui/history/record_titles.h"
#include "ui/letter/letter_editor.h"
#include "ui/settings/settings_dialog.h"
#include "ui/shell/about_dialog.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/commands.h"
#include "ui/shell/keys_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/shell/search_box.h"

#include <QMenu>

namespace musubi::ui {

using namespace Qt::StringLiterals;
using Keys = QKeySequence;

namespace {

constexpr int naturalSize = 100, sizeStep = 10; // percent

} // namespace

void MainWindow::makeCommands()
{
    makeFileCommands();
    makeEditCommands();
    makeViewCommands();
    makeGoCommands();
    makeRecordCommands();
    makeHelpCommands();
}

void MainWindow::addVerb(const QString& id, const char* text, const QString& icon, const QList<QKeySequence>& keys, MenuPlace menu, Verb verb, bool separated)
{
    m_commands->add({id, text, icon, keys, menu, [this, verb] { perform(verb); }, [this, verb] { return roomCan(verb); }, separated});
}

void MainWindow::makeFileCommands()
{
    m_commands->add({u"new_file"_s, QT_TRANSLATE_NOOP("commands", "&New file…"), u"add"_s, {}, MenuPlace::File, [this] { m_program.newFile(); }});
    m_commands->add({u"open_file"_s, QT_TRANSLATE_NOOP("commands", "&Open a file…"), u"document"_s, {Keys(Keys::Open)}, MenuPlace::File, [this] { m_program.openFile(); }});
    m_commands->add({u"open_sample"_s, QT_TRANSLATE_NOOP("commands", "Open the &sample centre"), {}, {}, MenuPlace::File, [this] { m_program.openSample(); },
        [this] { return !m_program.isSample; }});
    m_commands->add({u"backup"_s, QT_TRANSLATE_NOOP("commands", "Make a &backup…"), u"save"_s, {}, MenuPlace::File, [this] { makeBackup(); }, [] { return true; }, true});
    m_commands->add({u"restore"_s, QT_TRANSLATE_NOOP("commands", "&Restore from a backup…"), u"history"_s, {}, MenuPlace::File, [this] { restoreBackup(); },
        [this] { return !m_program.isSample && !m_centre.isReadOnly(); }});
    m_commands->add({u"check_file"_s, QT_TRANSLATE_NOOP("commands", "Chec&k the file"), u"check"_s, {}, MenuPlace::File, [this] { checkFile(); }});
    m_commands->add({u"import"_s, QT_TRANSLATE_NOOP("commands", "&Import…"), u"import"_s, {}, MenuPlace::File, [this] { importTable(); },
        [this] { return !m_centre.isReadOnly(); }, true});
    addVerb(u"export"_s, QT_TRANSLATE_NOOP("commands", "&Export list…"), u"export"_s, {Keys(Qt::CTRL | Qt::Key_E)}, MenuPlace::File, Verb::Export);
    m_commands->add({u"quit"_s, QT_TRANSLATE_NOOP("commands", "&Quit"), {}, {Keys(Qt::CTRL | Qt::Key_Q)}, MenuPlace::File, [this] { close(); }, [] { return true; }, true});
}

void MainWindow::makeEditCommands()
{
    const auto writable = [this] { return !m_centre.isReadOnly(); };
    m_commands->add({u"undo"_s, QT_TRANSLATE_NOOP("commands", "&Take back"), u"undo"_s, {Keys(Keys::Undo)}, MenuPlace::Edit, [this] { undo(); },
        [this, writable] { return writable() && m_centre.journal().undoable().has_value(); }});
    m_commands->add({u"redo"_s, QT_TRANSLATE_NOOP("commands", "Do &again"), u"redo"_s, {Keys(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), Keys(Qt::CTRL | Qt::Key_Y)}, MenuPlace::Edit,
        [this] { redo(); }, [this, writable] { return writable() && m_centre.journal().redoable().has_value(); }});
    m_commands->add({u"find"_s, QT_TRANSLATE_NOOP("commands", "&Find"), u"search"_s, {Keys(Qt::CTRL | Qt::Key_F), Keys(Qt::Key_F3)}, MenuPlace::Edit,
        [this] { m_search->setFocus(Qt::ShortcutFocusReason); m_search->selectAll(); }, [] { return true; }, true});
    addVerb(u"find_here"_s, QT_TRANSLATE_NOOP("commands", "Find in this &list"), u"filter"_s, {Keys(Qt::CTRL | Qt::SHIFT | Qt::Key_F)}, MenuPlace::Edit, Verb::Find);
}

void MainWindow::makeViewCommands()
{
    const auto add = [this](const QString& id, const char* text, const QList<QKeySequence>& keys, std::function<void()> run, bool separated = false) {
        m_commands->add({id, text, {}, keys, MenuPlace::View, std::move(run), [] { return true; }, separated});
    };
    add(u"light"_s, QT_TRANSLATE_NOOP("commands", "&Light"), {}, [] { chooseAppearance(Appearance::Light); });
    add(u"dark"_s, QT_TRANSLATE_NOOP("commands", "&Dark"), {}, [] { chooseAppearance(Appearance::Dark); });
    add(u"system_look"_s, QT_TRANSLATE_NOOP("commands", "As the &system"), {}, [] { chooseAppearance(Appearance::System); });
    add(u"larger"_s, QT_TRANSLATE_NOOP("commands", "La&rger text"), {Keys(Qt::CTRL | Qt::Key_Plus), Keys(Qt::CTRL | Qt::SHIFT | Qt::Key_Semicolon)},
        [] { chooseZoom(theme().percent() + sizeStep); }, true);
    add(u"smaller"_s, QT_TRANSLATE_NOOP("commands", "S&maller text"), {Keys(Qt::CTRL | Qt::Key_Minus)}, [] { chooseZoom(theme().percent() - sizeStep); });
    add(u"natural_size"_s, QT_TRANSLATE_NOOP("commands", "Te&xt at 100 %"), {Keys(Qt::CTRL | Qt::Key_0)}, [] { chooseZoom(naturalSize); });
    add(u"japanese"_s, QT_TRANSLATE_NOOP("commands", "&Japanese"), {}, [] { chooseLanguage(u"ja"_s); }, true);
    add(u"english"_s, QT_TRANSLATE_NOOP("commands", "&English"), {}, [] { chooseLanguage(u"en"_s); });
    addVerb(u"beside"_s, QT_TRANSLATE_NOOP("commands", "What is &known beside the form"), {}, {Keys(Qt::CTRL | Qt::Key_I)}, MenuPlace::View, Verb::Beside, true);
    addVerb(u"refresh"_s, QT_TRANSLATE_NOOP("commands", "Read a&new"), {}, {Keys(Qt::Key_F5)}, MenuPlace::View, Verb::Refresh, true);
}

void MainWindow::makeGoCommands()
{
    m_commands->add({u"back"_s, QT_TRANSLATE_NOOP("commands", "&Back"), u"back"_s, {Keys(Qt::ALT | Qt::Key_Left)}, MenuPlace::Go, [this] { back(); }, [this] { return !m_behind.isEmpty(); }});
    m_commands->add({u"forward"_s, QT_TRANSLATE_NOOP("commands", "&Forward"), u"forward"_s, {Keys(Qt::ALT | Qt::Key_Right)}, MenuPlace::Go, [this] { forward(); },
        [this] { return !m_ahead.isEmpty(); }});
    addVerb(u"previous"_s, QT_TRANSLATE_NOOP("commands", "&Previous record"), {}, {Keys(Qt::CTRL | Qt::Key_PageUp)}, MenuPlace::Go, Verb::PreviousRecord, true);
    addVerb(u"next"_s, QT_TRANSLATE_NOOP("commands", "&Next record"), {}, {Keys(Qt::CTRL | Qt::Key_PageDown)}, MenuPlace::Go, Verb::NextRecord);
    addVerb(u"next_problem"_s, QT_TRANSLATE_NOOP("commands", "Next field to &correct"), {}, {Keys(Qt::Key_F8)}, MenuPlace::Go, Verb::NextProblem);
    addVerb(u"take_caller"_s, QT_TRANSLATE_NOOP("commands", "It &is this caller"), u"person"_s, {Keys(Qt::Key_F6)}, MenuPlace::Go, Verb::TakeCaller);
    for (int i = 0; i < m_entries.size(); ++i) {
        const RoomEntry& entry = m_entries[i];
        const auto words = [name = entry.name, i] { return i < 9 ? u"&%1 %2"_s.arg(i + 1).arg(name()) : name(); };
        const QList<QKeySequence> keys = i < 9 ? QList{Keys(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i))} : QList<QKeySequence>();
        m_commands->add({u"room_"_s + entry.key, "", entry.icon, keys, MenuPlace::Go, [this, key = entry.key] { go({key, 0, {}}); }, [] { return true; }, i == 0, words});
    }
}

void MainWindow::makeRecordCommands()
{
    const auto writable = [this] { return !m_centre.isReadOnly(); };
    m_commands->add({u"phone_memo"_s, QT_TRANSLATE_NOOP("commands", "&Phone memo"), u"consultation"_s, {Keys(Qt::CTRL | Qt::SHIFT | Qt::Key_N)}, MenuPlace::Record,
        [this] { openMemo(); }, writable});
    m_commands->add({u"new_consultation"_s, QT_TRANSLATE_NOOP("commands", "&New consultation"), u"add"_s, {}, MenuPlace::Record,
        [this] { go({u"consultations"_s, 0, u"new"_s}); }, [this, writable] { return writable() && hasRoom(u"consultations"_s); }});
    m_commands->add({u"new_enquiry"_s, QT_TRANSLATE_NOOP("commands", "New en&quiry"), {}, {Keys(Qt::CTRL | Qt::SHIFT | Qt::Key_E)}, MenuPlace::Record,
        [this] { go({u"consultations"_s, 0, u"enquiry"_s}); }, [this, writable] { return writable() && hasRoom(u"consultations"_s); }});
    m_commands->add({u"new_organization"_s, QT_TRANSLATE_NOOP("commands", "New &organisation"), u"organisation"_s, {}, MenuPlace::Record,
        [this] { go({u"organizations"_s, 0, u"new"_s}); }, [this, writable] { return writable() && hasRoom(u"organizations"_s); }});
    m_commands->add({u"new_person"_s, QT_TRANSLATE_NOOP("commands", "New pe&rson"), u"person"_s, {}, MenuPlace::Record,
        [this] { go({u"organizations"_s, 0, u"new_person"_s}); }, [this, writable] { return writable() && hasRoom(u"organizations"_s); }});
    addVerb(u"new"_s, QT_TRANSLATE_NOOP("commands", "New record &here"), {}, {Keys(Qt::CTRL | Qt::Key_N)}, MenuPlace::Record, Verb::New);
    addVerb(u"edit"_s, QT_TRANSLATE_NOOP("commands", "&Edit"), u"edit"_s, {Keys(Qt::Key_F2)}, MenuPlace::Record, Verb::Edit);
    addVerb(u"save"_s, QT_TRANSLATE_NOOP("commands", "&Save"), u"save"_s, {Keys(Keys::Save)}, MenuPlace::Record, Verb::Save, true);
    addVerb(u"save_close"_s, QT_TRANSLATE_NOOP("commands", "Save and &close"), {}, {Keys(Qt::CTRL | Qt::Key_Return), Keys(Qt::CTRL | Qt::Key_Enter)}, MenuPlace::Record, Verb::SaveAndClose);
    addVerb(u"save_new"_s, QT_TRANSLATE_NOOP("commands", "Save and take the ne&xt"), {},
        {Keys(Qt::CTRL | Qt::SHIFT | Qt::Key_Return), Keys(Qt::CTRL | Qt::SHIFT | Qt::Key_Enter)}, MenuPlace::Record, Verb::SaveAndNew);
    addVerb(u"tie"_s, QT_TRANSLATE_NOOP("commands", "&Tie to a case…"), u"link"_s, {Keys(Qt::CTRL | Qt::Key_L)}, MenuPlace::Record, Verb::Tie, true);
    addVerb(u"duplicate"_s, QT_TRANSLATE_NOOP("commands", "&Duplicate"), {}, {Keys(Qt::CTRL | Qt::Key_D)}, MenuPlace::Record, Verb::Duplicate);
    const auto historyOfRecord = [this] {
        const Place place = currentRoom() ? currentRoom()->place() : Place();
        return Place{u"history"_s, place.row, place.row ? historyMode(place.room) : QString()};
    };
    m_commands->add({u"record_history"_s, QT_TRANSLATE_NOOP("commands", "Histor&y of this record"), u"history"_s, {Keys(Qt::CTRL | Qt::Key_H)}, MenuPlace::Record,
        [this, historyOfRecord] { go(historyOfRecord()); }, [historyOfRecord] { return !historyOfRecord().mode.isEmpty(); }});
    addVerb(u"remove"_s, QT_TRANSLATE_NOOP("commands", "&Move to the trash"), u"trash"_s, {Keys(Keys::Delete)}, MenuPlace::Record, Verb::Remove, true);

    addVerb(u"print"_s, QT_TRANSLATE_NOOP("commands", "&Print…"), u"print"_s, {Keys(Keys::Print)}, MenuPlace::Sheets, Verb::Print);
    addVerb(u"preview"_s, QT_TRANSLATE_NOOP("commands", "Pre&view"), u"document"_s, {Keys(Qt::CTRL | Qt::SHIFT | Qt::Key_P)}, MenuPlace::Sheets, Verb::Preview);
    m_commands->add({u"ledger"_s, QT_TRANSLATE_NOOP("commands", "&Ledger of consultations"), u"print"_s, {}, MenuPlace::Sheets,
        [this] { go({u"consultations"_s, 0, u"ledger"_s}); }, [this] { return hasRoom(u"consultations"_s); }, true});
    m_commands->add({u"grant_ledger"_s, QT_TRANSLATE_NOOP("commands", "Ledger of &grants"), u"print"_s, {}, MenuPlace::Sheets,
        [this] { go({u"projects"_s, 0, u"ledger"_s}); }, [this] { return hasRoom(u"projects"_s); }, true});
    m_commands->add({u"letters"_s, QT_TRANSLATE_NOOP("commands", "&Wording of letters…"), u"mail"_s, {}, MenuPlace::Sheets,
        [this] { (new LetterEditor(m_centre, LetterKind::Invitation, {}, this))->show(); }, [] { return canFillLetters(); }, false, {},
        [] { return tr("This build of Musubi is without letters (kainjow/mustache). Install a build with them to write invitations."); }});
}

void MainWindow::makeHelpCommands()
{
    m_commands->add({u"palette"_s, QT_TRANSLATE_NOOP("commands", "&Commands…"), u"more"_s, {Keys(Qt::CTRL | Qt::Key_K)}, MenuPlace::Tools,
        [this] { (new CommandPalette(*m_commands, this))->open(); }});
    m_commands->add({u"seat"_s, QT_TRANSLATE_NOOP("commands", "&Who sits here…"), u"person"_s, {Keys(Qt::Key_F4)}, MenuPlace::Tools, [this] { chooseSeat(); }});
    m_commands->add({u"settings"_s, QT_TRANSLATE_NOOP("commands", "&Settings…"), u"settings"_s, {Keys(Qt::CTRL | Qt::Key_Comma)}, MenuPlace::Tools,
        [this] { SettingsDialog(m_centre, this).exec(); }, [] { return true; }, true});
    m_commands->add({u"keys"_s, QT_TRANSLATE_NOOP("commands", "&Keys"), u"help"_s, {Keys(Keys::HelpContents)}, MenuPlace::Help, [this] { KeysDialog(*m_commands, this).exec(); }});
    m_commands->add({u"about"_s, QT_TRANSLATE_NOOP("commands", "&About Musubi"), {}, {}, MenuPlace::Help, [this] { AboutDialog(this).exec(); }});

    m_recentFiles = new QMenu(this);
    connect(m_recentFiles, &QMenu::aboutToShow, this, &MainWindow::fillRecentFiles);
}

} // namespace musubi::ui
