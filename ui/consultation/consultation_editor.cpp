#include "ui/consultation/consultation_editor.h"

#include "core/centre.h"
#include "core/consultation/consultation_desk.h"
#include "core/consultation/consultation_rules.h"
#include "core/journal/journal.h"
#include "core/matter/matter_desk.h"
#include "core/organization/organization_book.h"
#include "core/vocabulary/vocabulary.h"
#include "ui/common/attempt.h"
#include "ui/common/buttons.h"
#include "ui/common/detail_block.h"
#include "ui/common/form_group.h"
#include "ui/common/input_method.h"
#include "ui/common/label.h"
#include "ui/common/message_bar.h"
#include "ui/common/page_header.h"
#include "ui/common/picker.h"
#include "ui/common/theme.h"
#include "ui/consultation/consultation_columns.h"
#include "ui/text/number_wording.h"
#include "ui/text/record_wording.h"
#include "ui/text/wording.h"

#include <QComboBox>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace musubi::ui {

using namespace Qt::StringLiterals;

ConsultationEditor::ConsultationEditor(Centre& centre, Feedback& feedback, QWidget* parent)
    : QWidget(parent)
    , m_centre(centre)
    , m_feedback(feedback)
    , m_form([this] { edited(); })
    , m_nextForm([this] { edited(); })
    , m_pause(new QTimer(this))
{
    setGround(*this, Token::Pane);
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
    across->addWidget(area, 1);
    m_side = new QWidget(this);
    m_side->setFixedWidth(theme().px(272));
    setGround(*m_side, Token::PaneQuiet);
    m_sideDown = new QVBoxLayout(m_side);
    m_sideDown->setContentsMargins(0, 0, 0, 0);
    across->addWidget(m_side);
    // The case has no field of its own: it is proposed at the side.
    m_form.add("matter"_L1, m_side, [this](const Consultation& c) { m_matter = c.matter; }, [this](Consultation& c) {
        c.followUp = m_matter && !c.matter ? true : c.followUp;
        c.matter = m_matter;
    });
    down->addLayout(across, 1);
    makeFoot(*down);

    m_pause->setSingleShot(true);
    m_pause->setInterval(400); // ms: a pause in speaking, not a letter
    connect(m_pause, &QTimer::timeout, this, &ConsultationEditor::refreshSide);
}

ConsultationEditor::~ConsultationEditor() = default;

void ConsultationEditor::makeHead(QVBoxLayout& down)
{
    m_header = new PageHeader(tr("New consultation"), this);
    auto* back = linkButton(tr("Consultations"), {}, m_header);
    connect(back, &QToolButton::clicked, this, &ConsultationEditor::closeAsked);
    m_header->setTrail(back);
    down.addWidget(m_header);
    m_messages = new MessageBar(this);
    down.addWidget(m_messages);
}

void ConsultationEditor::makeFoot(QVBoxLayout& down)
{
    auto* foot = new FootBar(this);
    m_save = primaryButton(tr("Register the consultation"), u"check"_s, foot);
    setKeyHint(*m_save, u"Ctrl+S"_s);
    auto* next = button(tr("Register and take the next"), {}, foot);
    auto* close = button(tr("Close"), {}, foot);
    connect(m_save, &QPushButton::clicked, this, &ConsultationEditor::save);
    connect(next, &QPushButton::clicked, this, &ConsultationEditor::saveAndNextAsked);
    connect(close, &QPushButton::clicked, this, &ConsultationEditor::closeAsked);
    foot->addLeft(m_save);
    foot->addLeft(next);
    foot->addRight(close);
    down.addWidget(foot);
}

Consultation ConsultationEditor::fresh(const Consultation& from) const
{
    Consultation c = from;
    c.fiscalYear = 0;
    c.sequence = 0;
    const QDateTime now = m_centre.now();
    c.receivedAt = QDateTime(now.date(), QTime(now.time().hour(), now.time().minute()));
    if (c.channel.isEmpty())
        c.channel = {u"TEL"_s};
    if (!c.staff)
        c.staff = m_centre.journal().seat().staff;
    return c;
}

void ConsultationEditor::startNew(const Consultation& from)
{
    m_row.reset();
    m_next.reset();
    m_form.load(fresh(from));
    m_nextForm.load({.staff = m_centre.journal().seat().staff});
    m_header->setTitle(tr("New consultation"));
    m_save->setText(tr("Register the consultation"));
    m_messages->clear();
    m_form.mark({}, [](Rule) { return QString(); });
    refreshSide();
    if (QWidget* name = m_form.widget("caller_name"_L1))
        name->setFocus();
}

