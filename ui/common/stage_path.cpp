#include "ui/common/stage_path.h"

#include "ui/common/focus_ring.h"
#include "ui/common/icon.h"
#include "ui/common/paint.h"

#include <QAbstractButton>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

namespace musubi::ui {

using namespace Qt::StringLiterals;

class StageArrow : public QAbstractButton {
public:
    StageArrow(int number, StagePath* path)
        : QAbstractButton(path)
        , m_number(number)
    {
        setFocusPolicy(Qt::StrongFocus);
        setProperty("ownFocusRing", true);
    }

    void setStage(const StagePath::Stage& stage, const QString& now)
    {
        m_stage = stage;
        m_now = stage.state == StagePath::State::Now ? now : QString();
        QStringList said{stage.word, m_now, stage.since, stage.count};
        said.removeAll(QString());
        setAccessibleName(said.join(u", "_s));
        update();
    }

protected:
    bool hitButton(const QPoint& point) const override { return outline(0).contains(point); }

    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
            focusNextPrevChild(event->key() == Qt::Key_Right);
        else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QAbstractButton::keyPressEvent(event);
    }

    void paintEvent(QPaintEvent*) override;

private:
    QPainterPath outline(qreal inset) const
    {
        const qreal point = theme().px(12);
        const qreal right = width() - inset;
        const qreal bottom = height() - inset;
        QPainterPath path;
        path.moveTo(inset, inset);
        path.lineTo(right - point, inset);
        path.lineTo(right, height() / 2.0);
        path.lineTo(right - point, bottom);
        path.lineTo(inset, bottom);
        if (m_number > 1)
            path.lineTo(inset + point, height() / 2.0);
        path.closeSubpath();
        return path;
    }

    int m_number;
    StagePath::Stage m_stage;
    QString m_now;
};

void StageArrow::paintEvent(QPaintEvent*)
{
    const Theme& look = theme();
    const bool now = m_stage.state == StagePath::State::Now;
    const bool passed = m_stage.state == StagePath::State::Passed;
    const Token ground = isDown() ? Token::TintStrong : now ? Token::Accent : passed ? Token::Tint : underMouse() ? Token::Hover : Token::PaneQuiet;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(outline(0), look.color(ground));
    if (showsFocus(*this)) {
        painter.strokePath(outline(3), QPen(look.color(now ? Token::OnAccent : Token::Accent), 2));
    }
    painter.setRenderHint(QPainter::Antialiasing, false);

    const bool onAccent = now && !isDown();
    const Token ink = onAccent ? Token::OnAccent : m_stage.state == StagePath::State::Ahead ? Token::Ink3 : Token::Ink;
    const int side = look.px(14);
    int x = look.px(m_number > 1 ? 26 : 14);
    const QRectF glyph(x, (height() - side) / 2, side, side);
    if (!m_stage.icon.isEmpty())
        Icon::paint(painter, glyph, m_stage.icon, onAccent ? Token::OnAccent : passed ? Token::Ink2 : Token::Ink3);
    else if (m_stage.state == StagePath::State::Ahead)
        Icon::paint(painter, glyph, stageIcon(m_number), Token::Ink3);
    else
        Icon::paintFilled(painter, glyph, stageIcon(m_number), onAccent ? Token::OnAccent : stageToken(m_number));
    x += side + look.px(4);
    const int right = width() - look.px(20);
    const int factsWidth = qMax(widthOf(m_stage.since, Type::Small), widthOf(m_stage.count, Type::Small));
    const int wordWidth = paintLine(painter, QRect(x, 0, right - x, height()), m_stage.word, Type::Date, ink);
    x += wordWidth + look.px(8);
    if (!m_now.isEmpty() && x + widthOf(m_now, Type::Small) + look.px(8) + factsWidth < right) // the ground says it too
        x += paintLine(painter, QRect(x, 0, right - x, height()), m_now, Type::Small, ink) + look.px(8);
    const Token quiet = onAccent ? Token::OnAccent : Token::Ink2;
    const int room = qMin(factsWidth + 1, right - x); // a narrow window gives up the date before the word
    const int line = look.px(14);
    const int top = (height() - 2 * line) / 2;
    if (m_stage.count.isEmpty()) {
        paintLine(painter, QRect(right - room, 0, room, height()), m_stage.since, Type::Small, quiet, Qt::AlignRight);
        return;
    }
    paintLine(painter, QRect(right - room, top - 2, room, line + 4), m_stage.since, Type::Small, quiet, Qt::AlignRight);
    paintLine(painter, QRect(right - room, top + line - 2, room, line + 4), m_stage.count, Type::Small, quiet, Qt::AlignRight);
}

StagePath::StagePath(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StagePath::setStages(const QList<Stage>& stages)
{
    while (m_arrows.size() > stages.size())
        delete m_arrows.takeLast();
    while (m_arrows.size() < stages.size()) {
        const int number = static_cast<int>(m_arrows.size()) + 1;
        auto* arrow = new StageArrow(number, this);
        connect(arrow, &QAbstractButton::clicked, this, [this, number] { Q_EMIT stageChosen(number); });
        arrow->show();
        m_arrows.append(arrow);
    }
    for (qsizetype i = 0; i < stages.size(); ++i)
        m_arrows[i]->setStage(stages[i], tr("here now"));
    arrange();
}

QSize StagePath::sizeHint() const
{
    return {theme().px(640), theme().px(44)};
}

void StagePath::arrange()
{
    if (m_arrows.isEmpty())
        return;
    // The points reach 8 px into the next arrow, which leaves a gap of 4.
    const int overlap = theme().px(8);
    const int count = static_cast<int>(m_arrows.size());
    const double each = (width() + overlap * (count - 1)) / double(count);
    for (int i = 0; i < count; ++i) {
        const int left = static_cast<int>(i * (each - overlap));
        const int next = static_cast<int>(i * (each - overlap) + each);
        m_arrows[i]->setGeometry(left, 0, i == count - 1 ? width() - left : next - left, height());
    }
}

void StagePath::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void StagePath::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace musubi::ui
