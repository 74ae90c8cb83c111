#include "ui/common/segments.h"

#include "ui/common/focus_ring.h"
#include "ui/common/paint.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QToolButton>

namespace musubi::ui {

namespace {

class SegmentButton : public QToolButton {
public:
    explicit SegmentButton(QWidget* parent)
        : QToolButton(parent)
    {
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setProperty("ownFocusRing", true);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }

    bool isCompact() const { return parentWidget()->property("compact").toBool(); }

    QSize sizeHint() const override
    {
        QFont font = theme().font(isCompact() ? Type::Small : Type::Text);
        font.setBold(true); // choosing must not move the neighbours
        return {widthOf(text(), font) + theme().px(24) + 1, theme().px(isCompact() ? 24 : 28) - 2};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const bool first = x() <= 1;
        const bool last = geometry().right() >= parentWidget()->width() - 2;
        const Token ground = !isEnabled() ? Token::PaneQuiet : isDown() ? Token::TintStrong : isChecked() ? Token::Tint
            : underMouse()                                                                                 ? Token::Hover
                                                                                                           : Token::Pane;
        const int radius = theme().px(4) - 1;
        QPainterPath shape;
        shape.addRoundedRect(rect(), radius, radius);
        if (!first)
            shape.addRect(0, 0, width() / 2.0, height());
        if (!last)
            shape.addRect(width() / 2.0, 0, width() / 2.0, height());
        shape.setFillRule(Qt::WindingFill);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillPath(shape, theme().color(ground));
        painter.setRenderHint(QPainter::Antialiasing, false);
        if (!first)
            painter.fillRect(0, 0, 1, height(), theme().color(Token::Line));
        QFont font = theme().font(isCompact() ? Type::Small : Type::Text);
        font.setBold(isChecked());
        paintLine(painter, rect(), text(), font,
            theme().color(!isEnabled() ? Token::Ink3 : isChecked() ? Token::Accent : Token::Ink), Qt::AlignHCenter);
        if (showsFocus(*this))
            paintFocusRing(painter, rect().adjusted(first ? 0 : 1, 0, 0, 0), 3);
    }
};

} // namespace

Segments::Segments(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(1, 1, 1, 1);
    row->setSpacing(0);
    m_group->setExclusive(true);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
            Q_EMIT valueChanged();
    });
    connect(m_group, &QButtonGroup::buttonClicked, this, [this] { Q_EMIT chosen(value()); });
}

void Segments::add(const QString& text, const QVariant& value)
{
    auto* segment = new SegmentButton(this);
    segment->setText(text);
    segment->setAccessibleName(accessibleName().isEmpty() ? text : accessibleName() + QChar(u' ') + text);
    segment->setProperty("value", value);
    m_group->addButton(segment);
    layout()->addWidget(segment);
    if (!focusProxy())
        setFocusProxy(segment);
}

QVariant Segments::value() const
{
    const QAbstractButton* on = m_group->checkedButton();
    return on ? on->property("value") : QVariant();
}

void Segments::setValue(const QVariant& value)
{
    for (QAbstractButton* segment : m_group->buttons())
        if (segment->property("value") == value) {
            segment->setChecked(true);
            setFocusProxy(segment);
            return;
        }
    if (QAbstractButton* on = m_group->checkedButton()) {
        m_group->setExclusive(false);
        on->setChecked(false);
        m_group->setExclusive(true);
        Q_EMIT valueChanged();
    }
}

void Segments::setCompact(bool compact)
{
    setProperty("compact", compact);
    for (QAbstractButton* segment : m_group->buttons())
        segment->updateGeometry();
}

void Segments::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QString problem = property("problem").toString();
    const Token line = problem.isEmpty() ? (isEnabled() ? Token::ControlLine : Token::Line)
        : problem == QLatin1StringView("warning") ? Token::Warn : Token::Bad;
    paintBox(painter, rect(), Token::Pane, {line, problem.isEmpty() ? 1 : 2});
}

} // namespace musubi::ui
