#pragma once

#include "core/base/term.h"

#include <QLatin1StringView>
#include <QList>

namespace musubi {

// The editable lists of the office. Each type names one list; `name` is how the file spells it.
struct ChannelList { static constexpr QLatin1StringView name{"channel"}; };             // 受付方法
struct KindList { static constexpr QLatin1StringView name{"kind"}; };                   // 種別 of organisations and consulters
struct KindGroupList { static constexpr QLatin1StringView name{"kind_group"}; };         // headings under which reports gather kinds (主体)
struct LegalFormList { static constexpr QLatin1StringView name{"legal_form"}; };        // 法人格
struct TopicList { static constexpr QLatin1StringView name{"topic"}; };                 // 相談分類
struct FieldList { static constexpr QLatin1StringView name{"field"}; };                 // 活動分野, NPO法別表
struct GoalList { static constexpr QLatin1StringView name{"goal"}; };                   // SDGs 1–17
struct AreaList { static constexpr QLatin1StringView name{"area"}; };                   // 対象地域
struct ResponseList { static constexpr QLatin1StringView name{"response"}; };           // 対応区分
struct IdeaStageList { static constexpr QLatin1StringView name{"idea_stage"}; };        // 相談の段階
struct SourceList { static constexpr QLatin1StringView name{"source"}; };               // 知った経緯
struct ClosingReasonList { static constexpr QLatin1StringView name{"closing_reason"}; }; // 終結の理由
struct PartyRoleList { static constexpr QLatin1StringView name{"party_role"}; };        // 役割
struct OutcomeList { static constexpr QLatin1StringView name{"outcome"}; };             // 成果

struct MeetingKindList { static constexpr QLatin1StringView name{"meeting_kind"}; };     // 会議種別
struct ProjectBasisList { static constexpr QLatin1StringView name{"project_basis"}; };   // 制度によらない実施の根拠
struct CostItemList { static constexpr QLatin1StringView name{"cost_item"}; };           // 費目
struct EvaluationItemList { static constexpr QLatin1StringView name{"evaluation_item"}; }; // 相互評価の項目
struct EventKindList { static constexpr QLatin1StringView name{"event_kind"}; };         // 講座・交流会の種別

/// One choice out of a list where one is the main one (◎) and the others stand beside it (○).
struct Mark {
    QString code;
    bool main = false;

    friend bool operator==(const Mark&, const Mark&) = default;
};

using Marks = QList<Mark>;

} // namespace musubi
