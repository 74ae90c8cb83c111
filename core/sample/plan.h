#pragma once

#include "core/consultation/consultation.h"
#include "core/matter/matter.h"
#include "core/meeting/meeting.h"

#include <functional>

namespace musubi {
class OfficeCalendar;
}

namespace musubi::sample {

struct PlannedTask {
    QString what;
    std::optional<QDate> dueOn;
    QString dueTime;
    QString staff; // code
    QString outsider;
    std::optional<QDate> doneOn;
    QString result;
    QTime visitAt; // of a planned visit (訪問); invalid: none
    QString whom;
    QString place;
};

/// A contact before it has its number: who called stands as a key until it is written.
struct PlannedContact {
    Consultation value;
    QString person; // key of people()
    QString body;   // key of bodies(), where nobody is named
    QString staff;  // code; may be empty
    QString matter; // key of a planned case; may be empty
    QString seed;   // subject of the contact that this thread began with
    QStringList counterparts; // keys of bodies
    QList<PlannedTask> tasks;
};

struct PlannedParty {
    QString body;
    QString role;
};

struct PlannedMatter {
    QString key;
    Matter value;
    QList<PlannedParty> parties;
    QString lead;
    QList<PlannedTask> tasks;
};

/// A year of a case under the city's programme.
struct PlannedPractice {
    QString matter; // key
    int fiscalYear = 0;
    QString content;
    QString result;
};

/// Who is asked to a planned meeting: a body of the address book, for which whoever stands there speaks, or only a name.
struct PlannedGuest {
    QString body;   // key; empty where only a name is known
    Participant value;
};

struct PlannedMeeting {
    QString matter;       // key of a planned case
    Meeting value;        // participants, cases and the number follow when it is written
    QList<PlannedGuest> guests;
    QString lead;
    QList<PlannedTask> tasks;
};

struct Plan {
    QList<PlannedContact> contacts;
    QList<PlannedMatter> matters;
    QList<PlannedPractice> practice;
    QList<PlannedMeeting> meetings;
    QList<PlannedTask> tasks; // of no record: deadlines of the centre itself
};

/// The working days around the day of the sample.
class SampleDays {
public:
    SampleDays(QDate today, std::function<bool(QDate)> isClosed);

    QDate today() const { return m_today; }
    /// 0 is today, or the last open day where today is closed.
    QDate before(int workingDays) const;
    /// 0 is today; negative counts go back.
    QDate after(int workingDays) const;
    /// The working day that many days behind `date`.
    QDate after(QDate date, int workingDays) const;
    QDate lastSaturday() const;

private:
    QDate m_today;
    std::function<bool(QDate)> m_isClosed;
    mutable QList<QDate> m_past;
};

/// Always the same answer for the same question: the sample is made of `today` alone.
quint32 dice(quint32 number, quint32 salt);
QStringList words(QStringView text);
Marks marksOf(QStringView codes, bool firstIsMain = true);
/// 《制度》 and 《来年度》 as they are called on a day.
QString filledIn(QStringView text, QDate on);
/// 市民協働推進モデル事業 until 令和2年度, 市民協働推進事業 from 令和3年度.
QString programmeName(int fiscalYear);

void planRecent(Plan& plan, const SampleDays& days);
void planEveryday(Plan& plan, const SampleDays& days);
void planEnquiries(Plan& plan, const SampleDays& days);
void planRealCases(Plan& plan, const SampleDays& days);
/// After the contacts: cases grow from them.
void planEverydayCases(Plan& plan, const SampleDays& days);
void planSilentCases(Plan& plan, const SampleDays& days);
/// After the cases.
void planMeetings(Plan& plan, const SampleDays& days, const OfficeCalendar& calendar);
void planDeadlines(Plan& plan, const SampleDays& days);

} // namespace musubi::sample
