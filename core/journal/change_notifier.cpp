#include "core/journal/change_notifier.h"

namespace musubi {

void ChangeNotifier::publish(const Changes& changes)
{
    if (!changes.isEmpty())
        Q_EMIT committed(changes);
}

} // namespace musubi
