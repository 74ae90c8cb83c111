#include "ui/text/papers.h"

#include "core/casestudy/casestudy_book.h"
#include "core/centre.h"
#include "core/insight/today.h"
#include "core/japan/date_reading.h"
#include "core/japan/numerals.h"
#include "core/japan/working_days.h"
#include "core/organization/organization_book.h"
#include "core/project/project_desk.h"
#include "core/sheet/consultation_ledger_sheet.h"
#include "core/sheet/consultation_sheet.h"
#include "core/sheet/day_sheet.h"
#include "core/sheet/meeting_paper.h"
#include "core/sheet/pathway_sheet.h"
#include "core/staff/staff_room.h"
#include "core/task/task_book.h"
#include "core/vocabulary/vocabulary.h"
#include "ui/text/event_wording.h"
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

QString nameOn(Centre& centre, std::optional<Id<Organization>> id, QDate day)
{
    const auto row = id ? centre.organizations().find(*id) : std::nullopt;
    return row ? centre.organizations().printedNameOn(row->value, day) : QString();
}

PaperTask paperTask(Centre& centre, const Task& task)
{
    return {task, task.outsider.isEmpty() ? centre.staff().nameOf(task.staff) : task.outsider};
}

LedgerRow ledgerRow(Centre& centre, const ConsultationLine& line)
{
    LedgerRow row;
    row.fiscalYear = line.fiscalYear;
    row.sequence = line.sequence;
    row.number = consultationNumber(centre, line.fiscalYear, line.sequence);
    row.line = line;
    row.organization = line.organization ? nameOn(centre, line.organization, line.receivedAt.date()) : line.organizationName;
    row.staff = centre.staff().nameOf(line.staff);
    row.matterNumber = matterNumber(centre, line.matterFiscalYear, line.matterSequence);
    return row;
}

/// Numbers given out and never used lie between the first and the last number of the period.
QList<LedgerRow> withMissing(Centre& centre, QList<LedgerRow> rows)
{
    QMap<int, std::pair<int, int>> spans;
    for (const LedgerRow& row : std::as_const(rows)) {
        auto& [first, last] = spans[row.fiscalYear];
        first = first == 0 ? row.sequence : std::min(first, row.sequence);
        last = std::max(last, row.sequence);
    }
    for (auto span = spans.begin(); span != spans.end(); ++span)
        for (const int missing : centre.consultations().missingNumbers(span.key()))
            if (missing > span->first && missing < span->second) {
                LedgerRow row;
                row.unused = true;
                row.fiscalYear = span.key();
                row.sequence = missing;
                row.number = consultationNumber(centre, span.key(), missing);
                rows << row;
            }
    std::sort(rows.begin(), rows.end(), [](const LedgerRow& a, const LedgerRow& b) {
        return std::pair(a.fiscalYear, a.sequence) < std::pair(b.fiscalYear, b.sequence);
    });
    return rows;
}

/// The projects of a case by year with their money, and of the latest who carries what and how both sides judged it.
void tellProjects(Centre& centre, Id<Matter> id, CaseSummaryPaper& paper)
{
    ProjectFilter ofCase;
    ofCase.matter = id;
    const QList<Id<Project>> ids = centre.projects().ids(ofCase, ProjectOrder::Number, false);
    for (const ProjectLine& line : centre.projects().lines(ids))
        paper.projects << PaperProject{line.fiscalYear, basisOfLine(centre, line), 0, line.content.isEmpty() ? line.title : line.content, line.grant,
            line.result.isEmpty() ? projectStatusName(line.status) : line.result};
    if (ids.isEmpty())
        return;
    const Project latest = centre.projects().get(ids.last()).value;
    const QDate day = std::min(centre.today(), japan::lastDayOf(latest.fiscalYear));
    for (qsizetype i = 0; i < latest.roles.size(); ++i) {
        const ProjectRole& role = latest.roles[i];
        if (beginsRow(latest.roles, i))
            paper.roles << PaperRole{role.task, {}, {}, {}};
        PaperRole& told = paper.roles.last();
        switch (role.actual == RolePart::None ? role.expected : role.actual) {
        case RolePart::None: break;
        case RolePart::Lead: told.carrying << nameOn(centre, role.organization, day); break;
        case RolePart::Partner: told.helping << nameOn(centre, role.organization, day); break;
        case RolePart::Adviser: told.advising << nameOn(centre, role.organization, day); break;
        }
    }
    auto timing = EvaluationTiming::Planning; // the last time at which anybody scored
    for (const Evaluation& evaluation : latest.evaluations)
        if (evaluation.privateScore || evaluation.publicScore)
            timing = std::max(timing, evaluation.timing);
    for (const Evaluation& evaluation : latest.evaluations)
        if (evaluation.timing == timing && (evaluation.privateScore || evaluation.publicScore))
            paper.evaluations << PaperEvaluation{centre.vocabulary().label(evaluation.item, language()), evaluation.privateScore, evaluation.publicScore};
}

} // namespace

