#include "ui/calendar/filter_box.h"

#include "ui/calendar/entry_paint.h"
#include "ui/common/focus_ring.h"
#include "ui/common/icon.h"
#include "ui/common/paint.h"
#include "ui/common/shown.h"

#include <QPainter>
#include <QStyleOptionButton>

namespace musubi::ui {

namespace {

constexpr int filterRow = 25, filterSign = 16, filterGap = 6;

} // namespace

FilterBox::FilterBox(const QString& words, QWidget* parent)
    : QCheckBox(words, parent)
{
    setProperty("ownFocusRing", true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(words);
}

void FilterBox::setSign(const QString& icon, Token tone)
{
    m_icon = icon;
    m_tone = tone;
}

void FilterBox::setInitial(const QString& initial)
{
    m_initial = initial;
}

void FilterBox::setCount(int count)
{
    m_count = count;
    setAccessibleDescription(count < 0 ? QString() : QString::number(count));
    update();
}

QSize FilterBox::sizeHint() const
{
    return {theme().px(120), theme().px(filterRow)};
}

void FilterBox::paintEvent(QPaintEvent*)
{
    const Theme& look = theme();
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const int tick = style()->pixelMetric(QStyle::PM_IndicatorWidth, &option, this);
    option.rect = QRect(0, (height() - tick) / 2, tick, tick);
    style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &option, &painter, this);
    const int side = look.px(filterSign), gap = look.px(filterGap);
    int x = tick + gap;
    if (!m_initial.isEmpty() || !m_icon.isEmpty()) {
        const QRect sign(x, (height() - side) / 2, side, side);
        if (m_initial.isEmpty())
            Icon::paint(painter, sign, m_icon, m_tone);
        else
            paintInitial(painter, sign.topLeft(), m_initial);
        x += side + gap;
    }
    int right = width() - look.px(2);
    if (m_count >= 0) {
        const QString count = QString::number(m_count);
        right -= widthOf(count, Type::Small);
        paintLine(painter, QRect(right, 0, width() - right, height()), count, Type::Small, Token::Ink2);
        right -= gap;
    }
    paintLine(painter, QRect(x, 0, right - x, height()), shown(text()), Type::Text, isEnabled() ? Token::Ink : Token::Ink3);
    if (showsFocus(*this))
        paintFocusRing(painter, rect(), 3);
}

} // namespace musubi::ui
