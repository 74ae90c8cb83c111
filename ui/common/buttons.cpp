#include "ui/common/buttons.h"

#include "ui/common/icon.h"

#include <QCoreApplication>
#include <QEvent>

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

QToolButton* linkButton(const QString& text, const QString& icon, QWidget* parent)
{
    auto* made = new QToolButton(parent);
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

QToolButton* inlineLink(const QString& text, QWidget* parent)
{
    QToolButton* made = linkButton(text, {}, parent);
    made->setProperty("inline", true);
    made->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
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
