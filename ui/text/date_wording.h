#pragma once

#include "core/meeting/answer_table.h"
#include "core/meeting/meeting.h"

#include <QStringList>

namespace musubi {
class OfficeCalendar;
}

namespace musubi::text {

/// 14:00–16:00; with the second day where it ends on another one.
QString offerHours(const DateOffer& offer);
/// 12/8（火）14:00–16:00.
QString offerText(const DateOffer& offer);
/// 令和8年12月8日（火）14:00–16:00, as letters write it.
QString fullOfferText(const DateOffer& offer);

/// Persons of which one half stands for each △: 2.5.
QString headcount(int halves);

/// Where an answer comes from: 「電話 11/20 10:15」. `channel` is in words already.
QString answerSource(const QString& channel, const std::optional<QDateTime>& answeredAt);

/// Why a cell of a pasted table could not be taken, as a sentence.
QString answerFault(AnswerFault fault);

/// One thing that speaks for a date or against it.
struct DateRemark {
    bool speaksFor = true;
    QString words; // without a full stop
};

/// What there is to say of one date, the most important first. `names` are those asked, in the order of the choice, `clashes` what else
/// takes place at that time, in words (clashText).
QList<DateRemark> dateRemarks(const Meeting& meeting, const DateWeight& weight, const QStringList& names, const QStringList& clashes, const OfficeCalendar& calendar);
/// The same as sentences: 「必須の方が全員出席できます。官2・民3で条件を満たします。×は1人（料理店の会：仕入れ日）。時間外です。」
QString dateSentence(const QList<DateRemark>& remarks);
/// Why the date is fixed only with a reason; empty where it needs none.
QString whyReasonNeeded(const Meeting& meeting, const DateWeight& weight, const QStringList& names);

/// When a meeting takes place at all: 「成立の条件：官 2名以上・民 2名以上、必須の3名がそろうこと。」
QString quorumSentence(const Meeting& meeting);

} // namespace musubi::text