Sheet consultationSheetOf(Centre& centre, Id<Consultation> id)
{
    const auto row = centre.consultations().get(id);
    const Consultation& c = row.value;
    ConsultationPaper paper;
    paper.value = c;
    paper.number = consultationNumber(centre, c.fiscalYear, c.sequence, c.form);
    paper.organization = c.organization ? nameOn(centre, c.organization, c.receivedAt.date()) : c.organizationName;
    if (c.matter) {
        const auto matter = centre.matters().get(*c.matter);
        paper.matterNumber = matterNumber(centre, matter.value.fiscalYear, matter.value.sequence);
        paper.matterTitle = matter.value.title;
    }
    paper.staff = centre.staff().nameOf(c.staff);
    for (const Counterpart& counterpart : c.counterparts)
        paper.counterparts << (counterpart.organization ? nameOn(centre, counterpart.organization, c.receivedAt.date()) : counterpart.name);
    for (const auto& task : centre.consultations().tasksOf(id))
        paper.tasks << paperTask(centre, task.value);
    paper.outsideHours = !centre.officeCalendar().isInsideHours(c.receivedAt);
    return consultationSheet(paper, sheetContextOf(centre));
}

Sheet caseSummaryOf(Centre& centre, Id<Matter> id)
{
    const auto row = centre.matters().get(id);
    CaseSummaryPaper paper;
    paper.value = row.value;
    paper.value.path = centre.matters().pathOf(id);
    paper.number = matterNumber(centre, row.value.fiscalYear, row.value.sequence);
    paper.stage = centre.matters().stageOf(id);
    paper.lead = centre.staff().nameOf(row.value.lead);
    for (const Party& party : row.value.parties)
        paper.parties << PaperParty{party.role, nameOn(centre, party.organization, centre.today()), party.contact};
    paper.timeline = centre.matters().timelineOf(id);
    for (const TimelineEntry& entry : paper.timeline) {
        const bool contact = entry.kind == TimelineEntry::Kind::Consultation;
        paper.consultations += contact;
        paper.timelineNumbers << (contact ? consultationNumber(centre, entry.fiscalYear, entry.sequence)
                : entry.kind == TimelineEntry::Kind::Meeting ? meetingNumber(centre, entry.fiscalYear, entry.sequence) : QString());
    }
    paper.meetings = readPaperMeetings(centre.meetings(), centre.fiscalYearLabels(), id);
    tellProjects(centre, id, paper);
    for (const auto& study : centre.caseStudies().of(id))
        for (const StudyPublication& publication : study.value.publications)
            paper.publications << publicationText(publication);
    TaskFilter open;
    open.matter = id;
    for (const TaskLine& line : centre.tasks().list(open))
        paper.tasks << paperTask(centre, line.task.value);
    for (const RelatedMatter& related : row.value.related) {
        const auto other = centre.matters().get(related.matter);
        paper.related << matterNumber(centre, other.value.fiscalYear, other.value.sequence) + u' ' + other.value.title;
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
    DayPaper paper{.date = view.date, .whose = nameOf(staff), .unansweredCount = view.unansweredCount, .idleCount = view.idleCount};
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

LedgerPeriod fiscalYearPeriod(const Centre& centre, int fiscalYear)
{
    return {japan::firstDayOf(fiscalYear), japan::lastDayOf(fiscalYear), fiscalYearName(centre, fiscalYear), centre.fiscalYearLabels().of(fiscalYear).prefix};
}

std::optional<LedgerPeriod> readPeriod(const Centre& centre, const QString& typed)
{
    static const QRegularExpression month(u"^(.+?)(?:-|/|\\.|年)(\\d{1,2})月?$"_s);
    const QString plain = japan::plainDigits(typed).trimmed();
    if (const auto match = month.match(plain); match.hasMatch()) {
        const auto reading = japan::readDate(plain.endsWith(u'月') ? plain + u"1日"_s : plain + u"-1"_s, centre.today());
        if (!reading.isValid())
            return std::nullopt;
        const QDate first(reading.date.year(), reading.date.month(), 1);
        return LedgerPeriod{first, first.addMonths(1).addDays(-1), japan::formatDate(first, japan::DateStyle::Month, dateLanguage()), first.toString(u"yyyy-MM"_s)};
    }
    if (const auto year = centre.fiscalYearLabels().read(plain))
        return fiscalYearPeriod(centre, *year);
    return std::nullopt;
}

namespace {

LedgerPaper ledgerPaperOf(Centre& centre, const LedgerPeriod& period, ConsultationFilter filter = {}, const QString& filteredBy = {})
{
    filter.from = period.from;
    filter.until = period.until;
    LedgerPaper paper;
    paper.period = period.name;
    paper.reference = period.reference;
    paper.from = period.from;
    paper.until = period.until;
    paper.filteredBy = filteredBy;
    QList<LedgerRow> rows;
    for (const ConsultationLine& line : centre.consultations().lines(centre.consultations().ids(filter, ConsultationOrder::Number, false)))
        rows << ledgerRow(centre, line);
    paper.rows = filteredBy.isEmpty() ? withMissing(centre, rows) : rows; // a chosen part has no gaps to account for
    filter = {};
    filter.from = period.from;
    filter.until = period.until;
    filter.form = ContactForm::Enquiry;
    paper.enquiries = static_cast<int>(centre.consultations().count(filter));
    return paper;
}

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

Sheet ledgerOf(Centre& centre, const LedgerPeriod& period, ConsultationFilter filter, const QString& filteredBy)
{
    return consultationLedgerSheet(ledgerPaperOf(centre, period, std::move(filter), filteredBy), sheetContextOf(centre));
}

ExportTable ledgerTableOf(Centre& centre, const LedgerPeriod& period, ConsultationFilter filter, const QString& filteredBy)
{
    const auto column = [](const QString& key, SheetLabel label, ColumnType type = ColumnType::Text, int width = 0) {
        return ExportColumn{key, SheetWording::of(label), type, width};
    };
    ExportTable table;
    table.title = SheetWording::of(SheetLabel::ConsultationLedger) + u' ' + period.reference;
    table.columns = {column(u"number"_s, SheetLabel::Number), column(u"received_on"_s, SheetLabel::ReceivedOn, ColumnType::Date), column(u"channel"_s, SheetLabel::Means),
        column(u"caller_kind"_s, SheetLabel::ShortKind), column(u"who"_s, SheetLabel::WhoAsked, ColumnType::Text, 36),
        column(u"subject"_s, SheetLabel::Subject, ColumnType::Text, 40), column(u"main_topic"_s, SheetLabel::MainTopic), column(u"matter"_s, SheetLabel::Case),
        column(u"staff"_s, SheetLabel::ShortStaff), column(u"status"_s, SheetLabel::Status)};
    const auto rows = std::make_shared<QList<LedgerRow>>(ledgerPaperOf(centre, period, std::move(filter), filteredBy).rows);
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
