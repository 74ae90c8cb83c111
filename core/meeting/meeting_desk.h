#pragma once

#include "core/base/stored.h"
#include "core/journal/deed.h"
#include "core/meeting/meeting.h"
#include "core/task/task.h"

#include <memory>

namespace musubi {

class Database;
class Journal;

enum class MeetingOrder { Number, Start, Kind, Theme, Status, Lead };

struct MeetingFilter {
    std::optional<QDate> from; // begins on these days, both ends included; one without a date by the day it was convened
    std::optional<QDate> until;
    QStringList kinds;
    QList<MeetingStatus> statuses;
    QList<Id<Staff>> leads;
    bool withoutLead = false; // joined to `leads` by or
    std::optional<Id<Matter>> matter;
    std::optional<Id<Organization>> organization; // among the participants
    std::optional<Id<Person>> person;
    std::optional<QDate> answersBefore; // answers were wanted by an earlier day
    bool untold = false;                // fixed after letters had named another date, or none

    friend bool operator==(const MeetingFilter&, const MeetingFilter&) = default;
};

/// One line of the list of meetings.
struct MeetingLine {
    Id<Meeting> id;
    qint64 revision = 0;
    int fiscalYear = 0;
    int sequence = 0;
    Term<MeetingKindList> kind;
    int round = 0;
    QString theme;
    std::optional<QDateTime> start, end;
    QString venue;
    bool online = false;
    MeetingStatus status = MeetingStatus::Planned;
    MinutesStatus minutesStatus = MinutesStatus::None;
    std::optional<Id<Staff>> lead;
    std::optional<QDate> answerBy;
    int participants = 0; // who are asked or came
    int fromPublic = 0;   // of them
    int fromPrivate = 0;
    int offers = 0;   // dates offered
    int waiting = 0;  // participants who have yet to answer to one of them
    int openSteps = 0; // left of those that prepare it
    QStringList matterTitles;
};

/// Something that is due for a meeting.
struct MeetingDue {
    Id<Meeting> meeting;
    QString what; // of a step
    QDate due;

    friend bool operator==(const MeetingDue&, const MeetingDue&) = default;
};

/// How somebody took part, to be recorded after the meeting.
struct RecordedAttendance {
    int participant = 0; // its number
    Attendance attendance = Attendance::Unknown;
    QString proxy = {}; // who came in their place; of no other attendance
};

/// Where meetings are convened, prepared, held and recorded. Verbs that end a promise are those of the TaskBook. A verb that the status
/// does not allow (verbsFor) throws Error(Fault::OutOfOrder); a time that everybody or somebody required refuses, whichever verb gives
/// it, Error(Fault::Refused) where no reason is stated (followTime).
class MeetingDesk {
public:
    MeetingDesk(Database& db, Journal& journal);
    ~MeetingDesk();

    /// Throws Error(Fault::Missing).
    Stored<Meeting> get(Id<Meeting> id) const;
    bool exists(Id<Meeting> id) const;
    std::optional<Stored<Meeting>> find(int fiscalYear, int sequence) const;
    QList<Id<Meeting>> ids(const MeetingFilter& filter, MeetingOrder order = MeetingOrder::Start, bool descending = true, std::optional<qsizetype> most = {}) const;
    qint64 count(const MeetingFilter& filter) const;
    /// Steps that are not done and due up to that day, due first: of meetings that are ahead and not postponed all, of those that were
    /// held what follows a meeting, until their minutes are written.
    QList<MeetingDue> openSteps(QDate until, std::optional<Id<Staff>> lead = {}) const;
    /// Meetings held before that day whose minutes are not beyond a draft, by their day.
    QList<MeetingDue> unwrittenMinutes(QDate before, std::optional<Id<Staff>> lead = {}) const;
    /// In the order of `ids`; those that are gone are left out.
    QList<MeetingLine> lines(const QList<Id<Meeting>>& ids) const;
    /// Those whose theme begins like this, spelling aside (see japan::fold), for typing into a list.
    QList<Id<Meeting>> beginningLike(const QString& typed) const;
    /// The meetings of its series from the first to the last, itself among them.
    QList<Id<Meeting>> seriesOf(Id<Meeting> id) const;
    /// Promises made in it (宿題), in the order in which they were made.
    QList<Stored<Task>> promisesOf(Id<Meeting> id) const;

    /// Gives the meeting its number of the fiscal year in which it is convened; with a date it is fixed at once. Promises are not
    /// carried: they stay open.
    Stored<Meeting> convene(const Meeting& meeting);
    /// Throws Error(Fault::Stale) where somebody saved first. Number and status stay what they are, but for a new time: that is fixed,
    /// with `statusReason` as the reason where another one is stated.
    Stored<Meeting> edit(const Stored<Meeting>& before, const Meeting& after);
    /// Dates are offered, or others instead; answers to a date that is offered no more go with it. A meeting whose date does not stand is
    /// being arranged, and has none.
    Stored<Meeting> offerDates(const Stored<Meeting>& before, const QList<DateOffer>& offers, std::optional<QDate> answerBy);
    /// Keeps a date offered free, or lets it go (仮押さえ): it stands in the calendar as taken until a date is fixed. Throws
    /// Error(Fault::OutOfOrder) where the date of the meeting stands.
    Stored<Meeting> holdDate(const Stored<Meeting>& before, int offer, bool held);
    /// Answers, as one action; an unanswered one takes an earlier answer back.
    Stored<Meeting> recordAnswers(const Stored<Meeting>& before, const QList<DateAnswer>& answers);
    /// Chooses one of the dates offered. The preparation follows, and who is expected.
    Stored<Meeting> fix(const Stored<Meeting>& before, int offer, const QString& reason, const OfficeCalendar& calendar, QDate today);
    /// Another time; the preparation follows, and who is expected.
    Stored<Meeting> move(const Stored<Meeting>& before, const QDateTime& start, const QDateTime& end, const OfficeCalendar& calendar, QDate today,
        const QString& reason = {});
    /// Both throw Error(Fault::Invalid, "status_reason") without a reason.
    Stored<Meeting> postpone(const Stored<Meeting>& before, const QString& reason);
    Stored<Meeting> cancel(const Stored<Meeting>& before, const QString& reason);
    /// The letters to these participants have gone out.
    Stored<Meeting> recordInvitations(const Stored<Meeting>& before, const QList<int>& participants, QDate on);
    Stored<Meeting> tickPreparation(const Stored<Meeting>& before, qsizetype step, std::optional<QDate> doneOn);
    /// It took place. Who came without having been asked joins the participants. Throws Error(Fault::Invalid, "starts_at") without a date.
    Stored<Meeting> recordHeld(const Stored<Meeting>& before, const QList<RecordedAttendance>& attendance, const QList<Participant>& uninvited = {});
    /// Minutes, points and the promises made; each promise gets the meeting and its first case. A meeting that was held is finished
    /// once its minutes have been sent.
    Stored<Meeting> recordMinutes(const Stored<Meeting>& before, const Meeting& after, const QList<Task>& promises = {});
    /// Moves to the trash, with its promises and files.
    void remove(const Stored<Meeting>& meeting);

private:
    Stored<Meeting> keep(Deed deed, const Stored<Meeting>& before, Meeting after);

    struct Tables;
    Database& m_db;
    Journal& m_journal;
    std::unique_ptr<Tables> m_tables;
};

} // namespace musubi
