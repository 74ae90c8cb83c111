#include "ui/calendar/calendar_room.h"

#include "core/calendar/calendar_layout.h"
#include "core/centre.h"
#include "core/exchange/ics_event.h"
#include "core/japan/working_days.h"
#include "core/journal/change_notifier.h"
#include "ui/calendar/agenda_view.h"
#include "ui/calendar/calendar_model.h"
#include "ui/calendar/calendar_side.h"
#include "ui/calendar/hour_view.h"
#include "ui/calendar/month_view.h"
#include "ui/common/attempt.h"
#include "ui/common/buttons.h"
#include "ui/common/feedback.h"
#include "ui/common/label.h"
#include "ui/common/page_header.h"
#include "ui/common/segments.h"
#include "ui/text/calendar_wording.h"
#include "ui/text/record_wording.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array calendarModes{QLatin1StringView("month"), QLatin1StringView("week"), QLatin1StringView("day"), QLatin1StringView("agenda")};

} // namespace

CalendarRoom::CalendarRoom(const Workplace& workplace, QWidget* parent)
    : Room(workplace, parent)
    , m_model(new CalendarModel(centre(), this))
    , m_header(new PageHeader(QString(), this))
    , m_sums(new RunLabel(this))
    , m_views(new Segments(tr("View"), this))
    , m_side(new CalendarSide(centre(), *m_model, this))
    , m_stack(new QStackedWidget(this))
    , m_month(new MonthView(*m_model, this))
    , m_week(new HourView(*m_model, HourView::Span::Week, this))
    , m_oneDay(new HourView(*m_model, HourView::Span::Day, this))
    , m_agenda(new AgendaView(*m_model, this))
    , m_day(centre().today())
    , m_shown(m_day)
{
    setGround(*this, Token::Pane);
    makeHeader();
    for (CalendarView* view : {static_cast<CalendarView*>(m_month), static_cast<CalendarView*>(m_week), static_cast<CalendarView*>(m_oneDay)}) {
        m_stack->addWidget(view);
        connectView(*view);
    }
    m_stack->addWidget(m_agenda);
    auto* body = new QHBoxLayout;
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(0);
    body->addWidget(m_side);
    auto* line = new QFrame(this);
    line->setFrameShape(QFrame::VLine);
    body->addWidget(line);
    body->addWidget(m_stack, 1);
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(0);
    down->addWidget(m_header);
    down->addLayout(body, 1);
    makeKeys();

    connect(m_agenda, &AgendaView::dayChosen, this, [this](QDate day) {
        m_day = day;
        Q_EMIT moved();
    });
    connect(m_agenda, &RowTable::activated, this, [this] {
        if (const auto entry = current())
            openEntry(*entry);
    });
    m_agenda->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_agenda, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) { attempt(feedback(), [&] { offerMenu(m_agenda->viewport()->mapToGlobal(at)); }); });
    connect(m_side, &CalendarSide::dayChosen, this, [this](QDate day) { attempt(feedback(), [&] { showDay(day); }); });
    connect(m_model, &CalendarModel::changed, this, [this] { sayPeriod(); });
    connect(&centre().changes(), &ChangeNotifier::committed, this, [this] {
        m_stale = true;
        if (isVisible())
            attempt(feedback(), [this] { refresh(); });
    });
}

QString CalendarRoom::name()
{
    return tr("Calendar");
}

void CalendarRoom::makeHeader()
{
    auto* back = iconButton(u"back"_s, tr("Earlier (Page Up)"), this);
    auto* today = button(tr("Today"), {}, this);
    today->setToolTip(tr("To today (T)"));
    auto* forward = iconButton(u"forward"_s, tr("Later (Page Down)"), this);
    connect(back, &QPushButton::clicked, this, [this] { turn(-1); });
    connect(today, &QPushButton::clicked, this, [this] { attempt(feedback(), [this] { showDay(centre().today()); }); });
    connect(forward, &QPushButton::clicked, this, [this] { turn(1); });
    m_header->addBeside(back);
    m_header->addBeside(today);
    m_header->addBeside(forward);
    m_header->addBeside(m_sums);
    for (const auto& [word, view] : {std::pair(tr("Month"), View::Month), std::pair(tr("Week"), View::Week), std::pair(tr("Day"), View::Day), std::pair(tr("List"), View::Agenda)})
        m_views->add(word, static_cast<int>(view));
    m_views->setValue(static_cast<int>(m_view));
    connect(m_views, &Segments::chosen, this, [this](const QVariant& value) { attempt(feedback(), [&] { showView(static_cast<View>(value.toInt())); }); });
    m_header->addAction(m_views);
    auto* print = iconButton(u"print"_s, tr("Print what is shown"), this);
    connect(print, &QPushButton::clicked, this, [this] { attempt(feedback(), [this] { preview(false); }); });
    m_header->addAction(print);
    m_files = iconButton(u"export"_s, tr("Calendar files"), this);
    connect(m_files, &QPushButton::clicked, this, [this] { offerFiles(*m_files); });
    m_header->addAction(m_files);
    m_new = primaryButton(tr("New entry"), u"add"_s, this);
    m_new->setToolTip(tr("For the chosen day (N)"));
    m_new->setEnabled(!centre().isReadOnly());
    connect(m_new, &QPushButton::clicked, this, [this] { offerNewBelowButton(); });
    m_header->addAction(m_new);
}

