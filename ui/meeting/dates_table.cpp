#include "ui/meeting/dates_table.h"

#include "ui/common/label.h"
#include "ui/common/paint.h"
#include "ui/common/theme.h"
#include "ui/meeting/dates_delegate.h"
#include "ui/meeting/dates_headers.h"
#include "ui/meeting/dates_model.h"
#include "ui/text/meeting_wording.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowestColumn = 104, widestColumn = 200;

/// Heights of rows: roomy where all of them find place, else close together.
struct RowHeights {
    int asked, side, sum;
};
constexpr RowHeights roomyRows{46, 22, 26}, closeRows{39, 20, 22};

/// What both grids have in common: no grid lines of their own, cells painted by the delegate.
void dressGrid(QTableView& table)
{
    table.setShowGrid(false);
    table.setFrameShape(QFrame::NoFrame);
    table.setCornerButtonEnabled(false);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setTabKeyNavigation(false);
    table.setWordWrap(false);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setItemDelegate(new DatesDelegate(&table));
}

} // namespace

std::optional<Availability> answerOfKey(int key, const QString& typed)
{
    if (key == Qt::Key_Delete || key == Qt::Key_Backspace)
        return Availability::Unanswered;
    if (typed.size() != 1)
        return std::nullopt;
    const QChar sign = typed.front();
    if (u"1１oOｏＯ○◯〇◎"_s.contains(sign))
        return Availability::Yes;
    if (u"2２△▲"_s.contains(sign))
        return Availability::Maybe;
    if (u"3３xXｘＸ×✕✖"_s.contains(sign))
        return Availability::No;
    if (u"0０-－"_s.contains(sign))
        return Availability::Unanswered;
    return std::nullopt;
}

Availability nextAnswer(Availability answer)
{
    switch (answer) {
    case Availability::Unanswered: return Availability::Yes;
    case Availability::Yes: return Availability::Maybe;
    case Availability::Maybe: return Availability::No;
    case Availability::No: return Availability::Unanswered;
    }
    Q_UNREACHABLE();
}

AnswerGrid::AnswerGrid(QWidget* parent)
    : QTableView(parent)
{
    dressGrid(*this);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setAccessibleName(tr("Answers to the dates"));
    connect(this, &QTableView::doubleClicked, this, &AnswerGrid::editAsked);
}

QModelIndexList AnswerGrid::chosenCells() const
{
    QModelIndexList cells = selectionModel() ? selectionModel()->selectedIndexes() : QModelIndexList();
    if (cells.isEmpty() && currentIndex().isValid())
        cells << currentIndex();
    cells.removeIf([this](const QModelIndex& cell) { return !(cell.flags() & Qt::ItemIsSelectable) || isRowHidden(cell.row()); });
    return cells;
}

void AnswerGrid::enter(Availability answer, bool goOn)
{
    const QModelIndexList cells = chosenCells();
    if (cells.isEmpty())
        return;
    const QPersistentModelIndex next = goOn && cells.size() == 1 ? cells.first().siblingAtColumn(cells.first().column() + 1) : QModelIndex();
    Q_EMIT answered(cells, answer);
    if (next.isValid()) // who is on the phone goes through the dates one after the other
        setCurrentIndex(next);
}

void AnswerGrid::keyPressEvent(QKeyEvent* event)
{
    const bool plain = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    if (event->matches(QKeySequence::Paste))
        Q_EMIT pasteAsked();
    else if (event->matches(QKeySequence::Copy))
        Q_EMIT copyAsked();
    else if (plain && currentIndex().isValid() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        Q_EMIT editAsked(currentIndex());
    else if (plain && currentIndex().isValid() && (event->key() == Qt::Key_Space || event->text() == u"　"_s))
        enter(nextAnswer(static_cast<Availability>(currentIndex().data(AnswerRole).toInt())));
    else if (plain && currentIndex().isValid() && (event->key() == Qt::Key_R || event->text() == u"ｒ"_s))
        Q_EMIT requiredToggled(currentIndex().row());
    else if (const auto given = answerOfKey(event->key(), event->text()); plain && given)
        enter(*given, *given != Availability::Unanswered);
    else
        QTableView::keyPressEvent(event);
}

void AnswerGrid::contextMenuEvent(QContextMenuEvent* event)
{
    const QModelIndexList cells = chosenCells();
    if (cells.isEmpty())
        return;
    QMenu menu(this);
    for (const auto& [given, key] : {std::pair(Availability::Yes, u"1"_s), std::pair(Availability::Maybe, u"2"_s), std::pair(Availability::No, u"3"_s),
             std::pair(Availability::Unanswered, u"0"_s)})
        menu.addAction(u"%1 %2\t%3"_s.arg(text::availabilitySign(given), text::availabilityName(given), key), this, [this, given = given] { enter(given); });
    menu.addSeparator();
    menu.addAction(tr("Reason and source…") + u"\tEnter"_s, this, [this] { Q_EMIT editAsked(currentIndex()); });
    menu.addAction(tr("Required or not") + u"\tR"_s, this, [this] { Q_EMIT requiredToggled(currentIndex().row()); });
    menu.exec(event->reason() == QContextMenuEvent::Keyboard ? viewport()->mapToGlobal(visualRect(currentIndex()).center()) : event->globalPos());
}

void AnswerGrid::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    viewport()->update();
}

