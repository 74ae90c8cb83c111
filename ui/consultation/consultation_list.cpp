#include "ui/consultation/consultation_list.h"

#include "core/centre.h"
#include "core/journal/change_notifier.h"
#include "core/staff/staff_room.h"
#include "ui/common/attempt.h"
#include "ui/common/buttons.h"
#include "ui/common/chip.h"
#include "ui/common/empty_state.h"
#include "ui/common/label.h"
#include "ui/common/page_header.h"
#include "ui/common/row_table.h"
#include "ui/common/theme.h"
#include "ui/common/windowed_model.h"
#include "ui/text/number_wording.h"
#include "ui/text/record_wording.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

const QList<CaseStatus> notDone{CaseStatus::New, CaseStatus::Open, CaseStatus::Waiting, CaseStatus::OnHold, CaseStatus::Reopened};

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
    m_table->setModel(m_model);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(1, Qt::DescendingOrder); // before anyone listens: reading waits for the year
    m_model->sortWanted = [this](int column, Qt::SortOrder order) {
        if (const auto by = consultationOrderOf(column)) {
            m_order = *by;
            m_descending = order == Qt::DescendingOrder;
            reload();
        }
    };
    const int widths[]{80, 96, 44, 260, 150, 88, 64, 80};
    for (int i = 0; i < static_cast<int>(std::size(widths)); ++i)
        m_table->setColumnWidth(i, theme().px(widths[i]));
    m_table->setWideColumn(3);
    m_table->setColumnHidden(7, true); // whose it is matters in a team of six, not in every list: the header's menu shows it
    m_table->rememberColumns(u"consultations"_s);

    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto* fresh = primaryButton(tr("New consultation"), u"add"_s, m_empty);
    connect(fresh, &QPushButton::clicked, this, &ConsultationList::newAsked);
    m_empty->addButton(fresh);

    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(0);
    down->addWidget(m_header);
    down->addWidget(m_stack, 1);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ConsultationList::currentChanged);
    connect(m_table, &RowTable::activated, this, &ConsultationList::activated);
    connect(&centre.changes(), &ChangeNotifier::committed, this, &ConsultationList::onCommitted);
    fillYears();
    applyYear();
}

ConsultationList::~ConsultationList() = default;

