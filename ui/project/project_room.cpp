#include "ui/project/project_room.h"

#include "core/centre.h"
#include "core/journal/journal.h"
#include "core/project/project_desk.h"
#include "core/safety/draft_box.h"
#include "ui/common/attempt.h"
#include "ui/common/feedback.h"
#include "ui/history/taking_back.h"
#include "ui/project/project_editor.h"
#include "ui/project/project_list.h"
#include "ui/project/project_page.h"
#include "ui/preview/sheet_preview.h"
#include "ui/shell/export_list.h"
#include "ui/text/number_wording.h"
#include "ui/text/papers.h"
#include "ui/text/project_papers.h"
#include "ui/text/record_tables.h"

#include <QStackedWidget>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView projectLedgerMode("ledger"); // 補助事業台帳 before the list

} // namespace

ProjectRoom::ProjectRoom(const Workplace& workplace, QWidget* parent)
    : RecordRoom(workplace, parent)
    , m_list(new ProjectList(centre(), feedback(), this))
    , m_page(new ProjectPage(workplace, this))
{
    begin(*m_list, *m_list, Opening::Page);
    stack().addWidget(m_page);
    connect(m_list, &ProjectList::ledgerAsked, this, [this] { attempt(feedback(), [this] { previewLedger(); }); });
    connect(m_page, &ProjectPage::listAsked, this, [this] { perform(Verb::Close); });
    connect(m_page, &ProjectPage::drafted, this, &ProjectRoom::drafted);
    connect(m_page, &ProjectPage::editAsked, this, [this] { perform(Verb::Edit); });
    connect(m_page, &ProjectPage::previewAsked, this, [this](const QString& sheet) { attempt(feedback(), [&] { previewSheet(sheet, false); }); });
}

QString ProjectRoom::name()
{
    return tr("Projects");
}

int ProjectRoom::count() const
{
    return m_list->openCount();
}

QString ProjectRoom::readStatus() const
{
    const int shown = m_list->shownCount(), total = m_list->totalCount();
    return shown == total ? tr("%n projects", nullptr, total) : tr("%1 of %n projects shown", nullptr, total).arg(shown);
}

bool ProjectRoom::onPage() const
{
    return stack().currentWidget() == m_page;
}

qint64 ProjectRoom::chosen() const
{
    return onPage() ? m_page->project().value : RecordRoom::chosen();
}

void ProjectRoom::openPlace(const Place& place)
{
    if (place.mode == "new"_L1) {
        if (place.row) // of a case: 「案件から」
            projectEditor().startFrom({place.row});
        else
            projectEditor().startFresh();
        showEditor(*m_projectEditor);
    } else if (place.mode == "edit"_L1 && place.row) {
        edit({place.row});
    } else if (place.row && place.mode.isEmpty()) {
        showPage({place.row});
    } else {
        showList(place.mode);
        if (place.row)
            m_list->select({place.row});
        if (place.mode == projectLedgerMode)
            attempt(feedback(), [this] { previewLedger(); });
    }
}

void ProjectRoom::showPage(Id<Project> id)
{
    m_page->show(id);
    stack().setCurrentWidget(m_page);
    m_page->begin();
}

Place ProjectRoom::readPlace() const
{
    return onPage() ? Place{key(), m_page->project().value, {}} : RecordRoom::readPlace();
}

void ProjectRoom::refresh()
{
    if (onPage())
        m_page->show(m_page->project());
}

ProjectEditor& ProjectRoom::projectEditor()
{
    if (!m_projectEditor) {
        m_projectEditor = new ProjectEditor(centre(), feedback(), this);
        tend(*m_projectEditor);
        connect(m_projectEditor, &EditorPage::recordAsked, this, [this](qint64 id) { go({key(), id, {}}); });
    }
    return *m_projectEditor;
}

void ProjectRoom::edit(Id<Project> id)
{
    if (takeUp(Subject::Project, id.value, [](const Draft& draft) { return PartDraft::partOf(draft).isEmpty(); }))
        return;
    projectEditor().load(centre().projects().get(id));
    showEditor(*m_projectEditor);
}

EditorPage* ProjectRoom::editorFor(const Draft& draft)
{
    return draft.kind == codeOf(Subject::Project) ? &projectEditor() : nullptr;
}

/// A small form opens over the page once the page is there.
bool ProjectRoom::resumeOver(const KeptDraft& kept)
{
    const QString part = PartDraft::partOf(kept.draft);
    if (part.isEmpty())
        return false;
    const Id<Project> project{kept.draft.row.value_or(0)};
    if (!centre().projects().exists(project)) {
        centre().drafts().discard(kept.id);
        showFirst();
        feedback().noted(tr("The project of this draft is not there any more."));
        Q_EMIT drafted();
        return true;
    }
    showPage(project);
    QMetaObject::invokeMethod(m_page, [this, part] { attempt(feedback(), [&] { m_page->resume(part); }); }, Qt::QueuedConnection);
    return true;
}

void ProjectRoom::showWritten(const EditorPage& closed)
{
    const Id<Project> id{closed.row()};
    if (id && centre().projects().exists(id))
        showPage(id);
    else
        showFirst();
}

/// A project that another follows stays: the desk says so.
void ProjectRoom::remove()
{
    const auto row = centre().projects().get({chosen()});
    centre().projects().remove(row);
    showFirst();
    sayDone(centre(), feedback(), tr("Moved %1 to the trash.").arg(row.value.title));
    Q_EMIT moved();
}

void ProjectRoom::preview(bool print)
{
    previewSheet(u"project"_s, print);
}

void ProjectRoom::previewSheet(const QString& sheet, bool print)
{
    const auto row = centre().projects().get({chosen()});
    std::vector<Sheet> sheets{text::projectSheetOf(centre(), row.id, fromCode<text::ProjectSheet>(sheet).value_or(text::ProjectSheet::Record))};
    SheetPreview::open(std::move(sheets), text::sheetFileName(text::projectNumber(centre(), row.value.fiscalYear, row.value.sequence), row.value.title), this, print);
}

/// 補助事業台帳 of the year that the list shows, or of each year.
void ProjectRoom::previewLedger()
{
    const QList<int> years = m_list->fiscalYear() ? QList{m_list->fiscalYear()} : centre().projects().fiscalYears();
    if (years.isEmpty())
        return;
    std::vector<Sheet> sheets;
    for (const int year : years)
        sheets.push_back(text::grantLedgerOf(centre(), year));
    const QString name = text::sheetFileName(tr("Ledger of grants"), years.size() == 1 ? text::fiscalYearName(centre(), years.first()) : tr("all years"));
    SheetPreview::open(std::move(sheets), name, this)->offerList([this, years, name](Feedback& bar, QWidget* parent) {
        ui::exportList(text::grantLedgerTableOf(centre(), years), name, bar, parent);
    });
}

void ProjectRoom::exportList()
{
    ui::exportList(text::projectTable(centre(), m_list->shownIds()), tr("Projects"), feedback(), this);
}

} // namespace musubi::ui
