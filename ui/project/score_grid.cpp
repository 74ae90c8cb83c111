#include "ui/project/score_grid.h"

#include "core/exchange/csv_reader.h"
#include "core/exchange/pasted_cells.h"
#include "core/project/screening_paste.h"
#include "ui/common/input_guard.h"
#include "ui/common/label.h"
#include "ui/common/row_roles.h"
#include "ui/common/shown.h"
#include "ui/text/wording.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int namesRow = 0, namesColumn = 0, criterionWidth = 200, scoreWidth = 84, sumWidth = 60;
constexpr qsizetype mostUnreadShown = 3;

QString sumOfScores(const ScoreSum& sum)
{
    return sum.count > 0 ? QString::number(sum.sum) : QString();
}

QString averageOfScores(const ScoreSum& sum)
{
    const auto average = sum.average();
    return average ? QString::number(*average, 'f', 1) : QString();
}

} // namespace

ScoreGrid::ScoreGrid(QWidget* parent)
    : DigitGrid(tr("Scores by criterion and reviewer"), parent)
{
    horizontalHeader()->hide(); // names are written in the first row
    connect(this, &QTableWidget::cellChanged, this, [this](int row, int column) {
        if (!m_filling && takesWords(row, column))
            takeName(row, column);
    });
    shape();
}

bool ScoreGrid::takesWords(int row, int column) const
{
    return (row == namesRow && column > 0 && column <= m_table.reviewers.size() + 1) || (column == namesColumn && row > 0 && row <= m_table.rows.size() + 1);
}

bool ScoreGrid::takesDigit(int row, int column) const
{
    return row > 0 && column > 0 && row <= m_table.rows.size() && column <= m_table.reviewers.size();
}

qsizetype ScoreGrid::criterion() const
{
    return currentRow() > 0 && currentRow() <= m_table.rows.size() ? currentRow() - 1 : -1;
}

qsizetype ScoreGrid::reviewer() const
{
    return currentColumn() > 0 && currentColumn() <= m_table.reviewers.size() ? currentColumn() - 1 : -1;
}

QString ScoreGrid::reviewerName(qsizetype reviewer) const
{
    const QString name = m_table.reviewers.value(reviewer);
    return name.isEmpty() ? tr("Reviewer %1").arg(reviewer + 1) : name;
}

void ScoreGrid::setTable(const ScreeningTable& table)
{
    m_table = table;
    shape();
}

void ScoreGrid::setPoints(int points)
{
    m_points = points;
}

/// Rows: names, criteria, an empty one, sums, averages. Columns: criterion, reviewers, an empty one, sum, average.
void ScoreGrid::shape()
{
    const int row = currentRow(), column = currentColumn();
    m_filling = true;
    clear();
    setRowCount(static_cast<int>(m_table.rows.size()) + 4);
    setColumnCount(static_cast<int>(m_table.reviewers.size()) + 4);
    for (int i = 0; i < rowCount(); ++i)
        for (int k = 0; k < columnCount(); ++k) {
            auto* cell = new QTableWidgetItem;
            cell->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | (takesWords(i, k) ? Qt::ItemIsEditable : Qt::NoItemFlags));
            if (k > 0)
                cell->setTextAlignment(Qt::AlignCenter);
            setItem(i, k, cell);
        }
    setColumnWidth(namesColumn, theme().px(criterionWidth));
    for (int k = 1; k < columnCount(); ++k)
        setColumnWidth(k, theme().px(k + 2 < columnCount() ? scoreWidth : sumWidth));
    m_filling = false;
    showCells();
    if (row >= 0 && column >= 0)
        setCurrentCell(std::min(row, rowCount() - 1), std::min(column, columnCount() - 1));
}

void ScoreGrid::put(int row, int column, const QString& words)
{
    QTableWidgetItem* cell = item(row, column);
    if (cell->text() != words)
        cell->setText(words);
}

