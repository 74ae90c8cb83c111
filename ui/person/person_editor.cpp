#include "ui/person/person_editor.h"

#include "core/person/person_book.h"
#include "ui/common/entry_fields.h"
#include "ui/common/form_group.h"
#include "ui/person/affiliation_rows.h"

namespace musubi::ui {

using namespace Qt::StringLiterals;

PersonEditor::PersonEditor(Centre& centre, Feedback& feedback, QWidget* parent)
    : RecordEditor(centre, feedback, {tr("Directory"), tr("New person"), tr("Register the person"), tr("May be on file already")}, Subject::Person, parent)
{
    auto* who = new FormGroup(1, tr("Who"));
    const auto line = [&](QLatin1StringView name, QString Person::*member, int width, Qt::InputMethodHints hints = Qt::ImhNone) {
        auto* edit = lineField(width);
        edit->setInputMethodHints(hints);
        form().bind(name, edit, member);
        return edit;
    };
    who->addRow(tr("Full name"), {line("name"_L1, &Person::name, 260)}, FormGroup::Need::Required);
    who->addRow(tr("Reading"), {line("reading"_L1, &Person::reading, 260)});
    area().addGroup(who);
    auto* contact = new FormGroup(2, tr("Contact"));
    contact->addRow(tr("Phone"), {line("phone"_L1, &Person::phone, 180, Qt::ImhDialableCharactersOnly)});
    contact->addRow(tr("Mobile"), {line("mobile"_L1, &Person::mobile, 180, Qt::ImhDialableCharactersOnly)});
    contact->addRow(tr("Mail"), {line("mail"_L1, &Person::mail, 330, Qt::ImhEmailCharactersOnly)});
    area().addGroup(contact);
    auto* standing = new FormGroup(3, tr("Affiliations"));
    auto* rows = new AffiliationRows(centre, feedback);
    form().bind("person_affiliation"_L1, rows, &Person::affiliations);
    standing->addRow(tr("Stands in"), {rows});
    area().addGroup(standing);
    auto* rest = new FormGroup(4, tr("Remarks"));
    auto* uninvited = new QCheckBox(tr("is not to be invited"));
    auto* reason = lineField(0, tr("Reason"));
    reason->setAccessibleName(tr("Why not to be invited"));
    auto* note = textField(80);
    form().bind("do_not_invite"_L1, uninvited, &Person::doNotInvite);
    form().bind("do_not_invite_reason"_L1, reason, &Person::doNotInviteReason);
    form().bind("note"_L1, note, &Person::note);
    rest->addRow(tr("Invitations"), {uninvited, reason});
    rest->addRow(tr("Note"), {note});
    area().addGroup(rest);
    ready();
}

QList<BookEditor::Alike> PersonEditor::alike() const
{
    const Person written = value();
    if (written.name.trimmed().isEmpty())
        return {};
    QList<Alike> found;
    const auto ids = centre().people().alike(written, Id<Person>{row()});
    for (const PersonLine& line : centre().people().lines(ids.mid(0, 6), centre().today())) {
        QStringList why{line.organizationName, line.title, line.phone};
        why.removeAll(QString());
        found << Alike{line.id.value, line.name, why.join(u" ・ "_s)};
    }
    return found;
}

Problems PersonEditor::problemsOf(const Person& value, Id<Person> self) const
{
    return centre().people().check(value, self);
}

QString PersonEditor::nameOf(const Person& value) const
{
    return value.name;
}

std::optional<Stored<Person>> PersonEditor::find(Id<Person> id) const
{
    return centre().people().find(id);
}

Stored<Person> PersonEditor::enter(const Person& value)
{
    return centre().people().add(value);
}

Stored<Person> PersonEditor::change(const Stored<Person>& before, const Person& after)
{
    return centre().people().edit(before, after);
}

} // namespace musubi::ui
