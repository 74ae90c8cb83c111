#include "ui/common/buttons.h"

#include "ui/common/icon.h"
#include "ui/common/label.h"

#include <QCoreApplication>
#include <QEvent>
#include <QStyleOptionToolButton>
#include <QStylePainter>

#include <algorithm>

namespace musubi::ui {

QPushButton* button(const QString& text, const QString& icon, QWidget* parent)
{
    auto* made = new QPushButton(text, parent);
    made->setAutoDefault(false); // Return in a field must not press what happens to come first
    if (!icon.isEmpty())
        made->setIcon(Icon::named(icon));
    return made;
}

QPushButton* primaryButton(const QString& text, const QString& icon, QWidget* parent)
{
    QPushButton* made = button(text, icon, parent);
    made->setProperty("primary", true);
    return made;
}

QPushButton* iconButton(const QString& icon, const QString& name, QWidget* parent)
{
    QPushButton* made = button({}, icon, parent);
    made->setToolTip(name);
    made->setAccessibleName(name);
    return made;
}

namespace {

/// Gives way where its place is narrow: the whole text is then in the tool tip.
class ElidingLink : public QToolButton {
public:
    using QToolButton::QToolButton;

    QSize minimumSizeHint() const override
    {
        const QSize whole = sizeHint();
        return {std::min(whole.width(), fontMetrics().horizontalAdvance(QLatin1Char('x')) * shortest), whole.height()};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QStylePainter painter(this);
        QStyleOptionToolButton option;
        initStyleOption(&option);
        const int around = sizeHint().width() - fontMetrics().horizontalAdvance(text());
        if (width() < sizeHint().width())
            option.text = fontMetrics().elidedText(text(), Qt::ElideRight, width() - std::max(around, 0));
        painter.drawComplexControl(QStyle::CC_ToolButton, option);
    }

    bool event(QEvent* happened) override
    {
        if (happened->type() == QEvent::ToolTip && toolTip() == plainToolTip(text()) && width() >= sizeHint().width())
            return true; // nothing is hidden
        return QToolButton::event(happened);
    }

private:
    static constexpr int shortest = 12; // letters
};

QToolButton* dressAsLink(QToolButton* made, const QString& text, const QString& icon)
{
    made->setText(text);
    made->setProperty("link", true);
    made->setAutoRaise(true);
    made->setFocusPolicy(Qt::StrongFocus);
    made->setCursor(Qt::PointingHandCursor);
    made->setToolButtonStyle(icon.isEmpty() ? Qt::ToolButtonTextOnly : Qt::ToolButtonTextBesideIcon);
    if (!icon.isEmpty())
        made->setIcon(Icon::named(icon));
    return made;
}

} // namespace

QToolButton* linkButton(const QString& text, const QString& icon, QWidget* parent)
{
    return dressAsLink(new QToolButton(parent), text, icon);
}

QToolButton* inlineLink(const QString& text, QWidget* parent)
{
    auto* made = dressAsLink(new ElidingLink(parent), text, {});
    made->setProperty("inline", true);
    made->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    made->setToolTip(plainToolTip(text));
    return made;
}

void remeasure(QAbstractButton& button)
{
    QEvent change(QEvent::StyleChange); // the only thing that drops the size a button has cached
    QCoreApplication::sendEvent(&button, &change);
    button.updateGeometry();
    button.update();
}

void setKeyHint(QAbstractButton& button, const QString& keys)
{
    button.setProperty("keyHint", keys);
    remeasure(button);
}

} // namespace musubi::ui
