// What 相談 does with many at once: changing, printing, listing.

#include "core/centre.h"
#include "core/consultation/consultation_desk.h"
#include "core/intake/bulk_edit.h"
#include "core/journal/journal.h"
#include "ui/common/attempt.h"
#include "ui/common/conditions.h"
#include "ui/common/feedback.h"
#include "ui/common/job.h"
#include "ui/consultation/bulk_dialog.h"
#include "ui/consultation/consultation_list.h"
#include "ui/consultation/consultation_room.h"
#include "ui/history/taking_back.h"
#include "ui/meeting/meeting_room.h"
#include "ui/preview/sheet_preview.h"
#include "ui/shell/export_list.h"
#include "ui/text/number_wording.h"
#include "ui/text/papers.h"
#include "ui/text/record_tables.h"

#include <QMenu>

namespace musubi::ui {

using namespace Qt::StringLiterals;

void ConsultationRoom::changeMany()
{
    const auto selected = m_list->selected();
    BulkDialog dialog(centre(), feedback(), static_cast<int>(selected.size()), this);
    if (dialog.exec() == QDialog::Accepted)
        changeMany(selected, dialog.edit());
}

// On a worker with a centre of its own: whoever saves meanwhile gets through between the slices.
void ConsultationRoom::changeMany(const QList<Id<Consultation>>& selected, const BulkEdit& edit)
{
    const auto work = [path = centre().path(), now = centre().now(), seat = centre().journal().seat(), selected, edit](const Progress& progress) {
        const auto own = Centre::open(path, {.clock = [now] { return now; }, .clockWins = true, .seat = seat});
        return editConsultations(*own, selected, edit, progress);
    };
    workplace().jobs->run<BulkReport>(this, tr("Changing consultations"), work, [this](const BulkReport& report) { sayChanged(report); },
        [this](const Error& error) { report(feedback(), error); });
}

void ConsultationRoom::sayChanged(const BulkReport& report)
{
    attempt(feedback(), [this] { centre().journal().poll(); });
    if (report.changed == 0) {
        feedback().noted(tr("Nothing to change: the consultations say so already."));
        return;
    }
    sayDone(centre(), feedback(), tr("Changed %n consultations.", nullptr, static_cast<int>(report.changed)), report.action);
}

/// Who called, and whom they had in mind, is asked to come.
void ConsultationRoom::convene()
{
    go({u"meetings"_s, 0, conveneOfConsultations(m_list->selectedCount() > 1 ? m_list->selected() : QList{m_list->current()})});
}

void ConsultationRoom::preview(bool print)
{
    const auto selected = m_list->selectedCount() > 1 ? m_list->selected() : QList{m_list->current()};
    std::vector<Sheet> sheets;
    for (const auto id : selected)
        sheets.push_back(text::consultationSheetOf(centre(), id));
    const auto first = centre().consultations().get(selected.first());
    const QString number = text::consultationNumber(centre(), first.value.fiscalYear, first.value.sequence);
    const QString what = selected.size() > 1 ? tr("and %n more", nullptr, static_cast<int>(selected.size()) - 1) : first.value.subject;
    SheetPreview::open(std::move(sheets), text::sheetFileName(number, what), this, print);
}

/// All years together reach from the first consultation to today.
void ConsultationRoom::exportList()
{
    const bool some = m_list->selectedCount() > 1;
    ui::exportList(text::consultationTable(centre(), some ? m_list->selected() : m_list->shownIds()), some ? tr("Selected consultations") : tr("Consultations"), feedback(), this);
}

void ConsultationRoom::addEntries(QMenu& menu, int selected)
{
    addVerb(menu, tr("Tie to a case…"), Verb::Tie);
    menu.addAction(selected > 1 ? tr("Convene a meeting from %n selected…", nullptr, selected) : tr("Convene a meeting from it…"), this, [this] { convene(); })
        ->setEnabled(!centre().isReadOnly() && m_list->current());
}

} // namespace musubi::ui