void ConsultationEditor::load(const Stored<Consultation>& row)
{
    m_row = row;
    m_next.reset();
    for (const auto& task : m_centre.consultations().tasksOf(row.id))
        if (!task.value.doneOn && !m_next)
            m_next = task;
    m_form.load(row.value);
    m_nextForm.load(m_next ? m_next->value : Task{.staff = m_centre.journal().seat().staff});
    m_header->setTitle(text::consultationNumber(m_centre, row.value.fiscalYear, row.value.sequence, row.value.form) + u' ' + row.value.subject);
    m_save->setText(tr("Save"));
    m_messages->clear();
    refreshSide();
    m_form.mark(check(row.value, m_centre.now(), m_centre.officeCalendar()), [](Rule rule) { return text::Wording::of(rule); });
}

bool ConsultationEditor::isDirty() const
{
    return m_form.isDirty() || m_nextForm.isDirty();
}

Consultation ConsultationEditor::value() const
{
    return m_form.value();
}

std::optional<Task> ConsultationEditor::nextValue() const
{
    const Task task = m_nextForm.value();
    return task.what.trimmed().isEmpty() ? std::nullopt : std::optional(task);
}

void ConsultationEditor::edited()
{
    m_pause->start();
    Q_EMIT moved();
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

bool ConsultationEditor::save()
{
    commitPreedit();
    const Consultation c = m_form.value();
    const Problems problems = check(c, m_centre.now(), m_centre.officeCalendar());
    m_form.mark(problems, [](Rule rule) { return text::Wording::of(rule); });
    m_nextForm.mark({}, [](Rule rule) { return text::Wording::of(rule); });
    if (blocks(problems) || m_form.hasUnreadable() || m_nextForm.hasUnreadable()) {
        const int errors = static_cast<int>(std::count_if(problems.begin(), problems.end(), [](const Problem& p) { return p.severity == Severity::Error; }))
            + m_form.hasUnreadable() + m_nextForm.hasUnreadable();
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
            const auto row = isNew ? m_centre.consultations().receive(m_form.value(), nextValue())
                                   : m_centre.consultations().edit(*m_row, m_form.value(), m_next, nextValue());
            load(row);
            const QString number = text::consultationNumber(m_centre, row.value.fiscalYear, row.value.sequence);
            m_feedback.done(isNew ? tr("Registered %1.").arg(number) : tr("Saved %1.").arg(number), [this] { m_centre.journal().undo(); });
            Q_EMIT saved(row.id.value);
        } catch (const Error& error) {
            if (error.fault() != Fault::Stale)
                throw;
            stale = true;
        }
    });
    return stale ? settleVersions(m_form.value()) : done;
}

void ConsultationEditor::nextProblem()
{
    if (!m_form.focusNextProblem())
        m_nextForm.focusNextProblem();
}

void ConsultationEditor::refreshSide()
{
    attempt(m_feedback, [this] {
        delete m_sideBody;
        m_sideBody = new QWidget(m_side);
        setGround(*m_sideBody, Token::PaneQuiet);
        auto* down = new QVBoxLayout(m_sideBody);
        down->setContentsMargins(0, 0, 0, 0);
        makeSide(*down);
        down->addStretch(1);
        m_sideDown->addWidget(m_sideBody);
    });
}

void ConsultationEditor::makeSide(QVBoxLayout& down)
{
    const Consultation c = m_form.value();
    if (c.matter) {
        const auto matter = m_centre.matters().get(*c.matter);
        auto* block = new DetailBlock(tr("Tied to this case"), u"link"_s, m_sideBody);
        block->addParagraph(text::matterNumber(m_centre, matter.value.fiscalYear, matter.value.sequence) + u' ' + matter.value.title);
        down.addWidget(block);
    } else if (const auto proposed = m_centre.consultations().proposedMatters(c); !proposed.isEmpty()) {
        auto* block = new DetailBlock(tr("Does this continue a case?"), u"link"_s, m_sideBody);
        for (const auto& line : m_centre.matters().lines(proposed.mid(0, 3))) {
            block->addParagraph(line.title);
            auto* take = compact(button(tr("Make it part of this case"), {}, block));
            take->setAccessibleName(tr("Make it part of %1").arg(line.title));
            connect(take, &QPushButton::clicked, this, [this, id = line.id] {
                m_matter = id;
                m_form.changed();
                QMetaObject::invokeMethod(this, &ConsultationEditor::refreshSide, Qt::QueuedConnection); // the button is still in its own event
            });
            block->addWidget(take);
        }
        down.addWidget(block);
    }
    const auto earlier = m_centre.consultations().earlierContacts(c, row(), 5);
    if (!earlier.isEmpty()) {
        auto* block = new DetailBlock(tr("Earlier contacts"), u"history"_s, m_sideBody);
        for (const ConsultationLine& line : earlier)
            block->addFact(text::shortDate(line.receivedAt.date()), line.subject);
        down.addWidget(block);
    }
    if (!c.matter && earlier.isEmpty())
        down.addWidget([&] {
            auto* quiet = label(tr("Cases and earlier contacts of the caller appear here."), Type::Small, Token::Ink2, m_sideBody);
            quiet->setWordWrap(true);
            quiet->setContentsMargins(theme().px(16), theme().px(12), theme().px(16), 0);
            return quiet;
        }());
}

} // namespace musubi::ui
