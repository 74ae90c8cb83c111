// What 案件 does with many at once: changing, printing, listing.

#include "core/centre.h"
#include "core/intake/matter_bulk_edit.h"
#include "core/journal/journal.h"
#include "core/matter/matter_desk.h"
#include "ui/common/attempt.h"
#include "ui/common/feedback.h"
#include "ui/common/job.h"
#include "ui/history/taking_back.h"
#include "ui/matter/matter_bulk_dialog.h"
#include "ui/matter/matter_list.h"
#include "ui/matter/matter_page.h"
#include "ui/matter/matter_room.h"
#include "ui/preview/sheet_preview.h"
#include "ui/shell/export_list.h"
#include "ui/text/number_wording.h"
#include "ui/text/papers.h"
#include "ui/text/record_tables.h"

namespace musubi::ui {

using namespace Qt::StringLiterals;

void MatterRoom::changeMany()
{
    const auto cases = selected();
    MatterBulkDialog dialog(centre(), static_cast<int>(cases.size()), this);
    if (dialog.exec() == QDialog::Accepted)
        changeMany(cases, dialog.edit());
}

// On a worker with a centre of its own: whoever saves meanwhile gets through between the slices.
void MatterRoom::changeMany(const QList<Id<Matter>>& selected, const MatterBulkEdit& edit)
{
    const auto work = [path = centre().path(), now = centre().now(), seat = centre().journal().seat(), selected, edit](const Progress& progress) {
        const auto own = Centre::open(path, {.clock = [now] { return now; }, .clockWins = true, .seat = seat});
        return editMatters(*own, selected, edit, progress);
    };
    workplace().jobs->run<BulkReport>(this, tr("Changing cases"), work, [this](const BulkReport& report) { sayChanged(report); },
        [this](const Error& error) { report(feedback(), error); });
}

void MatterRoom::sayChanged(const BulkReport& report)
{
    attempt(feedback(), [this] { centre().journal().poll(); });
    if (report.changed == 0) {
        feedback().noted(tr("Nothing to change: the cases say so already."));
        return;
    }
    sayDone(centre(), feedback(), tr("Changed %n cases.", nullptr, static_cast<int>(report.changed)), report.action);
}

void MatterRoom::preview(bool print)
{
    const auto cases = selected();
    std::vector<Sheet> sheets;
    for (const auto id : cases)
        sheets.push_back(text::caseSummaryOf(centre(), id));
    const auto first = centre().matters().get(cases.first());
    const QString what = cases.size() > 1 ? tr("and %n more", nullptr, static_cast<int>(cases.size()) - 1) : first.value.title;
    SheetPreview::open(std::move(sheets), text::sheetFileName(text::matterNumber(centre(), first.value.fiscalYear, first.value.sequence), what), this, print);
}

void MatterRoom::previewPathway()
{
    const Matter matter = centre().matters().get(m_page->matter()).value;
    SheetPreview::open({text::pathwaySheetOf(centre(), m_page->matter())},
        text::sheetFileName(text::matterNumber(centre(), matter.fiscalYear, matter.sequence), tr("Path of the collaboration")), this);
}

void MatterRoom::exportList()
{
    const bool some = m_list->selectedCount() > 1;
    ui::exportList(text::matterTable(centre(), some ? m_list->selected() : m_list->shownIds()), some ? tr("Selected cases") : tr("Cases"), feedback(), this);
}

} // namespace musubi::ui
