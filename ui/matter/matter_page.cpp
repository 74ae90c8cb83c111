#include "ui/matter/matter_page.h"

#include "core/centre.h"
#include "core/journal/change_notifier.h"
#include "core/japan/fiscal_year.h"
#include "core/staff/staff_room.h"
#include "core/task/task_book.h"
#include "core/vocabulary/vocabulary.h"
#include "ui/common/attempt.h"
#include "ui/common/buttons.h"
#include "ui/common/chip.h"
#include "ui/common/feedback.h"
#include "ui/common/label.h"
#include "ui/common/section_header.h"
#include "ui/common/stage_path.h"
#include "ui/common/tag.h"
#include "ui/common/theme.h"
#include "ui/common/timeline.h"
#include "ui/consultation/consultation_columns.h"
#include "ui/matter/pathway_section.h"
#include "ui/meeting/meeting_room.h"
#include "ui/shell/rooms.h"
#include "ui/text/language.h"
#include "ui/text/number_wording.h"
#include "ui/text/project_wording.h"
#include "ui/text/record_wording.h"

#include <QEvent>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr Stage everyStage[]{Stage::Consultation, Stage::Deliberation, Stage::Practice, Stage::Aftermath};

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
    case Kind::Meeting: return u"meeting"_s;
    case Kind::Outcome: return u"promise"_s;
    case Kind::TaskDone: return u"done"_s;
    case Kind::Opened: return u"case"_s;
    case Kind::Practice:
    case Kind::Milestone: return u"project"_s;
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
    if (!m_workplace.centre.matters().exists(id)) {
        m_row.reset();
        m_workplace.feedback.noted(tr("This case is not there any more. It may be in the trash."));
        Q_EMIT listAsked();
        return;
    }
    attempt(m_workplace.feedback, [&] {
        MatterDesk& desk = m_workplace.centre.matters();
        m_row = desk.get(id);
        m_line = desk.lines({id}).value(0);
        m_events = desk.timelineOf(id);
        m_path = desk.pathOf(id);
        rebuild();
    });
}

void MatterPage::begin()
{
    if (m_course)
        m_course->setFocus(Qt::OtherFocusReason);
}

void MatterPage::rebuild()
{
    const bool reading = m_course && m_course->hasFocus();
    if (m_body) {
        m_body->hide(); // gone with the next turn: a button of it may be the one that was pressed
        m_body->deleteLater();
    }
    m_body = new QWidget(this);
    m_down->addWidget(m_body);
    auto* down = new QVBoxLayout(m_body);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(0);
    addHead(*down);
    addStages(*down);
    addPathway(*down);
    auto* columns = new QSplitter(m_body);
    columns->addWidget(pageColumn(tr("Parties"), aboutIt(), columns));
    columns->addWidget(course());
    columns->addWidget(pageColumn(tr("Next steps and outcomes"), whatComes(), columns));
    columns->setStretchFactor(1, 1);
    columns->setSizes({theme().px(272), theme().px(560), theme().px(330)});
    down->addWidget(columns, 1);
    if (reading)
        begin();
}

