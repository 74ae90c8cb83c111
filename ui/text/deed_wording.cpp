#include "ui/text/deed_wording.h"

#include <QCoreApplication>

namespace musubi::text {

namespace {

struct Deeds {
    Q_DECLARE_TR_FUNCTIONS(musubi::text::Deeds)

public:
    static QString of(Deed deed)
    {
        switch (deed) {
        case Deed::MakeFile: return tr("Make the file");
        case Deed::ReceiveConsultation: return tr("Register a consultation");
        case Deed::EditConsultation: return tr("Edit a consultation");
        case Deed::TieConsultation: return tr("Tie consultations to a case");
        case Deed::RemoveConsultation: return tr("Move consultations to the trash");
        case Deed::OpenMatter: return tr("Open a case");
        case Deed::EditMatter: return tr("Edit a case");
        case Deed::RecordOutcome: return tr("Record an outcome");
        case Deed::CloseMatter: return tr("Close a case");
        case Deed::ReopenMatter: return tr("Reopen a case");
        case Deed::RemoveMatter: return tr("Move a case to the trash");
        case Deed::AddOrganization: return tr("Register an organisation");
        case Deed::EditOrganization: return tr("Edit an organisation");
        case Deed::RenameOrganization: return tr("Rename an organisation");
        case Deed::DissolveOrganization: return tr("Record that an organisation was dissolved");
        case Deed::MergeOrganizations: return tr("Merge organisations");
        case Deed::RemoveOrganization: return tr("Move an organisation to the trash");
        case Deed::AddPerson: return tr("Register a person");
        case Deed::EditPerson: return tr("Edit a person");
        case Deed::MergePeople: return tr("Merge people");
        case Deed::RemovePerson: return tr("Move a person to the trash");
        case Deed::PromiseTask: return tr("Enter a promise");
        case Deed::EditTask: return tr("Edit a promise");
        case Deed::SettleTask: return tr("Settle a promise");
        case Deed::RemoveTask: return tr("Move a promise to the trash");
        case Deed::PlanVisit: return tr("Plan a visit");
        case Deed::EditVisit: return tr("Change a planned visit");
        case Deed::ConveneMeeting: return tr("Convene a meeting");
        case Deed::EditMeeting: return tr("Edit a meeting");
        case Deed::OfferDates: return tr("Offer dates for a meeting");
        case Deed::HoldDate: return tr("Hold a date for a meeting, or let it go");
        case Deed::RecordAnswers: return tr("Record answers to the dates");
        case Deed::FixMeeting: return tr("Fix the date of a meeting");
        case Deed::MoveMeeting: return tr("Move a meeting");
        case Deed::PostponeMeeting: return tr("Postpone a meeting");
        case Deed::CancelMeeting: return tr("Call off a meeting");
        case Deed::SendInvitations: return tr("Record invitations as sent");
        case Deed::HoldMeeting: return tr("Record that a meeting was held");
        case Deed::RecordMinutes: return tr("Record minutes");
        case Deed::PrepareMeeting: return tr("Tick off the preparation of a meeting");
        case Deed::RemoveMeeting: return tr("Move a meeting to the trash");
        case Deed::AddProgramme: return tr("Register a programme");
        case Deed::EditProgramme: return tr("Edit a programme");
        case Deed::RenameProgramme: return tr("Rename a programme");
        case Deed::RemoveProgramme: return tr("Move a programme to the trash");
        case Deed::PlanProject: return tr("Register a project");
        case Deed::EditProject: return tr("Edit a project");
        case Deed::AdvanceProject: return tr("Move a project on");
        case Deed::RecordMoney: return tr("Record money of a project");
        case Deed::AssignRoles: return tr("Divide the roles of a project");
        case Deed::ScreenProject: return tr("Record a screening");
        case Deed::EvaluateProject: return tr("Record an evaluation");
        case Deed::ReportMilestone: return tr("Record a milestone");
        case Deed::MoveMilestone: return tr("Move a milestone");
        case Deed::ContinueProject: return tr("Continue a project into the next year");
        case Deed::RemoveProject: return tr("Move a project to the trash");
        case Deed::AddEvent: return tr("Register an event");
        case Deed::EditEvent: return tr("Edit an event");
        case Deed::MoveEvent: return tr("Move an event");
        case Deed::RemoveEvent: return tr("Move an event to the trash");
        case Deed::WriteCaseStudy: return tr("Write a case study");
        case Deed::EditCaseStudy: return tr("Edit a case study");
        case Deed::PublishCaseStudy: return tr("Record a publication");
        case Deed::RemoveCaseStudy: return tr("Move a case study to the trash");
        case Deed::EditLetter: return tr("Edit the template of a letter");
        case Deed::ImportCalendar: return tr("Take in a calendar file");
        case Deed::PrintPaper: return tr("Print a paper");
        case Deed::SavePaper: return tr("Save a paper as a file");
        case Deed::ExportList: return tr("Export a list");
        case Deed::AttachFile: return tr("Attach files");
        case Deed::DetachFile: return tr("Take off a file");
        case Deed::AddStaff: return tr("Enter a coordinator");
        case Deed::EditStaff: return tr("Edit a coordinator");
        case Deed::EditVocabulary: return tr("Edit a list of words");
        case Deed::ChangeSetting: return tr("Change a setting");
        case Deed::ImportConsultations: return tr("Import consultations");
        case Deed::ImportOrganizations: return tr("Import organisations");
        case Deed::BulkEdit: return tr("Edit several records");
        case Deed::RestoreVersion: return tr("Bring back a version");
        case Deed::BringBack: return tr("Take out of the trash");
        case Deed::Undo: return tr("Take back");
        case Deed::Redo: return tr("Do again");
        case Deed::Revert: return tr("Revert an action");
        }
        Q_UNREACHABLE();
    }
};

} // namespace

QString deedName(Deed deed)
{
    return Deeds::of(deed);
}

QString describe(const Action& action)
{
    constexpr qsizetype longest = 40;
    if (action.note.isEmpty())
        return deedName(action.deed);
    const QString note = action.note.size() > longest ? action.note.left(longest) + QChar(0x2026) : action.note;
    return QCoreApplication::translate("musubi::text::Deeds", "%1: %2").arg(deedName(action.deed), note);
}

} // namespace musubi::text
