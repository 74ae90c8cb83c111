#include "ui/text/record_tables.h"

#include "core/centre.h"
#include "core/event/event_rules.h"
#include "core/programme/programme_book.h"
#include "core/staff/staff_room.h"
#include "core/vocabulary/vocabulary.h"
#include "ui/text/event_wording.h"
#include "ui/text/language.h"
#include "ui/text/meeting_wording.h"
#include "ui/text/number_wording.h"
#include "ui/text/project_wording.h"
#include "ui/text/record_wording.h"

#include <QCoreApplication>

namespace musubi::text {

using namespace Qt::StringLiterals;

namespace {

QString heading(const char* text)
{
    return QCoreApplication::translate("columns", text);
}

QVariant dayOrNothing(const std::optional<QDate>& day)
{
    return day ? QVariant(*day) : QVariant();
}

/// Rows fetched page by page, so that a long list needs little memory.
template <class IdType, class Line, class Fetch, class Fill>
std::function<bool(QVariantList&)> paged(const QList<IdType>& ids, Fetch fetch, Fill fill)
{
    struct State {
        qsizetype next = 0;
        qsizetype at = 0;
        QList<Line> page;
    };
    return [ids, fetch, fill, state = std::make_shared<State>()](QVariantList& row) {
        constexpr qsizetype pageSize = 200;
        while (state->at >= state->page.size()) {
            if (state->next >= ids.size())
                return false;
            state->page = fetch(ids.mid(state->next, pageSize));
            state->next += pageSize;
            state->at = 0;
        }
        row = fill(state->page[state->at++]);
        return true;
    };
}

} // namespace

ExportTable consultationTable(Centre& centre, const QList<Id<Consultation>>& ids)
{
    ExportTable table;
    table.title = QCoreApplication::translate("fields", "Consultations");
    table.columns = {{u"number"_s, heading("Number")}, {u"received_at"_s, heading("Received"), ColumnType::DateTime}, {u"channel"_s, heading("How")},
        {u"direction"_s, heading(QT_TRANSLATE_NOOP("columns", "Direction"))}, {u"caller"_s, heading("Caller")},
        {u"organization"_s, heading(QT_TRANSLATE_NOOP("columns", "Organisation"))}, {u"caller_kind"_s, heading(QT_TRANSLATE_NOOP("columns", "Kind"))},
        {u"subject"_s, heading("Subject"), ColumnType::Text, 40}, {u"main_topic"_s, heading(QT_TRANSLATE_NOOP("columns", "Main topic"))},
        {u"status"_s, heading("Status")}, {u"staff"_s, heading("Coordinator")}, {u"minutes"_s, heading(QT_TRANSLATE_NOOP("columns", "Minutes")), ColumnType::Integer},
        {u"matter"_s, heading(QT_TRANSLATE_NOOP("columns", "Case"))}, {u"next"_s, heading("Next"), ColumnType::Text, 30},
        {u"next_due"_s, heading(QT_TRANSLATE_NOOP("columns", "Due")), ColumnType::Date}, {u"legacy_number"_s, heading(QT_TRANSLATE_NOOP("columns", "Former number"))}};
    table.rowCount = ids.size();
    table.next = paged<Id<Consultation>, ConsultationLine>(ids, [&centre](const auto& page) { return centre.consultations().lines(page); },
        [&centre](const ConsultationLine& line) -> QVariantList {
            const Vocabulary& words = centre.vocabulary();
            return {consultationNumber(centre, line.fiscalYear, line.sequence, line.form), line.receivedAt, words.label(line.channel, language()),
                directionName(line.direction), line.anonymous ? QCoreApplication::translate("records", "Anonymous") : line.callerName, line.organizationName,
                words.label(line.callerKind, language()), line.subject, words.label(line.mainTopic, language()), statusName(line.status),
                centre.staff().nameOf(line.staff), line.minutes ? QVariant(qlonglong(*line.minutes)) : QVariant(),
                matterNumber(centre, line.matterFiscalYear, line.matterSequence), line.nextWhat, dayOrNothing(line.nextDue), line.legacyNumber};
        });
    return table;
}

ExportTable matterTable(Centre& centre, const QList<Id<Matter>>& ids)
{
    ExportTable table;
    table.title = QCoreApplication::translate("fields", "Cases");
    table.columns = {{u"number"_s, heading("Number")}, {u"title"_s, heading(QT_TRANSLATE_NOOP("columns", "Case")), ColumnType::Text, 40},
        {u"theme"_s, heading(QT_TRANSLATE_NOOP("columns", "Theme")), ColumnType::Text, 40}, {u"stage"_s, heading(QT_TRANSLATE_NOOP("columns", "Stage"))},
        {u"status"_s, heading("Status")}, {u"lead"_s, heading("Coordinator")},
        {u"consultations"_s, heading(QT_TRANSLATE_NOOP("columns", "Contacts")), ColumnType::Integer},
        {u"last_contact"_s, heading(QT_TRANSLATE_NOOP("columns", "Last contact")), ColumnType::Date}, {u"next"_s, heading("Next"), ColumnType::Text, 30},
        {u"next_due"_s, heading(QT_TRANSLATE_NOOP("columns", "Due")), ColumnType::Date},
        {u"outcome"_s, heading(QT_TRANSLATE_NOOP("columns", "Last outcome"))}};
    table.rowCount = ids.size();
    table.nameColumn = 1;
    table.next = paged<Id<Matter>, MatterLine>(ids, [&centre](const auto& page) { return centre.matters().lines(page); },
        [&centre](const MatterLine& line) -> QVariantList {
            return {matterNumber(centre, line.fiscalYear, line.sequence), line.title, line.theme, stageName(line.stage), statusName(line.status),
                centre.staff().nameOf(line.lead), qlonglong(line.consultations), dayOrNothing(line.lastContact), line.nextWhat, dayOrNothing(line.nextDue),
                centre.vocabulary().label(line.lastOutcome, language())};
        });
    return table;
}

ExportTable eventTable(Centre& centre, const QList<Id<Event>>& ids)
{
    ExportTable table;
    table.title = QCoreApplication::translate("fields", "Events");
    table.columns = {{u"fiscal_year"_s, heading(QT_TRANSLATE_NOOP("columns", "Fiscal year"))}, {u"starts_at"_s, heading(QT_TRANSLATE_NOOP("columns", "Begins")), ColumnType::DateTime},
        {u"ends_at"_s, heading(QT_TRANSLATE_NOOP("columns", "Ends")), ColumnType::DateTime}, {u"kind"_s, heading(QT_TRANSLATE_NOOP("columns", "Kind of event"))},
        {u"title"_s, heading(QT_TRANSLATE_NOOP("columns", "Course or event")), ColumnType::Text, 40}, {u"venue"_s, heading(QT_TRANSLATE_NOOP("columns", "Venue")), ColumnType::Text, 24},
        {u"status"_s, heading("Status")}, {u"staff"_s, heading("Coordinator")}, {u"capacity"_s, heading(QT_TRANSLATE_NOOP("columns", "Capacity")), ColumnType::Integer},
        {u"participants"_s, heading(QT_TRANSLATE_NOOP("columns", "Participants")), ColumnType::Integer},
        {u"contacts"_s, heading(QT_TRANSLATE_NOOP("columns", "Contacts from it")), ColumnType::Integer}};
    // A column for each heading under which reports count, so that a spreadsheet can add them up.
    const QStringList groups = centre.vocabulary().groups(u"kind");
    for (const QString& group : groups)
        table.columns << ExportColumn{u"participants: "_s + group, centre.vocabulary().label(Term<KindGroupList>{group}, language()), ColumnType::Integer};
    table.rowCount = ids.size();
    table.next = paged<Id<Event>, EventLine>(ids, [&centre](const auto& page) { return centre.events().lines(page); },
        [&centre, groups](const EventLine& line) -> QVariantList {
            const Vocabulary& words = centre.vocabulary();
            QVariantList row{fiscalYearName(centre, line.fiscalYear), line.startsAt, line.endsAt ? QVariant(*line.endsAt) : QVariant(),
                words.label(line.kind, language()), line.title, line.venue, eventStatusName(line.status), centre.staff().nameOf(line.staff),
                line.capacity ? QVariant(qlonglong(*line.capacity)) : QVariant(), qlonglong(line.participants), qlonglong(line.contacts)};
            const auto sums = headcountsByGroup(words, line.headcounts);
            for (const auto& [group, count] : sums)
                row << qlonglong(count);
            return row;
        });
    return table;
}

ExportTable meetingTable(Centre& centre, const QList<Id<Meeting>>& ids)
{
    ExportTable table;
    table.title = QCoreApplication::translate("fields", "Meetings");
    table.columns = {{u"number"_s, heading("Number")}, {u"starts_at"_s, heading(QT_TRANSLATE_NOOP("columns", "Begins")), ColumnType::DateTime},
        {u"ends_at"_s, heading(QT_TRANSLATE_NOOP("columns", "Ends")), ColumnType::DateTime}, {u"kind"_s, heading("Kind")},
        {u"round"_s, heading(QT_TRANSLATE_NOOP("columns", "No.")), ColumnType::Integer}, {u"theme"_s, heading("Theme"), ColumnType::Text, 40},
        {u"venue"_s, heading(QT_TRANSLATE_NOOP("columns", "Venue")), ColumnType::Text, 24}, {u"participants"_s, heading(QT_TRANSLATE_NOOP("columns", "Participants")), ColumnType::Integer},
        {u"from_public"_s, heading(QT_TRANSLATE_NOOP("columns", "Public side")), ColumnType::Integer},
        {u"from_private"_s, heading(QT_TRANSLATE_NOOP("columns", "Private side")), ColumnType::Integer}, {u"status"_s, heading("Status")},
        {u"minutes"_s, heading(QT_TRANSLATE_NOOP("columns", "Minutes taken"))}, {u"lead"_s, heading("Coordinator")}, {u"matters"_s, heading("Cases"), ColumnType::Text, 40}};
    table.rowCount = ids.size();
    table.nameColumn = 5;
    table.next = paged<Id<Meeting>, MeetingLine>(ids, [&centre](const auto& page) { return centre.meetings().lines(page); },
        [&centre](const MeetingLine& line) -> QVariantList {
            return {meetingNumber(centre, line.fiscalYear, line.sequence), line.start ? QVariant(*line.start) : QVariant(), line.end ? QVariant(*line.end) : QVariant(),
                centre.vocabulary().label(line.kind, language()), line.round > 0 ? QVariant(qlonglong(line.round)) : QVariant(), line.theme,
                line.venue.isEmpty() && line.online ? QCoreApplication::translate("records", "By video") : line.venue, qlonglong(line.participants), qlonglong(line.fromPublic),
                qlonglong(line.fromPrivate), meetingStatusName(line.status), minutesStatusName(line.minutesStatus), centre.staff().nameOf(line.lead),
                line.matterTitles.join(u"、"_s)};
        });
    return table;
}

ExportTable organizationTable(Centre& centre, const QList<Id<Organization>>& ids)
{
    ExportTable table;
    table.title = QCoreApplication::translate("fields", "Organisations");
    table.columns = {{u"name"_s, heading(QT_TRANSLATE_NOOP("columns", "Name")), ColumnType::Text, 40}, {u"reading"_s, heading(QT_TRANSLATE_NOOP("columns", "Reading"))},
        {u"kind"_s, heading(QT_TRANSLATE_NOOP("columns", "Kind"))}, {u"sector"_s, heading(QT_TRANSLATE_NOOP("columns", "Side"))},
        {u"representative"_s, heading(QT_TRANSLATE_NOOP("columns", "Representative"))}, {u"phone"_s, heading(QT_TRANSLATE_NOOP("columns", "Phone"))},
        {u"consultations"_s, heading(QT_TRANSLATE_NOOP("columns", "Contacts")), ColumnType::Integer},
        {u"matters"_s, heading(QT_TRANSLATE_NOOP("columns", "Cases")), ColumnType::Integer},
        {u"last_contact"_s, heading(QT_TRANSLATE_NOOP("columns", "Last contact")), ColumnType::Date}};
    table.rowCount = ids.size();
    table.next = paged<Id<Organization>, OrganizationLine>(ids, [&centre](const auto& page) { return centre.organizations().lines(page); },
        [&centre](const OrganizationLine& line) -> QVariantList {
            return {line.printedName, line.reading, centre.vocabulary().label(line.kind, language()), sectorName(line.sector), line.representative, line.phone,
                qlonglong(line.consultations), qlonglong(line.matters), dayOrNothing(line.lastContact)};
        });
    return table;
}

ExportTable personTable(Centre& centre, const QList<Id<Person>>& ids)
{
    ExportTable table;
    table.title = QCoreApplication::translate("fields", "People");
    table.columns = {{u"name"_s, heading("Name")}, {u"reading"_s, heading("Reading")}, {u"organization"_s, heading("Organisation"), ColumnType::Text, 30},
        {u"title"_s, heading(QT_TRANSLATE_NOOP("columns", "Title"))}, {u"phone"_s, heading("Phone")}, {u"mail"_s, heading(QT_TRANSLATE_NOOP("columns", "Mail")), ColumnType::Text, 30},
        {u"consultations"_s, heading("Contacts"), ColumnType::Integer}, {u"last_contact"_s, heading("Last contact"), ColumnType::Date}};
    table.rowCount = ids.size();
    table.next = paged<Id<Person>, PersonLine>(ids, [&centre](const auto& page) { return centre.people().lines(page, centre.today()); },
        [](const PersonLine& line) -> QVariantList {
            return {line.name, line.reading, line.organizationName, line.title, line.phone, line.mail, qlonglong(line.consultations), dayOrNothing(line.lastContact)};
        });
    return table;
}

ExportTable projectTable(Centre& centre, const QList<Id<Project>>& ids)
{
    ExportTable table;
    table.title = QCoreApplication::translate("fields", "Projects");
    table.columns = {{u"number"_s, heading("Number")}, {u"title"_s, heading(QT_TRANSLATE_NOOP("columns", "Project")), ColumnType::Text, 40},
        {u"fiscal_year"_s, heading(QT_TRANSLATE_NOOP("columns", "Fiscal year"))}, {u"basis"_s, heading(QT_TRANSLATE_NOOP("columns", "Programme or basis")), ColumnType::Text, 30},
        {u"runners"_s, heading(QT_TRANSLATE_NOOP("columns", "Implementing body")), ColumnType::Text, 30},
        {u"divisions"_s, heading(QT_TRANSLATE_NOOP("columns", "Partner division")), ColumnType::Text, 30}, {u"status"_s, heading("Status")},
        {u"grant"_s, heading(QT_TRANSLATE_NOOP("columns", "Grant")), ColumnType::Integer}, {u"next"_s, heading("Next"), ColumnType::Text, 30},
        {u"next_due"_s, heading("Due"), ColumnType::Date}, {u"staff"_s, heading("Coordinator")}, {u"matter"_s, heading("Case")}};
    table.rowCount = ids.size();
    table.nameColumn = 1;
    table.next = paged<Id<Project>, ProjectLine>(ids, [&centre](const auto& page) { return centre.projects().lines(page); },
        [&centre](const ProjectLine& line) -> QVariantList {
            return {projectNumber(centre, line.fiscalYear, line.sequence), line.title, fiscalYearName(centre, line.fiscalYear), basisOfLine(centre, line),
                line.runners.join(u"、"_s), line.divisions.join(u"、"_s), projectStatusName(line.status), line.grant ? QVariant(qlonglong(*line.grant)) : QVariant(),
                line.hasNext ? milestoneName(line.nextKind, line.nextTitle) : QString(), dayOrNothing(line.nextDue), centre.staff().nameOf(line.staff),
                matterNumber(centre, line.matterFiscalYear, line.matterSequence)};
        });
    return table;
}

ExportTable programmeTable(Centre& centre)
{
    ExportTable table;
    table.title = QCoreApplication::translate("fields", "Programmes");
    table.columns = {{u"name"_s, heading("Name"), ColumnType::Text, 40}, {u"former_names"_s, heading(QT_TRANSLATE_NOOP("columns", "Former names")), ColumnType::Text, 40},
        {u"first_year"_s, heading(QT_TRANSLATE_NOOP("columns", "First year"))}, {u"last_year"_s, heading(QT_TRANSLATE_NOOP("columns", "Last year"))},
        {u"rule_years"_s, heading(QT_TRANSLATE_NOOP("columns", "Years with rules")), ColumnType::Integer},
        {u"projects"_s, heading(QT_TRANSLATE_NOOP("columns", "Projects")), ColumnType::Integer}};
    table.next = [&centre, lines = centre.programmes().lines(), at = qsizetype(0)](QVariantList& row) mutable {
        if (at >= lines.size())
            return false;
        const ProgrammeLine& line = lines[at++];
        row = {line.name, line.formerNames.join(u"、"_s), fiscalYearName(centre, line.firstYear), line.lastYear ? fiscalYearName(centre, *line.lastYear) : QString(),
            qlonglong(line.ruleYears.size()), qlonglong(line.projects)};
        return true;
    };
    table.rowCount = centre.programmes().lines().size();
    return table;
}

ExportTable taskTable(Centre& centre, const QList<TaskLine>& lines)
{
    ExportTable table;
    table.title = QCoreApplication::translate("fields", "Promises");
    table.columns = {{u"due_on"_s, heading("Due"), ColumnType::Date}, {u"what"_s, heading("What"), ColumnType::Text, 40}, {u"who"_s, heading("Who")},
        {u"number"_s, heading("Number")}, {u"matter"_s, heading("Case"), ColumnType::Text, 40},
        {u"done_on"_s, heading(QT_TRANSLATE_NOOP("columns", "Done")), ColumnType::Date}, {u"result"_s, heading(QT_TRANSLATE_NOOP("columns", "What happened")), ColumnType::Text, 40}};
    table.rowCount = lines.size();
    table.nameColumn = 1;
    table.next = [&centre, lines, at = qsizetype(0)](QVariantList& row) mutable {
        if (at >= lines.size())
            return false;
        const TaskLine& line = lines[at++];
        const Task& task = line.task.value;
        row = {dayOrNothing(task.dueOn), task.what, task.outsider.isEmpty() ? centre.staff().nameOf(task.staff) : task.outsider,
            consultationNumber(centre, line.consultationFiscalYear, line.consultationSequence), line.matterTitle, dayOrNothing(task.doneOn), task.result};
        return true;
    };
    return table;
}

} // namespace musubi::text
