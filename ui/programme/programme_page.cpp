#include "ui/programme/programme_page.h"

#include "core/centre.h"
#include "core/japan/fiscal_year.h"
#include "core/japan/working_days.h"
#include "core/organization/organization_book.h"
#include "core/project/project_desk.h"
#include "ui/common/attempt.h"
#include "ui/common/buttons.h"
#include "ui/common/detail_block.h"
#include "ui/common/label.h"
#include "ui/common/record_line.h"
#include "ui/common/theme.h"
#include "ui/text/grant_wording.h"
#include "ui/text/number_wording.h"
#include "ui/text/project_wording.h"
#include "ui/text/record_wording.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

void addNames(QVBoxLayout& down, Centre& centre, const Programme& programme)
{
    auto* block = new DetailBlock;
    if (programme.owner)
        block->addFact(ProgrammePage::tr("Run by"), centre.organizations().printedName(*programme.owner));
    block->addFact(ProgrammePage::tr("Runs"), text::fiscalYearName(centre, programme.firstYear) + u"～"_s + (programme.lastYear ? text::fiscalYearName(centre, *programme.lastYear) : QString()));
    for (const FormerProgrammeName& former : programme.formerNames)
        block->addFact(ProgrammePage::tr("Formerly"), ProgrammePage::tr("%1 (until %2)").arg(former.name, text::fiscalYearName(centre, former.untilYear)));
    block->addFact(ProgrammePage::tr("Note"), programme.note);
    down.addWidget(block);
}

struct RuleDay {
    QString name;
    QDate on;
};

QList<RuleDay> daysOf(const ProgrammeRule& rule)
{
    QList<RuleDay> days;
    const auto add = [&](const QString& name, const std::optional<QDate>& on) {
        if (on)
            days << RuleDay{name, *on};
    };
    add(ProgrammePage::tr("Call"), rule.callOn);
    add(ProgrammePage::tr("Deadline"), rule.deadlineOn);
    add(ProgrammePage::tr("Screening"), rule.screeningOn);
    add(ProgrammePage::tr("Decision"), rule.decisionOn);
    add(ProgrammePage::tr("Review meeting"), rule.reviewMeetingOn);
    add(ProgrammePage::tr("Grant"), rule.grantOn);
    add(ProgrammePage::tr("Interim report"), rule.interimOn);
    add(ProgrammePage::tr("Final report"), rule.reportOn);
    add(ProgrammePage::tr("Settlement"), rule.settlementOn);
    return days;
}

/// What has to be ready when for the call that ends next.
void addSchedule(QVBoxLayout& down, Centre& centre, const Programme& programme)
{
    const ProgrammeRule* next = nullptr;
    for (const ProgrammeRule& rule : programme.rules)
        if (rule.deadlineOn && *rule.deadlineOn >= centre.today() && (!next || *rule.deadlineOn < *next->deadlineOn))
            next = &rule;
    if (programme.steps.isEmpty())
        return;
    auto* block = new DetailBlock(ProgrammePage::tr("Before the deadline"), u"deadline"_s);
    if (!next) { // their days follow once a year says its deadline
        block->setCount(ProgrammePage::tr("no call with a deadline ahead is on file"));
        for (const ProgrammeStep& step : programme.steps)
            block->addFact(ProgrammePage::tr("%n working days", nullptr, step.workingDays), step.text);
        down.addWidget(block);
        return;
    }
    block->setCount(ProgrammePage::tr("call for %1, deadline %2").arg(text::fiscalYearName(centre, next->fiscalYear), text::fullDate(*next->deadlineOn)));
    for (const ScheduledStep& step : backwardSchedule(*next->deadlineOn, programme.steps, centre.officeCalendar())) {
        auto* line = block->addFact(text::shortDate(step.dueOn), step.text);
        if (line && step.dueOn < centre.today())
            setTone(*line, Token::Bad);
    }
    down.addWidget(block);
}

/// The days of this year's rules and of those to come, three on a line; of past years the amounts tell.
void addDays(QVBoxLayout& down, Centre& centre, const Programme& programme)
{
    constexpr int across = 3;
    for (const ProgrammeRule& rule : programme.rules) {
        const QList<RuleDay> days = daysOf(rule);
        if (days.isEmpty() || rule.fiscalYear < japan::fiscalYearOf(centre.today()))
            continue;
        auto* block = new DetailBlock(ProgrammePage::tr("Days of %1").arg(text::fiscalYearName(centre, rule.fiscalYear)), u"calendar"_s);
        block->setCount(rule.track);
        auto* table = new QWidget(block);
        auto* grid = new QGridLayout(table);
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setHorizontalSpacing(theme().px(8));
        grid->setVerticalSpacing(theme().px(2));
        for (int i = 0; i < days.size(); ++i) {
            const int column = i % across * 2;
            grid->addWidget(label(days[i].name, Type::Small, Token::Ink2, table), i / across, column);
            grid->addWidget(readableLabel(text::fullDate(days[i].on), Type::Text, days[i].on < centre.today() ? Token::Ink2 : Token::Ink, table), i / across, column + 1);
            grid->setColumnStretch(column + 1, 1);
        }
        block->addWidget(table);
        down.addWidget(block);
    }
}

