#include "ui/project/project_page.h"

#include "core/centre.h"
#include "core/japan/fiscal_year.h"
#include "core/journal/change_notifier.h"
#include "core/matter/matter_desk.h"
#include "core/project/role_table.h"
#include "core/staff/staff_room.h"
#include "ui/common/attempt.h"
#include "ui/common/buttons.h"
#include "ui/common/detail_block.h"
#include "ui/common/feedback.h"
#include "ui/common/label.h"
#include "ui/common/next_step_card.h"
#include "ui/common/tag.h"
#include "ui/common/theme.h"
#include "ui/meeting/meeting_columns.h"
#include "ui/project/project_columns.h"
#include "ui/project/role_grid.h"
#include "ui/text/number_wording.h"
#include "ui/text/project_wording.h"
#include "ui/text/record_wording.h"
#include "ui/text/wording.h"

#include <QEvent>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

QScrollArea* projectColumn(const QString& name, QWidget* content, QWidget* parent)
{
    auto* area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setAccessibleName(name);
    setGround(*content, Token::Pane);
    area->setWidget(content);
    return area;
}

QVBoxLayout* downInProject(QWidget& content)
{
    auto* down = new QVBoxLayout(&content);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(0);
    return down;
}

} // namespace

ProjectPage::ProjectPage(Workplace workplace, QWidget* parent)
    : QWidget(parent)
    , m_workplace(std::move(workplace))
    , m_down(new QVBoxLayout(this))
{
    setGround(*this, Token::Pane);
    m_down->setContentsMargins(0, 0, 0, 0);
    connect(&m_workplace.centre.changes(), &ChangeNotifier::committed, this, [this](const Changes&) {
        if (m_row && isVisible())
            show(m_row->id);
    });
}

void ProjectPage::show(Id<Project> id)
{
    const bool there = attempt(m_workplace.feedback, [&] {
        auto& desk = m_workplace.centre.projects();
        if (!desk.exists(id)) {
            m_row.reset();
            return;
        }
        m_row = desk.get(id);
        m_line = desk.lines({id}).value(0);
        m_rule = desk.ruleFor(m_row->value);
    });
    if (there && m_row) {
        rebuild();
    } else {
        m_workplace.feedback.noted(tr("This project is not there any more."));
        Q_EMIT listAsked();
    }
}

void ProjectPage::begin()
{
    if (auto* first = m_body ? m_body->findChild<QPushButton*>(u"move"_s) : nullptr)
        first->setFocus(Qt::OtherFocusReason);
}

void ProjectPage::rebuild()
{
    if (m_body) { // a button of it may still be in its own event
        m_body->hide();
        m_down->removeWidget(m_body);
        m_body->deleteLater();
    }
    m_body = new QWidget(this);
    auto* down = downInProject(*m_body);
    addHead(*down);
    addChain(*down);
    auto* columns = new QSplitter(Qt::Horizontal, m_body);
    columns->setHandleWidth(1);
    columns->setChildrenCollapsible(false);
    columns->addWidget(projectColumn(tr("Steps and roles"), left(), columns));
    columns->addWidget(projectColumn(tr("Money and what belongs to it"), right(), columns));
    columns->setStretchFactor(0, 5);
    columns->setStretchFactor(1, 4);
    down->addWidget(columns, 1);
    m_down->addWidget(m_body, 1);
}

