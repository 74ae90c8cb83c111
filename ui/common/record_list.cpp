#include "ui/common/record_list.h"

#include "core/centre.h"
#include "core/journal/change_notifier.h"
#include "ui/common/buttons.h"
#include "ui/common/empty_state.h"
#include "ui/common/label.h"
#include "ui/common/page_header.h"
#include "ui/common/row_table.h"
#include "ui/common/theme.h"
#include "ui/text/number_wording.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QShowEvent>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace musubi::ui {

using namespace Qt::StringLiterals;

RecordList::RecordList(Centre& centre, Feedback& feedback, const ListManner& manner, QWidget* parent)
    : QWidget(parent)
    , m_centre(centre)
    , m_feedback(feedback)
    , m_manner(manner)
    , m_header(new PageHeader({}, this))
{
    setGround(*this, Token::Pane);
    connect(&centre.changes(), &ChangeNotifier::committed, this, &RecordList::onCommitted);
}

RecordList::~RecordList() = default;

QWidget* RecordList::makePart(Place)
{
    return nullptr;
}

// In the order in which Tab goes through them.
void RecordList::begin(KeyedModel& model, ConditionBar::Facets facets)
{
    m_model = &model;
    if (auto* part = makePart(Place::BeforeYear))
        m_header->addBeside(part);
    m_year = new QComboBox(this);
    m_header->addBeside(m_year);
    m_stack = new QStackedWidget(this);
    m_table = new RowTable({}, this);
    m_empty = new EmptyState(m_manner.icon, {}, {}, this);
    makeHeader(std::move(facets));
    makeTable();
    makeEmpty();
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(0);
    down->addWidget(m_header);
    down->addWidget(m_stack, 1);
    retranslate();
}

void RecordList::makeHeader(ConditionBar::Facets facets)
{
    m_export = button({}, u"export"_s, this);
    m_header->addAction(m_export);
    if (auto* part = makePart(Place::AfterExport))
        m_header->addAction(part);
    m_new = primaryButton({}, u"add"_s, this);
    m_header->addAction(m_new);
    if (auto* part = makePart(Place::BeforeBulk))
        m_header->addChipAction(part);
    if (m_manner.bulk) {
        m_bulk = linkButton({}, u"edit"_s, this);
        m_bulk->hide();
        m_header->addChipAction(m_bulk);
        connect(m_bulk, &QToolButton::clicked, this, &RecordList::bulkAsked);
    }
    m_conditions = new ConditionBar(*m_header, m_manner.key, std::move(facets), m_manner.usual);
    connect(m_conditions, &ConditionBar::changed, this, &RecordList::reload);
    connect(m_export, &QPushButton::clicked, this, &RecordList::exportAsked);
    connect(m_new, &QPushButton::clicked, this, &RecordList::newAsked);
    connect(m_year, &QComboBox::activated, this, &RecordList::reload);
    m_new->setEnabled(!m_centre.isReadOnly());
}

void RecordList::makeTable()
{
    m_table->setModel(m_model);
    m_table->setTwoLines(m_manner.twoLines);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(m_manner.sortedBy, Qt::DescendingOrder); // before anyone listens: reading waits for the year
    orderBy(m_manner.sortedBy, true);
    m_model->sortWanted = [this](int column, Qt::SortOrder order) {
        if (orderBy(column, order == Qt::DescendingOrder) && m_year->count() > 0) // not while the page is being made
            reload();
    };
    for (qsizetype i = 0; i < m_manner.widths.size(); ++i)
        m_table->setColumnWidth(static_cast<int>(i), theme().px(m_manner.widths[i]));
    m_table->setWideColumn(m_manner.wideColumn);
    for (const int column : std::as_const(m_manner.hiddenColumns))
        m_table->setColumnHidden(column, true);
    m_table->rememberColumns(m_manner.key);
    m_table->rowBeginningLike = [this](const QString& typed) { return rowBeginningLike(typed); };
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RecordList::currentChanged);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RecordList::showSelection);
    connect(m_table, &RowTable::activated, this, &RecordList::activated);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) { Q_EMIT menuAsked(m_table->viewport()->mapToGlobal(at)); });
}

void RecordList::makeEmpty()
{
    m_emptyLift = button({}, {}, m_empty);
    m_emptyNew = primaryButton({}, u"add"_s, m_empty);
    connect(m_emptyLift, &QPushButton::clicked, this, [this] { openWith(m_manner.yearIsCondition ? 0 : fiscalYear(), {}); });
    connect(m_emptyNew, &QPushButton::clicked, this, &RecordList::newAsked);
    m_empty->addButton(m_emptyLift);
    m_empty->addButton(m_emptyNew);
    m_emptyNew->setEnabled(!m_centre.isReadOnly());
}

QList<int> RecordList::years() const
{
    return m_centre.fiscalYears();
}

/// The year that was chosen stays; at first the one the list opens on.
void RecordList::fillYears()
{
    const int opening = m_manner.opensOnThisYear ? japan::fiscalYearOf(m_centre.today()) : 0;
    const int chosen = m_year->count() > 0 ? fiscalYear() : opening;
    m_year->clear();
    for (const int year : years())
        m_year->addItem(text::fiscalYearName(m_centre, year), year);
    m_year->insertItem(m_manner.allYearsLast ? m_year->count() : 0, tr("All years"), 0);
    chooseYear(chosen);
}