void MatterPage::addHead(QVBoxLayout& down)
{
    Centre& centre = m_workplace.centre;
    const Matter& matter = m_row->value;
    const bool writable = !centre.isReadOnly();
    auto* head = new QWidget(m_body);
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(theme().px(16), theme().px(8), theme().px(16), theme().px(8));
    column->setSpacing(theme().px(4));
    auto* top = new QHBoxLayout;
    auto* back = linkButton(tr("Cases"), u"back"_s, head);
    connect(back, &QToolButton::clicked, this, &MatterPage::listAsked, Qt::QueuedConnection);
    top->addWidget(back);
    QStringList facts{text::matterNumber(centre, matter.fiscalYear, matter.sequence), matter.theme};
    if (const QString lead = centre.staff().nameOf(matter.lead); !lead.isEmpty())
        facts << tr("Lead %1").arg(lead);
    for (const Mark& mark : matter.fields)
        facts << mark.code + u' ' + centre.vocabulary().label(QString(FieldList::name), mark.code, text::language()) + (mark.main ? u" ◎"_s : u""_s);
    for (const Mark& mark : matter.areas)
        facts << centre.vocabulary().label(QString(AreaList::name), mark.code, text::language());
    facts.removeAll(QString());
    top->addWidget(new ElidedLabel(facts.join(u" ・ "_s), Type::Small, Token::Ink2), 1);
    top->addWidget(new TagLabel(statusTag(matter.status), head));
    if (!m_line.lastOutcome.isEmpty())
        top->addWidget(new TagLabel({centre.vocabulary().label(m_line.lastOutcome, text::language()), TagKind::Ok}, head));
    top->addWidget(new TagLabel({text::scopeName(matter.sharing)}, head));
    auto* edit = button(tr("Edit"), u"edit"_s, head);
    setKeyHint(*edit, u"F2"_s);
    edit->setEnabled(writable);
    auto* print = button(tr("Case summary"), u"print"_s, head);
    print->setToolTip(plainToolTip(tr("The case on paper for the division")));
    auto* add = primaryButton(tr("Add a record"), u"add"_s, head);
    auto* records = new QMenu(add);
    records->addAction(tr("Next step…"), this, [this] { attempt(m_workplace.feedback, [this] { promise(); }); });
    records->addAction(tr("Meeting…"), this, [this] { m_workplace.go({u"meetings"_s, m_row->id.value, conveneOfMatter()}); });
    records->addAction(tr("Project…"), this, [this] { m_workplace.go({u"projects"_s, m_row->id.value, u"new"_s}); });
    records->addAction(tr("Outcome…"), this, [this] { attempt(m_workplace.feedback, [this] { recordOutcome(); }); });
    add->setMenu(records);
    add->setEnabled(writable);
    connect(edit, &QPushButton::clicked, this, &MatterPage::editAsked, Qt::QueuedConnection);
    connect(print, &QPushButton::clicked, this, &MatterPage::previewAsked, Qt::QueuedConnection);
    top->addWidget(edit);
    top->addWidget(print);
    top->addWidget(add);
    column->addLayout(top);
    column->addWidget(readableLabel(matter.title, Type::Title, Token::Ink, head));
    down.addWidget(head);
}

void MatterPage::addStages(QVBoxLayout& down)
{
    Centre& centre = m_workplace.centre;
    const Stage now = centre.matters().stageOf(m_row->id);
    const auto reached = centre.matters().stagesOf(m_row->id);
    QList<StagePath::Stage> stages;
    for (const Stage stage : everyStage) {
        StagePath::Stage arrow{text::stageName(stage)};
        arrow.state = stage < now ? StagePath::State::Passed : stage == now ? StagePath::State::Now : StagePath::State::Ahead;
        QStringList counts;
        if (stage == Stage::Consultation)
            counts << tr("%n contacts", nullptr, m_line.consultations);
        if (stage == Stage::Practice && stage <= now && !m_path.isEmpty())
            counts << tr("%n years", nullptr, static_cast<int>(m_path.size()));
        for (const auto& [known, since] : reached)
            if (known == stage && stage <= now) {
                arrow.since = tr("since %1").arg(japan::formatDate(since, japan::DateStyle::Plain, text::dateLanguage()));
                if (stage == now && m_row->value.status != CaseStatus::Done)
                    counts << tr("for %n days", nullptr, static_cast<int>(since.daysTo(centre.today())));
            }
        arrow.count = counts.join(u" ・ "_s);
        stages << arrow;
    }
    auto* path = new StagePath(m_body);
    path->setStages(stages);
    connect(path, &StagePath::stageChosen, this, [this](int stage) { showStage(everyStage[stage - 1]); });
    auto* margins = new QVBoxLayout;
    margins->setContentsMargins(theme().px(16), 0, theme().px(16), theme().px(12));
    margins->addWidget(path);
    down.addLayout(margins);
}

/// Of a case that reaches over fiscal years, or on which more than contacts are on file; else the course of events says it all.
void MatterPage::addPathway(QVBoxLayout& down)
{
    const Pathway pathway = readPathway(m_workplace.centre, m_row->id);
    const auto [first, last] = yearsOf(pathway);
    if (first == last && std::none_of(pathway.facts.begin(), pathway.facts.end(), [](const PathwayFact& fact) { return fact.kind == PathwayKind::Meeting || fact.kind == PathwayKind::Programme; }))
        return;
    auto* section = new PathwaySection(m_workplace.centre, pathway, m_body);
    connect(section, &PathwaySection::factChosen, this, &MatterPage::openFact);
    connect(section, &PathwaySection::printAsked, this, &MatterPage::pathwayPreviewAsked);
    down.addWidget(section);
}

