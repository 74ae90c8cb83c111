#include "ui/consultation/consultation_detail.h"

#include "core/centre.h"
#include "core/event/event_book.h"
#include "core/matter/matter_desk.h"
#include "core/organization/organization_book.h"
#include "core/staff/staff_room.h"
#include "core/vocabulary/vocabulary.h"
#include "ui/common/attempt.h"
#include "ui/common/buttons.h"
#include "ui/common/detail_block.h"
#include "ui/common/flow_layout.h"
#include "ui/common/form_group.h"
#include "ui/common/label.h"
#include "ui/common/next_step_card.h"
#include "ui/common/tag.h"
#include "ui/common/theme.h"
#include "ui/consultation/attachment_list.h"
#include "ui/consultation/consultation_columns.h"
#include "ui/common/record_line.h"
#include "ui/consultation/similar_lines.h"
#include "ui/text/event_wording.h"
#include "ui/text/language.h"
#include "ui/text/number_wording.h"
#include "ui/text/record_wording.h"

#include <QDropEvent>
#include <QEvent>
#include <QMimeData>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

QString marksText(const Centre&, const Vocabulary& vocabulary, QLatin1StringView list, const Marks& marks)
{
    QStringList words;
    for (const Mark& mark : marks)
        words << (mark.main ? u"◎ "_s : u"○ "_s) + vocabulary.label(QString(list), mark.code, text::language());
    return words.join(u"　"_s);
}

} // namespace

ConsultationDetail::ConsultationDetail(Centre& centre, Feedback& feedback, QWidget* parent)
    : QWidget(parent)
    , m_centre(centre)
    , m_feedback(feedback)
    , m_similarSoon(new QTimer(this))
    , m_down(new QVBoxLayout(this))
{
    setGround(*this, Token::Pane);
    m_down->setContentsMargins(0, 0, 0, 0);
    m_down->setSpacing(0);
    setMinimumWidth(theme().px(320));
    setAcceptDrops(!centre.isReadOnly());
    m_similarSoon->setSingleShot(true);
    m_similarSoon->setInterval(120); // ms
    connect(m_similarSoon, &QTimer::timeout, this, [this] { attempt(m_feedback, [this] { addSimilar(); }); });
}

void ConsultationDetail::show(const std::optional<Stored<Consultation>>& row)
{
    m_row = row;
    attempt(m_feedback, [this] { rebuild(); });
}

void ConsultationDetail::rebuild()
{
    m_files = nullptr;
    m_content = nullptr;
    if (m_body)
        m_body->deleteLater();
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
    addHead(*headDown);
    column->addWidget(head);

    auto* area = new QScrollArea(m_body);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setAccessibleName(tr("Consultation"));
    auto* content = new QWidget(area);
    setGround(*content, Token::Pane);
    auto* down = new QVBoxLayout(content);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(0);
    addCaller(*down);
    addContent(*down);
    addMarks(*down);
    addNext(*down);
    addAnswer(*down);
    addFiles(*down);
    m_content = down;
    m_similarSoon->start();
    down->addStretch(1);
    area->setWidget(content);
    column->addWidget(area, 1);

    auto* foot = new FootBar(m_body);
    auto* tie = button(m_row->value.matter ? tr("Tie to another case") : tr("Tie to a case"), u"link"_s, foot);
    auto* follow = button(tr("Register a follow-up"), {}, foot);
    for (QPushButton* action : {tie, follow})
        action->setEnabled(!m_centre.isReadOnly());
    connect(tie, &QPushButton::clicked, this, &ConsultationDetail::tieAsked);
    connect(follow, &QPushButton::clicked, this, &ConsultationDetail::followUpAsked);
    foot->addLeft(tie);
    foot->addLeft(follow);
    column->addWidget(foot);
}

void ConsultationDetail::addHead(QVBoxLayout& down)
{
    const Consultation& c = m_row->value;
    auto* top = new QHBoxLayout;
    auto* small = new RunLabel(this);
    small->setRuns({{text::consultationNumber(m_centre, c.fiscalYear, c.sequence, c.form), Type::Strong, Token::Ink},
        {u" ・ "_s + (c.followUp ? tr("Follow-up") : tr("New")) + u" ・ "_s + text::directionName(c.direction), Type::Small, Token::Ink2}});
    top->addWidget(small, 1);
    auto* edit = compact(button(tr("Edit"), u"edit"_s, this));
    setKeyHint(*edit, u"F2"_s);
    edit->setEnabled(!m_centre.isReadOnly());
    auto* print = compact(iconButton(u"print"_s, tr("Print the consultation sheet"), this));
    connect(edit, &QPushButton::clicked, this, &ConsultationDetail::editAsked);
    connect(print, &QPushButton::clicked, this, &ConsultationDetail::printAsked);
    top->addWidget(edit);
    top->addWidget(print);
    down.addLayout(top);
    down.addWidget(readableLabel(c.subject, Type::Heading, Token::Ink, this));

    auto* facts = new QHBoxLayout;
    facts->addWidget(new TagLabel(statusTag(c.status), this));
    QStringList words{m_centre.vocabulary().label(c.ideaStage, text::language())};
    if (const QString staff = m_centre.staff().nameOf(c.staff); !staff.isEmpty())
        words << tr("Coordinator %1").arg(staff);
    if (c.minutes)
        words << tr("%1 min").arg(*c.minutes);
    words.removeAll(QString());
    facts->addWidget(new ElidedLabel(words.join(u" ・ "_s), Type::Small, Token::Ink2), 1);
    down.addLayout(facts);
}

