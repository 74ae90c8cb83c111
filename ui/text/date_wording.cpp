#include "ui/text/date_wording.h"

#include "core/japan/working_days.h"
#include "core/meeting/meeting_rules.h"
#include "ui/text/record_wording.h"
#include "ui/text/time_wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace musubi::text {

using namespace Qt::StringLiterals;

namespace {

struct DateWords {
    Q_DECLARE_TR_FUNCTIONS(musubi::text::DateWords)
};

/// 「大学：講義、料理店の会」: who, and why where they said it.
QString whoAndWhy(const Meeting& meeting, const DateWeight& weight, const QList<qsizetype>& who, const QStringList& names)
{
    const auto asked = askedOf(meeting);
    QStringList all;
    for (const qsizetype one : who) {
        const DateAnswer* answer = answerTo(meeting, meeting.participants[asked[one]].number, meeting.offers[weight.date].number);
        all << (answer && !answer->note.isEmpty() ? DateWords::tr("%1: %2", "who and why").arg(names.value(one), answer->note) : names.value(one));
    }
    return all.join(DateWords::tr(", "));
}

QList<qsizetype> without(QList<qsizetype> all, const QList<qsizetype>& some)
{
    all.removeIf([&](qsizetype one) { return some.contains(one); });
    return all;
}

int requiredAmong(const Meeting& meeting)
{
    const auto asked = askedOf(meeting);
    return static_cast<int>(std::count_if(asked.begin(), asked.end(), [&](qsizetype place) { return meeting.participants[place].required; }));
}

void addRequired(QList<DateRemark>& remarks, const Meeting& meeting, const DateWeight& weight, const QStringList& names)
{
    const auto say = [&](const QList<qsizetype>& who, const QString& words) {
        if (!who.isEmpty())
            remarks << DateRemark{false, words.arg(whoAndWhy(meeting, weight, who, names))};
    };
    const int required = requiredAmong(meeting);
    if (required > 0 && weight.requiredRefusing.isEmpty() && weight.requiredUnanswered.isEmpty() && weight.requiredAdjusting.isEmpty())
        remarks << DateRemark{true, DateWords::tr("All %n who are required can come", nullptr, required)};
    say(weight.requiredRefusing, DateWords::tr("× from who is required (%1)"));
    say(weight.requiredUnanswered, DateWords::tr("No answer yet from who is required (%1)"));
    say(weight.requiredAdjusting, DateWords::tr("△ from who is required, to be made sure (%1)"));
}

void addSides(QList<DateRemark>& remarks, const Meeting& meeting, const DateWeight& weight)
{
    const QString count = DateWords::tr("public %1, private %2").arg(headcount(weight.publicHalves), headcount(weight.privateHalves));
    if (weight.publicSuffices && weight.privateSuffices) {
        remarks << DateRemark{true, DateWords::tr("%1: enough").arg(count)};
        return;
    }
    QStringList lacking;
    if (!weight.publicSuffices)
        lacking << DateWords::tr("%1 of %2 from the public side").arg(headcount(weight.publicHalves)).arg(meeting.fromPublic);
    if (!weight.privateSuffices)
        lacking << DateWords::tr("%1 of %2 from the private side").arg(headcount(weight.privateHalves)).arg(meeting.fromPrivate);
    remarks << DateRemark{false, DateWords::tr("Too few: %1").arg(lacking.join(DateWords::tr(", ")))};
}

void addOthers(QList<DateRemark>& remarks, const Meeting& meeting, const DateWeight& weight, const QStringList& names)
{
    const auto say = [&](const QList<qsizetype>& who, const QString& words) {
        if (!who.isEmpty())
            remarks << DateRemark{false, words.arg(QString::number(who.size()), whoAndWhy(meeting, weight, who, names))};
    };
    say(without(weight.refusing, weight.requiredRefusing), DateWords::tr("× from %1 (%2)"));
    say(without(weight.adjusting, weight.requiredAdjusting), DateWords::tr("△ from %1 (%2)"));
    say(without(weight.unanswered, weight.requiredUnanswered), DateWords::tr("No answer from %1 (%2)"));
}

void addTime(QList<DateRemark>& remarks, const Meeting& meeting, const DateWeight& weight, const OfficeCalendar& calendar)
{
    if (weight.onClosedDay)
        remarks << DateRemark{false, closedDayText(calendar, meeting.offers[weight.date].start.date())};
    else if (!weight.insideHours)
        remarks << DateRemark{false, DateWords::tr("Outside office hours")};
    if (weight.noticeDays < 0)
        remarks << DateRemark{false, DateWords::tr("Already past")};
    else if (weight.noticeDays <= 2)
        remarks << DateRemark{false, DateWords::tr("Only %n working days left to invite", nullptr, weight.noticeDays)};
    else
        remarks << DateRemark{true, DateWords::tr("%n working days left to invite", nullptr, weight.noticeDays)};
}

} // namespace

