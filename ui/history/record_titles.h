#pragma once

#include "core/journal/action.h"

namespace musubi {
class Centre;
}

namespace musubi::ui {

/// 「R8-0012 子ども食堂の場所」: number, where the kind of record has one, and title.
QString recordTitle(const Centre& centre, Subject subject, const QJsonObject& image);

/// How a Place in 履歴 asks for the history of one record, and the way back. Empty where a room has no such records.
QString historyMode(const QString& room);
QString historyModeOf(Subject subject);
std::optional<Subject> subjectOfMode(const QString& mode);

} // namespace musubi::ui
