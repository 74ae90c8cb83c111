#include "ui/event/event_detail.h"

#include "core/centre.h"
#include "core/consultation/consultation_desk.h"
#include "core/event/event_rules.h"
#include "core/organization/organization_book.h"
#include "core/staff/staff_room.h"
#include "core/vocabulary/vocabulary.h"
#include "ui/common/attempt.h"
#include "ui/common/buttons.h"
#include "ui/common/day_context.h"
#include "ui/common/detail_block.h"
#include "ui/common/form_group.h"
#include "ui/common/label.h"
#include "ui/common/record_line.h"
#include "ui/event/event_columns.h"
#include "ui/event/headcount_bars.h"
#include "ui/text/event_wording.h"
#include "ui/text/language.h"
#include "ui/text/number_wording.h"
#include "ui/text/record_wording.h"

#include <QEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype namesAtFirst = 8;

} // namespace

EventDetail::EventDetail(Centre& centre, Feedback& feedback, QWidget* parent)
    : QWidget(parent)
    , m_centre(centre)
    , m_feedback(feedback)
    , m_down(new QVBoxLayout(this))
{
    setGround(*this, Token::Pane);
    m_down->setContentsMargins(0, 0, 0, 0);
    m_down->setSpacing(0);
    setMinimumWidth(theme().px(320));
}

void EventDetail::show(const std::optional<Stored<Event>>& row)
{
    m_row = row;
    attempt(m_feedback, [this] { rebuild(); });
}

void EventDetail::rebuild()
{
    if (m_body) {
        m_body->hide();
        m_body->deleteLater(); // the button that asked may stand in it
    }
    m_body = new QWidget(this);
    m_down->addWidget(m_body);
    if (!m_row)
        return;
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new QWidget(m_body);
    auto* headDown = new QVBoxLayout(head);
    headDown->setContentsMargins(theme().px(16), theme().px(8), theme().px(16), theme().px(12));
    headDown->setSpacing(theme().px(2));
    addHead(*headDown);
    column->addWidget(head);

    auto* area = new QScrollArea(m_body);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setAccessibleName(tr("Event"));
    auto* content = new QWidget(area);
    setGround(*content, Token::Pane);
    auto* down = new QVBoxLayout(content);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(0);
    addFacts(*down);
    addLecturers(*down);
    addParticipants(*down);
    addNames(*down);
    addContacts(*down);
    down->addStretch(1);
    area->setWidget(content);
    column->addWidget(area, 1);

    auto* foot = new FootBar(m_body);
    auto* contact = button(tr("Register a contact from it"), u"add"_s, foot);
    auto* repeat = button(tr("Another one like it"), {}, foot);
    for (QPushButton* action : {contact, repeat})
        action->setEnabled(!m_centre.isReadOnly());
    connect(contact, &QPushButton::clicked, this, &EventDetail::newContactAsked, Qt::QueuedConnection);
    connect(repeat, &QPushButton::clicked, this, &EventDetail::repeatAsked, Qt::QueuedConnection);
    foot->addLeft(contact);
    foot->addLeft(repeat);
    column->addWidget(foot);
}

void EventDetail::addHead(QVBoxLayout& down)
{
    const Event& event = m_row->value;
    auto* top = new QHBoxLayout;
    top->addWidget(new ElidedLabel(text::fiscalYearName(m_centre, event.fiscalYear) + u" ・ "_s + m_centre.vocabulary().label(event.kind, text::language()), Type::Small, Token::Ink2), 1);
    auto* edit = compact(button(tr("Edit"), u"edit"_s, this));
    setKeyHint(*edit, u"F2"_s);
    edit->setEnabled(!m_centre.isReadOnly());
    auto* print = compact(iconButton(u"print"_s, tr("Print the event sheet"), this));
    connect(edit, &QPushButton::clicked, this, &EventDetail::editAsked, Qt::QueuedConnection);
    connect(print, &QPushButton::clicked, this, &EventDetail::printAsked, Qt::QueuedConnection);
    top->addWidget(edit);
    top->addWidget(print);
    down.addLayout(top);
    down.addWidget(readableLabel(event.title, Type::Heading, Token::Ink, this));
    auto* facts = new QHBoxLayout;
    facts->setSpacing(theme().px(6));
    facts->addWidget(new TagLabel(eventTag(event.status), this));
    QStringList words;
    if (const int came = headcountOf(event))
        words << tr("%n participants", nullptr, came);
    if (const QString staff = m_centre.staff().nameOf(event.staff); !staff.isEmpty())
        words << tr("Coordinator %1").arg(staff);
    facts->addWidget(new ElidedLabel(words.join(u" ・ "_s), Type::Small, Token::Ink2), 1);
    down.addLayout(facts);
}

