#include "ui/consultation/consultation_editor.h"

#include "core/centre.h"
#include "core/consultation/consultation_desk.h"
#include "core/consultation/consultation_rules.h"
#include "core/journal/journal.h"
#include "core/organization/organization_book.h"
#include "core/task/task_rules.h"
#include "ui/common/attempt.h"
#include "ui/common/buttons.h"
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
#include "ui/text/number_wording.h"
#include "ui/text/wording.h"

#include <QApplication>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int sideWidth = 288;

QString ruleWords(Rule rule)
{
    return text::Wording::of(rule);
}

int errorsIn(const Problems& problems)
{
    return static_cast<int>(std::count_if(problems.begin(), problems.end(), [](const Problem& p) { return p.severity == Severity::Error; }));
}

} // namespace

ConsultationEditor::ConsultationEditor(Centre& centre, Feedback& feedback, QWidget* parent)
    : QWidget(parent)
    , m_centre(centre)
    , m_feedback(feedback)
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
    makeReception(*area);
    makeCaller(*area);
    makeContact(*area);
    makeContent(*area);
    makeTopics(*area);
    makeAnswer(*area);
    makeNext(*area);
    makeSharing(*area);
    makeFiles(*area);
    setAcceptDrops(!centre.isReadOnly());
    for (QLineEdit* field : area->findChildren<QLineEdit*>())
        field->installEventFilter(this);
    for (QPlainTextEdit* field : area->findChildren<QPlainTextEdit*>())
        field->viewport()->installEventFilter(this);
    across->addWidget(area, 1);
    makeSide();
    auto* beside = new QScrollArea(this);
    beside->setWidget(m_side);
    beside->setWidgetResizable(true);
    beside->setFrameShape(QFrame::NoFrame);
    beside->setFocusPolicy(Qt::NoFocus);
    beside->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    beside->setFixedWidth(theme().px(sideWidth));
    across->addWidget(beside);
    down->addLayout(across, 1);
    makeFoot(*down);

    connect(qApp, &QApplication::focusChanged, this, [this, area](const QWidget* left) {
        if (left && area->isAncestorOf(left))
            checkLeft(left);
    });
}

ConsultationEditor::~ConsultationEditor()
{
    const QSignalBlocker nobodyListens(m_keeper); // the window may be gone by half
    m_keeper->keepNow(); // the fields are still there
}

void ConsultationEditor::makeHead(QVBoxLayout& down)
{
    m_header = new PageHeader(tr("New consultation"), this);
    auto* back = linkButton(tr("Consultations"), {}, m_header);
    connect(back, &QToolButton::clicked, this, &ConsultationEditor::closeAsked);
    m_header->setTrail(back);
    m_tag = new TagLabel({}, m_header);
    m_numberNote = label({}, Type::Small, Token::Ink2, m_header);
    m_kept = label({}, Type::Small, Token::Ink2, m_header);
    m_header->addBeside(m_tag);
    m_header->addBeside(m_numberNote);
    m_header->addAction(m_kept);
    down.addWidget(m_header);
    m_messages = new MessageBar(this);
    down.addWidget(m_messages);
}

void ConsultationEditor::makeFoot(QVBoxLayout& down)
{
    auto* foot = new FootBar(this);
    m_save = primaryButton(tr("Register the consultation"), u"check"_s, foot);
    setKeyHint(*m_save, u"Ctrl+S"_s);
    m_saveAndNext = button(tr("Register and take the next"), {}, foot);
    m_saveAndNext->setToolTip(plainToolTip(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return).toString(QKeySequence::NativeText)));
    m_close = button(tr("Close"), {}, foot);
    m_discard = linkButton(tr("Throw this draft away"), u"trash"_s, foot);
    connect(m_save, &QPushButton::clicked, this, &ConsultationEditor::save);
    connect(m_saveAndNext, &QPushButton::clicked, this, &ConsultationEditor::saveAndNextAsked);
    connect(m_close, &QPushButton::clicked, this, &ConsultationEditor::closeAsked);
    connect(m_discard, &QToolButton::clicked, this, &ConsultationEditor::discardAsked);
    foot->addLeft(m_save);
    foot->addLeft(m_saveAndNext);
    foot->addLeft(m_close);
    foot->addRight(m_discard);
    down.addWidget(foot);
}

