#include "ui/common/icon.h"
#include "ui/common/paint.h"
#include "ui/common/style_parts.h"

#include <QPainter>
#include <QStyleOption>

namespace musubi::ui::parts {

using namespace Qt::StringLiterals;

void drawHeader(QPainter& painter, const QStyleOptionHeader& option)
{
    const QRect& rect = option.rect;
    paintGround(painter, rect, option.state & QStyle::State_Sunken ? Token::TintStrong : Token::PaneQuiet);
    if (option.orientation == Qt::Vertical) {
        paintGround(painter, QRect(rect.right(), rect.top(), 1, rect.height()), Token::Line);
        paintGround(painter, QRect(rect.left(), rect.bottom(), rect.width(), 1), Token::LineFaint);
    } else {
        paintGround(painter, QRect(rect.left(), rect.bottom(), rect.width(), 1), Token::Line);
        const bool first = option.position == QStyleOptionHeader::Beginning || option.position == QStyleOptionHeader::OnlyOneSection;
        if (!first && !option.text.isNull())
            paintGround(painter, QRect(rect.left(), rect.top(), 1, rect.height() - 1), Token::LineFaint);
    }
    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    QFont font = theme().font(Type::Small);
    font.setBold(sorted);
    QString text = option.text;
    if (sorted) // in Fusion's sense SortDown is ascending
        text += option.sortIndicator == QStyleOptionHeader::SortDown ? u" ▲"_s : u" ▼"_s;
    const int padding = theme().px(8);
    QRect inner = rect.adjusted(padding, 0, -padding, -1);
    if (!option.icon.isNull()) {
        const int side = theme().px(16);
        Icon::toned(option.icon, sorted ? Token::Accent : Token::Ink2)
            .paint(&painter, QRect(inner.left(), inner.top(), side, inner.height()));
        inner.setLeft(inner.left() + side + theme().px(4));
    }
    paintLine(painter, inner, text, font, theme().color(sorted ? Token::Accent : Token::Ink2),
        option.textAlignment & Qt::AlignHorizontal_Mask);
}

void drawScrollBar(QPainter& painter, const QStyleOptionSlider& option, const QRect& handle)
{
    const bool lies = option.orientation == Qt::Horizontal;
    if (option.minimum == option.maximum)
        return;
    const bool hot = option.state & QStyle::State_MouseOver && option.activeSubControls & QStyle::SC_ScrollBarSlider;
    const QRect thumb = lies ? handle.adjusted(1, 2, -1, -2) : handle.adjusted(2, 1, -2, -1);
    paintGround(painter, thumb, hot || option.state & QStyle::State_Sunken ? Token::ControlLine : Token::Line, 3);
}

namespace {

constexpr int menuPadding = 12;
constexpr int menuCheckColumn = 20;

} // namespace

QSize menuItemSize(const QStyleOptionMenuItem& option)
{
    const Theme& look = theme();
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return {look.px(20), look.px(9)};
    const qsizetype tab = option.text.indexOf(u'\t');
    const QFontMetrics metrics(option.font);
    const int words = metrics.size(Qt::TextShowMnemonic | Qt::TextSingleLine, option.text.left(tab)).width();
    const int keys = tab < 0 ? 0 : widthOf(option.text.mid(tab + 1), Type::Small) + look.px(24);
    const int arrow = option.menuItemType == QStyleOptionMenuItem::SubMenu ? look.px(24) : 0;
    return {look.px(2 * menuPadding + menuCheckColumn) + words + keys + arrow, look.px(28)};
}

void drawMenuItem(QPainter& painter, const QStyleOptionMenuItem& option)
{
    const Theme& look = theme();
    const QRect& rect = option.rect;
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        paintGround(painter, QRect(rect.left() + look.px(8), rect.center().y(), rect.width() - look.px(16), 1), Token::LineFaint);
        return;
    }
    const bool enabled = option.state & QStyle::State_Enabled;
    if (enabled && option.state & QStyle::State_Selected)
        paintGround(painter, rect.adjusted(look.px(4), 0, -look.px(4), 0), Token::Tint, 3);
    QRect inner = rect.adjusted(look.px(menuPadding), 0, -look.px(menuPadding), 0);
    const int side = look.px(16);
    if (option.checked)
        Icon::paint(painter, QRectF(inner.left() - look.px(2), rect.top() + (rect.height() - side) / 2, side, side),
            u"check"_s, enabled ? Token::Accent : Token::Ink3);
    inner.setLeft(inner.left() + look.px(menuCheckColumn));
    const qsizetype tab = option.text.indexOf(u'\t');
    painter.setFont(option.font);
    painter.setPen(look.color(enabled ? Token::Ink : Token::Ink3));
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, option.text.left(tab));
    if (tab >= 0)
        paintLine(painter, inner, option.text.mid(tab + 1), Type::Small, Token::Ink3, Qt::AlignRight);
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        Icon::paint(painter, QRectF(inner.right() + 1 - side, rect.top() + (rect.height() - side) / 2, side, side),
            u"forward"_s, enabled ? Token::Ink2 : Token::Ink3);
}

void drawMenuBarItem(QPainter& painter, const QStyleOptionMenuItem& option)
{
    paintGround(painter, option.rect, Token::Window);
    const bool enabled = option.state & QStyle::State_Enabled;
    if (enabled && option.state & QStyle::State_Selected)
        paintGround(painter, option.rect.adjusted(0, 2, 0, -2), option.state & QStyle::State_Sunken ? Token::TintStrong : Token::Tint, 4);
    painter.setFont(option.font);
    painter.setPen(theme().color(enabled ? Token::Ink : Token::Ink3));
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, option.text);
}

void drawProgress(QPainter& painter, const QStyleOptionProgressBar& option)
{
    // Unknown length: a full bar in the quieter tint; nothing moves by itself.
    const bool unknown = option.maximum <= option.minimum;
    const double part = unknown ? 1.0 : (double(option.progress) - option.minimum) / (double(option.maximum) - option.minimum);
    QRect bar = option.rect;
    bar.setWidth(static_cast<int>(bar.width() * qBound(0.0, part, 1.0)));
    if (bar.width() > 0)
        paintGround(painter, bar, unknown ? Token::TintStrong : Token::Accent, 3);
}

void drawTab(QPainter& painter, const QStyleOptionTab& option)
{
    const bool on = option.state & QStyle::State_Selected;
    const bool enabled = option.state & QStyle::State_Enabled;
    if (option.state & QStyle::State_MouseOver && enabled && !on)
        paintGround(painter, option.rect, Token::Hover, 4);
    if (option.state & QStyle::State_HasFocus)
        paintFocusRing(painter, option.rect.adjusted(1, 1, -1, -2));
    QFont font = theme().font(on ? Type::Strong : Type::Text);
    painter.setFont(font);
    painter.setPen(theme().color(!enabled ? Token::Ink3 : on ? Token::Accent : Token::Ink));
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, option.text);
    if (on)
        paintGround(painter, QRect(option.rect.left(), option.rect.bottom() - 2, option.rect.width(), 3), Token::Accent);
}

} // namespace musubi::ui::parts
