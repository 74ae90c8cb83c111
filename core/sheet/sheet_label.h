#pragma once

#include <QString>

#include <functional>

namespace musubi {

/// The words that sheets print, as keys: ui/text words them in the language chosen when the sheet is rendered.
/// Where a comment says %1, the words have places for data (sheet::Phrase). Japanese in the comments is DOMAIN's term.
enum class SheetLabel {
    // every sheet
    Confidential,    // 取扱注意
    MadeAt,          // 作成 (date, time and person follow)
    Conditions,      // 条件
    PageOf,          // 頁 %1／%2
    Continued,       // （続き）
    NothingToShow,   // 該当なし
    Circulation,     // 供覧 (heading of a stamp row)
    Approval,        // 決裁
    Total,           // 合計
    InCharge,        // 担当 %1 (sender line)
    PhoneOf,         // 電話 %1 (sender line)
    // titles
    ConsultationSheet,  // 相談票
    CaseSummary,        // 案件概要
    ConsultationLedger, // 相談受付簿
    Agenda,          // 次第
    AttendanceList,  // 出席者名簿
    NameCards,       // 名札
    MeetingMinutes,  // 議事録
    PromisesOfMeeting, // 合意事項・宿題一覧
    DateReply,       // 日程調整　回答票
    // conditions in the footer
    PeriodFromTo,    // %1～%2
    ScopeUpTo,       // 公開範囲「%1」
    WithoutMemos,    // 内部メモを除く
    WithMemos,       // 内部メモを含む
    FilteredBy,      // 絞り込み %1
    AllRecords,      // 全件
    OneRecord,       // 受付番号・案件番号 %1 の記録
    // one consultation
    ReceptionNumber, // 受付番号
    OldNumber,       // 旧番号
    ReceivedAt,      // 受付日時
    OutsideHours,    // 時間外
    Channel,         // 受付方法
    Direction,       // 受発信
    Incoming,        // 受けた相談
    Outgoing,        // こちらからの連絡
    Contact,         // 新規・継続
    FirstContact,    // 新規
    FollowUp,        // 継続
    Case,            // 案件
    NoCase,          // 案件なし
    Caller,          // 相談者 (section)
    PersonName,      // 氏名
    Post,            // 役職
    Organization,    // 団体・所属
    Anonymous,       // 匿名
    CallerKind,      // 相談者種別
    ReachAt,         // 連絡先
    Phone,           // 電話
    Mobile,          // 携帯
    Fax,             // FAX
    Mail,            // メール
    Address,         // 住所
    PreferredContact, // 希望の連絡方法
    HeardFrom,       // 知った経緯
    ConsultationPhase, // 相談の段階
    Matters,         // 相談の内容 (section)
    Subject,         // 件名
    Content,         // 相談内容
    Topics,          // 分類
    Fields,          // 活動分野
    Goals,           // SDGs
    Area,            // 対象地域
    IntendedPartners, // 想定する相手方
    Handling,        // 対応 (section)
    Response,        // 対応内容
    ResponseKinds,   // 対応区分
    InformationGiven, // 提供した情報と出典
    Staff,           // 対応者
    Attending,       // 同席者
    TimeTaken,       // 所要時間
    Minutes,         // %1分
    NextAction,      // 次回対応
    HandoverMemo,    // 引継ぎメモ
    Consent,         // 情報共有の同意
    ConsentNone,     // なし
    ConsentDivisions, // 市の関係課まで
    ConsentParticipants, // 協議参加者まで
    ConsentPublic,   // 公開可
    ConsentNotAsked, // 未確認
    BySpeech,        // 口頭
    ByWriting,       // 書面
    ByMail,          // メール
    Status,          // 状況
    StatusNew,       // 受付
    StatusOpen,      // 対応中
    StatusWait,      // 相手待ち
    StatusHold,      // 保留
    StatusDone,      // 終結
    StatusReopen,    // 再開
    Remarks,         // 備考
    Enquiry,         // 問合せ
    // one case
    CaseNumber,      // 案件番号
    Stage,           // 段階
    StageConsultation, // 相談
    StageDeliberation, // 協議
    StagePractice,   // 実践
    StageAfter,      // その後
    StageReason,     // 段階の理由
    Theme,           // テーマ
    Parties,         // 関係者
    Counts,          // 件数
    CountsOfCase,    // 相談 延べ%1件　協議 %2回　事業 %3件
    ContactsOfCase,  // 相談 延べ%1件
    Sharing,         // 情報共有
    Lead,            // 主担当
    RelatedCases,    // 関連案件
    PathByYear,      // 年度別のあゆみ (section)
    FiscalYear,      // 年度
    Basis,           // 制度・根拠
    MainContent,     // 主な内容
    FixedAmount,     // 確定額 円
    DecidedOnly,     // 決定 %1 (decided and not fixed yet)
    DecidedNotSummed, // note: 「決定」は確定前の交付決定額で、合計に含めない
    ProjectsCounted, // 事業 %1件
    Result,          // 結果
    MainEvents,      // 主な経過 (section)
    Date,            // 年月日
    Kind,            // 区分
    What,            // 内容
    Number,          // 番号
    EventConsultation, // 相談
    EventOutgoing,   // 連絡
    EventMeeting,    // 協議
    EventPublicity,  // 広報
    EventOutcome,    // 成果
    EventTask,       // 約束
    PublishedAsStudy, // %1 に実践事例を掲載
    EventsLeftOut,   // 途中の%1件は省いた (note under the main events)
    NextSteps,       // 次の一手 (section)
    DueOn,           // 期日
    ToDo,            // すること
    Who,             // 担当
    WaitingFor,      // 待ち：%1
    ReviewOn,        // 見直し日
    Overdue,         // 期限超過
    DoneOn,          // 済 %1：%2 (day and what happened)
    Outcomes,        // 成果 (section)
    Outcome,         // 成果
    Opinion,         // 所見 (section)
    // the ledger of consultations
    ReceivedOn,      // 受付日
    Means,           // 方法
    ShortKind,       // 種別
    WhoAsked,        // 団体・氏名
    MainTopic,       // 分類◎
    ShortResponse,   // 対応
    ShortStaff,      // 担当
    UnusedNumber,    // 欠番
    MonthTotal,      // %1 計
    TotalIncoming,   // 延べ %1件（新規 %2件・継続 %3件）
    TotalDistinct,   // 実 %1件
    TotalOutgoing,   // こちらからの連絡 %1件
    TotalEnquiries,  // 問合せ %1件
    TotalUnused,     // 欠番 %1件
    HowCounted,      // note: what 延べ and 実 count
    // what a day asks
    DayPlan,         // 今日の予定
    Everybodys,      // 全員
    MeetingsOfDay,   // 会議 (section of the day)
    MeetingTime,     // 日時
    MeetingDuties,   // 協議の準備 (section of the day)
    PromisesDue,     // 期限・約束 (section)
    Unanswered,      // 回答待ちの相談 (section)
    WaitingCases,    // 待ちの案件 (section)
    IdleCases,       // 次の一手のない案件 (section)
    Record,          // 記録
    Standing,        // 状態
    LastMoved,       // 最後の動き
    DueToday,        // 今日
    WorkingDaysOver, // %1営業日超過
    WorkingDays,     // %1営業日
    DaysStill,       // %1日動きなし
    MoreOfThem,      // ほかに%1件
    // the calendar
    CalendarOf,      // %1の予定 (a month)
    CalendarPlan,    // 予定表
    CalendarDay,     // 日
    CalendarTime,    // 時刻
    CalendarWith,    // 相手・場所
    ClosedSign,      // 休
    DeadlineOf,      // 締切 %1
    DeadlineMet,     // 締切済 %1
    DeadlineMovedTo, // 締切→%1
    DateOffered,     // 候補 %1
    // one meeting
    MeetingNumber,   // 会議番号
    MeetingKind,     // 会議種別
    RoundOf,         // 第%1回
    Aim,             // 目的
    HeldAt,          // 日時
    Venue,           // 会場
    Online,          // オンライン
    OpenToPublic,    // 公開
    ClosedToPublic,  // 非公開
    PublicOrNot,     // 公開・非公開
    Chair,           // 進行
    Facilitator,     // ファシリテーター
    Recorder,        // 記録
    StartsAt,        // 時刻
    AgendaItem,      // 議題
    PlannedMinutes,  // 時間
    Presenter,       // 説明
    Materials,       // 配布資料
    OpenPoints,      // 前回からの継続
    Participants,    // 参加者
    PublicSide,      // 官
    PrivateSide,     // 民
    Side,            // 官民
    Attendance,      // 出欠
    SignIn,          // 受付
    AttendanceCounts, // 出席 %1人（官 %2人・民 %3人）
    ExpectedCounts,  // 出席予定 %1人（官 %2人・民 %3人）
    Proceedings,     // 議事
    Agreements,      // 合意事項
    Divided,         // 意見が分かれた点
    Pending,         // 保留
    Homework,        // 宿題
    NextTime,        // 次回
    ByWhen,          // いつまで
    OpenYet,         // 未了
    FromMeeting,     // 会議
    CandidateDate,   // 候補日時
    Convenience,     // 御都合
    HowToReply,      // 各候補日の御都合を○△×のいずれかで御記入のうえ、%1までに下記へお送りください。
    HowToReplySoon,  // 各候補日の御都合を○△×のいずれかで御記入のうえ、下記へお送りください。
    MeaningOfMarks,  // ○ 出席できる　△ 調整すれば出席できる　× 出席できない
    ReplyTo,         // 返信先
    ReplyBy,         // 回答期限
    AttendanceUnknown, // 未定
    AttendanceExpected, // 出席予定
    AttendanceAbsent, // 欠席
    AttendancePresent, // 出席
    AttendanceLate,  // 遅参
    AttendanceProxy, // 代理
    AttendanceOnline, // オンライン
    AttendanceAbsentOnTheDay, // 当日欠席
    AttendanceObserver, // オブザーバー
    ProxyNamed,      // （代理 %1）
    CameUninvited,   // 当日参加
    MinutesDraft,    // 案
    // meetings and projects of a case
    SidesOfMeeting,  // （官%1・民%2）
    AgreedWas,       // 合意：%1
    DisputedWas,     // 意見が分かれた点：%1
    DeferredWas,     // 保留：%1
    CarriedWas,      // 前回から継続：%1
    HomeworkWas,     // 宿題：%1
    Until,           // %1まで
    DoneAt,          // %1 済
    RoleDivision,    // 役割分担
    RoleTask,        // 役割・作業
    Carrying,        // ◎ 主
    Helping,         // ○ 協力
    Advising,        // △ 助言
    MutualEvaluation, // 相互評価
    EvaluationItem,  // 項目
    PrivateScore,    // 団体
    PublicScore,     // 行政
    ScoreGap,        // 差
    // one project, and the grants of a year
    ProjectSheet,    // 事業カルテ
    RoleTableSheet,  // 役割分担表
    GrantLedger,     // 補助事業台帳
    ProjectNumber,   // 事業番号
    ProjectTitle,    // 事業名
    ChainOfYears,    // 年度のつながり
    PeriodOfProject, // 実施期間
    SharedPurpose,   // 共有する目的
    Runner,          // 実施団体
    Division,        // 協働課
    MoneyOfProject,  // 金額
    AmountKind,      // 区分
    Amount,          // 金額 円
    TotalCost,       // 総事業費
    EligibleCost,    // 対象経費
    GrantByRule,     // 要綱による額
    AppliedFor,      // 申請額
    GrantDecided,    // 交付決定額
    AdvancePaid,     // 概算払額
    GrantChanged,    // 変更後の額
    GrantFixed,      // 確定額
    AmountReturned,  // 返還額
    RuleGives,       // 要綱による額 %1円
    StillToBePaid,   // 精算（追加交付）
    ToBeReturned,    // 精算（要返還）
    HowSettled,      // 確定額－概算払額
    Budget,          // 予算
    CostItem,        // 費目
    BudgetPlanned,   // 予算額
    BudgetChanged,   // 変更後
    BudgetActual,    // 決算額
    NotEligible,     // （対象外）
    TaskOfRoles,     // 仕事
    HowRolesRead,    // ◎ 主に担う　○ 共に担う　△ 助言する。矢印の右は実績
    RoleComparisonSheet, // 役割分担表　新旧対照
    VersionBefore,   // 前の版
    VersionAfter,    // 後の版
    ChangeOfRow,     // 異同
    HowVersionsRead, // ◎ 主に担う … 矢印の左が前の版、右が後の版
    RolesWithoutLead,// ◎が一つでない仕事が %1件ある
    Milestones,      // 節目・報告
    Screening,       // 審査
    OpinionAttached, // 付帯意見
    OpinionAnswer,   // 意見への対応
    ScreeningSheet,  // 審査集計
    Criterion,       // 審査項目
    Reviewer,        // 審査員 %1 (one without a name)
    ScoreRemarks,    // 講評
    ScoreSum,        // 合計点
    ScoreAverage,    // 平均点
    EvaluationTime,  // 時期
    ScoreOfBody,     // 団体
    ScoreOfDivision, // 行政
    ScoreOfCentre,   // センター
    ScoreOfCommittee,// 委員会
    ScoreReasons,    // 理由
    EvaluationSheet, // 評価シート
    ScoreWideGaps,   // 団体と行政の差が2以上の項目：%1
    EvaluationRemarks, // 所見・次に向けて (section)
    RequirementsSheet, // 要件チェック
    EligibilityLines, // 応募の要件 (section)
    DocumentLines,   // 提出書類 (section)
    RequirementLine, // 要件
    DocumentLine,    // 書類
    RequirementMet,  // 確認
    RequirementsMet, // 確認済み %1／%2件
    HowRequirementsRead, // ○ 確認できたもの。空欄は、まだ確認していないもの
    Negotiation,     // 事前協議
    NegotiationMandatory, // 必須
    NegotiationOptional,  // 任意
    NegotiationHeld, // 実施 %1
    NegotiationWaived, // 免除（%1）
    NegotiationOpen, // 未実施
    NegotiationLacking, // 未実施のまま申請
    CheckedBy,       // 確認者
    CheckedOn,       // 確認日
    HowScored,       // 5 から 1 までの5段階。3 が期待どおり。差は団体−行政
    GrantsUnknown,   // 空欄は、まだ決まっていないか記録のない額
    // an event
    EventRecord,     // 講座・交流会記録
    ParticipantList, // 参加者一覧
    EventTitle,      // 題名
    EventTime,       // 日時
    EventSchedule,   // 日程の補足
    EventPlanned,    // 予定
    EventHeld,       // 開催済み
    EventCalledOff,  // 中止
    Capacity,        // 定員
    People,          // %1人
    Lecturers,       // 講師 (section)
    ParticipantsByKind, // 主体別の参加者 (section)
    ParticipantsByName, // 参加者名簿 (section)
    KindGroup,       // 主体
    Heads,           // 人数
    GroupSum,        // 小計
    TotalOfAll,      // 延べ合計
    HowHeadsCount,   // note: over several days everybody counts once a day
    Attended,        // 出席
    DidNotCome,      // 欠席
    ContactsFromEvent, // この講座・交流会から生まれた相談 (section)
    // a case study
    CaseStudyTitle,  // 協働事業の実践事例
    AskedOf,         // %1にお話を伺いました
    AskedOfGroup,    // 団体の方にお話を伺いました
    AskedOfCity,     // 担当課にお話を伺いました
    PublishedIn,     // %1に掲載
    Photographs,     // 写真 (section)
    PictureNotShown, // （%1：表示できない写真）
    // the path of a case
    PathwaySheet,    // 協働のあゆみ
    PathwayToday,    // 今日
    WhatHappened,    // あゆみの記録 (section)
};

/// Words a label in the language of the reader; may keep places %1, %2 … for data.
using SheetWords = std::function<QString(SheetLabel)>;

} // namespace musubi
