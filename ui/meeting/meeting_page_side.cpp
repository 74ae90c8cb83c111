// The column beside: what is to be prepared, what was promised, what belongs to the meeting.

#include "core/centre.h"
#include "core/consultation/consultation_desk.h"
#include "core/japan/working_days.h"
#include "core/journal/journal.h"
#include "core/matter/matter_desk.h"
#include "core/meeting/meeting_rules.h"
#include "core/staff/staff_room.h"
#include "core/task/task_book.h"
#include "ui/common/attempt.h"
#include "ui/common/buttons.h"
#include "ui/common/detail_block.h"
#include "ui/common/feedback.h"
#include "ui/common/label.h"
#include "ui/common/next_step_card.h"
#include "ui/common/paint.h"
#include "ui/common/record_line.h"
#include "ui/common/shown.h"
#include "ui/common/theme.h"
#include "ui/consultation/attachment_list.h"
#include "ui/consultation/settle_dialog.h"
#include "ui/history/record_titles.h"
#include "ui/meeting/meeting_columns.h"
#include "ui/meeting/meeting_page.h"
#include "ui/text/meeting_wording.h"
#include "ui/text/number_wording.h"
#include "ui/text/record_wording.h"

#include <QCheckBox>
#include <QStyleOptionButton>
#include <QVBoxLayout>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int preparationRoom = 296; // of a line in this column, at its usual width

/// A box whose words give way to the day beside them; all of them stand in the tool tip.
class PreparationBox : public QCheckBox {
public:
    using QCheckBox::QCheckBox;
    QSize minimumSizeHint() const override { return {theme().px(100), QCheckBox::minimumSizeHint().height()}; }

protected:
    void initStyleOption(QStyleOptionButton* option) const override
    {
        QCheckBox::initStyleOption(option);
        option->text = elided(option->text, font(), style()->subElementRect(QStyle::SE_CheckBoxContents, option, this).width());
    }
};

} // namespace

QWidget* MeetingPage::side()
{
    auto* content = new QWidget;
    auto* down = new QVBoxLayout(content);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(0);
    addPreparation(*down);
    addPromises(*down);
    addFacts(*down);
    addTies(*down);
    addSeries(*down);
    addFiles(*down);
    down->addStretch(1);
    return content;
}

void MeetingPage::addPreparation(QVBoxLayout& down)
{
    Centre& centre = m_workplace.centre;
    const Meeting& meeting = m_row->value;
    if (meeting.preparation.isEmpty())
        return;
    const Preparedness how = preparednessOf(meeting.preparation, meeting.start ? std::optional(meeting.start->date()) : std::nullopt);
    auto* block = new DetailBlock(tr("Preparation"), u"check"_s);
    const QString before = tr("%1 of %2").arg(how.done).arg(how.steps);
    block->setCount(how.after == 0 ? before : tr("%1 ・ after it %2 of %3").arg(before, QString::number(how.afterDone), QString::number(how.after)));
    for (qsizetype i = 0; i < meeting.preparation.size(); ++i) {
        const PreparationStep& step = meeting.preparation[i];
        auto* line = new QWidget(block);
        auto* across = new QHBoxLayout(line);
        across->setContentsMargins(0, 0, 0, 0);
        auto* box = new PreparationBox(shown(step.what), line);
        box->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        box->setToolTip(plainToolTip(step.what));
        box->setObjectName(u"step-%1"_s.arg(i));
        box->setAccessibleName(step.what);
        box->setChecked(step.doneOn.has_value());
        box->setEnabled(!centre.isReadOnly());
        connect(box, &QCheckBox::clicked, this, [this, i](bool isDone) { attempt(m_workplace.feedback, [&] { tick(i, isDone); }); }, Qt::QueuedConnection);
        across->addWidget(box, 1);
        const bool isOpen = !step.doneOn && meeting.status != MeetingStatus::Cancelled;
        const int over = isOpen && step.dueOn && *step.dueOn < centre.today() ? std::max(1, centre.officeCalendar().workingDaysBetween(*step.dueOn, centre.today())) : 0;
        const bool isToday = isOpen && step.dueOn == centre.today();
        const QString due = step.doneOn ? tr("done %1").arg(text::shortDate(*step.doneOn)) : step.dueOn ? text::shortDate(*step.dueOn) : tr("No date");
        const QString late = over > 0 ? tr("%n working days over", nullptr, over) : isToday ? tr("today") : QString();
        const Type type = late.isEmpty() ? Type::Small : Type::Strong;
        const Token tone = over > 0 ? Token::Bad : isToday ? Token::Warn : Token::Ink2;
        const QString whole = late.isEmpty() ? due : due + u"　"_s + late;
        const bool fits = late.isEmpty() || box->sizeHint().width() + widthOf(whole, type) <= theme().px(preparationRoom);
        across->addWidget(label(fits ? whole : due, type, tone, line));
        block->addWidget(line);
        if (!fits)
            block->addWidget(label(late, type, tone, block), Qt::AlignRight);
    }
    m_sections << std::pair(1, block);
    down.addWidget(block);
}