void ScoreGrid::showCells()
{
    m_filling = true;
    const int reviewers = static_cast<int>(m_table.reviewers.size()), criteria = static_cast<int>(m_table.rows.size());
    put(namesRow, namesColumn, tr("Criterion \\ reviewer"));
    item(namesRow, namesColumn)->setData(ToneRole, static_cast<int>(Token::Ink2));
    for (int k = 0; k < reviewers; ++k) {
        put(namesRow, k + 1, m_table.reviewers[k]);
        item(namesRow, k + 1)->setData(StrongRole, true);
        item(namesRow, k + 1)->setData(IconRole, m_table.opinions[k].isEmpty() ? QVariant() : QVariant(u"memo"_s));
        item(namesRow, k + 1)->setToolTip(plainToolTip(QStringList{reviewerName(k), m_table.opinions[k]}.join(u'\n').trimmed()));
        item(namesRow, k + 1)->setData(Qt::AccessibleDescriptionRole, m_table.opinions[k]);
        item(namesRow, k + 1)->setData(Qt::AccessibleTextRole, tr("Reviewer: %1").arg(reviewerName(k)));
    }
    for (const auto& [cell, words] : {std::pair(item(namesRow, reviewers + 1), tr("New reviewer")), std::pair(item(criteria + 1, namesColumn), tr("New criterion"))}) {
        cell->setData(IconRole, u"add"_s);
        cell->setToolTip(plainToolTip(words));
        cell->setData(Qt::AccessibleTextRole, words);
    }
    for (int i = 0; i < criteria; ++i) {
        const ScreeningTable::Row& row = m_table.rows[i];
        put(i + 1, namesColumn, row.criterion);
        item(i + 1, namesColumn)->setToolTip(plainToolTip(row.criterion));
        item(i + 1, namesColumn)->setData(IconRole, QVariant());
        item(i + 1, namesColumn)->setData(Qt::AccessibleDescriptionRole, QVariant());
        item(i + 1, namesColumn)->setData(Qt::AccessibleTextRole, tr("Criterion: %1").arg(row.criterion));
        for (int k = 0; k < reviewers; ++k) {
            QTableWidgetItem* cell = item(i + 1, k + 1);
            put(i + 1, k + 1, row.scores[k] ? QString::number(*row.scores[k]) : QString());
            cell->setData(IconRole, row.remarks[k].isEmpty() ? QVariant() : QVariant(u"memo"_s));
            cell->setToolTip(plainToolTip(row.remarks[k]));
            cell->setData(Qt::AccessibleTextRole, tr("%1, %2: %3").arg(row.criterion, reviewerName(k), row.scores[k] ? QString::number(*row.scores[k]) : tr("not scored")));
            cell->setData(Qt::AccessibleDescriptionRole, row.remarks[k]);
        }
    }
    showSums();
    markFindings();
    m_filling = false;
}

void ScoreGrid::showSums()
{
    const int reviewers = static_cast<int>(m_table.reviewers.size()), criteria = static_cast<int>(m_table.rows.size());
    const int sums = criteria + 2, averages = criteria + 3, sumColumn = reviewers + 2, averageColumn = reviewers + 3;
    const auto putFigure = [this](int row, int column, const QString& what, const QString& figure, bool strong) {
        put(row, column, figure);
        item(row, column)->setData(StrongRole, strong);
        item(row, column)->setData(Qt::AccessibleTextRole, u"%1: %2"_s.arg(what, figure));
    };
    for (const auto& [row, column, words] : {std::tuple(namesRow, sumColumn, tr("Sum")), std::tuple(namesRow, averageColumn, tr("Average")), std::tuple(sums, namesColumn, tr("Sum")),
             std::tuple(averages, namesColumn, tr("Average"))}) {
        put(row, column, words);
        item(row, column)->setData(ToneRole, static_cast<int>(Token::Ink2));
    }
    for (int i = 0; i < criteria; ++i) {
        const ScoreSum sum = sumOf(m_table.rows[i]);
        putFigure(i + 1, sumColumn, tr("Sum of %1").arg(m_table.rows[i].criterion), sumOfScores(sum), true);
        putFigure(i + 1, averageColumn, tr("Average of %1").arg(m_table.rows[i].criterion), averageOfScores(sum), false);
    }
    for (int k = 0; k < reviewers; ++k) {
        const ScoreSum sum = sumOfReviewer(m_table, k);
        putFigure(sums, k + 1, tr("Sum of %1").arg(reviewerName(k)), sumOfScores(sum), true);
        putFigure(averages, k + 1, tr("Average of %1").arg(reviewerName(k)), averageOfScores(sum), false);
    }
    putFigure(sums, sumColumn, tr("Sum of all"), sumOfScores(sumOf(m_table)), true);
    putFigure(averages, averageColumn, tr("Average of all"), averageOfScores(sumOf(m_table)), true);
}

void ScoreGrid::markFindings()
{
    for (int i = 0; i <= m_table.rows.size(); ++i)
        for (int k = 0; k <= m_table.reviewers.size(); ++k)
            if (i + k > 0)
                item(i, k)->setData(ToneRole, QVariant());
    for (const ScreeningFinding& finding : screeningFindings(m_table)) {
        QTableWidgetItem* cell = item(static_cast<int>(finding.row) + 1, static_cast<int>(finding.column) + 1);
        cell->setData(ToneRole, static_cast<int>(Token::Bad));
        cell->setData(IconRole, u"warning"_s);
        cell->setToolTip(plainToolTip(text::Wording::of(finding.rule)));
        cell->setData(Qt::AccessibleDescriptionRole, text::Wording::of(finding.rule));
    }
}

