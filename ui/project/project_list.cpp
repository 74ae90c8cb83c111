#include "ui/project/project_list.h"

#include "core/centre.h"
#include "core/journal/change_notifier.h"
#include "ui/common/attempt.h"
#include "ui/common/buttons.h"
#include "ui/common/conditions.h"
#include "ui/common/empty_state.h"
#include "ui/common/page_header.h"
#include "ui/common/row_table.h"
#include "ui/common/theme.h"
#include "ui/common/windowed_model.h"
#include "ui/project/project_columns.h"
#include "ui/text/number_wording.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QShowEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int titleColumn = 1;
constexpr int numberColumn = 0;

QList<Id<Project>> projectIds(const QList<qint64>& keys)
{
    QList<Id<Project>> ids;
    ids.reserve(keys.size());
    for (const qint64 key : keys)
        ids << Id<Project>{key};
    return ids;
}

} // namespace

ProjectList::ProjectList(Centre& centre, Feedback& feedback, QWidget* parent)
    : QWidget(parent)
    , m_centre(centre)
    , m_feedback(feedback)
    , m_header(new PageHeader(tr("Projects"), this))
    , m_year(new QComboBox(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new RowTable(tr("List of projects"), this))
    , m_empty(new EmptyState(u"project"_s, {}, {}, this))
    , m_model(new WindowedModel<ProjectRow>(projectColumns(centre), [this](const QList<qint64>& keys) {
        std::vector<ProjectRow> rows;
        attempt(m_feedback, [&] {
            for (const ProjectLine& line : m_centre.projects().lines(projectIds(keys)))
                rows.push_back(ProjectRow{line});
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
    connect(&centre.changes(), &ChangeNotifier::committed, this, &ProjectList::onCommitted);
    fillYears();
    reload();
}

ProjectList::~ProjectList() = default;

void ProjectList::makeHeader()
{
    m_year->setAccessibleName(tr("Fiscal year"));
    m_header->addBeside(m_year);
    m_export = button(tr("Export"), u"export"_s, this);
    m_new = primaryButton(tr("New project"), u"add"_s, this);
    m_ledger = button(tr("Ledger of grants"), u"print"_s, this);
    m_header->addAction(m_ledger);
    m_header->addAction(m_export);
    m_header->addAction(m_new);
    m_conditions = new ConditionBar(*m_header, u"projects"_s, [this] { return projectFacets(m_centre); }, {withoutEnded()});
    connect(m_conditions, &ConditionBar::changed, this, &ProjectList::reload);
    connect(m_export, &QPushButton::clicked, this, &ProjectList::exportAsked);
    connect(m_ledger, &QPushButton::clicked, this, &ProjectList::ledgerAsked);
    connect(m_new, &QPushButton::clicked, this, &ProjectList::newAsked);
    connect(m_year, &QComboBox::activated, this, &ProjectList::reload);
    m_new->setEnabled(!m_centre.isReadOnly());
}

void ProjectList::makeTable()
{
    m_table->setModel(m_model);
    m_table->setTwoLines(true);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(numberColumn, Qt::DescendingOrder); // before anyone listens: reading waits for the year
    m_model->sortWanted = [this](int column, Qt::SortOrder order) {
        if (const auto by = projectOrderOf(column)) {
            m_order = *by;
            m_descending = order == Qt::DescendingOrder;
            if (m_year->count() > 0) // not while the page is being made
                reload();
        }
    };
    const int widths[]{84, 320, 190, 112, 150, 104, 84};
    for (int i = 0; i < static_cast<int>(std::size(widths)); ++i)
        m_table->setColumnWidth(i, theme().px(widths[i]));
    m_table->setWideColumn(titleColumn);
    m_table->rememberColumns(u"projects"_s);
    m_table->rowBeginningLike = [this](const QString& typed) { return rowBeginningLike(typed); };
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ProjectList::currentChanged);
    connect(m_table, &RowTable::activated, this, &ProjectList::activated);
}

void ProjectList::makeEmpty()
{
    m_emptyLift = button(tr("Lift the conditions"), {}, m_empty);
    m_emptyNew = primaryButton(tr("New project"), u"add"_s, m_empty);
    connect(m_emptyLift, &QPushButton::clicked, this, [this] { m_conditions->clear(); });
    connect(m_emptyNew, &QPushButton::clicked, this, &ProjectList::newAsked);
    m_empty->addButton(m_emptyLift);
    m_empty->addButton(m_emptyNew);
    m_emptyNew->setEnabled(!m_centre.isReadOnly());
}

/// All years are shown until one is chosen: what ran before is looked up as often as what runs.
void ProjectList::fillYears()
{
    const QVariant chosen = m_year->currentData();
    m_year->clear();
    m_year->addItem(tr("All years"), 0);
    for (const int year : m_centre.projects().fiscalYears())
        m_year->addItem(text::fiscalYearName(m_centre, year), year);
    m_year->setCurrentIndex(std::max(0, m_year->findData(chosen)));
}

int ProjectList::fiscalYear() const
{
    return m_year->currentData().toInt();
}

void ProjectList::setFiscalYear(int year)
{
    m_year->setCurrentIndex(std::max(0, m_year->findData(year)));
    reload();
}

void ProjectList::reload()
{
    m_stale = false;
    attempt(m_feedback, [this] { readKeys(); });
    m_header->setCount({{tr("%n", "projects shown", shownCount()), Type::Strong, Token::Ink},
        {shownCount() == m_total ? QString() : tr(" of %1").arg(m_total), Type::Text, Token::Ink2}});
    showEmpty();
    Q_EMIT counted();
    Q_EMIT currentChanged();
}

void ProjectList::readKeys()
{
    ProjectFilter all;
    m_filter = projectFilter(m_centre, m_conditions->conditions());
    if (const int year = fiscalYear())
        m_filter.fiscalYears = all.fiscalYears = {year};
    QList<qint64> keys;
    for (const auto id : m_centre.projects().ids(m_filter, m_order, m_descending))
        keys << id.value;
    m_total = m_filter == all ? static_cast<int>(keys.size()) : static_cast<int>(m_centre.projects().ids(all).size());
    m_open = static_cast<int>(m_centre.projects().ids(projectFilter(m_centre, {withoutEnded()})).size());
    m_model->setKeys(keys);
    if (!keys.isEmpty() && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, 0));
}

void ProjectList::showEmpty()
{
    const bool hidden = m_total > 0;
    m_empty->setText(hidden ? tr("No project meets these conditions") : tr("There is no project here yet"),
        hidden ? tr("Without the conditions there are %n.", nullptr, m_total) : tr("Enter one with “New project”, or from the page of its case."));
    m_emptyLift->setVisible(hidden);
    m_stack->setCurrentIndex(shownCount() == 0 ? 1 : 0);
}

/// From the current row on, and from the top again.
int ProjectList::rowBeginningLike(const QString& typed) const
{
    QSet<qint64> fitting;
    attempt(m_feedback, [&] {
        for (const auto id : m_centre.projects().beginningLike(typed))
            fitting << id.value;
    });
    const auto& keys = m_model->keys();
    const qsizetype from = std::max(0, m_table->currentIndex().row());
    for (qsizetype i = 0; i < keys.size() && !fitting.isEmpty(); ++i)
        if (const qsizetype row = (from + i) % keys.size(); fitting.contains(keys[row]))
            return static_cast<int>(row);
    return -1;
}

Id<Project> ProjectList::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? Id<Project>{index.data(IdRole).toLongLong()} : Id<Project>{};
}

QList<Id<Project>> ProjectList::shownIds() const
{
    return projectIds(m_model->keys());
}

void ProjectList::select(Id<Project> id)
{
    if (m_stale)
        reload();
    if (m_model->rowOf(id.value) < 0 && m_centre.projects().exists(id)) {
        m_year->setCurrentIndex(0);
        const auto row = m_centre.projects().get(id);
        m_conditions->set(isOver(row.value.status) ? ConditionList() : ConditionList{withoutEnded()});
        reload();
    }
    if (const int row = m_model->rowOf(id.value); row >= 0) {
        m_table->setCurrentIndex(m_model->index(row, 0));
        m_table->scrollTo(m_table->currentIndex());
    }
}

Id<Project> ProjectList::beside(Id<Project> id, int rows) const
{
    const int row = m_model->rowOf(id.value);
    const auto& keys = m_model->keys();
    return row >= 0 && row + rows >= 0 && row + rows < keys.size() ? Id<Project>{keys.at(row + rows)} : Id<Project>{};
}

void ProjectList::focusRows()
{
    m_table->setFocus();
}

int ProjectList::shownCount() const
{
    return m_model->rowCount();
}

void ProjectList::onCommitted(const Changes& changes)
{
    const bool concerns = std::any_of(changes.begin(), changes.end(), [](const Change& change) {
        return change.subject == Subject::Project || change.subject == Subject::Programme || change.subject == Subject::Organization;
    });
    if (!concerns)
        return;
    if (isVisible()) {
        reload();
        return;
    }
    m_stale = true; // read again when somebody looks; the navigation counts at once
    attempt(m_feedback, [this] { m_open = static_cast<int>(m_centre.projects().ids(projectFilter(m_centre, {withoutEnded()})).size()); });
    Q_EMIT counted();
}

void ProjectList::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        reload();
}

void ProjectList::retranslate()
{
    m_header->setTitle(tr("Projects"));
    m_year->setAccessibleName(tr("Fiscal year"));
    m_table->setAccessibleName(tr("List of projects"));
    m_export->setText(tr("Export"));
    m_ledger->setText(tr("Ledger of grants"));
    m_new->setText(tr("New project"));
    m_emptyNew->setText(tr("New project"));
    m_emptyLift->setText(tr("Lift the conditions"));
    m_conditions->refresh();
    fillYears();
    reload();
}

void ProjectList::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace musubi::ui