void ConsultationDetail::addCaller(QVBoxLayout& down)
{
    const Consultation& c = m_row->value;
    auto* block = new DetailBlock({}, {}, this);
    QString who = c.anonymous ? tr("Anonymous") : c.callerName;
    if (!c.callerReading.isEmpty())
        who += u"（%1）"_s.arg(c.callerReading);
    if (!c.callerTitle.isEmpty())
        who += u' ' + c.callerTitle;
    block->addFact(tr("Caller"), who);
    if (!c.person && !c.anonymous && !c.callerName.isEmpty() && !m_centre.isReadOnly()) {
        QToolButton* enter = linkButton(tr("Enter as a person on file"), u"person"_s, block);
        connect(enter, &QToolButton::clicked, this, &ConsultationDetail::enterCallerAsked, Qt::QueuedConnection); // the block goes as it shows anew
        block->addFact({}, enter);
    }
    if (c.organization) {
        const auto body = m_centre.organizations().get(*c.organization).value; // as it was called on that day
        const QString then = m_centre.organizations().printedNameOn(body, c.receivedAt.date()), now = m_centre.organizations().printedName(body);
        auto* link = inlineLink(then, block);
        if (then != now)
            link->setToolTip(plainToolTip(tr("Now called %1").arg(now)));
        connect(link, &QToolButton::clicked, this, [this, id = c.organization->value] { Q_EMIT organizationAsked(id); });
        block->addFact(tr("Organisation"), link);
    } else {
        block->addFact(tr("Organisation"), c.organizationName);
    }
    block->addFact(tr("Kind"), m_centre.vocabulary().label(c.callerKind, text::language()));
    QStringList reach{c.phone, c.mobile, c.fax.isEmpty() ? QString() : tr("Fax %1").arg(c.fax), c.mail, c.postalCode + u' ' + c.address, c.preferredContact};
    reach.removeIf([](const QString& line) { return line.trimmed().isEmpty(); });
    block->addFact(tr("Contact"), reach.join(u'\n'));
    block->addFact(tr("Received"), text::fullDateTime(c.receivedAt) + u' ' + m_centre.vocabulary().label(c.channel, text::language()));
    if (c.matter) {
        const auto matter = m_centre.matters().get(*c.matter);
        auto* link = inlineLink(text::matterNumber(m_centre, matter.value.fiscalYear, matter.value.sequence) + u' ' + matter.value.title, block);
        connect(link, &QToolButton::clicked, this, [this, id = c.matter->value] { Q_EMIT matterAsked(id); });
        block->addFact(tr("Case"), link);
    } else {
        block->addFact(tr("Case"), tr("Not tied to a case yet"));
    }
    if (c.event) {
        const Event event = m_centre.events().get(*c.event).value;
        auto* link = inlineLink(text::eventTime(event.startsAt, {}, true) + u' ' + event.title, block);
        connect(link, &QToolButton::clicked, this, [this, id = c.event->value] { Q_EMIT eventAsked(id); });
        block->addFact(tr("Came of"), link);
    }
    block->addFact(tr("Former number"), c.legacyNumber);
    down.addWidget(block);
}

void ConsultationDetail::addContent(QVBoxLayout& down)
{
    const Consultation& c = m_row->value;
    if (c.content.trimmed().isEmpty())
        return;
    auto* block = new DetailBlock(tr("What it is about"), {}, this);
    block->addParagraph(c.content);
    down.addWidget(block);
}

void ConsultationDetail::addMarks(QVBoxLayout& down)
{
    const Consultation& c = m_row->value;
    if (c.topics.isEmpty() && c.fields.isEmpty() && c.goals.isEmpty() && c.areas.isEmpty() && c.counterparts.isEmpty())
        return;
    const Vocabulary& words = m_centre.vocabulary();
    auto* block = new DetailBlock(tr("Topics"), {}, this);
    if (!c.topics.isEmpty())
        block->addParagraph(marksText(m_centre, words, TopicList::name, c.topics));
    auto* tags = new QWidget(block);
    auto* flow = new FlowLayout(tags);
    for (const Mark& mark : c.fields)
        flow->addWidget(new TagLabel({mark.code + u' ' + words.label(QString(FieldList::name), mark.code, text::language()) + (mark.main ? u" ◎"_s : u" ○"_s)}, tags));
    QStringList goals;
    for (const Mark& mark : c.goals)
        goals << mark.code;
    if (!goals.isEmpty())
        flow->addWidget(new TagLabel({u"SDGs "_s + goals.join(u'・')}, tags));
    for (const Mark& mark : c.areas)
        flow->addWidget(new TagLabel({words.label(QString(AreaList::name), mark.code, text::language())}, tags));
    block->addWidget(tags);
    QStringList partners;
    for (const Counterpart& partner : c.counterparts)
        partners << (partner.organization ? m_centre.organizations().printedName(partner.organization) : partner.name);
    block->addFact(tr("Partners in mind"), partners.join(u'、'));
    down.addWidget(block);
}

