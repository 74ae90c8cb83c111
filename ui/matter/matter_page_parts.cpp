// The columns beside the course of events: who takes part, and what comes of it.

#include "core/centre.h"
#include "core/journal/journal.h"
#include "core/meeting/meeting_desk.h"
#include "core/organization/organization_book.h"
#include "core/project/project_desk.h"
#include "core/project/role_table.h"
#include "core/staff/staff_room.h"
#include "core/task/task_book.h"
#include "core/vocabulary/vocabulary.h"
#include "ui/casestudy/case_study_block.h"
#include "ui/common/attempt.h"
#include "ui/common/buttons.h"
#include "ui/common/detail_block.h"
#include "ui/common/feedback.h"
#include "ui/common/label.h"
#include "ui/common/next_step_card.h"
#include "ui/common/record_line.h"
#include "ui/common/theme.h"
#include "ui/consultation/attachment_list.h"
#include "ui/consultation/settle_dialog.h"
#include "ui/history/taking_back.h"
#include "ui/matter/matter_dialogs.h"
#include "ui/matter/matter_page.h"
#include "ui/meeting/meeting_columns.h"
#include "ui/meeting/meeting_room.h"
#include "ui/text/language.h"
#include "ui/text/meeting_wording.h"
#include "ui/text/number_wording.h"
#include "ui/text/project_wording.h"
#include "ui/text/record_wording.h"

#include <QVBoxLayout>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

QVBoxLayout* downIn(QWidget& content)
{
    auto* down = new QVBoxLayout(&content);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(0);
    return down;
}

} // namespace

QWidget* MatterPage::aboutIt()
{
    auto* content = new QWidget;
    auto* down = downIn(*content);
    addParties(*down);
    addPath(*down);
    addRoles(*down);
    if (!m_row->value.finding.isEmpty()) {
        auto* finding = new DetailBlock(tr("Finding"), u"memo"_s);
        finding->addParagraph(m_row->value.finding);
        down->addWidget(finding);
    }
    addRelated(*down);
    down->addStretch(1);
    return content;
}

/// The public side, the private side, and who belongs to neither, each under its word.
void MatterPage::addParties(QVBoxLayout& down)
{
    Centre& centre = m_workplace.centre;
    QHash<Sector, QList<std::pair<Party, Organization>>> sides;
    for (const Party& party : m_row->value.parties)
        if (const auto body = centre.organizations().find(party.organization))
            sides[body->value.sector] << std::pair(party, body->value);
    auto* block = new DetailBlock(tr("Parties"), u"organisation"_s);
    block->setCount(tr("public %1 ・ private %2").arg(sides.value(Sector::Public).size()).arg(sides.value(Sector::Private).size()));
    for (const Sector sector : {Sector::Public, Sector::Private, Sector::None}) {
        const auto parties = sides.value(sector);
        if (parties.isEmpty())
            continue;
        block->addWidget(new TagLabel({text::sectorName(sector), sector == Sector::Public ? TagKind::Active : TagKind::Neutral}, block));
        for (const auto& [party, body] : parties) {
            QStringList second{centre.vocabulary().label(party.role, text::language()), party.contact};
            second.removeAll(QString());
            auto* line = new RecordLine({{}, centre.organizations().printedName(body), second.join(u"　"_s)}, block);
            connect(line, &QAbstractButton::clicked, this, [this, id = party.organization.value] { m_workplace.go({u"organizations"_s, id, {}}); }, Qt::QueuedConnection);
            block->addWidget(line);
        }
    }
    if (m_row->value.parties.isEmpty())
        block->addParagraph(tr("Nobody is named yet. Edit the case to enter who takes part."));
    auto* partners = compact(button(tr("Whom to invite, and why"), u"outreach"_s, block));
    connect(partners, &QPushButton::clicked, this, &MatterPage::partnersAsked, Qt::QueuedConnection);
    block->addWidget(partners);
    down.addWidget(block);
}

