#pragma once

#include "core/sample/plan.h"

#include <span>

namespace musubi {
class OfficeCalendar;
class UnitOfWork;
}

namespace musubi::sample {

struct AddressBook;

struct SampleRole {
    QStringView task;
    QStringView parts; // body=◎○△ as expected, separated by blanks
};

/// A year in practice of a real case (DOMAIN §4). Amounts only where the pictures show one; 0 is unknown.
struct RealProject {
    QStringView theme; // of its case
    QStringView programme; // MODEL, NEEDS; a code of the list project_basis for another basis
    QStringView basisNote;
    int fiscalYear;
    int month, day; // on which it began
    bool follows;   // the last project of its case before it
    bool underDeliberation; // not in practice yet
    qint64 granted, fixed;
    QStringView content;
    QStringView result; // once the year is over
    std::span<const SampleRole> roles = {};
};

std::span<const RealProject> realProjects();

struct SampleCost {
    QStringView item;
    QStringView note;
    bool eligible;
    qint64 planned, changed; // 0: not changed
};

struct SampleScore {
    QStringView criterion;
    QStringView scores; // of each reviewer in turn
};

struct SampleEvaluation {
    QStringView item;
    int ours, theirs;   // 団体, 行政
    QStringView reason; // of the lower one
};

/// The one project of an invented body that is told in full.
struct SampleProject {
    QStringView theme;
    QStringView title;
    QStringView purpose;
    QStringView opinion, opinionAnswer;
    qint64 totalCost, eligibleCost, applied, granted, advance;
    std::span<const SampleRole> roles;
    std::span<const SampleCost> costs;
    std::span<const SampleScore> scores;
    std::span<const SampleEvaluation> evaluations;
};

const SampleProject& toldProject();

/// Programmes with their rules, and the projects of the cases; `matters` are the cases by their keys.
void writePractice(UnitOfWork& work, const Plan& plan, const AddressBook& book, const QHash<QString, Id<Matter>>& matters, const SampleDays& days,
    const OfficeCalendar& calendar);

} // namespace musubi::sample
