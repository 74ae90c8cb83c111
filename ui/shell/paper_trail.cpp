#include "ui/shell/paper_trail.h"

#include "core/centre.h"
#include "core/journal/journal.h"
#include "ui/common/attempt.h"
#include "ui/common/leaving.h"

#include <QWidget>

namespace musubi::ui {

PaperTrail::PaperTrail(Centre& centre, Feedback& feedback, QWidget& window)
    : QObject(&window)
    , m_centre(centre)
    , m_feedback(feedback)
{
    window.installEventFilter(this);
}

bool PaperTrail::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != LeavingEvent::eventType())
        return QObject::eventFilter(watched, event);
    const auto* leaving = static_cast<LeavingEvent*>(event);
    if (!m_centre.isReadOnly())
        attempt(m_feedback, [&] { m_centre.journal().recordLeaving(leaving->deed, leaving->what); });
    event->accept();
    return true;
}

} // namespace musubi::ui
