#include "ui/project/evaluation_grid.h"

#include "core/project/project_rules.h"
#include "ui/common/label.h"
#include "ui/common/problem.h"
#include "ui/common/row_roles.h"
#include "ui/text/project_wording.h"
#include "ui/text/wording.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

using Side = EvaluationGrid::Side;

constexpr int itemColumn = 0, gapColumn = 3, columns = 6;
constexpr int columnsOfSides[]{1, 2, 4, 5};
constexpr std::optional<int> Evaluation::* scoresOfSides[]{&Evaluation::privateScore, &Evaluation::publicScore, &Evaluation::centreScore, &Evaluation::committeeScore};
constexpr QString Evaluation::* reasonsOfSides[]{&Evaluation::privateReason, &Evaluation::publicReason, &Evaluation::centreNote, &Evaluation::committeeNote};

std::optional<Side> sideOfColumn(int column)
{
    for (int i = 0; i < 4; ++i)
        if (columnsOfSides[i] == column)
            return static_cast<Side>(i);
    return std::nullopt;
}

std::optional<int>& scoreOf(Evaluation& item, Side side)
{
    return item.*scoresOfSides[static_cast<int>(side)];
}

const std::optional<int>& scoreOf(const Evaluation& item, Side side)
{
    return item.*scoresOfSides[static_cast<int>(side)];
}

/// Only the two that judge each other owe a reason.
bool lacksReasonOf(const Evaluation& item, Side side)
{
    const bool owes = side == Side::Body || side == Side::Division;
    return owes && scoreOf(item, side).value_or(3) < 3 && (item.*reasonsOfSides[static_cast<int>(side)]).trimmed().isEmpty();
}

QString signedNumber(double number, int decimals)
{
    return (number > 0 ? u"+"_s : QString()) + QString::number(number, 'f', decimals);
}

} // namespace

EvaluationGrid::EvaluationGrid(QWidget* parent)
    : DigitGrid(tr("Scores by item and side"), parent)
{
    setColumnCount(columns);
    setHorizontalHeaderLabels({tr("Item"), nameOf(Side::Body), nameOf(Side::Division), tr("Gap"), nameOf(Side::Centre), nameOf(Side::Committee)});
    horizontalHeader()->setSectionResizeMode(itemColumn, QHeaderView::Stretch);
    for (int column = 1; column < columns; ++column) {
        setColumnWidth(column, theme().px(112));
        horizontalHeaderItem(column)->setTextAlignment(Qt::AlignCenter);
    }
}

QString EvaluationGrid::nameOf(Side side)
{
    switch (side) {
    case Side::Body: return tr("Body");
    case Side::Division: return tr("Division");
    case Side::Centre: return tr("Centre");
    case Side::Committee: return tr("Committee");
    }
    Q_UNREACHABLE();
}

bool EvaluationGrid::takesDigit(int row, int column) const
{
    return row >= 0 && row < m_items.size() && sideOfColumn(column).has_value();
}

int EvaluationGrid::item() const
{
    return takesDigit(currentRow(), currentColumn()) ? currentRow() : -1;
}

std::optional<Side> EvaluationGrid::side() const
{
    return item() < 0 ? std::nullopt : sideOfColumn(currentColumn());
}

QString EvaluationGrid::reason(int item, Side side) const
{
    return m_items[item].*reasonsOfSides[static_cast<int>(side)];
}

void EvaluationGrid::setReason(int item, Side side, const QString& reason)
{
    m_items[item].*reasonsOfSides[static_cast<int>(side)] = reason;
    fillCells();
    Q_EMIT edited();
}

void EvaluationGrid::setCell(int item, Side side)
{
    setCurrentCell(item, columnsOfSides[static_cast<int>(side)]);
}

void EvaluationGrid::setItems(const QList<Evaluation>& items, const QStringList& names)
{
    m_filling = true;
    m_items = items;
    m_names = names;
    setRowCount(static_cast<int>(items.size()) + 1);
    for (int row = 0; row < rowCount(); ++row)
        for (int column = 0; column < columns; ++column) {
            auto* cell = new QTableWidgetItem;
            cell->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            cell->setTextAlignment(column == itemColumn ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignCenter);
            QTableWidget::setItem(row, column, cell);
        }
    m_filling = false;
    fillCells();
    int height = horizontalHeader()->sizeHint().height() + 2 * frameWidth();
    for (int row = 0; row < rowCount(); ++row)
        height += rowHeight(row);
    setMinimumHeight(height);
    setCurrentCell(0, columnsOfSides[0]);
}