void ConsultationDetail::addNext(QVBoxLayout& down)
{
    auto* block = new DetailBlock(tr("Next"), {}, this);
    bool any = false;
    for (const auto& task : m_centre.consultations().tasksOf(m_row->id)) {
        if (task.value.doneOn) {
            block->addFact(text::shortDate(*task.value.doneOn), task.value.what + u" — "_s + task.value.result);
            continue;
        }
        any = true;
        auto* card = new NextStepCard(block);
        const QDate today = m_centre.today();
        const auto due = task.value.dueOn;
        Tag tag;
        if (due && *due < today)
            tag = {tr("Overdue"), TagKind::Bad};
        else if (due && *due == today)
            tag = {tr("Today"), TagKind::Warn};
        const QString who = task.value.outsider.isEmpty() ? m_centre.staff().nameOf(task.value.staff) : task.value.outsider;
        QStringList when{due ? text::shortDate(*due) + task.value.dueTime : tr("No date"), who};
        when.removeAll(QString());
        card->setStep(task.value.what, when.join(u" ・ "_s), tag);
        card->setActionText(m_centre.isReadOnly() ? QString() : tr("Record and settle"));
        connect(card, &NextStepCard::actionChosen, this, [this, id = task.id.value] { Q_EMIT settleAsked(id); });
        block->addWidget(card);
    }
    if (!any && m_row->value.status != CaseStatus::Done)
        block->addParagraph(tr("No next step has been agreed."));
    down.addWidget(block);
}

void ConsultationDetail::addAnswer(QVBoxLayout& down)
{
    const Consultation& c = m_row->value;
    const Vocabulary& words = m_centre.vocabulary();
    auto* block = new DetailBlock({}, {}, this);
    QStringList kinds;
    for (const Mark& mark : c.responses)
        kinds << words.label(QString(ResponseList::name), mark.code, text::language());
    block->addFact(tr("Response"), kinds.join(u'、'));
    block->addFact(tr("Answer"), c.response);
    block->addFact(tr("Information given"), c.informationGiven);
    block->addFact(tr("With"), c.companions);
    block->addFact(tr("Heard of us"), words.label(c.source, text::language()));
    QStringList consent{text::scopeName(c.sharing)};
    if (c.consent != ConsentForm::Unasked)
        consent << text::consentName(c.consent);
    if (c.consentOn)
        consent << text::shortDate(*c.consentOn);
    block->addFact(tr("May be told to"), consent.join(u" ・ "_s));
    block->addFact(tr("Closed because"), words.label(c.closingReason, text::language()));
    block->addFact(tr("Handover note"), c.handover);
    down.addWidget(block);
}

void ConsultationDetail::addFiles(QVBoxLayout& down)
{
    auto* block = new DetailBlock(tr("Attached files"), u"attach"_s, this);
    m_files = new AttachmentList(m_centre, m_feedback, block);
    m_files->show(m_row->id);
    block->addWidget(m_files);
    down.addWidget(block);
}

/// Asked at a pause only: walking down the list stays as quick as the list.
void ConsultationDetail::addSimilar()
{
    if (!m_row || !m_content)
        return;
    const Consultation& c = m_row->value;
    const auto lines = similarLines(m_centre, c.subject + u'\n' + c.content, {m_row->id});
    if (lines.isEmpty())
        return;
    auto* block = new DetailBlock(tr("Similar consultations"), u"search"_s, this);
    for (const auto& [id, words] : lines) {
        auto* line = new RecordLine({words[0], words[1], words[2]}, block);
        connect(line, &QAbstractButton::clicked, this, [this, row = id] { Q_EMIT consultationAsked(row); }, Qt::QueuedConnection);
        block->addWidget(line);
    }
    m_content->insertWidget(m_content->count() - 1, block); // above the stretch
}

void ConsultationDetail::dragEnterEvent(QDragEnterEvent* event)
{
    if (m_row && AttachmentList::areFiles(*event->mimeData()))
        event->acceptProposedAction();
}

void ConsultationDetail::dropEvent(QDropEvent* event)
{
    event->setDropAction(Qt::CopyAction); // the file stays where it is
    event->accept();
    if (m_files)
        m_files->take(*event->mimeData());
}

void ConsultationDetail::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        show(m_row);
}

} // namespace musubi::ui
