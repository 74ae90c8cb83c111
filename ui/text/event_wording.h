#pragma once

#include "core/casestudy/casestudy.h"
#include "core/event/event.h"

#include <QString>

namespace musubi::text {

QString eventStatusName(EventStatus status);
QString studyStatusName(StudyStatus status);

/// 令和2年10月3日（土）13:30–16:00; over several days with both of them; without hours where only the days are wanted or known.
QString eventTime(const QDateTime& startsAt, const std::optional<QDateTime>& endsAt, bool daysOnly);

/// 『協働通信』 vol.3（令和元年8月）.
QString publicationText(const StudyPublication& publication);

} // namespace musubi::text
