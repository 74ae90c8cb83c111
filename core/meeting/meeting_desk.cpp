#include "core/meeting/meeting_desk.h"

#include "core/attachment/attachment_writing.h"
#include "core/db/counter.h"
#include "core/db/table.h"
#include "core/japan/fiscal_year.h"
#include "core/journal/journal.h"
#include "core/meeting/meeting_course.h"
#include "core/meeting/meeting_mapping.h"
#include "core/meeting/meeting_rules.h"
#include "core/task/task_mapping.h"

#include <algorithm>

namespace musubi {

using namespace Qt::StringLiterals;

namespace {

DateOffer& offerNumbered(Meeting& meeting, int number)
{
    for (DateOffer& offer : meeting.offers)
        if (offer.number == number)
            return offer;
    throw Error(Fault::Missing, u"meeting_offer"_s);
}

void demandReason(const QString& reason)
{
    if (reason.trimmed().isEmpty())
        throw Error(Fault::Invalid, u"status_reason"_s);
}

void setTime(Meeting& meeting, const QDateTime& start, const QDateTime& end, const OfficeCalendar& calendar, QDate today)
{
    if (!start.isValid() || !end.isValid() || end <= start)
        throw Error(Fault::Invalid, u"ends_at"_s);
    meeting.start = start;
    meeting.end = end;
    meeting.preparation = withMoved(meeting.preparation, movedSteps(meeting.preparation, start.date(), calendar, today));
}

/// It does not stand on its day any more: others are offered instead.
void dropDate(Meeting& meeting)
{
    meeting.start = meeting.end = std::nullopt;
    meeting.statusReason.clear();
    for (PreparationStep& step : meeting.preparation)
        if (step.workingDaysAhead && !step.doneOn)
            step.dueOn.reset();
    forgetAttendance(meeting);
}

void demand(MeetingVerb verb, const Stored<Meeting>& meeting)
{
    if (!verbsFor(meeting.value.status).contains(verb))
        throw Error(Fault::OutOfOrder, QString(codeOf(meeting.value.status)));
}

} // namespace

struct MeetingDesk::Tables {
    Table<Meeting> meetings;
    Table<Task> tasks;
};

MeetingDesk::MeetingDesk(Database& db, Journal& journal)
    : m_db(db)
    , m_journal(journal)
    , m_tables(new Tables{Table<Meeting>(db), Table<Task>(db)})
{
}

MeetingDesk::~MeetingDesk() = default;

Stored<Meeting> MeetingDesk::get(Id<Meeting> id) const
{
    return m_tables->meetings.get(id);
}

bool MeetingDesk::exists(Id<Meeting> id) const
{
    return m_tables->meetings.find(id).has_value();
}

std::optional<Stored<Meeting>> MeetingDesk::find(int fiscalYear, int sequence) const
{
    const auto rows = m_tables->meetings.select(u"WHERE fiscal_year = ? AND sequence = ?"_s, fiscalYear, sequence);
    return rows.isEmpty() ? std::nullopt : std::optional(rows.first());
}

QList<Stored<Task>> MeetingDesk::promisesOf(Id<Meeting> id) const
{
    return m_tables->tasks.select(u"WHERE meeting = ? ORDER BY id"_s, id);
}

Stored<Meeting> MeetingDesk::convene(const Meeting& meeting)
{
    UnitOfWork work = m_journal.begin(Deed::ConveneMeeting, meeting.theme);
    Meeting numbered = meeting;
    giveNumbers(numbered);
    if (numbered.start && numbered.end && isAhead(numbered.status) && numbered.status != MeetingStatus::Postponed)
        followTime(numbered, {}, meeting.statusReason);
    numbered.fiscalYear = japan::fiscalYearOf(meeting.convenedOn);
    numbered.sequence = takeNumber(work, "meeting"_L1, numbered.fiscalYear);
    auto row = m_tables->meetings.insert(work, numbered);
    work.commit();
    return row;
}

Stored<Meeting> MeetingDesk::keep(Deed deed, const Stored<Meeting>& before, Meeting after)
{
    UnitOfWork work = m_journal.begin(deed, after.theme);
    after.fiscalYear = before.value.fiscalYear;
    after.sequence = before.value.sequence;
    giveNumbers(after, before.value);
    auto row = m_tables->meetings.update(work, before, after);
    work.commit();
    return row;
}

Stored<Meeting> MeetingDesk::edit(const Stored<Meeting>& before, const Meeting& after)
{
    Meeting kept = after;
    kept.status = before.value.status;
    if (kept.start && kept.end && isAhead(kept.status) && (kept.start != before.value.start || kept.end != before.value.end))
        followTime(kept, before.value, after.statusReason == before.value.statusReason ? QString() : after.statusReason);
    if (!kept.start && !kept.end && before.value.start && isAhead(kept.status)) {
        dropDate(kept);
        if (isDateSet(kept.status))
            kept.status = kept.offers.isEmpty() ? MeetingStatus::Planned : MeetingStatus::Arranging;
    }
    return keep(Deed::EditMeeting, before, kept);
}

Stored<Meeting> MeetingDesk::offerDates(const Stored<Meeting>& before, const QList<DateOffer>& offers, std::optional<QDate> answerBy)
{
    demand(MeetingVerb::OfferDates, before);
    Meeting after = before.value;
    after.offers = offers;
    for (DateOffer& offer : after.offers) // one that is offered as before stays held
        offer.held = std::any_of(before.value.offers.begin(), before.value.offers.end(),
            [&](const DateOffer& one) { return one.held && one.number == offer.number && one.start == offer.start && one.end == offer.end; });
    after.answerBy = answerBy;
    if (!isDateSet(after.status)) {
        after.status = MeetingStatus::Arranging;
        if (after.start)
            dropDate(after);
    }
    return keep(Deed::OfferDates, before, after);
}

Stored<Meeting> MeetingDesk::holdDate(const Stored<Meeting>& before, int offer, bool held)
{
    demand(MeetingVerb::OfferDates, before);
    if (isDateSet(before.value.status))
        throw Error(Fault::OutOfOrder, QString(codeOf(before.value.status)));
    Meeting after = before.value;
    offerNumbered(after, offer).held = held;
    return keep(Deed::HoldDate, before, after);
}

Stored<Meeting> MeetingDesk::recordAnswers(const Stored<Meeting>& before, const QList<DateAnswer>& answers)
{
    demand(MeetingVerb::RecordAnswers, before);
    Meeting after = before.value;
    for (const DateAnswer& answer : answers)
        after = withAnswer(after, answer);
    return keep(Deed::RecordAnswers, before, after);
}

Stored<Meeting> MeetingDesk::fix(const Stored<Meeting>& before, int offer, const QString& reason, const OfficeCalendar& calendar, QDate today)
{
    demand(MeetingVerb::Fix, before);
    Meeting after = before.value;
    const DateOffer chosen = offerNumbered(after, offer);
    setTime(after, chosen.start, chosen.end, calendar, today);
    followTime(after, before.value, reason);
    return keep(Deed::FixMeeting, before, after);
}

Stored<Meeting> MeetingDesk::move(const Stored<Meeting>& before, const QDateTime& start, const QDateTime& end, const OfficeCalendar& calendar, QDate today,
    const QString& reason)
{
    demand(MeetingVerb::Move, before);
    Meeting after = before.value;
    setTime(after, start, end, calendar, today);
    followTime(after, before.value, reason);
    return keep(Deed::MoveMeeting, before, after);
}

Stored<Meeting> MeetingDesk::postpone(const Stored<Meeting>& before, const QString& reason)
{
    demand(MeetingVerb::Postpone, before);
    demandReason(reason);
    Meeting after = before.value;
    after.status = MeetingStatus::Postponed;
    after.statusReason = reason.trimmed();
    forgetAttendance(after);
    return keep(Deed::PostponeMeeting, before, after);
}

Stored<Meeting> MeetingDesk::cancel(const Stored<Meeting>& before, const QString& reason)
{
    demand(MeetingVerb::Cancel, before);
    demandReason(reason);
    Meeting after = before.value;
    after.status = MeetingStatus::Cancelled;
    after.statusReason = reason.trimmed();
    return keep(Deed::CancelMeeting, before, after);
}

Stored<Meeting> MeetingDesk::recordInvitations(const Stored<Meeting>& before, const QList<int>& participants, QDate on)
{
    demand(MeetingVerb::Invite, before);
    Meeting after = before.value;
    for (Participant& participant : after.participants) {
        if (!participants.contains(participant.number))
            continue;
        participant.letterSentOn = on;
        if (participant.invitation != Invitation::Accepted && participant.invitation != Invitation::Declined)
            participant.invitation = Invitation::Requested;
    }
    if (after.status == MeetingStatus::Fixed)
        after.status = MeetingStatus::Invited;
    return keep(Deed::SendInvitations, before, after);
}

Stored<Meeting> MeetingDesk::tickPreparation(const Stored<Meeting>& before, qsizetype step, std::optional<QDate> doneOn)
{
    Meeting after = before.value;
    if (step < 0 || step >= after.preparation.size())
        throw Error(Fault::Missing, u"meeting_preparation"_s);
    after.preparation[step].doneOn = doneOn;
    return keep(Deed::PrepareMeeting, before, after);
}

Stored<Meeting> MeetingDesk::recordHeld(const Stored<Meeting>& before, const QList<RecordedAttendance>& attendance, const QList<Participant>& uninvited)
{
    demand(MeetingVerb::Hold, before);
    if (!before.value.start)
        throw Error(Fault::Invalid, u"starts_at"_s);
    Meeting after = before.value;
    for (const RecordedAttendance& recorded : attendance)
        for (Participant& participant : after.participants)
            if (participant.number == recorded.participant) {
                participant.attendance = recorded.attendance;
                participant.proxy = recorded.attendance == Attendance::Proxy ? recorded.proxy.trimmed() : QString();
            }
    for (Participant participant : uninvited) {
        participant.number = 0;
        participant.uninvited = true;
        after.participants << participant;
    }
    if (!wasHeld(after.status))
        after.status = MeetingStatus::Held;
    return keep(Deed::HoldMeeting, before, after);
}

Stored<Meeting> MeetingDesk::recordMinutes(const Stored<Meeting>& before, const Meeting& after, const QList<Task>& promises)
{
    UnitOfWork work = m_journal.begin(Deed::RecordMinutes, after.theme);
    Meeting kept = after;
    kept.fiscalYear = before.value.fiscalYear;
    kept.sequence = before.value.sequence;
    giveNumbers(kept, before.value);
    if (kept.status == MeetingStatus::Held && kept.minutesStatus == MinutesStatus::Sent)
        kept.status = MeetingStatus::Closed;
    auto row = m_tables->meetings.update(work, before, kept);
    for (Task promise : promises) {
        promise.meeting = row.id;
        if (!promise.matter && !kept.matters.isEmpty())
            promise.matter = kept.matters.first().matter;
        m_tables->tasks.insert(work, promise);
    }
    work.commit();
    return row;
}

void MeetingDesk::remove(const Stored<Meeting>& meeting)
{
    UnitOfWork work = m_journal.begin(Deed::RemoveMeeting, meeting.value.theme);
    for (const auto& task : m_tables->tasks.select(u"WHERE meeting = ?"_s, meeting.id))
        m_tables->tasks.remove(work, task);
    removeAttachments(work, meeting.id);
    m_tables->meetings.remove(work, meeting);
    work.commit();
}

} // namespace musubi
