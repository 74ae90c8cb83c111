#include "ui/common/row_delegate.h"

#include "ui/common/icon.h"
#include "ui/common/paint.h"
#include "ui/common/row_table.h"

#include <QHeaderView>
#include <QPainter>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowCellPadding = 8;

struct CellText {
    QString text;
    QFont font;
    Token tone;
};

CellText cellText(const QModelIndex& index)
{
    CellText cell{index.data(Qt::DisplayRole).toString(),
        theme().font(index.data(StrongRole).toBool() ? Type::Strong : Type::Text), Token::Ink};
    if (const QVariant tone = index.data(ToneRole); tone.isValid())
        cell.tone = static_cast<Token>(tone.toInt());
    switch (static_cast<Due>(index.data(DueRole).toInt())) {
    case Due::Today:
        cell.tone = Token::Warn;
        cell.font.setBold(true);
        break;
    case Due::Overdue:
        cell.tone = Token::Bad;
        cell.font.setBold(true);
        break;
    case Due::Unset: cell.tone = Token::Ink3; break;
    case Due::None:
    case Due::Later: break;
    }
    return cell;
}

bool isRowHovered(const QStyleOptionViewItem& option)
{
    if (const auto* table = qobject_cast<const RowTable*>(option.widget))
        return table->hoveredRow() == option.index.row();
    return option.state & QStyle::State_MouseOver;
}

// Icon, stage glyph or flag before the text; returns where the text begins.
int paintLead(QPainter& painter, const QRect& room, const QModelIndex& index)
{
    const Theme& look = theme();
    int x = room.left();
    const auto glyph = [&](int side, const auto& paint) {
        paint(QRectF(x, room.top() + (room.height() - side) / 2, side, side));
        x += side;
    };
    if (const QString icon = index.data(IconRole).toString(); !icon.isEmpty()) {
        glyph(look.px(16), [&](const QRectF& r) { Icon::paint(painter, r, icon, Token::Ink2); });
        x += look.px(8);
    }
    if (const int stage = index.data(StageRole).toInt(); stage > 0) {
        glyph(look.px(12), [&](const QRectF& r) { Icon::paintFilled(painter, r, stageIcon(stage), stageToken(stage)); });
        x += look.px(4);
    }
    if (static_cast<Due>(index.data(DueRole).toInt()) == Due::Overdue)
        glyph(look.px(12), [&](const QRectF& r) { Icon::paintFilled(painter, r, u"stage-after"_s, Token::Bad); });
    return x;
}

} // namespace

RowDelegate::RowDelegate(QObject* parent)
    : QStyledItemDelegate(parent)
{
}

bool RowDelegate::isChosen(const QStyleOptionViewItem& option)
{
    return option.state & QStyle::State_Selected;
}

bool RowDelegate::isFocused(const QStyleOptionViewItem& option)
{
    return option.widget ? option.widget->hasFocus() && option.widget->isActiveWindow() : bool(option.state & QStyle::State_Active);
}

