#include "ui/matter/pathway_view.h"

#include "ui/common/label.h"
#include "ui/common/paint.h"
#include "ui/common/shown.h"
#include "ui/common/theme.h"
#include "ui/text/record_wording.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int pathwayLanes = 96; // px at 100 %: the names of the lanes, at least

PathwayMeasures screenMeasures(int width)
{
    const Theme& look = theme();
    return {.width = width, .leastColumn = look.px(132), .narrowColumn = look.px(44), .margin = look.px(10), .head = look.px(26), .mark = look.px(12), .markRow = look.px(28),
        .bar = look.px(36), .leastBar = look.px(88), .strip = look.px(22), .gap = look.px(4), .leastLabel = look.px(26),
        .widthOf = [](const QString& text) { return widthOf(text, Type::Small); }};
}

} // namespace

PathwayView::PathwayView(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setMouseTracking(true);
    setAccessibleName(tr("Path of the collaboration"));
}

void PathwayView::setPathway(const Pathway& pathway, const Words& words)
{
    m_pathway = pathway;
    m_words = words;
    for (QStringList* each : {&m_words.labels, &m_words.seconds})
        for (QString& text : *each)
            text = shown(text);
    m_current = m_hovered = m_pressed = -1;
    relay();
    horizontalScrollBar()->setValue(horizontalScrollBar()->maximum()); // the latest years
    setAccessibleDescription(m_words.sentences.join(u'\n'));
    updateGeometry();
}

/// Room for the longest name of a stage in the language in use.
int PathwayView::lanesWidth() const
{
    const QFontMetrics letters(theme().font(Type::Text));
    int widest = 0;
    for (const Stage stage : {Stage::Consultation, Stage::Deliberation, Stage::Practice})
        widest = std::max(widest, letters.horizontalAdvance(text::stageName(stage)));
    return std::max(theme().px(pathwayLanes), theme().px(36 + 8) + widest);
}

void PathwayView::relay()
{
    const int room = std::max(0, viewport()->width() - lanesWidth()), height = m_layout.size.height();
    m_layout = layoutPathway(m_pathway, m_words.labels, screenMeasures(room));
    horizontalScrollBar()->setRange(0, std::max(0, m_layout.size.width() - room));
    horizontalScrollBar()->setPageStep(room);
    horizontalScrollBar()->setSingleStep(theme().px(40));
    viewport()->update();
    if (m_layout.size.height() != height)
        Q_EMIT heightChanged();
}

QSize PathwayView::sizeHint() const
{
    const int scrolls = horizontalScrollBar()->maximum() > 0 ? horizontalScrollBar()->sizeHint().height() : 0;
    return {theme().px(640), m_layout.size.height() + 1 + scrolls};
}

QSize PathwayView::minimumSizeHint() const { return {theme().px(240), sizeHint().height()}; }

void PathwayView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    paintGround(painter, viewport()->rect(), Token::Pane);
    painter.save();
    painter.setClipRect(lanesWidth(), 0, viewport()->width() - lanesWidth(), viewport()->height());
    painter.translate(lanesWidth() - horizontalScrollBar()->value(), 0);
    paintYears(painter);
    paintLanes(painter);
    paintLinks(painter);
    paintToday(painter);
    for (const PathwayLayout::Item& item : m_layout.items)
        paintItem(painter, item);
    painter.restore();
    paintLaneNames(painter);
}

void PathwayView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    relay();
    updateGeometry();
}

void PathwayView::scrollContentsBy(int, int) { viewport()->update(); }

/// The smallest target is 24 px: a mark takes what is around it.
int PathwayView::itemAt(QPoint place) const
{
    if (place.x() < lanesWidth())
        return -1;
    const QPoint at(place.x() - lanesWidth() + horizontalScrollBar()->value(), place.y());
    const int around = theme().px(6);
    int nearest = -1;
    for (int i = 0; i < static_cast<int>(m_layout.items.size()); ++i) {
        const PathwayLayout::Item& item = m_layout.items[i];
        if (item.box.contains(at) || item.labelBox.contains(at))
            return i;
        if (item.box.adjusted(-around, -around, around, around).contains(at))
            nearest = i;
    }
    return nearest;
}

QString PathwayView::spoken(int item) const
{
    QStringList said;
    for (const qsizetype fact : m_layout.items[item].facts)
        said << m_words.sentences.value(fact);
    return said.join(u'\n');
}

