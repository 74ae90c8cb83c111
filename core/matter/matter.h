#pragma once

#include "core/consultation/consultation.h"

namespace musubi {

/// 段階 of a case, derived from what happened unless overridden with a reason.
enum class Stage { Consultation, Deliberation, Practice, Aftermath };

template <>
struct Codes<Stage> {
    static constexpr std::array entries{
        CodeEntry{Stage::Consultation, QLatin1StringView("consultation")},
        CodeEntry{Stage::Deliberation, QLatin1StringView("deliberation")},
        CodeEntry{Stage::Practice, QLatin1StringView("practice")},
        CodeEntry{Stage::Aftermath, QLatin1StringView("aftermath")},
    };
};

/// A body that takes part in a case, and as what.
struct Party {
    Id<Organization> organization;
    Term<PartyRoleList> role;
    QString contact; // title and name of the one who speaks for it

    friend bool operator==(const Party&, const Party&) = default;
};

/// What became of a case on a day (成果). Many may follow each other over years.
struct Outcome {
    QDate on;
    Term<OutcomeList> code;
    QString note;

    friend bool operator==(const Outcome&, const Outcome&) = default;
};

struct Project;

/// One entry of the path by fiscal year: what ran under which scheme (年度別のあゆみ). A case keeps those that no project tells.
struct PathEntry {
    int fiscalYear = 0;
    Stage stage = Stage::Practice;
    QString basis;   // programme or other ground, as printed
    QString content; // what was done
    QString result;
    std::optional<Id<Project>> project = {}; // that it was read from; never kept with the case
    int year = 0; // n年目 of such a one that runs for several years; 0 otherwise

    friend bool operator==(const PathEntry&, const PathEntry&) = default;
};

struct RelatedMatter {
    Id<Matter> matter;
    QString note;

    friend bool operator==(const RelatedMatter&, const RelatedMatter&) = default;
};

/// A case (案件, 実件数): the thread that ties contacts, meetings and practice of one theme. `case` is a C++ keyword.
struct Matter {
    int fiscalYear = 0;
    int sequence = 0; // 0 until opened
    QString legacyNumber;
    QString title; // 団体×課、課
    QString theme;
    QDate openedOn;
    Marks fields;
    Marks areas;
    QList<Party> parties;
    std::optional<Id<Staff>> lead;
    std::optional<Stage> stageOverride;
    QString stageReason; // required with an override
    CaseStatus status = CaseStatus::Open;
    Term<ClosingReasonList> closingReason;
    QString waitingFor; // 待ち: what the case waits for; empty where it does not wait
    std::optional<QDate> reviewOn; // when to look at it again; required with waitingFor
    QString finding; // 所見
    SharingScope sharing = SharingScope::None;
    QList<Outcome> outcomes;
    QList<PathEntry> path;
    QList<RelatedMatter> related;

    friend bool operator==(const Matter&, const Matter&) = default;
};

} // namespace musubi
