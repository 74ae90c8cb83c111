// The sizes of Style; what it paints is in style.cpp.
#include "ui/common/style.h"
#include "ui/common/style_parts.h"
#include "ui/common/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QSpinBox>
#include <QStyleOption>

namespace musubi::ui {

QRect Style::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    switch (element) {
    case SE_LineEditContents:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option); frame && frame->lineWidth > 0)
            return option->rect.adjusted(theme().px(7), 1, -theme().px(7), -1); // the line edit adds two of its own
        break;
    case SE_PushButtonContents:
    case SE_PushButtonFocusRect: return option->rect;
    case SE_CheckBoxFocusRect:
    case SE_RadioButtonFocusRect: return option->rect;
    default: break;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part, const QWidget* widget) const
{
    const QRect& rect = option->rect;
    const Theme& look = theme();
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return visualRect(option->direction, rect, rect.adjusted(look.px(7), 1, -look.px(28), -1));
    if (control == CC_ComboBox && part == SC_ComboBoxArrow)
        return visualRect(option->direction, rect, QRect(rect.right() + 1 - look.px(28), rect.top(), look.px(28), rect.height()));
    if (control == CC_ComboBox && part == SC_ComboBoxListBoxPopup)
        return rect.adjusted(0, 0, 0, 0);
    if (control == CC_SpinBox) {
        const auto* spin = static_cast<const QStyleOptionSpinBox*>(option);
        const int buttons = spin->buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : look.px(20);
        const int half = rect.height() / 2;
        if (part == SC_SpinBoxUp)
            return QRect(rect.right() + 1 - buttons, rect.top(), buttons, half);
        if (part == SC_SpinBoxDown)
            return QRect(rect.right() + 1 - buttons, rect.top() + half, buttons, rect.height() - half);
        if (part == SC_SpinBoxEditField)
            return rect.adjusted(spin->frame ? look.px(7) : 0, 1, -buttons - 1, -1);
        return rect;
    }
    if (control == CC_ScrollBar) {
        const auto* bar = static_cast<const QStyleOptionSlider*>(option);
        const bool lies = bar->orientation == Qt::Horizontal;
        const int room = lies ? rect.width() : rect.height();
        const qint64 range = qint64(bar->maximum) - bar->minimum;
        const int length = range <= 0 ? room : qBound(look.px(28), int(room * qint64(bar->pageStep) / (range + bar->pageStep)), room);
        const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, room - length, bar->upsideDown);
        const auto piece = [&](int from, int size) {
            return visualRect(option->direction, rect,
                lies ? QRect(rect.left() + from, rect.top(), size, rect.height()) : QRect(rect.left(), rect.top() + from, rect.width(), size));
        };
        switch (part) {
        case SC_ScrollBarSlider: return piece(start, length);
        case SC_ScrollBarSubPage: return piece(0, start);
        case SC_ScrollBarAddPage: return piece(start + length, room - start - length);
        case SC_ScrollBarGroove: return rect;
        default: return {}; // no arrows
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents, const QWidget* widget) const
{
    const Theme& look = theme();
    switch (type) {
    case CT_PushButton: return parts::pushButtonSize(*static_cast<const QStyleOptionButton*>(option), widget);
    case CT_ToolButton: return parts::toolButtonSize(*static_cast<const QStyleOptionToolButton*>(option), widget);
    case CT_LineEdit: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        return frame && frame->lineWidth > 0 ? QSize(contents.width() + look.px(16), look.px(28)) : contents;
    }
    case CT_ComboBox: return {contents.width() + look.px(9 + 28 + 6), look.px(28)};
    case CT_SpinBox: return {contents.width() + look.px(9 + 20), look.px(28)};
    case CT_MenuItem: return parts::menuItemSize(*static_cast<const QStyleOptionMenuItem*>(option));
    case CT_MenuBarItem: return {contents.width() + look.px(16), look.px(28)};
    case CT_TabBarTab: return {contents.width() + look.px(16), look.px(32)};
    case CT_HeaderSection: {
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return {size.width() + look.px(12), look.px(28)};
    }
    case CT_ItemViewItem: {
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return {size.width() + look.px(8), qMax(size.height(), look.px(28))};
    }
    case CT_CheckBox:
    case CT_RadioButton: {
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return {size.width() + 4, qMax(size.height(), look.px(24))}; // the smallest click target
    }
    default: return QProxyStyle::sizeFromContents(type, option, contents, widget);
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    const Theme& look = theme();
    switch (metric) {
    case PM_DefaultFrameWidth: return parts::isTextArea(widget) ? 3 : 1;
    case PM_ScrollBarExtent: return look.px(10);
    case PM_ScrollBarSliderMin: return look.px(28);
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap: return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return look.px(16);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return look.px(6);
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize: return look.px(16);
    case PM_ToolBarIconSize: return look.px(20);
    case PM_ToolBarItemSpacing: return look.px(4);
    case PM_ToolBarItemMargin: return look.px(5);
    case PM_ToolBarFrameWidth: return 0;
    case PM_ToolBarSeparatorExtent: return look.px(9);
    case PM_ToolBarHandleExtent: return 0;
    case PM_SplitterWidth: return 1; // Qt widens the area to grab by itself
    case PM_MenuBarPanelWidth: return 0;
    case PM_MenuBarHMargin: return look.px(8);
    case PM_MenuBarVMargin:
    case PM_MenuBarItemSpacing: return 0;
    case PM_MenuPanelWidth: return 1;
    case PM_MenuVMargin: return look.px(4);
    case PM_MenuHMargin: return 0;
    case PM_HeaderMargin: return look.px(4);
    case PM_HeaderDefaultSectionSizeVertical: return look.px(28);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftVertical: return 0;
    case PM_FocusFrameHMargin: // also what Qt keeps free beside the text of an item
        return qobject_cast<const QAbstractItemView*>(widget) ? look.px(7) : 3;
    case PM_FocusFrameVMargin: return 3; // 2-px ring, one pixel away from the button
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return look.px(8);
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin: return widget && widget->isWindow() ? look.px(16) : 0;
    case PM_TextCursorWidth: return 1;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_ComboBox_Popup: return 0;
    case SH_FocusFrame_AboveWidget: return 1;
    case SH_FocusFrame_Mask: return 0;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText: return 0;
    case SH_UnderlineShortcut: return 1;
    case SH_ItemView_ShowDecorationSelected: return 1;
    case SH_Table_GridLineColor: return static_cast<int>(theme().color(Token::LineFaint).rgba());
    case SH_DialogButtonBox_ButtonsHaveIcons: return 0;
    case SH_MenuBar_AltKeyNavigation: return 1;
    case SH_ToolTip_WakeUpDelay: return 500;
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace musubi::ui
