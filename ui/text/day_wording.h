#pragma once

#include <QString>

namespace musubi::text {

/// A holiday in the language in use: 勤労感謝の日, Labour Thanksgiving Day. The name of any other day stays as it is written.
QString holidayName(const QString& japanese);

} // namespace musubi::text
