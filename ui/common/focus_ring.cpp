#include "ui/common/focus_ring.h"

#include <QApplication>
#include <QFocusEvent>
#include <QFocusFrame>
#include <QPointer>

namespace musubi::ui {

namespace {

constexpr auto reachedByKey = "musubi_reached_by_key";

} // namespace

bool showsFocus(const QWidget& widget)
{
    return widget.hasFocus() && widget.property(reachedByKey).toBool();
}

void followFocus(QWidget& button, const QFocusEvent& event)
{
    const Qt::FocusReason reason = event.reason();
    button.setProperty(reachedByKey, event.gotFocus() && reason != Qt::MouseFocusReason);
    static QPointer<QFocusFrame> ring; // one per program: one widget has the focus; it lives in that widget's window
    if (!event.gotFocus()) {
        if (ring && ring->widget() == &button)
            ring->setWidget(nullptr);
        return;
    }
    if (reason == Qt::MouseFocusReason || button.property("ownFocusRing").toBool())
        return;
    if (!ring)
        ring = new QFocusFrame;
    ring->setWidget(&button);
}

} // namespace musubi::ui