/// Single letters: nothing is written in this room.
void CalendarRoom::makeKeys()
{
    const auto add = [this](const QKeySequence& keys, auto act) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        m_keys << shortcut;
        connect(shortcut, &QShortcut::activated, this, [this, act] { attempt(feedback(), act); });
    };
    add(Qt::Key_N, [this] { offerNewBelowButton(); });
    add(Qt::Key_T, [this] { showDay(centre().today()); });
    add(Qt::Key_PageUp, [this] { turn(-1); });
    add(Qt::Key_PageDown, [this] { turn(1); });
    for (int i = 0; i < 4; ++i)
        add(static_cast<Qt::Key>(Qt::Key_1 + i), [this, i] { showView(static_cast<View>(i)); });
}

void CalendarRoom::quietKeys(QMenu& menu)
{
    for (QShortcut* key : std::as_const(m_keys))
        key->setEnabled(false);
    connect(&menu, &QMenu::aboutToHide, this, [this] {
        for (QShortcut* key : std::as_const(m_keys))
            key->setEnabled(true);
    });
}

void CalendarRoom::connectView(CalendarView& view)
{
    connect(&view, &CalendarView::dayChosen, this, [this](QDate day) { attempt(feedback(), [&] { showDay(day); }); });
    connect(&view, &CalendarView::dayOpened, this, [this](QDate day) {
        attempt(feedback(), [&] {
            m_day = day;
            showView(m_view == View::Day ? View::Agenda : View::Day);
        });
    });
    connect(&view, &CalendarView::entryOpened, this, &CalendarRoom::openEntry);
    connect(&view, &CalendarView::newAsked, this, &CalendarRoom::offerNew);
    connect(&view, &CalendarView::moveAsked, this, &CalendarRoom::move);
    connect(&view, &CalendarView::menuAsked, this, [this](const QPoint& at) { attempt(feedback(), [&] { offerMenu(at); }); });
}

CalendarView* CalendarRoom::painted() const
{
    return qobject_cast<CalendarView*>(m_stack->currentWidget());
}

void CalendarRoom::showView(View view)
{
    m_view = view;
    m_shown = m_day;
    m_stack->setCurrentIndex(static_cast<int>(view));
    m_views->setValue(static_cast<int>(view));
    refresh();
    m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
    Q_EMIT moved();
}

/// Another day of the same weeks keeps them in sight; any other brings its own.
void CalendarRoom::showDay(QDate day)
{
    m_day = day;
    const auto [from, until] = painted() ? painted()->range() : period();
    if (day < from || day > until || !painted()) {
        m_shown = day;
        refresh();
    } else {
        painted()->setDay(day);
        m_side->show(m_day, period().first, period().second);
    }
    Q_EMIT moved();
}

std::pair<QDate, QDate> CalendarRoom::period() const
{
    if (m_view == View::Month || m_view == View::Agenda)
        return {QDate(m_shown.year(), m_shown.month(), 1), QDate(m_shown.year(), m_shown.month(), m_shown.daysInMonth())};
    return painted()->range();
}

void CalendarRoom::refresh()
{
    if (CalendarView* view = painted()) {
        view->setShown(m_shown);
        view->setDay(m_day);
        const auto [from, until] = view->range();
        m_agenda->setDays({}, {});
        m_model->read(from, until);
    } else {
        const auto [from, until] = period();
        m_agenda->setDays(from, until);
        m_model->read(from, until);
        m_agenda->setDay(m_day);
    }
    m_stale = false;
    m_side->show(m_day, period().first, period().second);
    sayPeriod();
}

