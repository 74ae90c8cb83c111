#include "ui/matter/matter_list.h"

#include "core/centre.h"
#include "core/japan/fiscal_year.h"
#include "core/journal/change_notifier.h"
#include "ui/common/attempt.h"
#include "ui/common/buttons.h"
#include "ui/common/conditions.h"
#include "ui/common/empty_state.h"
#include "ui/common/page_header.h"
#include "ui/common/row_table.h"
#include "ui/common/theme.h"
#include "ui/common/windowed_model.h"
#include "ui/matter/matter_conditions.h"
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

namespace {

constexpr int caseColumn = 1;
constexpr int lastContactColumn = 4;

QList<Id<Matter>> matterIds(const QList<qint64>& keys)
{
    QList<Id<Matter>> ids;
    ids.reserve(keys.size());
    for (const qint64 key : keys)
        ids << Id<Matter>{key};
    return ids;
}

} // namespace

MatterList::MatterList(Centre& centre, Feedback& feedback, QWidget* parent)
    : QWidget(parent)
    , m_centre(centre)
    , m_feedback(feedback)
    , m_header(new PageHeader(tr("Cases"), this))
    , m_year(new QComboBox(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new RowTable(tr("List of cases"), this))
    , m_empty(new EmptyState(u"case"_s, {}, {}, this))
    , m_model(new WindowedModel<MatterRow>(matterColumns(centre), [this](const QList<qint64>& keys) {
        std::vector<MatterRow> rows;
        attempt(m_feedback, [&] {
            for (const MatterLine& line : m_centre.matters().lines(matterIds(keys)))
                rows.push_back(MatterRow{line});
        });
        return rows;
    }, this))
{
    setGround(*this, Token::Pane);
    makeHeader();
    makeTable();
    makeEmpty();
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(0);
    down->addWidget(m_header);
    down->addWidget(m_stack, 1);
    connect(&centre.changes(), &ChangeNotifier::committed, this, &MatterList::onCommitted);
    fillYears();
    reload();
}

MatterList::~MatterList() = default;

void MatterList::makeHeader()
{
    m_year->setAccessibleName(tr("Fiscal year"));
    m_header->addBeside(m_year);
    m_export = button(tr("Export"), u"export"_s, this);
    m_new = primaryButton(tr("New case"), u"add"_s, this);
    m_header->addAction(m_export);
    m_header->addAction(m_new);
    m_bulk = linkButton({}, u"edit"_s, this);
    m_bulk->hide();
    m_header->addChipAction(m_bulk);
    m_conditions = new ConditionBar(*m_header, u"matters"_s, [this] { return matterFacets(m_centre); }, {withoutClosed()});
    connect(m_conditions, &ConditionBar::changed, this, &MatterList::reload);
    connect(m_bulk, &QToolButton::clicked, this, &MatterList::bulkAsked);
    connect(m_export, &QPushButton::clicked, this, &MatterList::exportAsked);
    connect(m_new, &QPushButton::clicked, this, &MatterList::newAsked);
    connect(m_year, &QComboBox::activated, this, &MatterList::reload);
    m_new->setEnabled(!m_centre.isReadOnly());
}

void MatterList::makeTable()
{
    m_table->setModel(m_model);
    m_table->setTwoLines(true);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(lastContactColumn, Qt::DescendingOrder); // before anyone listens: reading waits for the year
    m_model->sortWanted = [this](int column, Qt::SortOrder order) {
        if (const auto by = matterOrderOf(column)) {
            m_order = *by;
            m_descending = order == Qt::DescendingOrder;
            if (m_year->count() > 0) // not while the page is being made
                reload();
        }
    };
    const int widths[]{84, 340, 124, 96, 112, 212, 96};
    for (int i = 0; i < static_cast<int>(std::size(widths)); ++i)
        m_table->setColumnWidth(i, theme().px(widths[i]));
    m_table->setWideColumn(caseColumn);
    m_table->rememberColumns(u"matters"_s);
    m_table->rowBeginningLike = [this](const QString& typed) { return rowBeginningLike(typed); };
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &MatterList::currentChanged);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &MatterList::showSelection);
    connect(m_table, &RowTable::activated, this, &MatterList::activated);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) { Q_EMIT menuAsked(m_table->viewport()->mapToGlobal(at)); });
}

void MatterList::makeEmpty()
{
    m_emptyLift = button(tr("Lift the conditions"), {}, m_empty);
    m_emptyNew = primaryButton(tr("New case"), u"add"_s, m_empty);
    connect(m_emptyLift, &QPushButton::clicked, this, [this] { m_conditions->clear(); });
    connect(m_emptyNew, &QPushButton::clicked, this, &MatterList::newAsked);
    m_empty->addButton(m_emptyLift);
    m_empty->addButton(m_emptyNew);
    m_emptyNew->setEnabled(!m_centre.isReadOnly());
}

/// A case lives over years: all of them are shown until one is chosen.
void MatterList::fillYears()
{
    const QVariant chosen = m_year->currentData();
    m_year->clear();
    m_year->addItem(tr("All years"), 0);
    for (const int year : m_centre.fiscalYears())
        m_year->addItem(text::fiscalYearName(m_centre, year), year);
    m_year->setCurrentIndex(std::max(0, m_year->findData(chosen)));
}

int MatterList::fiscalYear() const
{
    return m_year->currentData().toInt();
}

void MatterList::setFiscalYear(int year)
{
    m_year->setCurrentIndex(std::max(0, m_year->findData(year)));
    reload();
}

