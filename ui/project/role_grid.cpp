#include "ui/project/role_grid.h"

#include "core/centre.h"
#include "core/organization/organization_book.h"
#include "ui/common/label.h"
#include "ui/common/row_roles.h"
#include "ui/common/row_table.h"
#include "ui/common/theme.h"
#include "ui/text/project_wording.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

/// 1 ◎, 2 ○, 3 △, 0 and the deleting keys for none; also full width, and the sign itself.
std::optional<RolePart> partOfKey(int key, const QString& typed)
{
    if (key == Qt::Key_Delete || key == Qt::Key_Backspace)
        return RolePart::None;
    if (typed.size() != 1)
        return std::nullopt;
    const std::pair<QString, RolePart> keys[]{{u"1１◎"_s, RolePart::Lead}, {u"2２○◯〇oO"_s, RolePart::Partner}, {u"3３△▲"_s, RolePart::Adviser}, {u"0０-－"_s, RolePart::None}};
    for (const auto& [signs, part] : keys)
        if (signs.contains(typed.front()))
            return part;
    return std::nullopt;
}

} // namespace

RoleGrid::RoleGrid(Centre& centre, bool readOnly, QWidget* parent)
    : QTableWidget(parent)
    , m_centre(centre)
    , m_readOnly(readOnly)
{
    setAccessibleName(tr("Division of roles"));
    dressTable(*this);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSelectionBehavior(readOnly ? QAbstractItemView::SelectRows : QAbstractItemView::SelectItems);
    setEditTriggers(readOnly ? QAbstractItemView::NoEditTriggers : QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    setTabKeyNavigation(!readOnly);
    verticalHeader()->hide();
    connect(this, &QTableWidget::cellChanged, this, [this](int row, int column) {
        if (m_filling || column != 0)
            return;
        m_table.rows[row].task = item(row, 0)->text().trimmed();
        QMetaObject::invokeMethod(this, &RoleGrid::fill, Qt::QueuedConnection); // the editor is still closing
        Q_EMIT edited();
    });
}

void RoleGrid::setTable(const RoleTable& table, Side side)
{
    m_table = table;
    m_side = side;
    fill();
}

RoleTable RoleGrid::table() const
{
    return m_table;
}

void RoleGrid::showSide(Side side)
{
    m_side = side;
    fill();
}

RolePart& RoleGrid::partAt(int row, int column)
{
    RoleTable::Cell& cell = m_table.rows[row].cells[column - 1];
    return m_side == Side::Expected ? cell.expected : cell.actual;
}

void RoleGrid::fill()
{
    const int row = currentRow(), column = currentColumn();
    m_filling = true;
    clear();
    setColumnCount(static_cast<int>(m_table.bodies.size()) + 1);
    setRowCount(static_cast<int>(m_table.rows.size()));
    QStringList headings{tr("Task")};
    for (const auto body : m_table.bodies)
        headings << m_centre.organizations().printedName(body);
    setHorizontalHeaderLabels(headings);
    const QList<RoleFinding> findings = roleFindings(m_table);
    for (int i = 0; i < rowCount(); ++i) {
        auto* task = new QTableWidgetItem(m_table.rows[i].task);
        task->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | (m_readOnly ? Qt::NoItemFlags : Qt::ItemIsEditable));
        if (m_readOnly)
            task->setToolTip(plainToolTip(m_table.rows[i].task));
        for (const RoleFinding& finding : findings)
            if (finding.row == i && m_side == Side::Expected) {
                task->setToolTip(finding.rule == Rule::NoMainRole ? tr("Nobody leads this (◎).") : tr("Several lead this (◎)."));
                task->setData(Qt::AccessibleDescriptionRole, task->toolTip());
                task->setData(IconRole, u"warning"_s);
                task->setData(ToneRole, static_cast<int>(Token::Warn));
            }
        setItem(i, 0, task);
        for (int k = 1; k < columnCount(); ++k) {
            const RolePart part = partAt(i, k);
            auto* cell = new QTableWidgetItem(text::rolePartSign(part));
            cell->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            cell->setTextAlignment(Qt::AlignCenter);
            cell->setData(StrongRole, part == RolePart::Lead);
            cell->setData(Qt::AccessibleTextRole, tr("%1, %2: %3").arg(m_table.rows[i].task, headings[k], text::rolePartName(part)));
            cell->setToolTip(text::rolePartName(part));
            setItem(i, k, cell);
        }
    }
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int k = 1; k < columnCount(); ++k) {
        horizontalHeader()->setSectionResizeMode(k, QHeaderView::Interactive);
        const int wanted = horizontalHeader()->fontMetrics().horizontalAdvance(headings[k]) + theme().px(20); // names of bodies are long, signs are not
        setColumnWidth(k, std::clamp(wanted, theme().px(72), theme().px(m_readOnly ? 116 : 200)));
        horizontalHeaderItem(k)->setToolTip(plainToolTip(headings[k]));
        horizontalHeaderItem(k)->setTextAlignment(Qt::AlignCenter);
    }
    if (row >= 0 && row < rowCount())
        setCurrentCell(row, std::clamp(column, 0, columnCount() - 1));
    m_filling = false;
}