void RowDelegate::paintRow(QPainter& painter, const QStyleOptionViewItem& option, bool firstColumn)
{
    const QRect& rect = option.rect;
    const bool chosen = isChosen(option);
    const bool focused = isFocused(option);
    if (chosen)
        paintGround(painter, rect, focused ? Token::Tint : Token::Stage4Tint);
    else if (isRowHovered(option))
        paintGround(painter, rect, Token::Hover);
    paintGround(painter, QRect(rect.left(), rect.bottom(), rect.width(), 1), Token::LineFaint);
    if (chosen && focused && firstColumn)
        paintGround(painter, QRect(rect.left(), rect.top(), 3, rect.height()), Token::Accent);
}

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& look = theme();
    painter->save();
    painter->setClipRect(option.rect);
    QStyleOptionViewItem row(option);
    row.index = index;
    const auto* table = qobject_cast<const QTableView*>(option.widget);
    const bool first = !table || table->columnViewportPosition(index.column()) == -table->horizontalHeader()->offset();
    paintRow(*painter, row, first);

    if (option.state & QStyle::State_HasFocus && !isChosen(option)) // Ctrl and the arrow keys walk without choosing
        paintFocusRing(*painter, option.rect, 0);

    QRect room = option.rect.adjusted(look.px(rowCellPadding), 0, -look.px(rowCellPadding), -1);
    if (index.flags() & Qt::ItemIsUserCheckable) {
        QStyleOptionViewItem box(option);
        const int side = look.px(16);
        box.rect = QRect(room.left(), room.top() + (room.height() - side) / 2, side, side);
        box.state.setFlag(QStyle::State_On, index.data(Qt::CheckStateRole).toInt() == Qt::Checked);
        option.widget->style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, option.widget);
        room.setLeft(box.rect.right() + 1 + look.px(8));
    }
    room.setLeft(paintLead(*painter, room, index));

    const QVariant tagged = index.data(TagRole);
    CellText cell = cellText(index);
    if (tagged.canConvert<Tag>() && tagged.value<Tag>().text == cell.text)
        cell.text.clear(); // the cell says it already; the tag is how
    const QString second = index.data(SecondLineRole).toString();
    QRect line = room;
    if (!second.isEmpty()) {
        const int top = room.top() + (room.height() - look.line(Type::Text) - look.line(Type::Small)) / 2;
        line = QRect(room.left(), top, room.width(), look.line(Type::Text));
        paintLine(*painter, QRect(room.left(), line.bottom() + 1, room.width(), look.line(Type::Small)), second, Type::Small, Token::Ink2);
    }
    if (tagged.canConvert<Tag>()) {
        const Tag tag = tagged.value<Tag>();
        const QSize size = tagSize(tag);
        const int words = cell.text.isEmpty() ? 0 : widthOf(cell.text, cell.font) + look.px(6);
        const int x = qMin(line.left() + words, qMax(line.left(), line.right() + 1 - size.width()));
        if (!tag.text.isEmpty()) {
            paintTag(*painter, {x, line.top() + (line.height() - size.height()) / 2}, tag, isChosen(option), line.right() + 1 - x);
            line.setRight(x - look.px(6));
        }
    }
    const Qt::Alignment alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()) & Qt::AlignHorizontal_Mask;
    const QVariant hits = index.data(HitsRole);
    if (hits.isValid())
        paintMarked(*painter, line, cell.text, hits.value<QList<Hit>>(), cell.font, look.color(cell.tone));
    else
        paintLine(*painter, line, cell.text, cell.font, look.color(cell.tone), alignment ? alignment : Qt::AlignLeft);
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& look = theme();
    const CellText cell = cellText(index);
    int width = widthOf(cell.text, cell.font) + 2 * look.px(rowCellPadding);
    if (!index.data(IconRole).toString().isEmpty())
        width += look.px(16 + 8);
    if (index.data(StageRole).toInt() > 0)
        width += look.px(12 + 4);
    if (static_cast<Due>(index.data(DueRole).toInt()) == Due::Overdue)
        width += look.px(12);
    if (const QVariant tagged = index.data(TagRole); tagged.canConvert<Tag>()) {
        const Tag tag = tagged.value<Tag>();
        const bool alone = cell.text.isEmpty() || cell.text == tag.text;
        width = tagSize(tag).width() + (alone ? 2 * look.px(rowCellPadding) : width + look.px(6));
    }
    const bool two = !index.data(SecondLineRole).toString().isEmpty();
    Q_UNUSED(option)
    return {width, look.px(two ? 44 : 28)};
}

void paintMarked(QPainter& painter, const QRect& rect, const QString& text, const QList<Hit>& hits, const QFont& font,
    const QColor& color)
{
    const QFontMetrics metrics(font);
    const QString shown = elided(text, font, rect.width());
    for (const Hit& hit : hits) {
        const int end = qMin(hit.start + hit.length, static_cast<int>(shown.size()));
        if (hit.start >= end)
            continue;
        const int from = metrics.horizontalAdvance(shown.left(hit.start));
        const int to = metrics.horizontalAdvance(shown.left(end));
        const int height = qMin(rect.height(), metrics.height());
        paintGround(painter, QRect(rect.left() + from, rect.top() + (rect.height() - height) / 2, to - from, height), Token::Mark);
    }
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
}

} // namespace musubi::ui
