#pragma once

#include "core/project/project.h"

namespace musubi {

/// 審査集計: a row for each criterion and a column for each reviewer, both in the order in which they first stand. Scores that
/// one reviewer gave for the same criterion more than once stand in columns of their own: none is dropped.
struct ScreeningTable {
    struct Row {
        QString criterion;
        QList<std::optional<int>> scores; // one for each reviewer
        QStringList remarks;              // 「委員A: …」 without the name where there is none

        friend bool operator==(const Row&, const Row&) = default;
    };

    QStringList reviewers;
    QList<Row> rows;

    friend bool operator==(const ScreeningTable&, const ScreeningTable&) = default;
};

ScreeningTable screeningTableOf(const QList<ScreeningScore>& scores);

/// What stands in a row or a column, added up.
struct ScoreSum {
    int sum = 0;
    int count = 0; // how many scored

    /// Empty where nobody scored.
    std::optional<double> average() const;

    friend bool operator==(const ScoreSum&, const ScoreSum&) = default;
};

ScoreSum sumOf(const ScreeningTable::Row& row);
ScoreSum sumOfReviewer(const ScreeningTable& table, qsizetype reviewer);
ScoreSum sumOf(const ScreeningTable& table);

} // namespace musubi
