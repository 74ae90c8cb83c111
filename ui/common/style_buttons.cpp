#include "ui/common/icon.h"
#include "ui/common/paint.h"
#include "ui/common/style_parts.h"

#include <QPainter>
#include <QStyleOption>
#include <QToolBar>
#include <QWidget>

namespace musubi::ui::parts {

using namespace Qt::StringLiterals;

namespace {

bool hasFlag(const QWidget* widget, const char* property)
{
    return widget && widget->property(property).toBool();
}

QFont buttonFont(const QWidget* widget)
{
    if (hasFlag(widget, "compact"))
        return theme().font(Type::Small);
    if (hasFlag(widget, "inline")) {
        QFont underlined = theme().font(Type::Text);
        underlined.setUnderline(true);
        return underlined;
    }
    return widget ? widget->font() : theme().font(Type::Text);
}

int mnemonicWidth(const QString& text, const QFont& font)
{
    return QFontMetrics(font).size(Qt::TextShowMnemonic | Qt::TextSingleLine, text).width();
}

struct ButtonContent {
    QIcon icon;
    QString text;
    QFont font;
    Token ink;
    bool enabled;
    bool menu;
    int iconSide;
    QString keys; // key hint at the right
};

constexpr int buttonIconGap = 6;

int contentWidth(const ButtonContent& content)
{
    const int icon = content.icon.isNull() ? 0 : content.iconSide;
    const int text = content.text.isEmpty() ? 0 : mnemonicWidth(content.text, content.font);
    const int chevron = content.menu && !content.text.isEmpty() ? theme().px(4 + 16) : 0;
    const int keys = content.keys.isEmpty() ? 0 : widthOf(content.keys, Type::Hint) + theme().px(6 + 10);
    return icon + text + chevron + (icon && text ? theme().px(buttonIconGap) : 0) + keys;
}

// On accent the frame of the key would shout.
void drawKeys(QPainter& painter, const QRect& rect, const ButtonContent& content)
{
    const int height = theme().px(18);
    const QRect box(rect.left(), rect.top() + (rect.height() - height) / 2, rect.width(), height);
    const bool plain = content.ink == Token::OnAccent && content.enabled;
    if (!plain)
        paintBox(painter, box, Token::PaneQuiet, {Token::Line, 1, 3});
    paintLine(painter, box, content.keys, Type::Hint, plain ? Token::OnAccent : Token::Ink3, Qt::AlignHCenter);
}

void drawContent(QPainter& painter, const QRect& rect, const ButtonContent& content)
{
    int x = rect.left() + qMax(0, (rect.width() - contentWidth(content)) / 2);
    const auto side = content.iconSide;
    if (!content.icon.isNull()) {
        const QRect square(x, rect.top() + (rect.height() - side) / 2, side, side);
        // An icon made in a colour of its own keeps it where the button has nothing to say.
        const QIcon icon = content.ink == Token::Ink ? content.icon : Icon::toned(content.icon, content.ink);
        icon.paint(&painter, square, Qt::AlignCenter,
            content.enabled ? QIcon::Normal : QIcon::Disabled);
        x += side + (content.text.isEmpty() ? 0 : theme().px(buttonIconGap));
    }
    if (!content.text.isEmpty()) {
        const int width = mnemonicWidth(content.text, content.font);
        painter.setFont(content.font);
        painter.setPen(theme().color(content.enabled ? content.ink : Token::Ink3));
        painter.drawText(QRect(x, rect.top(), qMin(width + 2, rect.right() + 1 - x), rect.height()),
            Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, content.text);
        if (content.menu) {
            const int chevron = theme().px(16);
            Icon::paint(painter, QRectF(x + width + theme().px(4), rect.top() + (rect.height() - chevron) / 2, chevron, chevron),
                u"down"_s, content.enabled ? Token::Ink2 : Token::Ink3);
        }
        x += width + (content.menu ? theme().px(4 + 16) : 0);
    }
    if (!content.keys.isEmpty()) {
        const int width = widthOf(content.keys, Type::Hint) + theme().px(10);
        drawKeys(painter, QRect(x + theme().px(6), rect.top(), width, rect.height()), content);
    }
}

QString keysOf(const QWidget* widget)
{
    return widget ? widget->property("keyHint").toString() : QString();
}

ButtonContent contentOf(const QStyleOptionButton& option, const QWidget* widget)
{
    return {option.icon, option.text, buttonFont(widget), hasFlag(widget, "primary") ? Token::OnAccent : Token::Ink,
        bool(option.state & QStyle::State_Enabled), bool(option.features & QStyleOptionButton::HasMenu), theme().px(16), keysOf(widget)};
}

ButtonContent contentOf(const QStyleOptionToolButton& option, const QWidget* widget)
{
    const bool link = hasFlag(widget, "link");
    const bool on = option.state & QStyle::State_On;
    const bool wordless = option.toolButtonStyle == Qt::ToolButtonIconOnly && !option.icon.isNull();
    return {option.toolButtonStyle == Qt::ToolButtonTextOnly ? QIcon() : option.icon, wordless ? QString() : option.text,
        buttonFont(widget), link || on ? Token::Accent : Token::Ink, bool(option.state & QStyle::State_Enabled),
        bool(option.features & QStyleOptionToolButton::HasMenu) && !link, qMax(theme().px(16), option.iconSize.width()),
        keysOf(widget)};
}

bool inToolBar(const QWidget* widget)
{
    return widget && qobject_cast<const QToolBar*>(widget->parentWidget());
}

} // namespace

void drawPushButton(QPainter& painter, const QStyleOptionButton& option, const QWidget* widget)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool down = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool over = option.state & QStyle::State_MouseOver;
    if (option.features & QStyleOptionButton::Flat && !down && !over)
        return;
    if (hasFlag(widget, "primary") && enabled) {
        paintBox(painter, option.rect, Token::Accent, {Token::Accent});
        return;
    }
    const Token fill = !enabled ? Token::PaneQuiet : down ? Token::TintStrong : over ? Token::Hover : Token::Pane;
    paintBox(painter, option.rect, fill, {enabled ? Token::ControlLine : Token::Line});
}