int RecordList::fiscalYear() const
{
    return m_year->currentData().toInt();
}

void RecordList::chooseYear(int year)
{
    m_year->setCurrentIndex(std::max(0, m_year->findData(year)));
}

void RecordList::setFiscalYear(int year)
{
    openWith(year, m_conditions->conditions());
}

void RecordList::openWith(int year, const ConditionList& conditions)
{
    chooseYear(year);
    if (m_conditions->conditions() == conditions)
        reload();
    else
        m_conditions->set(conditions); // which reads
}

void RecordList::reload()
{
    m_stale = false;
    attempt(m_feedback, [this] {
        readKeys();
        m_header->setCount(countLine());
    });
    showEmpty();
    showSelection();
    Q_EMIT currentChanged();
}

void RecordList::readKeys()
{
    const QList<qint64> found = find(m_total);
    m_waiting = countWaiting();
    m_shown = static_cast<int>(found.size());
    m_model->setKeys(found);
    if (!found.isEmpty() && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, 0));
}

QList<Run> RecordList::countLine() const
{
    return {{tr("%n", "records shown", m_shown), Type::Strong, Token::Ink}, {m_shown == m_total ? QString() : tr(" of %1").arg(m_total), Type::Text, Token::Ink2}};
}

void RecordList::showEmpty()
{
    const ListWords said = words();
    if (m_total > 0)
        m_empty->setText(said.noneMeets, m_manner.yearIsCondition ? tr("In all years there are %n.", nullptr, m_total) : tr("Without the conditions there are %n.", nullptr, m_total));
    else
        m_empty->setText(said.none, said.noneHint);
    m_emptyLift->setVisible(m_total > 0);
    m_stack->setCurrentIndex(m_shown == 0 ? 1 : 0);
}

void RecordList::showSelection()
{
    if (m_bulk) {
        const int count = selectedCount();
        m_bulk->setText(tr("Change %n selected", nullptr, count));
        m_bulk->setAccessibleName(m_bulk->text());
        m_bulk->setVisible(count > 1 && !m_centre.isReadOnly());
    }
    Q_EMIT counted();
}

/// From the current row on, and from the top again.
int RecordList::rowBeginningLike(const QString& typed) const
{
    QSet<qint64> fitting;
    attempt(m_feedback, [&] {
        for (const qint64 key : beginningLike(typed))
            fitting << key;
    });
    const auto& all = keys();
    const qsizetype from = std::max(0, m_table->currentIndex().row());
    for (qsizetype i = 0; i < all.size() && !fitting.isEmpty(); ++i)
        if (const qsizetype row = (from + i) % all.size(); fitting.contains(all[row]))
            return static_cast<int>(row);
    return -1;
}

qint64 RecordList::currentKey() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? keys().at(index.row()) : 0;
}

QList<qint64> RecordList::selectedKeys() const
{
    QList<int> rows;
    for (const QItemSelectionRange& range : m_table->selectionModel()->selection())
        for (int row = range.top(); range.left() == 0 && row <= range.bottom(); ++row)
            rows << row;
    std::sort(rows.begin(), rows.end());
    QList<qint64> chosen;
    chosen.reserve(rows.size());
    for (const int row : std::as_const(rows))
        chosen << keys().at(row);
    return chosen;
}

int RecordList::selectedCount() const
{
    int count = 0;
    for (const QItemSelectionRange& range : m_table->selectionModel()->selection())
        count += range.left() == 0 ? range.height() : 0; // whole rows, counted once
    return count;
}

qint64 RecordList::keyBeside(qint64 key, int rows) const
{
    const int row = m_model->rowOf(key);
    return row >= 0 && row + rows >= 0 && row + rows < keys().size() ? keys().at(row + rows) : 0;
}

bool RecordList::holds(qint64 key)
{
    if (m_stale)
        reload();
    return m_model->rowOf(key) >= 0;
}

void RecordList::makeCurrent(qint64 key)
{
    if (const int row = m_model->rowOf(key); row >= 0) {
        m_table->setCurrentIndex(m_model->index(row, 0));
        m_table->scrollTo(m_table->currentIndex());
    }
}

void RecordList::focusRows()
{
    m_table->setFocus();
}

void RecordList::onCommitted(const Changes& changes)
{
    const bool concerns = std::any_of(changes.begin(), changes.end(), [this](const Change& change) { return m_manner.shows.contains(change.subject); });
    if (!concerns || !m_model)
        return;
    attempt(m_feedback, [this] { fillYears(); }); // the record may be the first of its year
    if (isVisible()) {
        reload();
        return;
    }
    m_stale = true; // read again when somebody looks; the navigation counts at once
    attempt(m_feedback, [this] { m_waiting = countWaiting(); });
    Q_EMIT counted();
}

void RecordList::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        reload();
}

void RecordList::retranslate()
{
    const ListWords said = words();
    m_header->setTitle(said.title);
    m_year->setAccessibleName(tr("Fiscal year"));
    m_table->setAccessibleName(said.rows);
    m_export->setText(tr("Export"));
    m_new->setText(said.fresh);
    m_emptyNew->setText(said.fresh);
    m_emptyLift->setText(tr("Lift the conditions"));
    m_conditions->refresh();
    fillYears();
    reload();
}

void RecordList::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_model)
        retranslate();
}

} // namespace musubi::ui
