#include "ui/common/style.h"

#include "ui/common/focus_ring.h"
#include "ui/common/paint.h"
#include "ui/common/style_parts.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QFocusEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>
#include <QToolBar>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto quietGround = "musubi_quiet_ground";

// The viewport of a text area paints its own ground; a read-only one is as quiet as a read-only line.
void refreshTextGround(QWidget& area)
{
    const bool quiet = area.property("readOnly").toBool();
    if (!quiet && !area.property(quietGround).toBool())
        return;
    QPalette palette;
    if (quiet)
        palette.setColor(QPalette::Base, theme().color(Token::PaneQuiet));
    area.setProperty(quietGround, quiet);
    area.setPalette(palette);
}

} // namespace

Style::Style()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{
}

void Style::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget) || qobject_cast<QScrollBar*>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QAbstractScrollArea*>(widget))
        widget->installEventFilter(this);
    if (parts::isTextArea(widget))
        refreshTextGround(*widget);
    if (qobject_cast<QAbstractSpinBox*>(widget))
        widget->setFixedHeight(theme().px(28)); // a style sheet on the application asks nobody for its size, or adds a frame of its own
}

void Style::unpolish(QWidget* widget)
{
    widget->removeEventFilter(this);
    QProxyStyle::unpolish(widget);
}

bool Style::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ReadOnlyChange && parts::isTextArea(static_cast<QWidget*>(watched)))
        refreshTextGround(*static_cast<QWidget*>(watched));
    if (event->type() != QEvent::FocusIn && event->type() != QEvent::FocusOut)
        return QProxyStyle::eventFilter(watched, event);
    auto* widget = static_cast<QWidget*>(watched);
    if (qobject_cast<QAbstractScrollArea*>(widget))
        widget->update(); // its frame lies outside the viewport that Qt repaints
    else
        followFocus(*widget, *static_cast<QFocusEvent*>(event));
    return QProxyStyle::eventFilter(watched, event);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option); frame && frame->lineWidth > 0)
            parts::drawField(*painter, option->rect, *option, widget);
        return;
    case PE_FrameLineEdit: return;
    case PE_FrameFocusRect:
        if (!qobject_cast<const QAbstractItemView*>(widget) && !qobject_cast<const QAbstractButton*>(widget))
            paintFocusRing(*painter, option->rect, 3);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: parts::drawCheckMark(*painter, *option); return;
    case PE_IndicatorRadioButton: parts::drawRadioMark(*painter, *option); return;
    case PE_PanelItemViewRow: return;
    case PE_PanelItemViewItem:
        if (option->state & State_Selected)
            paintGround(*painter, option->rect, option->state & State_Active ? Token::Tint : Token::Stage4Tint);
        else if (option->state & State_MouseOver && option->state & State_Enabled)
            paintGround(*painter, option->rect, Token::Hover);
        return;
    case PE_PanelTipLabel:
    case PE_FrameMenu: paintBox(*painter, option->rect, Token::Pane, {Token::ControlLine, 1, 0}); return;
    case PE_PanelMenu: paintGround(*painter, option->rect, Token::Pane); return;
    case PE_PanelScrollAreaCorner: paintGround(*painter, option->rect, Token::Pane); return;
    case PE_IndicatorHeaderArrow: // part of the header's text
    case PE_FrameStatusBarItem:
    case PE_FrameTabBarBase:
    case PE_PanelStatusBar: return;
    case PE_IndicatorToolBarSeparator: {
        const QRect& r = option->rect;
        if (option->state & State_Horizontal)
            paintGround(*painter, QRect(r.center().x(), r.center().y() - theme().px(10), 1, theme().px(20)), Token::Line);
        else
            paintGround(*painter, QRect(r.center().x() - theme().px(10), r.center().y(), theme().px(20), 1), Token::Line);
        return;
    }
    case PE_Frame:
        if (!parts::isTextArea(widget))
            paintBox(*painter, option->rect, {}, theme().color(Token::Line), 1, 0);
        return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    switch (element) {
    case CE_PushButtonBevel: parts::drawPushButton(*painter, *static_cast<const QStyleOptionButton*>(option), widget); return;
    case CE_PushButtonLabel: parts::drawPushButtonLabel(*painter, *static_cast<const QStyleOptionButton*>(option), widget); return;
    case CE_PushButton: // without the dashed rectangle: the ring stands outside
        proxy()->drawControl(CE_PushButtonBevel, option, painter, widget);
        proxy()->drawControl(CE_PushButtonLabel, option, painter, widget);
        return;
    case CE_HeaderSection:
    case CE_Header: parts::drawHeader(*painter, *static_cast<const QStyleOptionHeader*>(option)); return;
    case CE_HeaderLabel: return;
    case CE_HeaderEmptyArea:
        paintGround(*painter, option->rect, Token::PaneQuiet);
        paintGround(*painter, QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), Token::Line);
        return;
    case CE_MenuItem: parts::drawMenuItem(*painter, *static_cast<const QStyleOptionMenuItem*>(option)); return;
    case CE_MenuBarItem: parts::drawMenuBarItem(*painter, *static_cast<const QStyleOptionMenuItem*>(option)); return;
    case CE_MenuBarEmptyArea: paintGround(*painter, option->rect, Token::Window); return;
    case CE_TabBarTab: parts::drawTab(*painter, *static_cast<const QStyleOptionTab*>(option)); return;
    case CE_ToolBar:
        paintGround(*painter, option->rect, Token::Window);
        paintGround(*painter, QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), Token::Line);
        return;
    case CE_ProgressBarGroove: paintGround(*painter, option->rect, Token::LineFaint, 3); return;
    case CE_ProgressBarContents: parts::drawProgress(*painter, *static_cast<const QStyleOptionProgressBar*>(option)); return;
    case CE_Splitter: paintGround(*painter, option->rect, Token::Line); return;
    case CE_FocusFrame: paintFocusRing(*painter, option->rect, 6); return;
    case CE_ShapedFrame:
        if (parts::isTextArea(widget) && static_cast<const QStyleOptionFrame*>(option)->frameShape == QFrame::StyledPanel) {
            parts::drawField(*painter, option->rect, *option, widget);
            return;
        }
        if (const auto shape = static_cast<const QStyleOptionFrame*>(option)->frameShape; shape == QFrame::HLine || shape == QFrame::VLine) {
            const QPoint c = option->rect.center();
            paintGround(*painter, shape == QFrame::HLine ? QRect(option->rect.left(), c.y(), option->rect.width(), 1)
                                                         : QRect(c.x(), option->rect.top(), 1, option->rect.height()), Token::Line);
            return;
        }
        break;
    case CE_ItemViewItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option)) {
            QStyleOptionViewItem quiet(*item); // text on a selected row stays ink
            quiet.palette.setColor(QPalette::HighlightedText, theme().color(Token::Ink));
            quiet.state &= ~State_HasFocus;
            QProxyStyle::drawControl(element, &quiet, painter, widget);
            return;
        }
        break;
    default: break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    switch (control) {
    case CC_ToolButton: parts::drawToolButton(*painter, *static_cast<const QStyleOptionToolButton*>(option), widget); return;
    case CC_ComboBox: parts::drawComboBox(*painter, *static_cast<const QStyleOptionComboBox*>(option), widget); return;
    case CC_SpinBox: parts::drawSpinBox(*painter, *static_cast<const QStyleOptionSpinBox*>(option), widget); return;
    case CC_ScrollBar:
        parts::drawScrollBar(*painter, *static_cast<const QStyleOptionSlider*>(option),
            proxy()->subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget));
        return;
    default: QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

} // namespace musubi::ui
