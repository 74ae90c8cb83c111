#pragma once

#include "core/base/code.h"

namespace musubi {

/// 状況 of a project along its life (DOMAIN §3).
enum class ProjectStatus {
    Idea, PreConsultation, PreNegotiation, Applied, Screening, Accepted, Conditional, Rejected, Withdrawn, Rework, Granted,
    Running, Changing, Suspended, Finished, Reported, Fixed, Settled, Evaluated, Closed
};

template <>
struct Codes<ProjectStatus> {
    static constexpr std::array entries{
        CodeEntry{ProjectStatus::Idea, QLatin1StringView("IDEA")},
        CodeEntry{ProjectStatus::PreConsultation, QLatin1StringView("PRECONS")},
        CodeEntry{ProjectStatus::PreNegotiation, QLatin1StringView("PRENEG")},
        CodeEntry{ProjectStatus::Applied, QLatin1StringView("APPLIED")},
        CodeEntry{ProjectStatus::Screening, QLatin1StringView("SCREEN")},
        CodeEntry{ProjectStatus::Accepted, QLatin1StringView("ACCEPT")},
        CodeEntry{ProjectStatus::Conditional, QLatin1StringView("COND")},
        CodeEntry{ProjectStatus::Rejected, QLatin1StringView("REJECT")},
        CodeEntry{ProjectStatus::Withdrawn, QLatin1StringView("WITHDRAW")},
        CodeEntry{ProjectStatus::Rework, QLatin1StringView("REWORK")},
        CodeEntry{ProjectStatus::Granted, QLatin1StringView("GRANTED")},
        CodeEntry{ProjectStatus::Running, QLatin1StringView("RUN")},
        CodeEntry{ProjectStatus::Changing, QLatin1StringView("CHANGE")},
        CodeEntry{ProjectStatus::Suspended, QLatin1StringView("SUSP")},
        CodeEntry{ProjectStatus::Finished, QLatin1StringView("FINISH")},
        CodeEntry{ProjectStatus::Reported, QLatin1StringView("REPORTED")},
        CodeEntry{ProjectStatus::Fixed, QLatin1StringView("FIXED")},
        CodeEntry{ProjectStatus::Settled, QLatin1StringView("SETTLED")},
        CodeEntry{ProjectStatus::Evaluated, QLatin1StringView("EVALD")},
        CodeEntry{ProjectStatus::Closed, QLatin1StringView("CLOSED")},
    };
};

/// The part of a body in a task: ◎ leads, ○ works along, △ advises.
enum class RolePart { None, Lead, Partner, Adviser };

template <>
struct Codes<RolePart> {
    static constexpr std::array entries{
        CodeEntry{RolePart::None, QLatin1StringView("none")},
        CodeEntry{RolePart::Lead, QLatin1StringView("lead")},
        CodeEntry{RolePart::Partner, QLatin1StringView("partner")},
        CodeEntry{RolePart::Adviser, QLatin1StringView("adviser")},
    };
};

/// The steps of the life cycle that have a day of their own (DOMAIN §2), in its order.
enum class MilestoneKind {
    PreConsultation,  // 事前相談
    PreNegotiation,   // 事前協議
    Application,      // 申請
    EligibilityCheck, // 要件審査
    FirstScreening,   // 1次審査（書類）
    SecondScreening,  // 2次審査（公開プレゼン）
    Decision,         // 結果通知
    ReviewMeeting,    // 見直し会議
    GrantApplication, // 交付申請
    GrantDecision,    // 交付決定
    Advance,          // 概算払
    Interim,          // 中間報告
    Change,           // 変更・中止承認
    Completion,       // 完了
    Report,           // 実績報告
    Fixing,           // 額の確定
    Settlement,       // 精算
    Evaluation,       // 評価
    Presentation,     // 報告会
    TraceHalfYear,    // その後の確認: 6 months after the end
    TraceOneYear,
    TraceTwoYears,
    Other,            // a step of its own, with a title
};

template <>
struct Codes<MilestoneKind> {
    static constexpr std::array entries{
        CodeEntry{MilestoneKind::PreConsultation, QLatin1StringView("pre_consultation")},
        CodeEntry{MilestoneKind::PreNegotiation, QLatin1StringView("pre_negotiation")},
        CodeEntry{MilestoneKind::Application, QLatin1StringView("application")},
        CodeEntry{MilestoneKind::EligibilityCheck, QLatin1StringView("eligibility_check")},
        CodeEntry{MilestoneKind::FirstScreening, QLatin1StringView("first_screening")},
        CodeEntry{MilestoneKind::SecondScreening, QLatin1StringView("second_screening")},
        CodeEntry{MilestoneKind::Decision, QLatin1StringView("decision")},
        CodeEntry{MilestoneKind::ReviewMeeting, QLatin1StringView("review_meeting")},
        CodeEntry{MilestoneKind::GrantApplication, QLatin1StringView("grant_application")},
        CodeEntry{MilestoneKind::GrantDecision, QLatin1StringView("grant_decision")},
        CodeEntry{MilestoneKind::Advance, QLatin1StringView("advance")},
        CodeEntry{MilestoneKind::Interim, QLatin1StringView("interim")},
        CodeEntry{MilestoneKind::Change, QLatin1StringView("change")},
        CodeEntry{MilestoneKind::Completion, QLatin1StringView("completion")},
        CodeEntry{MilestoneKind::Report, QLatin1StringView("report")},
        CodeEntry{MilestoneKind::Fixing, QLatin1StringView("fixing")},
        CodeEntry{MilestoneKind::Settlement, QLatin1StringView("settlement")},
        CodeEntry{MilestoneKind::Evaluation, QLatin1StringView("evaluation")},
        CodeEntry{MilestoneKind::Presentation, QLatin1StringView("presentation")},
        CodeEntry{MilestoneKind::TraceHalfYear, QLatin1StringView("trace_half_year")},
        CodeEntry{MilestoneKind::TraceOneYear, QLatin1StringView("trace_one_year")},
        CodeEntry{MilestoneKind::TraceTwoYears, QLatin1StringView("trace_two_years")},
        CodeEntry{MilestoneKind::Other, QLatin1StringView("other")},
    };
};

/// How a step stands. One that does not apply is skipped, one that was let off is waived, each with its reason.
enum class MilestoneState { Open, Done, Skipped, Waived };

template <>
struct Codes<MilestoneState> {
    static constexpr std::array entries{
        CodeEntry{MilestoneState::Open, QLatin1StringView("open")},
        CodeEntry{MilestoneState::Done, QLatin1StringView("done")},
        CodeEntry{MilestoneState::Skipped, QLatin1StringView("skipped")},
        CodeEntry{MilestoneState::Waived, QLatin1StringView("waived")},
    };
};

/// 審査の結果.
enum class ScreeningResult { Accepted, Conditional, AfterReview, Reserve, Rejected };

template <>
struct Codes<ScreeningResult> {
    static constexpr std::array entries{
        CodeEntry{ScreeningResult::Accepted, QLatin1StringView("accepted")},
        CodeEntry{ScreeningResult::Conditional, QLatin1StringView("conditional")},
        CodeEntry{ScreeningResult::AfterReview, QLatin1StringView("after_review")},
        CodeEntry{ScreeningResult::Reserve, QLatin1StringView("reserve")},
        CodeEntry{ScreeningResult::Rejected, QLatin1StringView("rejected")},
    };
};

/// When both sides look at how they work together: 企画時, 中間, 完了.
enum class EvaluationTiming { Planning, Interim, Completion };

template <>
struct Codes<EvaluationTiming> {
    static constexpr std::array entries{
        CodeEntry{EvaluationTiming::Planning, QLatin1StringView("planning")},
        CodeEntry{EvaluationTiming::Interim, QLatin1StringView("interim")},
        CodeEntry{EvaluationTiming::Completion, QLatin1StringView("completion")},
    };
};

} // namespace musubi
