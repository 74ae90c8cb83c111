#include "ui/common/input_method.h"

#include <QApplication>
#include <QGuiApplication>
#include <QInputMethod>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QWidget>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto composingProperty = "musubi_composing";
constexpr auto preeditProperty = "musubi_preedit";
constexpr auto watchName = "musubi_input_method_watch"_L1;

// Keys that end or leave a conversion and must do nothing else; letters belong to the input method anyway.
bool belongsToConversion(const QKeyEvent& event)
{
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Escape:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: return true;
    default: break;
    }
    const bool function = event.key() >= Qt::Key_F1 && event.key() <= Qt::Key_F35;
    return function || event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
}

} // namespace

InputMethodWatch::InputMethodWatch(QApplication& app)
    : QObject(&app)
{
    if (app.findChild<InputMethodWatch*>(watchName, Qt::FindDirectChildrenOnly))
        return;
    setObjectName(watchName);
    app.installEventFilter(this);
}

bool InputMethodWatch::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::InputMethod: {
        if (!watched->isWidgetType())
            break;
        const QString preedit = static_cast<QInputMethodEvent*>(event)->preeditString();
        const bool composing = !preedit.isEmpty();
        const bool before = watched->property(composingProperty).toBool();
        watched->setProperty(composingProperty, composing);
        watched->setProperty(preeditProperty, preedit);
        if (before && !composing) // after the widget itself has taken the committed text
            QMetaObject::invokeMethod(watched, [this, widget = static_cast<QWidget*>(watched)] { Q_EMIT ended(widget); }, Qt::QueuedConnection);
        break;
    }
    case QEvent::FocusOut:
        if (watched->property(composingProperty).toBool()) {
            watched->setProperty(composingProperty, false);
            Q_EMIT ended(static_cast<QWidget*>(watched));
        }
        break;
    case QEvent::ShortcutOverride:
        if (watched->isWidgetType() && isComposing(static_cast<QWidget*>(watched))) {
            event->accept(); // keeps shortcuts from firing; the key press itself is stopped below
            return true;
        }
        break;
    case QEvent::Shortcut: return isComposing();
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
        if (watched->isWidgetType() && isComposing(static_cast<QWidget*>(watched)) && belongsToConversion(*static_cast<QKeyEvent*>(event))) {
            event->accept();
            return true;
        }
        break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

bool isComposing(const QWidget* widget)
{
    for (; widget; widget = widget->focusProxy())
        if (widget->property(composingProperty).toBool())
            return true;
    return false;
}

bool isComposing()
{
    return isComposing(QApplication::focusWidget());
}

void commitPreedit()
{
    QWidget* widget = QApplication::focusWidget();
    if (!widget || !isComposing(widget))
        return;
    QGuiApplication::inputMethod()->commit();
    if (!isComposing(widget))
        return;
    // The platform has no conversion of its own to end (or keeps silent): take the letters as they stand.
    QInputMethodEvent take;
    take.setCommitString(widget->property(preeditProperty).toString());
    QCoreApplication::sendEvent(widget, &take);
}

} // namespace musubi::ui