void EventDetail::addFacts(QVBoxLayout& down)
{
    const Event& event = m_row->value;
    auto* block = new DetailBlock({}, {}, this);
    block->addFact(tr("When"), text::eventTime(event.startsAt, event.endsAt, event.wholeDay));
    block->addFact(tr("How it runs"), event.schedule);
    QStringList where{event.venue, event.online ? tr("Online") : QString()};
    where.removeAll(QString());
    block->addFact(tr("Venue"), where.join(u" ・ "_s));
    if (event.capacity)
        block->addFact(tr("Capacity"), tr("%n people", nullptr, *event.capacity));
    block->addFact(tr("Aim"), event.aim);
    block->addFact(tr("Note"), event.note);
    down.addWidget(block);
}

/// The body as it was called on the day, with a way to its page.
void EventDetail::addLecturers(QVBoxLayout& down)
{
    const Event& event = m_row->value;
    if (event.lecturers.isEmpty())
        return;
    auto* block = new DetailBlock(tr("Lecturers"), u"person"_s, this);
    for (const Lecturer& lecturer : event.lecturers) {
        const auto body = lecturer.organization ? m_centre.organizations().find(*lecturer.organization) : std::nullopt;
        QStringList second{body ? m_centre.organizations().printedNameOn(body->value, event.startsAt.date()) : QString(), lecturer.title};
        second.removeAll(QString());
        if (!lecturer.person && !body) {
            block->addParagraph(lecturer.name + (second.isEmpty() ? QString() : u"　"_s + second.join(u' ')));
            continue;
        }
        auto* line = new RecordLine({{}, lecturer.name.isEmpty() ? second.takeFirst() : lecturer.name, second.join(u' ')}, block);
        connect(line, &QAbstractButton::clicked, this, [this, lecturer] {
            if (lecturer.person)
                Q_EMIT personAsked(lecturer.person->value);
            else
                Q_EMIT organizationAsked(lecturer.organization->value);
        }, Qt::QueuedConnection);
        block->addWidget(line);
    }
    down.addWidget(block);
}

void EventDetail::addParticipants(QVBoxLayout& down)
{
    const Event& event = m_row->value;
    const Vocabulary& words = m_centre.vocabulary();
    auto* block = new DetailBlock(tr("Participants"), u"organisation"_s, this);
    const int came = headcountOf(event);
    block->setCount(tr("%n people in all", nullptr, came));
    QList<HeadcountBars::Bar> bars;
    for (const auto& [group, count] : headcountsByGroup(words, event.headcounts)) {
        if (count == 0)
            continue;
        QStringList kinds;
        for (const Headcount& headcount : event.headcounts)
            if (const VocabularyTerm* term = words.find(u"kind", headcount.kind.code); term && term->group == group)
                kinds << words.label(headcount.kind, text::language()) + u' ' + QString::number(headcount.count);
        bars << HeadcountBars::Bar{words.label(Term<KindGroupList>{group}, text::language()), kinds.join(u", "_s), count};
    }
    if (bars.isEmpty())
        block->addParagraph(event.status == EventStatus::Held ? tr("How many came has not been entered yet.") : tr("Nobody is counted before it is held."));
    else
        block->addWidget(new HeadcountBars(bars, block));
    down.addWidget(block);
}

