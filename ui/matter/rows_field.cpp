#include "ui/matter/rows_field.h"

#include "ui/common/buttons.h"
#include "ui/common/date_edit.h"
#include "ui/common/field_hint.h"
#include "ui/common/input_method.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int toolWidth = 24;

QToolButton* rowTool(const QString& text, QWidget* parent)
{
    auto* tool = new QToolButton(parent);
    tool->setText(text);
    tool->setAutoRaise(true);
    tool->setFixedSize(theme().px(toolWidth), theme().px(28));
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

/// Fields side by side, with room for more below them; those that take the room share it.
QHBoxLayout* RowsField::addLine(QWidget& line, const QList<QWidget*>& fields)
{
    auto* down = new QVBoxLayout(&line);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(0);
    auto* across = new QHBoxLayout;
    across->setSpacing(theme().px(8));
    down->addLayout(across);
    bool fills = false;
    for (QWidget* field : fields) {
        const bool wide = field->sizePolicy().expandingDirections().testFlag(Qt::Horizontal) && field->maximumWidth() == QWIDGETSIZE_MAX;
        across->addWidget(field, wide ? 1 : 0);
        fills = fills || wide;
    }
    if (!fills)
        across->addStretch(1);
    return across;
}

void RowsField::setFrame(const QList<QWidget*>& headings, const QList<QWidget*>& sums)
{
    const auto frame = [this](const QList<QWidget*>& parts) {
        auto* line = new QWidget(this);
        auto* room = new QWidget(line); // of the tools at the end of a line
        room->setFixedWidth(3 * theme().px(toolWidth) + 2 * theme().px(8));
        addLine(*line, parts)->addWidget(room);
        line->hide(); // while there is no line
        return line;
    };
    m_headings = frame(headings);
    m_sums = frame(sums);
    m_column->insertWidget(0, m_headings);
    m_column->insertWidget(1, m_sums);
}

void RowsField::addBelow(QWidget* part)
{
    m_column->addWidget(part, 0, qobject_cast<QAbstractButton*>(part) ? Qt::AlignLeft : Qt::Alignment());
}

void RowsField::offerAdding(bool offered)
{
    m_add->setVisible(offered);
}

/// Where in the column a line stands: below the headings.
int RowsField::placeOf(int row) const
{
    return row + (m_headings ? 1 : 0);
}

void RowsField::appendRow(const QList<QWidget*>& fields)
{
    Row row{new QWidget(this), fields, nullptr, nullptr, nullptr, nullptr};
    auto* across = addLine(*row.line, fields);
    for (QWidget* field : fields) {
        field->installEventFilter(this);
        for (QWidget* part : field->findChildren<QWidget*>())
            part->installEventFilter(this);
    }
    row.up = rowTool(u"↑"_s, row.line);
    row.down = rowTool(u"↓"_s, row.line);
    row.remove = rowTool(u"×"_s, row.line);
    for (QToolButton* tool : {row.up, row.down, row.remove})
        across->addWidget(tool);
    QWidget* line = row.line;
    connect(row.up, &QToolButton::clicked, this, [this, line] { moveRow(rowOf(line), rowOf(line) - 1); });
    connect(row.down, &QToolButton::clicked, this, [this, line] { moveRow(rowOf(line), rowOf(line) + 1); });
    connect(row.remove, &QToolButton::clicked, this, [this, line] { removeRow(rowOf(line)); });
    m_column->insertWidget(placeOf(rowCount()), row.line);
    m_rows << row;
    row.line->show();
    nameRows();
}

QWidget* RowsField::widgetOf(int row, QLatin1StringView) const
{
    return m_rows[row].fields.first();
}

int RowsField::lineOf(int rowOfValue) const
{
    int row = 0;
    for (; row < rowCount(); ++row)
        if (!isLeftOut(row) && rowOfValue-- == 0)
            break;
    return row < rowCount() ? row : -1;
}

void RowsField::markParts(const QList<WordedProblem>& problems)
{
    for (const auto& marked : std::as_const(m_marked))
        if (marked)
            showProblem(*marked, Severity::Error, {});
    m_marked.clear();
    m_firstError.clear();
    nameRows(); // what the marks had said of the fields is their line again
    for (int row = 0; row < rowCount(); ++row)
        for (auto* date : m_rows[row].line->findChildren<DateEdit*>())
            if (const QString why = date->complaint(); !why.isEmpty())
                mark(row, date, Severity::Error, why);
    for (const Severity severity : {Severity::Error, Severity::Warning}) // a warning never hides an error
        for (const auto& [problem, words] : problems)
            if (const int row = problem.severity == severity && problem.row >= 0 ? lineOf(problem.row) : -1; row >= 0)
                mark(row, widgetOf(row, problem.part), severity, words);
}

void RowsField::mark(int row, QWidget* part, Severity severity, const QString& words)
{
    if (m_marked.contains(part) || (severity == Severity::Warning && !part->isEnabled()))
        return;
    FieldHint*& hint = m_rows[row].hint;
    if (!hint) {
        hint = new FieldHint(m_rows[row].line);
        m_rows[row].line->layout()->addWidget(hint);
    }
    setHintLine(*part, hint->sentence().isEmpty() ? hint : nullptr); // one sentence a line, the others at their fields
    showProblem(*part, severity, words);
    m_marked << part;
    if (severity == Severity::Error && !m_firstError)
        m_firstError = part;
}

QString RowsField::complaint() const
{
    for (const Row& row : m_rows)
        for (const auto* date : row.line->findChildren<DateEdit*>())
            if (const QString why = date->complaint(); !why.isEmpty())
                return why;
    return {};
}

bool RowsField::focusMarkedPart()
{
    if (m_firstError)
        m_firstError->setFocus(Qt::OtherFocusReason);
    return m_firstError;
}

void RowsField::clearRows()
{
    for (const Row& row : std::as_const(m_rows)) {
        m_column->removeWidget(row.line);
        row.line->hide();
        row.line->deleteLater();
    }
    m_rows.clear();
    nameRows();
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
    m_column->insertWidget(placeOf(to), m_rows[to].line);
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
    for (QWidget* part : {m_headings, m_sums})
        if (part)
            part->setVisible(rowCount() > 0);
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