void CalendarRoom::sayPeriod()
{
    const auto [from, until] = period();
    const bool month = m_view == View::Month || m_view == View::Agenda;
    m_header->setTitle(month ? japan::formatDate(from, japan::DateStyle::Month, text::dateLanguage()) : text::daysTitle(from, static_cast<int>(from.daysTo(until)) + 1));
    const int open = centre().officeCalendar().workingDaysBetween(from.addDays(-1), until);
    const QMap<EntryKind, int> counts = m_model->counts(from, until);
    QStringList words;
    if (m_view == View::Week)
        words << tr("Week %1").arg(from.addDays(4).weekNumber());
    if (m_view != View::Day)
        words << tr("open on %n days", nullptr, open);
    if (month)
        words << tr("meetings %1").arg(counts.value(EntryKind::Meeting)) << tr("deadlines %1").arg(counts.value(EntryKind::Deadline));
    else
        words << tr("grey: outside office hours");
    m_sums->setRuns({{words.join(u" ・ "_s), Type::Small}});
    Q_EMIT counted();
}

QString CalendarRoom::status() const
{
    if (!m_model->from().isValid())
        return {};
    const auto [all, seen] = m_model->sums(period().first, period().second);
    return all == seen ? tr("%n entries", nullptr, all) : tr("%1 of %n entries shown", nullptr, all).arg(seen);
}

void CalendarRoom::turn(int by)
{
    switch (m_view) {
    case View::Month:
    case View::Agenda: m_day = m_shown = m_day.addMonths(by); break;
    case View::Week: m_day = m_shown = m_day.addDays(7 * by); break;
    case View::Day: m_day = m_shown = m_day.addDays(by); break;
    }
    attempt(feedback(), [this] { refresh(); });
    Q_EMIT moved();
}

void CalendarRoom::open(const Place& place)
{
    const qsizetype colon = place.mode.indexOf(u':');
    const QStringView mode = QStringView(place.mode).left(colon < 0 ? place.mode.size() : colon);
    if (const QDate day = QDate::fromString(place.mode.mid(colon + 1), Qt::ISODate); colon > 0 && day.isValid())
        m_day = day;
    if (const auto view = std::find(calendarModes.begin(), calendarModes.end(), mode); view != calendarModes.end())
        m_view = static_cast<View>(view - calendarModes.begin());
    showView(m_view);
    if (mode == "new"_L1)
        enter(currentDay());
}

Place CalendarRoom::place() const
{
    return {key(), 0, calendarModes[static_cast<size_t>(m_view)] + u':' + m_day.toString(Qt::ISODate)};
}

bool CalendarRoom::can(Verb verb) const
{
    switch (verb) {
    case Verb::New: return !centre().isReadOnly();
    case Verb::Edit: return !centre().isReadOnly() && current() && current()->source.subject == Subject::Task;
    case Verb::Export: return canExchangeIcs();
    case Verb::Print:
    case Verb::Preview:
    case Verb::PreviousRecord:
    case Verb::NextRecord:
    case Verb::Refresh: return true;
    default: return false;
    }
}

void CalendarRoom::perform(Verb verb)
{
    switch (verb) {
    case Verb::New: offerNewBelowButton(); break;
    case Verb::Edit:
        if (const auto entry = current())
            edit(*entry);
        break;
    case Verb::Print: preview(true); break;
    case Verb::Preview: preview(false); break;
    case Verb::Export: offerFiles(*m_files); break;
    case Verb::PreviousRecord: turn(-1); break;
    case Verb::NextRecord: turn(1); break;
    case Verb::Refresh: refresh(); break;
    default: break;
    }
}

std::optional<CalendarEntry> CalendarRoom::current() const
{
    const CalendarEntry* entry = painted() ? painted()->entry() : m_agenda->entry();
    return entry ? std::optional(*entry) : std::nullopt;
}

void CalendarRoom::showEvent(QShowEvent* event)
{
    Room::showEvent(event);
    if (m_stale)
        attempt(feedback(), [this] { refresh(); });
}

void CalendarRoom::changeEvent(QEvent* event)
{
    Room::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        QMetaObject::invokeMethod(this, &CalendarRoom::speakAnew, Qt::QueuedConnection);
}

void CalendarRoom::speakAnew()
{
    attempt(feedback(), [this] { refresh(); });
}

} // namespace musubi::ui
