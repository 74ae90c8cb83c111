#include "core/sheet/event_sheet.h"

#include "core/sheet/record_words.h"

namespace musubi {

using namespace Qt::StringLiterals;
using namespace musubi::sheet;

namespace {

constexpr int emptyLines = 6; // of the list at the door

Text eventTimeText(const Event& event, const SheetContext& context)
{
    const auto hour = [&](const QDateTime& at) { return event.wholeDay ? QString() : u" "_s + at.time().toString(u"H:mm"_s); };
    QString text = dateText(context, event.startsAt.date(), japan::DateStyle::Full) + hour(event.startsAt);
    if (!event.endsAt || *event.endsAt == event.startsAt)
        return text;
    if (event.endsAt->date() != event.startsAt.date())
        return text + u"～"_s + dateText(context, event.endsAt->date(), japan::DateStyle::Full) + hour(*event.endsAt);
    return event.wholeDay ? text : text + u"～"_s + event.endsAt->time().toString(u"H:mm"_s);
}

SheetLabel stateOf(EventStatus status)
{
    switch (status) {
    case EventStatus::Planned: return SheetLabel::EventPlanned;
    case EventStatus::Held: return SheetLabel::EventHeld;
    case EventStatus::CalledOff: return SheetLabel::EventCalledOff;
    }
    Q_UNREACHABLE();
}

Text people(int count)
{
    return Phrase{SheetLabel::People, {QString::number(count)}};
}

int headsIn(const QList<Headcount>& headcounts)
{
    int sum = 0;
    for (const Headcount& headcount : headcounts)
        sum += headcount.count;
    return sum;
}

FieldGrid eventGrid(const EventPaper& paper, const SheetContext& context)
{
    const Event& event = paper.value;
    FieldGrid grid;
    grid.rows.push_back({{{SheetLabel::EventTitle, strong(event.title)}}});
    grid.rows.push_back({{{SheetLabel::Kind, termText(context, event.kind)}, {SheetLabel::Standing, stateOf(event.status)}}});
    grid.rows.push_back({{{SheetLabel::EventTime, eventTimeText(event, context)}}});
    if (!event.schedule.isEmpty())
        grid.rows.push_back({{{SheetLabel::EventSchedule, event.schedule}}});
    grid.rows.push_back({{{SheetLabel::Venue, joinedText({event.venue, event.online ? Text(SheetLabel::Online) : Text()}, u"・"_s)}}});
    grid.rows.push_back({{{SheetLabel::Capacity, event.capacity ? people(*event.capacity) : Text()}, {SheetLabel::Staff, paper.staff}}});
    return grid;
}

/// Kind by kind under their headings, the sum of each heading in its first line; the total closes it.
RuledTable headcountTable(const EventPaper& paper, const SheetContext& context)
{
    RuledTable table{{{SheetLabel::KindGroup, 45}, {SheetLabel::ShortKind, 70}, {SheetLabel::Heads, 25, Align::Right}, {SheetLabel::GroupSum, 25, Align::Right}}, {}, {}};
    int all = 0;
    for (const auto& [group, kinds] : paper.groups) {
        const int sum = headsIn(kinds);
        bool first = true;
        for (const Headcount& headcount : kinds) {
            table.rows.push_back({{first ? Text(termText(context, group)) : Text(), termText(context, headcount.kind), people(headcount.count), first ? people(sum) : Text()}, false, !first});
            first = false;
        }
        all += sum;
    }
    if (all > 0)
        table.totals.push_back({{SheetLabel::TotalOfAll, Text(), Text(), people(all)}});
    return table;
}

RuledTable nameTable(const EventPaper& paper, const SheetContext& context, bool atTheDoor)
{
    RuledTable table{{{u"No."_s, 12, Align::Right}, {SheetLabel::PersonName, 45}, {SheetLabel::Organization, 60}, {SheetLabel::ShortKind, 30}, {SheetLabel::Attendance, 18, Align::Centre}}, {}, {}};
    for (qsizetype i = 0; i < paper.names.size(); ++i) {
        const EventPaperName& one = paper.names[i];
        const Text came = atTheDoor ? Text(u"□"_s) : one.attended ? Text(SheetLabel::Attended) : Text(SheetLabel::DidNotCome);
        table.rows.push_back({{QString::number(i + 1), one.name, one.organization, termText(context, one.kind), came}});
    }
    return table;
}

RuledTable contactTable(const EventPaper& paper, const SheetContext& context)
{
    RuledTable table{{{SheetLabel::ReceivedOn, 30}, {SheetLabel::Number, 22, Align::Centre}, {SheetLabel::Subject, 73}, {SheetLabel::WhoAsked, 40}}, {}, {}};
    for (const EventPaperContact& contact : paper.contacts)
        table.rows.push_back({{dateText(context, contact.on), contact.number, contact.subject, contact.who}});
    return table;
}

Sheet begunSheet(const EventPaper& paper, const SheetContext& context, SheetLabel title)
{
    return startedSheet(context, title, dateText(context, paper.value.startsAt.date(), japan::DateStyle::Compact),
        Text(paper.value.title));
}

} // namespace

Sheet eventSheet(const EventPaper& paper, const SheetContext& context)
{
    Sheet sheet = begunSheet(paper, context, SheetLabel::EventRecord);
    sheet.blocks = {eventGrid(paper, context), Heading{SheetLabel::Aim}, Paragraph{paper.value.aim, true, 14}};
    if (!paper.lecturers.isEmpty()) {
        ItemList lecturers;
        for (const QString& lecturer : paper.lecturers)
            lecturers.items.emplace_back(lecturer);
        sheet.blocks.push_back(Heading{SheetLabel::Lecturers});
        sheet.blocks.push_back(lecturers);
    }
    sheet.blocks.push_back(Heading{SheetLabel::ParticipantsByKind});
    sheet.blocks.push_back(headcountTable(paper, context));
    sheet.blocks.push_back(Note{SheetLabel::HowHeadsCount});
    if (!paper.names.isEmpty()) {
        sheet.blocks.push_back(Heading{SheetLabel::ParticipantsByName});
        sheet.blocks.push_back(nameTable(paper, context, false));
    }
    sheet.blocks.push_back(Heading{SheetLabel::ContactsFromEvent});
    sheet.blocks.push_back(contactTable(paper, context));
    if (context.withMemos && !paper.value.note.isEmpty()) {
        sheet.blocks.push_back(Heading{SheetLabel::HandoverMemo});
        sheet.blocks.push_back(Paragraph{paper.value.note, true});
    }
    return sheet;
}

Sheet participantSheet(const EventPaper& paper, const SheetContext& context)
{
    Sheet sheet = begunSheet(paper, context, SheetLabel::ParticipantList);
    const Event& event = paper.value;
    FieldGrid grid;
    grid.rows.push_back({{{SheetLabel::EventTitle, strong(event.title)}}});
    grid.rows.push_back({{{SheetLabel::EventTime, eventTimeText(event, context)}}});
    grid.rows.push_back({{{SheetLabel::Venue, joinedText({event.venue, event.online ? Text(SheetLabel::Online) : Text()}, u"・"_s)}}});
    RuledTable table = nameTable(paper, context, true);
    for (int i = 0; i < emptyLines; ++i)
        table.rows.push_back({{QString::number(paper.names.size() + i + 1), Text(), Text(), Text(), u"□"_s}});
    sheet.blocks = {grid, Gap{}, table};
    return sheet;
}

} // namespace musubi
