#include "core/project/screening_table.h"

#include <algorithm>

namespace musubi {

using namespace Qt::StringLiterals;

namespace {

void addScore(ScoreSum& sum, const std::optional<int>& score)
{
    if (!score)
        return;
    sum.sum += *score;
    ++sum.count;
}

/// The first column of this reviewer in which the row says nothing yet.
qsizetype columnFor(ScreeningTable& table, ScreeningTable::Row& row, const QString& reviewer)
{
    for (qsizetype i = 0; i < table.reviewers.size(); ++i)
        if (table.reviewers[i] == reviewer && !row.scores.value(i))
            return i;
    table.reviewers << reviewer;
    return table.reviewers.size() - 1;
}

} // namespace

ScreeningTable screeningTableOf(const QList<ScreeningScore>& scores)
{
    ScreeningTable table;
    for (const ScreeningScore& score : scores) {
        auto row = std::find_if(table.rows.begin(), table.rows.end(), [&](const ScreeningTable::Row& one) { return one.criterion == score.criterion; });
        if (row == table.rows.end())
            row = table.rows.insert(table.rows.end(), ScreeningTable::Row{score.criterion, {}, {}});
        const qsizetype column = columnFor(table, *row, score.reviewer);
        if (row->scores.size() <= column)
            row->scores.resize(column + 1);
        row->scores[column] = score.score;
        if (!score.remark.isEmpty())
            row->remarks << (score.reviewer.isEmpty() ? score.remark : score.reviewer + u": "_s + score.remark);
    }
    for (ScreeningTable::Row& row : table.rows)
        row.scores.resize(table.reviewers.size());
    return table;
}

std::optional<double> ScoreSum::average() const
{
    return count > 0 ? std::optional(static_cast<double>(sum) / count) : std::nullopt;
}

ScoreSum sumOf(const ScreeningTable::Row& row)
{
    ScoreSum sum;
    for (const auto& score : row.scores)
        addScore(sum, score);
    return sum;
}

ScoreSum sumOfReviewer(const ScreeningTable& table, qsizetype reviewer)
{
    ScoreSum sum;
    for (const ScreeningTable::Row& row : table.rows)
        addScore(sum, row.scores.value(reviewer));
    return sum;
}

ScoreSum sumOf(const ScreeningTable& table)
{
    ScoreSum sum;
    for (const ScreeningTable::Row& row : table.rows)
        for (const auto& score : row.scores)
            addScore(sum, score);
    return sum;
}

} // namespace musubi
