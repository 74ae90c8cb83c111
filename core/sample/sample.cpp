#include "core/sample/sample.h"

#include "core/centre.h"
#include "core/consultation/consultation_mapping.h"
#include "core/consultation/consultation_numbers.h"
#include "core/db/counter.h"
#include "core/db/table.h"
#include "core/japan/fiscal_year.h"
#include "core/japan/working_days.h"
#include "core/journal/journal.h"
#include "core/matter/matter_desk.h"
#include "core/matter/matter_mapping.h"
#include "core/meeting/meeting_mapping.h"
#include "core/meeting/meeting_rules.h"
#include "core/person/person_book.h"
#include "core/sample/address_book.h"
#include "core/sample/plan.h"
#include "core/sample/practice.h"
#include "core/sample/sample_events.h"
#include "core/settings/settings_desk.h"
#include "core/task/task_mapping.h"
#include "core/task/task_rules.h"

#include <algorithm>

namespace musubi {

using namespace Qt::StringLiterals;
using namespace musubi::sample;

namespace {

/// Who called, as it is written down: name and post as they were on that day.
void writeCaller(Consultation& value, const PlannedContact& contact, const AddressBook& book)
{
    if (!contact.body.isEmpty()) {
        value.organization = book.organizations[contact.body].id;
        value.callerKind = book.organizations[contact.body].value.kind;
        return;
    }
    if (contact.person.isEmpty()) {
        if (value.callerKind.isEmpty())
            value.callerKind.code = u"ANON"_s;
        return;
    }
    const Stored<Person>& person = book.people[contact.person];
    value.person = person.id;
    value.callerName = person.value.name;
    value.callerReading = person.value.reading;
    value.phone = person.value.phone;
    value.mobile = person.value.mobile;
    value.mail = person.value.mail;
    value.preferredContact = book.hours.value(contact.person);
    value.callerKind.code = book.kinds.value(contact.person);
    const QDate day = value.receivedAt.date();
    for (const Affiliation& affiliation : person.value.affiliations)
        if ((!affiliation.validFrom || *affiliation.validFrom <= day) && (!affiliation.validUntil || *affiliation.validUntil >= day)) {
            const Organization& organization = book.bodyOf(affiliation.organization);
            value.callerTitle = affiliation.title;
            value.organization = affiliation.organization;
            value.callerKind = organization.kind;
            if (value.areas.isEmpty())
                value.areas = organization.areas;
            break;
        }
}

void writeTasks(UnitOfWork& work, const QList<PlannedTask>& tasks, const AddressBook& book, std::optional<Id<Consultation>> consultation, std::optional<Id<Matter>> matter,
    std::optional<Id<Meeting>> meeting = {})
{
    const Table<Task> table(work.database());
    for (const PlannedTask& planned : tasks) {
        Task task{planned.what, {}, planned.outsider, planned.dueOn, planned.dueTime, consultation, matter, planned.doneOn, planned.result, meeting};
        if (!planned.staff.isEmpty())
            task.staff = book.staff.value(planned.staff);
        if (planned.visitAt.isValid()) {
            task.visit = {u"OUT"_s};
            task.startsAt = QDateTime(*planned.dueOn, planned.visitAt);
            task.endsAt = task.startsAt->addSecs(90 * 60);
            task.whom = planned.whom;
            task.place = planned.place;
        }
        table.insert(work, dueAtStart(task));
    }
}

/// 「団体×課、課」; where one side has no party of its own, those who help stand there.
QString titleOf(const PlannedMatter& matter, const AddressBook& book)
{
    QStringList sides[2], helpers[2]; // 民, 官
    for (const PlannedParty& party : matter.parties) {
        const int side = book.organizations[party.body].value.sector == Sector::Public;
        if (party.role == u"RELATED" || party.role == u"SUPPORTER")
            helpers[side] << book.printedNames[party.body];
        else if (party.role != u"OWNER")
            sides[side] << book.printedNames[party.body];
    }
    for (const int side : {0, 1})
        if (sides[side].isEmpty())
            sides[side] = helpers[side].mid(0, 2);
    return matterTitle(sides[0], sides[1]);
}

QHash<QString, Id<Matter>> writeMatters(UnitOfWork& work, QList<PlannedMatter> matters, const AddressBook& book)
{
    std::ranges::stable_sort(matters, {}, [](const PlannedMatter& planned) { return planned.value.openedOn; });
    const Table<Matter> table(work.database());
    QHash<QString, Id<Matter>> written;
    for (const PlannedMatter& planned : matters) {
        Matter matter = planned.value;
        for (const PlannedParty& party : planned.parties)
            matter.parties << Party{book.organizations[party.body].id, {party.role}, {}};
        matter.title = titleOf(planned, book);
        matter.lead = book.staff.value(planned.lead);
        matter.fiscalYear = japan::fiscalYearOf(matter.openedOn);
        matter.sequence = takeNumber(work, "matter"_L1, matter.fiscalYear);
        const auto row = table.insert(work, matter);
        written.insert(planned.key, row.id);
        writeTasks(work, planned.tasks, book, {}, row.id);
    }
    return written;
}

/// Of each case the contact with which it began.
QHash<QString, Id<Consultation>> writeContacts(UnitOfWork& work, QList<PlannedContact> contacts, const AddressBook& book, const QHash<QString, Id<Matter>>& matters,
    const SampleEvents& events)
{
    QHash<QString, Id<Consultation>> first;
    std::ranges::stable_sort(contacts, {}, [](const PlannedContact& planned) { return planned.value.receivedAt; });
    const Table<Consultation> table(work.database());
    for (const PlannedContact& planned : contacts) {
        Consultation value = planned.value;
        writeCaller(value, planned, book);
        for (const QString& body : planned.counterparts)
            value.counterparts << Counterpart{book.organizations[body].id, {}};
        if (!planned.staff.isEmpty())
            value.staff = book.staff.value(planned.staff);
        if (!planned.matter.isEmpty())
            value.matter = matters.value(planned.matter);
        if (value.channel.code == u"EVENT")
            value.event = eventBefore(events, value.receivedAt);
        const auto row = table.insert(work, numbered(work, value));
        writeTasks(work, planned.tasks, book, row.id, {});
        if (!planned.matter.isEmpty() && !first.contains(planned.matter))
            first.insert(planned.matter, row.id);
    }
    return first;
}

/// Who comes for a body: whoever stands there on the day, with their post.
Participant participantOf(const PlannedGuest& guest, const AddressBook& book, QDate day)
{
    Participant participant = guest.value;
    if (guest.body.isEmpty())
        return participant;
    const Stored<Organization>& body = book.organizations[guest.body];
    participant.organization = body.id;
    participant.sector = body.value.sector;
    QStringList keys = book.people.keys();
    keys.sort();
    for (const QString& key : std::as_const(keys))
        if (const Affiliation* stands = affiliationOn(book.people[key].value, day); stands && stands->organization == body.id) {
            participant.person = book.people[key].id;
            participant.title = stands->title;
            break;
        }
    return participant;
}

void writeMeetings(UnitOfWork& work, QList<PlannedMeeting> meetings, const AddressBook& book, const QHash<QString, Id<Matter>>& matters,
    const QHash<QString, Id<Consultation>>& contacts)
{
    std::ranges::stable_sort(meetings, {}, [](const PlannedMeeting& planned) { return planned.value.convenedOn; });
    const Table<Meeting> table(work.database());
    QHash<QString, std::pair<Id<Meeting>, int>> series; // of each case the last meeting and which it was
    for (const PlannedMeeting& planned : meetings) {
        Meeting meeting = planned.value;
        for (const PlannedGuest& guest : planned.guests)
            meeting.participants << participantOf(guest, book, meeting.start ? meeting.start->date() : meeting.convenedOn);
        meeting.lead = book.staff.value(planned.lead);
        meeting.matters << MeetingMatter{matters.value(planned.matter)};
        const auto before = series.value(planned.matter);
        if (meeting.round > 0)
            meeting.round = before.second + 1;
        if (meeting.round > 1) {
            meeting.previous = before.first;
            if (isAhead(meeting.status))
                for (MeetingPoint& point : meeting.points)
                    point.carriedFrom = before.first;
        } else if (contacts.contains(planned.matter)) {
            meeting.consultations << MeetingConsultation{contacts.value(planned.matter)};
        }
        giveNumbers(meeting);
        meeting.fiscalYear = japan::fiscalYearOf(meeting.convenedOn);
        meeting.sequence = takeNumber(work, "meeting"_L1, meeting.fiscalYear);
        const auto row = table.insert(work, meeting);
        if (meeting.round > 0)
            series.insert(planned.matter, {row.id, meeting.round});
        writeTasks(work, planned.tasks, book, {}, matters.value(planned.matter), row.id);
    }
}

/// Nothing may lie in the future of the clock that the file was made by.
void keepBefore(QList<PlannedContact>& contacts, const QDateTime& now, const SampleDays& days)
{
    for (PlannedContact& contact : contacts)
        if (contact.value.receivedAt > now)
            contact.value.receivedAt = QDateTime(days.today() == days.before(0) ? days.before(1) : days.before(0), QTime(16, 50));
}

} // namespace

void makeSample(Centre& centre, QDate today)
{
    const OfficeCalendar& calendar = centre.officeCalendar();
    const SampleDays days(today, [&](QDate day) { return calendar.isClosed(day); });
    Plan plan;
    planRecent(plan, days);
    planEveryday(plan, days);
    planEnquiries(plan, days);
    planEverydayCases(plan, days);
    planSilentCases(plan, days);
    planRealCases(plan, days);
    planMeetings(plan, days, calendar);
    planDeadlines(plan, days);
    keepBefore(plan.contacts, centre.now(), days);

    UnitOfWork work = centre.journal().begin(Deed::MakeFile, u"見本センター"_s);
    const AddressBook book = writeAddressBook(work, today);
    const auto matters = writeMatters(work, plan.matters, book);
    writeMeetings(work, plan.meetings, book, matters, writeContacts(work, plan.contacts, book, matters, writeEvents(work, today, book)));
    writePractice(work, plan, book, matters, days, calendar);
    writeCaseStudies(work, today, matters);
    writeTasks(work, plan.tasks, book, {}, {});
    CentreSettings settings = centre.settings().current();
    settings.isSample = true;
    settings.today = today; // opened again next month it still shows a day of work, not a year of things overdue
    settings.name = u"見本センター"_s;
    settings.postalCode = u"700-0000"_s; // nobody's, as the phones are
    settings.address = u"岡山市北区みほん町1番1号 分庁舎2階"_s;
    settings.phone = u"086-000-1234"_s;
    settings.fax = u"086-000-1235"_s;
    settings.mail = u"center@mihon.example"_s;
    settings.representative = u"センター長 早川 恵"_s;
    settings.division = u"市民協働企画総務課"_s;
    settings.stampBoxes = {u"課長"_s, u"課長補佐"_s, u"係長"_s, u"担当"_s, u"センター長"_s};
    SettingsDesk::write(work, centre.settings().current(), settings);
    work.commit();
}

} // namespace musubi
