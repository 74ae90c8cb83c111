#pragma once

#include "core/base/change.h"

#include <QObject>

namespace musubi {

/// The one place views listen to. Emits once per committed action, of this program or another; listeners must not throw.
class ChangeNotifier : public QObject {
    Q_OBJECT

public:
    void publish(const Changes& changes);

Q_SIGNALS:
    void committed(const musubi::Changes& changes);
};

} // namespace musubi
