#include "ui/person/person_detail.h"

#include "core/centre.h"
#include "core/consultation/consultation_desk.h"
#include "core/meeting/meeting_desk.h"
#include "core/organization/organization_book.h"
#include "core/person/person_book.h"
#include "ui/common/attempt.h"
#include "ui/common/buttons.h"
#include "ui/common/detail_block.h"
#include "ui/common/label.h"
#include "ui/common/tag.h"
#include "ui/common/theme.h"
#include "ui/organization/dealings.h"

#include <QEvent>
#include <QVBoxLayout>

namespace musubi::ui {

using namespace Qt::StringLiterals;

PersonDetail::PersonDetail(Centre& centre, Feedback& feedback, QWidget* parent)
    : BookDetail(centre, tr("Person"), parent)
    , m_feedback(feedback)
{
}

void PersonDetail::show(std::optional<Id<Person>> id)
{
    m_id = id;
    attempt(m_feedback, [this] {
        const auto row = m_id ? centre().people().find(*m_id) : std::nullopt;
        if (row)
            rebuild(*row);
        else
            clear();
    });
}

void PersonDetail::rebuild(const Stored<Person>& row)
{
    const Person& person = row.value;
    QString facts;
    if (const Affiliation* stands = affiliationOn(person, centre().today()))
        facts = QStringList{centre().organizations().printedName(stands->organization), stands->title}.join(u' ').trimmed();
    begin(tr("Person"), person.name, person.reading, person.doNotInvite ? QList<Tag>{{tr("Do not invite"), TagKind::Warn}} : QList<Tag>(), facts);
    if (person.doNotInvite)
        addWarning(person.doNotInviteReason.isEmpty() ? tr("Not to be invited.") : tr("Not to be invited: %1").arg(person.doNotInviteReason));
    auto* contact = new DetailBlock({}, {}, parentOfBlocks());
    contact->addFact(tr("Phone"), person.phone);
    contact->addFact(tr("Mobile"), person.mobile);
    contact->addFact(tr("Mail"), person.mail);
    if (person.phone.isEmpty() && person.mobile.isEmpty() && person.mail.isEmpty())
        contact->addParagraph(tr("How to reach them is not known yet."));
    body().addWidget(contact);
    addAffiliations(person);
    if (!person.note.trimmed().isEmpty()) {
        auto* note = new DetailBlock(tr("Note"), u"memo"_s, parentOfBlocks());
        note->addParagraph(person.note);
        body().addWidget(note);
    }
    MeetingFilter meetings;
    meetings.person = row.id;
    if (auto* block = meetingsBlock(centre(), meetings, [this](qint64 id) { Q_EMIT meetingAsked(id); }, parentOfBlocks()))
        body().addWidget(block);
    ConsultationFilter filter;
    filter.person = row.id;
    if (auto* block = consultationsBlock(centre(), filter, {}, [this](qint64 id) { Q_EMIT consultationAsked(id); }, parentOfBlocks()))
        body().addWidget(block);
    addFootAction(tr("Add an affiliation"), u"organisation"_s, Ask::Affiliate);
    addMore(tr("Make one with another…"), u"merge"_s, Ask::Merge);
    addMore(person.doNotInvite ? tr("May be invited again") : tr("Mark as not to be invited…"), u"silent"_s, Ask::Invite);
    addMore(tr("Move to the trash"), u"trash"_s, Ask::Remove);
    finish();
}

void PersonDetail::addAffiliations(const Person& person)
{
    auto* block = new DetailBlock(tr("Affiliations"), u"organisation"_s, parentOfBlocks());
    QList<int> order;
    for (int i = 0; i < static_cast<int>(person.affiliations.size()); ++i)
        order << i;
    const QDate today = centre().today();
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        const Affiliation &one = person.affiliations[a], &other = person.affiliations[b];
        if (holdsOn(one, today) != holdsOn(other, today))
            return holdsOn(one, today);
        return one.validFrom.value_or(QDate(1, 1, 1)) > other.validFrom.value_or(QDate(1, 1, 1));
    });
    for (const int index : std::as_const(order))
        block->addWidget(affiliationLine(person.affiliations[index], index, block));
    if (order.isEmpty())
        block->addParagraph(tr("Belongs to no organisation on file."));
    body().addWidget(block);
}

QWidget* PersonDetail::affiliationLine(const Affiliation& affiliation, int index, QWidget* parent)
{
    auto* line = new QWidget(parent);
    auto* down = new QVBoxLayout(line);
    down->setContentsMargins(0, theme().px(2), 0, theme().px(4));
    down->setSpacing(0);
    const QString name = centre().organizations().printedName(affiliation.organization);
    const bool holds = holdsOn(affiliation, centre().today());
    auto* first = new QHBoxLayout;
    first->setSpacing(theme().px(8));
    auto* link = inlineLink(name, line);
    connect(link, &QToolButton::clicked, this, [this, id = affiliation.organization.value] { Q_EMIT organizationAsked(id); }, Qt::QueuedConnection);
    first->addWidget(link);
    if (!affiliation.title.isEmpty())
        first->addWidget(new ElidedLabel(affiliation.title, Type::Text, holds ? Token::Ink : Token::Ink2), 1);
    else
        first->addStretch(1);
    down->addLayout(first);
    auto* second = new QHBoxLayout;
    const QString period = periodText(affiliation);
    second->addWidget(new ElidedLabel(holds ? (period.isEmpty() ? tr("now") : period) : tr("ended ・ %1").arg(period), Type::Small, Token::Ink2), 1);
    const auto act = [&](const QString& words, const QString& spoken, auto signal) {
        auto* link2 = compact(linkButton(words, {}, line));
        link2->setAccessibleName(spoken);
        link2->setEnabled(!centre().isReadOnly());
        connect(link2, &QToolButton::clicked, this, [this, index, signal] { Q_EMIT (this->*signal)(index); }, Qt::QueuedConnection);
        second->addWidget(link2);
    };
    act(tr("Change"), tr("Change the affiliation with %1").arg(name), &PersonDetail::affiliationAsked);
    if (holds && !affiliation.validUntil)
        act(tr("End"), tr("End the affiliation with %1").arg(name), &PersonDetail::endAsked);
    down->addLayout(second);
    return line;
}

void PersonDetail::changeEvent(QEvent* event)
{
    BookDetail::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        show(m_id);
}

} // namespace musubi::ui