void MatterList::reload()
{
    m_stale = false;
    attempt(m_feedback, [this] { readKeys(); });
    m_header->setCount({{tr("%n", "cases shown", shownCount()), Type::Strong, Token::Ink},
        {shownCount() == m_total ? QString() : tr(" of %1").arg(m_total), Type::Text, Token::Ink2}});
    showEmpty();
    showSelection();
    Q_EMIT currentChanged();
}

void MatterList::readKeys()
{
    MatterFilter all;
    m_filter = matterFilter(m_centre, m_conditions->conditions());
    if (const int year = fiscalYear()) {
        m_filter.from = all.from = japan::firstDayOf(year);
        m_filter.until = all.until = japan::lastDayOf(year);
    }
    QList<qint64> keys;
    for (const auto id : m_centre.matters().ids(m_filter, m_order, m_descending))
        keys << id.value;
    m_total = m_filter == all ? static_cast<int>(keys.size()) : static_cast<int>(m_centre.matters().ids(all).size());
    m_open = static_cast<int>(m_centre.matters().ids(matterFilter(m_centre, {withoutClosed()})).size());
    m_model->setKeys(keys);
    if (!keys.isEmpty() && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, 0));
}

void MatterList::showEmpty()
{
    const bool hidden = m_total > 0;
    m_empty->setText(hidden ? tr("No case meets these conditions") : tr("There is no case here yet"),
        hidden ? tr("Without the conditions there are %n.", nullptr, m_total) : tr("Open one with “New case”, or tie a consultation to a new case."));
    m_emptyLift->setVisible(hidden);
    m_stack->setCurrentIndex(shownCount() == 0 ? 1 : 0);
}

void MatterList::showSelection()
{
    const int count = selectedCount();
    m_bulk->setText(tr("Change %n selected", nullptr, count));
    m_bulk->setAccessibleName(m_bulk->text());
    m_bulk->setVisible(count > 1 && !m_centre.isReadOnly());
    Q_EMIT counted();
}

/// From the current row on, and from the top again.
int MatterList::rowBeginningLike(const QString& typed) const
{
    QSet<qint64> fitting;
    attempt(m_feedback, [&] {
        for (const auto id : m_centre.matters().beginningLike(typed))
            fitting << id.value;
    });
    const auto& keys = m_model->keys();
    const qsizetype from = std::max(0, m_table->currentIndex().row());
    for (qsizetype i = 0; i < keys.size() && !fitting.isEmpty(); ++i)
        if (const qsizetype row = (from + i) % keys.size(); fitting.contains(keys[row]))
            return static_cast<int>(row);
    return -1;
}

Id<Matter> MatterList::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? Id<Matter>{index.data(IdRole).toLongLong()} : Id<Matter>{};
}

QList<Id<Matter>> MatterList::shownIds() const
{
    return matterIds(m_model->keys());
}

QList<Id<Matter>> MatterList::selected() const
{
    QList<int> rows;
    for (const QItemSelectionRange& range : m_table->selectionModel()->selection())
        for (int row = range.top(); range.left() == 0 && row <= range.bottom(); ++row)
            rows << row;
    std::sort(rows.begin(), rows.end());
    QList<Id<Matter>> ids;
    for (const int row : std::as_const(rows))
        ids << Id<Matter>{m_model->keys().at(row)};
    return ids;
}

int MatterList::selectedCount() const
{
    int count = 0;
    for (const QItemSelectionRange& range : m_table->selectionModel()->selection())
        count += range.left() == 0 ? range.height() : 0; // whole rows, counted once
    return count;
}

void MatterList::select(Id<Matter> id)
{
    if (m_stale)
        reload();
    if (m_model->rowOf(id.value) < 0 && m_centre.matters().exists(id)) {
        m_year->setCurrentIndex(0);
        const auto row = m_centre.matters().get(id);
        m_conditions->set(row.value.status == CaseStatus::Done ? ConditionList() : ConditionList{withoutClosed()});
        reload();
    }
    if (const int row = m_model->rowOf(id.value); row >= 0) {
        m_table->setCurrentIndex(m_model->index(row, 0));
        m_table->scrollTo(m_table->currentIndex());
    }
}

Id<Matter> MatterList::beside(Id<Matter> id, int rows) const
{
    const int row = m_model->rowOf(id.value);
    const auto& keys = m_model->keys();
    return row >= 0 && row + rows >= 0 && row + rows < keys.size() ? Id<Matter>{keys.at(row + rows)} : Id<Matter>{};
}

void MatterList::focusRows()
{
    m_table->setFocus();
}

int MatterList::shownCount() const
{
    return m_model->rowCount();
}

void MatterList::onCommitted(const Changes& changes)
{
    const bool concerns = std::any_of(changes.begin(), changes.end(), [](const Change& change) {
        return change.subject == Subject::Matter || change.subject == Subject::Consultation || change.subject == Subject::Task;
    });
    if (!concerns)
        return;
    if (isVisible()) {
        reload();
        return;
    }
    m_stale = true; // read again when somebody looks; the navigation counts at once
    attempt(m_feedback, [this] { m_open = static_cast<int>(m_centre.matters().ids(matterFilter(m_centre, {withoutClosed()})).size()); });
    Q_EMIT counted();
}

void MatterList::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        reload();
}

void MatterList::retranslate()
{
    m_header->setTitle(tr("Cases"));
    m_year->setAccessibleName(tr("Fiscal year"));
    m_table->setAccessibleName(tr("List of cases"));
    m_export->setText(tr("Export"));
    m_new->setText(tr("New case"));
    m_emptyNew->setText(tr("New case"));
    m_emptyLift->setText(tr("Lift the conditions"));
    m_conditions->refresh();
    fillYears();
    reload();
}

void MatterList::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace musubi::ui