void EventDetail::addNames(QVBoxLayout& down)
{
    const Event& event = m_row->value;
    if (event.participants.isEmpty())
        return;
    auto* block = new DetailBlock(tr("Names"), u"person"_s, this);
    const auto came = std::count_if(event.participants.begin(), event.participants.end(), [](const EventParticipant& one) { return one.attended; });
    block->setCount(tr("%1 of %n came", nullptr, static_cast<int>(event.participants.size())).arg(came));
    const auto add = [this, block](const EventParticipant& one) {
        QStringList second{one.organization ? m_centre.organizations().printedName(one.organization) : one.organizationName, m_centre.vocabulary().label(one.kind, text::language()),
            one.attended ? QString() : tr("did not come")};
        second.removeAll(QString());
        QString name = one.name.isEmpty() && !second.isEmpty() ? second.takeFirst() : one.name;
        if (!one.organization && !one.person) {
            block->addParagraph(second.isEmpty() ? name : name + u"　"_s + second.join(u" ・ "_s));
            return;
        }
        auto* line = new RecordLine({{}, name, second.join(u" ・ "_s)}, block);
        connect(line, &QAbstractButton::clicked, this, [this, one] {
            if (one.person)
                Q_EMIT personAsked(one.person->value);
            else
                Q_EMIT organizationAsked(one.organization->value);
        }, Qt::QueuedConnection);
        block->addWidget(line);
    };
    for (const EventParticipant& one : event.participants.mid(0, namesAtFirst))
        add(one);
    if (const auto left = event.participants.mid(namesAtFirst); !left.isEmpty()) {
        auto* more = compact(linkButton(tr("Show %n more", nullptr, static_cast<int>(left.size())), u"down"_s, block));
        block->addWidget(more);
        connect(more, &QToolButton::clicked, block, [add, left, more] {
            more->hide();
            for (const EventParticipant& one : left)
                add(one);
        });
    }
    down.addWidget(block);
}

void EventDetail::addContacts(QVBoxLayout& down)
{
    const auto ids = m_centre.events().contactsOf(m_row->id);
    auto* block = new DetailBlock(tr("Contacts that came of it"), u"consultation"_s, this);
    block->setCount(tr("%n contacts", nullptr, static_cast<int>(ids.size())));
    for (const ConsultationLine& line : m_centre.consultations().lines(ids)) {
        QStringList second{text::consultationNumber(m_centre, line.fiscalYear, line.sequence, line.form), text::callerText(line), text::statusName(line.status)};
        second.removeAll(QString());
        auto* holder = new QWidget(block);
        auto* across = new QHBoxLayout(holder);
        across->setContentsMargins(0, 0, 0, 0);
        auto* entry = new RecordLine({compactDate(line.receivedAt.date()), line.subject, second.join(u" ・ "_s)}, holder);
        connect(entry, &QAbstractButton::clicked, this, [this, id = line.id.value] { Q_EMIT consultationAsked(id); }, Qt::QueuedConnection);
        across->addWidget(entry, 1);
        if (!m_centre.isReadOnly()) {
            auto* untie = compact(iconButton(u"close"_s, tr("Untie %1").arg(line.subject), holder));
            connect(untie, &QPushButton::clicked, this, [this, id = line.id.value] { Q_EMIT untieAsked(id); }, Qt::QueuedConnection);
            across->addWidget(untie);
        }
        block->addWidget(holder);
    }
    if (ids.isEmpty())
        block->addParagraph(tr("None yet. What somebody asked at the venue or afterwards is tied here."));
    auto* tie = compact(button(tr("Tie a consultation on file…"), u"link"_s, block));
    tie->setEnabled(!m_centre.isReadOnly());
    connect(tie, &QPushButton::clicked, this, &EventDetail::tieAsked, Qt::QueuedConnection);
    block->addWidget(tie, Qt::AlignLeft);
    down.addWidget(block);
}

void EventDetail::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        show(m_row);
}

} // namespace musubi::ui
