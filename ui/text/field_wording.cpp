#include "ui/text/field_wording.h"

#include "core/attachment/attachment_desk.h"
#include "core/base/error.h"
#include "core/centre.h"
#include "core/consultation/consultation_desk.h"
#include "core/event/event_book.h"
#include "core/matter/matter_desk.h"
#include "core/meeting/meeting_desk.h"
#include "core/organization/organization_book.h"
#include "core/person/person_book.h"
#include "core/programme/programme_book.h"
#include "core/project/project_desk.h"
#include "core/staff/staff_room.h"
#include "core/task/task_book.h"
#include "core/vocabulary/vocabulary.h"
#include "ui/text/event_wording.h"
#include "ui/text/field_items.h"
#include "ui/text/language.h"
#include "ui/text/meeting_wording.h"
#include "ui/text/number_wording.h"
#include "ui/text/project_wording.h"
#include "ui/text/record_wording.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace musubi::text {

using namespace Qt::StringLiterals;

namespace {

struct FieldWords {
    const char* column;
    const char* words;
    const char* list = nullptr; // of the vocabulary, where the value is a code
};

constexpr FieldWords fieldWords[]{
    {"title", QT_TRANSLATE_NOOP("fields", "Title of the record")}, {"theme", QT_TRANSLATE_NOOP("fields", "Theme")},
    {"subject", QT_TRANSLATE_NOOP("fields", "Subject")}, {"content", QT_TRANSLATE_NOOP("fields", "Content")},
    {"received_at", QT_TRANSLATE_NOOP("fields", "Received")}, {"channel", QT_TRANSLATE_NOOP("fields", "How"), "channel"},
    {"direction", QT_TRANSLATE_NOOP("fields", "Direction")}, {"follow_up", QT_TRANSLATE_NOOP("fields", "Follow-up")},
    {"matter", QT_TRANSLATE_NOOP("fields", "Case")}, {"anonymous", QT_TRANSLATE_NOOP("fields", "Anonymous")},
    {"caller_name", QT_TRANSLATE_NOOP("fields", "Caller")}, {"caller_reading", QT_TRANSLATE_NOOP("fields", "Reading of the caller")},
    {"caller_title", QT_TRANSLATE_NOOP("fields", "Title")}, {"person", QT_TRANSLATE_NOOP("fields", "Person")},
    {"organization", QT_TRANSLATE_NOOP("fields", "Organisation")}, {"organization_name", QT_TRANSLATE_NOOP("fields", "Organisation as said")},
    {"caller_kind", QT_TRANSLATE_NOOP("fields", "Kind of caller"), "kind"}, {"kind", QT_TRANSLATE_NOOP("fields", "Kind"), "kind"},
    {"phone", QT_TRANSLATE_NOOP("fields", "Phone")}, {"mobile", QT_TRANSLATE_NOOP("fields", "Mobile")}, {"fax", QT_TRANSLATE_NOOP("fields", "Fax")},
    {"mail", QT_TRANSLATE_NOOP("fields", "Mail")}, {"postal_code", QT_TRANSLATE_NOOP("fields", "Postal code")},
    {"address", QT_TRANSLATE_NOOP("fields", "Address")}, {"preferred_contact", QT_TRANSLATE_NOOP("fields", "When and how to reach")},
    {"source", QT_TRANSLATE_NOOP("fields", "Heard of us"), "source"}, {"idea_stage", QT_TRANSLATE_NOOP("fields", "Stage of the idea"), "idea_stage"},
    {"response", QT_TRANSLATE_NOOP("fields", "Answer")}, {"information_given", QT_TRANSLATE_NOOP("fields", "Information given")},
    {"staff", QT_TRANSLATE_NOOP("fields", "Coordinator")}, {"companions", QT_TRANSLATE_NOOP("fields", "With")},
    {"minutes", QT_TRANSLATE_NOOP("fields", "Minutes")}, {"handover", QT_TRANSLATE_NOOP("fields", "Handover note")},
    {"sharing", QT_TRANSLATE_NOOP("fields", "May be told to")}, {"consent", QT_TRANSLATE_NOOP("fields", "Consent")},
    {"consent_on", QT_TRANSLATE_NOOP("fields", "Consent on")}, {"status", QT_TRANSLATE_NOOP("fields", "Status")},
    {"closing_reason", QT_TRANSLATE_NOOP("fields", "Closed because"), "closing_reason"},
    {"legacy_number", QT_TRANSLATE_NOOP("fields", "Former number")}, {"fiscal_year", QT_TRANSLATE_NOOP("fields", "Fiscal year")},
    {"sequence", QT_TRANSLATE_NOOP("fields", "Sequence")}, {"form", QT_TRANSLATE_NOOP("fields", "Form")},
    {"consultation_topic", QT_TRANSLATE_NOOP("fields", "Topics"), "topic"}, {"consultation_field", QT_TRANSLATE_NOOP("fields", "Fields"), "field"},
    {"consultation_goal", QT_TRANSLATE_NOOP("fields", "SDGs"), "goal"}, {"consultation_area", QT_TRANSLATE_NOOP("fields", "Area"), "area"},
    {"consultation_counterpart", QT_TRANSLATE_NOOP("fields", "Partners in mind")},
    {"consultation_response", QT_TRANSLATE_NOOP("fields", "Kinds of answer"), "response"},
    {"opened_on", QT_TRANSLATE_NOOP("fields", "Opened")}, {"lead", QT_TRANSLATE_NOOP("fields", "Lead coordinator")},
    {"stage_override", QT_TRANSLATE_NOOP("fields", "Stage set by hand")}, {"stage_reason", QT_TRANSLATE_NOOP("fields", "Reason for the stage")},
    {"waiting_for", QT_TRANSLATE_NOOP("fields", "Waiting for")}, {"review_on", QT_TRANSLATE_NOOP("fields", "Look again on")},
    {"finding", QT_TRANSLATE_NOOP("fields", "Finding")}, {"matter_field", QT_TRANSLATE_NOOP("fields", "Fields"), "field"},
    {"matter_area", QT_TRANSLATE_NOOP("fields", "Area"), "area"}, {"matter_party", QT_TRANSLATE_NOOP("fields", "Parties"), "party_role"},
    {"matter_outcome", QT_TRANSLATE_NOOP("fields", "Outcomes"), "outcome"}, {"matter_path", QT_TRANSLATE_NOOP("fields", "Path by fiscal year")},
    {"matter_related", QT_TRANSLATE_NOOP("fields", "Related cases")}, {"name", QT_TRANSLATE_NOOP("fields", "Name")},
    {"reading", QT_TRANSLATE_NOOP("fields", "Reading")}, {"legal_form", QT_TRANSLATE_NOOP("fields", "Legal form"), "legal_form"},
    {"form_behind", QT_TRANSLATE_NOOP("fields", "Legal form behind the name")}, {"sector", QT_TRANSLATE_NOOP("fields", "Side")},
    {"parent", QT_TRANSLATE_NOOP("fields", "Part of")}, {"corporate_number", QT_TRANSLATE_NOOP("fields", "Corporate number")},
    {"representative", QT_TRANSLATE_NOOP("fields", "Representative")}, {"url", QT_TRANSLATE_NOOP("fields", "Web site")},
    {"liaison", QT_TRANSLATE_NOOP("fields", "Liaison officer")}, {"members", QT_TRANSLATE_NOOP("fields", "Members")},
    {"founded_on", QT_TRANSLATE_NOOP("fields", "Founded")}, {"note", QT_TRANSLATE_NOOP("fields", "Note")},
    {"active", QT_TRANSLATE_NOOP("fields", "In use")}, {"do_not_invite", QT_TRANSLATE_NOOP("fields", "Not to be invited")},
    {"do_not_invite_reason", QT_TRANSLATE_NOOP("fields", "Why not to be invited")}, {"dissolved_on", QT_TRANSLATE_NOOP("fields", "Dissolved")},
    {"organization_field", QT_TRANSLATE_NOOP("fields", "Fields"), "field"}, {"organization_goal", QT_TRANSLATE_NOOP("fields", "SDGs"), "goal"},
    {"organization_area", QT_TRANSLATE_NOOP("fields", "Area"), "area"}, {"organization_alias", QT_TRANSLATE_NOOP("fields", "Also called")},
    {"organization_former_name", QT_TRANSLATE_NOOP("fields", "Former names")}, {"person_affiliation", QT_TRANSLATE_NOOP("fields", "Affiliations")},
    {"what", QT_TRANSLATE_NOOP("fields", "What is to be done")}, {"outsider", QT_TRANSLATE_NOOP("fields", "Who outside")},
    {"due_on", QT_TRANSLATE_NOOP("fields", "Due")}, {"due_time", QT_TRANSLATE_NOOP("fields", "Due time")},
    {"consultation", QT_TRANSLATE_NOOP("fields", "Consultation")}, {"done_on", QT_TRANSLATE_NOOP("fields", "Done on")},
    {"result", QT_TRANSLATE_NOOP("fields", "What happened")}, {"code", QT_TRANSLATE_NOOP("fields", "Code")},
    {"initial", QT_TRANSLATE_NOOP("fields", "Initial")}, {"label_ja", QT_TRANSLATE_NOOP("fields", "Japanese label")},
    {"label_en", QT_TRANSLATE_NOOP("fields", "English label")}, {"position", QT_TRANSLATE_NOOP("fields", "Place in the list")},
    {"report_group", QT_TRANSLATE_NOOP("fields", "Heading in reports")}, {"list", QT_TRANSLATE_NOOP("fields", "List")},
    {"event_kind", QT_TRANSLATE_NOOP("fields", "Kind of event"), "event_kind"}, {"starts_at", QT_TRANSLATE_NOOP("fields", "Begins")},
    {"ends_at", QT_TRANSLATE_NOOP("fields", "Ends")}, {"whole_day", QT_TRANSLATE_NOOP("fields", "Hours not known")},
    {"schedule", QT_TRANSLATE_NOOP("fields", "How it runs")}, {"venue", QT_TRANSLATE_NOOP("fields", "Venue")}, {"online", QT_TRANSLATE_NOOP("fields", "Online")},
    {"aim", QT_TRANSLATE_NOOP("fields", "Aim")}, {"capacity", QT_TRANSLATE_NOOP("fields", "Capacity")},
    {"event_status", QT_TRANSLATE_NOOP("fields", "State")}, {"event", QT_TRANSLATE_NOOP("fields", "Came of the event")},
    {"event_lecturer", QT_TRANSLATE_NOOP("fields", "Lecturers")}, {"event_headcount", QT_TRANSLATE_NOOP("fields", "Participants by kind")},
    {"event_participant", QT_TRANSLATE_NOOP("fields", "Participants by name")}, {"attended", QT_TRANSLATE_NOOP("fields", "Came")},
    {"lead_text", QT_TRANSLATE_NOOP("fields", "Lead text")}, {"study_status", QT_TRANSLATE_NOOP("fields", "State")},
    {"case_study_year", QT_TRANSLATE_NOOP("fields", "Path by fiscal year")}, {"case_study_answer", QT_TRANSLATE_NOOP("fields", "Interview")},
    {"case_study_publication", QT_TRANSLATE_NOOP("fields", "Published in")}, {"case_study_photo", QT_TRANSLATE_NOOP("fields", "Photographs")},
    {"meeting", QT_TRANSLATE_NOOP("fields", "Meeting")}, {"visit", QT_TRANSLATE_NOOP("fields", "Kind of visit"), "channel"},
    {"whom", QT_TRANSLATE_NOOP("fields", "Whom")}, {"place", QT_TRANSLATE_NOOP("fields", "Place")},
    {"planned_visit", QT_TRANSLATE_NOOP("fields", "Planned visit")}, {"proxy", QT_TRANSLATE_NOOP("fields", "In their place")},
    {"held", QT_TRANSLATE_NOOP("fields", "Held")}, {"uninvited", QT_TRANSLATE_NOOP("fields", "Came unasked")},
    {"convened_on", QT_TRANSLATE_NOOP("fields", "Convened")},
    {"meeting_kind", QT_TRANSLATE_NOOP("fields", "Kind of meeting"), "meeting_kind"},
    {"round", QT_TRANSLATE_NOOP("fields", "Round of the series")},
    {"previous", QT_TRANSLATE_NOOP("fields", "Meeting before")},
    {"online_address", QT_TRANSLATE_NOOP("fields", "Video address")},
    {"is_public", QT_TRANSLATE_NOOP("fields", "Open to the public")},
    {"chair", QT_TRANSLATE_NOOP("fields", "Chair")},
    {"facilitator", QT_TRANSLATE_NOOP("fields", "Facilitator")},
    {"recorder", QT_TRANSLATE_NOOP("fields", "Keeper of the minutes")},
    {"meeting_status", QT_TRANSLATE_NOOP("fields", "State of the meeting")},
    {"status_reason", QT_TRANSLATE_NOOP("fields", "Reason given")},
    {"from_public", QT_TRANSLATE_NOOP("fields", "Wanted from the public side")},
    {"from_private", QT_TRANSLATE_NOOP("fields", "Wanted from the private side")},
    {"answer_by", QT_TRANSLATE_NOOP("fields", "Answers by")},
    {"minutes_status", QT_TRANSLATE_NOOP("fields", "State of the minutes")},
    {"minutes_text", QT_TRANSLATE_NOOP("fields", "Minutes of the meeting")},
    {"next_meeting", QT_TRANSLATE_NOOP("fields", "Next meeting")},
    {"received_uid", QT_TRANSLATE_NOOP("fields", "Event of a calendar file")},
    {"received_sequence", QT_TRANSLATE_NOOP("fields", "Version of that event")},
    {"meeting_matter", QT_TRANSLATE_NOOP("fields", "Cases")},
    {"meeting_consultation", QT_TRANSLATE_NOOP("fields", "Consultations")},
    {"meeting_participant", QT_TRANSLATE_NOOP("fields", "Participants"), "party_role"},
    {"meeting_offer", QT_TRANSLATE_NOOP("fields", "Dates offered")},
    {"meeting_answer", QT_TRANSLATE_NOOP("fields", "Answers to the dates")},
    {"meeting_preparation", QT_TRANSLATE_NOOP("fields", "Preparation")},
    {"meeting_agenda", QT_TRANSLATE_NOOP("fields", "Agenda")},
    {"meeting_point", QT_TRANSLATE_NOOP("fields", "What came out")},
    {"programme", QT_TRANSLATE_NOOP("fields", "Programme")}, {"track", QT_TRANSLATE_NOOP("fields", "Track")},
    {"basis", QT_TRANSLATE_NOOP("fields", "Basis"), "project_basis"}, {"basis_note", QT_TRANSLATE_NOOP("fields", "Basis in words")},
    {"predecessor", QT_TRANSLATE_NOOP("fields", "Follows")},
    {"starts_on", QT_TRANSLATE_NOOP("fields", "From")}, {"ends_on", QT_TRANSLATE_NOOP("fields", "Until")},
    {"purpose", QT_TRANSLATE_NOOP("fields", "Shared purpose")}, {"total_cost", QT_TRANSLATE_NOOP("fields", "Total cost")},
    {"eligible_cost", QT_TRANSLATE_NOOP("fields", "Eligible cost")}, {"applied", QT_TRANSLATE_NOOP("fields", "Applied for")},
    {"granted", QT_TRANSLATE_NOOP("fields", "Granted")}, {"advance", QT_TRANSLATE_NOOP("fields", "Advance")},
    {"changed_grant", QT_TRANSLATE_NOOP("fields", "Granted after the change")}, {"fixed", QT_TRANSLATE_NOOP("fields", "Fixed")},
    {"returned", QT_TRANSLATE_NOOP("fields", "Returned")}, {"screening", QT_TRANSLATE_NOOP("fields", "Result of the screening")},
    {"screened_on", QT_TRANSLATE_NOOP("fields", "Screened on")}, {"opinion", QT_TRANSLATE_NOOP("fields", "Opinion attached")},
    {"opinion_answer", QT_TRANSLATE_NOOP("fields", "How the opinion was met")}, {"project_party", QT_TRANSLATE_NOOP("fields", "Parties"), "party_role"},
    {"project_role", QT_TRANSLATE_NOOP("fields", "Division of roles")}, {"project_budget", QT_TRANSLATE_NOOP("fields", "Budget"), "cost_item"},
    {"project_milestone", QT_TRANSLATE_NOOP("fields", "Milestones")}, {"project_requirement", QT_TRANSLATE_NOOP("fields", "Checklist")},
    {"project_score", QT_TRANSLATE_NOOP("fields", "Scores")}, {"project_evaluation", QT_TRANSLATE_NOOP("fields", "Evaluation"), "evaluation_item"},
    {"project_outcome", QT_TRANSLATE_NOOP("fields", "Outcomes"), "outcome"}, {"owner", QT_TRANSLATE_NOOP("fields", "Run by")},
    {"first_year", QT_TRANSLATE_NOOP("fields", "First fiscal year")}, {"last_year", QT_TRANSLATE_NOOP("fields", "Last fiscal year")},
    {"programme_former_name", QT_TRANSLATE_NOOP("fields", "Former names")}, {"programme_rule", QT_TRANSLATE_NOOP("fields", "Rules by fiscal year")},
    {"programme_requirement", QT_TRANSLATE_NOOP("fields", "Checklist")}, {"programme_step", QT_TRANSLATE_NOOP("fields", "Steps before the deadline")},
    {"cap", QT_TRANSLATE_NOOP("fields", "Cap")}, {"key", QT_TRANSLATE_NOOP("fields", "Setting")}, {"value", QT_TRANSLATE_NOOP("fields", "Value")},
};

const FieldWords* wordsOf(const QString& column)
{
    for (const FieldWords& words : fieldWords)
        if (column == QLatin1StringView(words.column))
            return &words;
    return nullptr;
}

constexpr QLatin1StringView yesOrNo[]{QLatin1StringView("anonymous"), QLatin1StringView("follow_up"), QLatin1StringView("form_behind"),
    QLatin1StringView("active"), QLatin1StringView("do_not_invite"), QLatin1StringView("whole_day"), QLatin1StringView("online"), QLatin1StringView("attended"), QLatin1StringView("is_public"),
    QLatin1StringView("required"), QLatin1StringView("letter_needed"), QLatin1StringView("eligible"), QLatin1StringView("met")};

// Whole yen.
constexpr QLatin1StringView amounts[]{QLatin1StringView("total_cost"), QLatin1StringView("eligible_cost"), QLatin1StringView("applied"),
    QLatin1StringView("granted"), QLatin1StringView("advance"), QLatin1StringView("changed_grant"), QLatin1StringView("fixed"), QLatin1StringView("returned"),
    QLatin1StringView("planned"), QLatin1StringView("changed"), QLatin1StringView("actual"), QLatin1StringView("cap")};

/// Codes of a project and its lists, in words; empty for other columns.
QString projectCode(const QString& column, const QString& code)
{
    const auto worded = [&]<class E>(E, auto&& words) {
        const auto value = fromCode<E>(code);
        return value ? words(*value) : QString();
    };
    if (column == "status"_L1)
        return worded(ProjectStatus(), projectStatusName);
    if (column == "milestone"_L1)
        return worded(MilestoneKind(), [](MilestoneKind kind) { return kind == MilestoneKind::Other ? QString() : milestoneName(kind); });
    if (column == "state"_L1)
        return worded(MilestoneState(), milestoneStateName);
    if (column == "screening"_L1)
        return worded(ScreeningResult(), screeningResultName);
    if (column == "timing"_L1)
        return worded(EvaluationTiming(), evaluationTimingName);
    if (column == "requirement"_L1)
        return worded(RequirementKind(), requirementKindName);
    if (column == "rounding"_L1)
        return worded(Rounding(), roundingName);
    if (column == "expected"_L1 || column == "actual_part"_L1)
        return worded(RolePart(), rolePartSign);
    return {};
}

/// The record that a column names; empty where it names none, the bare key where that record is gone.
QString namedRecord(Centre& centre, const QString& column, qint64 key)
{
    QString name;
    if (column == "matter"_L1) {
        for (const MatterLine& line : centre.matters().lines({Id<Matter>{key}}))
            name = matterNumber(centre, line.fiscalYear, line.sequence) + u' ' + line.title;
    } else if (column == "meeting"_L1 || column == "previous"_L1 || column == "carried_from"_L1) {
        for (const MeetingLine& line : centre.meetings().lines({Id<Meeting>{key}}))
            name = meetingNumber(centre, line.fiscalYear, line.sequence) + u' ' + line.theme;
    } else if (column == "consultation"_L1) {
        for (const ConsultationLine& line : centre.consultations().lines({Id<Consultation>{key}}))
            name = consultationNumber(centre, line.fiscalYear, line.sequence) + u' ' + line.subject;
    } else if (column == "event"_L1) {
        for (const EventLine& line : centre.events().lines({Id<Event>{key}}))
            name = eventTime(line.startsAt, {}, true) + u' ' + line.title;
    } else if (column == "planned_visit"_L1) {
        try {
            name = centre.tasks().get({key}).value.what;
        } catch (const Error& error) { // it lies in the trash
            if (error.fault() != Fault::Missing)
                throw;
        }
    } else if (column == "attachment"_L1) {
        if (const auto file = centre.attachments().find({key}))
            name = file->value.name;
    } else if (column == "person"_L1) {
        if (const auto person = centre.people().find({key}))
            name = person->value.name;
    } else if (column == "programme"_L1) {
        if (const auto programme = centre.programmes().find({key}))
            name = programme->value.name;
    } else if (column == "predecessor"_L1 || column == "project"_L1) {
        for (const ProjectLine& line : centre.projects().lines({Id<Project>{key}}))
            name = projectNumber(centre, line.fiscalYear, line.sequence) + u' ' + line.title;
    } else {
        return {};
    }
    return name.isEmpty() ? QString::number(key) : name;
}

QString itemText(Centre& centre, const QString& list, const FieldWords* words, const QJsonObject& item)
{
    return fieldItemText(list, item, [&](const QString& field, const QJsonValue& value) {
        const bool isCode = field == "code"_L1 || field == "role"_L1 || field == "item"_L1;
        return isCode && words && words->list ? centre.vocabulary().label(QString::fromLatin1(words->list), value.toString(), language()) : fieldText(centre, field, value);
    });
}

} // namespace

