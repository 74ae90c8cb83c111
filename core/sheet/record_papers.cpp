#include "core/sheet/record_papers.h"

#include "core/japan/record_number.h"
#include "core/japan/working_days.h"
#include "core/matter/matter_desk.h"
#include "core/organization/organization_book.h"
#include "core/staff/staff_room.h"
#include "core/task/task_book.h"
#include "core/vocabulary/vocabulary.h"

#include <QRegularExpression>

#include <algorithm>

namespace musubi {

using namespace Qt::StringLiterals;

namespace {

QString printedNumber(const PaperSources& from, japan::NumberKind kind, int fiscalYear, int sequence)
{
    return sequence == 0 ? QString() : japan::formatNumber({kind, fiscalYear, sequence}, from.years);
}

/// 健康福祉局 子育て応援課 as it was called on a day; `said` where no body was chosen.
QString organizationOn(const PaperSources& from, std::optional<Id<Organization>> id, const QString& said, QDate day, bool withParents)
{
    const auto row = id ? from.organizations.find(*id) : std::nullopt;
    if (!row)
        return said;
    const QString name = from.organizations.printedNameOn(row->value, day);
    if (!withParents)
        return name;
    QStringList path = from.organizations.path(*id);
    path.removeLast();
    return (path << name).join(u' ');
}

QList<PaperTask> paperTasks(const PaperSources& from, const QList<Stored<Task>>& tasks)
{
    QList<PaperTask> papers;
    for (const auto& task : tasks)
        papers << PaperTask{task.value, task.value.outsider.isEmpty() ? from.staff.nameOf(task.value.staff) : task.value.outsider};
    return papers;
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
    const auto row = from.consultations.get(id);
    const Consultation& value = row.value;
    const QDate day = value.receivedAt.date();
    const auto kind = value.form == ContactForm::Enquiry ? japan::NumberKind::Enquiry : japan::NumberKind::Consultation;
    ConsultationPaper paper;
    paper.value = value;
    paper.number = printedNumber(from, kind, value.fiscalYear, value.sequence);
    paper.organization = organizationOn(from, value.organization, value.organizationName, day, true);
    if (value.matter) {
        const Matter matter = from.matters.get(*value.matter).value;
        paper.matterNumber = printedNumber(from, japan::NumberKind::Matter, matter.fiscalYear, matter.sequence);
        paper.matterTitle = matter.title;
    }
    paper.staff = from.staff.nameOf(value.staff);
    for (const Counterpart& counterpart : value.counterparts)
        paper.counterparts << organizationOn(from, counterpart.organization, counterpart.name, day, false);
    paper.tasks = paperTasks(from, from.consultations.tasksOf(id));
    paper.outsideHours = !from.calendar.isInsideHours(value.receivedAt);
    return paper;
}

CaseSummaryPaper readCaseSummaryPaper(const PaperSources& from, Id<Matter> id, QDate on)
{
    const Stored<Matter> row = from.matters.get(id);
    const Matter& value = row.value;
    CaseSummaryPaper paper;
    paper.value = value;
    paper.value.path = from.matters.pathOf(id);
    paper.number = printedNumber(from, japan::NumberKind::Matter, value.fiscalYear, value.sequence);
    paper.stage = from.matters.stageOf(id);
    paper.lead = from.staff.nameOf(value.lead);
    for (const Party& party : value.parties)
        paper.parties << PaperParty{party.role, organizationOn(from, party.organization, {}, on, false), party.contact};
    paper.timeline = from.matters.timelineOf(id);
    for (const TimelineEntry& entry : paper.timeline) {
        const bool contact = entry.kind == TimelineEntry::Kind::Consultation;
        paper.consultations += contact;
        const bool met = entry.kind == TimelineEntry::Kind::Meeting;
        paper.timelineNumbers << (contact || met ? printedNumber(from, met ? japan::NumberKind::Meeting : japan::NumberKind::Consultation, entry.fiscalYear, entry.sequence) : QString());
    }
    for (const TaskLine& line : from.tasks.list({.matter = id}))
        paper.tasks << paperTasks(from, {line.task});
    for (const RelatedMatter& related : value.related) {
        const Matter other = from.matters.get(related.matter).value;
        paper.related << printedNumber(from, japan::NumberKind::Matter, other.fiscalYear, other.sequence) + u"　"_s + other.title;
    }
    return paper;
}

LedgerPaper readLedgerPaper(const PaperSources& from, const LedgerPeriod& period, japan::DateLanguage language, ConsultationFilter filter, const QString& filteredBy)
{
    LedgerPaper paper;
    filter.from = paper.from = period.from();
    filter.until = paper.until = period.until();
    paper.filteredBy = filteredBy;
    const japan::FiscalYearLabel year = from.years.of(period.fiscalYear);
    paper.period = period.month == 0 ? year.name : japan::formatDate(paper.from, japan::DateStyle::Month, language);
    paper.reference = period.month == 0 ? year.prefix : paper.from.toString(u"yyyy-MM"_s);

    QHash<qint64, QString> staff;
    for (const ConsultationLine& line : from.consultations.lines(from.consultations.ids(filter, ConsultationOrder::Number, false))) {
        LedgerRow row{false, line.fiscalYear, line.sequence, printedNumber(from, japan::NumberKind::Consultation, line.fiscalYear, line.sequence), line, line.organizationName, {}, {}};
        if (line.organization)
            row.organization = organizationOn(from, line.organization, line.organizationName, line.receivedAt.date(), false);
        if (line.staff) {
            if (!staff.contains(line.staff->value))
                staff.insert(line.staff->value, from.staff.nameOf(line.staff));
            row.staff = staff.value(line.staff->value);
        }
        if (line.matter)
            row.matterNumber = printedNumber(from, japan::NumberKind::Matter, line.matterFiscalYear, line.matterSequence);
        paper.rows << row;
    }
    if (filteredBy.isEmpty()) { // a filtered list has gaps of its own
        const auto inYear = [&](const LedgerRow& row) { return row.fiscalYear == period.fiscalYear; };
        const auto first = std::ranges::find_if(paper.rows, inYear);
        const int lowest = period.month == 0 || first == paper.rows.end() ? 1 : first->sequence;
        const int highest = paper.rows.isEmpty() || period.month == 0 ? std::numeric_limits<int>::max() : paper.rows.last().sequence;
        for (const int sequence : from.consultations.missingNumbers(period.fiscalYear))
            if (sequence >= lowest && sequence <= highest)
                paper.rows << LedgerRow{true, period.fiscalYear, sequence, printedNumber(from, japan::NumberKind::Consultation, period.fiscalYear, sequence), {}, {}, {}, {}};
        std::ranges::stable_sort(paper.rows, {}, [](const LedgerRow& row) { return std::pair(row.fiscalYear, row.sequence); });
    }
    ConsultationFilter enquiries{.from = paper.from, .until = paper.until, .form = ContactForm::Enquiry};
    paper.enquiries = static_cast<int>(from.consultations.count(enquiries));
    return paper;
}

} // namespace musubi
