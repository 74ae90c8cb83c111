#include "ui/common/leaving.h"

#include <QCoreApplication>
#include <QWidget>

namespace musubi::ui {

LeavingEvent::LeavingEvent(Deed deed, const QString& what)
    : QEvent(eventType())
    , deed(deed)
    , what(what)
{
    ignore();
}

QEvent::Type LeavingEvent::eventType()
{
    static const int type = registerEventType();
    return static_cast<Type>(type);
}

void tellLeaving(QWidget& from, Deed deed, const QString& what)
{
    LeavingEvent event(deed, what);
    for (QWidget* widget = &from; widget && !event.isAccepted(); widget = widget->parentWidget())
        QCoreApplication::sendEvent(widget, &event);
}

} // namespace musubi::ui
