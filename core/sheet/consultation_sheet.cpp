#include "core/sheet/consultation_sheet.h"

#include "core/sheet/record_words.h"

namespace musubi {

using namespace Qt::StringLiterals;
using namespace musubi::sheet;

namespace {

FieldGrid receptionGrid(const ConsultationPaper& paper, const SheetContext& context)
{
    const Consultation& c = paper.value;
    const Text received = Text(timeText(context, c.receivedAt)) + (paper.outsideHours ? Text(u"　"_s) + SheetLabel::OutsideHours : Text());
    const Text contact = c.form == ContactForm::Enquiry ? SheetLabel::Enquiry : c.followUp ? SheetLabel::FollowUp : SheetLabel::FirstContact;
    FieldGrid grid;
    grid.rows.push_back({{{SheetLabel::ReceptionNumber, strong(paper.number)}, {SheetLabel::ReceivedAt, received}}});
    grid.rows.push_back({{{SheetLabel::Channel, termText(context, c.channel)},
        {SheetLabel::Direction, c.direction == Direction::Incoming ? SheetLabel::Incoming : SheetLabel::Outgoing}}});
    grid.rows.push_back({{{SheetLabel::Contact, contact}, {SheetLabel::Status, statusText(context, c.status, c.closingReason)}}});
    grid.rows.push_back({{{SheetLabel::Case, paper.matterNumber.isEmpty() ? Text(SheetLabel::NoCase) : Text(paper.matterNumber + u"　"_s + paper.matterTitle)}}});
    if (!c.legacyNumber.isEmpty())
        grid.rows.push_back({{{SheetLabel::OldNumber, c.legacyNumber}}});
    return grid;
}

Text reachText(const Consultation& c)
{
    QList<Text> lines;
    const std::pair<SheetLabel, QString> ways[]{{SheetLabel::Phone, c.phone}, {SheetLabel::Mobile, c.mobile}, {SheetLabel::Fax, c.fax}, {SheetLabel::Mail, c.mail},
        {SheetLabel::Address, QStringList{c.postalCode.isEmpty() ? QString() : u"〒"_s + c.postalCode, c.address}.join(u' ').trimmed()}};
    for (const auto& [label, value] : ways)
        if (!value.isEmpty())
            lines << Text(label) + u"　"_s + value;
    return joinedText(lines, u"\n"_s);
}

FieldGrid callerGrid(const ConsultationPaper& paper, const SheetContext& context)
{
    const Consultation& c = paper.value;
    const Text name = c.anonymous ? Text(SheetLabel::Anonymous)
                                  : Text(c.callerName) + (c.callerReading.isEmpty() ? QString() : u"（%1）"_s.arg(c.callerReading));
    FieldGrid grid;
    grid.rows.push_back({{{SheetLabel::PersonName, name}, {SheetLabel::Post, c.callerTitle}}});
    grid.rows.push_back({{{SheetLabel::Organization, paper.organization}, {SheetLabel::CallerKind, termText(context, c.callerKind)}}});
    grid.rows.push_back({{{SheetLabel::ReachAt, reachText(c)}}});
    if (!c.preferredContact.isEmpty())
        grid.rows.push_back({{{SheetLabel::PreferredContact, c.preferredContact}}});
    grid.rows.push_back({{{SheetLabel::HeardFrom, termText(context, c.source)}, {SheetLabel::ConsultationPhase, termText(context, c.ideaStage)}}});
    return grid;
}

FieldGrid contentGrid(const ConsultationPaper& paper, const SheetContext& context)
{
    const Consultation& c = paper.value;
    FieldGrid grid;
    grid.rows.push_back({{{SheetLabel::Subject, strong(c.subject)}}});
    grid.rows.push_back({{{SheetLabel::Content, c.content}}, 18});
    grid.rows.push_back({{{SheetLabel::Topics, marksText(context, u"topic", c.topics)}}});
    grid.rows.push_back({{{SheetLabel::Fields, marksText(context, u"field", c.fields)}, {SheetLabel::Area, marksText(context, u"area", c.areas)}}});
    if (!c.goals.isEmpty())
        grid.rows.push_back({{{SheetLabel::Goals, marksText(context, u"goal", c.goals)}}});
    if (!paper.counterparts.isEmpty())
        grid.rows.push_back({{{SheetLabel::IntendedPartners, paper.counterparts.join(context.language == japan::DateLanguage::English ? u", "_s : u"、"_s)}}});
    return grid;
}

FieldGrid handlingGrid(const ConsultationPaper& paper, const SheetContext& context)
{
    const Consultation& c = paper.value;
    const Text minutes = c.minutes ? Text(Phrase{SheetLabel::Minutes, {QString::number(*c.minutes)}}) : Text();
    FieldGrid grid;
    grid.rows.push_back({{{SheetLabel::Response, c.response}}, 13});
    grid.rows.push_back({{{SheetLabel::ResponseKinds, marksText(context, u"response", c.responses)}}});
    if (!c.informationGiven.isEmpty())
        grid.rows.push_back({{{SheetLabel::InformationGiven, c.informationGiven}}});
    grid.rows.push_back({{{SheetLabel::Staff, paper.staff}, {SheetLabel::TimeTaken, minutes}}});
    if (!c.companions.isEmpty())
        grid.rows.push_back({{{SheetLabel::Attending, c.companions}}});
    grid.rows.push_back({{{SheetLabel::Consent, consentText(context, c.sharing, c.consent, c.consentOn)}}});
    if (context.withMemos && !c.handover.isEmpty())
        grid.rows.push_back({{{SheetLabel::HandoverMemo, c.handover}}});
    return grid;
}

} // namespace

RuledTable taskTable(const QList<PaperTask>& tasks, const SheetContext& context)
{
    RuledTable table{{{SheetLabel::DueOn, 50}, {SheetLabel::ToDo, 75}, {SheetLabel::Who, 40}}, {}, {}};
    for (const PaperTask& paper : tasks) {
        const Task& task = paper.task;
        Text due = task.dueOn ? Text(dateText(context, *task.dueOn, japan::DateStyle::Full)) : Text();
        if (!task.dueTime.isEmpty())
            due = due + u" "_s + task.dueTime;
        Text what = task.what;
        if (task.doneOn)
            what = what + u"\n"_s + Phrase{SheetLabel::DoneOn, {dateText(context, *task.doneOn), task.result}};
        else if (task.dueOn && *task.dueOn < context.madeAt.date())
            due = due + u"\n"_s + strong(SheetLabel::Overdue);
        table.rows.push_back({{due, what, paper.who}});
    }
    return table;
}

Sheet consultationSheet(const ConsultationPaper& paper, const SheetContext& context)
{
    const Text conditions = Text(Phrase{SheetLabel::OneRecord, {paper.number}}) + u"、"_s
        + (context.withMemos ? SheetLabel::WithMemos : SheetLabel::WithoutMemos);
    Sheet sheet = startedSheet(context, SheetLabel::ConsultationSheet, paper.number, conditions);
    sheet.blocks = {receptionGrid(paper, context), Heading{SheetLabel::Caller}, callerGrid(paper, context), Heading{SheetLabel::Matters},
        contentGrid(paper, context), Heading{SheetLabel::Handling}, handlingGrid(paper, context), Heading{SheetLabel::NextAction},
        taskTable(paper.tasks, context)};
    return sheet;
}

} // namespace musubi
