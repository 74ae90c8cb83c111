#pragma once

#include "core/insight/caller_finder.h"

namespace musubi {

struct OrganizationCard;
struct PersonCard;

/// What was typed, folded once.
struct FoldedQuestion {
    explicit FoldedQuestion(const CallerQuestion& question);

    bool isEmpty() const { return name.isEmpty() && digits.isEmpty() && mail.isEmpty() && organization.isEmpty(); }

    QString name;
    QString digits; // empty below four: too many numbers contain them
    QString mail;
    QString organization;
};

/// How well a text answers to what was typed: 0 not at all, 1 contains it, 2 begins with it, 3 is it. A single character
/// only counts at the beginning.
int fitOf(const QString& folded, const QString& typed);

/// Points, with the reasons they were given for; 0 where nothing speaks for it. Points of different fields add up.
struct Score {
    int points = 0;
    QList<CallerReason> reasons;

    void add(int more, CallerClue clue, const QString& text, const QString& foldedTyped);
};

void scoreNumbers(Score& score, const QStringList& numbers, const QString& shown, const FoldedQuestion& question);
void scoreMail(Score& score, const QString& mail, const FoldedQuestion& question);
void scoreName(Score& score, const QString& name, const QString& foldedName, const QString& reading, const QString& foldedReading, const FoldedQuestion& question);
/// The best of its names, by the organisation's field.
void scoreOrganization(Score& score, const OrganizationCard& card, const QString& typed);

} // namespace musubi
