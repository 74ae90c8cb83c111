#include "ui/consultation/consultation_list.h"

#include "core/centre.h"
#include "core/journal/change_notifier.h"
#include "core/staff/staff_room.h"
#include "ui/common/attempt.h"
#include "ui/common/buttons.h"
#include "ui/common/conditions.h"
#include "ui/common/empty_state.h"
#include "ui/common/label.h"
#include "ui/common/page_header.h"
#include "ui/common/row_table.h"
#include "ui/common/segments.h"
#include "ui/common/theme.h"
#include "ui/common/windowed_model.h"
#include "ui/consultation/consultation_conditions.h"
#include "ui/text/number_wording.h"
#include "ui/text/record_wording.h"

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

std::vector<ConsultationRow> fetchRows(const Centre&, ConsultationDesk& desk, const QList<qint64>& keys)
{
    QList<Id<Consultation>> ids;
    for (const qint64 key : keys)
        ids << Id<Consultation>{key};
    std::vector<ConsultationRow> rows;
    for (const ConsultationLine& line : desk.lines(ids))
        rows.push_back(ConsultationRow{line});
    return rows;
}

} // namespace

ConsultationList::ConsultationList(Centre& centre, Feedback& feedback, QWidget* parent)
    : QWidget(parent)
    , m_centre(centre)
    , m_feedback(feedback)
    , m_header(new PageHeader(tr("Consultations"), this))
    , m_form(new Segments(tr("What is listed"), this))
    , m_year(new QComboBox(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new RowTable(tr("List of consultations"), this))
    , m_empty(new EmptyState(u"consultation"_s, {}, {}, this))
    , m_model(new WindowedModel<ConsultationRow>(consultationColumns(centre), [this](const QList<qint64>& keys) {
        std::vector<ConsultationRow> rows;
        attempt(m_feedback, [&] { rows = fetchRows(m_centre, m_centre.consultations(), keys); });
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
    connect(&centre.changes(), &ChangeNotifier::committed, this, &ConsultationList::onCommitted);
    fillYears();
    reload();
}

ConsultationList::~ConsultationList() = default;

void ConsultationList::makeHeader()
{
    m_year->setAccessibleName(tr("Fiscal year"));
    m_header->addBeside(m_form);
    m_header->addBeside(m_year);
    m_form->add(tr("Full"), QString(codeOf(ContactForm::Consultation)));
    m_form->add(tr("Enquiries"), QString(codeOf(ContactForm::Enquiry)));
    m_form->setValue(QString(codeOf(ContactForm::Consultation)));
    connect(m_form, &Segments::chosen, this, [this] {
        // An enquiry is closed when it is written: without the closed ones there would be nothing to see.
        const ConditionList open{withoutClosed()};
        if (form() == ContactForm::Enquiry && m_conditions->conditions() == open)
            m_conditions->clear();
        else if (form() == ContactForm::Consultation && m_conditions->conditions().isEmpty())
            m_conditions->set(open);
        retranslate(); // the button that makes a new one says which
    });
    m_export = button(tr("Export"), u"export"_s, this);
    m_ledger = button(tr("Ledger"), u"print"_s, this);
    m_new = primaryButton(tr("New consultation"), u"add"_s, this);
    m_header->addAction(m_export);
    m_header->addAction(m_ledger);
    m_header->addAction(m_new);
    m_bulk = linkButton({}, u"edit"_s, this);
    m_bulk->hide();
    m_convene = linkButton({}, u"meeting"_s, this);
    m_convene->hide();
    m_header->addChipAction(m_convene);
    m_header->addChipAction(m_bulk);
    m_conditions = new ConditionBar(*m_header, u"consultations"_s, [this] { return consultationFacets(m_centre); }, {withoutClosed()});
    connect(m_conditions, &ConditionBar::changed, this, &ConsultationList::reload);
    connect(m_bulk, &QToolButton::clicked, this, &ConsultationList::bulkAsked);
    connect(m_convene, &QToolButton::clicked, this, &ConsultationList::conveneAsked);
    connect(m_export, &QPushButton::clicked, this, &ConsultationList::exportAsked);
    connect(m_ledger, &QPushButton::clicked, this, &ConsultationList::ledgerAsked);
    connect(m_new, &QPushButton::clicked, this, &ConsultationList::newAsked);
    connect(m_year, &QComboBox::activated, this, &ConsultationList::reload);
    m_new->setEnabled(!m_centre.isReadOnly());
}

void ConsultationList::makeTable()
{
    m_table->setModel(m_model);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(1, Qt::DescendingOrder); // before anyone listens: reading waits for the year
    m_model->sortWanted = [this](int column, Qt::SortOrder order) {
        if (const auto by = consultationOrderOf(column)) {
            m_order = *by;
            m_descending = order == Qt::DescendingOrder;
            if (m_year->count() > 0) // not while the page is being made
                reload();
        }
    };
    const int widths[]{80, 96, 44, 260, 150, 88, 64, 80};
    for (int i = 0; i < static_cast<int>(std::size(widths)); ++i)
        m_table->setColumnWidth(i, theme().px(widths[i]));
    m_table->setWideColumn(3);
    m_table->setColumnHidden(7, true); // whose it is matters in a team of six, not in every list: the header's menu shows it
    m_table->rememberColumns(u"consultations"_s);
    m_table->rowBeginningLike = [this](const QString& typed) { return rowBeginningLike(typed); };
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ConsultationList::currentChanged);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ConsultationList::showSelection);
    connect(m_table, &RowTable::activated, this, &ConsultationList::activated);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) { Q_EMIT menuAsked(m_table->viewport()->mapToGlobal(at)); });
}

