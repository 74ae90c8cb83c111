#pragma once

#include "core/base/code.h"
#include "core/base/id.h"
#include "core/vocabulary/lists.h"

#include <QDateTime>

#include <optional>

namespace musubi {

struct Event;
struct Matter;
struct Organization;
struct Person;
struct Staff;
struct Task;

/// A full consultation, or a light 問合せ that every count keeps apart.
enum class ContactForm { Consultation, Enquiry };

/// Who called whom.
enum class Direction { Incoming, Outgoing };

/// 状況 of a consultation or a case (DOMAIN §3).
enum class CaseStatus { New, Open, Waiting, OnHold, Done, Reopened };

/// 情報共有の同意: how far the content may be told.
enum class SharingScope { None, CityDivisions, Participants, Public };

/// How consent was given.
enum class ConsentForm { Unasked, Spoken, Written, Mail };

template <>
struct Codes<ContactForm> {
    static constexpr std::array entries{
        CodeEntry{ContactForm::Consultation, QLatin1StringView("consultation")},
        CodeEntry{ContactForm::Enquiry, QLatin1StringView("enquiry")},
    };
};

template <>
struct Codes<Direction> {
    static constexpr std::array entries{
        CodeEntry{Direction::Incoming, QLatin1StringView("incoming")},
        CodeEntry{Direction::Outgoing, QLatin1StringView("outgoing")},
    };
};

template <>
struct Codes<CaseStatus> {
    static constexpr std::array entries{
        CodeEntry{CaseStatus::New, QLatin1StringView("NEW")},       CodeEntry{CaseStatus::Open, QLatin1StringView("OPEN")},
        CodeEntry{CaseStatus::Waiting, QLatin1StringView("WAIT")},  CodeEntry{CaseStatus::OnHold, QLatin1StringView("HOLD")},
        CodeEntry{CaseStatus::Done, QLatin1StringView("DONE")},     CodeEntry{CaseStatus::Reopened, QLatin1StringView("REOPEN")},
    };
};

template <>
struct Codes<SharingScope> {
    static constexpr std::array entries{
        CodeEntry{SharingScope::None, QLatin1StringView("none")},
        CodeEntry{SharingScope::CityDivisions, QLatin1StringView("city")},
        CodeEntry{SharingScope::Participants, QLatin1StringView("participants")},
        CodeEntry{SharingScope::Public, QLatin1StringView("public")},
    };
};

template <>
struct Codes<ConsentForm> {
    static constexpr std::array entries{
        CodeEntry{ConsentForm::Unasked, QLatin1StringView("unasked")},
        CodeEntry{ConsentForm::Spoken, QLatin1StringView("spoken")},
        CodeEntry{ConsentForm::Written, QLatin1StringView("written")},
        CodeEntry{ConsentForm::Mail, QLatin1StringView("mail")},
    };
};

/// A body the caller would like to work with (想定する相手方): known, or only named.
struct Counterpart {
    std::optional<Id<Organization>> organization;
    QString name; // as said; empty where `organization` says it

    friend bool operator==(const Counterpart&, const Counterpart&) = default;
};

/// One contact (相談, 延べ件数), with every field of DOMAIN §2. The next step promised in it is a Task.
struct Consultation {
    int fiscalYear = 0; // of the time received when it was registered; never changed afterwards
    int sequence = 0;   // with the year the 受付番号; 0 until registered
    QString legacyNumber; // 旧番号 from an imported ledger
    ContactForm form = ContactForm::Consultation;
    QDateTime receivedAt; // local wall time, never moved
    Term<ChannelList> channel;
    Direction direction = Direction::Incoming;
    bool followUp = false; // 継続
    std::optional<Id<Matter>> matter;
    std::optional<Id<Event>> event; // the course or gathering it came of
    std::optional<Id<Task>> visit; // the planned visit that it was; that may lie in the trash since
    bool anonymous = false;
    QString callerName;
    QString callerReading;
    QString callerTitle;
    std::optional<Id<Person>> person;
    std::optional<Id<Organization>> organization;
    QString organizationName; // as said, where no organisation was chosen
    Term<KindList> callerKind; // copied from the organisation and frozen at entry
    QString phone;
    QString mobile;
    QString fax;
    QString mail;
    QString postalCode;
    QString address;
    QString preferredContact; // preferred means and hours
    Term<SourceList> source;
    Term<IdeaStageList> ideaStage;
    QString subject;
    QString content;
    Marks topics; // ◎ one, ○ any number
    Marks fields;
    Marks goals;
    Marks areas;
    QList<Counterpart> counterparts;
    QString response;      // 対応内容
    Marks responses;       // 対応区分 ○n
    QString informationGiven; // 提供した情報と出典
    std::optional<Id<Staff>> staff;
    QString companions; // 同席者
    std::optional<int> minutes;
    QString handover; // 引継ぎメモ
    SharingScope sharing = SharingScope::None;
    ConsentForm consent = ConsentForm::Unasked;
    std::optional<QDate> consentOn;
    CaseStatus status = CaseStatus::New;
    Term<ClosingReasonList> closingReason;

    friend bool operator==(const Consultation&, const Consultation&) = default;
};

} // namespace musubi
