// What 案件 does with many at once: changing, printing, listing.

#include "core/centre.h"
#include "core/intake/matter_bulk_edit.h"
#include "core/journal/journal.h"
#include "core/matter/matter_desk.h"
#include "ui/common/attempt.h"
#include "ui/common/feedback.h"
#include "ui/common/job.h"
#include "ui/matter/matter_bulk_dialog.h"
#include "ui/matter/matter_list.h"
#include "ui/matter/matter_page.h"
#include "ui/matter/matter_room.h"
#include "ui/preview/sheet_preview.h"
#include "ui/shell/export_list.h"
#include "ui/text/number_wording.h"
#include "ui/text/papers.h"
#include "ui/text/record_tables.h"

#include <QMenu>

namespace musubi::ui {

using namespace Qt::StringLiterals;

void MatterRoom::changeMany()
{
    const auto selected = chosen();
    MatterBulkDialog dialog(centre(), static_cast<int>(selected.size()), this);
    if (dialog.exec() == QDialog::Accepted)
        changeMany(selected, dialog.edit());
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
    feedback().done(tr("Changed %n cases.", nullptr, static_cast<int>(report.changed)), [this, action = report.action] { centre().journal().revert(action); });
}

void MatterRoom::preview(bool print)
{
    const auto selected = chosen();
    std::vector<Sheet> sheets;
    for (const auto id : selected)
        sheets.push_back(text::caseSummaryOf(centre(), id));
    const auto first = centre().matters().get(selected.first());
    const QString what = selected.size() > 1 ? tr("and %n more", nullptr, static_cast<int>(selected.size()) - 1) : first.value.title;
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

void MatterRoom::offerMenu(const QPoint& at)
{
    const int count = m_list->selectedCount();
    QMenu menu(this);
    const auto add = [&](const QString& text, Verb verb) {
        menu.addAction(text, this, [this, verb] { attempt(feedback(), [&] { perform(verb); }); })->setEnabled(can(verb));
    };
    if (count < 2)
        menu.addAction(tr("Open the page"), this, [this] { Q_EMIT m_list->activated(); })->setEnabled(static_cast<bool>(current()));
    add(count > 1 ? tr("Change %n selected…", nullptr, count) : tr("Edit"), Verb::Edit);
    add(tr("Preview"), Verb::Preview);
    add(tr("Print…"), Verb::Print);
    add(count > 1 ? tr("Export the %n selected…", nullptr, count) : tr("Export list…"), Verb::Export);
    menu.addSeparator();
    add(tr("Move to the trash"), Verb::Remove);
    menu.exec(at);
}

} // namespace musubi::ui
