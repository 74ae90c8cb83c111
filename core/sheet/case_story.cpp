#include "core/sheet/case_story.h"

#include "core/casestudy/casestudy_rules.h"
#include "core/sheet/record_words.h"

#include <algorithm>

namespace musubi::sheet {

using namespace Qt::StringLiterals;

namespace {

struct MainEvent {
    QDate on;
    Row row;
    bool staysInMiddle = false; // also of a long case
};

constexpr size_t firstEvents = 3, latestEvents = 17;

std::optional<MainEvent> eventOf(const TimelineEntry& entry, const QString& number, const SheetContext& context)
{
    using Kind = TimelineEntry::Kind;
    const QString date = dateText(context, entry.on);
    switch (entry.kind) {
    case Kind::Consultation: return MainEvent{entry.on, Row{{date, SheetLabel::EventConsultation, entry.title, number}}};
    case Kind::Meeting: return MainEvent{entry.on, Row{{date, SheetLabel::EventMeeting, joinedText({context.term(u"meeting_kind", entry.code), entry.title}, u"　"_s), number}}};
    case Kind::TaskDone: return MainEvent{entry.on, Row{{date, SheetLabel::EventTask, joinedText({entry.title, entry.detail}, u"："_s), u"―"_s}}};
    case Kind::Outcome: {
        const Text what = joinedText({context.term(u"outcome", entry.code), entry.title}, u"　"_s);
        return MainEvent{entry.on, Row{{date, SheetLabel::EventOutcome, what, u"―"_s}, true}, true};
    }
    case Kind::Opened:   // stands in the first grid
    case Kind::Practice: // stands in the path by fiscal year
    case Kind::Milestone: return std::nullopt; // stands on the sheet of the project
    }
    Q_UNREACHABLE();
}

/// チラシを直す（みどりの手、済）; of what is open, by when.
Text homeworkText(const PaperTask& promise, const SheetContext& context)
{
    const Task& task = promise.task;
    QList<Text> facts{promise.who};
    if (task.doneOn)
        facts << Phrase{SheetLabel::DoneAt, {dateText(context, *task.doneOn)}};
    else if (task.dueOn)
        facts << Phrase{SheetLabel::Until, {dateText(context, *task.dueOn)}};
    else
        facts << SheetLabel::OpenYet;
    if (!task.doneOn && task.dueOn && *task.dueOn < context.madeAt.date())
        facts << strong(SheetLabel::Overdue);
    return Text(task.what) + u"（"_s + joinedText(facts, u"、"_s) + u"）"_s;
}

/// 第2回 見直し会議（官3・民5） and below it, a line each, what it came to.
MainEvent eventOf(const PaperMeeting& meeting, const SheetContext& context)
{
    Text what = meetingCalled(meeting.round, meeting.kind, context)
        + Phrase{SheetLabel::SidesOfMeeting, {QString::number(meeting.fromPublic), QString::number(meeting.fromPrivate)}};
    if (!meeting.theme.isEmpty())
        what = what + u"　"_s + meeting.theme;
    const auto add = [&](SheetLabel label, const QStringList& points) {
        if (!points.isEmpty())
            what = what + u"\n"_s + Phrase{label, {points.join(u'／')}};
    };
    add(SheetLabel::AgreedWas, meeting.agreed);
    add(SheetLabel::DisputedWas, meeting.disputed);
    add(SheetLabel::DeferredWas, meeting.deferred);
    add(SheetLabel::CarriedWas, meeting.carried);
    if (!meeting.homework.isEmpty()) {
        QList<Text> homework;
        for (const PaperTask& promise : meeting.homework)
            homework << homeworkText(promise, context);
        what = what + u"\n"_s + Phrase{SheetLabel::HomeworkWas, {QString()}} + joinedText(homework, u"／"_s);
    }
    const bool came = !meeting.agreed.isEmpty() || !meeting.disputed.isEmpty() || !meeting.deferred.isEmpty() || !meeting.homework.isEmpty();
    return {meeting.on, Row{{dateText(context, meeting.on), SheetLabel::EventMeeting, what, meeting.number}}, came};
}

MainEvent eventOf(const StudyPublication& publication, const SheetContext& context)
{
    const QString day = dateText(context, *publication.on, publication.monthOnly ? japan::DateStyle::Month : japan::DateStyle::Plain);
    StudyPublication undated = publication; // the day stands in its own column
    undated.on.reset();
    return {*publication.on, Row{{day, SheetLabel::EventPublicity, Phrase{SheetLabel::PublishedAsStudy, {publicationText(undated, context.language)}}, u"―"_s}}, true};
}

std::vector<MainEvent> allEvents(const CaseSummaryPaper& paper, const SheetContext& context)
{
    std::vector<MainEvent> events;
    const auto isTold = [&](const QString& number) { return std::ranges::any_of(paper.meetings, [&](const PaperMeeting& meeting) { return meeting.number == number; }); };
    const auto isHomework = [&](const TimelineEntry& entry) {
        return std::ranges::any_of(paper.meetings, [&](const PaperMeeting& meeting) {
            return std::ranges::any_of(meeting.homework, [&](const PaperTask& promise) { return promise.task.doneOn == entry.on && promise.task.what == entry.title; });
        });
    };
    for (qsizetype i = 0; i < paper.timeline.size(); ++i) {
        if (paper.timeline[i].kind == TimelineEntry::Kind::Meeting && isTold(paper.timelineNumbers.value(i)))
            continue; // stands below with what it came to
        if (paper.timeline[i].kind == TimelineEntry::Kind::TaskDone && isHomework(paper.timeline[i]))
            continue; // stands with the meeting in which it was promised
        if (auto event = eventOf(paper.timeline[i], paper.timelineNumbers.value(i), context))
            events.push_back(*event);
    }
    for (const PaperMeeting& meeting : paper.meetings)
        events.push_back(eventOf(meeting, context));
    for (const StudyPublication& publication : paper.publications)
        if (publication.on)
            events.push_back(eventOf(publication, context));
    std::ranges::stable_sort(events, {}, &MainEvent::on);
    for (const StudyPublication& publication : paper.publications)
        if (!publication.on) // not out yet, or nobody noted when
            events.push_back({{}, Row{{QString(), SheetLabel::EventPublicity, Phrase{SheetLabel::PublishedAsStudy, {publicationText(publication, context.language)}}, u"―"_s}}, true});
    return events;
}

} // namespace

CaseStory caseStory(const CaseSummaryPaper& paper, const SheetContext& context)
{
    std::vector<MainEvent> events = allEvents(paper, context);
    CaseStory story{{{{SheetLabel::Date, 30}, {SheetLabel::Kind, 14, Align::Centre}, {SheetLabel::What, 100}, {SheetLabel::Number, 21, Align::Centre}}, {}, {}}};
    for (size_t i = 0; i < events.size(); ++i) {
        const bool middle = i >= firstEvents && i + latestEvents < events.size();
        if (middle && !events[i].staysInMiddle)
            ++story.leftOut;
        else
            story.events.rows.push_back(std::move(events[i].row));
    }
    return story;
}

Text meetingCalled(int round, const Term<MeetingKindList>& kind, const SheetContext& context)
{
    const Text number = round > 0 ? Text(Phrase{SheetLabel::RoundOf, {QString::number(round)}}) : Text();
    return joinedText({number, termText(context, kind)}, u" "_s);
}

} // namespace musubi::sheet
