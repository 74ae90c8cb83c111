#include "ui/matter/matter_room.h"

#include "core/centre.h"
#include "core/journal/change_notifier.h"
#include "core/staff/staff_room.h"
#include "core/vocabulary/vocabulary.h"
#include "ui/common/attempt.h"
#include "ui/common/buttons.h"
#include "ui/common/chip.h"
#include "ui/common/page_header.h"
#include "ui/common/row_table.h"
#include "ui/common/theme.h"
#include "ui/common/windowed_model.h"
#include "ui/consultation/consultation_columns.h"
#include "ui/matter/matter_page.h"
#include "ui/preview/sheet_preview.h"
#include "ui/shell/export_list.h"
#include "ui/text/language.h"
#include "ui/text/number_wording.h"
#include "ui/text/papers.h"
#include "ui/text/record_tables.h"
#include "ui/text/record_wording.h"

#include <QEvent>
#include <QHeaderView>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

const QList<CaseStatus> openCases{CaseStatus::New, CaseStatus::Open, CaseStatus::Waiting, CaseStatus::OnHold, CaseStatus::Reopened};

constexpr MatterOrder caseOrders[]{MatterOrder::Number, MatterOrder::Title, MatterOrder::Stage, MatterOrder::Status, MatterOrder::LastContact, MatterOrder::Review, MatterOrder::Lead};

std::vector<Column<MatterRow>> caseColumns(Centre& centre)
{
    using Row = MatterRow;
    std::vector<Column<Row>> columns;
    columns.push_back(Column<Row>{QT_TRANSLATE_NOOP("columns", "Number"), [&centre](const Row& r) -> QVariant { return text::matterNumber(centre, r.fiscalYear, r.sequence); }});
    columns.push_back(Column<Row>{QT_TRANSLATE_NOOP("columns", "Case"), [](const Row& r) -> QVariant { return r.title; }, {},
        [](const Row& r, int role) -> QVariant { return role == SecondLineRole ? QVariant(r.theme) : QVariant(); }});
    columns.push_back(Column<Row>{QT_TRANSLATE_NOOP("columns", "Stage"), [](const Row& r) -> QVariant { return text::stageName(r.stage); }, {},
        [](const Row& r, int role) -> QVariant { return role == StageRole ? QVariant(static_cast<int>(r.stage) + 1) : QVariant(); }});
    columns.push_back(Column<Row>{QT_TRANSLATE_NOOP("columns", "Status"), [](const Row& r) -> QVariant { return text::statusName(r.status); }, {},
        [](const Row& r, int role) -> QVariant { return role == TagRole ? QVariant::fromValue(statusTag(r.status)) : QVariant(); }});
    columns.push_back(Column<Row>{QT_TRANSLATE_NOOP("columns", "Last contact"),
        [](const Row& r) -> QVariant { return r.lastContact ? text::shortDate(*r.lastContact) : QString(); }, {},
        [](const Row& r, int role) -> QVariant { return role == SecondLineRole ? QVariant(QCoreApplication::translate("records", "%n contacts", nullptr, r.consultations)) : QVariant(); }});
    columns.push_back(Column<Row>{QT_TRANSLATE_NOOP("columns", "Next"),
        [](const Row& r) -> QVariant { return r.waitingFor.isEmpty() ? r.nextWhat : r.waitingFor; }, {},
        [&centre](const Row& r, int role) -> QVariant {
            const auto day = r.waitingFor.isEmpty() ? r.nextDue : r.reviewOn;
            if (role == SecondLineRole)
                return day ? text::shortDate(*day) : r.status == CaseStatus::Done ? QString() : QCoreApplication::translate("records", "Not set");
            if (role == ToneRole && day && *day < centre.today() && r.status != CaseStatus::Done)
                return static_cast<int>(Token::Bad);
            return {};
        }});
    columns.push_back(Column<Row>{QT_TRANSLATE_NOOP("columns", "Coordinator"), [&centre](const Row& r) -> QVariant { return centre.staff().nameOf(r.lead); }});
    return columns;
}

} // namespace

