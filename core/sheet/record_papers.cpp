#include "core/sheet/record_papers.h"

#include "core/casestudy/casestudy_book.h"
#include "core/japan/record_number.h"
#include "core/japan/working_days.h"
#include "core/matter/matter_desk.h"
#include "core/meeting/meeting_desk.h"
#include "core/meeting/meeting_rules.h"
#include "core/organization/organization_book.h"
#include "core/project/project_desk.h"
#include "core/project/role_table.h"
#include "core/sheet/meeting_paper.h"
#include "core/staff/staff_room.h"
#include "core/task/task_book.h"
#include "core/vocabulary/vocabulary.h"

#include <QRegularExpression>

#include <algorithm>
#include <limits>

namespace musubi {

using namespace Qt::StringLiterals;

namespace {

QString printedNumber(const PaperSources& from, japan::NumberKind kind, int fiscalYear, int sequence)
{
    return sequence == 0 ? QString() : japan::formatNumber({kind, fiscalYear, sequence}, from.years);
}

QString consultationNumber(const PaperSources& from, ContactForm form, int fiscalYear, int sequence)
{
    return printedNumber(from, form == ContactForm::Enquiry ? japan::NumberKind::Enquiry : japan::NumberKind::Consultation, fiscalYear, sequence);
}

QString nameOn(const PaperSources& from, std::optional<Id<Organization>> id, QDate day)
{
    const auto row = id ? from.organizations.find(*id) : std::nullopt;
    return row ? from.organizations.printedNameOn(row->value, day) : QString();
}

/// As the body was called on a day; `said` where none was chosen.
QString nameOrSaid(const PaperSources& from, std::optional<Id<Organization>> id, const QString& said, QDate day)
{
    return id ? nameOn(from, id, day) : said;
}

PaperTask paperTask(const PaperSources& from, const Task& task)
{
    return {task, task.outsider.isEmpty() ? from.staff.nameOf(task.staff) : task.outsider};
}

/// The projects of a case by year with their money, and of the latest who carries what and how both sides judged it.
void readProjects(const PaperSources& from, Id<Matter> id, QDate on, CaseSummaryPaper& paper)
{
    ProjectFilter ofCase;
    ofCase.matter = id;
    const QList<Id<Project>> ids = from.projects.ids(ofCase, ProjectOrder::Number, false);
    for (const ProjectLine& line : from.projects.lines(ids))
        paper.projects << PaperProject{line, line.programme.isEmpty() ? line.basisNote : line.programme, line.result,
            printedNumber(from, japan::NumberKind::Project, line.fiscalYear, line.sequence), from.projects.get(line.id).value.fixed};
    if (ids.isEmpty())
        return;
    const Project latest = from.projects.get(ids.last()).value;
    const QDate day = std::min(on, japan::lastDayOf(latest.fiscalYear));
    for (qsizetype i = 0; i < latest.roles.size(); ++i) {
        const ProjectRole& role = latest.roles[i];
        if (beginsRow(latest.roles, i))
            paper.roles << PaperRole{role.task, {}, {}, {}};
        PaperRole& told = paper.roles.last();
        switch (role.actual == RolePart::None ? role.expected : role.actual) {
        case RolePart::None: break;
        case RolePart::Lead: told.carrying << nameOn(from, role.organization, day); break;
        case RolePart::Partner: told.helping << nameOn(from, role.organization, day); break;
        case RolePart::Adviser: told.advising << nameOn(from, role.organization, day); break;
        }
    }
    auto timing = EvaluationTiming::Planning; // the last time at which anybody scored
    for (const Evaluation& evaluation : latest.evaluations)
        if (evaluation.privateScore || evaluation.publicScore)
            timing = std::max(timing, evaluation.timing);
    for (const Evaluation& evaluation : latest.evaluations)
        if (evaluation.timing == timing && (evaluation.privateScore || evaluation.publicScore))
            paper.evaluations << PaperEvaluation{evaluation.item, evaluation.privateScore, evaluation.publicScore};
}

/// The meetings of a case that took place, and what came of each.
QList<PaperMeeting> meetingsOf(const PaperSources& from, Id<Matter> matter)
{
    QList<PaperMeeting> papers;
    for (const Id<Meeting> id : from.meetings.ids({.matter = matter}, MeetingOrder::Start, false)) {
        const Meeting meeting = from.meetings.get(id).value;
        if (!wasHeld(meeting.status) || !meeting.start)
            continue;
        const AttendanceCount count = attendanceCount(meeting);
        PaperMeeting paper;
        paper.on = meeting.start->date();
        paper.number = printedNumber(from, japan::NumberKind::Meeting, meeting.fiscalYear, meeting.sequence);
        paper.kind = meeting.kind;
        paper.round = meeting.round;
        paper.fromPublic = count.fromPublic;
        paper.fromPrivate = count.fromPrivate;
        paper.theme = meeting.theme;
        for (const MeetingPoint& point : meeting.points) {
            QStringList& points = point.kind == PointKind::Agreed ? paper.agreed : point.carriedFrom ? paper.carried : point.kind == PointKind::Disputed ? paper.disputed : paper.deferred;
            points << point.text;
        }
        for (const auto& task : from.meetings.promisesOf(id))
            paper.homework << paperTask(from, task.value);
        papers << paper;
    }
    return papers;
}

LedgerRow ledgerRow(const PaperSources& from, const ConsultationLine& line, const QHash<qint64, QString>& staff)
{
    LedgerRow row;
    row.fiscalYear = line.fiscalYear;
    row.sequence = line.sequence;
    row.number = consultationNumber(from, line.form, line.fiscalYear, line.sequence);
    row.line = line;
    row.organization = nameOrSaid(from, line.organization, line.organizationName, line.receivedAt.date());
    if (line.staff)
        row.staff = staff.value(line.staff->value);
    row.matterNumber = printedNumber(from, japan::NumberKind::Matter, line.matterFiscalYear, line.matterSequence);
    return row;
}

/// Numbers given out and never used: of a year that is all there, all of them; of a part of a year those between its numbers.
QList<LedgerRow> withMissing(const PaperSources& from, ContactForm form, QDate first, QDate last, QList<LedgerRow> rows)
{
    QMap<int, std::pair<int, int>> spans;
    for (const LedgerRow& row : std::as_const(rows)) {
        auto& [lowest, highest] = spans[row.fiscalYear];
        lowest = lowest == 0 ? row.sequence : std::min(lowest, row.sequence);
        highest = std::max(highest, row.sequence);
    }
    for (int year = japan::fiscalYearOf(first); year <= japan::fiscalYearOf(last); ++year)
        if (first <= japan::firstDayOf(year) && japan::lastDayOf(year) <= last)
            spans[year] = {0, std::numeric_limits<int>::max()};
    for (auto span = spans.cbegin(); span != spans.cend(); ++span)
        for (const int missing : from.consultations.missingNumbers(span.key(), form))
            if (missing > span->first && missing < span->second) {
                LedgerRow row;
                row.unused = true;
                row.fiscalYear = span.key();
                row.sequence = missing;
                row.number = consultationNumber(from, form, span.key(), missing);
                rows << row;
            }
    std::ranges::stable_sort(rows, {}, [](const LedgerRow& row) { return std::pair(row.fiscalYear, row.sequence); });
    return rows;
}

} // namespace

QDate LedgerPeriod::from() const
{
    return month == 0 ? japan::firstDayOf(fiscalYear) : QDate(month < 4 ? fiscalYear + 1 : fiscalYear, month, 1);
}

QDate LedgerPeriod::until() const
{
    return month == 0 ? japan::lastDayOf(fiscalYear) : from().addMonths(1).addDays(-1);
}

std::optional<LedgerPeriod> readLedgerPeriod(QStringView typed, const japan::FiscalYearLabels& years)
{
    if (const auto year = years.read(typed))
        return LedgerPeriod{*year, 0};
    const QString plain = typed.toString().normalized(QString::NormalizationForm_KC).trimmed();
    static const QRegularExpression yearAndMonth(u"^(.*?)\\s*[-/.年]\\s*(\\d{1,2})\\s*月?$"_s);
    const auto match = yearAndMonth.match(plain);
    const int month = match.captured(2).toInt();
    if (!match.hasMatch() || month < 1 || month > 12)
        return std::nullopt;
    // The year before a month is a calendar year: R8.2 lies in fiscal year 2025. The two names of 2019 are one calendar year.
    const auto calendarYear = years.read(match.captured(1));
    if (!calendarYear)
        return std::nullopt;
    return LedgerPeriod{month < 4 ? *calendarYear - 1 : *calendarYear, month};
}

std::function<QString(QStringView, QStringView)> termsOf(const Vocabulary& vocabulary, japan::DateLanguage language)
{
    return [&vocabulary, language](QStringView list, QStringView code) {
        return vocabulary.label(list, code, language == japan::DateLanguage::English ? u"en" : u"ja");
    };
}

ConsultationPaper readConsultationPaper(const PaperSources& from, Id<Consultation> id)
{
    ConsultationPaper paper;
    paper.value = from.consultations.get(id).value;
    const Consultation& value = paper.value;
    const QDate day = value.receivedAt.date();
    paper.number = consultationNumber(from, value.form, value.fiscalYear, value.sequence);
    paper.organization = nameOrSaid(from, value.organization, value.organizationName, day);
    if (value.matter) {
        const Matter matter = from.matters.get(*value.matter).value;
        paper.matterNumber = printedNumber(from, japan::NumberKind::Matter, matter.fiscalYear, matter.sequence);
        paper.matterTitle = matter.title;
    }
    paper.staff = from.staff.nameOf(value.staff);
    for (const Counterpart& counterpart : value.counterparts)
        paper.counterparts << nameOrSaid(from, counterpart.organization, counterpart.name, day);
    for (const auto& task : from.consultations.tasksOf(id))
        paper.tasks << paperTask(from, task.value);
    paper.outsideHours = !from.calendar.isInsideHours(value.receivedAt);
    return paper;
}

CaseSummaryPaper readCaseSummaryPaper(const PaperSources& from, Id<Matter> id, QDate on)
{
    CaseSummaryPaper paper;
    paper.value = from.matters.get(id).value;
    paper.value.path = from.matters.pathOf(id);
    paper.number = printedNumber(from, japan::NumberKind::Matter, paper.value.fiscalYear, paper.value.sequence);
    paper.stage = from.matters.stageOf(id);
    paper.lead = from.staff.nameOf(paper.value.lead);
    for (const Party& party : std::as_const(paper.value.parties))
        paper.parties << PaperParty{party.role, nameOn(from, party.organization, on), party.contact};
    paper.timeline = from.matters.timelineOf(id);
    for (const TimelineEntry& entry : std::as_const(paper.timeline)) {
        const bool contact = entry.kind == TimelineEntry::Kind::Consultation, met = entry.kind == TimelineEntry::Kind::Meeting;
        paper.consultations += contact;
        paper.timelineNumbers << (!contact && !met ? QString() : printedNumber(from, met ? japan::NumberKind::Meeting : japan::NumberKind::Consultation, entry.fiscalYear, entry.sequence));
    }
    paper.meetings = meetingsOf(from, id);
    for (PaperMeeting& meeting : paper.meetings)
        if (meeting.theme == paper.value.theme || meeting.theme == paper.value.title)
            meeting.theme.clear();
    for (const MeetingLine& line : from.meetings.lines(from.meetings.ids({.matter = id}, MeetingOrder::Start, false)))
        if (line.start && line.start->date() >= on && isAhead(line.status))
            paper.ahead << PaperMeetingAhead{*line.start, printedNumber(from, japan::NumberKind::Meeting, line.fiscalYear, line.sequence), line.kind, line.round, line.venue};
    readProjects(from, id, on, paper);
    for (const auto& study : from.caseStudies.of(id))
        paper.publications << study.value.publications;
    for (const TaskLine& line : from.tasks.list({.matter = id}))
        paper.tasks << paperTask(from, line.task.value);
    for (const RelatedMatter& related : std::as_const(paper.value.related)) {
        const Matter other = from.matters.get(related.matter).value;
        paper.related << printedNumber(from, japan::NumberKind::Matter, other.fiscalYear, other.sequence) + u' ' + other.title;
    }
    return paper;
}

LedgerPaper readLedgerPaper(const PaperSources& from, const LedgerSpan& span, ConsultationFilter filter, const QString& filteredBy)
{
    LedgerPaper paper{span.name, span.reference, span.from, span.until, {}, 0, filteredBy};
    filter.from = span.from;
    filter.until = span.until;
    QHash<qint64, QString> staff;
    for (const auto& row : from.staff.all(true))
        staff.insert(row.id.value, from.staff.nameOf(row.id));
    for (const ConsultationLine& line : from.consultations.lines(from.consultations.ids(filter, ConsultationOrder::Number, false)))
        paper.rows << ledgerRow(from, line, staff);
    if (filteredBy.isEmpty()) // a chosen part has no gaps to account for
        paper.rows = withMissing(from, filter.form, span.from, span.until, paper.rows);
    paper.enquiries = static_cast<int>(from.consultations.count({.from = span.from, .until = span.until, .form = ContactForm::Enquiry}));
    return paper;
}

} // namespace musubi
