#include "ui/history/history_room.h"

#include "core/centre.h"
#include "core/journal/change_notifier.h"
#include "core/journal/journal.h"
#include "core/staff/staff_room.h"
#include "ui/common/attempt.h"
#include "ui/common/buttons.h"
#include "ui/common/detail_block.h"
#include "ui/common/feedback.h"
#include "ui/common/label.h"
#include "ui/common/page_header.h"
#include "ui/common/row_table.h"
#include "ui/common/tag.h"
#include "ui/common/theme.h"
#include "ui/history/conflict_dialog.h"
#include "ui/text/deed_wording.h"
#include "ui/text/field_wording.h"
#include "ui/text/record_wording.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int linesShown = 1000;

QString stateText(ActionState state)
{
    switch (state) {
    case ActionState::Done: return {};
    case ActionState::Undone: return QCoreApplication::translate("records", "Taken back");
    case ActionState::Unfinished: return QCoreApplication::translate("records", "Under way");
    }
    Q_UNREACHABLE();
}

/// Where a record stands; without a room where it has none.
Place placeOfRecord(const Change& change)
{
    switch (change.subject) {
    case Subject::Consultation: return {u"consultations"_s, change.id, {}};
    case Subject::Matter: return {u"matters"_s, change.id, {}};
    case Subject::Organization: return {u"organizations"_s, change.id, {}};
    case Subject::Person: return {u"organizations"_s, change.id, u"person"_s};
    default: return {};
    }
}

QString actionTime(const QDateTime& utc)
{
    const QDateTime local = utc.toLocalTime();
    return text::shortDate(local.date()) + u' ' + local.time().toString(u"H:mm"_s);
}

} // namespace

HistoryRoom::HistoryRoom(const Workplace& workplace, QWidget* parent)
    : Room(workplace, parent)
    , m_header(new PageHeader(title(), this))
    , m_table(new RowTable(tr("List of actions"), this))
{
    m_model = new RowModel<Line>({
        {QT_TRANSLATE_NOOP("columns", "When"), [](const Line& l) -> QVariant { return actionTime(l.action.at); }, [](const Line& l) -> QVariant { return l.id.value; }},
        {QT_TRANSLATE_NOOP("columns", "Who"), [this](const Line& l) -> QVariant {
             const QString name = centre().staff().nameOf(l.action.staff);
             return name.isEmpty() ? l.action.seat : name;
         }},
        {QT_TRANSLATE_NOOP("columns", "Deed"), [](const Line& l) -> QVariant { return text::deedName(l.action.deed); }},
        {QT_TRANSLATE_NOOP("columns", "What"), [](const Line& l) -> QVariant { return l.action.note; }},
        {QT_TRANSLATE_NOOP("columns", "Records"), [](const Line& l) -> QVariant { return l.action.changes; }, {}, {}, Qt::AlignRight},
        {QT_TRANSLATE_NOOP("columns", "State"), [](const Line& l) -> QVariant { return stateText(l.action.state); }, {},
            [](const Line& l, int role) -> QVariant {
                return role == TagRole && l.action.state != ActionState::Done ? QVariant::fromValue(Tag{stateText(l.action.state), TagKind::Neutral}) : QVariant();
            }},
    }, this);
    m_table->setModel(m_model);
    const int widths[]{130, 110, 150, 260, 60, 90};
    for (int i = 0; i < static_cast<int>(std::size(widths)); ++i)
        m_table->setColumnWidth(i, theme().px(widths[i]));
    m_table->setWideColumn(3);
    m_table->rememberColumns(u"history"_s);

    setGround(*this, Token::Pane);
    auto* side = new QWidget(this);
    m_side = new QVBoxLayout(side);
    m_side->setContentsMargins(0, 0, 0, 0);
    auto* splitter = new QSplitter(this);
    splitter->addWidget(m_table);
    splitter->addWidget(side);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({900, theme().px(400)});
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(0);
    down->addWidget(m_header);
    down->addWidget(splitter, 1);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { attempt(feedback(), [this] { showCurrent(); }); });
    connect(&centre().changes(), &ChangeNotifier::committed, this, [this] {
        if (isVisible())
            attempt(feedback(), [this] { reload(); });
    });
}

