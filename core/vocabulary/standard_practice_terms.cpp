#include "core/vocabulary/standard_terms.h"

namespace musubi {

QList<StandardTerm> standardPracticeTerms()
{
    return {
        {"meeting_kind", "PRE", "事前打合せ", "Preparatory talk"},
        {"meeting_kind", "HEAR", "ヒアリング", "Hearing"},
        {"meeting_kind", "WS", "課題解決ワークショップ", "Problem-solving workshop"},
        {"meeting_kind", "DELIB", "協議", "Deliberation"},
        {"meeting_kind", "COORD", "調整会議", "Coordination meeting"},
        {"meeting_kind", "REVIEW", "見直し会議", "Review meeting"},
        {"meeting_kind", "REGULAR", "定例・進捗", "Regular progress meeting"},
        {"meeting_kind", "EVALM", "振り返り", "Looking back"},
        {"meeting_kind", "REPORT", "報告会", "Report meeting"},
        {"meeting_kind", "COMMITTEE", "審査会・委員会", "Screening or committee"},
        {"meeting_kind", "VISIT", "視察", "Site visit"},
        {"project_basis", "COMMISSION", "委託", "Commission"},
        {"project_basis", "SHARE", "負担金", "Contribution"},
        {"project_basis", "COHOST", "共催", "Co-hosting"},
        {"project_basis", "AGREEMENT", "協定", "Agreement"},
        {"project_basis", "PRIVATE_GRANT", "民間助成", "Private grant"},
        {"project_basis", "OWN_FUNDS", "自主財源", "Own funds"},
        {"cost_item", "WAGES", "人件費", "Wages"},
        {"cost_item", "FEES", "報償費", "Fees"},
        {"cost_item", "TRAVEL", "旅費", "Travel"},
        {"cost_item", "SUPPLIES", "消耗品費", "Supplies"},
        {"cost_item", "PRINTING", "印刷製本費", "Printing"},
        {"cost_item", "POSTAGE", "通信運搬費", "Postage and transport"},
        {"cost_item", "INSURANCE", "保険料", "Insurance"},
        {"cost_item", "OUTSOURCING", "委託料", "Outsourcing"},
        {"cost_item", "RENT", "使用料・賃借料", "Rent and fees for use"},
        {"cost_item", "EQUIPMENT", "備品購入費", "Equipment"},
        {"cost_item", "OTHER", "その他", "Other"},
        {"evaluation_item", "PURPOSE", "目的共有", "Shared purpose"},
        {"evaluation_item", "ROLES", "役割分担", "Division of roles"},
        {"evaluation_item", "EQUALITY", "対等性", "Standing as equals"},
        {"evaluation_item", "INFORMATION", "情報共有と話合い", "Sharing and talking"},
        {"evaluation_item", "UNDERSTANDING", "相互理解", "Understanding each other"},
        {"evaluation_item", "PROGRESS", "進捗", "Progress"},
        {"evaluation_item", "SYNERGY", "相乗効果", "Synergy"},
        {"evaluation_item", "RESULTS", "成果", "Results"},
        {"evaluation_item", "BENEFICIARIES", "受益者の声", "Voice of those who gain"},
        {"evaluation_item", "CONTINUITY", "継続性", "Continuity"},
        {"event_kind", "COURSE", "講座・研修", "Course"},
        {"event_kind", "EXCHANGE", "交流会", "Exchange"},
        {"event_kind", "LECTURE", "講演会・フォーラム", "Lecture or forum"},
        {"event_kind", "REPORT", "報告会", "Report meeting"},
        {"event_kind", "VISIT", "視察・見学", "Study visit"},
        {"event_kind", "OTHER", "その他", "Other"},
    };
}

} // namespace musubi
