#include "core/centre.h"
#include "core/consultation/consultation_desk.h"
#include "core/japan/fiscal_year.h"
#include "core/journal/journal.h"
#include "ui/common/attempt.h"
#include "ui/common/buttons.h"
#include "ui/common/date_edit.h"
#include "ui/common/draft_keeper.h"
#include "ui/common/input_method.h"
#include "ui/common/label.h"
#include "ui/common/message_bar.h"
#include "ui/common/page_header.h"
#include "ui/common/tag.h"
#include "ui/consultation/attachment_list.h"
#include "ui/consultation/consultation_editor.h"
#include "ui/text/number_wording.h"
#include "ui/text/wording.h"

namespace musubi::ui {

using namespace Qt::StringLiterals;

void ConsultationEditor::makeKeeper()
{
    m_keeper = new DraftKeeper(m_centre.drafts(), [this] { return written(); }, this);
    connect(m_keeper, &DraftKeeper::moved, this, [this] {
        showKept();
        Q_EMIT drafted();
    });
    connect(m_keeper, &DraftKeeper::failed, this, [this](const Error& error) {
        m_kept->setText(tr("Not kept yet; trying again"));
        m_kept->setToolTip(plainToolTip(text::Wording::of(error)));
    });
}

std::optional<Draft> ConsultationEditor::written() const
{
    if (m_centre.isReadOnly() || !isDirty())
        return std::nullopt;
    ConsultationDraft draft{m_form.loaded(), m_form.value(), m_next, m_nextForm.value(), {}, m_files ? m_files->waitingPaths() : QStringList()};
    for (const auto& [name, edit] : m_dates)
        if (!edit->complaint().isEmpty())
            draft.dates.insert(name, edit->text());
    return draftOf(draft, m_row);
}

bool ConsultationEditor::isDirty() const
{
    return m_form.isDirty() || m_nextForm.isDirty() || (m_files && !m_files->waitingPaths().isEmpty())
        || std::any_of(m_dates.begin(), m_dates.end(), [](const auto& date) { return !date.second->complaint().isEmpty(); });
}

Consultation ConsultationEditor::value() const
{
    return m_form.value();
}

Id<Draft> ConsultationEditor::draft() const
{
    return m_keeper->id();
}

bool ConsultationEditor::putAside()
{
    commitPreedit();
    return m_keeper->keepNow();
}

std::optional<Draft> ConsultationEditor::discard()
{
    commitPreedit();
    auto thrown = written();
    m_keeper->drop();
    m_form.load(m_form.loaded());
    m_nextForm.load(m_nextForm.loaded());
    if (m_files)
        m_files->show(Id<Consultation>{row()});
    return thrown;
}

void ConsultationEditor::resume(const KeptDraft& kept)
{
    const ConsultationDraft draft = consultationDraft(kept.draft);
    m_keeper->follow();
    m_row.reset();
    if (kept.draft.row) // as it was read then: where somebody saved since, saving shows both versions
        m_row = Stored<Consultation>{{*kept.draft.row}, kept.draft.revision, draft.loaded};
    m_next = draft.nextLoaded;
    m_form.load(draft.loaded);
    m_form.write(draft.value);
    m_nextForm.load(m_next ? m_next->value : freshTask());
    m_nextForm.write(draft.next);
    for (const auto& [name, edit] : m_dates)
        if (const QString typed = draft.dates.value(name); !typed.isEmpty())
            edit->setText(typed);
    if (m_files) {
        m_files->show(Id<Consultation>{row()});
        m_files->setWaitingPaths(draft.files);
    }
    m_keeper->follow(kept.id);
    m_messages->clear();
    clearMarks();
    refreshTitle();
    refreshSide();
}

Consultation ConsultationEditor::fresh(const Consultation& from) const
{
    Consultation c = from;
    c.form = m_contactForm;
    c.fiscalYear = 0;
    c.sequence = 0;
    c.legacyNumber.clear();
    if (!c.receivedAt.isValid()) {
        const QDateTime now = m_centre.now();
        c.receivedAt = QDateTime(now.date(), QTime(now.time().hour(), now.time().minute()));
    }
    if (c.channel.isEmpty())
        c.channel = {u"TEL"_s};
    if (!c.staff)
        c.staff = m_centre.journal().seat().staff;
    return c;
}

Task ConsultationEditor::freshTask() const
{
    return {.staff = m_centre.journal().seat().staff};
}

void ConsultationEditor::refreshTitle()
{
    const Consultation& c = m_form.loaded();
    const QString fresh = isLight() ? tr("New enquiry") : tr("New consultation");
    m_header->setTitle(m_row ? text::consultationNumber(m_centre, c.fiscalYear, c.sequence, c.form) + u' ' + c.subject : fresh);
    m_save->setText(m_row ? tr("Save") : isLight() ? tr("Register the enquiry") : tr("Register the consultation"));
    m_saveAndNext->setText(m_row ? tr("Save and take the next") : tr("Register and take the next"));
    attempt(*m_messages, [&] {
        const int year = japan::fiscalYearOf(m_centre.today());
        m_numberNote->setText(tr("The number is given when it is registered (next: %1)")
                                  .arg(text::consultationNumber(m_centre, year, m_centre.consultations().nextNumber(year, m_contactForm), m_contactForm)));
    });
    reveal(*m_numberNote, !m_row);
    if (m_full)
        reveal(*m_full, !m_row); // a registered one keeps its number and its kind
    showKept();
}

void ConsultationEditor::showKept()
{
    const bool dirty = isDirty();
    m_tag->setTag(dirty || !m_row ? Tag{tr("Draft"), TagKind::Neutral} : Tag{});
    const QDateTime at = m_keeper->keptAt();
    m_kept->setText(at.isValid() ? tr("Draft kept  %1").arg(at.time().toString(u"H:mm"_s)) : QString());
    m_kept->setToolTip({});
    m_close->setText(dirty ? tr("Close, keeping the draft") : tr("Close"));
    reveal(*m_discard, dirty || m_keeper->id());
}

} // namespace musubi::ui
