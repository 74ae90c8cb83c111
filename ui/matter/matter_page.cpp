#include "ui/matter/matter_page.h"

#include "core/centre.h"
#include "core/journal/change_notifier.h"
#include "core/journal/journal.h"
#include "core/organization/organization_book.h"
#include "core/staff/staff_room.h"
#include "core/task/task_book.h"
#include "core/vocabulary/vocabulary.h"
#include "ui/common/attempt.h"
#include "ui/common/buttons.h"
#include "ui/common/detail_block.h"
#include "ui/common/feedback.h"
#include "ui/common/label.h"
#include "ui/common/next_step_card.h"
#include "ui/common/section_header.h"
#include "ui/common/stage_path.h"
#include "ui/common/tag.h"
#include "ui/common/theme.h"
#include "ui/common/timeline.h"
#include "ui/consultation/consultation_columns.h"
#include "ui/consultation/settle_dialog.h"
#include "ui/matter/matter_dialogs.h"
#include "ui/matter/matter_versions.h"
#include "ui/text/language.h"
#include "ui/text/number_wording.h"
#include "ui/text/record_wording.h"

#include <QEvent>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

QScrollArea* pageColumn(const QString& name, QWidget* content, QWidget* parent)
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

QString courseIcon(const musubi::TimelineEntry& entry)
{
    using Kind = musubi::TimelineEntry::Kind;
    switch (entry.kind) {
    case Kind::Consultation: return channelIcon(entry.code);
    case Kind::Outcome: return u"promise"_s;
    case Kind::TaskDone: return u"done"_s;
    case Kind::Opened: return u"case"_s;
    case Kind::Practice: return u"project"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

MatterPage::MatterPage(Workplace workplace, QWidget* parent)
    : QWidget(parent)
    , m_workplace(std::move(workplace))
    , m_down(new QVBoxLayout(this))
{
    setGround(*this, Token::Pane);
    m_down->setContentsMargins(0, 0, 0, 0);
    connect(&m_workplace.centre.changes(), &ChangeNotifier::committed, this, [this] {
        if (m_row && isVisible())
            show(m_row->id);
    });
}

void MatterPage::show(Id<Matter> id)
{
    attempt(m_workplace.feedback, [&] {
        m_row = m_workplace.centre.matters().get(id);
        rebuild();
    });
}

void MatterPage::rebuild()
{
    if (m_body)
        m_body->deleteLater();
    m_body = new QWidget(this);
    m_down->addWidget(m_body);
    auto* down = new QVBoxLayout(m_body);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(0);
    addHead(*down);
    addStages(*down);
    auto* columns = new QSplitter(m_body);
    columns->addWidget(pageColumn(tr("Parties"), parties(), columns));
    columns->addWidget(course());
    columns->addWidget(pageColumn(tr("Next steps and outcomes"), nextSteps(), columns));
    columns->setStretchFactor(1, 1);
    columns->setSizes({theme().px(264), theme().px(560), theme().px(330)});
    down->addWidget(columns, 1);
}

void MatterPage::addHead(QVBoxLayout& down)
{
    Centre& centre = m_workplace.centre;
    const Matter& matter = m_row->value;
    auto* head = new QWidget(m_body);
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(theme().px(16), theme().px(8), theme().px(16), theme().px(8));
    column->setSpacing(theme().px(4));
    auto* top = new QHBoxLayout;
    auto* back = linkButton(tr("Cases"), u"back"_s, head);
    connect(back, &QToolButton::clicked, this, &MatterPage::listAsked);
    top->addWidget(back);
    QStringList facts{text::matterNumber(centre, matter.fiscalYear, matter.sequence), matter.theme};
    if (const QString lead = centre.staff().nameOf(matter.lead); !lead.isEmpty())
        facts << tr("Lead %1").arg(lead);
    for (const Mark& mark : matter.fields)
        facts << mark.code + u' ' + centre.vocabulary().label(QString(FieldList::name), mark.code, text::language()) + (mark.main ? u" ◎"_s : u""_s);
    facts.removeAll(QString());
    top->addWidget(new ElidedLabel(facts.join(u" ・ "_s), Type::Small, Token::Ink2), 1);
    top->addWidget(new TagLabel(statusTag(matter.status), head));
    top->addWidget(new TagLabel({text::scopeName(matter.sharing)}, head));
    auto* edit = button(tr("Edit"), u"edit"_s, head);
    setKeyHint(*edit, u"F2"_s);
    edit->setEnabled(!centre.isReadOnly());
    auto* print = button(tr("Case summary"), u"print"_s, head);
    connect(edit, &QPushButton::clicked, this, [this] {
        attempt(m_workplace.feedback, [this] { editCase(m_workplace, m_workplace.centre.matters().get(m_row->id), this); });
    });
    connect(print, &QPushButton::clicked, this, &MatterPage::previewAsked);
    top->addWidget(edit);
    top->addWidget(print);
    column->addLayout(top);
    column->addWidget(readableLabel(matter.title, Type::Title, Token::Ink, head));
    down.addWidget(head);
}

void MatterPage::addStages(QVBoxLayout& down)
{
    Centre& centre = m_workplace.centre;
    const Stage now = stageOf(m_row->value);
    const auto reached = centre.matters().stagesOf(m_row->id);
    QList<StagePath::Stage> stages;
    for (const Stage stage : {Stage::Consultation, Stage::Deliberation, Stage::Practice, Stage::Aftermath}) {
        StagePath::Stage arrow{text::stageName(stage)};
        arrow.state = stage < now ? StagePath::State::Passed : stage == now ? StagePath::State::Now : StagePath::State::Ahead;
        for (const auto& [known, since] : reached)
            if (known == stage && stage <= now)
                arrow.since = tr("since %1").arg(japan::formatDate(since, japan::DateStyle::Plain, text::dateLanguage()));
        if (stage == Stage::Consultation)
            if (const auto lines = centre.matters().lines({m_row->id}); !lines.isEmpty())
                arrow.count = tr("%n contacts", nullptr, lines.first().consultations);
        stages << arrow;
    }
    auto* path = new StagePath(m_body);
    path->setStages(stages);
    auto* margins = new QVBoxLayout;
    margins->setContentsMargins(theme().px(16), 0, theme().px(16), theme().px(12));
    margins->addWidget(path);
    down.addLayout(margins);
}

QWidget* MatterPage::parties()
{
    Centre& centre = m_workplace.centre;
    auto* content = new QWidget;
    auto* down = new QVBoxLayout(content);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(0);
    int publicSide = 0, privateSide = 0;
    auto* block = new DetailBlock(tr("Parties"), u"organisation"_s, content);
    for (const Party& party : m_row->value.parties) {
        const auto body = centre.organizations().get(party.organization);
        publicSide += body.value.sector == Sector::Public;
        privateSide += body.value.sector == Sector::Private;
        auto* link = linkButton(centre.organizations().printedName(body.value), {}, block);
        link->setToolTip(plainToolTip(body.value.note));
        connect(link, &QToolButton::clicked, this, [this, id = party.organization.value] { m_workplace.go({u"organizations"_s, id, {}}); });
        auto* line = new QWidget(block);
        auto* across = new QHBoxLayout(line);
        across->setContentsMargins(0, 0, 0, 0);
        across->addWidget(new TagLabel({text::sectorName(body.value.sector), body.value.sector == Sector::Public ? TagKind::Active : TagKind::Neutral}, line));
        across->addWidget(link);
        across->addStretch(1);
        block->addWidget(line);
        QStringList second{centre.vocabulary().label(party.role, text::language()), party.contact};
        second.removeAll(QString());
        block->addParagraph(second.join(u'　'));
    }
    block->setCount(tr("public %1 ・ private %2").arg(publicSide).arg(privateSide));
    down->addWidget(block);
    if (!m_row->value.path.isEmpty()) {
        auto* path = new DetailBlock(tr("Path by fiscal year"), u"project"_s, content);
        for (const PathEntry& entry : m_row->value.path) {
            QStringList what{text::fiscalYearName(centre, entry.fiscalYear), entry.basis, entry.content, entry.result.isEmpty() ? QString() : u"→ "_s + entry.result};
            what.removeAll(QString());
            path->addParagraph(what.join(u'\n'));
        }
        down->addWidget(path);
    }
    if (!m_row->value.finding.isEmpty()) {
        auto* finding = new DetailBlock(tr("Finding"), {}, content);
        finding->addParagraph(m_row->value.finding);
        down->addWidget(finding);
    }
    down->addStretch(1);
    return content;
}

QWidget* MatterPage::course()
{
    Centre& centre = m_workplace.centre;
    auto* side = new QWidget;
    setGround(*side, Token::Pane);
    auto* down = new QVBoxLayout(side);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(0);
    auto* head = new SectionHeader(u"history"_s, tr("Course of events"), false, side);
    auto* view = new TimelineView(tr("Course of events"), side);
    QList<TimelineEntry> entries;
    int year = 0;
    qint64 next = 0;
    QHash<qint64, qint64> contacts;
    const auto happened = centre.matters().timelineOf(m_row->id);
    for (const musubi::TimelineEntry& event : happened) {
        if (const int of = japan::fiscalYearOf(event.on); of != year) {
            year = of;
            entries << TimelineEntry{.id = {-of}, .band = true, .title = text::fiscalYearName(centre, of)};
        }
        TimelineEntry entry;
        entry.id = {++next};
        entry.date = event.kind == musubi::TimelineEntry::Kind::Practice ? QString() : text::shortDate(event.on);
        entry.icon = courseIcon(event);
        entry.title = event.title;
        QStringList second{text::consultationNumber(centre, event.fiscalYear, event.sequence), event.detail, centre.staff().nameOf(event.staff)};
        if (event.kind == musubi::TimelineEntry::Kind::Outcome) {
            entry.outcome = true;
            entry.title = tr("Outcome: %1").arg(centre.vocabulary().label(QString(OutcomeList::name), event.code, text::language()));
            second = {event.title};
        } else if (event.kind == musubi::TimelineEntry::Kind::Opened) {
            entry.title = tr("The case was opened");
            second = {text::matterNumber(centre, event.fiscalYear, event.sequence)};
        } else if (event.kind == musubi::TimelineEntry::Kind::Consultation) {
            contacts.insert(next, event.row);
        }
        second.removeAll(QString());
        entry.second = second.join(u" ・ "_s);
        entries << entry;
    }
    head->setCount(tr("%n events", nullptr, static_cast<int>(happened.size())));
    view->setEntries(entries);
    connect(view, &QListView::activated, this, [this, view, contacts](const QModelIndex& index) {
        if (const TimelineEntry* entry = view->entry(index); entry && contacts.contains(entry->id.value))
            m_workplace.go({u"consultations"_s, contacts.value(entry->id.value), {}});
    });
    down->addWidget(head);
    down->addWidget(view, 1);
    return side;
}

QWidget* MatterPage::nextSteps()
{
    Centre& centre = m_workplace.centre;
    const Matter& matter = m_row->value;
    const QDate today = centre.today();
    auto* content = new QWidget;
    auto* down = new QVBoxLayout(content);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(0);
    TaskFilter open;
    open.matter = m_row->id;
    const auto lines = centre.tasks().list(open);
    auto* next = new DetailBlock(tr("Next steps"), u"promise"_s, content);
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
        connect(card, &NextStepCard::actionChosen, this, [this, id = line.task.id.value] { attempt(m_workplace.feedback, [this, id] { settle(id); }); });
        next->addWidget(card);
    }
    if (!matter.waitingFor.isEmpty())
        next->addFact(tr("Waiting for"), matter.waitingFor + (matter.reviewOn ? u"\n"_s + tr("look again on %1").arg(text::fullDate(*matter.reviewOn)) : QString()));
    else if (lines.isEmpty() && matter.status != CaseStatus::Done)
        next->addParagraph(tr("No next step has been agreed. Enter one, or say what the case waits for."));
    auto* add = compact(button(tr("Add a next step"), u"add"_s, next));
    add->setEnabled(!centre.isReadOnly());
    connect(add, &QPushButton::clicked, this, [this] { attempt(m_workplace.feedback, [this] { promise(); }); });
    next->addWidget(add);
    down->addWidget(next);

    auto* outcomes = new DetailBlock(tr("Outcomes"), u"star"_s, content);
    outcomes->setCount(tr("%n outcomes", nullptr, static_cast<int>(matter.outcomes.size())));
    for (auto outcome = matter.outcomes.rbegin(); outcome != matter.outcomes.rend(); ++outcome) {
        QStringList what{centre.vocabulary().label(outcome->code, text::language()), outcome->note};
        what.removeAll(QString());
        outcomes->addFact(japan::formatDate(outcome->on, japan::DateStyle::Month, text::dateLanguage()), what.join(u'\n'));
    }
    auto* record = compact(button(tr("Record an outcome"), u"add"_s, outcomes));
    record->setEnabled(!centre.isReadOnly());
    connect(record, &QPushButton::clicked, this, [this] { attempt(m_workplace.feedback, [this] { recordOutcome(); }); });
    outcomes->addWidget(record);
    down->addWidget(outcomes);
    down->addStretch(1);
    return content;
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
    m_workplace.feedback.done(tr("Entered: %1").arg(task.what), [this] { m_workplace.centre.journal().undo(); });
}

void MatterPage::settle(qint64 id)
{
    const auto task = m_workplace.centre.tasks().get({id});
    SettleDialog dialog(task.value, m_workplace.centre.today(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_workplace.centre.tasks().settle(task, m_workplace.centre.today(), dialog.result());
    m_workplace.feedback.done(tr("Settled: %1").arg(task.value.what), [this] { m_workplace.centre.journal().undo(); });
}

void MatterPage::recordOutcome()
{
    Outcome outcome{m_workplace.centre.today(), {}, {}};
    if (!askForOutcome(m_workplace.centre, outcome, this))
        return;
    m_workplace.centre.matters().recordOutcome(m_workplace.centre.matters().get(m_row->id), outcome);
    m_workplace.feedback.done(tr("Recorded the outcome."), [this] { m_workplace.centre.journal().undo(); });
}

Id<Matter> MatterPage::editCase(const Workplace& workplace, const std::optional<Stored<Matter>>& row, QWidget* parent)
{
    Centre& centre = workplace.centre;
    Matter matter = row ? row->value : Matter{.openedOn = centre.today(), .lead = centre.journal().seat().staff};
    std::optional<Stored<Matter>> base;
    do { // whoever goes back from the comparison finds the form as it was
        if (!askForCase(centre, workplace.feedback, row ? std::optional(row->id) : std::nullopt, matter, parent))
            return row ? row->id : Id<Matter>{};
    } while (row && !(base = caseToSaveOn(centre, *row, matter, parent)));
    const auto saved = base ? centre.matters().edit(*base, matter) : centre.matters().open(matter);
    workplace.feedback.done(tr("Saved %1.").arg(text::matterNumber(centre, saved.value.fiscalYear, saved.value.sequence)), [&centre] { centre.journal().undo(); });
    return saved.id;
}

void MatterPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_row)
        show(m_row->id);
}

} // namespace musubi::ui
