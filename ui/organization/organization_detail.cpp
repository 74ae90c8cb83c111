#include "ui/organization/organization_detail.h"

#include "core/centre.h"
#include "core/consultation/consultation_desk.h"
#include "core/event/event_book.h"
#include "core/matter/matter_desk.h"
#include "core/meeting/meeting_desk.h"
#include "core/organization/organization_book.h"
#include "core/person/person_book.h"
#include "core/vocabulary/vocabulary.h"
#include "ui/common/attempt.h"
#include "ui/common/buttons.h"
#include "ui/common/day_context.h"
#include "ui/common/detail_block.h"
#include "ui/common/flow_layout.h"
#include "ui/common/record_line.h"
#include "ui/common/tag.h"
#include "ui/organization/dealings.h"
#include "ui/text/language.h"
#include "ui/text/record_wording.h"

#include <QEvent>
#include <QVBoxLayout>

namespace musubi::ui {

using namespace Qt::StringLiterals;

OrganizationDetail::OrganizationDetail(Centre& centre, Feedback& feedback, QWidget* parent)
    : BookDetail(centre, tr("Organisation"), parent)
    , m_feedback(feedback)
{
}

void OrganizationDetail::show(std::optional<Id<Organization>> id)
{
    m_id = id;
    attempt(m_feedback, [this] {
        const auto row = m_id ? centre().organizations().find(*m_id) : std::nullopt;
        if (row)
            rebuild(*row);
        else
            clear();
    });
}

void OrganizationDetail::rebuild(const Stored<Organization>& row)
{
    const Organization& o = row.value;
    OrganizationBook& book = centre().organizations();
    QStringList small = o.parent ? book.path(*o.parent) : QStringList();
    QStringList facts{centre().vocabulary().label(o.kind, text::language()), o.sector == Sector::None ? QString() : text::sectorName(o.sector)};
    facts.removeAll(QString());
    QList<Tag> tags;
    if (!o.active)
        tags << Tag{tr("Dissolved"), TagKind::Neutral};
    if (o.doNotInvite)
        tags << Tag{tr("Do not invite"), TagKind::Warn};
    begin(small.isEmpty() ? tr("Organisation") : small.join(u" › "_s), book.printedName(o), o.reading, tags, facts.join(u" ・ "_s));
    if (o.doNotInvite)
        addWarning(o.doNotInviteReason.isEmpty() ? tr("Not to be invited.") : tr("Not to be invited: %1").arg(o.doNotInviteReason));
    addContact(o);
    addNames(o);
    addWork(o);
    addPeople(row.id);
    addDivisions(row.id);
    addDealings(row);
    if (!o.note.trimmed().isEmpty()) {
        auto* note = new DetailBlock(tr("Note"), u"memo"_s, parentOfBlocks());
        note->addParagraph(o.note);
        body().addWidget(note);
    }
    addFootAction(tr("Change the name"), u"edit"_s, Ask::Rename);
    addFootAction(tr("Add a person"), u"person"_s, Ask::Affiliate);
    addMore(tr("Make one with another organisation…"), u"merge"_s, Ask::Merge);
    addMore(o.doNotInvite ? tr("May be invited again") : tr("Mark as not to be invited…"), u"silent"_s, Ask::Invite);
    if (o.active)
        addMore(tr("Record that it was dissolved…"), u"close"_s, Ask::Dissolve);
    else
        addMore(tr("It exists after all"), u"check"_s, Ask::Revive);
    addMore(tr("Move to the trash"), u"trash"_s, Ask::Remove);
    finish();
}

void OrganizationDetail::addContact(const Organization& o)
{
    const QString all = o.representative + o.liaison + o.phone + o.fax + o.mail + o.postalCode + o.address + o.url;
    if (all.trimmed().isEmpty() && !o.parent)
        return;
    auto* block = new DetailBlock({}, {}, parentOfBlocks());
    block->addFact(tr("Represented by"), o.representative);
    block->addFact(tr("Liaison officer"), o.liaison);
    block->addFact(tr("Phone"), o.phone);
    block->addFact(tr("Fax"), o.fax);
    block->addFact(tr("Mail"), o.mail);
    block->addFact(tr("Address"), QStringList{o.postalCode.isEmpty() ? QString() : u"〒"_s + o.postalCode, o.address}.join(u' ').trimmed());
    block->addFact(tr("Web site"), o.url);
    if (o.parent) {
        auto* link = inlineLink(centre().organizations().printedName(o.parent), block);
        connect(link, &QToolButton::clicked, this, [this, id = o.parent->value] { Q_EMIT organizationAsked(id); }, Qt::QueuedConnection);
        block->addFact(tr("Part of"), link);
    }
    body().addWidget(block);
}

void OrganizationDetail::addNames(const Organization& o)
{
    QStringList aliases;
    for (const OrganizationAlias& alias : o.aliases)
        aliases << (alias.reading.isEmpty() ? alias.name : tr("%1 (%2)").arg(alias.name, alias.reading));
    if (aliases.isEmpty() && o.formerNames.isEmpty())
        return;
    auto* block = new DetailBlock(tr("Names"), u"tag"_s, parentOfBlocks());
    block->addFact(tr("Also called"), aliases.join(u'\n'));
    QList<FormerName> former = o.formerNames;
    std::stable_sort(former.begin(), former.end(), [](const FormerName& a, const FormerName& b) { return b.validUntil.value_or(QDate()) < a.validUntil.value_or(QDate()); });
    QStringList names;
    for (const FormerName& name : std::as_const(former)) {
        Organization then = o;
        then.name = name.name;
        then.legalForm = name.legalForm.value_or(o.legalForm);
        const QString printed = centre().organizations().printedName(then);
        names << (name.validUntil ? tr("%1 (until %2)").arg(printed, fullDate(*name.validUntil)) : printed);
    }
    block->addFact(tr("Formerly"), names.join(u'\n'));
    body().addWidget(block);
}

void OrganizationDetail::addWork(const Organization& o)
{
    const Vocabulary& words = centre().vocabulary();
    const bool facts = !o.corporateNumber.isEmpty() || o.members || o.foundedOn || o.dissolvedOn;
    if (o.fields.isEmpty() && o.goals.isEmpty() && o.areas.isEmpty() && !facts)
        return;
    auto* block = new DetailBlock(o.fields.isEmpty() ? QString() : tr("Fields of work"), {}, parentOfBlocks());
    auto* tags = new QWidget(block);
    auto* flow = new FlowLayout(tags);
    for (const Mark& mark : o.fields)
        flow->addWidget(new TagLabel({(mark.main ? u"◎ "_s : u"○ "_s) + words.label(QString(FieldList::name), mark.code, text::language())}, tags));
    QStringList goals;
    for (const Mark& mark : o.goals)
        goals << mark.code;
    if (!goals.isEmpty())
        flow->addWidget(new TagLabel({u"SDGs "_s + goals.join(u'・')}, tags));
    for (const Mark& mark : o.areas)
        flow->addWidget(new TagLabel({words.label(QString(AreaList::name), mark.code, text::language()), TagKind::Neutral, u"area"_s}, tags));
    if (flow->count() > 0)
        block->addWidget(tags);
    else
        tags->hide();
    block->addFact(tr("Members"), o.members ? tr("%n members", nullptr, *o.members) : QString());
    block->addFact(tr("Founded"), o.foundedOn ? fullDate(*o.foundedOn) : QString());
    block->addFact(tr("Dissolved"), o.dissolvedOn ? fullDate(*o.dissolvedOn) : QString());
    block->addFact(tr("Corporate no."), o.corporateNumber);
    body().addWidget(block);
}

/// Those who stand there today first, then those who did.
void OrganizationDetail::addPeople(Id<Organization> id)
{
    struct Standing {
        qint64 person;
        QString name;
        Affiliation at;
    };
    QList<Standing> present, past;
    for (const auto personId : centre().people().ids({.organization = id})) {
        const auto person = centre().people().get(personId);
        for (const Affiliation& affiliation : person.value.affiliations)
            if (affiliation.organization == id)
                (holdsOn(affiliation, centre().today()) ? present : past) << Standing{personId.value, person.value.name, affiliation};
    }
    if (present.isEmpty() && past.isEmpty())
        return;
    auto* block = new DetailBlock(tr("People"), u"person"_s, parentOfBlocks());
    block->setCount(tr("%n now", nullptr, static_cast<int>(present.size())));
    for (const Standing& standing : present + past) {
        const bool now = holdsOn(standing.at, centre().today());
        QStringList second{standing.at.title, periodText(standing.at)};
        second.removeAll(QString());
        auto* line = new RecordLine({now ? QString() : tr("formerly"), standing.name, second.join(u" ・ "_s)}, block);
        connect(line, &QAbstractButton::clicked, this, [this, row = standing.person] { Q_EMIT personAsked(row); }, Qt::QueuedConnection);
        block->addWidget(line);
    }
    body().addWidget(block);
}

void OrganizationDetail::addDivisions(Id<Organization> id)
{
    OrganizationFilter filter;
    filter.parent = id;
    filter.alsoInactive = true;
    const auto ids = centre().organizations().ids(filter);
    if (ids.isEmpty())
        return;
    auto* block = new DetailBlock(tr("Divisions"), u"organisation"_s, parentOfBlocks());
    block->setCount(QString::number(ids.size()));
    for (const OrganizationLine& line : centre().organizations().lines(ids)) {
        auto* entry = new RecordLine({line.active ? QString() : tr("dissolved"), line.printedName, line.representative}, block);
        connect(entry, &QAbstractButton::clicked, this, [this, row = line.id.value] { Q_EMIT organizationAsked(row); }, Qt::QueuedConnection);
        block->addWidget(entry);
    }
    body().addWidget(block);
}

void OrganizationDetail::addDealings(const Stored<Organization>& row)
{
    MatterFilter matters;
    matters.organization = row.id;
    if (auto* block = mattersBlock(centre(), matters, [this](qint64 id) { Q_EMIT matterAsked(id); }, parentOfBlocks()))
        body().addWidget(block);
    MeetingFilter meetings;
    meetings.organization = row.id;
    if (auto* block = meetingsBlock(centre(), meetings, [this](qint64 id) { Q_EMIT meetingAsked(id); }, parentOfBlocks()))
        body().addWidget(block);
    if (auto* block = eventsBlock(centre(), {.organization = row.id}, [this](qint64 id) { Q_EMIT eventAsked(id); }, parentOfBlocks()))
        body().addWidget(block);
    ConsultationFilter consultations;
    consultations.organization = row.id;
    const auto calledThen = [this, value = row.value](QDate day) {
        const QString then = centre().organizations().printedNameOn(value, day);
        return then == centre().organizations().printedName(value) ? QString() : tr("then %1").arg(then);
    };
    if (auto* block = consultationsBlock(centre(), consultations, calledThen, [this](qint64 id) { Q_EMIT consultationAsked(id); }, parentOfBlocks()))
        body().addWidget(block);
}

void OrganizationDetail::changeEvent(QEvent* event)
{
    BookDetail::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        show(m_id);
}

} // namespace musubi::ui