void PathwayView::setCurrent(int item)
{
    m_current = item;
    if (item >= 0) {
        const QRect box = m_layout.items[item].box;
        const int from = horizontalScrollBar()->value(), room = viewport()->width() - lanesWidth();
        if (box.left() < from)
            horizontalScrollBar()->setValue(box.left() - theme().px(10));
        else if (box.right() > from + room)
            horizontalScrollBar()->setValue(std::min(box.left(), box.right() - room + theme().px(10)));
        setAccessibleDescription(spoken(item));
        QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&changed);
    }
    viewport()->update();
}

/// Where days lie too close to part them, the user says which one.
void PathwayView::choose(int item)
{
    const QList<qsizetype> facts = m_layout.items[item].facts;
    if (facts.size() == 1) {
        Q_EMIT factChosen(facts.first());
        return;
    }
    QMenu menu(this);
    for (const qsizetype fact : facts)
        menu.addAction(shown(m_words.sentences.value(fact)).replace(u'&', u"&&"_s), this, [this, fact] { Q_EMIT factChosen(fact); });
    const QRect box = m_layout.items[item].box;
    menu.exec(viewport()->mapToGlobal(QPoint(lanesWidth() - horizontalScrollBar()->value() + box.left(), box.bottom() + 1)));
}

void PathwayView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        m_pressed = itemAt(event->position().toPoint());
}

void PathwayView::mouseReleaseEvent(QMouseEvent* event)
{
    const int item = itemAt(event->position().toPoint());
    const int pressed = std::exchange(m_pressed, -1);
    if (event->button() != Qt::LeftButton || item < 0 || item != pressed)
        return;
    setCurrent(item);
    QMetaObject::invokeMethod(this, [this, item] { if (item < m_layout.items.size()) choose(item); }, Qt::QueuedConnection); // the page may be built anew by it
}

void PathwayView::mouseMoveEvent(QMouseEvent* event)
{
    const int item = itemAt(event->position().toPoint());
    if (item == m_hovered)
        return;
    m_hovered = item;
    viewport()->setCursor(item >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

bool PathwayView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const int item = itemAt(help->pos()); item >= 0)
            QToolTip::showText(help->globalPos(), plainToolTip(spoken(item)), viewport());
        else
            QToolTip::hideText();
        return true;
    }
    if (event->type() == QEvent::Leave && m_hovered >= 0) {
        m_hovered = -1;
        viewport()->update();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

/// Along the lane, or to what lies nearest in the next lane that has something.
bool PathwayView::step(int key)
{
    if (m_layout.items.isEmpty())
        return false;
    if (m_current < 0) {
        setCurrent(0);
        return true;
    }
    const QRect from = m_layout.items[m_current].box;
    const auto laneOf = [](const PathwayLayout::Item& item) { return std::min(static_cast<int>(item.stage), 2); };
    const int lane = laneOf(m_layout.items[m_current]);
    int best = -1, distance = 0;
    for (int i = 0; i < static_cast<int>(m_layout.items.size()); ++i) {
        if (i == m_current)
            continue;
        const QRect box = m_layout.items[i].box;
        const int across = box.left() - from.left(), down = laneOf(m_layout.items[i]) - lane;
        int far = 0;
        if (key == Qt::Key_Left || key == Qt::Key_Right) {
            const int ahead = key == Qt::Key_Right ? across : -across;
            // Bars of one year begin in one place: they follow each other downwards.
            const int below = key == Qt::Key_Right ? box.top() - from.top() : from.top() - box.top();
            if (down != 0 || ahead < 0 || (ahead == 0 && below <= 0))
                continue;
            far = ahead * 1000 + std::abs(below);
        } else {
            const int ahead = key == Qt::Key_Down ? down : -down;
            if (ahead <= 0)
                continue;
            far = ahead * 1'000'000 + std::abs(across);
        }
        if (best < 0 || far < distance) {
            best = i;
            distance = far;
        }
    }
    if (best >= 0)
        setCurrent(best);
    return best >= 0;
}

void PathwayView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        step(event->key()); // at the end of a lane it stays
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0)
            QMetaObject::invokeMethod(this, [this, item = m_current] { if (item < m_layout.items.size()) choose(item); }, Qt::QueuedConnection);
        return;
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

void PathwayView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (m_current < 0 && !m_layout.items.isEmpty() && event->reason() != Qt::MouseFocusReason)
        setCurrent(0);
    viewport()->update();
}

void PathwayView::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void PathwayView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        relay();
        updateGeometry();
    }
}

} // namespace musubi::ui
