#include "ui/casestudy/case_study_block.h"

#include "core/casestudy/casestudy_book.h"
#include "core/centre.h"
#include "core/exchange/output_file.h"
#include "core/japan/working_days.h"
#include "core/journal/journal.h"
#include "ui/common/ask_form.h"
#include "ui/common/attempt.h"
#include "ui/common/buttons.h"
#include "ui/common/date_edit.h"
#include "ui/common/entry_fields.h"
#include "ui/common/feedback.h"
#include "ui/common/file_choice.h"
#include "ui/common/record_line.h"
#include "ui/history/taking_back.h"
#include "ui/preview/sheet_preview.h"
#include "ui/text/event_papers.h"
#include "ui/text/event_wording.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QMenu>
#include <QSettings>
#include <QStandardPaths>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

TagKind tagOf(StudyStatus status)
{
    switch (status) {
    case StudyStatus::Draft: return TagKind::Neutral;
    case StudyStatus::Checked: return TagKind::Active;
    case StudyStatus::Published: return TagKind::Ok;
    }
    Q_UNREACHABLE();
}

} // namespace

CaseStudyBlock::CaseStudyBlock(const Workplace& workplace, Id<Matter> matter, QWidget* parent)
    : DetailBlock(tr("Case study"), u"document"_s, parent)
    , m_workplace(workplace)
{
    const auto studies = m_workplace.centre.caseStudies().of(matter);
    for (const auto& row : studies)
        addStudy(row);
    if (!studies.isEmpty())
        return;
    addParagraph(tr("Not written yet: the path by year, three questions, where it came out."));
    auto* write = compact(button(tr("Write the case study"), u"add"_s, this));
    write->setEnabled(!m_workplace.centre.isReadOnly());
    connect(write, &QPushButton::clicked, this, [this, matter] { m_workplace.go({u"matters"_s, matter.value, u"new-study"_s}); }, Qt::QueuedConnection);
    addWidget(write, Qt::AlignLeft);
}

void CaseStudyBlock::addStudy(const Stored<CaseStudy>& row)
{
    auto* holder = new QWidget(this);
    auto* across = new QHBoxLayout(holder);
    across->setContentsMargins(0, 0, 0, 0);
    QStringList published;
    for (const StudyPublication& publication : row.value.publications)
        published << text::publicationText(publication);
    auto* line = new RecordLine({{}, row.value.title, published.join(u"、"_s)}, holder);
    connect(line, &QAbstractButton::clicked, this, [this, id = row.id.value] { m_workplace.go({u"matters"_s, id, u"study"_s}); }, Qt::QueuedConnection);
    across->addWidget(line, 1);
    across->addWidget(new TagLabel({text::studyStatusName(row.value.status), tagOf(row.value.status)}, holder), 0, Qt::AlignTop);
    auto* more = compact(iconButton(u"more"_s, tr("Print, publish and more: %1").arg(row.value.title), holder));
    connect(more, &QPushButton::clicked, this, [this, row, more] { offerMore(row, *more); });
    across->addWidget(more, 0, Qt::AlignTop);
    addWidget(holder);
}

void CaseStudyBlock::offerMore(const Stored<CaseStudy>& row, QWidget& at)
{
    QMenu menu(this);
    const bool writable = !m_workplace.centre.isReadOnly();
    const auto add = [&](const QString& words, void (CaseStudyBlock::*what)(Id<CaseStudy>), bool enabled) {
        menu.addAction(words, this, [this, what, id = row.id] { attempt(m_workplace.feedback, [&] { (this->*what)(id); }); }, Qt::QueuedConnection)->setEnabled(enabled);
    };
    add(tr("Preview and print…"), &CaseStudyBlock::preview, true);
    add(tr("Export as plain text…"), &CaseStudyBlock::exportText, true);
    add(tr("Copy as plain text"), &CaseStudyBlock::copyText, true);
    menu.addSeparator();
    add(tr("Record a publication…"), &CaseStudyBlock::publish, writable);
    add(tr("Move to the trash"), &CaseStudyBlock::remove, writable);
    menu.exec(at.mapToGlobal(QPoint(0, at.height())));
}