void addRules(QVBoxLayout& down, Centre& centre, const Programme& programme)
{
    auto* block = new DetailBlock(ProgrammePage::tr("Rules by fiscal year"), u"programme"_s);
    block->setCount(ProgrammePage::tr("They never change backwards: a project keeps those of its year."));
    QList<ProgrammeRule> rules = programme.rules;
    std::stable_sort(rules.begin(), rules.end(), [](const ProgrammeRule& a, const ProgrammeRule& b) { return a.fiscalYear > b.fiscalYear; });
    for (const ProgrammeRule& rule : std::as_const(rules)) {
        QStringList words{rule.track, text::ruleInWords(rule), rule.note};
        words.removeAll(QString());
        block->addFact(text::fiscalYearName(centre, rule.fiscalYear), words.join(u"　"_s));
    }
    if (rules.isEmpty())
        block->addParagraph(ProgrammePage::tr("No rules are on file yet. Edit the programme to enter those of a year."));
    down.addWidget(block);
}

void addRequirements(QVBoxLayout& down, Centre& centre, const Programme& programme)
{
    if (programme.requirements.isEmpty())
        return;
    auto* block = new DetailBlock(ProgrammePage::tr("Checklist"), u"check"_s);
    QMap<int, QStringList> byYear;
    for (const ProgrammeRequirement& line : programme.requirements)
        byYear[line.fiscalYear] << text::requirementKindName(line.kind) + u"　"_s + line.text;
    for (auto year = byYear.constEnd(); year != byYear.constBegin();) {
        --year;
        block->addFact(text::fiscalYearName(centre, year.key()), year->join(u'\n'));
    }
    down.addWidget(block);
}

} // namespace

ProgrammePage::ProgrammePage(Workplace workplace, QWidget* parent)
    : QScrollArea(parent)
    , m_workplace(std::move(workplace))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Programme"));
}

void ProgrammePage::show(Id<Programme> id)
{
    m_id = id;
    auto* content = new QWidget;
    setGround(*content, Token::Pane);
    auto* down = new QVBoxLayout(content);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(0);
    attempt(m_workplace.feedback, [&] {
        Centre& centre = m_workplace.centre;
        const auto row = id ? centre.programmes().find(id) : std::nullopt;
        if (!row)
            return;
        setAccessibleName(row->value.name);
        auto* head = new QWidget(content);
        auto* across = new QHBoxLayout(head);
        across->setContentsMargins(theme().px(16), theme().px(10), theme().px(16), theme().px(6));
        across->addWidget(readableLabel(row->value.name, Type::Heading, Token::Ink, head), 1);
        auto* rename = button(tr("Rename"), {}, head);
        auto* edit = button(tr("Edit"), u"edit"_s, head);
        setKeyHint(*edit, u"F2"_s);
        for (QPushButton* one : {rename, edit}) {
            one->setEnabled(!centre.isReadOnly());
            across->addWidget(one);
        }
        connect(edit, &QPushButton::clicked, this, &ProgrammePage::editAsked, Qt::QueuedConnection);
        connect(rename, &QPushButton::clicked, this, &ProgrammePage::renameAsked, Qt::QueuedConnection);
        down->addWidget(head);
        addNames(*down, centre, row->value);
        addSchedule(*down, centre, row->value);
        addDays(*down, centre, row->value);
        addRules(*down, centre, row->value);
        addRequirements(*down, centre, row->value);
        auto* projects = new DetailBlock(tr("Projects under it"), u"project"_s);
        ProjectFilter filter;
        filter.programmes = {id};
        const auto lines = centre.projects().lines(centre.projects().ids(filter));
        projects->setCount(tr("%n projects", nullptr, static_cast<int>(lines.size())));
        for (const ProjectLine& line : lines) {
            auto* one = new RecordLine({text::projectNumber(centre, line.fiscalYear, line.sequence), line.title, text::projectStatusName(line.status) + u"　"_s + line.runners.join(u"、"_s)}, projects);
            connect(one, &QAbstractButton::clicked, this, [this, row = line.id.value] { m_workplace.go({u"projects"_s, row, {}}); }, Qt::QueuedConnection);
            projects->addWidget(one);
        }
        down->addWidget(projects);
    });
    down->addStretch(1);
    setWidget(content); // deletes the one before: a button of it is queued, never in its own event
}

} // namespace musubi::ui
