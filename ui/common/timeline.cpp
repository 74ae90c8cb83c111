#include "ui/common/timeline.h"

#include "ui/common/icon.h"
#include "ui/common/paint.h"
#include "ui/common/row_delegate.h"

#include <QEvent>
#include <QPainter>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

enum TimelineRole { BandRole = Qt::UserRole + 200, DateTextRole, OutcomeRole };

constexpr int timelineDateColumn = 92;
constexpr int timelineMark = 24;

class TimelineDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        const Theme& look = theme();
        if (index.data(BandRole).toBool())
            return {look.px(200), look.px(24)};
        const bool second = !index.data(SecondLineRole).toString().isEmpty();
        return {look.px(280), look.px(second ? 46 : 34)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        painter->setClipRect(option.rect);
        if (index.data(BandRole).toBool())
            paintBand(*painter, option.rect, index.data().toString());
        else
            paintEntry(*painter, option, index);
        painter->restore();
    }

private:
    static void paintBand(QPainter& painter, const QRect& rect, const QString& text)
    {
        paintGround(painter, rect, Token::PaneQuiet);
        paintGround(painter, QRect(rect.left(), rect.top(), rect.width(), 1), Token::LineFaint);
        paintGround(painter, QRect(rect.left(), rect.bottom(), rect.width(), 1), Token::LineFaint);
        QFont font = theme().font(Type::Small);
        font.setBold(true);
        paintLine(painter, rect.adjusted(theme().px(16), 0, -theme().px(8), 0), text, font, theme().color(Token::Ink2));
    }

    static void paintEntry(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
    {
        const Theme& look = theme();
        const QRect& rect = option.rect;
        if (RowDelegate::isChosen(option)) {
            paintGround(painter, rect, RowDelegate::isFocused(option) ? Token::Tint : Token::Stage4Tint);
            if (RowDelegate::isFocused(option))
                paintGround(painter, QRect(rect.left(), rect.top(), 3, rect.height()), Token::Accent);
        } else if (option.state & QStyle::State_MouseOver) {
            paintGround(painter, rect, Token::Hover);
        }
        const int left = rect.left() + look.px(16);
        const int top = rect.top() + look.px(5);
        const int markX = left + look.px(timelineDateColumn + 6);
        const int middle = markX + look.px(timelineMark) / 2;
        paintGround(painter, QRect(middle, rect.top(), 1, rect.height()), Token::Line); // in every row: it never breaks
        paintLine(painter, QRect(left, top, look.px(timelineDateColumn), look.px(timelineMark)), index.data(DateTextRole).toString(), Type::Small, Token::Ink2, Qt::AlignRight);

        const bool outcome = index.data(OutcomeRole).toBool();
        const QRect circle(markX, top, look.px(timelineMark), look.px(timelineMark));
        paintBox(painter, circle, outcome ? Token::Accent : Token::Pane, {outcome ? Token::Accent : Token::Line, 1, 99});
        const int side = look.px(14);
        Icon::paint(painter, QRectF(circle.left() + (circle.width() - side) / 2, circle.top() + (circle.height() - side) / 2, side, side),
            index.data(IconRole).toString(), outcome ? Token::OnAccent : Token::Ink2);

        const int textLeft = circle.right() + 1 + look.px(10);
        const QRect first(textLeft, top, rect.right() - look.px(12) - textLeft, look.line(Type::Text));
        paintLine(painter, first, index.data().toString(), outcome ? Type::Strong : Type::Text, Token::Ink);
        paintLine(painter, QRect(textLeft, first.bottom() + 1, first.width(), look.line(Type::Small)), index.data(SecondLineRole).toString(), Type::Small, Token::Ink2);
    }
};

QVariant timelineExtra(const TimelineEntry& entry, int role)
{
    switch (role) {
    case BandRole: return entry.band;
    case DateTextRole: return entry.date;
    case OutcomeRole: return entry.outcome;
    case IconRole: return entry.icon;
    case SecondLineRole: return entry.second;
    case Qt::AccessibleTextRole: {
        QStringList said{entry.date, entry.title, entry.second};
        said.removeAll(QString());
        return said.join(u", "_s);
    }
    default: return {};
    }
}

} // namespace

TimelineModel::TimelineModel(QObject* parent)
    : RowModel({{"", [](const TimelineEntry& entry) -> QVariant { return entry.title; }, {}, timelineExtra}}, parent)
{
}

Qt::ItemFlags TimelineModel::flags(const QModelIndex& index) const
{
    return index.isValid() && row(index.row()).band ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

TimelineView::TimelineView(const QString& name, QWidget* parent)
    : QListView(parent)
    , m_model(new TimelineModel(this))
{
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setModel(m_model);
    setItemDelegate(new TimelineDelegate(this));
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setMouseTracking(true);
    setUniformItemSizes(false);
    setResizeMode(QListView::Adjust);
}

void TimelineView::setEntries(const QList<TimelineEntry>& entries)
{
    m_model->setRows({entries.begin(), entries.end()});
}

const TimelineEntry* TimelineView::entry(const QModelIndex& index) const
{
    return index.isValid() ? &m_model->row(index.row()) : nullptr;
}

bool TimelineView::showEntry(qint64 id)
{
    const int row = m_model->rowOf(id);
    if (row < 0)
        return false;
    setCurrentIndex(m_model->index(row, 0));
    scrollTo(currentIndex(), QAbstractItemView::PositionAtTop);
    return true;
}

void TimelineView::focusInEvent(QFocusEvent* event)
{
    QListView::focusInEvent(event);
    viewport()->update();
}

void TimelineView::focusOutEvent(QFocusEvent* event)
{
    QListView::focusOutEvent(event);
    viewport()->update();
}

void TimelineView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::StyleChange)
        scheduleDelayedItemsLayout();
    QListView::changeEvent(event);
}

} // namespace musubi::ui