QString HistoryRoom::name()
{
    return tr("History");
}

QString HistoryRoom::status() const
{
    return tr("%n actions", nullptr, m_model->rowCount());
}

void HistoryRoom::open(const Place& place)
{
    reload();
    if (const int row = m_model->rowOf(place.row); row >= 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
}

Place HistoryRoom::place() const
{
    const QModelIndex index = m_table->currentIndex();
    return {key(), index.isValid() ? m_model->row(index.row()).id.value : 0, {}};
}

void HistoryRoom::reload()
{
    std::vector<Line> lines;
    for (const Action& action : centre().journal().actions(0, linesShown))
        lines.push_back({{action.id}, action});
    m_model->setRows(lines);
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    showCurrent();
    Q_EMIT counted();
}

void HistoryRoom::showCurrent()
{
    if (m_body)
        m_body->deleteLater();
    m_body = nullptr;
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return;
    const Action action = centre().journal().action(m_model->row(index.row()).id.value);
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setAccessibleName(tr("What the action changed"));
    m_body = area;
    auto* content = new QWidget(area);
    setGround(*content, Token::Pane);
    auto* down = new QVBoxLayout(content);
    down->setContentsMargins(0, 0, 0, 0);

    auto* head = new DetailBlock(text::deedName(action.deed), u"history"_s, content);
    head->addFact(tr("What"), action.note);
    head->addFact(tr("When"), text::fullDateTime(action.at.toLocalTime()));
    head->addFact(tr("Seat"), action.seat);
    if (action.state == ActionState::Done && action.deed != Deed::MakeFile && !centre().isReadOnly()) {
        auto* back = button(tr("Revert this action"), u"undo"_s, head);
        connect(back, &QPushButton::clicked, this, [this, action] { attempt(feedback(), [&] { revert(action); }); });
        head->addWidget(back);
    }
    down->addWidget(head);
    for (const RowChange& row : centre().journal().changesOf(action.id, 50)) {
        auto* block = new DetailBlock(text::subjectName(row.change.subject), {}, content);
        const QJsonObject before = row.before.value_or(QJsonObject()), after = row.after.value_or(QJsonObject());
        for (const QString& field : differingFields(before, after)) {
            const QString was = text::fieldText(centre(), field, before.value(field)), now = text::fieldText(centre(), field, after.value(field));
            if (row.before && row.after)
                block->addFact(text::fieldName(field), tr("%1 → %2").arg(was.isEmpty() ? tr("(empty)") : was, now.isEmpty() ? tr("(empty)") : now));
            else
                block->addFact(text::fieldName(field), row.after ? now : was);
        }
        if (const Place record = placeOfRecord(row.change); row.after && !record.room.isEmpty()) {
            auto* link = compact(linkButton(tr("Open this record"), u"forward"_s, block));
            connect(link, &QToolButton::clicked, this, [this, record] { go(record); }, Qt::QueuedConnection);
            block->addWidget(link);
        }
        down->addWidget(block);
    }
    down->addStretch(1);
    area->setWidget(content);
    m_side->addWidget(area);
}

void HistoryRoom::revert(const Action& action)
{
    Resolutions resolutions;
    const FieldConflicts conflicts = centre().journal().conflictsOf(action.id);
    if (!conflicts.isEmpty()) {
        ConflictDialog dialog(centre(), conflicts, this);
        if (dialog.exec() != QDialog::Accepted)
            return;
        resolutions = dialog.resolutions();
    }
    centre().journal().revert(action.id, resolutions);
    feedback().done(tr("Reverted: %1").arg(text::describe(action)));
}

void HistoryRoom::changeEvent(QEvent* event)
{
    Room::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_header->setTitle(title());
        if (isVisible())
            attempt(feedback(), [this] { reload(); });
    }
}

} // namespace musubi::ui
