#pragma once

#include "core/meeting/date_choice.h"
#include "core/meeting/preparation.h"

#include "core/matter/matter.h"

namespace musubi {

struct Meeting;

/// 会議の状況 (DOMAIN §3).
enum class MeetingStatus { Planned, Asking, Arranging, Fixed, Invited, Held, Closed, Postponed, Cancelled };

template <>
struct Codes<MeetingStatus> {
    static constexpr std::array entries{
        CodeEntry{MeetingStatus::Planned, QLatin1StringView("PLAN")},    CodeEntry{MeetingStatus::Asking, QLatin1StringView("ASK")},
        CodeEntry{MeetingStatus::Arranging, QLatin1StringView("ADJ")},   CodeEntry{MeetingStatus::Fixed, QLatin1StringView("FIX")},
        CodeEntry{MeetingStatus::Invited, QLatin1StringView("SENT")},    CodeEntry{MeetingStatus::Held, QLatin1StringView("HELD")},
        CodeEntry{MeetingStatus::Closed, QLatin1StringView("CLOSED")},   CodeEntry{MeetingStatus::Postponed, QLatin1StringView("POST")},
        CodeEntry{MeetingStatus::Cancelled, QLatin1StringView("CANCEL")},
    };
};

/// How far somebody has been asked: 未 · 打診中 · 内諾 · 正式依頼済 · 承諾 · 辞退.
enum class Invitation { NotYet, Asking, Inclined, Requested, Accepted, Declined };

template <>
struct Codes<Invitation> {
    static constexpr std::array entries{
        CodeEntry{Invitation::NotYet, QLatin1StringView("not_yet")},     CodeEntry{Invitation::Asking, QLatin1StringView("asking")},
        CodeEntry{Invitation::Inclined, QLatin1StringView("inclined")},  CodeEntry{Invitation::Requested, QLatin1StringView("requested")},
        CodeEntry{Invitation::Accepted, QLatin1StringView("accepted")},  CodeEntry{Invitation::Declined, QLatin1StringView("declined")},
    };
};

/// Before the day 未定 · 出席予定 · 欠席; of it 出席 · 遅参 · 代理 · オンライン · 当日欠席 · オブザーバー.
enum class Attendance { Unknown, Expected, Absent, Present, Late, Proxy, Online, AbsentOnTheDay, Observer };

template <>
struct Codes<Attendance> {
    static constexpr std::array entries{
        CodeEntry{Attendance::Unknown, QLatin1StringView("unknown")},   CodeEntry{Attendance::Expected, QLatin1StringView("expected")},
        CodeEntry{Attendance::Absent, QLatin1StringView("absent")},     CodeEntry{Attendance::Present, QLatin1StringView("present")},
        CodeEntry{Attendance::Late, QLatin1StringView("late")},         CodeEntry{Attendance::Proxy, QLatin1StringView("proxy")},
        CodeEntry{Attendance::Online, QLatin1StringView("online")},     CodeEntry{Attendance::AbsentOnTheDay, QLatin1StringView("no_show")},
        CodeEntry{Attendance::Observer, QLatin1StringView("observer")},
    };
};

/// 議事録: 未作成 → 案 → 確認中 → 確定 → 送付済.
enum class MinutesStatus { None, Draft, Checking, Final, Sent };

template <>
struct Codes<MinutesStatus> {
    static constexpr std::array entries{
        CodeEntry{MinutesStatus::None, QLatin1StringView("none")},   CodeEntry{MinutesStatus::Draft, QLatin1StringView("draft")},
        CodeEntry{MinutesStatus::Checking, QLatin1StringView("checking")}, CodeEntry{MinutesStatus::Final, QLatin1StringView("final")},
        CodeEntry{MinutesStatus::Sent, QLatin1StringView("sent")},
    };
};

/// One who is asked to come. Papers print names and affiliations as of the day of the meeting.
struct Participant {
    int number = 0; // within the meeting; kept when the list is reordered: answers name it
    std::optional<Id<Organization>> organization;
    QString organizationName; // as said; empty where `organization` says it
    std::optional<Id<Person>> person;
    QString name; // as said; empty where `person` says it, or where a body has yet to name somebody
    QString title; // 役職
    Sector sector = Sector::None;
    Term<PartyRoleList> role;
    bool required = false; // the meeting makes no sense without them
    Invitation invitation = Invitation::NotYet;
    Attendance attendance = Attendance::Unknown;
    QString proxy; // who came in their place (代理), with the post
    bool uninvited = false; // came on the day without having been asked (当日参加)
    bool letterNeeded = false; // a formal letter (依頼文) to them or to their superior
    std::optional<QDate> letterSentOn;
    QString note;

