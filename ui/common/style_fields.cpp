#include "ui/common/icon.h"
#include "ui/common/paint.h"
#include "ui/common/problem.h"
#include "ui/common/style_parts.h"

#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>

namespace musubi::ui::parts {

using namespace Qt::StringLiterals;

bool isTextArea(const QWidget* widget)
{
    return qobject_cast<const QPlainTextEdit*>(widget) || qobject_cast<const QTextEdit*>(widget);
}

void drawField(QPainter& painter, const QRect& rect, const QStyleOption& option, const QWidget* widget)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool quiet = !enabled || (widget && widget->property("readOnly").toBool());
    const bool focused = enabled && option.state & QStyle::State_HasFocus;
    const QString problem = widget ? problemShownAt(*widget) : QString();
    Outline outline{quiet ? Token::Line : Token::ControlLine};
    if (!problem.isEmpty())
        outline = {problem == "warning"_L1 ? Token::Warn : Token::Bad, 2};
    if (focused)
        outline = {problem.isEmpty() ? Token::Accent : outline.color, 2};
    paintBox(painter, rect, quiet ? Token::PaneQuiet : Token::Pane, outline);
}

void drawComboBox(QPainter& painter, const QStyleOptionComboBox& option, const QWidget* widget)
{
    drawField(painter, option.rect, option, widget);
    const bool enabled = option.state & QStyle::State_Enabled;
    const int side = theme().px(16);
    const int x = option.direction == Qt::RightToLeft ? option.rect.left() + theme().px(8)
                                                      : option.rect.right() + 1 - theme().px(8) - side;
    Icon::paint(painter, QRectF(x, option.rect.top() + (option.rect.height() - side) / 2, side, side), u"down"_s,
        enabled ? Token::Ink2 : Token::Ink3);
}

void drawSpinBox(QPainter& painter, const QStyleOptionSpinBox& option, const QWidget* widget)
{
    if (option.frame)
        drawField(painter, option.rect, option, widget);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const int half = option.rect.height() / 2;
    const int width = theme().px(20);
    for (const bool up : {true, false}) {
        const QRect zone(option.rect.right() - width, option.rect.top() + (up ? 1 : half), width, half - 1);
        const bool live = option.stepEnabled & (up ? QAbstractSpinBox::StepUpEnabled : QAbstractSpinBox::StepDownEnabled);
        const bool hot = live && option.activeSubControls & (up ? QStyle::SC_SpinBoxUp : QStyle::SC_SpinBoxDown);
        if (hot)
            paintGround(painter, zone.adjusted(1, 1, -1, -1),
                option.state & QStyle::State_Sunken ? Token::TintStrong : Token::Hover, 2);
        const int side = theme().px(12);
        QRectF square(0, 0, side, side);
        square.moveCenter(QRectF(zone).center());
        painter.save();
        if (up) { // the one chevron of the family points down
            painter.translate(square.center());
            painter.rotate(180);
            painter.translate(-square.center());
        }
        Icon::paint(painter, square, u"down"_s, live ? Token::Ink2 : Token::Ink3);
        painter.restore();
    }
}

} // namespace musubi::ui::parts
