#pragma once

#include "core/base/change.h"

#include <QJsonObject>
#include <QString>

namespace musubi {
class Centre;
}

namespace musubi::text {

/// 「R8-0012 子ども食堂の場所」: number, where the kind of record has one, and title.
QString recordTitle(const Centre& centre, Subject subject, const QJsonObject& image);

} // namespace musubi::text