void CaseStudyBlock::preview(Id<CaseStudy> id)
{
    const CaseStudy study = m_workplace.centre.caseStudies().get(id).value;
    SheetPreview::open({text::caseStudySheetOf(m_workplace.centre, study)}, text::caseStudyFileName(m_workplace.centre, study), window());
}

/// For the web: UTF-8, the words of the page without its form.
void CaseStudyBlock::exportText(Id<CaseStudy> id)
{
    const CaseStudy study = m_workplace.centre.caseStudies().get(id).value;
    QSettings settings;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString folder = settings.value(u"print/folder"_s, documents).toString();
    QString path = fileToSave(this, tr("Export as plain text"),
        QDir(folder).filePath(text::caseStudyFileName(m_workplace.centre, study) + u".txt"_s), tr("Plain text, UTF-8 (*.txt)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(u".txt"_s, Qt::CaseInsensitive))
        path += u".txt"_s;
    settings.setValue(u"print/folder"_s, QFileInfo(path).absolutePath());
    OutputFile file(path);
    file.write(text::caseStudyTextOf(m_workplace.centre, study).toUtf8());
    file.commit();
    m_workplace.feedback.noted(tr("Saved as %1").arg(QDir::toNativeSeparators(path)));
}

void CaseStudyBlock::copyText(Id<CaseStudy> id)
{
    const CaseStudy study = m_workplace.centre.caseStudies().get(id).value;
    QGuiApplication::clipboard()->setText(text::caseStudyTextOf(m_workplace.centre, study));
    m_workplace.feedback.noted(tr("The text of %1 was copied.").arg(study.title));
}

void CaseStudyBlock::publish(Id<CaseStudy> id)
{
    Centre& centre = m_workplace.centre;
    StudyPublication publication{.on = centre.today(), .monthOnly = true};
    Form<StudyPublication> form([] {});
    auto* group = new FormGroup(0, {});
    auto* medium = lineField(0, tr("Newsletter, site, paper"));
    auto* volume = lineField(112);
    auto* on = new DateEdit(DateEdit::Kind::Date, dayContext([&centre] { return centre.today(); }, centre.officeCalendar()));
    on->setRemedyOffered(false);
    auto* monthOnly = new QCheckBox(tr("printed as a month"));
    auto* url = lineField(0);
    form.bind("medium"_L1, medium, &StudyPublication::medium);
    form.bind("volume"_L1, volume, &StudyPublication::volume);
    form.bind("on_date"_L1, on, &StudyPublication::on);
    form.bind("month_only"_L1, monthOnly, &StudyPublication::monthOnly);
    form.bind("url"_L1, url, &StudyPublication::url);
    group->addRow(tr("Published in"), {medium}, FormGroup::Need::Required);
    group->addRow(tr("Volume"), {volume});
    group->addRow(tr("Came out on"), {on});
    group->addRow({}, {monthOnly});
    group->addRow(tr("Address on the web"), {url});
    const auto check = [](const StudyPublication& value) {
        return value.medium.isEmpty() && value.url.isEmpty() ? Problems{{"medium"_L1, Rule::Required}} : Problems();
    };
    if (!askForm(window(), tr("Record a publication"), tr("It came out there"), group, form, publication, {560, 320}, check))
        return;
    const auto row = centre.caseStudies().publish(centre.caseStudies().get(id), publication);
    sayDone(centre, m_workplace.feedback, tr("%1 is published.").arg(row.value.title));
}

void CaseStudyBlock::remove(Id<CaseStudy> id)
{
    Centre& centre = m_workplace.centre;
    const auto row = centre.caseStudies().get(id);
    centre.caseStudies().remove(row);
    sayDone(centre, m_workplace.feedback, tr("Moved %1 to the trash.").arg(row.value.title));
}

} // namespace musubi::ui
