#include "ui/calendar/calendar_side.h"

#include "core/centre.h"
#include "core/staff/staff_room.h"
#include "ui/calendar/calendar_model.h"
#include "ui/calendar/entry_paint.h"
#include "ui/calendar/filter_box.h"
#include "ui/calendar/mini_month.h"
#include "ui/common/label.h"
#include "ui/text/calendar_wording.h"

#include <QEvent>
#include <QVBoxLayout>

namespace musubi::ui {

namespace {

constexpr int calendarSideWidth = 208;

} // namespace

CalendarSide::CalendarSide(Centre& centre, CalendarModel& model, QWidget* parent)
    : QScrollArea(parent)
    , m_centre(centre)
    , m_model(model)
    , m_month(new MiniMonth(model))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setFixedWidth(theme().px(calendarSideWidth));
    auto* content = new QWidget;
    setGround(*content, Token::PaneQuiet);
    m_down = new QVBoxLayout(content);
    m_down->setContentsMargins(theme().px(14), theme().px(8), theme().px(14), theme().px(8));
    m_down->setSpacing(theme().px(8));
    m_down->addWidget(m_month);
    m_down->addStretch(1);
    setWidget(content);
    connect(m_month, &MiniMonth::dayChosen, this, &CalendarSide::dayChosen);
    connect(&model, &CalendarModel::changed, this, &CalendarSide::refresh);
    fill();
}

void CalendarSide::show(QDate day, QDate from, QDate until)
{
    m_month->setDay(day);
    m_from = from;
    m_until = until;
    refresh();
}

/// People and kinds under each other; those who left stay as long as they are hidden or have entries.
void CalendarSide::fill()
{
    delete m_filters;
    m_staff.clear();
    m_kinds.clear();
    m_filters = new QWidget;
    auto* down = new QVBoxLayout(m_filters);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(0);
    const auto heading = [&](const QString& words) {
        down->addSpacing(theme().px(8));
        down->addWidget(label(words, Type::Strong));
        down->addSpacing(theme().px(2));
    };
    const auto add = [&](FilterBox* box) {
        connect(box, &QCheckBox::clicked, this, &CalendarSide::choose);
        down->addWidget(box);
        return box;
    };
    heading(tr("Staff"));
    for (const auto& row : m_centre.staff().all()) {
        auto* box = add(new FilterBox(row.value.name));
        box->setInitial(row.value.initial);
        m_staff << std::pair(row.id, box);
    }
    m_unassigned = add(new FilterBox(tr("Nobody's")));
    heading(tr("Kinds"));
    const auto addKind = [&](EntryKind kind) {
        auto* box = add(new FilterBox(text::entryKindName(kind)));
        box->setSign(entryIcon(kind), entryTone(kind));
        m_kinds << std::pair(kind, box);
    };
    for (const EntryKind kind : {EntryKind::Meeting, EntryKind::Course, EntryKind::Deadline, EntryKind::Promise, EntryKind::Visit})
        addKind(kind);
    heading(tr("Shown as well"));
    addKind(EntryKind::Candidate);
    m_closedDays = add(new FilterBox(tr("Names of closed days")));
    m_down->insertWidget(1, m_filters);
    refresh();
}

void CalendarSide::refresh()
{
    const auto rows = m_centre.staff().all();
    if (rows.size() != m_staff.size() || !std::equal(rows.begin(), rows.end(), m_staff.begin(), [](const auto& row, const auto& shown) { return row.id == shown.first && row.value.name == shown.second->text(); })) {
        fill(); // comes back here
        return;
    }
    const CalendarChoice& choice = m_model.choice();
    for (const auto& [id, box] : std::as_const(m_staff))
        box->setChecked(choice.shows(std::optional(id)));
    m_unassigned->setChecked(!choice.hideUnassigned);
    m_closedDays->setChecked(!choice.hideClosedDays);
    const QMap<EntryKind, int> counts = m_from.isValid() ? m_model.counts(m_from, m_until) : QMap<EntryKind, int>();
    for (const auto& [kind, box] : std::as_const(m_kinds)) {
        box->setChecked(choice.shows(kind));
        box->setCount(counts.value(kind));
    }
}

void CalendarSide::choose()
{
    CalendarChoice choice = m_model.choice();
    choice.hideUnassigned = !m_unassigned->isChecked();
    choice.hideClosedDays = !m_closedDays->isChecked();
    for (const auto& [id, box] : std::as_const(m_staff))
        box->isChecked() ? static_cast<void>(choice.hiddenStaff.remove(id)) : static_cast<void>(choice.hiddenStaff.insert(id));
    for (const auto& [kind, box] : std::as_const(m_kinds))
        box->isChecked() ? static_cast<void>(choice.hiddenKinds.remove(kind)) : static_cast<void>(choice.hiddenKinds.insert(kind));
    m_model.setChoice(choice);
}

void CalendarSide::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        setFixedWidth(theme().px(calendarSideWidth));
    if (event->type() == QEvent::LanguageChange)
        QMetaObject::invokeMethod(this, &CalendarSide::fill, Qt::QueuedConnection); // the boxes are hearing of it too
}

} // namespace musubi::ui
