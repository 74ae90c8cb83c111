#include "ui/common/row_table.h"

#include "core/exchange/csv_writer.h"
#include "ui/common/row_delegate.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>
#include <QTimer>

#include <algorithm>

namespace musubi::ui {

using namespace Qt::StringLiterals;

void dressTable(QTableView& table)
{
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setFrameShape(QFrame::NoFrame);
    table.setTextElideMode(Qt::ElideRight);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setCornerButtonEnabled(false);
    table.verticalHeader()->hide();
    table.verticalHeader()->setMinimumSectionSize(1);
    QHeaderView* header = table.horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setMinimumSectionSize(theme().px(28));
    header->setFixedHeight(theme().px(28));
    table.setItemDelegate(new RowDelegate(&table));
}

RowTable::RowTable(const QString& name, QWidget* parent)
    : QTableView(parent)
{
    setAccessibleName(name);
    dressTable(*this);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false); // Tab leaves the list
    setMouseTracking(true);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setSortingEnabled(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setSortIndicatorShown(true);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QHeaderView::customContextMenuRequested, this, &RowTable::offerColumns);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &RowTable::fitWideColumn);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        setHovered(underMouse() ? rowAt(viewport()->mapFromGlobal(QCursor::pos()).y()) : -1);
    });
    applyMeasures();
}

void RowTable::setTwoLines(bool two)
{
    m_two = two;
    applyMeasures();
}

void RowTable::setWideColumn(int column)
{
    m_wide = column;
    horizontalHeader()->setStretchLastSection(column < 0);
    fitWideColumn();
}

void RowTable::fitWideColumn()
{
    QHeaderView* header = horizontalHeader();
    if (m_fitting || m_wide < 0 || m_wide >= header->count() || header->isSectionHidden(m_wide))
        return;
    m_fitting = true;
    const int rest = header->length() - header->sectionSize(m_wide);
    header->resizeSection(m_wide, qMax(theme().px(160), viewport()->width() - rest));
    m_fitting = false;
}

void RowTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitWideColumn();
}

void RowTable::applyMeasures()
{
    horizontalHeader()->setFixedHeight(theme().px(28));
    verticalHeader()->setDefaultSectionSize(theme().px(m_two ? 44 : 28));
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
}

QString RowTable::selectionAsText() const
{
    if (!selectionModel())
        return {};
    QList<int> columns;
    for (int place = 0; place < horizontalHeader()->count(); ++place)
        if (const int column = horizontalHeader()->logicalIndex(place); !isColumnHidden(column))
            columns.append(column);
    const auto oneLine = [](QString text) { return text.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' '); };
    QStringList lines;
    QStringList cells;
    for (const int column : columns)
        cells.append(oneLine(model()->headerData(column, Qt::Horizontal).toString()));
    lines.append(cells.join(u'\t'));
    QModelIndexList rows = selectionModel()->selectedRows(columns.value(0));
    std::sort(rows.begin(), rows.end(), [](const QModelIndex& a, const QModelIndex& b) { return a.row() < b.row(); });
    for (const QModelIndex& row : rows) {
        cells.clear();
        for (const int column : columns) {
            const QModelIndex cell = row.siblingAtColumn(column);
            const QVariant full = cell.data(FullTextRole);
            QString text = full.isValid() ? full.toString() : cell.data(Qt::DisplayRole).toString();
            if (const QVariant tag = cell.data(TagRole); text.isEmpty() && tag.canConvert<Tag>())
                text = tag.value<Tag>().text;
            cells.append(neutralized(oneLine(text)));
        }
        lines.append(cells.join(u'\t'));
    }
    return rows.isEmpty() ? QString() : lines.join(u'\n') + u'\n';
}

void RowTable::setHovered(int row)
{
    if (row == m_hovered)
        return;
    for (const int changed : {m_hovered, row})
        if (changed >= 0)
            viewport()->update(0, rowViewportPosition(changed), viewport()->width(), rowHeight(changed));
    m_hovered = row;
}

void RowTable::keyboardSearch(const QString& typed)
{
    if (!rowBeginningLike) {
        QTableView::keyboardSearch(typed);
        return;
    }
    if (!m_typedLast.isValid() || m_typedLast.elapsed() > QApplication::keyboardInputInterval())
        m_typed.clear();
    m_typedLast.start();
    m_typed += typed;
    if (const int row = rowBeginningLike(m_typed); row >= 0) {
        setCurrentIndex(model()->index(row, qMax(0, currentIndex().column())));
        scrollTo(currentIndex());
    }
}

void RowTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    setAttribute(Qt::WA_InputMethodEnabled, true); // Japanese may be typed to find a row, though nothing here can be edited
}

bool RowTable::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::MouseMove)
        setHovered(rowAt(static_cast<QMouseEvent*>(event)->position().toPoint().y()));
    else if (event->type() == QEvent::Leave)
        setHovered(-1);
    return QTableView::viewportEvent(event);
}

void RowTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        if (const QString text = selectionAsText(); !text.isEmpty())
            QApplication::clipboard()->setText(text);
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid() && event->modifiers() == Qt::NoModifier) {
        Q_EMIT activated(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void RowTable::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::StyleChange)
        applyMeasures();
    QTableView::changeEvent(event);
}

void RowTable::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    viewport()->update(); // the selection looks different with and without the focus
}

void RowTable::focusOutEvent(QFocusEvent* event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

void RowTable::rememberColumns(const QString& key)
{
    QHeaderView* header = horizontalHeader();
    const QString place = u"columns/%1/%2"_s.arg(key).arg(header->count()); // a new column makes the old state useless
    m_firstColumns = header->saveState();
    header->restoreState(QSettings().value(place).toByteArray());
    header->setSectionsClickable(true);
    header->setStretchLastSection(m_wide < 0);
    fitWideColumn();
    auto* keep = new QTimer(this); // a hidden column is resized before it is hidden: look when that is over
    keep->setSingleShot(true);
    connect(keep, &QTimer::timeout, this, [header, place] { QSettings().setValue(place, header->saveState()); });
    const auto keepSoon = [keep] { keep->start(0); };
    connect(header, &QHeaderView::sectionResized, this, keepSoon);
    connect(header, &QHeaderView::sectionMoved, this, keepSoon);
    connect(header, &QHeaderView::sortIndicatorChanged, this, keepSoon);
}

void RowTable::offerColumns(const QPoint& at)
{
    if (!model())
        return;
    QMenu menu(this);
    const int shown = static_cast<int>(model()->columnCount()) - horizontalHeader()->hiddenSectionCount();
    for (int column = 0; column < model()->columnCount(); ++column) {
        QAction* toggle = menu.addAction(model()->headerData(column, Qt::Horizontal).toString());
        toggle->setCheckable(true);
        toggle->setChecked(!isColumnHidden(column));
        toggle->setEnabled(isColumnHidden(column) || shown > 1);
        connect(toggle, &QAction::toggled, this, [this, column](bool on) {
            setColumnHidden(column, !on);
            fitWideColumn();
        });
    }
    if (!m_firstColumns.isEmpty()) {
        menu.addSeparator();
        menu.addAction(tr("Columns as they were at first"), this, [this] {
            horizontalHeader()->restoreState(m_firstColumns);
            fitWideColumn();
        });
    }
    menu.exec(horizontalHeader()->mapToGlobal(at));
}

} // namespace musubi::ui
