#include "core/sheet/agenda_sheet.h"

namespace musubi {

using namespace Qt::StringLiterals;
using namespace musubi::sheet;

Sheet agendaSheet(const MeetingPaper& paper, const SheetContext& context)
{
    const Meeting& meeting = paper.value;
    Sheet sheet = startedSheet(context, SheetLabel::Agenda, paper.number, Phrase{SheetLabel::OneRecord, {paper.number}});
    sheet.stamps.reset();
    sheet.confidential = false;
    sheet.blocks.push_back(meetingGrid(paper, context));

    RuledTable table{{{SheetLabel::StartsAt, 18, Align::Centre}, {SheetLabel::AgendaItem, 90}, {SheetLabel::PlannedMinutes, 18, Align::Right}, {SheetLabel::Presenter, 39}}, {}, {}};
    std::optional<QDateTime> at = meeting.start; // unknown after the first item without minutes
    ItemList materials;
    for (const AgendaItem& item : meeting.agenda) {
        const QString time = at ? at->time().toString(u"H:mm"_s) : QString();
        const Text minutes = item.minutes ? Text(Phrase{SheetLabel::Minutes, {QString::number(*item.minutes)}}) : Text();
        table.rows.push_back({{time, item.title, minutes, item.who}, false, false, 9});
        if (at && item.minutes)
            at = at->addSecs(*item.minutes * 60);
        else
            at.reset();
        if (!item.materials.isEmpty())
            materials.items.push_back(item.materials);
    }
    sheet.blocks.push_back(Heading{SheetLabel::AgendaItem});
    sheet.blocks.push_back(std::move(table));

    ItemList carried;
    for (const MeetingPoint& point : meeting.points)
        if (point.carriedFrom && point.kind != PointKind::Agreed)
            carried.items.push_back(point.text);
    if (!carried.items.empty()) {
        sheet.blocks.push_back(Heading{SheetLabel::OpenPoints});
        sheet.blocks.push_back(std::move(carried));
    }
    if (!materials.items.empty()) {
        sheet.blocks.push_back(Heading{SheetLabel::Materials});
        sheet.blocks.push_back(std::move(materials));
    }
    return sheet;
}

} // namespace musubi
