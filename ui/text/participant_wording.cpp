#include "ui/text/participant_wording.h"

#include "core/centre.h"
#include "core/meeting/meeting_rules.h"
#include "core/organization/organization_book.h"
#include "core/person/person_book.h"

#include <QCoreApplication>

namespace musubi::text {

using namespace Qt::StringLiterals;

namespace {

struct ParticipantWords {
    Q_DECLARE_TR_FUNCTIONS(musubi::text::ParticipantWords)
};

QString bodyOf(Centre& centre, const Participant& participant)
{
    if (!participant.organizationName.isEmpty() || !participant.organization)
        return participant.organizationName;
    return centre.organizations().printedName(participant.organization);
}

QString personOf(Centre& centre, const Participant& participant)
{
    if (!participant.name.isEmpty() || !participant.person)
        return participant.name;
    return centre.people().get(*participant.person).value.name;
}

} // namespace

QString participantName(Centre& centre, const Participant& participant)
{
    const QString body = bodyOf(centre, participant);
    return body.isEmpty() ? personOf(centre, participant) : body;
}

QString participantPerson(Centre& centre, const Participant& participant)
{
    const QString person = bodyOf(centre, participant).isEmpty() ? QString() : personOf(centre, participant);
    if (person.isEmpty())
        return participant.title;
    return participant.title.isEmpty() ? ParticipantWords::tr("%1", "a person, with 様").arg(person)
                                       : ParticipantWords::tr("%1 %2", "post and person, with 様").arg(participant.title, person);
}

QString participantMail(Centre& centre, const Participant& participant)
{
    if (participant.person)
        if (const QString mail = centre.people().get(*participant.person).value.mail; !mail.isEmpty())
            return mail;
    return participant.organization ? centre.organizations().get(*participant.organization).value.mail : QString();
}

QString participantPhone(Centre& centre, const Participant& participant)
{
    if (participant.person) {
        const Person person = centre.people().get(*participant.person).value;
        if (const QString phone = person.phone.isEmpty() ? person.mobile : person.phone; !phone.isEmpty())
            return phone;
    }
    return participant.organization ? centre.organizations().get(*participant.organization).value.phone : QString();
}

QList<AskedNames> namesOfAsked(Centre& centre, const Meeting& meeting)
{
    QList<AskedNames> asked;
    for (const qsizetype place : askedOf(meeting)) {
        const Participant& participant = meeting.participants[place];
        const QString body = bodyOf(centre, participant), person = personOf(centre, participant);
        QStringList names{body, person, body + person, participant.title + person, body + participant.title + person};
        if (participant.organization) {
            const Organization organization = centre.organizations().get(*participant.organization).value;
            names << organization.name;
            for (const OrganizationAlias& alias : organization.aliases)
                names << alias.name;
        }
        names.removeAll(QString());
        names.removeDuplicates();
        asked << AskedNames{participant.number, names};
    }
    return asked;
}

} // namespace musubi::text
