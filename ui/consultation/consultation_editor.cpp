#include "ui/consultation/consultation_editor.h"

#include "core/centre.h"
#include "core/consultation/consultation_desk.h"
#include "core/consultation/consultation_rules.h"
#include "core/japan/working_days.h"
#include "core/journal/journal.h"
#include "core/organization/organization_book.h"
#include "core/task/task_rules.h"
#include "ui/common/attempt.h"
#include "ui/common/buttons.h"
#include "ui/common/day_context.h"
#include "ui/common/draft_keeper.h"
#include "ui/common/field_hint.h"
#include "ui/common/form_group.h"
#include "ui/common/input_method.h"
#include "ui/common/label.h"
#include "ui/common/message_bar.h"
#include "ui/common/page_header.h"
#include "ui/common/picker.h"
#include "ui/common/tag.h"
#include "ui/common/tag_field.h"
#include "ui/common/theme.h"
#include "ui/consultation/attachment_list.h"
#include "ui/consultation/consultation_side.h"
#include "ui/history/taking_back.h"
#include "ui/text/number_wording.h"
#include "ui/text/wording.h"

#include <QApplication>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

QString ruleWords(Rule rule)
{
    return text::Wording::of(rule);
}

int errorsIn(const Problems& problems)
{
    return static_cast<int>(std::count_if(problems.begin(), problems.end(), [](const Problem& p) { return p.severity == Severity::Error; }));
}

} // namespace

ConsultationEditor::ConsultationEditor(Centre& centre, Feedback& feedback, ContactForm form, QWidget* parent)
    : EditorPage(parent)
    , m_centre(centre)
    , m_feedback(feedback)
    , m_contactForm(form)
    , m_form([this] { edited(); })
    , m_nextForm([this] { edited(); })
    , m_pause(new QTimer(this))
{
    setGround(*this, Token::Pane);
    m_pause->setSingleShot(true);
    m_pause->setInterval(250); // ms: a pause in speaking, not a letter
    connect(m_pause, &QTimer::timeout, this, &ConsultationEditor::refreshSide);
    makeKeeper();

    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(0);
    makeHead(*down);
    auto* across = new QHBoxLayout;
    across->setSpacing(0);
    auto* area = new FormArea(this);
    if (isLight())
        makeLightForm(*area);
    else
        makeFullForm(*area);
    across->addWidget(area, 1);
    makeSide();
    if (!isLight())
        across->addWidget(besideForm());
    down->addLayout(across, 1);
    makeFoot(*down);

    setAcceptDrops(m_files && !centre.isReadOnly());
    for (QLineEdit* field : area->findChildren<QLineEdit*>())
        field->installEventFilter(this);
    for (QPlainTextEdit* field : area->findChildren<QPlainTextEdit*>())
        field->viewport()->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this, area](const QWidget* left) {
        if (left && area->isAncestorOf(left))
            checkLeft(left);
    });
}

ConsultationEditor::~ConsultationEditor()
{
    qApp->disconnect(this); // its fields lose the focus as they go
    const QSignalBlocker nobodyListens(m_keeper); // the window may be gone by half
    m_keeper->keepNow(); // the fields are still there
}

void ConsultationEditor::startNew(const Consultation& from)
{
    m_keeper->follow();
    m_row.reset();
    m_next.reset();
    m_form.load(fresh(from));
    m_nextForm.load(freshTask());
    if (m_files)
        m_files->show({});
    m_messages->clear();
    clearMarks();
    refreshTitle();
    refreshSide();
}

void ConsultationEditor::load(const Stored<Consultation>& row)
{
    m_keeper->follow();
    m_row = row;
    m_next.reset();
    for (const auto& task : m_centre.consultations().tasksOf(row.id))
        if (!task.value.doneOn && !m_next)
            m_next = task;
    m_form.load(row.value);
    m_nextForm.load(m_next ? m_next->value : freshTask());
    if (m_files)
        m_files->show(row.id);
    m_messages->clear();
    refreshTitle();
    refreshSide();
    m_form.mark(problems(), ruleWords);
    m_nextForm.mark({}, ruleWords);
    showTopicRemedy();
    showOutsideHours();
}