void ConsultationList::makeEmpty()
{
    m_emptyLift = button(tr("Lift the conditions"), {}, m_empty);
    m_emptyNew = primaryButton(tr("New consultation"), u"add"_s, m_empty);
    connect(m_emptyLift, &QPushButton::clicked, this, [this] { m_conditions->clear(); });
    connect(m_emptyNew, &QPushButton::clicked, this, &ConsultationList::newAsked);
    m_empty->addButton(m_emptyLift);
    m_empty->addButton(m_emptyNew);
    m_emptyNew->setEnabled(!m_centre.isReadOnly());
}

void ConsultationList::fillYears()
{
    const QVariant chosen = m_year->count() > 0 ? m_year->currentData() : QVariant(japan::fiscalYearOf(m_centre.today()));
    m_year->clear();
    for (const int year : m_centre.fiscalYears())
        m_year->addItem(text::fiscalYearName(m_centre, year), year);
    m_year->addItem(tr("All years"), 0);
    m_year->setCurrentIndex(std::max(0, m_year->findData(chosen)));
}

ContactForm ConsultationList::form() const
{
    return fromCode<ContactForm>(m_form->value().toString()).value_or(ContactForm::Consultation);
}

int ConsultationList::fiscalYear() const
{
    return m_year->currentData().toInt();
}

void ConsultationList::showAllYears()
{
    m_year->setCurrentIndex(std::max(0, m_year->findData(0)));
    reload();
}

void ConsultationList::reload()
{
    m_stale = false;
    attempt(m_feedback, [this] { readKeys(); });
    showCount();
    showEmpty();
    showSelection();
    Q_EMIT counted();
    Q_EMIT currentChanged();
}

void ConsultationList::readKeys()
{
    m_filter = consultationFilter(m_centre, m_conditions->conditions());
    ConsultationFilter all;
    m_filter.form = all.form = form();
    if (const int year = fiscalYear()) {
        m_filter.from = all.from = japan::firstDayOf(year);
        m_filter.until = all.until = japan::lastDayOf(year);
    }
    QList<qint64> keys;
    for (const auto id : m_centre.consultations().ids(m_filter, m_order, m_descending))
        keys << id.value;
    m_total = m_filter == all ? static_cast<int>(keys.size()) : static_cast<int>(m_centre.consultations().count(all));
    m_open = static_cast<int>(m_centre.consultations().count(consultationFilter(m_centre, {withoutClosed()})));
    m_model->setKeys(keys);
    if (!keys.isEmpty() && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, 0));
}

void ConsultationList::showCount()
{
    m_header->setCount({{tr("%n", "consultations shown", shownCount()), Type::Strong, Token::Ink},
        {shownCount() == m_total ? QString() : tr(" of %1").arg(m_total), Type::Text, Token::Ink2}});
}

void ConsultationList::showEmpty()
{
    const bool hidden = m_total > 0;
    m_empty->setText(hidden ? tr("No consultation meets these conditions") : tr("There is no consultation in this year yet"),
        hidden ? tr("Without the conditions there are %n.", nullptr, m_total) : tr("Take the first call with “New consultation”."));
    m_emptyLift->setVisible(hidden);
    m_stack->setCurrentIndex(shownCount() == 0 ? 1 : 0);
}

void ConsultationList::showSelection()
{
    const int count = selectedCount();
    m_bulk->setText(tr("Change %n selected", nullptr, count));
    m_bulk->setAccessibleName(m_bulk->text());
    m_bulk->setVisible(count > 1 && !m_centre.isReadOnly());
    m_convene->setText(tr("Convene a meeting from them"));
    m_convene->setAccessibleName(m_convene->text());
    m_convene->setVisible(count > 1 && !m_centre.isReadOnly());
    Q_EMIT counted();
}

