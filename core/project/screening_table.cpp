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

bool saysNothing(const ScreeningTable::Row& row, qsizetype column)
{
    return !row.scores[column] && row.remarks[column].isEmpty();
}

bool saysNothing(const ScreeningTable::Row& row)
{
    for (qsizetype i = 0; i < row.scores.size(); ++i)
        if (!saysNothing(row, i))
            return false;
    return true;
}

/// The first column of this reviewer that is still free; a new one where there is none.
template <class IsFree>
qsizetype columnFor(ScreeningTable& table, const QString& reviewer, IsFree isFree)
{
    for (qsizetype i = 0; i < table.reviewers.size(); ++i)
        if (table.reviewers[i] == reviewer && isFree(i))
            return i;
    table.addReviewer(reviewer);
    return table.reviewers.size() - 1;
}

qsizetype rowFor(ScreeningTable& table, const QString& criterion)
{
    for (qsizetype i = 0; i < table.rows.size(); ++i)
        if (table.rows[i].criterion == criterion)
            return i;
    table.addCriterion(criterion);
    return table.rows.size() - 1;
}

QString saidBy(const QString& reviewer, const QString& words)
{
    return reviewer.isEmpty() ? words : reviewer + u": "_s + words;
}

QStringList saidBy(const QStringList& reviewers, const QStringList& words)
{
    QStringList said;
    for (qsizetype i = 0; i < reviewers.size(); ++i)
        if (!words.value(i).isEmpty())
            said << saidBy(reviewers[i], words[i]);
    return said;
}

} // namespace

void ScreeningTable::addReviewer(const QString& name)
{
    reviewers << name;
    opinions << QString();
    for (Row& row : rows) {
        row.scores << std::nullopt;
        row.remarks << QString();
    }
}

void ScreeningTable::addCriterion(const QString& name)
{
    rows << Row{name, QList<std::optional<int>>(reviewers.size()), QStringList(reviewers.size())};
}

void ScreeningTable::removeReviewer(qsizetype reviewer)
{
    reviewers.removeAt(reviewer);
    opinions.removeAt(reviewer);
    for (Row& row : rows) {
        row.scores.removeAt(reviewer);
        row.remarks.removeAt(reviewer);
    }
}

ScreeningTable screeningTableOf(const QList<ScreeningScore>& scores)
{
    ScreeningTable table;
    QList<qsizetype> introduced; // columns of reviewers who stand there by themselves
    for (const ScreeningScore& score : scores) {
        if (score.criterion.isEmpty() && !score.score) {
            const qsizetype column = columnFor(table, score.reviewer, [&](qsizetype i) { return !introduced.contains(i); });
            introduced << column;
            table.opinions[column] = score.remark;
            continue;
        }
        const qsizetype row = rowFor(table, score.criterion);
        if (!score.score && score.remark.isEmpty())
            continue; // still to be scored
        const qsizetype column = columnFor(table, score.reviewer, [&](qsizetype i) { return saysNothing(table.rows[row], i); });
        table.rows[row].scores[column] = score.score;
        table.rows[row].remarks[column] = score.remark;
    }
    return table;
}

QList<ScreeningScore> scoresOf(const ScreeningTable& table)
{
    QList<ScreeningScore> scores;
    for (const ScreeningTable::Row& row : table.rows) {
        const qsizetype before = scores.size();
        for (qsizetype i = 0; i < table.reviewers.size(); ++i)
            if (!saysNothing(row, i))
                scores << ScreeningScore{row.criterion, table.reviewers[i], row.scores[i], row.remarks[i]};
        if (scores.size() == before && !row.criterion.isEmpty())
            scores << ScreeningScore{row.criterion, {}, std::nullopt, {}};
    }
    const ScreeningTable told = screeningTableOf(scores);
    if (told.reviewers == table.reviewers && told.opinions == table.opinions)
        return scores;
    QList<ScreeningScore> introduced; // their order and what they say of the whole do not follow from the scores
    for (qsizetype i = 0; i < table.reviewers.size(); ++i)
        introduced << ScreeningScore{{}, table.reviewers[i], std::nullopt, table.opinions.value(i)};
    return introduced + scores;
}

QStringList remarksIn(const ScreeningTable& table, qsizetype row)
{
    return saidBy(table.reviewers, table.rows[row].remarks);
}

QStringList opinionsIn(const ScreeningTable& table)
{
    return saidBy(table.reviewers, table.opinions);
}

QList<ScreeningFinding> screeningFindings(const ScreeningTable& table)
{
    QList<ScreeningFinding> findings;
    for (qsizetype i = 0; i < table.reviewers.size(); ++i) {
        if (table.reviewers[i].isEmpty() && table.reviewers.size() > 1)
            findings << ScreeningFinding{-1, i, Rule::Required}; // whose score is whose is kept by name
        if (!table.reviewers[i].isEmpty() && table.reviewers.indexOf(table.reviewers[i]) < i)
            findings << ScreeningFinding{-1, i, Rule::AlreadyKnown};
    }
    QStringList known;
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        const ScreeningTable::Row& line = table.rows[row];
        if (line.criterion.isEmpty() && !saysNothing(line))
            findings << ScreeningFinding{row, -1, Rule::Required};
        if (!line.criterion.isEmpty() && known.contains(line.criterion))
            findings << ScreeningFinding{row, -1, Rule::AlreadyKnown};
        known << line.criterion;
        for (qsizetype i = 0; i < line.scores.size(); ++i)
            if (line.scores[i] && (*line.scores[i] < 0 || *line.scores[i] > mostPoints))
                findings << ScreeningFinding{row, i, Rule::OutOfRange};
    }
    return findings;
}

int usualPoints(const ScreeningTable& table)
{
    int highest = 0;
    for (const ScreeningTable::Row& row : table.rows)
        for (const auto& score : row.scores)
            highest = std::max(highest, score.value_or(0));
    for (const int points : {5, 10, 20, 50})
        if (highest <= points)
            return points;
    return mostPoints;
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
