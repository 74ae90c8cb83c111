#pragma once

#include "core/base/code.h"

namespace musubi {

/// What the user did; the ui words it as 「相談を登録」 or "Undo: edit organisation".
enum class Deed {
    MakeFile,
    ReceiveConsultation,
    EditConsultation,
    TieConsultation,
    RemoveConsultation,
    OpenMatter,
    EditMatter,
    RecordOutcome,
    CloseMatter,
    ReopenMatter,
    RemoveMatter,
    AddOrganization,
    EditOrganization,
    MergeOrganizations,
    RemoveOrganization,
    AddPerson,
    EditPerson,
    MergePeople,
    RemovePerson,
    PromiseTask,
    EditTask,
    SettleTask,
    RemoveTask,
    AttachFile,
    DetachFile,
    AddStaff,
    EditStaff,
    EditVocabulary,
    ChangeSetting,
    ImportConsultations,
    ImportOrganizations,
    BulkEdit,
    RestoreVersion,
    Undo,
    Redo,
    Revert,
};

template <>
struct Codes<Deed> {
    static constexpr std::array entries{
        CodeEntry{Deed::MakeFile, QLatin1StringView("make_file")},
        CodeEntry{Deed::ReceiveConsultation, QLatin1StringView("receive_consultation")},
        CodeEntry{Deed::EditConsultation, QLatin1StringView("edit_consultation")},
        CodeEntry{Deed::TieConsultation, QLatin1StringView("tie_consultation")},
        CodeEntry{Deed::RemoveConsultation, QLatin1StringView("remove_consultation")},
        CodeEntry{Deed::OpenMatter, QLatin1StringView("open_matter")},
        CodeEntry{Deed::EditMatter, QLatin1StringView("edit_matter")},
        CodeEntry{Deed::RecordOutcome, QLatin1StringView("record_outcome")},
        CodeEntry{Deed::CloseMatter, QLatin1StringView("close_matter")},
        CodeEntry{Deed::ReopenMatter, QLatin1StringView("reopen_matter")},
        CodeEntry{Deed::RemoveMatter, QLatin1StringView("remove_matter")},
        CodeEntry{Deed::AddOrganization, QLatin1StringView("add_organization")},
        CodeEntry{Deed::EditOrganization, QLatin1StringView("edit_organization")},
        CodeEntry{Deed::MergeOrganizations, QLatin1StringView("merge_organizations")},
        CodeEntry{Deed::RemoveOrganization, QLatin1StringView("remove_organization")},
        CodeEntry{Deed::AddPerson, QLatin1StringView("add_person")},
        CodeEntry{Deed::EditPerson, QLatin1StringView("edit_person")},
        CodeEntry{Deed::MergePeople, QLatin1StringView("merge_people")},
        CodeEntry{Deed::RemovePerson, QLatin1StringView("remove_person")},
        CodeEntry{Deed::PromiseTask, QLatin1StringView("promise_task")},
        CodeEntry{Deed::EditTask, QLatin1StringView("edit_task")},
        CodeEntry{Deed::SettleTask, QLatin1StringView("settle_task")},
        CodeEntry{Deed::RemoveTask, QLatin1StringView("remove_task")},
        CodeEntry{Deed::AttachFile, QLatin1StringView("attach_file")},
        CodeEntry{Deed::DetachFile, QLatin1StringView("detach_file")},
        CodeEntry{Deed::AddStaff, QLatin1StringView("add_staff")},
        CodeEntry{Deed::EditStaff, QLatin1StringView("edit_staff")},
        CodeEntry{Deed::EditVocabulary, QLatin1StringView("edit_vocabulary")},
        CodeEntry{Deed::ChangeSetting, QLatin1StringView("change_setting")},
        CodeEntry{Deed::ImportConsultations, QLatin1StringView("import_consultations")},
        CodeEntry{Deed::ImportOrganizations, QLatin1StringView("import_organizations")},
        CodeEntry{Deed::BulkEdit, QLatin1StringView("bulk_edit")},
        CodeEntry{Deed::RestoreVersion, QLatin1StringView("restore_version")},
        CodeEntry{Deed::Undo, QLatin1StringView("undo")},
        CodeEntry{Deed::Redo, QLatin1StringView("redo")},
        CodeEntry{Deed::Revert, QLatin1StringView("revert")},
    };
};

} // namespace musubi
