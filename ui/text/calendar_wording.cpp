#include "ui/text/calendar_wording.h"

#include "ui/text/meeting_wording.h"
#include "ui/text/project_wording.h"
#include "ui/text/record_wording.h"

#include <QCoreApplication>

namespace musubi::text {

using namespace Qt::StringLiterals;

namespace {

struct CalendarText {
    Q_DECLARE_TR_FUNCTIONS(musubi::text::Calendar)
};

QString clockText(const QDateTime& at)
{
    return at.time().toString(u"H:mm"_s);
}

} // namespace

QString entryKindName(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Meeting: return CalendarText::tr("Meetings");
    case EntryKind::Candidate: return CalendarText::tr("Dates offered");
    case EntryKind::Deadline: return CalendarText::tr("Deadlines");
    case EntryKind::Promise: return CalendarText::tr("Promises");
    case EntryKind::Visit: return CalendarText::tr("Visits");
    case EntryKind::Course: return CalendarText::tr("Courses");
    }
    Q_UNREACHABLE();
}

QString entryTime(const CalendarEntry& entry)
{
    if (entry.wholeDay)
        return entry.time;
    if (entry.firstDay() != entry.lastDay())
        return clockText(entry.begin) + u'–' + shortDate(entry.end.date()) + u' ' + clockText(entry.end);
    return clockText(entry.begin) + u'–' + clockText(entry.end);
}

QString entryTitle(const CalendarEntry& entry)
{
    if (entry.step) // what is due comes first: the rest may find no room
        return milestoneName(*entry.step, entry.stepTitle) + u' ' + entry.title;
    if (entry.kind == EntryKind::Deadline && entry.source.subject == Subject::Programme)
        //: %1 a programme
        return CalendarText::tr("Call of %1").arg(entry.title);
    //: %1 the number of a meeting in its series, %2 its theme
    return entry.round > 0 ? CalendarText::tr("No. %1 %2").arg(QString::number(entry.round), entry.title) : entry.title;
}

QString entryLine(const CalendarEntry& entry)
{
    QStringList words{entry.wholeDay ? entry.time : clockText(entry.begin), entryTitle(entry)};
    if (entry.kind == EntryKind::Candidate)
        words.prepend(entry.held ? CalendarText::tr("held") : CalendarText::tr("offered"));
    words.removeAll(QString());
    return words.join(u' ');
}

QStringList entryTally(const CalendarEntry& entry)
{
    const EntryTally& tally = entry.tally;
    QStringList lines;
    if (entry.kind == EntryKind::Candidate)
        return {CalendarText::tr("answers %1").arg(u"%1%2 %3%4 %5%6"_s.arg(availabilitySign(Availability::Yes)).arg(tally.yes)
                .arg(availabilitySign(Availability::Maybe)).arg(tally.maybe).arg(availabilitySign(Availability::No)).arg(tally.no))};
    const QString people = tally.fromPublic + tally.fromPrivate > 0 ? CalendarText::tr("public %1, private %2").arg(tally.fromPublic).arg(tally.fromPrivate) : QString();
    const QString prepared = tally.steps > 0 ? CalendarText::tr("prepared %1 of %2").arg(tally.stepsDone).arg(tally.steps) : QString();
    if (!people.isEmpty() && !prepared.isEmpty())
        //: %1 how many people, %2 how far it is prepared: on one line where it finds room in a column of the week
        lines << CalendarText::tr("%1\n%2").arg(people, prepared).split(u'\n');
    else
        lines << people + prepared;
    lines.removeAll(QString());
    if (!tally.openStep.isEmpty())
        lines << CalendarText::tr("left: %1").arg(tally.openStep);
    return lines;
}

bool isOverdue(const CalendarEntry& entry, QDate today)
{
    const bool isOwed = entry.kind == EntryKind::Promise || entry.kind == EntryKind::Deadline || (entry.kind == EntryKind::Visit && entry.source.subject == Subject::Task);
    return !entry.done && entry.lastDay() < today && isOwed;
}

QString entryInFull(const CalendarEntry& entry, const QString& staff, QDate today)
{
    QString standing;
    if (isOverdue(entry, today))
        standing = CalendarText::tr("overdue");
    else if (entry.done && (entry.kind == EntryKind::Promise || entry.kind == EntryKind::Deadline))
        standing = CalendarText::tr("done");
    else if (!entry.done && entry.kind == EntryKind::Visit)
        standing = CalendarText::tr("planned");
    else if (entry.held)
        standing = CalendarText::tr("held");
    QStringList head{entryKindName(entry.kind), standing};
    head.removeAll(QString());
    QStringList lines{head.join(u'、'), entryTime(entry), entryTitle(entry), entry.place, entry.who};
    lines << entryTally(entry) << staff;
    if (entry.firstDay() != entry.lastDay())
        lines.insert(1, daysTitle(entry.firstDay(), static_cast<int>(entry.firstDay().daysTo(entry.lastDay())) + 1));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString daysTitle(QDate first, int days)
{
    const QDate last = first.addDays(days - 1);
    if (days == 1)
        return fullDate(first);
    const bool japanese = dateLanguage() == japan::DateLanguage::Japanese;
    const QString from = japan::formatDate(first, japan::DateStyle::Plain, dateLanguage());
    if (first.month() == last.month() && first.year() == last.year())
        return japanese ? from + u'–' + QString::number(last.day()) + u'日' : QString::number(first.day()) + u'–' + japan::formatDate(last, japan::DateStyle::Plain, dateLanguage());
    if (first.year() == last.year() && japanese)
        return from + u"–%1月%2日"_s.arg(last.month()).arg(last.day());
    return from + u'–' + japan::formatDate(last, japan::DateStyle::Plain, dateLanguage());
}

} // namespace musubi::text
