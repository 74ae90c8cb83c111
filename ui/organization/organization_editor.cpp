#include "ui/organization/organization_editor.h"

#include "core/japan/working_days.h"
#include "core/organization/organization_book.h"
#include "core/vocabulary/vocabulary.h"
#include "ui/common/date_edit.h"
#include "ui/common/entry_fields.h"
#include "ui/common/form_group.h"
#include "ui/organization/name_rows.h"
#include "ui/organization/organization_picker.h"
#include "ui/text/language.h"

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostMembers = 999'999;

DayContext bodyDays(Centre& centre)
{
    return dayContext([&centre] { return centre.today(); }, centre.officeCalendar());
}

} // namespace

OrganizationEditor::OrganizationEditor(Centre& centre, Feedback& feedback, QWidget* parent)
    : RecordEditor(centre, feedback, {tr("Directory"), tr("New organisation"), tr("Register the organisation"), tr("May be on file already")}, Subject::Organization, parent)
{
    makeName();
    makeContact();
    makeWork();
    makeRest();
    ready();
}

void OrganizationEditor::makeName()
{
    auto* group = new FormGroup(1, tr("Name"));
    auto* name = lineField(0);
    auto* reading = lineField(0, tr("Kana; the order of every list"));
    auto* legalForm = termBox(centre().vocabulary(), LegalFormList::name, true);
    auto* behind = new QCheckBox(tr("behind the name"));
    auto* kind = termBox(centre().vocabulary(), KindList::name, true);
    m_sector = new Segments(tr("Side"));
    for (const Sector sector : {Sector::Public, Sector::Private, Sector::None})
        m_sector->add(text::sectorName(sector), QString(codeOf(sector)));
    auto* parent = new OrganizationPicker(centre(), feedback());
    parent->setFixedWidth(theme().px(340));
    form().bind("name"_L1, name, &Organization::name);
    form().bind("reading"_L1, reading, &Organization::reading);
    bindTerm(form(), "legal_form"_L1, legalForm, &Organization::legalForm);
    form().bind("form_behind"_L1, behind, &Organization::formBehind);
    bindTerm(form(), "kind"_L1, kind, &Organization::kind);
    form().bind("sector"_L1, m_sector, &Organization::sector);
    form().bind("parent"_L1, parent, &Organization::parent);
    auto* aliases = new NameRows(NameRows::Kind::Aliases, tr("Also called"), bodyDays(centre()));
    form().add("organization_alias"_L1, aliases, [=](const Organization& o) { aliases->setAliases(o.aliases); }, [=](Organization& o) { o.aliases = aliases->aliases(); });
    auto* former = new NameRows(NameRows::Kind::FormerNames, tr("Formerly"), bodyDays(centre()));
    form().add("organization_former_name"_L1, former, [=](const Organization& o) { former->setFormerNames(o.formerNames); }, [=](Organization& o) { o.formerNames = former->formerNames(); });
    for (const NameRows* rows : {aliases, former})
        connect(rows, &NameRows::valueChanged, this, [this] { form().changed(); });
    connect(kind, &QComboBox::activated, this, [this, kind] { proposeSector(kind->currentData().toString()); });
    group->addRow(tr("Name"), {name}, FormGroup::Need::Required);
    group->addRow(tr("Reading"), {reading});
    group->addRow(tr("Legal form"), {legalForm, behind});
    group->addRow(tr("Kind"), {kind});
    group->addRow(tr("Side"), {m_sector});
    group->addRow(tr("Part of"), {parent});
    group->addRow(tr("Also called"), {aliases});
    group->addRow(tr("Formerly"), {former});
    area().addGroup(group);
}

void OrganizationEditor::proposeSector(const QString& kind)
{
    const VocabularyTerm* term = centre().vocabulary().find(QString(KindList::name), kind);
    if (!term || row())
        return;
    m_sector->setValue(term->sector == "public"_L1 || term->sector == "private"_L1 ? term->sector : QString(codeOf(Sector::None)));
    form().changed();
}

