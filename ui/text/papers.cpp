#include "ui/text/papers.h"

#include "core/centre.h"
#include "core/insight/today.h"
#include "core/japan/working_days.h"
#include "core/organization/organization_book.h"
#include "core/project/project_desk.h"
#include "core/sheet/day_sheet.h"
#include "core/sheet/pathway_sheet.h"
#include "core/sheet/record_papers.h"
#include "core/staff/staff_room.h"
#include "core/task/task_book.h"
#include "core/vocabulary/vocabulary.h"
#include "ui/text/language.h"
#include "ui/text/meeting_wording.h"
#include "ui/text/number_wording.h"
#include "ui/text/paper_context.h"
#include "ui/text/pathway_wording.h"
#include "ui/text/project_wording.h"
#include "ui/text/record_wording.h"
#include "ui/text/sheet_wording.h"

#include <QRegularExpression>

namespace musubi::text {

using namespace Qt::StringLiterals;

namespace {

PaperSources paperSourcesOf(Centre& centre)
{
    return {centre.consultations(), centre.matters(), centre.meetings(), centre.projects(), centre.caseStudies(), centre.tasks(), centre.organizations(), centre.staff(),
        centre.officeCalendar(), centre.fiscalYearLabels()};
}

LedgerSpan spanOf(const Centre& centre, const LedgerPeriod& period)
{
    const QDate from = period.from();
    if (period.month == 0)
        return {from, period.until(), fiscalYearName(centre, period.fiscalYear), centre.fiscalYearLabels().of(period.fiscalYear).prefix};
    return {from, period.until(), japan::formatDate(from, japan::DateStyle::Month, dateLanguage()), from.toString(u"yyyy-MM"_s)};
}

} // namespace

Sheet consultationSheetOf(Centre& centre, Id<Consultation> id)
{
    return consultationSheet(readConsultationPaper(paperSourcesOf(centre), id), sheetContextOf(centre));
}

Sheet caseSummaryOf(Centre& centre, Id<Matter> id)
{
    CaseSummaryPaper paper = readCaseSummaryPaper(paperSourcesOf(centre), id, centre.today());
    for (PaperProject& project : paper.projects) {
        project.basis = basisOfLine(centre, project.line);
        if (project.result.isEmpty())
            project.result = projectStatusName(project.line.status);
    }
    return caseSummarySheet(paper, sheetContextOf(centre));
}

Sheet pathwaySheetOf(Centre& centre, Id<Matter> id)
{
    const Matter matter = centre.matters().get(id).value;
    PathwayPaper paper;
    paper.number = matterNumber(centre, matter.fiscalYear, matter.sequence);
    paper.title = matter.title;
    paper.theme = matter.theme;
    paper.stage = centre.matters().stageOf(id);
    paper.chart.pathway = readPathway(centre, id);
    paper.chart.labels = PathwayWording::labels(centre, paper.chart.pathway);
    const auto [first, last] = yearsOf(paper.chart.pathway);
    for (int year = first; year <= last; ++year)
        paper.chart.years << fiscalYearName(centre, year);
    for (int year = first; year <= last; ++year)
        paper.chart.narrowYears << centre.fiscalYearLabels().of(year).prefix;
    for (const PathwayFact& fact : paper.chart.pathway.facts) {
        paper.chart.seconds << fact.content;
        paper.rows << PathwayPaperRow{fiscalYearName(centre, japan::fiscalYearOf(fact.on)), PathwayWording::day(fact), PathwayWording::kind(fact),
            PathwayWording::what(centre, fact), fact.result, PathwayWording::number(centre, fact), fact.lasting || fact.kind == PathwayKind::Outcome};
    }
    return pathwaySheet(paper, sheetContextOf(centre));
}

Sheet daySheetOf(Centre& centre, std::optional<Id<Staff>> staff)
{
    const auto nameOf = [&centre](const auto& whose) { return centre.staff().nameOf(whose); };
    const TodayView view = todayView(centre.consultations(), centre.tasks(), centre.matters(), centre.meetings(), centre.officeCalendar(), centre.today(), staff);
    DayPaper paper{.date = view.date, .whose = nameOf(staff), .dutiesCount = view.dutiesCount, .unansweredCount = view.unansweredCount, .idleCount = view.idleCount};
    const auto addMeeting = [&](const MeetingLine& line) {
        const QString kind = centre.vocabulary().label(line.kind, language());
        paper.meetings << DayPaperLine{line.start->date(), line.start->time().toString(u"H:mm"_s) + u'–' + line.end->time().toString(u"H:mm"_s), 0,
            kind + u'　' + line.theme, line.venue, nameOf(line.lead)};
    };
    for (const MeetingToday& today : view.meetings)
        addMeeting(today.line);
    if (view.meetings.isEmpty() && view.nextMeeting)
        addMeeting(*view.nextMeeting);
    for (const MeetingDuty& duty : view.duties)
        paper.duties << DayPaperLine{duty.due.value_or(QDate()), {}, duty.workingDaysOver, dutyText(duty), duty.line.theme, nameOf(duty.line.lead)};
    for (const DuePromise& promise : view.promises) {
        const Task& task = promise.line.task.value;
        const QString number = consultationNumber(centre, promise.line.consultationFiscalYear, promise.line.consultationSequence);
        paper.promises << DayPaperLine{task.dueOn.value_or(QDate()), task.dueTime, promise.workingDaysOver, task.what,
            promise.line.matterTheme.isEmpty() ? number : promise.line.matterTheme, task.outsider.isEmpty() ? nameOf(task.staff) : task.outsider};
    }
    for (const UnansweredConsultation& waiting : view.unanswered) {
        const ConsultationLine& line = waiting.line;
        paper.unanswered << DayPaperLine{line.receivedAt.date(), {}, waiting.workingDays, line.subject,
            consultationNumber(centre, line.fiscalYear, line.sequence) + u'　' + callerText(line), nameOf(line.staff)};
    }
    for (const MatterLine& line : view.reviews)
        paper.waiting << DayPaperLine{line.reviewOn.value_or(QDate()), {}, 0, line.waitingFor, line.theme.isEmpty() ? line.title : line.theme, nameOf(line.lead)};
    for (const IdleMatter& idle : view.idle)
        paper.idle << DayPaperLine{idle.line.lastContact.value_or(QDate()), {}, idle.days, idle.line.title, idle.line.theme, nameOf(idle.line.lead)};
    return daySheet(paper, sheetContextOf(centre));
}

Sheet letterOf(Centre& centre, const LetterTemplate& wording, const LetterPaper& letter)
{
    return letterSheet(wording, letter, sheetContextOf(centre));
}

LedgerSpan fiscalYearSpan(const Centre& centre, int fiscalYear)
{
    return spanOf(centre, {fiscalYear, 0});
}

std::optional<LedgerSpan> readSpan(const Centre& centre, const QString& typed)
{
    const auto period = readLedgerPeriod(typed, centre.fiscalYearLabels());
    return period ? std::optional(spanOf(centre, *period)) : std::nullopt;
}

namespace {

QVariantList ledgerCells(Centre& centre, const LedgerRow& row)
{
    if (row.unused)
        return {row.number, {}, {}, {}, {}, SheetWording::of(SheetLabel::UnusedNumber), {}, {}, {}, {}};
    const ConsultationLine& line = row.line;
    const Vocabulary& words = centre.vocabulary();
    QStringList who{row.organization, line.callerName};
    who.removeAll(QString());
    if (line.anonymous && row.organization.isEmpty())
        who = {SheetWording::of(SheetLabel::Anonymous)};
    const QString subject = line.direction == Direction::Outgoing ? SheetWording::of(SheetLabel::EventOutgoing) + u"　"_s + line.subject : line.subject;
    return {row.number, line.receivedAt.date(), words.label(line.channel, language()), words.label(line.callerKind, language()), who.join(u"　"_s), subject,
        words.label(line.mainTopic, language()), row.matterNumber, row.staff, statusName(line.status)};
}

} // namespace

Sheet ledgerOf(Centre& centre, const LedgerSpan& span, const ConsultationFilter& filter, const QString& filteredBy)
{
    return consultationLedgerSheet(readLedgerPaper(paperSourcesOf(centre), span, filter, filteredBy), sheetContextOf(centre));
}

ExportTable ledgerTableOf(Centre& centre, const LedgerSpan& span, const ConsultationFilter& filter, const QString& filteredBy)
{
    const auto column = [](const QString& key, SheetLabel label, ColumnType type = ColumnType::Text, int width = 0) {
        return ExportColumn{key, SheetWording::of(label), type, width};
    };
    ExportTable table;
    table.title = SheetWording::of(SheetLabel::ConsultationLedger) + u' ' + span.reference;
    table.columns = {column(u"number"_s, SheetLabel::Number), column(u"received_on"_s, SheetLabel::ReceivedOn, ColumnType::Date), column(u"channel"_s, SheetLabel::Means),
        column(u"caller_kind"_s, SheetLabel::ShortKind), column(u"who"_s, SheetLabel::WhoAsked, ColumnType::Text, 36),
        column(u"subject"_s, SheetLabel::Subject, ColumnType::Text, 40), column(u"main_topic"_s, SheetLabel::MainTopic), column(u"matter"_s, SheetLabel::Case),
        column(u"staff"_s, SheetLabel::ShortStaff), column(u"status"_s, SheetLabel::Status)};
    const auto rows = std::make_shared<QList<LedgerRow>>(readLedgerPaper(paperSourcesOf(centre), span, filter, filteredBy).rows);
    table.rowCount = rows->size();
    table.next = [&centre, rows, at = qsizetype(0)](QVariantList& cells) mutable {
        if (at >= rows->size())
            return false;
        cells = ledgerCells(centre, rows->at(at++));
        return true;
    };
    return table;
}

QString sheetFileName(const QString& number, const QString& title)
{
    static const QRegularExpression refused(u"[\\\\/:*?\"<>|\\x00-\\x1f]"_s);
    QString name = number + u'_' + title;
    name = name.replace(refused, u"_"_s).left(80);
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    return name;
}

} // namespace musubi::text
