#include "core/project/screening_paste.h"

#include "core/japan/folding.h"
#include "core/japan/numerals.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace musubi {

using namespace Qt::StringLiterals;

namespace {

enum class Reading { Empty, Score, Words };

struct Cell {
    Reading reading = Reading::Empty;
    int score = 0;
};

Cell cellOf(const QString& typed)
{
    QString text = japan::plainDigits(typed.trimmed());
    if (text.endsWith(u'点'))
        text.chop(1);
    text = text.trimmed();
    if (text.isEmpty() || text == u"-" || text == u"―" || text == u"—" || text == u"ー")
        return {};
    bool isNumber = false;
    const double number = text.toDouble(&isNumber); // a spreadsheet may copy 4 as 4.0
    if (!isNumber || !(std::abs(number) <= std::numeric_limits<int>::max()) || number != std::trunc(number)) // "inf" and "nan" are numbers, too
        return {Reading::Words, 0};
    return {Reading::Score, static_cast<int>(number)};
}

bool isOneOf(const QString& heading, const QStringList& words)
{
    const QString folded = japan::fold(heading);
    return std::any_of(words.begin(), words.end(), [&](const QString& word) { return folded == japan::fold(word); });
}

/// Headings of what follows from the scores, or of what they are given out of.
bool isReckoned(const QString& heading)
{
    static const QStringList words{u"計"_s, u"合計"_s, u"小計"_s, u"総計"_s, u"得点"_s, u"合計点"_s, u"平均"_s, u"平均点"_s, u"満点"_s, u"配点"_s, u"順位"_s, u"sum"_s, u"total"_s, u"average"_s, u"mean"_s, u"out of"_s,
        u"points"_s, u"rank"_s};
    return isOneOf(heading, words);
}

bool isOpinion(const QString& heading)
{
    static const QStringList words{u"意見"_s, u"付帯意見"_s, u"所見"_s, u"コメント"_s, u"講評"_s, u"備考"_s, u"opinion"_s, u"opinions"_s, u"comment"_s, u"comments"_s, u"remark"_s, u"remarks"_s};
    return isOneOf(heading, words);
}

/// Headings of the column in which the criteria stand, be they only numbered.
bool isOfCriteria(const QString& heading)
{
    static const QStringList words{u"項目"_s, u"審査項目"_s, u"評価項目"_s, u"審査基準"_s, u"評価基準"_s, u"基準"_s, u"観点"_s, u"番号"_s, u"no"_s, u"no."_s, u"item"_s, u"criterion"_s, u"criteria"_s};
    return isOneOf(heading, words);
}

/// The first of the names that is like this one and not `taken`; −1 where there is none.
qsizetype alike(const QStringList& names, const QString& name, const QList<qsizetype>& taken = {})
{
    const QString folded = japan::fold(name);
    for (qsizetype i = 0; i < names.size(); ++i)
        if (!folded.isEmpty() && japan::fold(names[i]) == folded && !taken.contains(i))
            return i;
    return -1;
}

QStringList criteriaOf(const ScreeningTable& table)
{
    QStringList names;
    for (const ScreeningTable::Row& row : table.rows)
        names << row.criterion;
    return names;
}

qsizetype reviewersAmong(const QStringList& headings, const ScreeningTable& known)
{
    return std::count_if(headings.begin(), headings.end(), [&](const QString& heading) {
        return heading.contains(u"委員"_s) || heading.contains(u"審査員"_s) || heading.contains(u"reviewer"_s, Qt::CaseInsensitive) || alike(known.reviewers, heading) >= 0;
    });
}

QList<QStringList> turned(const QList<QStringList>& cells, qsizetype width)
{
    QList<QStringList> turned(width);
    for (const QStringList& line : cells)
        for (qsizetype i = 0; i < width; ++i)
            turned[i] << line.value(i);
    return turned;
}

} // namespace