void OrganizationEditor::makeContact()
{
    auto* group = new FormGroup(2, tr("Contact"));
    const auto line = [&](QLatin1StringView name, QString Organization::*member, int width, const QString& placeholder = {}, Qt::InputMethodHints hints = Qt::ImhNone) {
        auto* edit = lineField(width, placeholder);
        edit->setInputMethodHints(hints);
        edit->setAccessibleName(placeholder);
        form().bind(name, edit, member);
        return edit;
    };
    group->addRow(tr("Represented by"), {line("representative"_L1, &Organization::representative, 220, tr("Post and name"))});
    group->addRow(tr("Liaison officer"), {line("liaison"_L1, &Organization::liaison, 220, tr("of a city division, changes every April"))});
    group->addRow(tr("Phone"), {line("phone"_L1, &Organization::phone, 160, {}, Qt::ImhDialableCharactersOnly), line("fax"_L1, &Organization::fax, 160, tr("Fax"), Qt::ImhDialableCharactersOnly)});
    group->addRow(tr("Mail"), {line("mail"_L1, &Organization::mail, 330, {}, Qt::ImhEmailCharactersOnly)});
    group->addRow(tr("Address"), {line("postal_code"_L1, &Organization::postalCode, 96, tr("Postal code"), Qt::ImhPreferLatin), line("address"_L1, &Organization::address, 0, tr("Address"))});
    group->addRow(tr("Web site"), {line("url"_L1, &Organization::url, 330, {}, Qt::ImhUrlCharactersOnly)});
    area().addGroup(group);
}

void OrganizationEditor::makeWork()
{
    auto* group = new FormGroup(3, tr("Work"));
    auto* fields = termField(centre().vocabulary(), FieldList::name, tr("Fields of work"), true);
    auto* goals = termField(centre().vocabulary(), GoalList::name, tr("SDGs"), false);
    auto* areas = termField(centre().vocabulary(), AreaList::name, tr("Area"), false);
    form().bind("organization_field"_L1, fields, &Organization::fields);
    form().bind("organization_goal"_L1, goals, &Organization::goals);
    form().bind("organization_area"_L1, areas, &Organization::areas);
    group->addRow(tr("Fields of work"), {fields});
    group->addRow(tr("SDGs"), {goals});
    group->addRow(tr("Area"), {areas});
    area().addGroup(group);
}

void OrganizationEditor::makeRest()
{
    auto* group = new FormGroup(4, tr("On paper"));
    auto* number = lineField(160);
    auto* members = new QSpinBox;
    members->setRange(-1, mostMembers);
    members->setSpecialValueText(u"—"_s);
    members->setGroupSeparatorShown(true);
    auto* founded = new DateEdit(DateEdit::Kind::Date, bodyDays(centre()));
    founded->setRemedyOffered(false);
    auto* active = new QCheckBox(tr("still exists"));
    auto* dissolved = new DateEdit(DateEdit::Kind::Date, bodyDays(centre()));
    dissolved->setRemedyOffered(false);
    auto* uninvited = new QCheckBox(tr("is not to be invited"));
    auto* reason = lineField(0, tr("Reason"));
    reason->setAccessibleName(tr("Why not to be invited"));
    auto* note = textField(80);
    form().bind("corporate_number"_L1, number, &Organization::corporateNumber);
    form().bind("members"_L1, members, &Organization::members);
    form().bind("founded_on"_L1, founded, &Organization::foundedOn);
    form().bind("active"_L1, active, &Organization::active);
    form().bind("dissolved_on"_L1, dissolved, &Organization::dissolvedOn);
    form().bind("do_not_invite"_L1, uninvited, &Organization::doNotInvite);
    form().bind("do_not_invite_reason"_L1, reason, &Organization::doNotInviteReason);
    form().bind("note"_L1, note, &Organization::note);
    group->addRow(tr("Corporate no."), {number});
    group->addRow(tr("Members"), {members});
    group->addRow(tr("Founded"), {founded});
    group->addRow(tr("State"), {active});
    group->addRow(tr("Dissolved"), {dissolved});
    group->addRow(tr("Invitations"), {uninvited, reason});
    group->addRow(tr("Note"), {note});
    area().addGroup(group);
}

QList<BookEditor::Alike> OrganizationEditor::alike() const
{
    const Organization written = value();
    if (written.name.trimmed().isEmpty())
        return {};
    QList<Alike> found;
    const auto ids = centre().organizations().alike(written, Id<Organization>{row()});
    for (const OrganizationLine& line : centre().organizations().lines(ids.mid(0, 6))) {
        QStringList why{centre().vocabulary().label(line.kind, text::language()), line.phone, line.representative};
        why.removeAll(QString());
        found << Alike{line.id.value, line.printedName, why.join(u" ・ "_s)};
    }
    return found;
}

Problems OrganizationEditor::problemsOf(const Organization& value, Id<Organization> self) const
{
    return centre().organizations().check(value, self, centre().today());
}

QString OrganizationEditor::nameOf(const Organization& value) const
{
    return centre().organizations().printedName(value);
}

std::optional<Stored<Organization>> OrganizationEditor::find(Id<Organization> id) const
{
    return centre().organizations().find(id);
}

Stored<Organization> OrganizationEditor::enter(const Organization& value)
{
    return centre().organizations().add(value);
}

Stored<Organization> OrganizationEditor::change(const Stored<Organization>& before, const Organization& after)
{
    return centre().organizations().edit(before, after);
}

} // namespace musubi::ui
