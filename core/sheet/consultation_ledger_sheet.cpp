#include "core/sheet/consultation_ledger_sheet.h"

#include "core/sheet/record_words.h"

#include <QSet>

namespace musubi {

using namespace Qt::StringLiterals;
using namespace musubi::sheet;

namespace {

QString phraseNumber(int number) { return QString::number(number); }

Text countsText(const LedgerCounts& counts)
{
    QList<Text> parts{Phrase{SheetLabel::TotalIncoming, {phraseNumber(counts.incoming), phraseNumber(counts.first), phraseNumber(counts.followUp)}},
        Phrase{SheetLabel::TotalDistinct, {phraseNumber(counts.distinct)}}};
    if (counts.outgoing > 0)
        parts << Phrase{SheetLabel::TotalOutgoing, {phraseNumber(counts.outgoing)}};
    if (counts.unused > 0)
        parts << Phrase{SheetLabel::TotalUnused, {phraseNumber(counts.unused)}};
    return joinedText(parts, u"　"_s);
}

Text callerText(const LedgerRow& row)
{
    if (row.line.anonymous && row.organization.isEmpty())
        return SheetLabel::Anonymous;
    return joinedText({row.organization, row.line.callerName}, u"　"_s);
}

Row ledgerRow(const LedgerRow& row, const SheetContext& context)
{
    if (row.unused)
        return Row{{row.number, SheetLabel::UnusedNumber}};
    const ConsultationLine& line = row.line;
    Text subject = line.subject;
    if (line.direction == Direction::Outgoing)
        subject = Text(SheetLabel::EventOutgoing) + u"　"_s + subject;
    return Row{{row.number, dateText(context, line.receivedAt.date(), japan::DateStyle::Short), termText(context, line.channel), termText(context, line.callerKind),
        callerText(row), subject, termText(context, line.mainTopic), row.matterNumber, row.staff, labelOf(line.status)}};
}

/// A fiscal year shows the sum of each month under its last row; a month has only its total.
bool showsMonths(const LedgerPaper& paper)
{
    return paper.from.addMonths(1) <= paper.until;
}

RuledTable ledgerTable(const LedgerPaper& paper, const SheetContext& context)
{
    RuledTable table{{{SheetLabel::Number, 17}, {SheetLabel::ReceivedOn, 24}, {SheetLabel::Means, 17, Align::Centre}, {SheetLabel::ShortKind, 24}, {SheetLabel::WhoAsked, 50},
                    {SheetLabel::Subject, 62}, {SheetLabel::MainTopic, 30}, {SheetLabel::Case, 20}, {SheetLabel::ShortStaff, 20}, {SheetLabel::Status, 20, Align::Centre}},
        {}, {}};
    QList<LedgerRow> month;
    QDate ofMonth;
    const auto closeMonth = [&] {
        if (showsMonths(paper) && ofMonth.isValid())
            table.rows.push_back({{Text(Phrase{SheetLabel::MonthTotal, {dateText(context, ofMonth, japan::DateStyle::Month)}}) + u"　"_s + countsText(ledgerCounts(month))}, true, true});
        month.clear();
    };
    for (const LedgerRow& row : paper.rows) {
        if (!row.unused) { // an unused number has no day: it stands where its neighbours stand, the first with those behind it
            const QDate day = row.line.receivedAt.date(), first(day.year(), day.month(), 1);
            if (ofMonth.isValid() && first != ofMonth)
                closeMonth();
            ofMonth = first;
        }
        month << row;
        table.rows.push_back(ledgerRow(row, context));
    }
    closeMonth();
    table.totals.push_back({{Text(SheetLabel::Total) + u"　"_s + countsText(ledgerCounts(paper.rows)) + u"　"_s + Phrase{SheetLabel::TotalEnquiries, {phraseNumber(paper.enquiries)}}}, true});
    return table;
}

} // namespace

LedgerCounts ledgerCounts(const QList<LedgerRow>& rows)
{
    LedgerCounts counts;
    QSet<qint64> matters;
    for (const LedgerRow& row : rows) {
        if (row.unused) {
            ++counts.unused;
        } else if (row.line.direction == Direction::Outgoing) {
            ++counts.outgoing;
        } else {
            ++counts.incoming;
            ++(row.line.followUp ? counts.followUp : counts.first);
            if (!row.line.matter)
                ++counts.distinct;
            else if (!matters.contains(row.line.matter->value))
                matters.insert(row.line.matter->value);
        }
    }
    counts.distinct += static_cast<int>(matters.size());
    return counts;
}

Sheet consultationLedgerSheet(const LedgerPaper& paper, const SheetContext& context)
{
    const Text period = Phrase{SheetLabel::PeriodFromTo, {dateText(context, paper.from), dateText(context, paper.until)}};
    const Text filter = paper.filteredBy.isEmpty() ? Text(SheetLabel::AllRecords) : Text(Phrase{SheetLabel::FilteredBy, {paper.filteredBy}});
    Sheet sheet = startedSheet(context, SheetLabel::ConsultationLedger, paper.reference, period + u"、"_s + filter);
    sheet.title = Text(SheetLabel::ConsultationLedger) + u"　"_s + paper.period;
    sheet.orientation = Orientation::Landscape;
    sheet.blocks = {ledgerTable(paper, context), Note{SheetLabel::HowCounted}};
    return sheet;
}

} // namespace musubi