void MeetingPage::addPromises(QVBoxLayout& down)
{
    Centre& centre = m_workplace.centre;
    const auto promises = centre.meetings().promisesOf(m_row->id);
    if (promises.isEmpty() && !wasHeld(m_row->value.status))
        return;
    const auto open = std::count_if(promises.begin(), promises.end(), [](const Stored<Task>& task) { return !task.value.doneOn; });
    auto* block = new DetailBlock(tr("Promises made here"), u"promise"_s);
    block->setCount(tr("%1 open of %2").arg(open).arg(promises.size()));
    for (const auto& [id, revision, task] : promises) {
        const QString who = task.outsider.isEmpty() ? centre.staff().nameOf(task.staff) : task.outsider;
        Tag tag;
        if (task.doneOn)
            tag = {tr("done"), TagKind::Ok};
        else if (task.dueOn && *task.dueOn < centre.today())
            tag = {tr("Overdue"), TagKind::Bad};
        else if (task.dueOn == centre.today())
            tag = {tr("Today"), TagKind::Warn};
        else if (!task.outsider.isEmpty())
            tag = {tr("Theirs"), TagKind::Neutral};
        QStringList when{task.doneOn ? text::shortDate(*task.doneOn) : task.dueOn ? text::shortDate(*task.dueOn) : tr("No date"), who, task.result};
        when.removeAll(QString());
        auto* card = new NextStepCard(block);
        card->setStep(task.what, when.join(u" ・ "_s), tag);
        card->setActionText(centre.isReadOnly() || task.doneOn ? QString() : tr("Record and settle"));
        connect(card, &NextStepCard::actionChosen, this, [this, task = id.value] { attempt(m_workplace.feedback, [&] { settle(task); }); }, Qt::QueuedConnection);
        block->addWidget(card);
    }
    if (promises.isEmpty())
        block->addParagraph(tr("Nothing was promised."));
    down.addWidget(block);
}

void MeetingPage::settle(qint64 id)
{
    const auto task = m_workplace.centre.tasks().get({id});
    SettleDialog dialog(task.value, m_workplace.centre.today(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_workplace.centre.tasks().settle(task, m_workplace.centre.today(), dialog.result());
    done(tr("Settled: %1").arg(task.value.what));
}

void MeetingPage::addFacts(QVBoxLayout& down)
{
    const Meeting& meeting = m_row->value;
    auto* block = new DetailBlock(tr("About the meeting"), u"info"_s);
    block->addFact(tr("Convened"), text::fullDate(meeting.convenedOn));
    block->addFact(tr("Enough with"), tr("public %1 ・ private %2").arg(meeting.fromPublic).arg(meeting.fromPrivate));
    if (meeting.answerBy)
        block->addFact(tr("Answers by"), text::fullDate(*meeting.answerBy));
    block->addFact(tr("Note"), meeting.note);
    auto* history = compact(linkButton(tr("History of this meeting"), u"history"_s, block));
    history->setObjectName(u"history"_s);
    connect(history, &QToolButton::clicked, this, [this] { m_workplace.go({u"history"_s, m_row->id.value, historyModeOf(Subject::Meeting)}); }, Qt::QueuedConnection);
    block->addWidget(history);
    down.addWidget(block);
}

/// The cases it belongs to, and the consultations it was convened from.
void MeetingPage::addTies(QVBoxLayout& down)
{
    Centre& centre = m_workplace.centre;
    QList<Id<Matter>> matters;
    for (const MeetingMatter& tie : m_row->value.matters)
        matters << tie.matter;
    QList<Id<Consultation>> consultations;
    for (const MeetingConsultation& tie : m_row->value.consultations)
        consultations << tie.consultation;
    if (matters.isEmpty() && consultations.isEmpty())
        return;
    auto* block = new DetailBlock(tr("Belongs to"), u"link"_s);
    for (const MatterLine& line : centre.matters().lines(matters)) {
        auto* entry = new RecordLine({{}, line.title, text::matterNumber(centre, line.fiscalYear, line.sequence) + u" ・ "_s + text::stageName(line.stage)}, block);
        connect(entry, &QAbstractButton::clicked, this, [this, id = line.id.value] { m_workplace.go({u"matters"_s, id, {}}); }, Qt::QueuedConnection);
        block->addWidget(entry);
    }
    for (const ConsultationLine& line : centre.consultations().lines(consultations)) {
        auto* entry = new RecordLine({{}, line.subject, text::consultationNumber(centre, line.fiscalYear, line.sequence) + u" ・ "_s + text::callerText(line)}, block);
        connect(entry, &QAbstractButton::clicked, this, [this, id = line.id.value] { m_workplace.go({u"consultations"_s, id, {}}); }, Qt::QueuedConnection);
        block->addWidget(entry);
    }
    down.addWidget(block);
}

void MeetingPage::addSeries(QVBoxLayout& down)
{
    Centre& centre = m_workplace.centre;
    const auto lines = centre.meetings().lines(centre.meetings().seriesOf(m_row->id));
    if (lines.size() < 2)
        return;
    auto* block = new DetailBlock(tr("The series"), u"history"_s);
    block->setCount(tr("%n meetings", nullptr, static_cast<int>(lines.size())));
    for (const MeetingLine& line : lines) {
        QStringList second{text::meetingNumber(centre, line.fiscalYear, line.sequence), line.start ? dayText(line.start->date(), centre.today()) : tr("No date yet"), text::meetingStatusName(line.status)};
        auto* entry = new RecordLine({{}, kindText(centre, line.kind, line.round), second.join(u" ・ "_s)}, block);
        entry->setEnabled(line.id != m_row->id);
        connect(entry, &QAbstractButton::clicked, this, [this, id = line.id.value] { m_workplace.go({u"meetings"_s, id, {}}); }, Qt::QueuedConnection);
        block->addWidget(entry);
    }
    down.addWidget(block);
}

void MeetingPage::addFiles(QVBoxLayout& down)
{
    auto* files = new DetailBlock(tr("Photos and files"), u"attach"_s);
    auto* list = new AttachmentList(m_workplace.centre, m_workplace.feedback, files);
    list->showMeeting(m_row->id);
    files->addWidget(list);
    down.addWidget(files);
}

} // namespace musubi::ui
