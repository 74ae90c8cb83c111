#include "core/japan/fiscal_year.h"
#include "core/sample/everyday_cases.h"
#include "core/sample/plan.h"
#include "core/sample/real_cases.h"

#include <algorithm>

namespace musubi::sample {

using namespace Qt::StringLiterals;

namespace {

Stage stageOfCode(QStringView code) { return fromCode<Stage>(code.toString()).value(); }

PlannedContact realContact(const RealCase& real, const RealContact& from, const SampleDays& days)
{
    PlannedContact contact;
    Consultation& value = contact.value;
    value.receivedAt = QDateTime(QDate(from.year, from.month, from.day), QTime(from.hour, from.minute));
    value.channel.code = from.channel.toString();
    value.direction = from.channel == u"OUT" ? Direction::Outgoing : Direction::Incoming;
    value.followUp = &from != real.contacts.data();
    value.subject = from.subject.toString();
    value.content = from.content.toString();
    value.topics = marksOf(from.topics);
    value.fields = marksOf(real.fields);
    value.areas = marksOf(u"CITY", false);
    value.responses = marksOf(value.followUp ? u"ACCOMPANY" : u"LISTEN ARRANGE", false);
    value.source.code = value.followUp ? u"REPEAT"_s : u"WEB"_s;
    value.minutes = from.minutes;
    value.sharing = SharingScope::CityDivisions;
    value.consent = ConsentForm::Spoken;
    value.consentOn = value.receivedAt.date();
    contact.body = from.body.toString();
    contact.staff = real.lead.toString();
    contact.matter = real.theme.toString();
    contact.seed = from.subject.toString();
    const bool open = !from.next.isEmpty() && japan::fiscalYearOf(days.today()) == japan::fiscalYearOf(value.receivedAt.date());
    value.status = open ? CaseStatus::Open : CaseStatus::Done;
    if (open)
        contact.tasks << PlannedTask{.what = from.next.toString(), .dueOn = days.after(from.nextDue), .staff = contact.staff};
    else
        value.closingReason.code = u"SOLVED"_s;
    return contact;
}

/// What is known of a real case up to the day of the sample.
PlannedMatter realMatter(const RealCase& real, const SampleDays& days, int position)
{
    const int thisYear = japan::fiscalYearOf(days.today());
    const RealContact& opening = real.contacts.front();
    PlannedMatter planned;
    planned.key = real.theme.toString();
    planned.lead = real.lead.toString();
    for (const QString& body : words(real.proposers))
        planned.parties << PlannedParty{body, real.proposerRole.toString()};
    for (const QString& body : words(real.divisions))
        planned.parties << PlannedParty{body, u"DIVISION"_s};
    if (real.underProgramme)
        planned.parties << PlannedParty{u"kikaku-soumu"_s, u"OWNER"_s};
    Matter& matter = planned.value;
    matter.theme = real.theme.toString();
    matter.openedOn = QDate(opening.year, opening.month, opening.day);
    matter.fields = marksOf(real.fields);
    matter.areas = marksOf(u"CITY", false);
    matter.status = CaseStatus::Open;
    matter.sharing = SharingScope::Public;
    matter.finding = real.finding.toString();
    for (const RealPath& path : real.path)
        if (path.fiscalYear <= thisYear)
            matter.path << PathEntry{path.fiscalYear, stageOfCode(path.stage), path.basis.toString(), path.content.toString(), path.result.toString()};
    for (const RealOutcome& outcome : real.outcomes)
        if (const QDate on(outcome.year, outcome.month, outcome.day); on <= days.today())
            matter.outcomes << Outcome{on, {outcome.code.toString()}, outcome.note.toString()};
    if (thisYear > 2020) { // nothing later is known of them
        matter.status = CaseStatus::Waiting;
        matter.waitingFor = u"団体・課からの次の連絡"_s;
        matter.reviewOn = days.after(8 + 4 * position);
    }
    return planned;
}

constexpr QStringView underProgramme = u"《制度》"; // its year is told by a project

/// The year under the programme is a project of the case, and its path follows from that.
void planPractice(Plan& plan, const EverydayCase& from, const PlannedMatter& matter, QDate lastContact, const SampleDays& days)
{
    if (from.basis == underProgramme)
        plan.practice << PlannedPractice{matter.key, japan::fiscalYearOf(from.status == u"OPEN" ? days.today() : lastContact), filledIn(from.content, lastContact),
            from.result.toString()};
}

/// The case without its contacts: parties, path and outcome as of `opened`.
PlannedMatter everydayMatter(const EverydayCase& from, QDate opened, QDate lastContact, const SampleDays& days)
{
    PlannedMatter planned;
    Matter& matter = planned.value;
    matter.openedOn = opened;
    matter.theme = filledIn(from.theme, opened);
    planned.key = matter.theme;
    for (const QString& party : words(from.parties))
        planned.parties << PlannedParty{party.section(u'=', 0, 0), party.section(u'=', 1)};
    matter.fields = marksOf(from.fields);
    matter.areas = marksOf(from.areas, false);
    matter.status = fromCode<CaseStatus>(from.status.toString()).value();
    matter.closingReason.code = from.closingReason.toString();
    matter.sharing = SharingScope::CityDivisions;
    if (!from.stage.isEmpty() && from.basis != underProgramme)
        matter.path << PathEntry{japan::fiscalYearOf(lastContact), stageOfCode(from.stage), filledIn(from.basis, lastContact), filledIn(from.content, lastContact),
            from.result.toString()};
    if (!from.outcome.isEmpty())
        matter.outcomes << Outcome{lastContact, {from.outcome.toString()}, filledIn(from.outcomeNote, lastContact)};
    if (!from.waitingFor.isEmpty()) {
        matter.waitingFor = from.waitingFor.toString();
        matter.reviewOn = days.after(10 + static_cast<int>(dice(static_cast<quint32>(opened.toJulianDay()), 3) % 20));
    }
    if (!from.next.isEmpty())
        planned.tasks << PlannedTask{.what = from.next.toString(), .dueOn = days.after(from.nextDue)};
    return planned;
}

} // namespace

void planRealCases(Plan& plan, const SampleDays& days)
{
    int position = 0;
    for (const RealCase& real : realCases()) {
        ++position;
        const RealContact& opening = real.contacts.front();
        if (QDate(opening.year, opening.month, opening.day) >= days.today())
            continue;
        for (const RealContact& contact : real.contacts)
            if (QDate(contact.year, contact.month, contact.day) < days.today())
                plan.contacts << realContact(real, contact, days);
        plan.matters << realMatter(real, days, position);
    }
}

void planEverydayCases(Plan& plan, const SampleDays& days)
{
    for (const EverydayCase& from : everydayCases()) {
        QList<PlannedContact*> contacts;
        for (PlannedContact& contact : plan.contacts)
            if (contact.seed == from.seed)
                contacts << &contact;
        if (contacts.isEmpty())
            continue;
        std::ranges::sort(contacts, {}, [](const PlannedContact* contact) { return contact->value.receivedAt; });
        const QString caller = contacts.first()->person; // a second caller with the same wish is no part of it
        contacts.removeIf([&](const PlannedContact* contact) { return contact->person != caller; });
        const QDate opened = contacts.first()->value.receivedAt.date(), last = contacts.last()->value.receivedAt.date();
        PlannedMatter matter = everydayMatter(from, opened, last, days);
        matter.lead = contacts.first()->staff;
        for (PlannedTask& task : matter.tasks)
            task.staff = matter.lead;
        for (const PlannedParty& party : matter.parties)
            if (party.role == u"SUPPORTER")
                contacts.first()->counterparts << party.body;
        for (PlannedContact* contact : contacts) {
            contact->matter = matter.key;
            contact->value.areas = matter.value.areas;
        }
        planPractice(plan, from, matter, last, days);
        plan.matters << matter;
    }
}

void planSilentCases(Plan& plan, const SampleDays& days)
{
    for (const SilentCase& silent : silentCases()) {
        const QDate last = days.today().addDays(-silent.daysAgo), opened = days.before(silent.daysAgo); // some months earlier
        PlannedContact contact;
        Consultation& value = contact.value;
        value.receivedAt = QDateTime(last, QTime(11, 30));
        value.channel.code = silent.channel.toString();
        value.followUp = true;
        value.subject = silent.subject.toString();
        value.content = silent.content.toString();
        value.response = silent.response.toString();
        value.topics = marksOf(silent.topics);
        value.fields = marksOf(silent.matter.fields);
        value.responses = marksOf(u"LISTEN ADVICE", false);
        value.source.code = u"REPEAT"_s;
        value.minutes = 30;
        value.status = CaseStatus::Done;
        value.closingReason.code = u"INFORMED"_s;
        contact.person = silent.caller.toString();
        contact.staff = silent.daysAgo % 2 ? u"omori"_s : u"miyake"_s;
        contact.seed = value.subject;
        PlannedMatter matter = everydayMatter(silent.matter, opened, last, days);
        for (Outcome& outcome : matter.value.outcomes)
            outcome.on = opened;
        matter.lead = contact.staff;
        contact.matter = matter.key;
        planPractice(plan, silent.matter, matter, last, days);
        plan.contacts << contact;
        plan.matters << matter;
    }
}

} // namespace musubi::sample
