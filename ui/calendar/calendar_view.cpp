#include "ui/calendar/calendar_view.h"

#include "ui/calendar/calendar_model.h"
#include "ui/calendar/entry_paint.h"
#include "ui/common/day_context.h"
#include "ui/common/paint.h"
#include "ui/text/calendar_wording.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace musubi::ui {

using namespace Qt::StringLiterals;

CalendarView::CalendarView(CalendarModel& model, const QString& name, QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_model(model)
    , m_day(model.today())
    , m_shown(m_day)
{
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    connect(&model, &CalendarModel::changed, this, &CalendarView::relayout);
}

void CalendarView::relayout()
{
    m_stale = true;
    viewport()->update();
    if (isVisible())
        speak();
}

void CalendarView::setDay(QDate day)
{
    if (day == m_day)
        return;
    m_day = day;
    m_current.reset();
    m_currentMore = false;
    relayout();
}

void CalendarView::setShown(QDate day)
{
    m_shown = day;
    relayout();
}

QRect CalendarView::placeOf(const CalendarSpot& spot) const
{
    return spot.scrolls ? spot.rect.translated(0, -verticalScrollBar()->value()) : spot.rect;
}

const CalendarSpot* CalendarView::currentSpot() const
{
    if (!m_current && !m_currentMore)
        return nullptr;
    for (const CalendarSpot& spot : m_spots) {
        if (m_day < spot.first || spot.last < m_day)
            continue;
        if (spot.entry < 0 ? m_currentMore : m_current && m_model.entries()[spot.entry].source == *m_current && m_model.entries()[spot.entry].part == m_currentPart)
            return &spot;
    }
    return nullptr;
}

/// Finds the places anew where something changed since.
void CalendarView::settle()
{
    if (std::exchange(m_stale, false)) {
        m_spots.clear();
        layOut();
    }
}

const CalendarEntry* CalendarView::entry()
{
    settle();
    const CalendarSpot* spot = currentSpot();
    return spot && spot->entry >= 0 ? &m_model.entries()[spot->entry] : nullptr;
}

QRect CalendarView::currentRect()
{
    settle();
    if (const CalendarSpot* spot = currentSpot())
        return placeOf(*spot);
    CalendarEntry day;
    day.wholeDay = true;
    day.begin = QDateTime(m_day, QTime(0, 0));
    day.end = day.begin.addDays(1);
    const QList<CalendarSpot> places = placesOf(day);
    return places.isEmpty() ? QRect() : placeOf(places.first());
}

EntryShown CalendarView::shownAt(const CalendarSpot& spot) const
{
    const CalendarEntry& entry = m_model.entries()[spot.entry];
    EntryShown shown{entry};
    shown.initial = m_model.initialOf(entry.staff);
    shown.second = secondLinesOf(entry);
    shown.today = m_model.today();
    shown.beganBefore = spot.beganBefore;
    shown.goesOn = spot.goesOn;
    shown.selected = hasFocus() && currentSpot() == &spot;
    return shown;
}

void CalendarView::paintSpots(QPainter& painter, const QRect& dirty, bool scrolling) const
{
    for (const CalendarSpot& spot : m_spots) {
        const QRect place = placeOf(spot);
        if (spot.scrolls != scrolling || !place.intersects(dirty))
            continue;
        if (spot.entry < 0) {
            const bool current = hasFocus() && currentSpot() == &spot;
            paintLine(painter, place.adjusted(theme().px(6), 0, 0, 0), tr("%n more", nullptr, spot.hidden), Type::Small, Token::Accent);
            if (current)
                paintFocusRing(painter, place, 3);
        } else if (place.height() > theme().px(24)) {
            paintEntryBlock(painter, place, shownAt(spot));
        } else {
            paintEntryLine(painter, place, shownAt(spot));
        }
    }
}

/// Where the entry under the pressed pointer would come to stand, or what of the empty days and hours is drawn out.
void CalendarView::paintDrawn(QPainter& painter) const
{
    if (m_marked && m_marked->moving) {
        CalendarEntry entry;
        entry.wholeDay = m_marked->place.wholeDay;
        entry.begin = m_marked->place.begin;
        entry.end = *m_marked->place.end;
        for (const CalendarSpot& spot : placesOf(entry))
            paintBox(painter, placeOf(spot), theme().color(Token::Tint), theme().color(Token::Accent), 2, theme().px(3));
    }
    if (!m_drawn || !m_drawn->moving)
        return;
    CalendarEntry entry = m_drawn->entry;
    entry.begin = m_drawn->begin;
    entry.end = m_drawn->end;
    for (const CalendarSpot& spot : placesOf(entry)) {
        const QRect place = placeOf(spot);
        EntryShown shown{entry};
        shown.today = m_model.today();
        if (place.height() > theme().px(24))
            paintEntryBlock(painter, place, shown);
        else
            paintEntryLine(painter, place, shown);
        paintBox(painter, place, {}, theme().color(Token::Accent), 2, theme().px(3));
    }
}

void CalendarView::paintEvent(QPaintEvent* event)
{
    settle();
    QPainter painter(viewport());
    paintSheet(painter, event->rect());
}

void CalendarView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    m_stale = true;
}

void CalendarView::scrollContentsBy(int, int)
{
    viewport()->update();
}

