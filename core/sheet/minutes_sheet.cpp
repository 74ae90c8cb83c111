#include "core/sheet/minutes_sheet.h"

#include "core/meeting/meeting_rules.h"

namespace musubi {

using namespace Qt::StringLiterals;
using namespace musubi::sheet;

namespace {

/// Those who are counted, the public side first: 市民協働企画総務課 主任 河本 誠、…
Text cameText(const MeetingPaper& paper)
{
    QList<Text> sides;
    for (const Sector sector : {Sector::Public, Sector::Private, Sector::None}) {
        QList<Text> names;
        for (const PaperParticipant& participant : paper.participants) {
            if (participant.value.sector != sector || !isCounted(paper.value, participant.value.attendance))
                continue;
            QStringList parts{participant.organization, participant.title, participant.name};
            parts.removeAll(QString());
            const QString& proxy = participant.value.proxy;
            names << (proxy.isEmpty() ? Text(parts.join(u' ')) : Text(parts.join(u' ')) + Phrase{SheetLabel::ProxyNamed, {proxy}});
        }
        if (names.isEmpty())
            continue;
        const Text side = sector == Sector::Public ? Text(SheetLabel::PublicSide) + u"　"_s : sector == Sector::Private ? Text(SheetLabel::PrivateSide) + u"　"_s : Text();
        sides << side + joinedText(names, u"、"_s);
    }
    return joinedText(sides, u"\n"_s);
}

bool isDraft(MinutesStatus status)
{
    return status != MinutesStatus::Final && status != MinutesStatus::Sent;
}

} // namespace

Sheet minutesSheet(const MeetingPaper& paper, const SheetContext& context)
{
    const Meeting& meeting = paper.value;
    Sheet sheet = startedSheet(context, SheetLabel::MeetingMinutes, paper.number, Phrase{SheetLabel::OneRecord, {paper.number}});
    if (isDraft(meeting.minutesStatus))
        sheet.title = Text(SheetLabel::MeetingMinutes) + u"（"_s + SheetLabel::MinutesDraft + u"）"_s;
    FieldGrid grid = meetingGrid(paper, context);
    if (!paper.matters.isEmpty())
        grid.rows.push_back({{{SheetLabel::Case, paper.matters.join(u'\n')}}});
    grid.rows.push_back({{{SheetLabel::Participants, attendanceCounts(paper) + u"\n"_s + cameText(paper)}}});
    sheet.blocks.push_back(std::move(grid));

    sheet.blocks.push_back(Heading{SheetLabel::Proceedings});
    int number = 0;
    for (const AgendaItem& item : meeting.agenda) {
        sheet.blocks.push_back(Paragraph{strong(u"（%1）%2"_s.arg(++number).arg(item.title)) + (item.who.isEmpty() ? QString() : u"　%1"_s.arg(item.who))});
        if (!item.record.isEmpty())
            sheet.blocks.push_back(Paragraph{item.record});
    }
    if (!meeting.minutes.isEmpty())
        sheet.blocks.push_back(Paragraph{meeting.minutes});
    if (meeting.agenda.isEmpty() && meeting.minutes.isEmpty())
        sheet.blocks.push_back(Paragraph{{}, true, 40});
    for (const PointKind kind : {PointKind::Agreed, PointKind::Disputed, PointKind::Deferred})
        addPoints(sheet, meeting, kind);
    addHomework(sheet, paper, context);
    if (!meeting.nextMeeting.isEmpty()) {
        sheet.blocks.push_back(Heading{SheetLabel::NextTime});
        sheet.blocks.push_back(Paragraph{meeting.nextMeeting});
    }
    return sheet;
}

Sheet promisesSheet(const MeetingPaper& paper, const SheetContext& context)
{
    const Meeting& meeting = paper.value;
    Sheet sheet = startedSheet(context, SheetLabel::PromisesOfMeeting, paper.number, Phrase{SheetLabel::OneRecord, {paper.number}});
    sheet.stamps.reset();
    FieldGrid grid;
    grid.rows.push_back({{{SheetLabel::FromMeeting, strong(meetingName(meeting))}}});
    grid.rows.push_back({{{SheetLabel::HeldAt, timeSpanText(context, meeting)}, {SheetLabel::Venue, meeting.venue}}});
    sheet.blocks.push_back(std::move(grid));
    for (const PointKind kind : {PointKind::Agreed, PointKind::Disputed, PointKind::Deferred})
        addPoints(sheet, meeting, kind);
    addHomework(sheet, paper, context);
    if (!meeting.nextMeeting.isEmpty()) {
        sheet.blocks.push_back(Heading{SheetLabel::NextTime});
        sheet.blocks.push_back(Paragraph{meeting.nextMeeting});
    }
    return sheet;
}

} // namespace musubi
