#include "core/centre.h"
#include "core/consultation/consultation_desk.h"
#include "core/journal/journal.h"
#include "core/journal/record_image.h"
#include "core/organization/organization_book.h"
#include "core/person/person_book.h"
#include "ui/common/feedback.h"
#include "ui/history/taking_back.h"
#include "ui/organization/merge_dialog.h"
#include "ui/organization/organization_dialogs.h"
#include "ui/organization/organization_list.h"
#include "ui/organization/organization_picker.h"
#include "ui/organization/organization_room.h"
#include "ui/person/affiliation_dialog.h"
#include "ui/person/person_list.h"
#include "ui/person/person_picker.h"
#include "ui/text/field_wording.h"

namespace musubi::ui {

using namespace Qt::StringLiterals;

Stored<Organization> OrganizationRoom::body() const
{
    return centre().organizations().get({m_bodies->current()});
}

Stored<Person> OrganizationRoom::person() const
{
    return centre().people().get({m_people->current()});
}

void OrganizationRoom::done(const QString& sentence)
{
    sayDone(centre(), feedback(), sentence);
}

void OrganizationRoom::answer(BookDetail::Ask what)
{
    switch (what) {
    case BookDetail::Ask::Edit: perform(Verb::Edit); break;
    case BookDetail::Ask::Rename: rename(); break;
    case BookDetail::Ask::Affiliate: addMember(); break;
    case BookDetail::Ask::Merge: mergeOrganizations(); break;
    case BookDetail::Ask::Dissolve: dissolve(); break;
    case BookDetail::Ask::Revive: revive(); break;
    case BookDetail::Ask::Invite: toggleInvitation(); break;
    case BookDetail::Ask::Remove: remove(); break;
    }
}

void OrganizationRoom::answerPerson(BookDetail::Ask what)
{
    switch (what) {
    case BookDetail::Ask::Edit: perform(Verb::Edit); break;
    case BookDetail::Ask::Affiliate: addAffiliation(); break;
    case BookDetail::Ask::Merge: mergePeople(); break;
    case BookDetail::Ask::Invite: toggleInvitation(); break;
    case BookDetail::Ask::Remove: remove(); break;
    default: break;
    }
}

void OrganizationRoom::rename()
{
    const auto row = body();
    const QString old = centre().organizations().printedName(row.value);
    NewName name{row.value.name, row.value.reading, row.value.legalForm, centre().today().addDays(-1)};
    if (!askForName(centre(), old, name, this))
        return;
    const auto renamed = centre().organizations().rename(row, {name.name, name.reading}, name.oldUntil, name.legalForm);
    done(tr("%1 is now called %2; older papers keep the old name.").arg(old, centre().organizations().printedName(renamed.value)));
}

void OrganizationRoom::dissolve()
{
    const auto row = body();
    const QString name = centre().organizations().printedName(row.value);
    std::optional<QDate> on;
    if (!askForDissolution(centre(), name, on, this))
        return;
    centre().organizations().dissolve(row, on);
    done(tr("Recorded that %1 was dissolved.").arg(name));
}

void OrganizationRoom::revive()
{
    const auto row = body();
    Organization after = row.value;
    after.active = true;
    after.dissolvedOn.reset();
    centre().organizations().edit(row, after);
    done(tr("%1 is offered again.").arg(centre().organizations().printedName(after)));
}

void OrganizationRoom::toggleInvitation()
{
    const bool ofPerson = people();
    const QString name = ofPerson ? person().value.name : centre().organizations().printedName(body().value);
    const bool was = ofPerson ? person().value.doNotInvite : body().value.doNotInvite;
    QString reason;
    if (!was && !askForReason(name, reason, this))
        return;
    const auto turned = [&](auto value) {
        value.doNotInvite = !was;
        value.doNotInviteReason = reason;
        return value;
    };
    if (ofPerson) {
        const auto row = person();
        centre().people().edit(row, turned(row.value));
    } else {
        const auto row = body();
        centre().organizations().edit(row, turned(row.value));
    }
    done(was ? tr("%1 may be invited again.").arg(name) : tr("%1 is marked as not to be invited.").arg(name));
}

void OrganizationRoom::addMember()
{
    const auto row = body();
    const QString name = centre().organizations().printedName(row.value);
    std::optional<Id<Person>> who;
    Affiliation affiliation{row.id, {}, {}, {}};
    if (!askForMember(centre(), feedback(), name, who, affiliation, this))
        return;
    const auto before = centre().people().get(*who);
    Person after = before.value;
    after.affiliations << affiliation;
    centre().people().edit(before, after);
    done(tr("%1 belongs to %2 now.").arg(after.name, name));
}

void OrganizationRoom::addAffiliation()
{
    const auto before = person();
    Affiliation affiliation;
    if (!askForAffiliation(centre(), feedback(), before.value.name, affiliation, this))
        return;
    Person after = before.value;
    after.affiliations << affiliation;
    centre().people().edit(before, after);
    done(tr("%1 belongs to %2 now.").arg(after.name, centre().organizations().printedName(affiliation.organization)));
}

void OrganizationRoom::changeAffiliation(int index)
{
    const auto before = person();
    Person after = before.value;
    if (!askForAffiliation(centre(), feedback(), after.name, after.affiliations[index], this))
        return;
    centre().people().edit(before, after);
    done(tr("Saved the affiliation of %1.").arg(after.name));
}

void OrganizationRoom::endAffiliation(int index)
{
    const auto before = person();
    Person after = before.value;
    const QString name = centre().organizations().printedName(after.affiliations[index].organization);
    if (!askForEnd(centre(), after.name, name, after.affiliations[index], this))
        return;
    centre().people().edit(before, after);
    done(tr("%1 has left %2; older papers keep the post.").arg(after.name, name));
}

void OrganizationRoom::mergeOrganizations()
{
    OrganizationBook& book = centre().organizations();
    const auto current = body();
    QList<qint64> alike;
    for (const auto id : book.alike(current.value, current.id))
        alike << id.value;
    const auto moves = [&book](qint64 id) {
        const OrganizationTies ties = book.tiesOf({id});
        if (ties.isEmpty())
            return tr("No other record speaks of it.");
        QStringList parts;
        if (ties.consultations)
            parts << tr("%n consultations", nullptr, ties.consultations);
        if (ties.matters)
            parts << tr("%n cases", nullptr, ties.matters);
        if (ties.people)
            parts << tr("%n people", nullptr, ties.people);
        if (ties.events)
            parts << tr("%n events", nullptr, ties.events);
        if (ties.projects)
            parts << tr("%n projects", nullptr, ties.projects);
        if (ties.divisions)
            parts << tr("%n divisions", nullptr, ties.divisions);
        return tr("Moves along: %1.").arg(parts.join(tr(", ")));
    };
    MergeDialog dialog(tr("Make one of two organisations"), current.id.value, alike, new OrganizationPicker(centre(), feedback(), Strangers::KeepAsTyped),
        {[&book](qint64 id) { return recordImage(book.get({id}).value); }, [&book](qint64 id) { return book.printedName(Id<Organization>{id}); }, moves,
            [this](const QString& field, const QJsonValue& value) { return text::fieldText(centre(), field, value); },
            [](const QString& field) { return text::fieldName(field); }, {u"form_behind"_s, u"do_not_invite"_s}}, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto kept = book.get({dialog.kept()}), other = book.get({dialog.other()});
    const auto one = book.merge(kept, other, merged(kept.value, other.value, dialog.fromOther()));
    m_bodies->select(one.id.value);
    done(tr("%1 and %2 are one now.").arg(book.printedName(kept.value), book.printedName(other.value)));
}

void OrganizationRoom::mergePeople()
{
    PersonBook& book = centre().people();
    const auto current = person();
    QList<qint64> alike;
    for (const auto id : book.alike(current.value, current.id))
        alike << id.value;
    const auto moves = [this](qint64 id) {
        ConsultationFilter filter;
        filter.person = Id<Person>{id};
        const int count = static_cast<int>(centre().consultations().count(filter));
        return count ? tr("Moves along: %1.").arg(tr("%n consultations", nullptr, count)) : tr("No other record speaks of them.");
    };
    MergeDialog dialog(tr("Make one of two people"), current.id.value, alike, new PersonPicker(centre(), feedback(), Strangers::KeepAsTyped),
        {[&book](qint64 id) { return recordImage(book.get({id}).value); }, [&book](qint64 id) { return book.get({id}).value.name; }, moves,
            [this](const QString& field, const QJsonValue& value) { return text::fieldText(centre(), field, value); },
            [](const QString& field) { return text::fieldName(field); }, {u"do_not_invite"_s}}, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto kept = book.get({dialog.kept()}), other = book.get({dialog.other()});
    const auto one = book.merge(kept, other, merged(kept.value, other.value, dialog.fromOther()));
    m_people->select(one.id.value);
    done(tr("%1 and %2 are one now.").arg(kept.value.name, other.value.name));
}

/// What other records speak of cannot go; it is said what speaks of it, and what to do instead.
void OrganizationRoom::remove()
{
    if (people()) {
        const auto row = person();
        ConsultationFilter filter;
        filter.person = row.id;
        if (centre().consultations().count(filter) > 0) {
            feedback().noted(tr("Consultations speak of %1, so the entry stays. Make it one with another entry, or end the affiliation instead.").arg(row.value.name));
            return;
        }
        centre().people().remove(row);
        done(tr("Moved %1 to the trash.").arg(row.value.name));
        return;
    }
    const auto row = body();
    const QString name = centre().organizations().printedName(row.value);
    if (!centre().organizations().tiesOf(row.id).isEmpty()) {
        feedback().noted(tr("Other records speak of %1, so the entry stays. Make it one with another entry, or record that it was dissolved.").arg(name));
        return;
    }
    centre().organizations().remove(row);
    done(tr("Moved %1 to the trash.").arg(name));
}

} // namespace musubi::ui