QString subjectName(Subject subject)
{
    switch (subject) {
    case Subject::Staff: return QCoreApplication::translate("fields", "Coordinators");
    case Subject::Term: return QCoreApplication::translate("fields", "Words");
    case Subject::Organization: return QCoreApplication::translate("fields", "Organisations");
    case Subject::Person: return QCoreApplication::translate("fields", "People");
    case Subject::Consultation: return QCoreApplication::translate("fields", "Consultations");
    case Subject::Matter: return QCoreApplication::translate("fields", "Cases");
    case Subject::Task: return QCoreApplication::translate("fields", "Promises");
    case Subject::Setting: return QCoreApplication::translate("fields", "Settings");
    case Subject::Meeting: return QCoreApplication::translate("fields", "Meetings");
    case Subject::Programme: return QCoreApplication::translate("fields", "Programmes");
    case Subject::Project: return QCoreApplication::translate("fields", "Projects");
    case Subject::Event: return QCoreApplication::translate("fields", "Events");
    case Subject::CaseStudy: return QCoreApplication::translate("fields", "Case studies");
    case Subject::Attachment: return QCoreApplication::translate("fields", "Attached files");
    }
    Q_UNREACHABLE();
}

QStringList inReadingOrder(QStringList columns)
{
    const auto place = [](const QString& column) { return wordsOf(column) ? wordsOf(column) - fieldWords : std::ptrdiff_t(std::size(fieldWords)); };
    std::stable_sort(columns.begin(), columns.end(), [&](const QString& a, const QString& b) { return place(a) < place(b); });
    return columns;
}

