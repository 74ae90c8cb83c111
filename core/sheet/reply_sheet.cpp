#include "core/sheet/reply_sheet.h"

namespace musubi {

using namespace Qt::StringLiterals;
using namespace musubi::sheet;

namespace {

Text returnAddress(const SheetContext& context)
{
    QList<Text> lines{context.centreName + (context.madeBy.isEmpty() ? QString() : u"　"_s + context.madeBy)};
    const std::pair<SheetLabel, QString> ways[]{{SheetLabel::Fax, context.centreFax}, {SheetLabel::Mail, context.centreMail}, {SheetLabel::Phone, context.centrePhone}};
    for (const auto& [label, value] : ways)
        if (!value.isEmpty())
            lines << Text(label) + u"　"_s + value;
    return joinedText(lines, u"\n"_s);
}

Sheet replySheet(const MeetingPaper& paper, const PaperParticipant* participant, const SheetContext& context)
{
    constexpr double handwriting = 11; // millimetres
    const Meeting& meeting = paper.value;
    Sheet sheet = startedSheet(context, SheetLabel::DateReply, paper.number, Phrase{SheetLabel::OneRecord, {paper.number}});
    sheet.stamps.reset();
    sheet.confidential = false;
    if (participant)
        sheet.addressee = addressLines({participant->organization, participant->title, participant->name});

    FieldGrid grid;
    grid.rows.push_back({{{SheetLabel::FromMeeting, strong(meetingName(meeting))}}});
    grid.rows.push_back({{{SheetLabel::ReplyTo, returnAddress(context)}}});
    if (meeting.answerBy)
        grid.rows.push_back({{{SheetLabel::ReplyBy, strong(dateText(context, *meeting.answerBy, japan::DateStyle::Full))}}});
    sheet.blocks.push_back(std::move(grid));
    sheet.blocks.push_back(Paragraph{meeting.answerBy
            ? Text(Phrase{SheetLabel::HowToReply, {dateText(context, *meeting.answerBy, japan::DateStyle::Full)}})
            : Text(SheetLabel::HowToReplySoon)});

    RuledTable table{{{SheetLabel::Number, 15, Align::Right}, {SheetLabel::CandidateDate, 75}, {SheetLabel::Convenience, 25, Align::Centre}, {SheetLabel::Remarks, 50}}, {}, {}};
    int number = 0;
    for (const DateOffer& offer : meeting.offers)
        table.rows.push_back({{QString::number(++number), timeSpanText(context, offer.start, offer.end), {}, {}}, false, false, handwriting});
    sheet.blocks.push_back(std::move(table));
    sheet.blocks.push_back(Note{SheetLabel::MeaningOfMarks});

    sheet.blocks.push_back(Gap{4});
    FieldGrid who;
    who.rows.push_back({{{SheetLabel::Organization, participant ? participant->organization : QString()}}, handwriting});
    who.rows.push_back({{{SheetLabel::PersonName, participant ? participant->name : QString()}}, handwriting});
    who.rows.push_back({{{SheetLabel::Phone, {}}}, handwriting});
    who.rows.push_back({{{SheetLabel::Remarks, {}}}, 2 * handwriting});
    sheet.blocks.push_back(std::move(who));
    return sheet;
}

} // namespace

std::vector<Sheet> replySheets(const MeetingPaper& paper, const SheetContext& context)
{
    std::vector<Sheet> sheets;
    for (const PaperParticipant& participant : paper.participants)
        if (participant.value.invitation != Invitation::Declined)
            sheets.push_back(replySheet(paper, &participant, context));
    if (sheets.empty())
        sheets.push_back(replySheet(paper, nullptr, context));
    return sheets;
}

} // namespace musubi
