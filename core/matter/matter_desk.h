#pragma once

#include "core/base/stored.h"
#include "core/matter/matter.h"

#include <QHash>

#include <memory>

namespace musubi {

class Database;
class Journal;

enum class MatterOrder { Number, Title, Stage, Status, LastContact, Review, Lead };

struct MatterFilter {
    std::optional<QDate> from;  // touched by a contact or outcome, or opened, in these days, both ends included
    std::optional<QDate> until;
    QList<CaseStatus> statuses;
    QList<Stage> stages;
    QList<Id<Staff>> leads;
    bool withoutLead = false;   // joined to `leads` by or
    QStringList topics;         // codes, of a consultation that is tied to it
    QStringList fields;         // codes, of the case itself
    std::optional<Id<Organization>> organization;
    bool waiting = false;         // 待ち: it says what it waits for, and is not closed
    bool withoutNextStep = false; // neither an open promise nor a 待ち with its review date, and not closed
    std::optional<QDate> reviewBefore; // to be looked at again before that day

    friend bool operator==(const MatterFilter&, const MatterFilter&) = default;
};

/// One line of the list of cases.
struct MatterLine {
    Id<Matter> id;
    qint64 revision = 0;
    int fiscalYear = 0;
    int sequence = 0;
    QString title;
    QString theme;
    Stage stage = Stage::Consultation;
    CaseStatus status = CaseStatus::Open;
    std::optional<Id<Staff>> lead;
    int consultations = 0;             // 延べ
    std::optional<QDate> lastContact;  // last consultation or outcome
    QString nextWhat;
    std::optional<QDate> nextDue;
    QString waitingFor;
    std::optional<QDate> reviewOn;
    Term<OutcomeList> lastOutcome;
};

/// What happened in a case, in one order of time: the 経過.
struct TimelineEntry {
    enum class Kind { Consultation, Meeting, Outcome, TaskDone, Opened, Practice, Milestone };

    Kind kind = Kind::Consultation;
    QDate on;
    QTime at;                 // of a consultation
    qint64 row = 0;           // of the consultation, meeting, task or project; 0 otherwise
    int fiscalYear = 0;       // number of a consultation, meeting or project
    int sequence = 0;
    QString title;            // subject, what, basis; of an outcome its note
    QString detail;           // caller, result, content
    QString code;             // channel of a consultation, kind of a meeting, outcome of an outcome, kind of a milestone
    std::optional<Id<Staff>> staff;
};

/// 段階 as it follows from what happened, where the office has not overridden it. `reached` is what other records tell: a meeting
/// that was held carries a case to 協議, a project that was granted or runs to 実践.
Stage stageOf(const Matter& matter, Stage reached = Stage::Consultation);

/// 「団体×課、課」: those of the 民 side, then those of the 官 side.
QString matterTitle(const QStringList& privateSide, const QStringList& publicSide);

/// Where cases are opened, followed and closed.
class MatterDesk {
public:
    MatterDesk(Database& db, Journal& journal);
    ~MatterDesk();

    Stored<Matter> get(Id<Matter> id) const;
    std::optional<Stored<Matter>> find(int fiscalYear, int sequence) const;
    bool exists(Id<Matter> id) const;
    QList<Id<Matter>> ids(const MatterFilter& filter, MatterOrder order = MatterOrder::Number, bool descending = true) const;
    QList<MatterLine> lines(const QList<Id<Matter>>& ids) const;
    /// Those whose title begins like this, spelling aside (see japan::fold), for typing into a list.
    QList<Id<Matter>> beginningLike(const QString& typed) const;
    /// Newest first.
    QList<TimelineEntry> timelineOf(Id<Matter> id) const;
    /// 段階 of the case with all that its meetings and projects tell; of one that is gone 相談.
    Stage stageOf(Id<Matter> id) const;
    /// The path by fiscal year: the projects of the case, and what it says beside them.
    QList<PathEntry> pathOf(Id<Matter> id) const;
    /// Since when each stage was reached, where that is known.
    QList<std::pair<Stage, QDate>> stagesOf(Id<Matter> id) const;

    /// Opens a case of the fiscal year of `openedOn` and ties the consultations it grew from.
    Stored<Matter> open(const Matter& matter, const QList<Id<Consultation>>& consultations = {});
    Stored<Matter> edit(const Stored<Matter>& before, const Matter& after);
    Stored<Matter> recordOutcome(const Stored<Matter>& matter, const Outcome& outcome);
    /// Throws Error(Fault::Invalid, "closing_reason") without a reason.
    Stored<Matter> close(const Stored<Matter>& matter, const Term<ClosingReasonList>& reason);
    Stored<Matter> reopen(const Stored<Matter>& matter);
    /// Throws Error(Fault::Referenced) while consultations are tied to it.
    void remove(const Stored<Matter>& matter);

private:
    struct Tables;

    /// How far the projects of these cases have carried them.
    QHash<qint64, Stage> stagesByProjects(const QList<Id<Matter>>& ids) const;
    QList<TimelineEntry> practiceOf(Id<Matter> id) const;

    Database& m_db;
    Journal& m_journal;
    std::unique_ptr<Tables> m_tables;
};

} // namespace musubi