    friend bool operator==(const Participant&, const Participant&) = default;
};

/// A date offered (候補日).
struct DateOffer {
    int number = 0; // within the meeting; answers name it
    QDateTime start, end;
    bool held = false; // 仮押さえ: room and people are kept free for it until a date is fixed

    friend bool operator==(const DateOffer&, const DateOffer&) = default;
};

/// ○△× of one participant to one date, and how we know: 電話 11/20 10:15.
struct DateAnswer {
    int participant = 0;
    int offer = 0;
    Availability answer = Availability::Unanswered;
    QString note; // 午後のみ
    Term<ChannelList> source;
    std::optional<QDateTime> answeredAt;

    friend bool operator==(const DateAnswer&, const DateAnswer&) = default;
};

/// One item of the 次第, with what was said to it.
struct AgendaItem {
    QString title;
    std::optional<int> minutes;
    QString who;
    QString materials;
    QString record; // 発言・経過

    friend bool operator==(const AgendaItem&, const AgendaItem&) = default;
};

/// 合意事項 / 意見が分かれた点 / 保留.
enum class PointKind { Agreed, Disputed, Deferred };

template <>
struct Codes<PointKind> {
    static constexpr std::array entries{
        CodeEntry{PointKind::Agreed, QLatin1StringView("agreed")},
        CodeEntry{PointKind::Disputed, QLatin1StringView("disputed")},
        CodeEntry{PointKind::Deferred, QLatin1StringView("deferred")},
    };
};

/// What came out of a meeting. What is still open goes on to the next one of the series.
struct MeetingPoint {
    PointKind kind = PointKind::Agreed;
    QString text;
    std::optional<Id<Meeting>> carriedFrom; // the meeting in which it came up

    friend bool operator==(const MeetingPoint&, const MeetingPoint&) = default;
};

struct MeetingMatter {
    Id<Matter> matter;

    friend bool operator==(const MeetingMatter&, const MeetingMatter&) = default;
};

struct MeetingConsultation {
    Id<Consultation> consultation;

    friend bool operator==(const MeetingConsultation&, const MeetingConsultation&) = default;
};

/// A meeting of public and private bodies that the centre prepares and runs (協議). Promises made in it (宿題) are Tasks.
struct Meeting {
    int fiscalYear = 0; // with `sequence` the number, R8-M001; of the day on which it was convened, never changed
    int sequence = 0;   // 0 until convened
    QDate convenedOn;
    Term<MeetingKindList> kind;
    int round = 0; // 第n回 of its series; 0 where it is none
    std::optional<Id<Meeting>> previous; // the one before it in the series
    QString theme;
    QString aim;
    std::optional<QDateTime> start, end; // both or neither, local wall time
    QString venue;
    QString onlineAddress; // empty: nobody takes part by video
    bool isPublic = false; // 公開
    QString chair;
    QString facilitator;
    QString recorder;
    std::optional<Id<Staff>> lead;
    MeetingStatus status = MeetingStatus::Planned;
    QString statusReason; // why it was postponed, called off, or fixed on a date that needed a reason
    int fromPublic = 1;  // how many must come of each side for a date to hold
    int fromPrivate = 1;
    std::optional<QDate> answerBy; // 回答期限
    MinutesStatus minutesStatus = MinutesStatus::None;
    QString minutes; // what belongs to no item of the agenda
    QString nextMeeting; // 次回, as agreed
    QString note;
    QString receivedUid;      // of the event in a calendar file that it was made from; empty for those convened here
    int receivedSequence = 0; // and its version
    QList<MeetingMatter> matters;
    QList<MeetingConsultation> consultations; // from which it was convened
    QList<Participant> participants;
    QList<DateOffer> offers;
    QList<DateAnswer> answers;
    QList<PreparationStep> preparation;
    QList<AgendaItem> agenda;
    QList<MeetingPoint> points;

    friend bool operator==(const Meeting&, const Meeting&) = default;
};

} // namespace musubi
