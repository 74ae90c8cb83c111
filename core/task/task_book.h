#pragma once

#include "core/base/stored.h"
#include "core/consultation/consultation.h"
#include "core/task/task.h"

#include <memory>

namespace musubi {

class Database;
class Journal;

struct TaskFilter {
    bool open = true;                  // false: those that are done
    std::optional<Id<Staff>> staff;
    std::optional<QDate> dueUntil;     // due on this day or before; undated ones are left out then
    std::optional<Id<Consultation>> consultation;
    std::optional<Id<Matter>> matter;  // of the case itself or of a consultation tied to it
    std::optional<Id<Meeting>> meeting;
};

/// A promise with the record it comes from, as lists print it.
struct TaskLine {
    Stored<Task> task;
    int consultationFiscalYear = 0; // 0 where it comes from no consultation
    int consultationSequence = 0;
    QString consultationSubject;
    std::optional<Id<Matter>> matter; // its own, or that of its consultation
    int matterFiscalYear = 0;
    int matterSequence = 0;
    QString matterTitle;
    QString matterTheme;
    Term<ChannelList> channel; // of the consultation
    QString meetingTheme;
};

/// Promises and deadlines (期限・約束). One is cleared only by recording what happened.
class TaskBook {
public:
    TaskBook(Database& db, Journal& journal);
    ~TaskBook();

    Stored<Task> get(Id<Task> id) const;
    /// Due first, undated last.
    QList<TaskLine> list(const TaskFilter& filter = {}) const;

    /// Both throw Error(Fault::Invalid, column) where it says nothing, or where a visit has no time. A visit is due when it begins.
    Stored<Task> promise(const Task& task);
    Stored<Task> edit(const Stored<Task>& before, const Task& after);
    /// Throws Error(Fault::Invalid, "result") where nothing is said of what happened.
    Stored<Task> settle(const Stored<Task>& task, QDate on, const QString& result);
    void remove(const Stored<Task>& task);

private:
    struct Tables;
    Database& m_db;
    Journal& m_journal;
    std::unique_ptr<Tables> m_tables;
};

} // namespace musubi
