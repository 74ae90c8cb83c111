#include "ui/event/headcount_bars.h"

#include "ui/common/label.h"
#include "ui/common/paint.h"
#include "ui/common/shown.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int barLine = 24, barHeight = 10, barName = 116, barCount = 56, barGap = 8; // px at 100 %

} // namespace

HeadcountBars::HeadcountBars(const QList<Bar>& bars, QWidget* parent)
    : QWidget(parent)
    , m_bars(bars)
{
    QStringList said;
    for (const Bar& bar : bars)
        said << bar.name + u' ' + QString::number(bar.count);
    setAccessibleName(tr("Participants by kind"));
    setAccessibleDescription(said.join(u", "_s));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize HeadcountBars::sizeHint() const
{
    return {theme().px(320), theme().px(barLine) * static_cast<int>(m_bars.size())};
}

QRect HeadcountBars::line(qsizetype bar) const
{
    const int height = theme().px(barLine);
    return {0, height * static_cast<int>(bar), width(), height};
}

void HeadcountBars::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto most = std::max_element(m_bars.begin(), m_bars.end(), [](const Bar& a, const Bar& b) { return a.count < b.count; });
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        const QRect all = line(i);
        const int name = theme().px(barName), number = theme().px(barCount), gap = theme().px(barGap);
        paintLine(painter, {all.left(), all.top(), name, all.height()}, shown(m_bars[i].name), Type::Small, Token::Ink2);
        const int room = std::max(1, all.width() - name - number - 2 * gap);
        const int length = std::max(theme().px(2), room * m_bars[i].count / std::max(1, most->count));
        const int height = theme().px(barHeight);
        paintGround(painter, {all.left() + name + gap, all.top() + (all.height() - height) / 2, length, height}, Token::Stage3, 2);
        paintLine(painter, {all.right() - number, all.top(), number, all.height()}, tr("%n people", nullptr, m_bars[i].count), Type::Text, Token::Ink, Qt::AlignRight);
    }
}

bool HeadcountBars::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    for (qsizetype i = 0; i < m_bars.size(); ++i)
        if (line(i).contains(help->pos()))
            QToolTip::showText(help->globalPos(), plainToolTip(m_bars[i].name + u": "_s + m_bars[i].detail), this);
    return true;
}

} // namespace musubi::ui
