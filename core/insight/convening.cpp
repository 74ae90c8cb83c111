#include "core/insight/convening.h"

#include "core/centre.h"
#include "core/consultation/consultation_desk.h"
#include "core/japan/working_days.h"
#include "core/matter/matter_desk.h"
#include "core/meeting/meeting_desk.h"
#include "core/meeting/meeting_rules.h"
#include "core/organization/organization_book.h"
#include "core/person/person_book.h"
#include "core/settings/settings_desk.h"

#include <algorithm>

namespace musubi {

using namespace Qt::StringLiterals;

namespace {

/// Who is asked, each once: a person by the person, else a body by the body, else by the name that was said.
class Guests {
public:
    explicit Guests(Centre& centre)
        : m_centre(centre)
    {
    }

    const QList<Participant>& asked() const { return m_asked; }

    void addBody(Id<Organization> id, const Term<PartyRoleList>& role = {}, const QString& contact = {})
    {
        const auto body = m_centre.organizations().find(id);
        if (!body || !body->value.active || body->value.doNotInvite)
            return;
        Participant guest{.organization = id, .name = contact, .sector = body->value.sector, .role = role};
        add(guest);
    }

    void addNamed(const QString& body)
    {
        if (!body.trimmed().isEmpty())
            add({.organizationName = body.trimmed(), .sector = Sector::Private});
    }

    void addCaller(const Consultation& call)
    {
        if (call.anonymous)
            return;
        Participant guest{.organization = call.organization, .organizationName = call.organization ? QString() : call.organizationName, .person = call.person, .title = call.callerTitle};
        if (!call.person)
            guest.name = call.callerName;
        else if (const auto person = m_centre.people().find(*call.person); person && person->value.doNotInvite)
            return;
        if (call.organization) {
            const auto body = m_centre.organizations().find(*call.organization);
            if (body && (!body->value.active || body->value.doNotInvite))
                return;
            if (body)
                guest.sector = body->value.sector;
        } else if (!call.organizationName.isEmpty()) {
            guest.sector = Sector::Private;
        }
        if (guest.organization || !guest.organizationName.isEmpty() || guest.person || !guest.name.isEmpty())
            add(guest);
    }

private:
    void add(const Participant& guest)
    {
        const auto same = std::find_if(m_asked.begin(), m_asked.end(), [&](const Participant& known) {
            if (guest.organization || known.organization)
                return guest.organization == known.organization;
            if (guest.person || known.person)
                return guest.person == known.person;
            return guest.organizationName == known.organizationName && guest.name == known.name;
        });
        if (same == m_asked.end()) {
            m_asked << guest;
        } else if (!same->person && same->name.isEmpty()) { // the body was there without a name
            same->person = guest.person;
            same->name = guest.name;
            same->title = guest.title;
        }
    }

    Centre& m_centre;
    QList<Participant> m_asked;
};

std::optional<Stored<Meeting>> lastOf(Centre& centre, Id<Matter> matter)
{
    MeetingFilter filter;
    filter.matter = matter;
    for (const auto id : centre.meetings().ids(filter))
        if (const auto row = centre.meetings().get(id); wasHeld(row.value.status))
            return row;
    return std::nullopt;
}

/// With those tied to it already.
void tieMatter(Meeting& meeting, Id<Matter> matter)
{
    if (!meeting.matters.contains(MeetingMatter{matter}))
        meeting.matters << MeetingMatter{matter};
}

} // namespace

Meeting meetingFor(Centre& centre, std::optional<Id<Staff>> lead)
{
    Meeting meeting;
    meeting.convenedOn = centre.today();
    meeting.kind = usualMeetingKind();
    meeting.lead = lead;
    meeting.preparation = preparationFor(centre.settings().current().preparation, {}, centre.officeCalendar());
    return meeting;
}

Meeting meetingFor(Centre& centre, const Stored<Matter>& matter, std::optional<Id<Staff>> lead)
{
    if (const auto before = lastOf(centre, matter.id)) {
        Meeting next = meetingAfter(centre, *before);
        if (lead)
            next.lead = lead;
        return next;
    }
    Meeting meeting = meetingFor(centre, lead ? lead : matter.value.lead);
    meeting.theme = matter.value.theme.isEmpty() ? matter.value.title : matter.value.theme;
    meeting.round = 1;
    tieMatter(meeting, matter.id);
    Guests guests(centre);
    for (const Party& party : matter.value.parties)
        guests.addBody(party.organization, party.role, party.contact);
    meeting.participants = guests.asked();
    return meeting;
}

Meeting reviewMeetingFor(Centre& centre, const Stored<Project>& project, std::optional<Id<Staff>> lead)
{
    Meeting meeting = meetingFor(centre, lead ? lead : project.value.staff);
    meeting.kind = {u"REVIEW"_s};
    meeting.theme = project.value.title;
    meeting.aim = project.value.opinion;
    if (project.value.matter)
        tieMatter(meeting, *project.value.matter);
    Guests guests(centre);
    for (const Party& party : project.value.parties)
        guests.addBody(party.organization, party.role, party.contact);
    meeting.participants = guests.asked();
    return meeting;
}

Meeting meetingFor(Centre& centre, const QList<Id<Consultation>>& consultations, std::optional<Id<Staff>> lead)
{
    Meeting meeting = meetingFor(centre, lead);
    Guests guests(centre);
    for (const auto id : consultations) {
        const auto call = centre.consultations().get(id);
        meeting.consultations << MeetingConsultation{id};
        if (call.value.matter)
            tieMatter(meeting, *call.value.matter);
        if (meeting.theme.isEmpty())
            meeting.theme = call.value.subject;
        guests.addCaller(call.value);
    }
    for (const auto id : consultations) {
        for (const Counterpart& counterpart : centre.consultations().get(id).value.counterparts) {
            if (counterpart.organization)
                guests.addBody(*counterpart.organization);
            else
                guests.addNamed(counterpart.name);
        }
    }
    if (meeting.matters.size() == 1) {
        const auto matter = centre.matters().get(meeting.matters.first().matter);
        if (!matter.value.theme.isEmpty())
            meeting.theme = matter.value.theme;
        for (const Party& party : matter.value.parties)
            guests.addBody(party.organization, party.role, party.contact);
    }
    meeting.participants = guests.asked();
    return meeting;
}

Meeting meetingAfter(Centre& centre, const Stored<Meeting>& meeting)
{
    Meeting next = nextOf(meeting, centre.today());
    next.preparation = preparationFor(centre.settings().current().preparation, {}, centre.officeCalendar());
    return next;
}

} // namespace musubi
