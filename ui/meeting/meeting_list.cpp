#include "ui/meeting/meeting_list.h"

#include "core/centre.h"
#include "core/japan/fiscal_year.h"
#include "core/journal/change_notifier.h"
#include "core/meeting/meeting_rules.h"
#include "ui/common/attempt.h"
#include "ui/common/buttons.h"
#include "ui/common/conditions.h"
#include "ui/common/empty_state.h"
#include "ui/common/page_header.h"
#include "ui/common/row_table.h"
#include "ui/common/theme.h"
#include "ui/common/windowed_model.h"
#include "ui/meeting/meeting_conditions.h"
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

constexpr int whenColumn = 1;
constexpr int themeColumn = 3;

MeetingFilter meetingsAhead()
{
    MeetingFilter filter;
    for (const auto& [status, code] : Codes<MeetingStatus>::entries)
        if (isAhead(status))
            filter.statuses << status;
    return filter;
}

QList<Id<Meeting>> meetingIds(const QList<qint64>& keys)
{
    QList<Id<Meeting>> ids;
    ids.reserve(keys.size());
    for (const qint64 key : keys)
        ids << Id<Meeting>{key};
    return ids;
}

} // namespace

MeetingList::MeetingList(Centre& centre, Feedback& feedback, QWidget* parent)
    : QWidget(parent)
    , m_centre(centre)
    , m_feedback(feedback)
    , m_header(new PageHeader(tr("Meetings"), this))
    , m_year(new QComboBox(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new RowTable(tr("List of meetings"), this))
    , m_empty(new EmptyState(u"meeting"_s, {}, {}, this))
    , m_model(new WindowedModel<MeetingRow>(meetingColumns(centre), [this](const QList<qint64>& keys) {
        std::vector<MeetingRow> rows;
        attempt(m_feedback, [&] {
            for (const MeetingLine& line : m_centre.meetings().lines(meetingIds(keys)))
                rows.push_back(MeetingRow{line});
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
    connect(&centre.changes(), &ChangeNotifier::committed, this, &MeetingList::onCommitted);
    fillYears();
    reload();
}

MeetingList::~MeetingList() = default;

void MeetingList::makeHeader()
{
    m_year->setAccessibleName(tr("Fiscal year"));
    m_header->addBeside(m_year);
    m_export = button(tr("Export"), u"export"_s, this);
    m_new = primaryButton(tr("Convene a meeting"), u"add"_s, this);
    m_header->addAction(m_export);
    m_header->addAction(m_new);
    m_conditions = new ConditionBar(*m_header, u"meetings"_s, [this] { return meetingFacets(m_centre); }, {withoutFinished()});
    connect(m_conditions, &ConditionBar::changed, this, &MeetingList::reload);
    connect(m_export, &QPushButton::clicked, this, &MeetingList::exportAsked);
    connect(m_new, &QPushButton::clicked, this, &MeetingList::newAsked);
    connect(m_year, &QComboBox::activated, this, &MeetingList::reload);
    m_new->setEnabled(!m_centre.isReadOnly());
}

void MeetingList::makeTable()
{
    m_table->setModel(m_model);
    m_table->setTwoLines(true);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(whenColumn, Qt::DescendingOrder); // before anyone listens: reading waits for the year
    m_model->sortWanted = [this](int column, Qt::SortOrder order) {
        if (const auto by = meetingOrderOf(column)) {
            m_order = *by;
            m_descending = order == Qt::DescendingOrder;
            if (m_year->count() > 0) // not while the page is being made
                reload();
        }
    };
    const int widths[]{84, 112, 120, 320, 104, 116, 92, 96};
    for (int i = 0; i < static_cast<int>(std::size(widths)); ++i)
        m_table->setColumnWidth(i, theme().px(widths[i]));
    m_table->setWideColumn(themeColumn);
    m_table->rememberColumns(u"meetings"_s);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &MeetingList::currentChanged);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &MeetingList::showSelection);
    connect(m_table, &RowTable::activated, this, &MeetingList::activated);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) { Q_EMIT menuAsked(m_table->viewport()->mapToGlobal(at)); });
}

void MeetingList::makeEmpty()
{
    m_emptyLift = button(tr("Lift the conditions"), {}, m_empty);
    m_emptyNew = primaryButton(tr("Convene a meeting"), u"add"_s, m_empty);
    connect(m_emptyLift, &QPushButton::clicked, this, [this] { m_conditions->clear(); });
    connect(m_emptyNew, &QPushButton::clicked, this, &MeetingList::newAsked);
    m_empty->addButton(m_emptyLift);
    m_empty->addButton(m_emptyNew);
    m_emptyNew->setEnabled(!m_centre.isReadOnly());
}

/// What is ahead may lie in the next year: all of them are shown until one is chosen.
void MeetingList::fillYears()
{
    const QVariant chosen = m_year->currentData();
    m_year->clear();
    m_year->addItem(tr("All years"), 0);
    for (const int year : m_centre.fiscalYears())
        m_year->addItem(text::fiscalYearName(m_centre, year), year);
    m_year->setCurrentIndex(std::max(0, m_year->findData(chosen)));
}

int MeetingList::fiscalYear() const
{
    return m_year->currentData().toInt();
}

void MeetingList::setFiscalYear(int year)
{
    m_year->setCurrentIndex(std::max(0, m_year->findData(year)));
    reload();
}

void MeetingList::reload()
{
    m_stale = false;
    attempt(m_feedback, [this] { readKeys(); });
    m_header->setCount({{tr("%n", "meetings shown", shownCount()), Type::Strong, Token::Ink},
        {shownCount() == m_total ? QString() : tr(" of %1").arg(m_total), Type::Text, Token::Ink2}});
    showEmpty();
    showSelection();
    Q_EMIT currentChanged();
}

void MeetingList::readKeys()
{
    MeetingFilter all;
    m_filter = meetingFilter(m_centre, m_conditions->conditions());
    if (const int year = fiscalYear()) {
        m_filter.from = all.from = japan::firstDayOf(year);
        m_filter.until = all.until = japan::lastDayOf(year);
    }
    QList<qint64> keys;
    for (const auto id : m_centre.meetings().ids(m_filter, m_order, m_descending))
        keys << id.value;
    m_total = m_filter == all ? static_cast<int>(keys.size()) : static_cast<int>(m_centre.meetings().ids(all).size());
    m_ahead = static_cast<int>(m_centre.meetings().ids(meetingsAhead()).size());
    m_model->setKeys(keys);
    if (!keys.isEmpty() && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, 0));
}