PastedScores readScores(const QList<QStringList>& given, const ScreeningTable& known)
{
    qsizetype width = 0;
    for (const QStringList& line : given)
        width = std::max(width, line.size());
    const auto isWords = [](const QString& cell) { return cellOf(cell).reading == Reading::Words; };
    const auto headsColumns = [&](const QList<QStringList>& cells) {
        return !cells.isEmpty() && cells.first().size() > 1 && std::any_of(cells.first().begin() + 1, cells.first().end(), isWords)
            && std::none_of(cells.first().begin() + 1, cells.first().end(), [](const QString& cell) { return cellOf(cell).reading == Reading::Score; });
    };
    const auto headsRows = [&](const QList<QStringList>& cells) {
        const bool headed = headsColumns(cells); // then the first line says nothing of what stands below it
        if (headed && isOfCriteria(cells.first().first()))
            return true;
        return std::any_of(cells.begin() + (headed ? 1 : 0), cells.end(), [&](const QStringList& line) { return line.size() > 1 && isWords(line.first()); });
    };
    PastedScores pasted;
    QList<QStringList> cells = turned(turned(given, width), given.size()); // all lines of one width
    bool lies = false; // criteria across
    if (headsColumns(cells) && headsRows(cells)) {
        QStringList across = cells.first().mid(1), down;
        for (const QStringList& line : cells.mid(1))
            down << line.first();
        lies = reviewersAmong(down, known) > reviewersAmong(across, known);
    }
    if (lies)
        cells = turned(cells, width);
    pasted.hasReviewers = headsColumns(cells);
    pasted.hasCriteria = headsRows(cells);
    const qsizetype top = pasted.hasReviewers ? 1 : 0, left = pasted.hasCriteria ? 1 : 0;
    const auto leaveUnread = [&](qsizetype row, qsizetype column) {
        pasted.unread << UnreadScore{lies ? column : row, lies ? row : column, cells[row][column].trimmed()};
    };
    QList<qsizetype> columns, columnsOfWords;
    for (qsizetype i = left; i < (cells.isEmpty() ? 0 : cells.first().size()); ++i) {
        const QString heading = pasted.hasReviewers ? cells.first()[i].trimmed() : QString();
        if (isOpinion(heading))
            columnsOfWords << i;
        if (isReckoned(heading) || isOpinion(heading))
            continue;
        columns << i;
        pasted.table.addReviewer(heading);
    }
    for (qsizetype row = top; row < cells.size(); ++row) {
        const QStringList& line = cells[row];
        const QString criterion = pasted.hasCriteria ? line.first().trimmed() : QString();
        for (const qsizetype column : std::as_const(columnsOfWords))
            if (cellOf(line[column]).reading != Reading::Empty)
                leaveUnread(row, column); // whose words they are is not said
        if (isReckoned(criterion) || std::all_of(line.begin(), line.end(), [](const QString& cell) { return cell.trimmed().isEmpty(); }))
            continue;
        if (isOpinion(criterion)) {
            for (qsizetype i = 0; i < columns.size(); ++i)
                pasted.table.opinions[i] = line[columns[i]].trimmed();
            continue;
        }
        pasted.table.addCriterion(criterion);
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const Cell cell = cellOf(line[columns[i]]);
            if (cell.reading == Reading::Score && cell.score >= 0 && cell.score <= mostPoints)
                pasted.table.rows.last().scores[i] = cell.score;
            else if (cell.reading != Reading::Empty)
                leaveUnread(row, columns[i]);
        }
    }
    return pasted;
}

ScreeningTable laidOver(const ScreeningTable& table, const PastedScores& pasted, qsizetype row, qsizetype column)
{
    ScreeningTable over = table;
    QList<qsizetype> columns, rows;
    for (qsizetype i = 0; i < pasted.table.reviewers.size(); ++i) {
        const QString& name = pasted.table.reviewers[i];
        qsizetype to = pasted.hasReviewers ? alike(over.reviewers, name, columns) : column + i;
        if (pasted.hasReviewers && to < 0)
            to = over.reviewers.size();
        while (over.reviewers.size() <= to)
            over.addReviewer(pasted.hasReviewers ? name : QString());
        if (!pasted.table.opinions[i].isEmpty())
            over.opinions[to] = pasted.table.opinions[i];
        columns << to;
    }
    for (qsizetype i = 0; i < pasted.table.rows.size(); ++i) {
        const QString& name = pasted.table.rows[i].criterion;
        qsizetype to = pasted.hasCriteria ? alike(criteriaOf(over), name, rows) : row + i;
        if (pasted.hasCriteria && to < 0)
            to = over.rows.size();
        while (over.rows.size() <= to)
            over.addCriterion(pasted.hasCriteria ? name : QString());
        rows << to;
    }
    for (qsizetype i = 0; i < rows.size(); ++i)
        for (qsizetype k = 0; k < columns.size(); ++k)
            if (const auto score = pasted.table.rows[i].scores[k])
                over.rows[rows[i]].scores[columns[k]] = score;
    return over;
}

} // namespace musubi
