#include "ui/common/focus_ring.h"

#include <QApplication>
#include <QFocusEvent>
#include <QFocusFrame>
#include <QPointer>

namespace musubi::ui {

using namespace Qt::StringLiterals;

void followFocus(QWidget& button, const QFocusEvent& event)
{
    const Qt::FocusReason reason = event.reason();
    static QPointer<QFocusFrame> ring; // one per program: one widget has the focus; it lives in that widget's window
    if (!event.gotFocus()) {
        if (ring && ring->widget() == &button)
            ring->setWidget(nullptr);
        return;
    }
    // A check box shows its own ring inside; the mouse needs none.
    if (reason == Qt::MouseFocusReason || button.property("ownFocusRing").toBool() || button.inherits("QCheckBox")
        || button.inherits("QRadioButton"))
        return;
    if (!ring)
        ring = new QFocusFrame;
    ring->setWidget(&button);
}

} // namespace musubi::ui