void ConsultationEditor::makeSide()
{
    m_side = new ConsultationSide(m_centre, m_feedback);
    connect(m_side, &ConsultationSide::callerTaken, this, &ConsultationEditor::takeCaller);
    connect(m_side, &ConsultationSide::callerReleased, this, [this] {
        m_person.reset();
        m_form.changed();
        refreshSide();
        m_form.widget("caller_name"_L1)->setFocus();
    });
    connect(m_side, &ConsultationSide::matterTaken, this, [this](qint64 id) { takeMatter(Id<Matter>{id}); });
    connect(m_side, &ConsultationSide::matterReleased, this, [this] { takeMatter(std::nullopt); });
    connect(m_side, &ConsultationSide::consultationAsked, this, &ConsultationEditor::consultationAsked);
    // Who it is has no field of its own: it is taken over from the side.
    m_form.add("person"_L1, m_side, [this](const Consultation& c) { m_person = c.person; }, [this](Consultation& c) { c.person = m_person; });
}

void ConsultationEditor::startNew(const Consultation& from)
{
    m_keeper->follow();
    m_row.reset();
    m_next.reset();
    m_form.load(fresh(from));
    m_nextForm.load(freshTask());
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
    m_files->show(row.id);
    m_messages->clear();
    refreshTitle();
    refreshSide();
    m_form.mark(problems(), ruleWords);
    m_nextForm.mark({}, ruleWords);
    showTopicRemedy();
}

void ConsultationEditor::begin()
{
    QWidget* first = m_form.widget(m_row ? "channel"_L1 : "caller_name"_L1);
    first->setFocus(Qt::OtherFocusReason);
}

Problems ConsultationEditor::problems() const
{
    Problems found = check(m_form.value(), m_centre.now(), m_centre.officeCalendar());
    for (Problem& problem : found)
        if (problem.field == "organization_name"_L1)
            problem.field = "organization"_L1; // one field for both
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
    Q_EMIT moved();
}

/// What was just left is checked at once; what is marked already follows every letter.
void ConsultationEditor::checkLeft(const QWidget* left)
{
    m_form.markLeft(left, problems(), ruleWords);
    m_nextForm.markLeft(left, nextProblems(), ruleWords);
    showTopicRemedy();
}

/// 「担当課につなぎたい」を ◎ にする, where marks are chosen and none is the main one.
void ConsultationEditor::showTopicRemedy()
{
    const Marks marks = m_topics->value();
    const bool none = !marks.isEmpty() && std::none_of(marks.begin(), marks.end(), [](const Mark& mark) { return mark.main; });
    m_topicHint->offer(none && !m_topicHint->sentence().isEmpty() ? tr("Make “%1” ◎").arg(m_topics->labelOf(marks.first().code)) : QString());
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
    return m_side->takeFirstCaller();
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
    if (blocks(found) || blocks(foundNext) || m_form.hasUnreadable() || m_nextForm.hasUnreadable()) {
        const int errors = errorsIn(found) + errorsIn(foundNext) + m_form.hasUnreadable() + m_nextForm.hasUnreadable();
        m_messages->say({MessageKind::Error, tr("%n fields must be corrected before this can be registered.", nullptr, errors),
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
            const auto row = isNew ? m_centre.consultations().receive(m_form.value(), nextValue(), m_files->waiting())
                                   : m_centre.consultations().edit(*m_row, m_form.value(), m_next, nextValue());
            m_keeper->drop();
            load(row);
            const QString number = text::consultationNumber(m_centre, row.value.fiscalYear, row.value.sequence, row.value.form);
            m_feedback.done(isNew ? tr("Registered %1.").arg(number) : tr("Saved %1.").arg(number), [this] { m_centre.journal().undo(); });
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
    for (const auto* field : {"caller_name", "organization", "phone", "mail"})
        if (isComposing(m_form.widget(QLatin1StringView(field)))) {
            m_pause->start();
            return;
        }
    m_side->follow(m_form.value(), row());
}

} // namespace musubi::ui
