#include "ui/project/gap_bar.h"

#include "ui/common/paint.h"
#include "ui/common/theme.h"

#include <QPainter>

namespace musubi::ui {

GapBar::GapBar(std::optional<int> ours, std::optional<int> theirs, QWidget* parent)
    : QWidget(parent)
    , m_ours(ours)
    , m_theirs(theirs)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize GapBar::sizeHint() const
{
    return {theme().px(104), theme().px(20)};
}

void GapBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int edge = theme().px(8), middle = height() / 2;
    const auto x = [&](int score) { return edge + (score - 1) * (width() - 2 * edge) / 4; };
    paintGround(painter, QRect(edge, middle, width() - 2 * edge, 1), Token::Line);
    for (int score = 1; score <= 5; ++score)
        paintGround(painter, QRect(x(score), middle - theme().px(score == 3 ? 4 : 2), 1, theme().px(score == 3 ? 9 : 5)), Token::Line);
    if (m_ours && m_theirs && *m_ours != *m_theirs)
        paintGround(painter, QRect(x(std::min(*m_ours, *m_theirs)), middle - theme().px(2), x(std::max(*m_ours, *m_theirs)) - x(std::min(*m_ours, *m_theirs)), theme().px(5)),
            std::abs(*m_ours - *m_theirs) > 1 ? Token::Warn : Token::ControlLine);
    painter.setPen(Qt::NoPen);
    const int size = theme().px(9);
    if (m_theirs) {
        painter.setBrush(theme().color(Token::Stage3));
        painter.drawRect(x(*m_theirs) - size / 2, middle - size / 2, size, size);
    }
    if (m_ours) {
        painter.setBrush(theme().color(Token::Stage1));
        painter.drawEllipse(QPoint(x(*m_ours), middle + (m_ours == m_theirs ? -theme().px(5) : 0)), size / 2, size / 2);
    }
}

} // namespace musubi::ui