void ConsultationEditor::write(const Consultation& consultation)
{
    m_form.write(consultation);
    refreshSide();
}

void ConsultationEditor::begin()
{
    QWidget* first = m_form.widget(m_row || isLight() ? "channel"_L1 : "caller_name"_L1);
    first->setFocus(Qt::OtherFocusReason);
}

Problems ConsultationEditor::problems() const
{
    Problems found = check(m_form.value(), m_centre.now(), m_centre.officeCalendar());
    for (Problem& problem : found)
        if (problem.field == "organization_name"_L1)
            problem.field = "organization"_L1; // one field for both
    found.removeIf([](const Problem& problem) { return problem.rule == Rule::OutsideHours; }); // said calmly: showOutsideHours()
    return found;
}

Problems ConsultationEditor::nextProblems() const
{
    const Task task = m_nextForm.value();
    const bool begun = !task.what.trimmed().isEmpty() || task.dueOn || !task.dueTime.trimmed().isEmpty();
    return begun ? check(task) : Problems();
}

std::optional<Task> ConsultationEditor::nextValue() const
{
    const Task task = m_nextForm.value();
    return task.what.trimmed().isEmpty() ? std::nullopt : std::optional(task);
}

void ConsultationEditor::clearMarks()
{
    m_form.mark({}, ruleWords);
    m_nextForm.mark({}, ruleWords);
    showTopicRemedy();
    showOutsideHours();
}

void ConsultationEditor::edited()
{
    if (!m_save)
        return; // still being made
    m_pause->start();
    m_keeper->touch();
    if (!isComposing())
        checkLeft(nullptr);
    showKept();
    if (std::exchange(m_wasDirty, isDirty()) != m_wasDirty)
        Q_EMIT moved();
}

/// What was just left is checked at once; what is marked already follows every letter.
void ConsultationEditor::checkLeft(const QWidget* left)
{
    m_form.markLeft(left, problems(), ruleWords);
    m_nextForm.markLeft(left, nextProblems(), ruleWords);
    showTopicRemedy();
    showOutsideHours();
}

/// 「担当課につなぎたい」を ◎ にする, where marks are chosen and none is the main one.
void ConsultationEditor::showTopicRemedy()
{
    const Marks marks = m_topics->value();
    const bool none = !marks.isEmpty() && std::none_of(marks.begin(), marks.end(), [](const Mark& mark) { return mark.main; });
    m_topicHint->offer(none && !m_topicHint->sentence().isEmpty() ? tr("Make “%1” ◎").arg(m_topics->labelOf(marks.first().code)) : QString());
}

/// A time outside the office's hours is no mistake; it says from which day the answer is counted.
void ConsultationEditor::showOutsideHours()
{
    const QDateTime at = m_form.value().receivedAt;
    const OfficeCalendar& calendar = m_centre.officeCalendar();
    if (m_form.widget("received_at"_L1)->property("problem").isValid())
        return;
    if (!at.isValid() || calendar.isInsideHours(at)) {
        m_receivedHint->clear();
        return;
    }
    const bool before = !calendar.isClosed(at.date()) && at.time() < calendar.days().hours.opens;
    const QDate open = before ? at.date() : calendar.nextWorkingDay(at.date());
    m_receivedHint->showNote(u"clock"_s, Token::Warn, {tr("Outside hours"), TagKind::Warn}, tr("The answer is counted from %1, when the office is open.").arg(monthAndDay(open)));
}

void ConsultationEditor::takeOrganization(qint64 id)
{
    attempt(m_feedback, [&] {
        const Organization organization = m_centre.organizations().get({id}).value;
        m_kind->setCurrentIndex(std::max(0, m_kind->findData(organization.kind.code)));
    });
}

void ConsultationEditor::createOrganization(const QString& name)
{
    attempt(m_feedback, [&] {
        const auto row = m_centre.organizations().add({.name = name, .kind = {m_kind->currentData().toString()}});
        m_organization->setValue(row.id.value);
        m_form.changed();
        m_messages->done(tr("Registered the organisation %1.").arg(name));
    });
}

bool ConsultationEditor::takeFirstCaller()
{
    return m_side && m_side->takeFirstCaller();
}

