#pragma once

#include "core/base/problem.h"
#include "core/project/project.h"

namespace musubi {

/// The most that a criterion can be given.
inline constexpr int mostPoints = 100;

/// 審査集計: a row for each criterion and a column for each reviewer, both in the order in which they first stand. Scores that
/// one reviewer gave for the same criterion more than once stand in columns of their own: none is dropped.
struct ScreeningTable {
    struct Row {
        QString criterion;
        QList<std::optional<int>> scores; // one for each reviewer
        QStringList remarks;              // one for each reviewer, most of them empty

        friend bool operator==(const Row&, const Row&) = default;
    };

    QStringList reviewers;
    QStringList opinions; // 付帯意見 of each reviewer on the whole
    QList<Row> rows;

    void addReviewer(const QString& name);
    void addCriterion(const QString& name);
    void removeReviewer(qsizetype reviewer);

    friend bool operator==(const ScreeningTable&, const ScreeningTable&) = default;
};

ScreeningTable screeningTableOf(const QList<ScreeningScore>& scores);
/// Back to what is kept. Criteria without a name that say nothing are left out; reviewers and criteria that nobody scored yet stay.
QList<ScreeningScore> scoresOf(const ScreeningTable& table);

/// What was remarked on the scores of a criterion, and on the whole: 「委員A: …」, without the name where there is none.
QStringList remarksIn(const ScreeningTable& table, qsizetype row);
QStringList opinionsIn(const ScreeningTable& table);

/// Something to be mended in the table: `row` −1 is the name of a reviewer, `column` −1 that of a criterion.
struct ScreeningFinding {
    qsizetype row = -1;
    qsizetype column = -1;
    Rule rule = Rule::Required;

    friend bool operator==(const ScreeningFinding&, const ScreeningFinding&) = default;
};

/// Criteria that are scored and have no name, reviewers without one who are not alone, names that stand twice, scores out of range.
QList<ScreeningFinding> screeningFindings(const ScreeningTable& table);

/// The points of which the scores of a table seem to be given: 5, 10, 20, 50 or 100.
int usualPoints(const ScreeningTable& table);

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