void EvaluationGrid::fillCells()
{
    m_filling = true;
    for (int row = 0; row < m_items.size(); ++row) {
        const Evaluation& item = m_items[row];
        QTableWidget::item(row, itemColumn)->setText(m_names[row]);
        for (int i = 0; i < 4; ++i) {
            const Side side = static_cast<Side>(i);
            const auto& score = scoreOf(item, side);
            const QString said = reason(row, side);
            const bool owing = lacksReasonOf(item, side);
            auto* cell = QTableWidget::item(row, columnsOfSides[i]);
            cell->setText(score ? QString::number(*score) : QString());
            cell->setData(IconRole, owing ? QVariant(u"warning"_s) : said.isEmpty() ? QVariant() : QVariant(u"memo"_s));
            cell->setData(ToneRole, owing ? QVariant(static_cast<int>(Token::Bad)) : QVariant());
            cell->setToolTip(plainToolTip(owing ? text::Wording::of(Rule::ReasonMissing) : said));
            cell->setData(Qt::AccessibleTextRole, tr("%1, %2: %3").arg(m_names[row], nameOf(side), score ? QString::number(*score) : tr("not scored")));
            cell->setData(Qt::AccessibleDescriptionRole, owing ? text::Wording::of(Rule::ReasonMissing) : said);
        }
        const auto gap = gapOf(item);
        auto* cell = QTableWidget::item(row, gapColumn);
        cell->setText(gap ? signedNumber(*gap, 0) : QString());
        cell->setData(ToneRole, static_cast<int>(gap && std::abs(*gap) > 1 ? Token::Warn : Token::Ink2));
        cell->setData(StrongRole, gap && std::abs(*gap) > 1);
        cell->setData(Qt::AccessibleTextRole, tr("Gap of %1: %2").arg(m_names[row], cell->text()));
    }
    fillAverages();
    m_filling = false;
}

void EvaluationGrid::fillAverages()
{
    const int row = static_cast<int>(m_items.size());
    QTableWidget::item(row, itemColumn)->setText(tr("Average"));
    std::optional<double> averages[4];
    for (int i = 0; i < 4; ++i) {
        int sum = 0, count = 0;
        for (const Evaluation& item : std::as_const(m_items))
            if (const auto score = scoreOf(item, static_cast<Side>(i))) {
                sum += *score;
                ++count;
            }
        if (count > 0)
            averages[i] = static_cast<double>(sum) / count;
        auto* cell = QTableWidget::item(row, columnsOfSides[i]);
        cell->setText(averages[i] ? QString::number(*averages[i], 'f', 1) : QString());
        cell->setData(StrongRole, true);
        cell->setData(Qt::AccessibleTextRole, tr("Average of %1: %2").arg(nameOf(static_cast<Side>(i)), cell->text()));
    }
    auto* gap = QTableWidget::item(row, gapColumn);
    gap->setText(averages[0] && averages[1] ? signedNumber(*averages[0] - *averages[1], 1) : QString());
    gap->setData(StrongRole, true);
}

void EvaluationGrid::enter(std::optional<int> score)
{
    const auto whose = side();
    if (!whose)
        return;
    scoreOf(m_items[item()], *whose) = score;
    fillCells();
    Q_EMIT said({});
    Q_EMIT edited();
}

void EvaluationGrid::enterDigit(int digit)
{
    if (digit == 0)
        return enter(std::nullopt);
    if (digit > 5) {
        Q_EMIT said(tr("Scores go from 5 to 1."));
        return;
    }
    enter(digit);
    goOn();
}

EvaluationSheet::EvaluationSheet(QWidget* parent)
    : QWidget(parent)
    , m_grid(new EvaluationGrid(this))
    , m_said(label({}, Type::Small, Token::Warn, this))
    , m_reasonName(label({}, Type::Small, Token::Ink2, this))
    , m_reason(new QLineEdit(this))
{
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->addWidget(m_grid, 1);
    auto* across = new QHBoxLayout;
    across->setSpacing(theme().px(8));
    m_reasonName->setMinimumWidth(theme().px(220));
    across->addWidget(m_reasonName);
    across->addWidget(m_reason, 1);
    down->addLayout(across);
    down->addWidget(m_said);
    connect(m_grid, &EvaluationGrid::edited, this, [this] {
        showCell();
        Q_EMIT edited();
    });
    connect(m_grid, &EvaluationGrid::cellLeft, this, &EvaluationSheet::showCell);
    connect(m_grid, &EvaluationGrid::said, m_said, &QLabel::setText);
    connect(m_reason, &QLineEdit::textChanged, this, [this](const QString& words) {
        if (!m_showing && m_grid->item() >= 0)
            m_grid->setReason(m_grid->item(), *m_grid->side(), words);
    });
    connect(m_reason, &QLineEdit::returnPressed, m_grid, [this] { m_grid->setFocus(Qt::OtherFocusReason); });
    showCell();
}

void EvaluationSheet::showCell()
{
    const int item = m_grid->item();
    const QString words = item < 0 ? QString() : m_grid->reason(item, *m_grid->side());
    const QString name = item < 0 ? tr("Reason") : tr("%1, %2: why").arg(m_grid->nameOf(item), EvaluationGrid::nameOf(*m_grid->side()));
    m_showing = true;
    if (m_reason->text() != words)
        m_reason->setText(words);
    m_showing = false;
    m_reason->setEnabled(item >= 0);
    m_reason->setAccessibleName(name);
    m_reasonName->setText(name);
    const bool owing = item >= 0 && lacksReasonOf(m_grid->items()[item], *m_grid->side());
    m_reason->setPlaceholderText(owing ? tr("1 and 2 need a reason") : QString());
    showProblem(*m_reason, Severity::Error, owing ? text::Wording::of(Rule::ReasonMissing) : QString());
}

bool EvaluationSheet::goToMissingReason()
{
    for (int item = 0; item < m_grid->items().size(); ++item)
        for (const Side side : {Side::Body, Side::Division})
            if (lacksReasonOf(m_grid->items()[item], side)) {
                m_grid->setCell(item, side);
                m_reason->setFocus(Qt::OtherFocusReason);
                m_said->setText(tr("%1, %2: 1 and 2 need a reason.").arg(m_grid->nameOf(item), EvaluationGrid::nameOf(side)));
                return true;
            }
    return false;
}

} // namespace musubi::ui
