#pragma once

#include "core/base/change.h"
#include "core/consultation/consultation.h"

#include <QStringList>

namespace musubi {

class Vocabulary;
class StaffRoom;

namespace japan {
class FiscalYearLabels;
}

/// A search as it was understood: words that must all occur, words that must not, and filters.
struct SearchQuery {
    QStringList words;    // folded
    QStringList exact;    // folded, of "…": the same as words, but never split
    QStringList excluded; // folded
    std::optional<int> fiscalYear;
    QStringList kinds;    // codes of the list of kinds
    QStringList topics;
    QStringList channels;
    QList<Id<Staff>> staff;
    QList<CaseStatus> statuses;
    QStringList notUnderstood; // filters whose value nobody knows: 「種別:ほげ」

    bool isEmpty() const { return words.isEmpty() && exact.isEmpty() && excluded.isEmpty() && !hasFilters(); }
    bool hasFilters() const { return fiscalYear || !kinds.isEmpty() || !topics.isEmpty() || !channels.isEmpty() || !staff.isEmpty() || !statuses.isEmpty(); }
};

/// Space = and, -x excludes, "…" is exact; 種別: 年度: 分類: 方法: 担当: 状況: or 状態: (kind: year: topic: channel: staff: status:) filter.
SearchQuery parseSearch(const QString& typed, const Vocabulary& vocabulary, const StaffRoom& staff, const japan::FiscalYearLabels& years);

} // namespace musubi