/// From the current row on, and from the top again.
int ConsultationList::rowBeginningLike(const QString& typed) const
{
    QSet<qint64> fitting;
    attempt(m_feedback, [&] {
        for (const auto id : m_centre.consultations().beginningLike(typed))
            fitting << id.value;
    });
    const auto& keys = m_model->keys();
    const qsizetype from = std::max(0, m_table->currentIndex().row());
    for (qsizetype i = 0; i < keys.size() && !fitting.isEmpty(); ++i)
        if (const qsizetype row = (from + i) % keys.size(); fitting.contains(keys[row]))
            return static_cast<int>(row);
    return -1;
}

QList<Id<Consultation>> ConsultationList::shownIds() const
{
    QList<Id<Consultation>> ids;
    ids.reserve(m_model->keys().size());
    for (const qint64 key : m_model->keys())
        ids << Id<Consultation>{key};
    return ids;
}

Id<Consultation> ConsultationList::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? Id<Consultation>{index.data(IdRole).toLongLong()} : Id<Consultation>{};
}

QList<Id<Consultation>> ConsultationList::selected() const
{
    QList<int> rows;
    for (const QItemSelectionRange& range : m_table->selectionModel()->selection())
        for (int row = range.top(); range.left() == 0 && row <= range.bottom(); ++row)
            rows << row;
    std::sort(rows.begin(), rows.end());
    QList<Id<Consultation>> ids;
    ids.reserve(rows.size());
    for (const int row : std::as_const(rows))
        ids << Id<Consultation>{m_model->keys().at(row)};
    return ids;
}

int ConsultationList::selectedCount() const
{
    int count = 0;
    for (const QItemSelectionRange& range : m_table->selectionModel()->selection())
        count += range.left() == 0 ? range.height() : 0; // whole rows, counted once
    return count;
}

void ConsultationList::select(Id<Consultation> id)
{
    if (m_stale)
        reload();
    if (m_model->rowOf(id.value) < 0) {
        const auto row = m_centre.consultations().get(id);
        fillYears();
        m_form->setValue(QString(codeOf(row.value.form)));
        m_year->setCurrentIndex(std::max(0, m_year->findData(japan::fiscalYearOf(row.value.receivedAt.date()))));
        m_conditions->set(row.value.status == CaseStatus::Done ? ConditionList() : ConditionList{withoutClosed()});
        reload();
    }
    if (const int row = m_model->rowOf(id.value); row >= 0) {
        m_table->setCurrentIndex(m_model->index(row, 0));
        m_table->scrollTo(m_table->currentIndex());
    }
}

void ConsultationList::step(int rows)
{
    const int row = m_table->currentIndex().row() + rows;
    if (row >= 0 && row < m_model->rowCount())
        m_table->setCurrentIndex(m_model->index(row, 0));
}

int ConsultationList::shownCount() const
{
    return m_model->rowCount();
}

void ConsultationList::onCommitted(const Changes& changes)
{
    const bool concerns = std::any_of(changes.begin(), changes.end(), [](const Change& change) {
        return change.subject == Subject::Consultation || change.subject == Subject::Task || change.subject == Subject::Organization;
    });
    if (!concerns)
        return;
    if (isVisible()) {
        reload();
        return;
    }
    m_stale = true; // read again when somebody looks; the navigation counts at once
    attempt(m_feedback, [this] { m_open = static_cast<int>(m_centre.consultations().count(consultationFilter(m_centre, {withoutClosed()}))); });
    Q_EMIT counted();
}

void ConsultationList::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        reload();
}

void ConsultationList::retranslate()
{
    m_header->setTitle(tr("Consultations"));
    m_table->setAccessibleName(tr("List of consultations"));
    m_export->setText(tr("Export"));
    m_ledger->setText(tr("Ledger"));
    const auto parts = m_form->findChildren<QAbstractButton*>();
    for (qsizetype i = 0; i < parts.size(); ++i)
        parts[i]->setText(i == 0 ? tr("Full") : tr("Enquiries"));
    const QString fresh = form() == ContactForm::Enquiry ? tr("New enquiry") : tr("New consultation");
    m_new->setText(fresh);
    m_emptyNew->setText(fresh);
    m_emptyLift->setText(tr("Lift the conditions"));
    m_conditions->refresh();
    fillYears();
    reload();
}

void ConsultationList::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace musubi::ui
