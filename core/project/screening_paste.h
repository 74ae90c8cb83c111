#pragma once

#include "core/project/screening_table.h"

namespace musubi {

/// A cell of a pasted table that is no score.
struct UnreadScore {
    qsizetype row = 0; // of the pasted table, from 0
    qsizetype column = 0;
    QString text;

    friend bool operator==(const UnreadScore&, const UnreadScore&) = default;
};

/// What a table copied from a spreadsheet says. Criteria and reviewers are empty where the table has no headings for them.
struct PastedScores {
    ScreeningTable table;
    bool hasReviewers = false;
    bool hasCriteria = false;
    QList<UnreadScore> unread;

    friend bool operator==(const PastedScores&, const PastedScores&) = default;
};

/// Reads cells as scores: reviewers across and criteria down, or the other way round where the headings say so (they name reviewers that are
/// `known`, or call themselves 委員). Sums, averages and full marks are left out: they follow from the scores. A line 付帯意見
/// becomes the opinions; a column 備考 is nobody's and stays unread. Digits of any width are read, and 4点.
PastedScores readScores(const QList<QStringList>& cells, const ScreeningTable& known);

/// Lays what was pasted over the table: where names are alike (see japan::fold) on them, without headings from this row and column on.
/// A heading that is pasted twice falls on two places. Empty cells take nothing away; what the table does not have yet is added.
ScreeningTable laidOver(const ScreeningTable& table, const PastedScores& pasted, qsizetype row, qsizetype column);

} // namespace musubi