void CalendarView::choose(QDate day, qsizetype spot)
{
    const bool other = day != m_day;
    m_day = day;
    m_current.reset();
    m_currentMore = spot >= 0 && m_spots[spot].entry < 0;
    if (spot >= 0 && m_spots[spot].entry >= 0) {
        const CalendarEntry& entry = m_model.entries()[m_spots[spot].entry];
        m_current = entry.source;
        m_currentPart = entry.part;
    }
    ensureVisible();
    viewport()->update();
    speak();
    if (other)
        Q_EMIT dayChosen(m_day);
}

/// Along the entries of the day, and beyond them to the day above or below.
void CalendarView::step(int by)
{
    settle();
    QList<qsizetype> there{-1}; // the day itself comes first
    for (qsizetype i = 0; i < m_spots.size(); ++i)
        if (m_spots[i].first <= m_day && m_day <= m_spots[i].last)
            there << i;
    const CalendarSpot* now = currentSpot();
    const qsizetype at = now ? there.indexOf(now - m_spots.constData()) : 0;
    const qsizetype next = at + by;
    if (next >= 0 && next < there.size())
        choose(m_day, there[next]);
    else if (daysBelow() > 0)
        choose(m_day.addDays(by * daysBelow()), -1);
}

void CalendarView::activate()
{
    if (const CalendarEntry* current = entry())
        Q_EMIT entryOpened(CalendarEntry(*current));
    else if (m_currentMore)
        Q_EMIT dayOpened(m_day);
    else
        Q_EMIT newAsked({QDateTime(m_day, QTime(0, 0)), {}, true}, viewport()->mapToGlobal(currentRect().bottomLeft()));
}

void CalendarView::nudge(int days, int minutes, bool stretch)
{
    const CalendarEntry* current = entry();
    if (!current)
        return;
    const CalendarEntry moved = *current;
    const auto later = [&](const QDateTime& at) { return at.addDays(days).addSecs(60 * minutes); };
    const QDateTime begin = stretch ? moved.begin : later(moved.begin);
    const QDateTime end = later(moved.end);
    if (end > begin && (days != 0 || minutes != 0))
        ask(moved, begin, end);
}

/// Asks the owner to move it and stays with it where that was done.
void CalendarView::ask(const CalendarEntry& entry, const QDateTime& begin, const QDateTime& end)
{
    Q_EMIT moveAsked(entry, begin, end);
    const QList<CalendarEntry>& entries = m_model.entries();
    const auto now = std::find_if(entries.begin(), entries.end(), [&](const CalendarEntry& e) { return e.source == entry.source && e.part == entry.part; });
    if (now != entries.end() && now->begin == entry.begin && now->end == entry.end)
        return; // it stayed
    const QDate day = now == entries.end() ? begin.date() : now->isOn(m_day) ? m_day : now->firstDay();
    const bool other = std::exchange(m_day, day) != day;
    m_current = entry.source;
    m_currentPart = entry.part;
    m_currentMore = false;
    relayout();
    if (other)
        Q_EMIT dayChosen(day);
}

void CalendarView::keyPressEvent(QKeyEvent* event)
{
    const bool moves = event->modifiers() & Qt::ControlModifier, stretch = event->modifiers() & Qt::ShiftModifier;
    const CalendarEntry* current = entry();
    const bool hours = current && minutesBelow() > 0 && !current->wholeDay;
    const auto along = [&](int by) {
        if (moves)
            nudge(hours ? 0 : by * daysBelow(), hours ? by * minutesBelow() : 0, stretch);
        else
            step(by);
    };
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int by = event->key() == Qt::Key_Left ? -1 : 1;
        if (moves)
            nudge(by, 0, stretch);
        else
            choose(m_day.addDays(by), -1);
        return;
    }
    case Qt::Key_Up: along(-1); return;
    case Qt::Key_Down: along(1); return;
    case Qt::Key_Home: choose(m_day.addDays(-(m_day.dayOfWeek() % 7)), -1); return;
    case Qt::Key_End: choose(m_day.addDays(6 - m_day.dayOfWeek() % 7), -1); return;
    case Qt::Key_Return:
    case Qt::Key_Enter: activate(); return;
    case Qt::Key_Space:
        if (entry())
            activate();
        else
            Q_EMIT dayOpened(m_day);
        return;
    case Qt::Key_Escape:
        if (m_drawn || m_marked) {
            m_drawn.reset();
            m_marked.reset();
            viewport()->update();
            return;
        }
        break;
    default: break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void CalendarView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
    speak();
}

void CalendarView::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void CalendarView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LanguageChange)
        relayout();
}

/// What stands under the cursor, for those who hear it; the 予定表 says the same as a table.
void CalendarView::speak()
{
    QStringList spoken{fullDate(m_day), m_model.remark(m_day).tag.text};
    if (const CalendarEntry* current = entry()) {
        spoken << text::entryInFull(*current, m_model.nameOf(current->staff), m_model.today());
    } else {
        const auto& entries = m_model.entries();
        spoken << tr("%n entries", nullptr, static_cast<int>(std::count_if(entries.begin(), entries.end(), [&](const CalendarEntry& e) { return e.isOn(m_day); })));
    }
    spoken.removeAll(QString());
    if (const QString words = spoken.join(u'\n'); words != accessibleDescription()) {
        setAccessibleDescription(words);
        QAccessibleEvent told(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&told);
    }
}

} // namespace musubi::ui