void drawPushButtonLabel(QPainter& painter, const QStyleOptionButton& option, const QWidget* widget)
{
    drawContent(painter, option.rect, contentOf(option, widget));
}

QSize pushButtonSize(const QStyleOptionButton& option, const QWidget* widget)
{
    const bool compact = hasFlag(widget, "compact");
    const int padding = option.text.isEmpty() ? theme().px(compact ? 7 : 5) + 1 : theme().px(compact ? 8 : 12) + 1;
    const int height = theme().px(compact ? 24 : 28);
    return {qMax(contentWidth(contentOf(option, widget)) + 2 * padding, height), height};
}

void drawToolButton(QPainter& painter, const QStyleOptionToolButton& option, const QWidget* widget)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool down = enabled && (option.state & QStyle::State_Sunken);
    const bool on = option.state & QStyle::State_On;
    const bool over = enabled && (option.state & QStyle::State_MouseOver);
    const bool framed = !(option.state & QStyle::State_AutoRaise) && !hasFlag(widget, "link");
    if (framed)
        paintBox(painter, option.rect, !enabled ? Token::PaneQuiet : down ? Token::TintStrong : on ? Token::Tint : over ? Token::Hover : Token::Pane,
            {enabled ? Token::ControlLine : Token::Line});
    else if (!hasFlag(widget, "inline") && (down || on || over))
        paintGround(painter, option.rect, down ? Token::TintStrong : on ? Token::Tint : Token::Hover, 4);
    drawContent(painter, option.rect, contentOf(option, widget));
}

QSize toolButtonSize(const QStyleOptionToolButton& option, const QWidget* widget)
{
    const bool compact = hasFlag(widget, "compact");
    const bool link = hasFlag(widget, "link");
    const int height = theme().px(inToolBar(widget) ? 32 : compact ? 24 : 28);
    const ButtonContent content = contentOf(option, widget);
    if (hasFlag(widget, "inline"))
        return {contentWidth(content) + 2, theme().line(Type::Text)};
    const int padding = theme().px(content.text.isEmpty() ? 4 : link ? 6 : 8) + (content.text.isEmpty() || link ? 0 : 1);
    return {qMax(contentWidth(content) + 2 * padding, content.text.isEmpty() ? height : 0), height};
}

void drawCheckMark(QPainter& painter, const QStyleOption& option)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & QStyle::State_On;
    const bool partly = option.state & QStyle::State_NoChange;
    const bool over = enabled && option.state & QStyle::State_MouseOver;
    const Token line = !enabled ? Token::Line : on || partly ? Token::Accent : Token::ControlLine;
    const Token fill = !enabled ? Token::PaneQuiet : on || partly ? Token::Accent : over ? Token::Hover : Token::Pane;
    paintBox(painter, option.rect, fill, {line, 1, 3});
    const Token ink = enabled ? Token::OnAccent : Token::Ink3;
    if (on)
        Icon::paint(painter, QRectF(option.rect).adjusted(1, 1, -1, -1), u"check"_s, ink);
    else if (partly)
        painter.fillRect(QRect(option.rect.left() + 4, option.rect.center().y(), option.rect.width() - 8, 2), theme().color(ink));
}

void drawRadioMark(QPainter& painter, const QStyleOption& option)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & QStyle::State_On;
    paintBox(painter, option.rect, enabled ? Token::Pane : Token::PaneQuiet,
        {!enabled ? Token::Line : on ? Token::Accent : Token::ControlLine, on ? 2 : 1, 99});
    if (on)
        paintGround(painter, option.rect.adjusted(4, 4, -4, -4), enabled ? Token::Accent : Token::Ink3, 99);
}

} // namespace musubi::ui::parts