MatterRoom::MatterRoom(const Workplace& workplace, QWidget* parent)
    : Room(workplace, parent)
    , m_stack(new QStackedWidget(this))
    , m_header(new PageHeader(title(), this))
    , m_table(new RowTable(tr("List of cases"), this))
    , m_page(new MatterPage(workplace, this))
    , m_chip(new Chip(Chip::Kind::Choice, tr("Without closed"), m_header))
{
    m_model = new WindowedModel<MatterRow>(caseColumns(centre()), [this](const QList<qint64>& keys) {
        std::vector<MatterRow> rows;
        attempt(feedback(), [&] {
            QList<Id<Matter>> ids;
            for (const qint64 key : keys)
                ids << Id<Matter>{key};
            for (const MatterLine& line : centre().matters().lines(ids))
                rows.push_back(MatterRow{line});
        });
        return rows;
    }, this);
    m_table->setModel(m_model);
    m_table->setTwoLines(true);
    m_table->setSortingEnabled(true);
    m_model->sortWanted = [this](int column, Qt::SortOrder order) {
        if (column < 0 || column >= static_cast<int>(std::size(caseOrders)))
            return;
        m_order = caseOrders[column];
        m_descending = order == Qt::DescendingOrder;
        reload();
    };
    m_table->horizontalHeader()->setSortIndicator(4, Qt::DescendingOrder);
    const int widths[]{92, 420, 96, 96, 112, 240, 96};
    for (int i = 0; i < static_cast<int>(std::size(widths)); ++i)
        m_table->setColumnWidth(i, theme().px(widths[i]));
    m_table->rememberColumns(u"matters"_s);
    m_chip->setCheckable(true);
    m_chip->setChecked(true);
    m_header->addChip(m_chip);
    connect(m_chip, &Chip::clicked, this, [this] {
        m_withDone = !m_chip->isChecked();
        reload();
    });

    auto* list = new QWidget(this);
    setGround(*list, Token::Pane);
    auto* down = new QVBoxLayout(list);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(0);
    down->addWidget(m_header);
    down->addWidget(m_table, 1);
    m_stack->addWidget(list);
    m_stack->addWidget(m_page);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);

    connect(m_table, &RowTable::activated, this, &MatterRoom::openCurrent);
    connect(m_page, &MatterPage::listAsked, this, [this] { go({key(), 0, u"list"_s}); });
    connect(m_page, &MatterPage::previewAsked, this, [this] { perform(Verb::Preview); });
    connect(&centre().changes(), &ChangeNotifier::committed, this, [this] { reload(); });
    reload();
}

MatterRoom::~MatterRoom() = default;

QString MatterRoom::name()
{
    return tr("Cases");
}

QString MatterRoom::status() const
{
    return tr("%n cases", nullptr, m_model->rowCount());
}

void MatterRoom::reload()
{
    attempt(feedback(), [this] {
        MatterFilter filter;
        if (!m_withDone)
            filter.statuses = openCases;
        QList<qint64> keys;
        for (const auto id : centre().matters().ids(filter, m_order, m_descending))
            keys << id.value;
        m_model->setKeys(keys);
        MatterFilter open;
        open.statuses = openCases;
        m_open = static_cast<int>(centre().matters().ids(open).size());
        const int total = static_cast<int>(centre().matters().ids({}).size());
        m_header->setCount({{tr("%n cases", nullptr, static_cast<int>(keys.size())), Type::Strong, Token::Ink},
            {keys.size() == total ? QString() : tr(" of %1").arg(total), Type::Text, Token::Ink2}});
        if (!keys.isEmpty() && !m_table->currentIndex().isValid())
            m_table->setCurrentIndex(m_model->index(0, 0));
    });
    Q_EMIT counted();
}

Id<Matter> MatterRoom::current() const
{
    if (m_stack->currentWidget() == m_page)
        return m_page->matter();
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? Id<Matter>{index.data(IdRole).toLongLong()} : Id<Matter>{};
}

void MatterRoom::openCurrent()
{
    if (const auto id = current())
        go({key(), id.value, {}});
}

void MatterRoom::open(const Place& place)
{
    if (place.row && place.mode.isEmpty()) {
        m_page->show({place.row});
        m_stack->setCurrentWidget(m_page);
    } else {
        m_stack->setCurrentIndex(0);
        m_table->setFocus();
    }
    Q_EMIT moved();
}

Place MatterRoom::place() const
{
    if (m_stack->currentWidget() == m_page)
        return {key(), m_page->matter().value, {}};
    return {key(), 0, {}};
}

bool MatterRoom::can(Verb verb) const
{
    const bool any = static_cast<bool>(current());
    switch (verb) {
    case Verb::New: return !centre().isReadOnly();
    case Verb::Edit: return any && !centre().isReadOnly();
    case Verb::Print:
    case Verb::Preview: return any;
    case Verb::Export:
    case Verb::Refresh: return true;
    default: return false;
    }
}

void MatterRoom::perform(Verb verb)
{
    switch (verb) {
    case Verb::New:
        if (const auto id = MatterPage::editCase(workplace(), std::nullopt, this))
            go({key(), id.value, {}});
        break;
    case Verb::Edit:
        if (const auto id = current())
            MatterPage::editCase(workplace(), centre().matters().get(id), this);
        break;
    case Verb::Print: preview(true); break;
    case Verb::Preview: preview(false); break;
    case Verb::Export: exportList(text::matterTable(centre(), centre().matters().ids({}, MatterOrder::Number, false)), title(), feedback(), this); break;
    case Verb::Refresh: reload(); break;
    default: break;
    }
}

void MatterRoom::preview(bool print)
{
    const auto row = centre().matters().get(current());
    SheetPreview::open({text::caseSummaryOf(centre(), row.id)},
        text::sheetFileName(text::matterNumber(centre(), row.value.fiscalYear, row.value.sequence), row.value.title), this, print);
}

void MatterRoom::retranslate()
{
    m_header->setTitle(title());
    m_table->setAccessibleName(tr("List of cases"));
    m_chip->setText(tr("Without closed"));
    reload();
}

void MatterRoom::changeEvent(QEvent* event)
{
    Room::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace musubi::ui
