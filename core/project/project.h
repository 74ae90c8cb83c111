#pragma once

#include "core/matter/matter.h"
#include "core/programme/programme.h"
#include "core/project/project_status.h"

namespace musubi {

/// One cell of 役割分担表: what a body does in a task, as agreed and as it was. The cells of a task stand together, and
/// tasks keep their order; a body without a cell has no part in the task. A task after one of the same words begins with a cell of no body.
struct ProjectRole {
    QString task;
    std::optional<Id<Organization>> organization; // empty: the task stands there and nobody has a part in it yet
    RolePart expected = RolePart::None;
    RolePart actual = RolePart::None;

    friend bool operator==(const ProjectRole&, const ProjectRole&) = default;
};

/// One line of the budget. Amounts in yen, what is not known yet is empty.
struct BudgetLine {
    Term<CostItemList> item;
    QString note;         // what it is for
    bool eligible = true; // 対象経費
    std::optional<qint64> planned;
    std::optional<qint64> changed; // as approved with a change
    std::optional<qint64> actual;

    friend bool operator==(const BudgetLine&, const BudgetLine&) = default;
};

/// A step of the life of a project with its day. It ends by recording what happened, or is left out for a reason.
struct Milestone {
    MilestoneKind kind = MilestoneKind::Other;
    QString title; // of a step of its own; empty for one of the kinds
    std::optional<QDate> dueOn;
    MilestoneState state = MilestoneState::Open;
    std::optional<QDate> doneOn;
    QString result; // what happened; of a step that was left out, why

    friend bool operator==(const Milestone&, const Milestone&) = default;
};

/// A line of the checklist of the programme's year, as this project answers it.
struct ProjectRequirement {
    RequirementKind kind = RequirementKind::Eligibility;
    QString text;
    bool met = false;
    QString note;

    friend bool operator==(const ProjectRequirement&, const ProjectRequirement&) = default;
};

/// What one reviewer gave for one criterion. Without a score it says a remark alone, or what is still to be scored; without a criterion
/// and a score, who reviews and what that reviewer says of the whole (付帯意見).
struct ScreeningScore {
    QString criterion;
    QString reviewer;
    std::optional<int> score;
    QString remark;

    friend bool operator==(const ScreeningScore&, const ScreeningScore&) = default;
};

/// 相互評価 of one item at one time: both sides score 5–1 (3 as expected), the centre and the committee beside.
struct Evaluation {
    EvaluationTiming timing = EvaluationTiming::Completion;
    Term<EvaluationItemList> item;
    std::optional<int> privateScore; // 団体
    QString privateReason;           // required with 1 and 2
    std::optional<int> publicScore;  // 行政
    QString publicReason;
    std::optional<int> centreScore;
    QString centreNote;
    std::optional<int> committeeScore;
    QString committeeNote;

    friend bool operator==(const Evaluation&, const Evaluation&) = default;
};

/// A collaboration in practice in one fiscal year (協働事業). One that goes on is a project again, with this one as
/// its predecessor. Amounts in yen, what is not known yet is empty.
struct Project {
    int fiscalYear = 0;
    int sequence = 0; // 0 until planned
    QString legacyNumber;
    QString title;
    std::optional<Id<Matter>> matter;
    std::optional<Id<Programme>> programme;
    QString track;                // of the programme's rules
    Term<ProjectBasisList> basis; // where it runs under no programme; empty: under none at all
    QString basisNote;            // 「日本…財団 教育助成」
    std::optional<Id<Project>> predecessor;
    std::optional<Id<Staff>> staff; // who accompanies it
    ProjectStatus status = ProjectStatus::Idea;
    QString statusReason; // why it was rejected, withdrawn or suspended
    std::optional<QDate> startsOn;
    std::optional<QDate> endsOn;
    QString purpose; // 共有する目的
    QString content; // what is done
    QString result;  // what came of it, in a line
    std::optional<qint64> totalCost;    // 総事業費
    std::optional<qint64> eligibleCost; // 対象経費
    std::optional<qint64> applied;      // 申請額
    std::optional<qint64> granted;      // 交付決定額
    std::optional<qint64> advance;      // 概算払額
    std::optional<qint64> changedGrant; // 変更後の交付決定額
    std::optional<qint64> fixed;        // 確定額
    std::optional<qint64> returned;     // 返還額, as it came back
    std::optional<ScreeningResult> screening;
    std::optional<QDate> screenedOn;
    QString opinion;       // 付帯意見
    QString opinionAnswer; // how the 見直し会議 met it
    QList<Party> parties; // 実施団体, one or more 協働課, others
    QList<ProjectRole> roles;
    QList<BudgetLine> budget;
    QList<Milestone> milestones;
    QList<ProjectRequirement> requirements;
    QList<ScreeningScore> scores;
    QList<Evaluation> evaluations;
    QList<Outcome> outcomes;

    friend bool operator==(const Project&, const Project&) = default;
};

} // namespace musubi
