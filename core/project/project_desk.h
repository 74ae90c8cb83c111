#pragma once

#include "core/base/stored.h"
#include "core/journal/deed.h"
#include "core/project/project_rules.h"
#include "core/project/screening_table.h"

#include <memory>

namespace musubi {

class Database;
class Journal;
class OfficeCalendar;
class UnitOfWork;

enum class ProjectOrder { Number, Title, Status, Next, Grant };

struct ProjectFilter {
    QList<int> fiscalYears;
    QList<ProjectStatus> statuses;
    QList<Id<Programme>> programmes;
    bool withoutProgramme = false; // joined to `programmes` by or
    QList<Id<Staff>> staff;
    bool withoutStaff = false;     // joined to `staff` by or
    std::optional<Id<Organization>> organization; // takes part, in whatever role
    std::optional<Id<Matter>> matter;
    bool open = false; // neither closed nor rejected nor withdrawn

    friend bool operator==(const ProjectFilter&, const ProjectFilter&) = default;
};

/// One line of the list of projects.
struct ProjectLine {
    Id<Project> id;
    qint64 revision = 0;
    int fiscalYear = 0;
    int sequence = 0;
    QString title;
    ProjectStatus status = ProjectStatus::Idea;
    QString programme; // as it was called in the project's year; empty where there is none
    Term<ProjectBasisList> basis;
    QString basisNote;
    int year = 1; // n年目 under this programme or basis
    int years = 1; // how many the chain has come to by now
    QStringList runners;   // 実施団体, printed names
    QStringList divisions; // 協働課
    std::optional<qint64> grant; // 確定額, else what was decided last
    MilestoneKind nextKind = MilestoneKind::Other; // of the step that is due next
    QString nextTitle;
    std::optional<QDate> nextDue;
    bool hasNext = false;
    std::optional<Id<Staff>> staff;
    std::optional<Id<Matter>> matter;
    int matterFiscalYear = 0;
    int matterSequence = 0;
    QString content;
    QString result;
    std::optional<QDate> startsOn;
    std::optional<QDate> endsOn;
};

/// What the screening came to, recorded at once.
struct ProjectScreening {
    QList<ScreeningScore> scores;
    std::optional<ScreeningResult> result;
    std::optional<QDate> on;
    QString opinion;
    QString opinionAnswer;

    friend bool operator==(const ProjectScreening&, const ProjectScreening&) = default;
};

/// How a step of the life ended, or that it is open again.
struct MilestoneReport {
    MilestoneState state = MilestoneState::Done;
    std::optional<QDate> on; // required where it is done
    QString result;          // required where it was skipped or waived: why

    friend bool operator==(const MilestoneReport&, const MilestoneReport&) = default;
};

/// Where collaborations are planned, granted, run, settled and looked back upon (DOMAIN §2). Verbs throw Error(Fault::Invalid, column)
/// for what check() calls an error.
class ProjectDesk {
public:
    ProjectDesk(Database& db, Journal& journal);
    ~ProjectDesk();

    Stored<Project> get(Id<Project> id) const;
    std::optional<Stored<Project>> find(int fiscalYear, int sequence) const;
    bool exists(Id<Project> id) const;
    QList<Id<Project>> ids(const ProjectFilter& filter = {}, ProjectOrder order = ProjectOrder::Number, bool descending = true) const;
    QList<ProjectLine> lines(const QList<Id<Project>>& ids) const;
    QList<Id<Project>> beginningLike(const QString& typed) const;
    /// Years in which projects ran or run, newest first.
    QList<int> fiscalYears() const;
    /// The rule by which the project goes; empty where its programme has none for its year, or it has no programme.
    std::optional<ProgrammeRule> ruleFor(const Project& project) const;
    /// What the rule gives for the money as it stands; see changedGrantByRule(), fixedByRule(). Empty where no rule is known.
    std::optional<qint64> proposedChangedGrant(const Project& project) const;
    std::optional<qint64> proposedFixed(const Project& project) const;
    /// Criteria and reviewers, without scores, by which another project of the same programme was screened: of its fiscal year, else of
    /// the nearest one. Empty where there is none.
    ScreeningTable screeningToFollow(const Stored<Project>& project) const;
    /// The project, those before it and those that follow, oldest first.
    QList<ChainLink> chainOf(Id<Project> id) const;
    /// The role table as it stood in each version of the project that changed it, oldest first, with the action that wrote it.
    QList<std::pair<qint64, QList<ProjectRole>>> roleVersions(Id<Project> id) const;

    /// Gives it its number of its fiscal year and, under a programme, the steps and the checklist of that year where it brings none.
    /// Throws Error(Fault::Invalid, "predecessor") where the predecessor is not of an earlier fiscal year; the predecessor loses its
    /// open traces.
    Stored<Project> plan(const Project& project, const OfficeCalendar& calendar);
    /// The next year of a project, planned with its title, purpose, bodies, tasks and budget; throws as plan().
    Stored<Project> continueNextYear(const Stored<Project>& project, const OfficeCalendar& calendar);
    /// Everything but number and status.
    Stored<Project> edit(const Stored<Project>& before, const Project& after);
    /// Throws Error(Fault::Invalid, "status") for a move that the life of a project does not know, "status_reason" without the reason
    /// that it needs. A project that is finished and goes on in no other year gets its traces after 6, 12 and 24 months; so does the
    /// earlier year of one that is rejected or withdrawn.
    Stored<Project> advance(const Stored<Project>& project, ProjectStatus to, const QString& reason, QDate on, const OfficeCalendar& calendar);
    /// Takes over the amounts and the budget of `after`, nothing else. Throws Error(Fault::Invalid, column) for what checkMoney() calls an
    /// error.
    Stored<Project> recordMoney(const Stored<Project>& before, const Project& after);
    Stored<Project> assignRoles(const Stored<Project>& project, const QList<ProjectRole>& roles);
    /// Throws Error(Fault::Invalid, column) for what checkScreening() calls an error.
    Stored<Project> screen(const Stored<Project>& project, const ProjectScreening& screening);
    Stored<Project> evaluate(const Stored<Project>& project, const QList<Evaluation>& evaluations);
    /// Another day for the step at this place. Throws Error(Fault::OutOfOrder) where it has none of its own to choose (mayMove).
    Stored<Project> moveMilestone(const Stored<Project>& project, qsizetype milestone, QDate dueOn);
    /// Records how the step at this place ended.
    Stored<Project> report(const Stored<Project>& project, qsizetype milestone, const MilestoneReport& report);
    Stored<Project> recordOutcome(const Stored<Project>& project, const Outcome& outcome);
    /// Throws Error(Fault::Referenced) while another project follows it.
    void remove(const Stored<Project>& project);

private:
    struct Tables;

    Stored<Project> save(Deed deed, const Stored<Project>& before, const Project& after);
    void require(const Project& project) const;
    bool goesOn(Id<Project> id) const;
    /// Whether what became of the predecessor is to be traced has changed with this project.
    void settleEarlierYear(UnitOfWork& work, const Project& project, const OfficeCalendar& calendar);

    Database& m_db;
    Journal& m_journal;
    std::unique_ptr<Tables> m_tables;
};

} // namespace musubi
