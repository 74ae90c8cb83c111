#include "ui/shell/keys_dialog.h"

#include "ui/calendar/calendar_keys.h"
#include "ui/common/label.h"
#include "ui/meeting/answer_keys.h"
#include "ui/shell/commands.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QMenu>
#include <QScrollArea>
#include <QVBoxLayout>

namespace musubi::ui {

namespace {

QString keysOf(const QAction& action)
{
    QStringList keys;
    for (const QKeySequence& sequence : action.shortcuts())
        keys << sequence.toString(QKeySequence::NativeText);
    keys.removeDuplicates();
    return keys.join(QStringLiteral("  "));
}

} // namespace

KeysDialog::KeysDialog(const Commands& commands, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setAccessibleName(tr("Keys"));
    auto* content = new QWidget(area);
    setGround(*content, Token::Pane);
    auto* grid = new QGridLayout(content);
    grid->setContentsMargins(theme().px(16), theme().px(8), theme().px(16), theme().px(8));
    grid->setColumnStretch(1, 1);
    int line = 0;
    for (const MenuPlace place : {MenuPlace::File, MenuPlace::Edit, MenuPlace::View, MenuPlace::Go, MenuPlace::Record, MenuPlace::Sheets, MenuPlace::Tools, MenuPlace::Help})
        for (const Command& command : commands.all()) {
            const QAction* action = commands.action(command.id);
            if (command.menu != place || action->shortcuts().isEmpty())
                continue;
            grid->addWidget(readableLabel(keysOf(*action), Type::Strong, Token::Ink, content), line, 0);
            grid->addWidget(readableLabel(Commands::plainText(command), Type::Text, Token::Ink, content), line++, 1);
        }
    for (const auto& [keys, what] : {std::pair{QKeySequence(Qt::Key_Return), tr("Open what is selected")}, std::pair{QKeySequence(Qt::Key_Escape), tr("Close the form; what was written is kept as a draft")},
             std::pair{QKeySequence(Qt::CTRL | Qt::Key_Semicolon), tr("Today, in the field of a date")}}) {
        grid->addWidget(readableLabel(keys.toString(QKeySequence::NativeText), Type::Strong, Token::Ink, content), line, 0);
        grid->addWidget(readableLabel(what, Type::Text, Token::Ink, content), line++, 1);
    }
    const auto section = [&](const QString& title, const QList<std::pair<QString, QString>>& keys) {
        grid->addWidget(label(title, Type::Strong, Token::Ink2, content), line++, 0, 1, 2);
        for (const auto& [pressed, what] : keys) {
            grid->addWidget(readableLabel(pressed, Type::Strong, Token::Ink, content), line, 0);
            grid->addWidget(readableLabel(what, Type::Text, Token::Ink, content), line++, 1);
        }
    };
    section(tr("In the calendar"), calendarKeys());
    section(tr("In the answers to dates offered"), answerKeys());
    area->setWidget(content);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(area, 1);
    column->addWidget(buttons);
    resize(theme().px(560), theme().px(560));
}

} // namespace musubi::ui
