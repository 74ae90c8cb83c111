#include "ui/matter/rows_field.h"

#include "ui/common/buttons.h"
#include "ui/common/input_method.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

QToolButton* rowTool(const QString& text, QWidget* parent)
{
    auto* tool = new QToolButton(parent);
    tool->setText(text);
    tool->setAutoRaise(true);
    tool->setFixedSize(theme().px(24), theme().px(28));
    return tool;
}

} // namespace

RowsField::RowsField(const QString& addText, const QString& rowName, QWidget* parent)
    : QWidget(parent)
    , m_rowName(rowName)
    , m_column(new QVBoxLayout(this))
    , m_add(linkButton(addText, u"add"_s, this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme().px(4));
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setFocusProxy(m_add);
    connect(m_add, &QToolButton::clicked, this, [this] {
        appendBlank();
        m_rows.last().fields.first()->setFocus(Qt::OtherFocusReason);
        Q_EMIT valueChanged();
    });
}

void RowsField::appendRow(const QList<QWidget*>& fields)
{
    Row row{new QWidget(this), fields, nullptr, nullptr, nullptr};
    auto* across = new QHBoxLayout(row.line);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(theme().px(8));
    bool fills = false;
    for (QWidget* field : fields) {
        const bool wide = field->sizePolicy().expandingDirections().testFlag(Qt::Horizontal) && field->maximumWidth() == QWIDGETSIZE_MAX;
        across->addWidget(field, wide ? 1 : 0);
        fills = fills || wide;
        field->installEventFilter(this);
        for (QWidget* part : field->findChildren<QWidget*>())
            part->installEventFilter(this);
    }
    if (!fills)
        across->addStretch(1);
    row.up = rowTool(u"↑"_s, row.line);
    row.down = rowTool(u"↓"_s, row.line);
    row.remove = rowTool(u"×"_s, row.line);
    for (QToolButton* tool : {row.up, row.down, row.remove})
        across->addWidget(tool);
    QWidget* line = row.line;
    connect(row.up, &QToolButton::clicked, this, [this, line] { moveRow(rowOf(line), rowOf(line) - 1); });
    connect(row.down, &QToolButton::clicked, this, [this, line] { moveRow(rowOf(line), rowOf(line) + 1); });
    connect(row.remove, &QToolButton::clicked, this, [this, line] { removeRow(rowOf(line)); });
    m_column->insertWidget(static_cast<int>(m_rows.size()), row.line);
    m_rows << row;
    row.line->show();
    nameRows();
}

void RowsField::clearRows()
{
    for (const Row& row : std::as_const(m_rows)) {
        m_column->removeWidget(row.line);
        row.line->hide();
        row.line->deleteLater();
    }
    m_rows.clear();
}

int RowsField::rowOf(const QObject* widget) const
{
    for (int i = 0; i < rowCount(); ++i)
        if (m_rows[i].line == widget || m_rows[i].line->isAncestorOf(qobject_cast<const QWidget*>(widget)))
            return i;
    return -1;
}

void RowsField::moveRow(int from, int to)
{
    if (from < 0 || to < 0 || to >= rowCount())
        return;
    QWidget* focused = focusWidget();
    m_rows.move(from, to);
    m_column->removeWidget(m_rows[to].line);
    m_column->insertWidget(to, m_rows[to].line);
    QWidget* before = nullptr; // Tab goes on in the order that is seen
    for (const Row& row : std::as_const(m_rows))
        for (QWidget* part : row.fields + QList<QWidget*>{row.up, row.down, row.remove}) {
            if (before)
                setTabOrder(before, part);
            before = part;
        }
    setTabOrder(before, m_add);
    nameRows();
    if (focused)
        focused->setFocus(Qt::OtherFocusReason);
    Q_EMIT valueChanged();
}

void RowsField::removeRow(int at)
{
    if (at < 0)
        return;
    const Row row = m_rows.takeAt(at);
    m_column->removeWidget(row.line);
    row.line->hide();
    row.line->deleteLater(); // its × is still in its own event
    nameRows();
    if (m_rows.isEmpty())
        m_add->setFocus(Qt::OtherFocusReason);
    else
        m_rows[std::min(at, rowCount() - 1)].fields.first()->setFocus(Qt::OtherFocusReason);
    Q_EMIT valueChanged();
}

void RowsField::nameRows()
{
    const auto name = [](QToolButton* tool, const QString& text) {
        tool->setAccessibleName(text);
        tool->setToolTip(text);
    };
    for (int i = 0; i < rowCount(); ++i) {
        const QString line = m_rowName.arg(i + 1);
        m_rows[i].up->setEnabled(i > 0);
        m_rows[i].down->setEnabled(i + 1 < rowCount());
        name(m_rows[i].up, tr("%1: up").arg(line));
        name(m_rows[i].down, tr("%1: down").arg(line));
        name(m_rows[i].remove, tr("%1: take off").arg(line));
        for (QWidget* field : std::as_const(m_rows[i].fields))
            field->setAccessibleDescription(line);
    }
}

bool RowsField::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) {
        const auto* press = static_cast<QKeyEvent*>(event);
        const bool moves = press->modifiers() == Qt::AltModifier && (press->key() == Qt::Key_Up || press->key() == Qt::Key_Down);
        const int row = moves && !isComposing(qobject_cast<QWidget*>(watched)) ? rowOf(watched) : -1;
        // a box opens its list with Alt+↓: it keeps the key
        if (row >= 0 && !watched->inherits("QComboBox")) {
            if (event->type() == QEvent::KeyPress)
                moveRow(row, row + (press->key() == Qt::Key_Up ? -1 : 1));
            event->accept();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace musubi::ui