/// A year that a project tells leads to the project.
void MatterPage::addPath(QVBoxLayout& down)
{
    if (m_path.isEmpty())
        return;
    auto* path = new DetailBlock(tr("Path by fiscal year"), u"project"_s);
    for (const PathEntry& entry : std::as_const(m_path)) {
        QString when = text::fiscalYearName(m_workplace.centre, entry.fiscalYear);
        if (!entry.result.isEmpty())
            when += u" → "_s + entry.result;
        if (entry.project) {
            auto* line = new RecordLine({{}, text::basisOf(entry), when}, path);
            connect(line, &QAbstractButton::clicked, this, [this, id = entry.project->value] { m_workplace.go({u"projects"_s, id, {}}); }, Qt::QueuedConnection);
            path->addWidget(line);
        } else {
            path->addWidget(readableLabel(text::basisOf(entry), Type::Text, Token::Ink, path));
            path->addWidget(readableLabel(when, Type::Small, Token::Ink2, path));
        }
        if (!entry.content.isEmpty())
            path->addWidget(readableLabel(entry.content, Type::Small, Token::Ink2, path));
    }
    down.addWidget(path);
}

/// As the latest of its projects that has divided them says.
void MatterPage::addRoles(QVBoxLayout& down)
{
    Centre& centre = m_workplace.centre;
    for (auto entry = m_path.rbegin(); entry != m_path.rend(); ++entry) {
        const auto project = entry->project ? std::optional(centre.projects().get(*entry->project)) : std::nullopt;
        if (!project || project->value.roles.isEmpty())
            continue;
        auto* block = new DetailBlock(tr("Division of roles"), u"split"_s);
        block->setCount(text::fiscalYearName(centre, entry->fiscalYear));
        const RoleTable table = roleTableOf(project->value.parties, project->value.roles);
        for (const RoleTable::Row& row : table.rows) {
            QStringList parts; // who leads comes first
            for (const RolePart wanted : {RolePart::Lead, RolePart::Partner, RolePart::Adviser})
                for (qsizetype i = 0; i < table.bodies.size(); ++i)
                    if (row.cells[i].expected == wanted)
                        parts << text::rolePartSign(wanted) + u' ' + centre.organizations().printedName(table.bodies[i]);
            auto* line = new RecordLine({{}, row.task, parts.join(u"　"_s)}, block);
            connect(line, &QAbstractButton::clicked, this, [this, id = project->id.value] { m_workplace.go({u"projects"_s, id, {}}); }, Qt::QueuedConnection);
            block->addWidget(line);
        }
        down.addWidget(block);
        return;
    }
}

void MatterPage::addRelated(QVBoxLayout& down)
{
    Centre& centre = m_workplace.centre;
    QList<Id<Matter>> ids;
    for (const RelatedMatter& related : m_row->value.related)
        ids << related.matter;
    const auto lines = centre.matters().lines(ids);
    if (lines.isEmpty())
        return;
    auto* block = new DetailBlock(tr("Related cases"), u"link"_s);
    for (const MatterLine& line : lines) {
        QString note;
        for (const RelatedMatter& related : m_row->value.related)
            if (related.matter == line.id)
                note = related.note;
        QStringList second{text::matterNumber(centre, line.fiscalYear, line.sequence), text::stageName(line.stage), note};
        second.removeAll(QString());
        auto* entry = new RecordLine({{}, line.title, second.join(u" ・ "_s)}, block);
        connect(entry, &QAbstractButton::clicked, this, [this, id = line.id.value] { m_workplace.go({u"matters"_s, id, {}}); }, Qt::QueuedConnection);
        block->addWidget(entry);
    }
    down.addWidget(block);
}