QString offerHours(const DateOffer& offer)
{
    const QString until = offer.end.date() == offer.start.date() ? QString() : shortDate(offer.end.date()) + u' ';
    return offer.start.time().toString(u"H:mm"_s) + u'–' + until + offer.end.time().toString(u"H:mm"_s);
}

QString offerText(const DateOffer& offer)
{
    return DateWords::tr("%1 %2", "day and hours").arg(shortDate(offer.start.date()), offerHours(offer));
}

QString fullOfferText(const DateOffer& offer)
{
    return DateWords::tr("%1 %2", "day and hours").arg(fullDate(offer.start.date()), offerHours(offer));
}

QString headcount(int halves)
{
    return QString::number(halves / 2) + (halves % 2 ? u".5"_s : QString());
}

QString answerSource(const QString& channel, const std::optional<QDateTime>& answeredAt)
{
    QStringList parts{channel};
    if (answeredAt)
        parts << answeredAt->date().toString(u"M/d"_s) + (answeredAt->time() == QTime(0, 0) ? QString() : answeredAt->time().toString(u" H:mm"_s));
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString answerFault(AnswerFault fault)
{
    switch (fault) {
    case AnswerFault::NotOffered: return DateWords::tr("This date is not among those offered.");
    case AnswerFault::SeveralDates: return DateWords::tr("This day is offered more than once; the heading must give the time.");
    case AnswerFault::DateTwice: return DateWords::tr("This date stands in the table before; the first column counts.");
    case AnswerFault::NoName: return DateWords::tr("Nobody is named for these answers.");
    case AnswerFault::NameTwice: return DateWords::tr("This name stands in the table before; the first row counts.");
    case AnswerFault::NoSign: return DateWords::tr("This is neither ○ nor △ nor ×.");
    }
    Q_UNREACHABLE();
}

QList<DateRemark> dateRemarks(const Meeting& meeting, const DateWeight& weight, const QStringList& names, const QStringList& clashes, const OfficeCalendar& calendar)
{
    QList<DateRemark> remarks;
    if (weight.allRefuse)
        remarks << DateRemark{false, DateWords::tr("× from everybody")};
    else {
        addRequired(remarks, meeting, weight, names);
        addSides(remarks, meeting, weight);
        addOthers(remarks, meeting, weight, names);
    }
    for (const QString& clash : clashes)
        remarks << DateRemark{false, clash};
    addTime(remarks, meeting, weight, calendar);
    return remarks;
}

QString dateSentence(const QList<DateRemark>& remarks)
{
    QString sentences;
    for (const DateRemark& remark : remarks)
        sentences += DateWords::tr("%1. ", "one sentence of several").arg(remark.words);
    return sentences.trimmed();
}

QString whyReasonNeeded(const Meeting& meeting, const DateWeight& weight, const QStringList& names)
{
    if (weight.allRefuse)
        return DateWords::tr("Everybody has answered × to this date. It can be fixed only with a reason.");
    if (!weight.requiredRefusing.isEmpty())
        return DateWords::tr("%1, who must be there, has answered × to this date. It can be fixed only with a reason.")
            .arg(whoAndWhy(meeting, weight, weight.requiredRefusing, names));
    return {};
}

QString quorumSentence(const Meeting& meeting)
{
    const int required = requiredAmong(meeting);
    const QString sides = DateWords::tr("at least %1 from the public and %2 from the private side").arg(meeting.fromPublic).arg(meeting.fromPrivate);
    return required > 0 ? DateWords::tr("It takes place with %1, and the %n who are required. △ counts as half a person.", nullptr, required).arg(sides)
                        : DateWords::tr("It takes place with %1. △ counts as half a person.").arg(sides);
}

} // namespace musubi::text