void RoleGrid::setPart(RolePart part)
{
    const int row = currentRow(), column = currentColumn();
    if (m_readOnly || row < 0 || column < 1)
        return;
    partAt(row, column) = part;
    fill();
    Q_EMIT edited();
}

void RoleGrid::addTask()
{
    m_table.rows << RoleTable::Row{QString(), QList<RoleTable::Cell>(m_table.bodies.size())};
    fill();
    setCurrentCell(rowCount() - 1, 0);
    setFocus();
    editItem(item(rowCount() - 1, 0));
    Q_EMIT edited();
}

void RoleGrid::removeTask()
{
    if (currentRow() < 0)
        return;
    m_table.rows.removeAt(currentRow());
    fill();
    Q_EMIT edited();
}

void RoleGrid::moveTask(int by)
{
    const int from = currentRow(), to = from + by, column = currentColumn();
    if (from < 0 || to < 0 || to >= rowCount())
        return;
    m_table.rows.move(from, to);
    fill();
    setCurrentCell(to, column);
    Q_EMIT edited();
}

int RoleGrid::heightNeeded() const
{
    int height = horizontalHeader()->sizeHint().height() + 2 * frameWidth();
    for (int i = 0; i < rowCount(); ++i)
        height += rowHeight(i);
    return height;
}

/// A row without words would be left out with all its parts.
int RoleGrid::rowWithoutTask() const
{
    for (int row = 0; row < m_table.rows.size(); ++row) {
        const auto& cells = m_table.rows[row].cells;
        if (m_table.rows[row].task.isEmpty() && std::any_of(cells.begin(), cells.end(), [](const RoleTable::Cell& cell) { return cell != RoleTable::Cell(); }))
            return row;
    }
    return -1;
}

void RoleGrid::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableWidget::currentChanged(current, previous);
    setAttribute(Qt::WA_InputMethodEnabled, !m_readOnly && current.column() == 0); // a sign is one key, whatever the input method is set to
}

void RoleGrid::keyPressEvent(QKeyEvent* event)
{
    if (m_readOnly || currentColumn() < 1 || currentRow() < 0 || event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) {
        QTableWidget::keyPressEvent(event);
        return;
    }
    const auto part = partOfKey(event->key(), event->text());
    if (part)
        setPart(*part);
    else if (event->key() == Qt::Key_Space)
        setPart(static_cast<RolePart>((static_cast<int>(partAt(currentRow(), currentColumn())) + 1) % 4));
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        setCurrentCell(std::min(currentRow() + 1, rowCount() - 1), currentColumn());
    else if (event->text().isEmpty() || !event->text().front().isPrint()) // no search through the signs
        QTableWidget::keyPressEvent(event);
}

} // namespace musubi::ui
