#include "ui/command_line/date_words.h"

#include "ui/command_line/words.h"

namespace musubi::command_line {

QString failureWord(japan::DateFailure failure, const QString& typed)
{
    switch (failure) {
    case japan::DateFailure::NoSuchMonth: return Words::tr("%1: there is no such month.").arg(typed);
    case japan::DateFailure::NoSuchDay: return Words::tr("%1: that month has no such day.").arg(typed);
    case japan::DateFailure::NoSuchTime: return Words::tr("%1: there is no such time.").arg(typed);
    case japan::DateFailure::Empty:
    case japan::DateFailure::Unreadable: break;
    }
    return Words::tr("“%1” is no date. Write 2026-11-23, R8.11.23, 令和8年11月23日, 11/23 or 来週火.").arg(typed);
}

} // namespace musubi::command_line