QWidget* MatterPage::whatComes()
{
    auto* content = new QWidget;
    auto* down = downIn(*content);
    addNextSteps(*down);
    addMeetings(*down);
    addOutcomes(*down);
    down->addWidget(new CaseStudyBlock(m_workplace, m_row->id, content));
    addFiles(*down);
    down->addStretch(1);
    return content;
}

void MatterPage::addNextSteps(QVBoxLayout& down)
{
    Centre& centre = m_workplace.centre;
    const QDate today = centre.today();
    TaskFilter open;
    open.matter = m_row->id;
    const auto lines = centre.tasks().list(open);
    auto* next = new DetailBlock(tr("Next steps"), u"promise"_s);
    next->setCount(tr("%n steps", nullptr, static_cast<int>(lines.size())));
    for (const TaskLine& line : lines) {
        const Task& task = line.task.value;
        Tag tag;
        if (task.dueOn && *task.dueOn < today)
            tag = {tr("Overdue"), TagKind::Bad};
        else if (task.dueOn && *task.dueOn == today)
            tag = {tr("Today"), TagKind::Warn};
        else if (!task.outsider.isEmpty())
            tag = {tr("Theirs"), TagKind::Neutral};
        QStringList when{task.dueOn ? text::shortDate(*task.dueOn) + task.dueTime : tr("No date"), task.outsider.isEmpty() ? centre.staff().nameOf(task.staff) : task.outsider};
        when.removeAll(QString());
        auto* card = new NextStepCard(next);
        card->setStep(task.what, when.join(u" ・ "_s), tag);
        card->setActionText(centre.isReadOnly() ? QString() : tr("Record and settle"));
        connect(card, &NextStepCard::actionChosen, this, [this, id = line.task.id.value] { attempt(m_workplace.feedback, [this, id] { settle(id); }); }, Qt::QueuedConnection);
        next->addWidget(card);
    }
    if (lines.isEmpty() && m_row->value.waitingFor.isEmpty() && m_row->value.status != CaseStatus::Done)
        next->addParagraph(tr("No next step has been agreed. Enter one, or say what the case waits for."));
    auto* add = compact(button(tr("Add a next step"), u"add"_s, next));
    add->setEnabled(!centre.isReadOnly());
    connect(add, &QPushButton::clicked, this, [this] { attempt(m_workplace.feedback, [this] { promise(); }); }, Qt::QueuedConnection);
    next->addWidget(add);
    down.addWidget(next);
    addWaiting(down);
}

/// 待ち counts from the last that happened: a call, or an outcome.
void MatterPage::addWaiting(QVBoxLayout& down)
{
    const Matter& matter = m_row->value;
    if (matter.waitingFor.isEmpty())
        return;
    const QDate today = m_workplace.centre.today(), since = m_line.lastContact.value_or(matter.openedOn);
    auto* block = new DetailBlock(tr("Waiting"), u"clock"_s);
    block->setCount(tr("for %n days", nullptr, static_cast<int>(since.daysTo(today))));
    block->addFact(tr("For what"), matter.waitingFor);
    block->addFact(tr("Last moved"), text::fullDate(since));
    if (matter.reviewOn) {
        auto* review = block->addFact(tr("Look again on"), text::fullDate(*matter.reviewOn) + (*matter.reviewOn < today ? u"　"_s + tr("Overdue") : QString()));
        if (*matter.reviewOn < today)
            setTone(*review, Token::Bad);
    }
    down.addWidget(block);
}