void MeetingList::showEmpty()
{
    const bool hidden = m_total > 0;
    m_empty->setText(hidden ? tr("No meeting meets these conditions") : tr("There is no meeting here yet"),
        hidden ? tr("Without the conditions there are %n.", nullptr, m_total) : tr("Convene one here, from the page of a case, or from consultations chosen in their list."));
    m_emptyLift->setVisible(hidden);
    m_stack->setCurrentIndex(shownCount() == 0 ? 1 : 0);
}

void MeetingList::showSelection()
{
    Q_EMIT counted();
}

Id<Meeting> MeetingList::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? Id<Meeting>{index.data(IdRole).toLongLong()} : Id<Meeting>{};
}

QList<Id<Meeting>> MeetingList::shownIds() const
{
    return meetingIds(m_model->keys());
}

QList<Id<Meeting>> MeetingList::selected() const
{
    QList<int> rows;
    for (const QItemSelectionRange& range : m_table->selectionModel()->selection())
        for (int row = range.top(); range.left() == 0 && row <= range.bottom(); ++row)
            rows << row;
    std::sort(rows.begin(), rows.end());
    QList<Id<Meeting>> ids;
    for (const int row : std::as_const(rows))
        ids << Id<Meeting>{m_model->keys().at(row)};
    return ids;
}

int MeetingList::selectedCount() const
{
    int count = 0;
    for (const QItemSelectionRange& range : m_table->selectionModel()->selection())
        count += range.left() == 0 ? range.height() : 0; // whole rows, counted once
    return count;
}

void MeetingList::select(Id<Meeting> id)
{
    if (m_stale)
        reload();
    if (m_model->rowOf(id.value) < 0 && m_centre.meetings().exists(id)) {
        m_year->setCurrentIndex(0);
        const MeetingStatus status = m_centre.meetings().get(id).value.status;
        m_conditions->set(status == MeetingStatus::Closed || status == MeetingStatus::Cancelled ? ConditionList() : ConditionList{withoutFinished()});
        reload();
    }
    if (const int row = m_model->rowOf(id.value); row >= 0) {
        m_table->setCurrentIndex(m_model->index(row, 0));
        m_table->scrollTo(m_table->currentIndex());
    }
}

Id<Meeting> MeetingList::beside(Id<Meeting> id, int rows) const
{
    const int row = m_model->rowOf(id.value);
    const auto& keys = m_model->keys();
    return row >= 0 && row + rows >= 0 && row + rows < keys.size() ? Id<Meeting>{keys.at(row + rows)} : Id<Meeting>{};
}

void MeetingList::focusRows()
{
    m_table->setFocus();
}

int MeetingList::shownCount() const
{
    return m_model->rowCount();
}

void MeetingList::onCommitted(const Changes& changes)
{
    const bool concerns = std::any_of(changes.begin(), changes.end(), [](const Change& change) {
        return change.subject == Subject::Meeting || change.subject == Subject::Matter;
    });
    if (!concerns)
        return;
    if (isVisible()) {
        reload();
        return;
    }
    m_stale = true; // read again when somebody looks; the navigation counts at once
    attempt(m_feedback, [this] { m_ahead = static_cast<int>(m_centre.meetings().ids(meetingsAhead()).size()); });
    Q_EMIT counted();
}

void MeetingList::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        reload();
}

void MeetingList::retranslate()
{
    m_header->setTitle(tr("Meetings"));
    m_year->setAccessibleName(tr("Fiscal year"));
    m_table->setAccessibleName(tr("List of meetings"));
    m_export->setText(tr("Export"));
    m_new->setText(tr("Convene a meeting"));
    m_emptyNew->setText(tr("Convene a meeting"));
    m_emptyLift->setText(tr("Lift the conditions"));
    m_conditions->refresh();
    fillYears();
    reload();
}

void MeetingList::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace musubi::ui