void ProjectPage::addHead(QVBoxLayout& down)
{
    Centre& centre = m_workplace.centre;
    const Project& project = m_row->value;
    const bool writable = !centre.isReadOnly();
    auto* head = new QWidget(m_body);
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(theme().px(16), theme().px(10), theme().px(16), theme().px(8));
    column->setSpacing(theme().px(2));
    auto* top = new QHBoxLayout;
    top->setSpacing(theme().px(8));
    auto* back = linkButton(tr("Projects"), u"back"_s, head);
    connect(back, &QToolButton::clicked, this, &ProjectPage::listAsked, Qt::QueuedConnection);
    top->addWidget(back);
    QStringList facts{text::projectNumber(centre, project.fiscalYear, project.sequence), text::fiscalYearName(centre, project.fiscalYear), text::basisOfLine(centre, m_line),
        project.track, centre.staff().nameOf(project.staff)};
    facts.removeAll(QString());
    top->addWidget(new ElidedLabel(facts.join(u" ・ "_s), Type::Small, Token::Ink2, head), 1);
    top->addWidget(new TagLabel(projectStatusTag(project.status), head));
    auto* move = button(tr("Move on"), u"forward"_s, head);
    move->setObjectName(u"move"_s);
    auto* moves = new QMenu(move);
    for (const ProjectStatus to : movesFrom(project))
        moves->addAction(text::projectStatusName(to), this, [this, to] { attempt(m_workplace.feedback, [this, to] { moveOn(to); }); });
    move->setMenu(moves);
    move->setEnabled(writable && !moves->isEmpty());
    auto* edit = button(tr("Edit"), u"edit"_s, head);
    setKeyHint(*edit, u"F2"_s);
    edit->setEnabled(writable);
    auto* print = button(tr("Sheets"), u"print"_s, head);
    auto* sheets = new QMenu(print);
    sheets->addAction(tr("Project sheet…"), this, [this] { Q_EMIT previewAsked(u"project"_s); });
    sheets->addAction(tr("Division of roles…"), this, [this] { Q_EMIT previewAsked(u"role-table"_s); });
    sheets->addAction(tr("Eligibility check…"), this, [this] { Q_EMIT previewAsked(u"requirements"_s); });
    sheets->addAction(tr("Screening…"), this, [this] { Q_EMIT previewAsked(u"screening"_s); });
    sheets->addAction(tr("Evaluation sheet…"), this, [this] { Q_EMIT previewAsked(u"evaluation"_s); });
    print->setMenu(sheets);
    const auto follower = followerOf(centre.projects().chainOf(m_row->id), m_row->id);
    auto* next = follower ? button(tr("Open next year"), u"forward"_s, head) : primaryButton(tr("Continue next year"), u"add"_s, head);
    next->setEnabled(follower || (writable && hasRun(project.status)));
    connect(edit, &QPushButton::clicked, this, &ProjectPage::editAsked, Qt::QueuedConnection);
    connect(next, &QPushButton::clicked, this, [this, follower] {
        if (follower)
            m_workplace.go({u"projects"_s, follower->value, {}});
        else
            attempt(m_workplace.feedback, [this] { continueNextYear(); });
    }, Qt::QueuedConnection);
    for (QPushButton* one : {move, edit, print, next})
        top->addWidget(one);
    column->addLayout(top);
    column->addWidget(readableLabel(project.title, Type::Title, Token::Ink, head));
    const QString bodies = QStringList{m_line.runners.join(u"、"_s), m_line.divisions.join(u"、"_s)}.join(u" × "_s);
    if (m_line.runners.size() + m_line.divisions.size() > 0)
        column->addWidget(readableLabel(bodies, Type::Text, Token::Ink2, head));
    if (!project.statusReason.isEmpty())
        column->addWidget(readableLabel(project.statusReason, Type::Text, Token::Bad, head));
    down.addWidget(head);
}

/// The years of the chain side by side, this one strong.
void ProjectPage::addChain(QVBoxLayout& down)
{
    Centre& centre = m_workplace.centre;
    QList<Id<Project>> ids;
    for (const ChainLink& link : centre.projects().chainOf(m_row->id))
        ids << link.id;
    if (ids.size() < 2 && !m_line.matter)
        return;
    auto* bar = new QWidget(m_body);
    auto* across = new QHBoxLayout(bar);
    across->setContentsMargins(theme().px(16), 0, theme().px(16), theme().px(8));
    across->setSpacing(theme().px(6));
    if (m_line.matter) {
        auto* matter = inlineLink(tr("Case %1").arg(text::matterNumber(centre, m_line.matterFiscalYear, m_line.matterSequence)), bar);
        connect(matter, &QToolButton::clicked, this, [this, id = m_line.matter->value] { m_workplace.go({u"matters"_s, id, {}}); }, Qt::QueuedConnection);
        across->addWidget(matter);
    }
    bool first = true;
    for (const ProjectLine& line : ids.size() < 2 ? QList<ProjectLine>() : centre.projects().lines(ids)) {
        across->addWidget(label(first ? u"　"_s : u"→"_s, Type::Text, Token::Ink3, bar));
        first = false;
        const QString words = u"%1 %2"_s.arg(text::fiscalYearName(centre, line.fiscalYear), text::basisOfLine(centre, line));
        if (line.id == m_row->id) {
            across->addWidget(label(words, Type::Strong, Token::Ink, bar));
            continue;
        }
        auto* year = inlineLink(words, bar);
        connect(year, &QToolButton::clicked, this, [this, id = line.id.value] { m_workplace.go({u"projects"_s, id, {}}); }, Qt::QueuedConnection);
        across->addWidget(year);
    }
    across->addStretch(1);
    down.addWidget(bar);
}

/// What can be done in a block, at the right of its title.
void ProjectPage::addLink(DetailBlock& block, const QString& words, const QString& icon, void (ProjectPage::*act)(), bool onlyReads)
{
    auto* link = linkButton(words, icon, &block);
    link->setEnabled(onlyReads || !m_workplace.centre.isReadOnly());
    connect(link, &QToolButton::clicked, this, [this, act] { attempt(m_workplace.feedback, [this, act] { (this->*act)(); }); }, Qt::QueuedConnection);
    block.addAction(link);
}