void ConsultationList::makeHeader()
{
    m_year->setAccessibleName(tr("Fiscal year"));
    m_header->addBeside(m_year);
    m_export = button(tr("Export"), u"export"_s, this);
    m_ledger = button(tr("Ledger"), u"print"_s, this);
    m_new = primaryButton(tr("New consultation"), u"add"_s, this);
    m_header->addAction(m_export);
    m_header->addAction(m_ledger);
    m_header->addAction(m_new);
    connect(m_export, &QPushButton::clicked, this, &ConsultationList::exportAsked);
    connect(m_ledger, &QPushButton::clicked, this, &ConsultationList::ledgerAsked);
    connect(m_new, &QPushButton::clicked, this, &ConsultationList::newAsked);
    connect(m_year, &QComboBox::activated, this, &ConsultationList::applyYear);
    m_new->setEnabled(!m_centre.isReadOnly());
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

void ConsultationList::applyYear()
{
    const int year = m_year->currentData().toInt();
    m_filter.from = year ? std::optional(japan::firstDayOf(year)) : std::nullopt;
    m_filter.until = year ? std::optional(japan::lastDayOf(year)) : std::nullopt;
    reload();
}

void ConsultationList::reload()
{
    attempt(m_feedback, [this] {
        m_filter.statuses = m_withoutDone ? notDone : QList<CaseStatus>();
        QList<qint64> keys;
        for (const auto id : m_centre.consultations().ids(m_filter, m_order, m_descending))
            keys << id.value;
        ConsultationFilter all = m_filter;
        all.statuses.clear();
        all.staff.clear();
        m_total = static_cast<int>(m_centre.consultations().count(all));
        ConsultationFilter open;
        open.statuses = notDone;
        m_open = static_cast<int>(m_centre.consultations().count(open));
        m_model->setKeys(keys);
        if (!keys.isEmpty() && !m_table->currentIndex().isValid())
            m_table->setCurrentIndex(m_model->index(0, 0));
        m_empty->setText(m_total > 0 ? tr("No consultation meets these conditions") : tr("There is no consultation in this year yet"),
            m_total > 0 ? tr("Without the conditions there are %n.", nullptr, m_total) : tr("Take the first call with “New consultation”."));
        m_stack->setCurrentIndex(keys.isEmpty() ? 1 : 0);
    });
    refreshChips();
    Q_EMIT counted();
    Q_EMIT currentChanged();
}

void ConsultationList::refreshChips()
{
    m_header->clearChips();
    if (m_withoutDone) {
        auto* chip = new Chip(Chip::Kind::Removable, tr("Status: without closed"), m_header);
        connect(chip, &Chip::removed, this, [this] {
            m_withoutDone = false;
            QMetaObject::invokeMethod(this, &ConsultationList::reload, Qt::QueuedConnection); // the chip is still in its own event
        });
        m_header->addChip(chip);
    }
    for (const auto staff : m_filter.staff) {
        auto* chip = new Chip(Chip::Kind::Removable, tr("Coordinator: %1").arg(m_centre.staff().nameOf(staff)), m_header);
        connect(chip, &Chip::removed, this, [this, staff] {
            m_filter.staff.removeAll(staff);
            QMetaObject::invokeMethod(this, &ConsultationList::reload, Qt::QueuedConnection);
        });
        m_header->addChip(chip);
    }
    auto* add = new Chip(Chip::Kind::Add, tr("Add a condition"), m_header);
    connect(add, &Chip::clicked, this, &ConsultationList::chooseCondition);
    m_header->addChip(add);
    m_header->setCount({{tr("%n", "consultations shown", shownCount()), Type::Strong, Token::Ink},
        {shownCount() == m_total ? QString() : tr(" of %1").arg(m_total), Type::Text, Token::Ink2}});
}

void ConsultationList::chooseCondition()
{
    QMenu menu(this);
    if (!m_withoutDone)
        menu.addAction(tr("Status: without closed"), this, [this] { m_withoutDone = true; });
    for (const auto& staff : m_centre.staff().all())
        if (!m_filter.staff.contains(staff.id))
            menu.addAction(tr("Coordinator: %1").arg(staff.value.name), this, [this, id = staff.id] { m_filter.staff << id; });
    if (menu.exec(QCursor::pos()))
        reload();
}

QString ConsultationList::conditions() const
{
    QStringList words{m_year->currentText()};
    if (m_withoutDone)
        words << tr("Status: without closed");
    for (const auto staff : m_filter.staff)
        words << tr("Coordinator: %1").arg(m_centre.staff().nameOf(staff));
    return words.join(tr(", "));
}

Id<Consultation> ConsultationList::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? Id<Consultation>{index.data(IdRole).toLongLong()} : Id<Consultation>{};
}

QList<Id<Consultation>> ConsultationList::selected() const
{
    QList<Id<Consultation>> ids;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        ids << Id<Consultation>{index.data(IdRole).toLongLong()};
    return ids;
}

void ConsultationList::select(Id<Consultation> id)
{
    if (m_model->rowOf(id.value) < 0) {
        const auto row = m_centre.consultations().get(id);
        m_withoutDone = m_withoutDone && row.value.status != CaseStatus::Done;
        m_filter.staff.clear();
        fillYears();
        m_year->setCurrentIndex(std::max(0, m_year->findData(japan::fiscalYearOf(row.value.receivedAt.date()))));
        applyYear();
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
    if (concerns)
        reload();
}

void ConsultationList::retranslate()
{
    m_header->setTitle(tr("Consultations"));
    m_table->setAccessibleName(tr("List of consultations"));
    m_export->setText(tr("Export"));
    m_ledger->setText(tr("Ledger"));
    m_new->setText(tr("New consultation"));
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
