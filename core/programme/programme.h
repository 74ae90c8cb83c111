#pragma once

#include "core/base/code.h"
#include "core/base/id.h"

#include <QDate>
#include <QString>

#include <optional>

namespace musubi {

struct Organization;

/// How an amount is brought to the rounding unit (端数処理).
enum class Rounding { Down, Nearest, Up };

template <>
struct Codes<Rounding> {
    static constexpr std::array entries{
        CodeEntry{Rounding::Down, QLatin1StringView("down")},
        CodeEntry{Rounding::Nearest, QLatin1StringView("nearest")},
        CodeEntry{Rounding::Up, QLatin1StringView("up")},
    };
};

/// What a programme was called until the end of a fiscal year. Papers print the name of the project's year.
struct FormerProgrammeName {
    QString name;
    int untilYear = 0; // the last fiscal year of this name

    friend bool operator==(const FormerProgrammeName&, const FormerProgrammeName&) = default;
};

/// What a programme grants in one fiscal year, and when. Amounts in yen; what nobody knows is empty.
struct ProgrammeRule {
    int fiscalYear = 0; // of the projects that are granted, not of the call the autumn before
    QString track;      // NPO提案型, 行政提案型; empty where the programme has one only
    std::optional<qint64> cap;
    std::optional<qint64> rateNumerator; // 4 of 4/5; empty where no rate is said
    std::optional<qint64> rateDenominator;
    qint64 roundingUnit = 1000; // 千円未満
    Rounding rounding = Rounding::Down;
    bool consultationMandatory = false; // 事前協議: from the call of 令和2年度 (DOMAIN §2)
    std::optional<int> minimumMembers;
    std::optional<QDate> callOn;
    std::optional<QDate> deadlineOn;
    std::optional<QDate> screeningOn;     // 2次審査（公開プレゼン）
    std::optional<QDate> decisionOn;      // 採否の通知
    std::optional<QDate> reviewMeetingOn; // 見直し会議
    std::optional<QDate> grantOn;         // 交付決定
    std::optional<QDate> interimOn;       // 中間報告
    std::optional<QDate> reportOn;        // 実績報告
    std::optional<QDate> settlementOn;    // 精算
    QString note;

    friend bool operator==(const ProgrammeRule&, const ProgrammeRule&) = default;
};

enum class RequirementKind { Eligibility, Document };

template <>
struct Codes<RequirementKind> {
    static constexpr std::array entries{
        CodeEntry{RequirementKind::Eligibility, QLatin1StringView("eligibility")},
        CodeEntry{RequirementKind::Document, QLatin1StringView("document")},
    };
};

/// One line of the checklist of a year (要件・提出書類).
struct ProgrammeRequirement {
    int fiscalYear = 0;
    RequirementKind kind = RequirementKind::Eligibility;
    QString text;

    friend bool operator==(const ProgrammeRequirement&, const ProgrammeRequirement&) = default;
};

/// What has to be ready so many working days before the deadline of the call.
struct ProgrammeStep {
    QString text;
    int workingDays = 0; // before the deadline; 0 is the deadline itself

    friend bool operator==(const ProgrammeStep&, const ProgrammeStep&) = default;
};

/// A subsidy scheme (制度) under which collaborations run, with the rules of each fiscal year. Rules never change
/// backwards: a project keeps those of its year.
struct Programme {
    QString name; // as it is called now
    std::optional<Id<Organization>> owner; // the division that runs it (所管)
    int firstYear = 0;            // first fiscal year of projects
    std::optional<int> lastYear;  // the last one, where it has ended
    QString note;
    QList<FormerProgrammeName> formerNames; // oldest first
    QList<ProgrammeRule> rules;
    QList<ProgrammeRequirement> requirements;
    QList<ProgrammeStep> steps;

    friend bool operator==(const Programme&, const Programme&) = default;
};

} // namespace musubi