QWidget* ProjectPage::left()
{
    auto* content = new QWidget;
    auto* down = downInProject(*content);
    addNext(*down);
    addMilestones(*down);
    addRoles(*down);
    addEvaluations(*down);
    down->addStretch(1);
    return content;
}

QWidget* ProjectPage::right()
{
    auto* content = new QWidget;
    auto* down = downInProject(*content);
    addMoney(*down);
    addBudget(*down);
    addParties(*down);
    addScreening(*down);
    addRequirements(*down);
    addOutcomes(*down);
    down->addStretch(1);
    return content;
}

void ProjectPage::addNext(QVBoxLayout& down)
{
    Centre& centre = m_workplace.centre;
    const Project& project = m_row->value;
    auto* block = new DetailBlock(tr("Next"), u"promise"_s);
    for (const Problem& problem : check(project, m_rule ? &*m_rule : nullptr))
        if (problem.rule != Rule::NoMainRole && problem.rule != Rule::SeveralMain) // said at the table
            setTone(*block->addParagraph(text::Wording::of(problem.rule)), Token::Warn);
    if (const Milestone* next = nextMilestone(project); next && !isOver(project.status)) {
        Tag tag;
        if (next->dueOn && *next->dueOn < centre.today())
            tag = {tr("Overdue"), TagKind::Bad};
        else if (next->dueOn && *next->dueOn == centre.today())
            tag = {tr("Today"), TagKind::Warn};
        auto* card = new NextStepCard(block);
        card->setStep(text::milestoneName(next->kind, next->title), next->dueOn ? text::fullDate(*next->dueOn) : tr("No date"), tag);
        card->setActionText(centre.isReadOnly() ? QString() : tr("Record and settle"));
        const qsizetype place = next - project.milestones.constData();
        connect(card, &NextStepCard::actionChosen, this, [this, place] { attempt(m_workplace.feedback, [this, place] { report(place); }); }, Qt::QueuedConnection);
        block->addWidget(card);
    } else {
        block->addParagraph(isOver(project.status) ? tr("Nothing is open any more.") : tr("No milestone is open. Edit the project to enter one."));
    }
    if (!project.purpose.isEmpty())
        block->addFact(tr("Shared purpose"), project.purpose);
    block->addFact(tr("Content"), project.content);
    block->addFact(tr("Result"), project.result);
    if (project.startsOn || project.endsOn)
        block->addFact(tr("Period"), text::fullDate(project.startsOn.value_or(QDate())) + u" – "_s + text::fullDate(project.endsOn.value_or(QDate())));
    down.addWidget(block);
}

void ProjectPage::addMilestones(QVBoxLayout& down)
{
    Centre& centre = m_workplace.centre;
    const Project& project = m_row->value;
    const auto done = std::count_if(project.milestones.begin(), project.milestones.end(), [](const Milestone& m) { return m.state != MilestoneState::Open; });
    auto* block = new DetailBlock(tr("Milestones"), u"history"_s);
    block->setCount(tr("%1 of %n done", nullptr, static_cast<int>(project.milestones.size())).arg(done));
    for (qsizetype i = 0; i < project.milestones.size(); ++i) {
        const Milestone& milestone = project.milestones[i];
        const bool open = milestone.state == MilestoneState::Open;
        const auto on = milestone.doneOn ? milestone.doneOn : milestone.dueOn;
        auto* line = new QWidget(block);
        auto* across = new QHBoxLayout(line);
        across->setContentsMargins(0, 0, 0, 0);
        across->setSpacing(theme().px(8));
        auto* date = label(on ? dayText(*on, centre.today()) : u"—"_s, Type::Small, open && milestone.dueOn && *milestone.dueOn < centre.today() ? Token::Bad : Token::Ink2, line);
        date->setFixedWidth(theme().px(84));
        across->addWidget(date);
        across->addWidget(readableLabel(text::milestoneName(milestone.kind, milestone.title) + (milestone.result.isEmpty() ? QString() : u"　"_s + milestone.result), Type::Text,
                              open ? Token::Ink : Token::Ink2, line), 1);
        if (!open)
            across->addWidget(new TagLabel({text::milestoneStateName(milestone.state), milestone.state == MilestoneState::Done ? TagKind::Ok : TagKind::Plain}, line));
        auto* record = linkButton(open ? tr("Record") : tr("Change"), {}, line);
        record->setAccessibleName(u"%1: %2"_s.arg(text::milestoneName(milestone.kind, milestone.title), record->text()));
        record->setEnabled(!centre.isReadOnly());
        connect(record, &QToolButton::clicked, this, [this, i] { attempt(m_workplace.feedback, [this, i] { report(i); }); }, Qt::QueuedConnection);
        across->addWidget(record);
        block->addWidget(line);
    }
    down.addWidget(block);
}

void ProjectPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_row)
        show(m_row->id);
}

} // namespace musubi::ui
