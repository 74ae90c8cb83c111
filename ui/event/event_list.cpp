#include "ui/event/event_list.h"

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
#include "ui/event/event_conditions.h"
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

constexpr int dayColumn = 0;
constexpr int eventColumn = 1;

QList<Id<Event>> eventIds(const QList<qint64>& keys)
{
    QList<Id<Event>> ids;
    ids.reserve(keys.size());
    for (const qint64 key : keys)
        ids << Id<Event>{key};
    return ids;
}

} // namespace

EventList::EventList(Centre& centre, Feedback& feedback, QWidget* parent)
    : QWidget(parent)
    , m_centre(centre)
    , m_feedback(feedback)
    , m_header(new PageHeader(tr("Events"), this))
    , m_year(new QComboBox(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new RowTable(tr("List of events"), this))
    , m_empty(new EmptyState(u"event"_s, {}, {}, this))
    , m_model(new WindowedModel<EventRow>(eventColumns(centre), [this](const QList<qint64>& keys) {
        std::vector<EventRow> rows;
        attempt(m_feedback, [&] {
            for (const EventLine& line : m_centre.events().lines(eventIds(keys)))
                rows.push_back(EventRow{line});
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
    connect(&centre.changes(), &ChangeNotifier::committed, this, &EventList::onCommitted);
    fillYears();
    reload();
}

EventList::~EventList() = default;

void EventList::makeHeader()
{
    m_year->setAccessibleName(tr("Fiscal year"));
    m_header->addBeside(m_year);
    m_export = button(tr("Export"), u"export"_s, this);
    m_new = primaryButton(tr("New event"), u"add"_s, this);
    m_header->addAction(m_export);
    m_header->addAction(m_new);
    m_conditions = new ConditionBar(*m_header, u"events"_s, [this] { return eventFacets(m_centre); });
    connect(m_conditions, &ConditionBar::changed, this, &EventList::reload);
    connect(m_export, &QPushButton::clicked, this, &EventList::exportAsked);
    connect(m_new, &QPushButton::clicked, this, &EventList::newAsked);
    connect(m_year, &QComboBox::activated, this, &EventList::reload);
    m_new->setEnabled(!m_centre.isReadOnly());
}

void EventList::makeTable()
{
    m_table->setModel(m_model);
    m_table->setTwoLines(true);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(dayColumn, Qt::DescendingOrder); // before anyone listens: reading waits for the year
    m_model->sortWanted = [this](int column, Qt::SortOrder order) {
        if (const auto by = eventOrderOf(column)) {
            m_order = *by;
            m_descending = order == Qt::DescendingOrder;
            if (m_year->count() > 0) // not while the page is being made
                reload();
        }
    };
    const int widths[]{96, 300, 84, 180, 76};
    for (int i = 0; i < static_cast<int>(std::size(widths)); ++i)
        m_table->setColumnWidth(i, theme().px(widths[i]));
    m_table->setWideColumn(eventColumn);
    m_table->rememberColumns(u"events"_s);
    m_table->rowBeginningLike = [this](const QString& typed) { return rowBeginningLike(typed); };
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &EventList::currentChanged);
    connect(m_table, &RowTable::activated, this, &EventList::activated);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) { Q_EMIT menuAsked(m_table->viewport()->mapToGlobal(at)); });
}

void EventList::makeEmpty()
{
    m_emptyLift = button(tr("Lift the conditions"), {}, m_empty);
    m_emptyNew = primaryButton(tr("New event"), u"add"_s, m_empty);
    connect(m_emptyLift, &QPushButton::clicked, this, [this] {
        m_year->setCurrentIndex(0);
        m_conditions->clear();
        reload();
    });
    connect(m_emptyNew, &QPushButton::clicked, this, &EventList::newAsked);
    m_empty->addButton(m_emptyLift);
    m_empty->addButton(m_emptyNew);
    m_emptyNew->setEnabled(!m_centre.isReadOnly());
}

/// The year that runs is shown first; "all" stands before it.
void EventList::fillYears()
{
    const QVariant chosen = m_year->count() > 0 ? m_year->currentData() : QVariant(japan::fiscalYearOf(m_centre.today()));
    m_year->clear();
    m_year->addItem(tr("All years"), 0);
    for (const int year : m_centre.fiscalYears())
        m_year->addItem(text::fiscalYearName(m_centre, year), year);
    m_year->setCurrentIndex(std::max(0, m_year->findData(chosen)));
}

void EventList::reload()
{
    m_stale = false;
    attempt(m_feedback, [this] {
        readKeys();
        showCount();
    });
    showEmpty();
    Q_EMIT currentChanged();
    Q_EMIT counted();
}

void EventList::readKeys()
{
    EventFilter filter = eventListFilter(m_centre, m_conditions->conditions());
    if (const int year = m_year->currentData().toInt()) {
        filter.from = japan::firstDayOf(year);
        filter.until = japan::lastDayOf(year);
    }
    QList<qint64> keys;
    for (const auto id : m_centre.events().ids(filter, m_order, m_descending))
        keys << id.value;
    m_total = filter == EventFilter() ? static_cast<int>(keys.size()) : static_cast<int>(m_centre.events().ids().size());
    countAhead();
    m_model->setKeys(keys);
    if (!keys.isEmpty() && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, 0));
}

void EventList::countAhead()
{
    m_ahead = static_cast<int>(m_centre.events().ids({.from = m_centre.today(), .statuses = {EventStatus::Planned}}).size());
}

/// 延べ: everybody of every event that is shown, as the office reports it.
void EventList::showCount()
{
    int participants = 0;
    for (const EventLine& line : m_centre.events().lines(shownIds()))
        participants += line.participants;
    m_header->setCount({{tr("%n", "events shown", shownCount()), Type::Strong, Token::Ink}, {shownCount() == m_total ? QString() : tr(" of %1").arg(m_total), Type::Text, Token::Ink2},
        {u"　"_s + tr("participants %n", nullptr, participants), Type::Text, Token::Ink2}});
}

void EventList::showEmpty()
{
    const bool hidden = m_total > 0;
    m_empty->setText(hidden ? tr("No event in this year and under these conditions") : tr("There is no event here yet"),
        hidden ? tr("In all years there are %n.", nullptr, m_total) : tr("Enter courses, exchanges and lectures with “New event”, before or after they are held."));
    m_emptyLift->setVisible(hidden);
    m_stack->setCurrentIndex(shownCount() == 0 ? 1 : 0);
}

/// From the current row on, and from the top again.
int EventList::rowBeginningLike(const QString& typed) const
{
    QSet<qint64> fitting;
    attempt(m_feedback, [&] {
        for (const auto id : m_centre.events().beginningLike(typed))
            fitting << id.value;
    });
    const auto& keys = m_model->keys();
    const qsizetype from = std::max(0, m_table->currentIndex().row());
    for (qsizetype i = 0; i < keys.size() && !fitting.isEmpty(); ++i)
        if (const qsizetype row = (from + i) % keys.size(); fitting.contains(keys[row]))
            return static_cast<int>(row);
    return -1;
}

Id<Event> EventList::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? Id<Event>{index.data(IdRole).toLongLong()} : Id<Event>{};
}

