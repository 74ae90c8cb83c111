#pragma once

#include "core/casestudy/casestudy.h"
#include "core/matter/matter_desk.h"
#include "core/project/project_desk.h"
#include "core/sheet/consultation_sheet.h"

namespace musubi {

struct PaperParty {
    Term<PartyRoleList> role;
    QString name; // as the body is called on the day of the sheet
    QString contact;
};

/// A meeting of the case that took place, and what came of it.
struct PaperMeeting {
    QDate on;
    QString number;
    Term<MeetingKindList> kind;
    int round = 0; // 第n回; 0 where it is not one of a series
    int fromPublic = 0;
    int fromPrivate = 0;
    QStringList agreed;
    QStringList disputed; // 意見が分かれた点 that came up in it
    QStringList deferred; // 保留 that came up in it
    QStringList carried;  // of both kinds, open from a meeting before and still so
    QList<PaperTask> homework; // 宿題, done or not
    QString theme;             // empty where it is that of the case
};

/// A meeting of the case that is still to come, its date fixed.
struct PaperMeetingAhead {
    QDateTime start;
    QString number;
    Term<MeetingKindList> kind;
    int round = 0;
    QString venue;
};

/// A project of the case in its fiscal year.
struct PaperProject {
    ProjectLine line;
    QString basis;  // programme as it was called that year, or what else it runs under
    QString result; // or how it stands
    QString number;
    std::optional<qint64> fixed; // 確定額, where it is
};

/// A task of the latest project: who carries it (◎), who helps (○), who advises (△).
struct PaperRole {
    QString task;
    QStringList carrying;
    QStringList helping;
    QStringList advising;
};

/// 相互評価 of one item: 5 to 1, 3 as expected.
struct PaperEvaluation {
    Term<EvaluationItemList> item;
    std::optional<int> privateScore;
    std::optional<int> publicScore;
};

/// All that 案件概要 prints of one case.
struct CaseSummaryPaper {
    Matter value;
    QString number;
    Stage stage = Stage::Consultation;
    QString lead;
    QList<PaperParty> parties;
    int consultations = 0; // 延べ, incoming and outgoing
    QList<TimelineEntry> timeline; // in any order
    QStringList timelineNumbers;   // of each entry: the number of its consultation or empty
    QList<PaperTask> tasks;        // open ones
    QStringList related;           // number and title of each related case
    QList<PaperMeeting> meetings;
    QList<PaperMeetingAhead> ahead; // the next first
    QList<PaperProject> projects;
    QList<PaperRole> roles;
    QList<PaperEvaluation> evaluations;
    QList<StudyPublication> publications;
};

/// 案件概要: what a case is, how it went year by year and with what money, who carried what, what was agreed, disputed and left
/// open, what came of it and what comes next, for the division (DOMAIN §7).
/// A long timeline is shortened to its beginning, its latest entries and, of the middle, its outcomes, its publications and
/// the meetings that came to something; it says how many it leaves out.
Sheet caseSummarySheet(const CaseSummaryPaper& paper, const SheetContext& context);

} // namespace musubi