QString fieldName(const QString& column, std::optional<Subject> of)
{
    if (column == "content"_L1 && of && *of != Subject::Consultation)
        return QCoreApplication::translate("fields", "What is done");
    const FieldWords* words = wordsOf(column);
    return words ? QCoreApplication::translate("fields", words->words) : column;
}

QString fieldText(Centre& centre, const QString& column, const QJsonValue& value)
{
    const FieldWords* words = wordsOf(column);
    if (value.isArray()) {
        QStringList items;
        for (const auto& item : value.toArray())
            items << itemText(centre, column, words, item.toObject());
        return items.join(u"、"_s);
    }
    if (value.isNull() || value.isUndefined())
        return {};
    if (words && words->list)
        return centre.vocabulary().label(QString::fromLatin1(words->list), value.toString(), language());
    if (column == "fiscal_year"_L1 || column == "first_year"_L1 || column == "last_year"_L1)
        return fiscalYearName(centre, static_cast<int>(value.toInteger()));
    if (column == "organization"_L1 || column == "parent"_L1 || column == "owner"_L1)
        return centre.organizations().printedName(Id<Organization>{value.toInteger()});
    if (column == "staff"_L1 || column == "lead"_L1)
        return centre.staff().nameOf(Id<Staff>{value.toInteger()});
    if (column == "status"_L1)
        if (const auto status = fromCode<CaseStatus>(value.toString()))
            return statusName(*status);
    if (column == "event_status"_L1)
        if (const auto status = fromCode<EventStatus>(value.toString()))
            return eventStatusName(*status);
    if (column == "study_status"_L1)
        if (const auto status = fromCode<StudyStatus>(value.toString()))
            return studyStatusName(*status);
    if (const QString code = projectCode(column, value.toString()); !code.isEmpty())
        return code;
    if (std::find(std::begin(amounts), std::end(amounts), column) != std::end(amounts))
        return yen(value.toInteger());
    if (column == "stage_override"_L1 || column == "stage"_L1)
        if (const auto stage = fromCode<Stage>(value.toString()))
            return stageName(*stage);
    if (column == "sharing"_L1)
        if (const auto scope = fromCode<SharingScope>(value.toString()))
            return scopeName(*scope);
    if (column == "consent"_L1)
        if (const auto form = fromCode<ConsentForm>(value.toString()))
            return consentName(*form);
    if (column == "sector"_L1)
        if (const auto sector = fromCode<Sector>(value.toString()))
            return sectorName(*sector);
    if (column == "direction"_L1)
        if (const auto direction = fromCode<Direction>(value.toString()))
            return directionName(*direction);
    if (const QString name = namedRecord(centre, column, value.toInteger()); !name.isEmpty())
        return name;
    if (std::find(std::begin(yesOrNo), std::end(yesOrNo), column) != std::end(yesOrNo))
        return value.toInteger() ? QCoreApplication::translate("fields", "Yes") : QCoreApplication::translate("fields", "No");
    if (column == "form"_L1)
        if (const auto form = fromCode<ContactForm>(value.toString()))
            return *form == ContactForm::Enquiry ? QCoreApplication::translate("fields", "Enquiry") : QCoreApplication::translate("fields", "Consultation");
    if (const auto text = meetingCodeText(column, value.toString()))
        return *text;
    if (column.endsWith("_at"_L1))
        return fullDateTime(QDateTime::fromString(value.toString(), u"yyyy-MM-ddTHH:mm"_s));
    if (column.endsWith("_on"_L1) || column == "on_date"_L1 || column == "answer_by"_L1)
        return fullDate(QDate::fromString(value.toString(), Qt::ISODate));
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

} // namespace musubi::text
