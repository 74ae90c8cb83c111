#include "ui/common/icon_label.h"

#include "ui/common/icon.h"
#include "ui/common/paint.h"

#include <QEvent>
#include <QPainter>

namespace musubi::ui {

IconLabel::IconLabel(const QString& name, int side, Token color, QWidget* parent)
    : QWidget(parent)
    , m_name(name)
    , m_side(side)
    , m_color(color)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(const QString& name, Token color)
{
    m_name = name;
    m_color = color;
    update();
}

QSize IconLabel::sizeHint() const
{
    return {theme().px(m_side), theme().px(m_side)};
}

void IconLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    Icon::paint(painter, rect(), m_name, isEnabled() ? m_color : Token::Ink3);
}

void IconLabel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

StageLabel::StageLabel(int stage, const QString& word, QWidget* parent)
    : QWidget(parent)
    , m_stage(stage)
    , m_word(word)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(word);
}

QSize StageLabel::sizeHint() const
{
    return {theme().px(12 + 4) + widthOf(m_word, Type::Text) + 1, theme().line(Type::Text)};
}

void StageLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int side = theme().px(12);
    Icon::paintFilled(painter, QRectF(0, (height() - side) / 2, side, side), stageIcon(m_stage), stageToken(m_stage));
    paintLine(painter, rect().adjusted(side + theme().px(4), 0, 0, 0), m_word, Type::Text, Token::Ink);
}

} // namespace musubi::ui