/// What has a room of its own is opened there; what the case itself says is shown in the course of events.
void MatterPage::openFact(const PathwayFact& fact)
{
    const Subject subject = fact.record.first; // no structured binding: clang 14 lets no lambda see one
    const qint64 id = fact.record.second;
    static const QMap<Subject, QString> keys{{Subject::Consultation, u"consultations"_s}, {Subject::Meeting, u"meetings"_s}, {Subject::Project, u"projects"_s}};
    const QList<RoomEntry> all = rooms();
    if (const QString key = keys.value(subject); std::any_of(all.begin(), all.end(), [&](const RoomEntry& room) { return room.key == key; })) {
        m_workplace.go({key, id, {}});
        return;
    }
    const auto same = [&](const musubi::TimelineEntry& event) {
        const bool said = subject == Subject::Matter ? event.title == fact.title || event.detail == fact.title : event.row == id;
        return event.kind == (fact.kind == PathwayKind::Outcome ? Kind::Outcome : Kind::Practice) && japan::fiscalYearOf(event.on) == japan::fiscalYearOf(fact.on) && said;
    };
    const auto found = std::find_if(m_events.begin(), m_events.end(), same);
    if (found != m_events.end() && m_course->showEntry(found - m_events.begin() + 1))
        m_course->setFocus();
}

QWidget* MatterPage::course()
{
    auto* side = new QWidget;
    setGround(*side, Token::Pane);
    auto* down = new QVBoxLayout(side);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(0);
    auto* head = new SectionHeader(u"history"_s, tr("Course of events"), false, side);
    head->setCount(tr("%n events", nullptr, static_cast<int>(m_events.size())));
    m_course = new TimelineView(tr("Course of events"), side);
    QList<Chip*> chips;
    const auto addChip = [&](const QString& words, std::optional<Kind> only) {
        auto* chip = new Chip(Chip::Kind::Choice, words, head);
        chip->setCheckable(true);
        chip->setAutoExclusive(true);
        chip->setChecked(!only);
        connect(chip, &Chip::clicked, this, [this, only] { showEvents(only); });
        head->addAction(chip);
        chips << chip;
    };
    addChip(tr("All"), std::nullopt);
    for (const auto& [kind, words] : {std::pair(Kind::Consultation, tr("Consultations")), std::pair(Kind::Meeting, tr("Meetings")), std::pair(Kind::Practice, tr("Practice")),
             std::pair(Kind::Outcome, tr("Outcomes")), std::pair(Kind::TaskDone, tr("Promises"))})
        if (const auto count = std::count_if(m_events.begin(), m_events.end(), [kind = kind](const auto& event) { return event.kind == kind; }); count > 0)
            addChip(words + u' ' + QString::number(count), kind);
    const auto opened = [this, view = m_course](const QModelIndex& index) {
        if (const TimelineEntry* entry = view->entry(index); entry && entry->id.value > 0)
            openEvent(m_events.at(entry->id.value - 1));
    };
    connect(m_course, &QListView::activated, this, opened, Qt::QueuedConnection);
    connect(m_course, &QListView::clicked, this, opened, Qt::QueuedConnection);
    showEvents(std::nullopt);
    down->addWidget(head);
    down->addWidget(m_course, 1);
    return side;
}

/// The place of an event in m_events, counted from 1, is its key; fiscal years are bands between.
void MatterPage::showEvents(std::optional<Kind> only)
{
    QList<TimelineEntry> entries;
    int year = 0;
    for (qsizetype i = 0; i < m_events.size(); ++i) {
        const musubi::TimelineEntry& event = m_events[i];
        if (only && event.kind != *only)
            continue;
        if (const int of = japan::fiscalYearOf(event.on); of != year) {
            year = of;
            entries << TimelineEntry{.id = {-of}, .band = true, .title = text::fiscalYearName(m_workplace.centre, of)};
        }
        entries << entryOf(event);
        entries.last().id = {i + 1};
    }
    m_course->setEntries(entries);
}

