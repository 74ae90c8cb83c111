#pragma once

#include "core/calendar/calendar_entry.h"

namespace musubi::text {

/// 協議・打合せ, 約束・宿題 …
QString entryKindName(EntryKind kind);

/// 13:30–15:00; as it was promised; empty for whole days without.
QString entryTime(const CalendarEntry& entry);
/// 「第3回 消費者被害」: with its number in a series; 「中間報告 学習支援」: what is due of a project.
QString entryTitle(const CalendarEntry& entry);
/// One line of the calendar: 「13:30 第3回 協議」「候補 15:00 空き店舗」.
QString entryLine(const CalendarEntry& entry);
/// How a meeting stands, a line each: 「官4・民5 ・ 準備 7／8」「残り：名簿の印刷」; of a date offered 「日程調整中 ○5 △1 ×0」.
QStringList entryTally(const CalendarEntry& entry);
/// Whether it should have been done before this day.
bool isOverdue(const CalendarEntry& entry, QDate today);
/// All that is known of it, a line each, for tool tips and assistive technology.
QString entryInFull(const CalendarEntry& entry, const QString& staff, QDate today);

/// 令和2年11月22日–28日, of the days from `first` on.
QString daysTitle(QDate first, int days);

} // namespace musubi::text
