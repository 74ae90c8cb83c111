#include "core/attachment/attachment_mapping.h"
#include "core/casestudy/casestudy_mapping.h"
#include "core/consultation/consultation_mapping.h"
#include "core/event/event_mapping.h"
#include "core/journal/subject_table.h"
#include "core/matter/matter_mapping.h"
#include "core/meeting/meeting_mapping.h"
#include "core/organization/organization_mapping.h"
#include "core/person/person_mapping.h"
#include "core/programme/programme_mapping.h"
#include "core/project/project_mapping.h"
#include "core/settings/setting_mapping.h"
#include "core/staff/staff_mapping.h"
#include "core/task/task_mapping.h"
#include "core/vocabulary/vocabulary_mapping.h"

namespace musubi {

SubjectTables::SubjectTables()
{
    m_tables.push_back(std::make_unique<MappedSubject<Staff>>());
    m_tables.push_back(std::make_unique<MappedSubject<VocabularyTerm>>());
    m_tables.push_back(std::make_unique<MappedSubject<Organization>>());
    m_tables.push_back(std::make_unique<MappedSubject<Person>>());
    m_tables.push_back(std::make_unique<MappedSubject<Matter>>());
    m_tables.push_back(std::make_unique<MappedSubject<Event>>());
    m_tables.push_back(std::make_unique<MappedSubject<Programme>>());
    m_tables.push_back(std::make_unique<MappedSubject<Project>>());
    m_tables.push_back(std::make_unique<MappedSubject<Consultation>>());
    m_tables.push_back(std::make_unique<MappedSubject<Meeting>>());
    m_tables.push_back(std::make_unique<MappedSubject<Task>>());
    m_tables.push_back(std::make_unique<MappedSubject<Setting>>());
    m_tables.push_back(std::make_unique<MappedSubject<Attachment>>());
    m_tables.push_back(std::make_unique<MappedSubject<CaseStudy>>());
}

SubjectTables::~SubjectTables() = default;

const SubjectTable& SubjectTables::of(Subject subject) const
{
    for (const auto& table : m_tables)
        if (table->subject() == subject)
            return *table;
    throw Error(Fault::Storage, codeOf(subject));
}

} // namespace musubi
