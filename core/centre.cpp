#include "core/centre.h"

#include "core/db/database.h"
#include "core/db/open_file.h"
#include "core/db/session.h"
#include "core/journal/change_notifier.h"
#include "core/journal/journal.h"
#include "core/journal/subject_table.h"

namespace musubi {

struct Centre::Parts {
    Parts(OpenedFile&& opened, const CentreOptions& options)
        : file(std::move(opened))
        , journal(*file.database, tables, notifier, options.clock, options.seat)
    {
    }
    ~Parts() { closeFile(file); }

    OpenedFile file; // declared before all that reads it, destroyed after
    SubjectTables tables;
    ChangeNotifier notifier;
    Journal journal;
};

Centre::Centre(std::unique_ptr<Parts> parts, Clock clock)
    : m_clock(std::move(clock))
    , m_parts(std::move(parts))
{
}

Centre::~Centre() = default;

std::unique_ptr<Centre> Centre::open(const QString& path, const CentreOptions& options)
{
    auto parts = std::make_unique<Parts>(openFile(path, {options.readOnly, options.acceptIncompleteCopy}), options);
    if (!parts->file.readOnly && isOnlySession(*parts->file.database))
        parts->journal.abandonUnfinished();
    return std::unique_ptr<Centre>(new Centre(std::move(parts), options.clock));
}

std::unique_ptr<Centre> Centre::create(const QString& path, const CentreOptions& options)
{
    auto parts = std::make_unique<Parts>(createFile(path), options);
    return std::unique_ptr<Centre>(new Centre(std::move(parts), options.clock));
}

QString Centre::path() const { return m_parts->file.path; }
bool Centre::isReadOnly() const { return m_parts->file.readOnly; }
ChangeNotifier& Centre::changes() { return m_parts->notifier; }
Journal& Centre::journal() { return m_parts->journal; }
Database& Centre::database() { return *m_parts->file.database; }
const SubjectTables& Centre::subjects() const { return m_parts->tables; }

} // namespace musubi
