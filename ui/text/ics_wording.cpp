#include "ui/text/ics_wording.h"

#include "ui/text/wording.h"

namespace musubi::text {

namespace {

QString sentenceOf(IcsFault reason)
{
    switch (reason) {
    case IcsFault::NoCalendar: return IcsWording::tr("this is no calendar file");
    case IcsFault::Encoding: return IcsWording::tr("there are letters that cannot be read");
    case IcsFault::LineTooLong: return IcsWording::tr("the line is too long");
    case IcsFault::EventTooLong: return IcsWording::tr("the event is too long");
    case IcsFault::NestedTooDeep: return IcsWording::tr("parts lie within parts too deep");
    case IcsFault::NotClosed: return IcsWording::tr("what begins here has no end; the file may have been cut");
    case IcsFault::WronglyClosed: return IcsWording::tr("something ends here that did not begin");
    case IcsFault::TooManyEvents: return IcsWording::tr("there are too many events");
    case IcsFault::FileTooLong: return IcsWording::tr("the file is too long");
    case IcsFault::TooManyOccurrences:
        return IcsWording::tr("what recurs in this file is too much to be followed; write a shorter period or fewer calendars to the file and take it in again");
    }
    Q_UNREACHABLE();
}

} // namespace

QString IcsWording::refusal(const Error& error)
{
    if (const auto* refused = dynamic_cast<const IcsError*>(&error))
        return tr("Line %1: %2. Nothing was taken in.").arg(QString::number(refused->line()), sentenceOf(refused->reason()));
    return Wording::of(error);
}

QString IcsWording::of(const IcsProblem& problem)
{
    QString sentence;
    switch (problem.issue) {
    case IcsIssue::NoTime: sentence = tr("The event has no time that can be read."); break;
    case IcsIssue::UnknownZone: sentence = tr("The time zone “%1” is unknown; the time was taken as it is written.").arg(problem.value); break;
    case IcsIssue::UnknownRule: sentence = tr("It recurs by a rule that is not followed: %1.").arg(problem.value); break;
    case IcsIssue::TooManyOccurrences: sentence = tr("It recurs too often: %1.").arg(problem.value); break;
    }
    sentence = tr("Line %1: %2").arg(QString::number(problem.line), sentence);
    return problem.leftOut ? sentence + QChar(u' ') + tr("The event was left out.") : sentence;
}

QString IcsWording::of(EventStanding standing)
{
    switch (standing) {
    case EventStanding::Fresh: return tr("new");
    case EventStanding::Changed: return tr("changed");
    case EventStanding::CalledOff: return tr("called off");
    case EventStanding::Known: return tr("here already");
    case EventStanding::Own: return tr("from this office");
    case EventStanding::Void: return tr("called off before it came");
    }
    Q_UNREACHABLE();
}

QString IcsWording::calledOff()
{
    return tr("Called off by the inviting side (calendar file)");
}

} // namespace musubi::text