/// All of its meetings, those to come among them: the course of events knows only what took place.
void MatterPage::addMeetings(QVBoxLayout& down)
{
    Centre& centre = m_workplace.centre;
    MeetingFilter filter;
    filter.matter = m_row->id;
    const auto lines = centre.meetings().lines(centre.meetings().ids(filter));
    auto* block = new DetailBlock(tr("Meetings"), u"meeting"_s);
    block->setCount(tr("%n meetings", nullptr, static_cast<int>(lines.size())));
    for (const MeetingLine& line : lines) {
        QStringList second{text::meetingNumber(centre, line.fiscalYear, line.sequence), line.start ? dayText(line.start->date(), centre.today()) : tr("No date"),
            text::meetingStatusName(line.status)};
        auto* entry = new RecordLine({{}, kindText(centre, line.kind, line.round), second.join(u" ・ "_s)}, block);
        connect(entry, &QAbstractButton::clicked, this, [this, id = line.id.value] { m_workplace.go({u"meetings"_s, id, {}}); }, Qt::QueuedConnection);
        block->addWidget(entry);
    }
    auto* convene = compact(button(tr("Convene a meeting"), u"meeting"_s, block));
    convene->setObjectName(u"convene"_s);
    convene->setEnabled(!centre.isReadOnly());
    connect(convene, &QPushButton::clicked, this, [this] { m_workplace.go({u"meetings"_s, m_row->id.value, conveneOfMatter()}); }, Qt::QueuedConnection);
    block->addWidget(convene);
    down.addWidget(block);
}

void MatterPage::addOutcomes(QVBoxLayout& down)
{
    Centre& centre = m_workplace.centre;
    const Matter& matter = m_row->value;
    auto* outcomes = new DetailBlock(tr("Outcomes"), u"star"_s);
    outcomes->setCount(tr("%n outcomes", nullptr, static_cast<int>(matter.outcomes.size())));
    for (auto outcome = matter.outcomes.rbegin(); outcome != matter.outcomes.rend(); ++outcome) {
        QStringList what{centre.vocabulary().label(outcome->code, text::language()), outcome->note};
        what.removeAll(QString());
        outcomes->addFact(japan::formatDate(outcome->on, japan::DateStyle::Month, text::dateLanguage()), what.join(u'\n'));
    }
    if (matter.status == CaseStatus::Done)
        outcomes->addFact(tr("Closed because"), centre.vocabulary().label(matter.closingReason, text::language()));
    auto* record = compact(button(tr("Record an outcome"), u"add"_s, outcomes));
    record->setEnabled(!centre.isReadOnly());
    connect(record, &QPushButton::clicked, this, [this] { attempt(m_workplace.feedback, [this] { recordOutcome(); }); }, Qt::QueuedConnection);
    outcomes->addWidget(record);
    down.addWidget(outcomes);
}

void MatterPage::addFiles(QVBoxLayout& down)
{
    auto* files = new DetailBlock(tr("Files"), u"attach"_s);
    auto* list = new AttachmentList(m_workplace.centre, m_workplace.feedback, files);
    list->showCase(m_row->id);
    files->addWidget(list);
    down.addWidget(files);
}

void MatterPage::promise()
{
    Task task;
    task.matter = m_row->id;
    task.staff = m_workplace.centre.journal().seat().staff;
    if (!task.staff)
        task.staff = m_row->value.lead;
    if (!askForStep(m_workplace.centre, task, this))
        return;
    m_workplace.centre.tasks().promise(task);
    sayDone(m_workplace.centre, m_workplace.feedback, tr("Entered: %1").arg(task.what));
}

void MatterPage::settle(qint64 id)
{
    const auto task = m_workplace.centre.tasks().get({id});
    SettleDialog dialog(task.value, m_workplace.centre.today(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_workplace.centre.tasks().settle(task, m_workplace.centre.today(), dialog.result());
    sayDone(m_workplace.centre, m_workplace.feedback, tr("Settled: %1").arg(task.value.what));
}

void MatterPage::recordOutcome()
{
    Outcome outcome{m_workplace.centre.today(), {}, {}};
    if (!askForOutcome(m_workplace.centre, outcome, this))
        return;
    m_workplace.centre.matters().recordOutcome(m_workplace.centre.matters().get(m_row->id), outcome);
    sayDone(m_workplace.centre, m_workplace.feedback, tr("Recorded the outcome."));
}

} // namespace musubi::ui