/// Takes over who it is. What was typed of post, phone and mail stays; an empty field is filled.
void ConsultationEditor::takeCaller(const CallerCandidate& candidate)
{
    commitPreedit();
    Consultation c = m_form.value();
    const auto fill = [](QString& field, const QString& known) {
        if (field.trimmed().isEmpty())
            field = known;
    };
    if (!candidate.name.isEmpty())
        c.callerName = candidate.name;
    fill(c.callerReading, candidate.reading);
    fill(c.callerTitle, candidate.title);
    if (c.phone.trimmed().size() < candidate.phone.size() && c.mobile != candidate.phone)
        c.phone = candidate.phone; // the first digits were typed
    fill(c.mail, candidate.mail);
    c.person = candidate.person;
    if (candidate.organization) {
        c.organization = candidate.organization;
        c.organizationName.clear();
        attempt(m_feedback, [&] { c.callerKind = m_centre.organizations().get(*candidate.organization).value.kind; });
    } else if (!c.organization) {
        fill(c.organizationName, candidate.organizationName);
    }
    m_form.write(c);
    refreshSide();
    m_form.widget(c.subject.isEmpty() ? "subject"_L1 : "content"_L1)->setFocus();
}

void ConsultationEditor::takeMatter(std::optional<Id<Matter>> matter)
{
    m_matter->setValue(matter ? matter->value : 0);
    if (matter)
        m_followUp->setValue(true);
    m_form.changed();
    refreshSide();
    m_form.widget("subject"_L1)->setFocus();
}

bool ConsultationEditor::save()
{
    commitPreedit();
    const Problems found = problems(), foundNext = nextProblems();
    m_form.mark(found, ruleWords);
    m_nextForm.mark(foundNext, ruleWords);
    showTopicRemedy();
    showOutsideHours();
    if (blocks(found) || blocks(foundNext) || m_form.hasUnreadable() || m_nextForm.hasUnreadable()) {
        const int errors = errorsIn(found) + errorsIn(foundNext) + m_form.hasUnreadable() + m_nextForm.hasUnreadable();
        QStringList names;
        for (const Problem& problem : found + foundNext)
            if (const QWidget* field = m_form.widget(problem.field) ? m_form.widget(problem.field) : m_nextForm.widget(problem.field);
                field && problem.severity == Severity::Error && !names.contains(field->accessibleName()))
                names << field->accessibleName();
        const QString named = names.isEmpty() ? QString() : tr(" (%1)").arg(names.join(tr(", ")));
        m_messages->say({MessageKind::Error, tr("%n fields must be corrected before this can be registered.", nullptr, errors) + named,
            {{tr("Go to the field"), [this] { nextProblem(); }}}});
        if (!m_form.focusFirstProblem())
            m_nextForm.focusFirstProblem();
        return false;
    }
    return store();
}

bool ConsultationEditor::store()
{
    bool stale = false;
    const bool done = attempt(*m_messages, [&] {
        const bool isNew = !m_row;
        try {
            const auto row = isNew ? m_centre.consultations().receive(m_form.value(), nextValue(), m_files ? m_files->waiting() : QList<NewFile>())
                                   : m_centre.consultations().edit(*m_row, m_form.value(), m_next, nextValue());
            m_keeper->drop();
            load(row);
            const QString number = text::consultationNumber(m_centre, row.value.fiscalYear, row.value.sequence, row.value.form);
            sayDone(m_centre, m_feedback, isNew ? tr("Registered %1.").arg(number) : tr("Saved %1.").arg(number));
            Q_EMIT saved(row.id.value);
        } catch (const Error& error) {
            if (isNew || (error.fault() != Fault::Stale && error.fault() != Fault::Missing))
                throw;
            stale = true;
        }
    });
    return stale ? settleVersions() : done;
}

void ConsultationEditor::nextProblem()
{
    if (!m_form.focusNextProblem())
        m_nextForm.focusNextProblem();
}

void ConsultationEditor::refreshSide()
{
    if (!m_side)
        return;
    if (isComposing()) {
        m_pause->start(); // half a word leads to nobody
        return;
    }
    m_side->follow(m_form.value(), Id<Consultation>{row()});
}

} // namespace musubi::ui
