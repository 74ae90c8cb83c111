#include "ui/casestudy/case_study_editor.h"

#include "core/casestudy/casestudy_rules.h"
#include "core/matter/matter_desk.h"
#include "ui/casestudy/study_photos.h"
#include "ui/casestudy/study_rows.h"
#include "ui/common/buttons.h"
#include "ui/common/entry_fields.h"
#include "ui/common/form_group.h"
#include "ui/common/label.h"
#include "ui/paper/layout.h"
#include "ui/preview/page_view.h"
#include "ui/text/event_papers.h"
#include "ui/text/event_wording.h"
#include "ui/text/sheet_wording.h"

#include <QEvent>
#include <QTimer>

namespace musubi::ui {

using namespace Qt::StringLiterals;

CaseStudyEditor::CaseStudyEditor(Centre& centre, Feedback& feedback, QWidget* parent)
    : RecordEditor(centre, feedback, {tr("The case"), tr("New case study"), tr("Register the case study"), {}}, Subject::CaseStudy, parent)
{
    makeLead();
    makePath();
    makeInterview();
    makePublication();
    keepSideForAlike();
    makePreview();
    ready();
}

CaseStudyEditor::~CaseStudyEditor()
{
    keepLast();
}

void CaseStudyEditor::startFresh(Id<Matter> matter)
{
    m_photos->setMatter(matter);
    startNew(CaseStudyBook::begun(centre().matters().get(matter),
        {tr("What role did you look for in your partner, and what did you expect?"), tr("What came of working together?"), tr("What would you advise for better collaboration?")}));
    showPages();
}

void CaseStudyEditor::load(const Stored<CaseStudy>& row)
{
    m_photos->setMatter(row.value.matter);
    RecordEditor::load(row);
    showPages();
}

void CaseStudyEditor::resume(const KeptDraft& draft)
{
    m_photos->setMatter(recordFrom<CaseStudy>(draft.draft.content.value("value"_L1).toObject()).matter);
    RecordEditor::resume(draft);
    showPages();
}

void CaseStudyEditor::makeLead()
{
    auto* group = new FormGroup(1, tr("Page"));
    auto* title = lineField(0);
    auto* lead = textField(112);
    auto *status = new QComboBox, *sharing = new QComboBox;
    form().bind("title"_L1, title, &CaseStudy::title);
    form().bind("lead_text"_L1, lead, &CaseStudy::lead);
    form().bind("study_status"_L1, status, &CaseStudy::status, &text::studyStatusName);
    form().bind("sharing"_L1, sharing, &CaseStudy::sharing, &text::scopeName);
    group->addRow(tr("Title"), {title}, FormGroup::Need::Required);
    group->addRow(tr("Lead text"), {lead});
    group->addRow(tr("State"), {status});
    group->addRow(tr("May be read by"), {sharing});
    area().addGroup(group);
}

/// The path stands in the case already: only a year that the page tells otherwise is written here.
void CaseStudyEditor::makePath()
{
    auto* group = new FormGroup(2, tr("Path"));
    m_years = new StudyYearField(centre());
    auto* copy = compact(button(tr("Copy the path of the case"), u"down"_s));
    copy->setToolTip(plainToolTip(tr("The page prints the path of the case. Copy it to say it in other words.")));
    connect(copy, &QPushButton::clicked, this, [this] { attempt(messages(), [this] { copyPath(); }); });
    form().bind("case_study_year"_L1, m_years, &CaseStudy::years);
    group->addRow(tr("Years"), {m_years});
    group->addRow({}, {copy});
    area().addGroup(group);
}

void CaseStudyEditor::copyPath()
{
    const CaseStudy written = value();
    m_years->setValue(pathOf(written, centre().matters().pathOf(written.matter)));
    Q_EMIT m_years->valueChanged();
}

void CaseStudyEditor::makeInterview()
{
    auto* group = new FormGroup(3, tr("Interview"));
    auto* answers = new StudyAnswerField(centre());
    form().bind("case_study_answer"_L1, answers, &CaseStudy::answers);
    group->addRow(tr("Questions"), {answers});
    area().addGroup(group);
}

void CaseStudyEditor::makePublication()
{
    auto* group = new FormGroup(4, tr("Publication"));
    auto* publications = new StudyPublicationField(centre());
    m_photos = new StudyPhotoField(centre(), feedback());
    auto* note = textField(56);
    form().bind("case_study_publication"_L1, publications, &CaseStudy::publications);
    form().bind("case_study_photo"_L1, m_photos, &CaseStudy::photos);
    form().bind("note"_L1, note, &CaseStudy::note);
    group->addRow(tr("Published in"), {publications});
    group->addRow(tr("Photographs"), {m_photos});
    group->addRow(tr("Note for us"), {note});
    area().addGroup(group);
}

void CaseStudyEditor::makePreview()
{
    m_pages = new PageView(this);
    m_pages->setAccessibleName(tr("The page as it will be printed"));
    m_pages->setMinimumWidth(theme().px(360));
    addBeside(m_pages);
    m_soon = new QTimer(this);
    m_soon->setSingleShot(true);
    m_soon->setInterval(250); // ms: a pause in typing, not a letter
    connect(m_soon, &QTimer::timeout, this, &CaseStudyEditor::showPages);
    connect(this, &BookEditor::moved, m_soon, qOverload<>(&QTimer::start));
}

void CaseStudyEditor::showPages()
{
    m_soon->stop();
    const CaseStudy written = value();
    if (!written.matter)
        return;
    attempt(messages(), [&] { m_pages->setPages(paper::layOut(text::caseStudySheetOf(centre(), written), &text::SheetWording::of)); });
}

Problems CaseStudyEditor::problemsOf(const CaseStudy& value, Id<CaseStudy>) const
{
    return check(value);
}

QString CaseStudyEditor::nameOf(const CaseStudy& value) const
{
    return value.title;
}

QString CaseStudyEditor::titleOf(const CaseStudy& value) const
{
    return tr("Case study: %1").arg(value.title.trimmed());
}

std::optional<Stored<CaseStudy>> CaseStudyEditor::find(Id<CaseStudy> id) const
{
    return centre().caseStudies().exists(id) ? std::optional(centre().caseStudies().get(id)) : std::nullopt;
}

Stored<CaseStudy> CaseStudyEditor::enter(const CaseStudy& value)
{
    return centre().caseStudies().write(value);
}

Stored<CaseStudy> CaseStudyEditor::change(const Stored<CaseStudy>& before, const CaseStudy& after)
{
    return centre().caseStudies().edit(before, after);
}

void CaseStudyEditor::changeEvent(QEvent* event)
{
    RecordEditor::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_pages)
        showPages();
}

} // namespace musubi::ui
