#include "ui/text/meeting_wording.h"

#include "core/insight/today.h"

#include <QCoreApplication>

namespace musubi::text {

using namespace Qt::StringLiterals;

namespace {

struct MeetingWords {
    Q_DECLARE_TR_FUNCTIONS(musubi::text::MeetingWords)
};

template <Coded E>
std::optional<QString> wordFor(const QString& code, QString (*word)(E))
{
    const auto value = fromCode<E>(code);
    return value ? std::optional(word(*value)) : std::nullopt;
}

} // namespace

QString meetingStatusName(MeetingStatus status)
{
    switch (status) {
    case MeetingStatus::Planned: return MeetingWords::tr("Planned");
    case MeetingStatus::Asking: return MeetingWords::tr("Asking around");
    case MeetingStatus::Arranging: return MeetingWords::tr("Finding a date");
    case MeetingStatus::Fixed: return MeetingWords::tr("Date fixed");
    case MeetingStatus::Invited: return MeetingWords::tr("Invited");
    case MeetingStatus::Held: return MeetingWords::tr("Held");
    case MeetingStatus::Closed: return MeetingWords::tr("Finished");
    case MeetingStatus::Postponed: return MeetingWords::tr("Postponed");
    case MeetingStatus::Cancelled: return MeetingWords::tr("Called off");
    }
    Q_UNREACHABLE();
}

QString invitationName(Invitation invitation)
{
    switch (invitation) {
    case Invitation::NotYet: return MeetingWords::tr("Not asked yet");
    case Invitation::Asking: return MeetingWords::tr("Being asked");
    case Invitation::Inclined: return MeetingWords::tr("Inclined to come");
    case Invitation::Requested: return MeetingWords::tr("Formally asked");
    case Invitation::Accepted: return MeetingWords::tr("Accepted");
    case Invitation::Declined: return MeetingWords::tr("Declined");
    }
    Q_UNREACHABLE();
}

QString attendanceName(Attendance attendance)
{
    switch (attendance) {
    case Attendance::Unknown: return MeetingWords::tr("Not known");
    case Attendance::Expected: return MeetingWords::tr("Expected");
    case Attendance::Absent: return MeetingWords::tr("Absent");
    case Attendance::Present: return MeetingWords::tr("Present");
    case Attendance::Late: return MeetingWords::tr("Came late");
    case Attendance::Proxy: return MeetingWords::tr("Represented");
    case Attendance::Online: return MeetingWords::tr("By video");
    case Attendance::AbsentOnTheDay: return MeetingWords::tr("Absent on the day");
    case Attendance::Observer: return MeetingWords::tr("Observer");
    }
    Q_UNREACHABLE();
}

QString minutesStatusName(MinutesStatus status)
{
    switch (status) {
    case MinutesStatus::None: return MeetingWords::tr("No minutes yet");
    case MinutesStatus::Draft: return MeetingWords::tr("Draft");
    case MinutesStatus::Checking: return MeetingWords::tr("Being checked");
    case MinutesStatus::Final: return MeetingWords::tr("Final");
    case MinutesStatus::Sent: return MeetingWords::tr("Sent");
    }
    Q_UNREACHABLE();
}

QString pointName(PointKind kind)
{
    switch (kind) {
    case PointKind::Agreed: return MeetingWords::tr("Agreed");
    case PointKind::Disputed: return MeetingWords::tr("Opinions differ");
    case PointKind::Deferred: return MeetingWords::tr("Left open");
    }
    Q_UNREACHABLE();
}

QString availabilitySign(Availability answer)
{
    switch (answer) {
    case Availability::Unanswered: return u"－"_s;
    case Availability::Yes: return u"○"_s;
    case Availability::Maybe: return u"△"_s;
    case Availability::No: return u"×"_s;
    }
    Q_UNREACHABLE();
}

QString availabilityName(Availability answer)
{
    switch (answer) {
    case Availability::Unanswered: return MeetingWords::tr("No answer");
    case Availability::Yes: return MeetingWords::tr("Can come");
    case Availability::Maybe: return MeetingWords::tr("Perhaps");
    case Availability::No: return MeetingWords::tr("Cannot come");
    }
    Q_UNREACHABLE();
}

QString roundName(int round)
{
    return round > 0 ? MeetingWords::tr("No. %1").arg(round) : QString();
}

QString dutyText(const MeetingDuty& duty)
{
    switch (duty.kind) {
    case MeetingDuty::Kind::Prepare: return duty.what;
    case MeetingDuty::Kind::Answers: return MeetingWords::tr("Ask %n who have not answered", nullptr, duty.line.waiting);
    case MeetingDuty::Kind::Minutes: return MeetingWords::tr("Write the minutes");
    case MeetingDuty::Kind::Tell: return MeetingWords::tr("Tell the new date to all who have a letter");
    }
    Q_UNREACHABLE();
}

std::optional<QString> meetingCodeText(const QString& column, const QString& code)
{
    if (column == "meeting_status"_L1)
        return wordFor(code, meetingStatusName);
    if (column == "minutes_status"_L1)
        return wordFor(code, minutesStatusName);
    if (column == "invitation"_L1)
        return wordFor(code, invitationName);
    if (column == "attendance"_L1)
        return wordFor(code, attendanceName);
    if (column == "kind"_L1) // of a point; other kinds know none of these codes
        return wordFor(code, pointName);
    if (column == "answer"_L1)
        return wordFor(code, availabilitySign);
    return std::nullopt;
}

} // namespace musubi::text
