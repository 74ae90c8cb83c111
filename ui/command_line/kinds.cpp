#include "ui/command_line/kinds.h"

#include "core/base/error.h"
#include "core/journal/journal.h"
#include "core/meeting/meeting_desk.h"
#include "core/project/project_desk.h"
#include "ui/command_line/record_arguments.h"
#include "ui/command_line/words.h"
#include "ui/text/field_wording.h"
#include "ui/text/number_wording.h"
#include "ui/text/record_tables.h"

namespace musubi::command_line {

using namespace Qt::StringLiterals;

std::optional<int> yearOption(Session& session)
{
    if (!session.parser().isSet(u"year"_s))
        return std::nullopt;
    const QString typed = session.parser().value(u"year"_s);
    const auto year = session.centre(true).fiscalYearLabels().read(typed);
    if (!year)
        throw WrongCall{Words::tr("“%1” is no fiscal year. Write R8, H31, 令和8年度 or 2026.").arg(typed)};
    return year;
}

ExportTable tableOfKind(Session& session, const QString& kind)
{
    Centre& centre = session.centre(true);
    const auto year = yearOption(session);
    if (kind == "consultations"_L1) {
        ConsultationFilter filter;
        if (year) {
            filter.from = japan::firstDayOf(*year);
            filter.until = japan::lastDayOf(*year);
        }
        return text::consultationTable(centre, centre.consultations().ids(filter, ConsultationOrder::Number, false));
    }
    if (kind == "cases"_L1) {
        MatterFilter filter;
        if (year) {
            filter.from = japan::firstDayOf(*year);
            filter.until = japan::lastDayOf(*year);
        }
        return text::matterTable(centre, centre.matters().ids(filter, MatterOrder::Number, false));
    }
    if (kind == "events"_L1) {
        EventFilter filter;
        if (year) {
            filter.from = japan::firstDayOf(*year);
            filter.until = japan::lastDayOf(*year);
        }
        return text::eventTable(centre, centre.events().ids(filter, EventOrder::Start, false));
    }
    if (kind == "meetings"_L1) {
        MeetingFilter filter;
        if (year) {
            filter.from = japan::firstDayOf(*year);
            filter.until = japan::lastDayOf(*year);
        }
        return text::meetingTable(centre, centre.meetings().ids(filter, MeetingOrder::Start, false));
    }
    if (kind == "projects"_L1) {
        ProjectFilter filter;
        if (year)
            filter.fiscalYears = {*year};
        return text::projectTable(centre, centre.projects().ids(filter, ProjectOrder::Number, false));
    }
    if (kind == "tasks"_L1) {
        QList<TaskLine> lines = centre.tasks().list();
        if (year)
            lines.removeIf([&](const TaskLine& line) { return !line.task.value.dueOn || japan::fiscalYearOf(*line.task.value.dueOn) != *year; });
        return text::taskTable(centre, lines);
    }
    if (year && (kind == "programmes"_L1 || kind == "organizations"_L1 || kind == "people"_L1))
        throw WrongCall{Words::tr("A list of %1 is not narrowed by --year.").arg(kind)};
    if (kind == "programmes"_L1)
        return text::programmeTable(centre);
    if (kind == "organizations"_L1)
        return text::organizationTable(centre, centre.organizations().ids());
    if (kind == "people"_L1)
        return text::personTable(centre, centre.people().ids());
    throw WrongCall{Words::tr("“%1” is not a kind. Kinds: cases, consultations, events, meetings, organizations, people, programmes, projects, tasks.").arg(kind)};
}

CsvWriteOptions csvOptions(Session& session)
{
    CsvWriteOptions options;
    const QString encoding = session.parser().value(u"encoding"_s).toLower();
    if (encoding == "cp932"_L1 || encoding == "sjis"_L1 || encoding == "shift_jis"_L1)
        options.encoding = TextEncoding::Cp932;
    else if (!encoding.isEmpty() && encoding != "utf-8"_L1 && encoding != "utf8"_L1)
        throw WrongCall{Words::tr("--encoding is utf-8 or cp932.")};
    return options;
}

RecordFacts factsOf(Centre& centre, const QString& typed)
{
    const japan::RecordNumber number = readNumberArgument(centre, typed);
    RecordFacts facts;
    Subject subject = Subject::Consultation;
    qint64 id = 0;
    if (number.kind == japan::NumberKind::Matter) {
        subject = Subject::Matter;
        if (const auto row = centre.matters().find(number.fiscalYear, number.sequence)) {
            id = row->id.value;
            facts.title = text::matterNumber(centre, number.fiscalYear, number.sequence) + u' ' + row->value.title;
        }
    } else if (number.kind == japan::NumberKind::Meeting) {
        subject = Subject::Meeting;
        if (const auto row = centre.meetings().find(number.fiscalYear, number.sequence)) {
            id = row->id.value;
            facts.title = text::meetingNumber(centre, number.fiscalYear, number.sequence) + u' ' + row->value.theme;
        }
    } else if (number.kind == japan::NumberKind::Consultation || number.kind == japan::NumberKind::Enquiry) {
        const auto form = number.kind == japan::NumberKind::Consultation ? ContactForm::Consultation : ContactForm::Enquiry;
        if (const auto row = centre.consultations().find(number.fiscalYear, number.sequence, form)) {
            id = row->id.value;
            facts.title = text::consultationNumber(centre, number.fiscalYear, number.sequence, form) + u' ' + row->value.subject;
        }
    } else if (number.kind == japan::NumberKind::Project) {
        subject = Subject::Project;
        if (const auto row = centre.projects().find(number.fiscalYear, number.sequence)) {
            id = row->id.value;
            facts.title = text::projectNumber(centre, number.fiscalYear, number.sequence) + u' ' + row->value.title;
        }
    }
    if (!id)
        throw Error(Fault::UnknownNumber, typed);
    facts.image = centre.journal().imageOf(subject, id);
    for (const QString& field : text::inReadingOrder(facts.image.keys())) {
        if (field == "sequence"_L1 || field == "form"_L1)
            continue; // the number says them
        const QString value = text::fieldText(centre, field, facts.image.value(field));
        if (!value.isEmpty() && value != "0"_L1)
            facts.fields << std::pair(text::fieldName(field, subject), value);
    }
    return facts;
}

} // namespace musubi::command_line
