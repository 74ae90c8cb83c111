// Which 相談受付簿 the room 相談 offers.

#include "core/centre.h"
#include "core/sheet/consultation_ledger_sheet.h"
#include "ui/common/attempt.h"
#include "ui/common/conditions.h"
#include "ui/consultation/consultation_list.h"
#include "ui/consultation/consultation_room.h"
#include "ui/preview/sheet_preview.h"
#include "ui/shell/export_list.h"
#include "ui/text/papers.h"

#include <QMenu>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

/// The year, or from the first year to the last.
LedgerSpan spanOfYears(Centre& centre, int year)
{
    if (year != 0)
        return text::fiscalYearSpan(centre, year);
    const QList<int> years = centre.fiscalYears();
    const LedgerSpan first = text::fiscalYearSpan(centre, years.last()), last = text::fiscalYearSpan(centre, years.first());
    return {first.from, last.until, ConsultationRoom::tr("%1 to %2").arg(first.name, last.name), first.reference + u'-' + last.reference};
}

} // namespace

/// The book of a year or of a month is whole, whatever the list shows; what it shows is offered apart.
void ConsultationRoom::fillLedgers(QMenu& menu)
{
    menu.clear();
    const auto offer = [&](const QString& text, const LedgerSpan& span, const ConsultationFilter& filter, const QString& filteredBy) {
        menu.addAction(text, this, [this, span, filter, filteredBy] { attempt(feedback(), [&] { previewLedger(span, filter, filteredBy); }); });
    };
    const int year = m_list->fiscalYear();
    const LedgerSpan all = spanOfYears(centre(), year);
    offer(tr("Ledger of %1").arg(all.name), all, {}, {});
    menu.addSeparator();
    if (year != 0) {
        for (QDate month = all.from; month < all.until && month <= centre().today(); month = month.addMonths(1))
            if (const auto span = text::readSpan(centre(), month.toString(u"yyyy-MM"_s)))
                offer(span->name, *span, {}, {});
        menu.addSeparator();
    }
    if (const QString words = m_list->conditions().words(); !words.isEmpty())
        offer(tr("Only the %n that the list shows", nullptr, m_list->shownCount()), all, m_list->filter(), words);
}

void ConsultationRoom::previewLedger(const LedgerSpan& span, const ConsultationFilter& filter, const QString& filteredBy)
{
    const QString name = text::sheetFileName(span.reference, tr("Ledger"));
    SheetPreview::open({text::ledgerOf(centre(), span, filter, filteredBy)}, name, this)->offerList([this, span, filter, filteredBy, name](Feedback& bar, QWidget* parent) {
        ui::exportList(text::ledgerTableOf(centre(), span, filter, filteredBy), name, bar, parent);
    });
}

} // namespace musubi::ui