QList<Id<Event>> EventList::shownIds() const
{
    return eventIds(m_model->keys());
}

void EventList::select(Id<Event> id)
{
    if (m_stale)
        reload();
    if (m_model->rowOf(id.value) < 0 && m_centre.events().exists(id)) {
        m_year->setCurrentIndex(0);
        m_conditions->clear();
        reload();
    }
    if (const int row = m_model->rowOf(id.value); row >= 0) {
        m_table->setCurrentIndex(m_model->index(row, 0));
        m_table->scrollTo(m_table->currentIndex());
    }
}

void EventList::step(int rows)
{
    if (const int row = m_table->currentIndex().row() + rows; row >= 0 && row < m_model->rowCount())
        m_table->setCurrentIndex(m_model->index(row, 0));
}

void EventList::focusRows()
{
    m_table->setFocus();
}

int EventList::shownCount() const
{
    return m_model->rowCount();
}

void EventList::onCommitted(const Changes& changes)
{
    const bool concerns = std::any_of(changes.begin(), changes.end(), [](const Change& change) {
        return change.subject == Subject::Event || change.subject == Subject::Consultation || change.subject == Subject::Term;
    });
    if (!concerns)
        return;
    fillYears();
    if (isVisible()) {
        reload();
        return;
    }
    m_stale = true; // read again when somebody looks; the navigation counts at once
    attempt(m_feedback, [this] { countAhead(); });
    Q_EMIT counted();
}

void EventList::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        reload();
}

void EventList::retranslate()
{
    m_header->setTitle(tr("Events"));
    m_year->setAccessibleName(tr("Fiscal year"));
    m_table->setAccessibleName(tr("List of events"));
    m_export->setText(tr("Export"));
    m_new->setText(tr("New event"));
    m_emptyNew->setText(tr("New event"));
    m_emptyLift->setText(tr("Lift the conditions"));
    m_conditions->refresh();
    fillYears();
    reload();
}

void EventList::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace musubi::ui
