#include "ui/shell/command_palette.h"

#include "ui/common/icon.h"
#include "ui/common/input_method.h"
#include "ui/common/label.h"
#include "ui/common/row_delegate.h"
#include "ui/shell/command_match.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QSettings>
#include <QStandardItemModel>
#include <QTimer>
#include <QVBoxLayout>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype recentCommandsKept = 8;
constexpr QLatin1StringView recentCommandsKey("palette/recent");

enum PaletteRole { KeysRole = Qt::UserRole };

struct OfferedCommand {
    const Command* command;
    int score;
};

/// The row of a command: its name, and its key at the right.
class CommandDelegate : public RowDelegate {
public:
    using RowDelegate::RowDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        RowDelegate::paint(painter, option, index);
        painter->setFont(theme().font(Type::Small));
        painter->setPen(theme().color(Token::Ink2));
        painter->drawText(option.rect.adjusted(0, 0, -theme().px(12), 0), Qt::AlignRight | Qt::AlignVCenter, index.data(KeysRole).toString());
    }
};

} // namespace

CommandPalette::CommandPalette(Commands& commands, QWidget* parent)
    : QDialog(parent)
    , m_commands(commands)
    , m_typed(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_model(new QStandardItemModel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Commands"));
    m_typed->setPlaceholderText(tr("What to do? Japanese, romaji or English"));
    m_typed->setAccessibleName(tr("Name of a command"));
    m_typed->addAction(Icon::named(u"search"_s, Token::Ink2), QLineEdit::LeadingPosition);
    m_typed->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setAccessibleName(tr("Commands that fit"));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFocusPolicy(Qt::NoFocus); // keys stay in the field
    m_list->setFrameShape(QFrame::NoFrame);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme().px(8), theme().px(8), theme().px(8), theme().px(8));
    column->addWidget(m_typed);
    column->addWidget(m_list, 1);
    m_hint = label({}, Type::Small, Token::Ink2, this);
    column->addWidget(m_hint);
    resize(theme().px(520), theme().px(400));

    connect(m_typed, &QLineEdit::textChanged, this, [this] {
        if (!isComposing(m_typed))
            refresh();
    });
    connect(m_list, &QListView::clicked, this, &CommandPalette::run);
    m_commands.refresh();
    refresh();
}

QStringList CommandPalette::offered() const
{
    QStringList ids;
    for (int row = 0; row < m_model->rowCount(); ++row)
        ids << m_model->item(row)->data(CodeRole).toString();
    return ids;
}

void CommandPalette::refresh()
{
    const QStringList recent = QSettings().value(recentCommandsKey).toStringList();
    const QString typed = m_typed->text().trimmed();
    QList<OfferedCommand> fitting;
    for (const Command& command : m_commands.all()) {
        const qsizetype lately = recent.indexOf(command.id);
        const int fresh = lately < 0 ? 0 : static_cast<int>(recentCommandsKept - lately);
        const int score = typed.isEmpty() ? fresh + 1 : matchScore(typed, Commands::spellings(command)) * 10;
        if (score > 0 && command.id != "palette"_L1)
            fitting << OfferedCommand{&command, typed.isEmpty() ? score : score + fresh};
    }
    std::stable_sort(fitting.begin(), fitting.end(), [](const OfferedCommand& a, const OfferedCommand& b) { return a.score > b.score; });

    m_model->clear();
    for (const auto& [command, score] : fitting) {
        auto* item = new QStandardItem(Commands::plainText(*command));
        const QAction* action = m_commands.action(command->id);
        item->setData(command->id, CodeRole);
        item->setData(command->icon.isEmpty() ? u"forward"_s : command->icon, IconRole);
        item->setData(action->shortcut().toString(QKeySequence::NativeText), KeysRole);
        if (!action->isEnabled())
            item->setData(static_cast<int>(Token::Ink3), ToneRole);
        item->setEnabled(action->isEnabled());
        if (!action->statusTip().isEmpty())
            item->setToolTip(plainToolTip(action->statusTip()));
        m_model->appendRow(item);
    }
    m_hint->setText(m_model->rowCount() > 0 ? tr("↑↓ choose, Enter runs, Esc closes") : tr("No command is called that"));
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->item(row)->isEnabled()) {
            m_list->setCurrentIndex(m_model->index(row, 0));
            break;
        }
}

void CommandPalette::run()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid() || !(index.flags() & Qt::ItemIsEnabled))
        return;
    const QString id = index.data(CodeRole).toString();
    QSettings settings;
    QStringList recent = settings.value(recentCommandsKey).toStringList();
    recent.removeAll(id);
    recent.prepend(id);
    settings.setValue(recentCommandsKey, QStringList(recent.mid(0, recentCommandsKept)));
    QAction* action = m_commands.action(id);
    accept();
    QTimer::singleShot(0, action, &QAction::trigger); // when this window is out of the way
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_typed || event->type() != QEvent::KeyPress || isComposing(m_typed))
        return QDialog::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const auto step = [this](int by) {
        int row = m_list->currentIndex().row() + by;
        while (row >= 0 && row < m_model->rowCount() && !m_model->item(row)->isEnabled())
            row += by > 0 ? 1 : -1;
        if (row >= 0 && row < m_model->rowCount())
            m_list->setCurrentIndex(m_model->index(row, 0));
        return true;
    };
    switch (key->key()) {
    case Qt::Key_Down: return step(1);
    case Qt::Key_Up: return step(-1);
    case Qt::Key_PageDown: return step(8);
    case Qt::Key_PageUp: return step(-8);
    case Qt::Key_Return:
    case Qt::Key_Enter: run(); return true;
    default: return QDialog::eventFilter(watched, event);
    }
}

} // namespace musubi::ui