bool ScoreGrid::goToFinding()
{
    const auto findings = screeningFindings(m_table);
    if (findings.isEmpty())
        return false;
    setFocus(Qt::OtherFocusReason);
    setCurrentCell(static_cast<int>(findings.first().row) + 1, static_cast<int>(findings.first().column) + 1);
    return true;
}

/// The name that was written in a cell: of one that stands there, or of one more.
void ScoreGrid::takeName(int row, int column)
{
    const QString name = item(row, column)->text().trimmed();
    const bool ofReviewer = row == namesRow;
    const qsizetype place = (ofReviewer ? column : row) - 1, known = ofReviewer ? m_table.reviewers.size() : m_table.rows.size();
    if (place >= known && name.isEmpty())
        return;
    if (place >= known)
        ofReviewer ? m_table.addReviewer(name) : m_table.addCriterion(name);
    else if (ofReviewer)
        m_table.reviewers[place] = name;
    else
        m_table.rows[place].criterion = name;
    QMetaObject::invokeMethod(this, [this, grown = place >= known] { grown ? shape() : showCells(); }, Qt::QueuedConnection); // the name's editor is still closing
    Q_EMIT edited();
}

void ScoreGrid::setRemark(qsizetype criterion, qsizetype reviewer, const QString& remark)
{
    m_table.rows[criterion].remarks[reviewer] = remark;
    showCells();
    Q_EMIT edited();
}

void ScoreGrid::setOpinion(qsizetype reviewer, const QString& opinion)
{
    m_table.opinions[reviewer] = opinion;
    showCells();
    Q_EMIT edited();
}

void ScoreGrid::removeCriterion()
{
    if (criterion() < 0)
        return;
    m_table.rows.removeAt(criterion());
    shape();
    Q_EMIT edited();
    Q_EMIT cellLeft();
}

void ScoreGrid::removeReviewer()
{
    if (reviewer() < 0)
        return;
    m_table.removeReviewer(reviewer());
    shape();
    Q_EMIT edited();
    Q_EMIT cellLeft();
}

void ScoreGrid::take(const QString& copied)
{
    const Pasted given = examinePaste(copied);
    if (!given.refusal.isEmpty()) {
        Q_EMIT said(given.refusal);
        return;
    }
    PastedScores pasted;
    try {
        pasted = readScores(pastedCells(given.text), m_table);
    } catch (const CsvError&) {
        Q_EMIT said(tr("This could not be read as a table: a quotation mark is never closed."));
        return;
    }
    if (pasted.table.rows.isEmpty() || pasted.table.reviewers.isEmpty()) {
        Q_EMIT said(tr("No scores were found in what was pasted."));
        return;
    }
    m_table = laidOver(m_table, pasted, std::max<qsizetype>(0, criterion()), std::max<qsizetype>(0, reviewer()));
    shape();
    QStringList unread;
    for (const UnreadScore& cell : std::as_const(pasted.unread).first(std::min(pasted.unread.size(), mostUnreadShown)))
        unread << tr("row %1, column %2 “%3”").arg(QString::number(cell.row + 1), QString::number(cell.column + 1), shown(cell.text, 30));
    Q_EMIT said(pasted.unread.isEmpty() ? tr("Took in %1 criteria of %2 reviewers.").arg(pasted.table.rows.size()).arg(pasted.table.reviewers.size())
                                        : tr("%n cells are no scores and were left out: %1", nullptr, static_cast<int>(pasted.unread.size())).arg(unread.join(tr(", "))));
    Q_EMIT edited();
    Q_EMIT cellLeft();
}

void ScoreGrid::enter(std::optional<int> score)
{
    m_table.rows[criterion()].scores[reviewer()] = score;
    showCells();
    Q_EMIT said({});
    Q_EMIT edited();
}

void ScoreGrid::enterDigit(int digit)
{
    const auto before = m_table.rows[criterion()].scores[reviewer()];
    const bool follows = m_typing.isValid() && QModelIndex(m_typing) == currentIndex() && before;
    const int score = follows && *before * 10 + digit <= m_points ? *before * 10 + digit : digit;
    if (score > m_points) {
        Q_EMIT said(tr("The points go up to %1 here.").arg(m_points));
        return;
    }
    enter(score);
    m_typing = currentIndex();
    if (score * 10 > m_points || score == 0)
        goOn(); // no digit can follow
}

void ScoreGrid::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Paste))
        take(QGuiApplication::clipboard()->text());
    else
        DigitGrid::keyPressEvent(event);
}

void ScoreGrid::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    if (QModelIndex(m_typing) != current)
        m_typing = QModelIndex();
    DigitGrid::currentChanged(current, previous);
}

} // namespace musubi::ui