/// Under what the project ran of which an event is told.
QString MatterPage::basisOfYear(qint64 project) const
{
    const auto told = std::find_if(m_path.begin(), m_path.end(), [project](const PathEntry& entry) { return entry.project && entry.project->value == project; });
    return told == m_path.end() ? QString() : text::basisOf(*told);
}

/// What kind of event it is stands in words before the rest: the icon alone would not tell.
TimelineEntry MatterPage::entryOf(const musubi::TimelineEntry& event) const
{
    Centre& centre = m_workplace.centre;
    TimelineEntry entry;
    entry.date = event.kind == Kind::Practice ? QString() : text::shortDate(event.on);
    entry.icon = courseIcon(event);
    entry.title = event.title;
    entry.outcome = event.kind == Kind::Outcome;
    QStringList second;
    switch (event.kind) {
    case Kind::Consultation:
        second = {centre.vocabulary().label(QString(ChannelList::name), event.code, text::language()),
            text::consultationNumber(centre, event.fiscalYear, event.sequence), event.detail, centre.staff().nameOf(event.staff)};
        break;
    case Kind::Meeting:
        second = {centre.vocabulary().label(QString(MeetingKindList::name), event.code, text::language()),
            text::meetingNumber(centre, event.fiscalYear, event.sequence), event.detail, centre.staff().nameOf(event.staff)};
        break;
    case Kind::Outcome:
        entry.title = tr("Outcome: %1").arg(centre.vocabulary().label(QString(OutcomeList::name), event.code, text::language()));
        second = {event.title};
        break;
    case Kind::TaskDone: second = {tr("Promise kept"), event.detail, centre.staff().nameOf(event.staff)}; break;
    case Kind::Opened:
        entry.title = tr("The case was opened");
        second = {text::matterNumber(centre, event.fiscalYear, event.sequence), centre.staff().nameOf(event.staff)};
        break;
    case Kind::Milestone:
        entry.title = text::milestoneName(fromCode<MilestoneKind>(event.code).value_or(MilestoneKind::Other), event.title);
        second = {text::projectNumber(centre, event.fiscalYear, event.sequence), basisOfYear(event.row), event.detail};
        break;
    case Kind::Practice:
        entry.title = event.title.isEmpty() ? event.detail : event.title;
        second = {text::stageName(fromCode<Stage>(event.code).value_or(Stage::Practice)), event.title.isEmpty() ? QString() : event.detail};
        break;
    }
    second.removeAll(QString());
    entry.second = second.join(u" ・ "_s);
    return entry;
}

/// What stands on a page of its own is opened; a year of the path and the opening are of the case itself.
void MatterPage::openEvent(const musubi::TimelineEntry& event)
{
    attempt(m_workplace.feedback, [&] {
        if (event.kind == Kind::Consultation) {
            m_workplace.go({u"consultations"_s, event.row, {}});
        } else if (event.kind == Kind::Meeting) {
            m_workplace.go({u"meetings"_s, event.row, {}});
        } else if (event.row > 0 && (event.kind == Kind::Practice || event.kind == Kind::Milestone)) {
            m_workplace.go({u"projects"_s, event.row, {}});
        } else if (event.kind == Kind::TaskDone) {
            if (const auto task = m_workplace.centre.tasks().get({event.row}); task.value.consultation)
                m_workplace.go({u"consultations"_s, task.value.consultation->value, {}});
        }
    });
}

/// Leads to what happened first in the stage.
void MatterPage::showStage(Stage stage)
{
    const auto reached = m_workplace.centre.matters().stagesOf(m_row->id);
    const auto since = std::find_if(reached.begin(), reached.end(), [stage](const auto& known) { return known.first == stage; });
    if (since == reached.end()) {
        m_workplace.feedback.noted(tr("The case has not reached this stage."));
        return;
    }
    qint64 first = 0;
    for (qsizetype i = 0; i < m_events.size() && m_events[i].on >= since->second; ++i)
        first = i + 1;
    if (first > 0 && m_course->showEntry(first))
        m_course->setFocus();
}

void MatterPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_row)
        show(m_row->id);
}

} // namespace musubi::ui
