#pragma once

#include "core/consultation/consultation_desk.h"
#include "core/event/event_book.h"
#include "core/exchange/table.h"
#include "core/matter/matter_desk.h"
#include "core/meeting/meeting_desk.h"
#include "core/organization/organization_book.h"
#include "core/person/person_book.h"
#include "core/project/project_desk.h"
#include "core/task/task_book.h"

namespace musubi {
class Centre;
}

namespace musubi::text {

// Lists as they leave the program: on the terminal, as CSV, as XLSX. Titles and labels are in the language in use.

ExportTable consultationTable(Centre& centre, const QList<Id<Consultation>>& ids);
ExportTable matterTable(Centre& centre, const QList<Id<Matter>>& ids);
ExportTable eventTable(Centre& centre, const QList<Id<Event>>& ids);
ExportTable meetingTable(Centre& centre, const QList<Id<Meeting>>& ids);
ExportTable organizationTable(Centre& centre, const QList<Id<Organization>>& ids);
ExportTable personTable(Centre& centre, const QList<Id<Person>>& ids);
ExportTable projectTable(Centre& centre, const QList<Id<Project>>& ids);
ExportTable programmeTable(Centre& centre);
ExportTable taskTable(Centre& centre, const QList<TaskLine>& lines);

} // namespace musubi::text
