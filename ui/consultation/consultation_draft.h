#pragma once

#include "core/base/stored.h"
#include "core/consultation/consultation.h"
#include "core/safety/draft_box.h"
#include "core/task/task.h"

#include <QMap>

namespace musubi::ui {

/// The kind of draft that a consultation being written makes.
inline constexpr QLatin1StringView consultationDraftKind("consultation");

/// What stands in the form of a consultation, and what it began with: enough to go on after a crash, and to show both
/// versions where somebody saved the same record meanwhile.
struct ConsultationDraft {
    Consultation loaded;
    Consultation value;
    std::optional<Stored<Task>> nextLoaded;
    Task next;
    QMap<QString, QString> dates = {}; // text of date fields that cannot be read (yet), by field name
    QStringList files = {};                // paths of files that are to be attached
};

/// `row` is the record being edited, none for a new one.
Draft draftOf(const ConsultationDraft& draft, const std::optional<Stored<Consultation>>& row);
ConsultationDraft consultationDraft(const Draft& draft);

} // namespace musubi::ui
