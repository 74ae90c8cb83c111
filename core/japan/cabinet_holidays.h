#pragma once

#include "core/japan/holidays.h"

class QByteArray;

namespace musubi::japan {

/// Reads the Cabinet Office's syukujitsu.csv: CP932 (UTF-8 too), CRLF or LF, header
/// 「国民の祝日・休日月日,国民の祝日・休日名称」, then 1955/1/1,元日. Throws Error(Unreadable, "line 12") at the first
/// line that is none, and Unreadable, "line 1" without the header.
QList<Holiday> readCabinetHolidays(const QByteArray& bytes);

} // namespace musubi::japan