void AnswerGrid::focusOutEvent(QFocusEvent* event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

DatesTable::DatesTable(DatesModel* model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_grid(new AnswerGrid(this))
    , m_sums(new QTableView(this))
    , m_corner(new RunLabel(m_grid))
{
    for (QTableView* table : {static_cast<QTableView*>(m_grid), m_sums}) {
        table->setVerticalHeader(new AskedHeader(table));
        table->verticalHeader()->setMinimumSectionSize(theme().px(16)); // that of the style may be more than a close row
        table->setModel(model);
    }
    m_grid->setHorizontalHeader(new OfferHeader(m_grid));
    m_grid->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // that of the sums moves both
    dressGrid(*m_sums);
    m_sums->horizontalHeader()->hide();
    m_sums->setSelectionMode(QAbstractItemView::NoSelection);
    m_sums->setFocusPolicy(Qt::NoFocus);
    m_sums->setAccessibleName(tr("Sums of the answers"));
    m_sums->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_corner->raise(); // over the corner of the table, which is a button there
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(0);
    down->addWidget(m_grid, 1000); // all the room it can use; what is left stays below the sums
    down->addWidget(m_sums);
    down->addStretch(1);
    connect(m_sums->horizontalScrollBar(), &QScrollBar::valueChanged, m_grid->horizontalScrollBar(), &QScrollBar::setValue);
    connect(m_grid->horizontalScrollBar(), &QScrollBar::valueChanged, m_sums->horizontalScrollBar(), &QScrollBar::setValue);
}

void DatesTable::begin()
{
    m_grid->setFocus(Qt::OtherFocusReason);
    for (int row = 0; !m_grid->currentIndex().isValid() && row < m_model->rowCount(); ++row)
        if (m_model->kindOf(row) == DatesModel::Row::Asked && m_model->columnCount() > 0)
            m_grid->setCurrentIndex(m_model->index(row, 0));
}

void DatesTable::measure()
{
    const Theme& look = theme();
    const int header = m_grid->horizontalHeader()->sizeHint().height();
    const auto heightOf = [&](int row, const RowHeights& rows) {
        return look.px(m_model->isSum(row) ? rows.sum : m_model->kindOf(row) == DatesModel::Row::Side ? rows.side : rows.asked);
    };
    int roomy = header;
    for (int row = 0; row < m_model->rowCount(); ++row)
        roomy += heightOf(row, roomyRows);
    const RowHeights& heights = roomy <= height() ? roomyRows : closeRows;
    int rows = 0, sums = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const bool sum = m_model->isSum(row);
        m_grid->setRowHidden(row, sum);
        m_sums->setRowHidden(row, !sum);
        const int height = heightOf(row, heights);
        (sum ? m_sums : m_grid)->setRowHeight(row, height);
        (sum ? sums : rows) += height;
    }
    m_grid->setMaximumHeight(header + rows);
    m_sums->setFixedHeight(sums);
    const int asked = static_cast<int>(m_model->picture().asked.size());
    m_corner->setRuns({{tr("%n asked", nullptr, asked), Type::Text, Token::Ink}, {u"  "_s + tr("%n required", nullptr, m_model->picture().required()), Type::Small, Token::Ink2}});
    m_corner->setGeometry(look.px(16), 0, m_grid->verticalHeader()->sizeHint().width() - look.px(24), header);
    fitColumns();
}

void DatesTable::fitColumns()
{
    const int columns = m_model->columnCount();
    if (columns == 0)
        return;
    const int room = width() - m_grid->verticalHeader()->sizeHint().width() - (m_grid->verticalScrollBar()->isVisible() ? m_grid->verticalScrollBar()->width() : 0);
    const int width = std::clamp(room / columns, theme().px(narrowestColumn), theme().px(widestColumn));
    for (int column = 0; column < columns; ++column) {
        m_grid->setColumnWidth(column, width);
        m_sums->setColumnWidth(column, width);
    }
    const bool scrolls = width * columns > room;
    int sums = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        sums += m_sums->isRowHidden(row) ? 0 : m_sums->rowHeight(row);
    m_sums->setHorizontalScrollBarPolicy(scrolls ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    m_sums->setFixedHeight(sums + (scrolls ? m_sums->horizontalScrollBar()->sizeHint().height() : 0));
}

void DatesTable::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (event->size().height() != event->oldSize().height())
        measure();
    else
        fitColumns();
}

void DatesTable::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::StyleChange)
        measure();
    QWidget::changeEvent(event);
}

} // namespace musubi::ui
