#pragma once

#include "core/meeting/date_choice.h"

#include <QStringList>

#include <optional>

namespace musubi {

/// Why a cell of a pasted table could not be taken.
enum class AnswerFault {
    NotOffered,   // the heading is a date, but none of those offered
    SeveralDates, // the heading names a day without its time, and that day is offered more than once
    DateTwice,    // an earlier heading names the same date: this one is not read
    NoName,       // answers that nobody gave
    NameTwice,    // the name stands in the table before: the later answers are not read
    NoSign,       // neither ○ nor △ nor × nor a word for them
};

/// A cell that somebody must look at, counted from 0 in the table as it was pasted.
struct UnreadCell {
    qsizetype row = 0, column = 0;
    AnswerFault fault = AnswerFault::NoSign;
    QString text;

    friend bool operator==(const UnreadCell&, const UnreadCell&) = default;
};

struct GivenAnswer {
    Availability answer = Availability::Unanswered;
    QString note; // 午後のみ of △（午後のみ）

    friend bool operator==(const GivenAnswer&, const GivenAnswer&) = default;
};

/// What one person or body said of each date offered, in the order of those dates.
struct AnsweredRow {
    QString name; // as it was written
    QList<GivenAnswer> answers;

    friend bool operator==(const AnsweredRow&, const AnsweredRow&) = default;
};

struct AnswerTable {
    QList<AnsweredRow> rows;
    QList<UnreadCell> unread;
    QList<qsizetype> missing; // dates offered of which the table does not speak, by their place

    friend bool operator==(const AnswerTable&, const AnswerTable&) = default;
};

/// ○ ◯ 〇 ◎ o 可 出席 OK, △ ▲ 調整 要調整, × ✕ x 不可 欠席 NG, nothing - 未 未定; behind a sign a remark may stand. Nothing where it
/// is none of them.
std::optional<GivenAnswer> readAnswer(const QString& cell);

/// Reads answers as they are pasted from a mail, a spreadsheet or a web form: names down and dates across, or the other way
/// round, the first row and the first column being headings. A date counts by day and, where one is written, by its start
/// (12/8(火) 14:00〜16:00). Columns whose heading is no date (備考) are passed over, as are empty lines.
AnswerTable readAnswerTable(const QList<QStringList>& cells, const QList<OfferedDate>& offered, QDate today);

} // namespace musubi
