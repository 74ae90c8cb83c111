#pragma once

#include "core/journal/deed.h"

#include <QEvent>
#include <QString>

class QWidget;

namespace musubi::ui {

/// Something left the office on paper or in a file. Sent up from the widget where it was asked for, until a window that holds
/// a centre takes it and writes it down.
class LeavingEvent : public QEvent {
public:
    LeavingEvent(Deed deed, const QString& what);

    static Type eventType();

    const Deed deed;
    const QString what; // the paper or list, with its number
};

void tellLeaving(QWidget& from, Deed deed, const QString& what);

} // namespace musubi::ui
