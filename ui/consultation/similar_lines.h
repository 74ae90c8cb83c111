#pragma once

#include "core/base/id.h"

#include <QList>
#include <QStringList>

namespace musubi {
class Centre;
struct Consultation;
}

namespace musubi::ui {

/// Consultations that speak of the same things as `text`: id, and number, subject, and what both name with how it ended.
QList<std::pair<qint64, QStringList>> similarLines(Centre& centre, const QString& text, const QList<Id<Consultation>>& except);

} // namespace musubi::ui
