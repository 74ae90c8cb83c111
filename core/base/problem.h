#pragma once

#include <QLatin1StringView>
#include <QList>

namespace musubi {

/// A rule of the office that a value breaks. `severity` below says whether it may be kept all the same.
enum class Rule {
    Required,          // nothing entered
    TooLong,           // more characters than the field holds
    NotInFuture,       // lies after today
    EndsBeforeStart,   // the end lies before the start
    ClosedDay,         // falls on a closed day: move it to the next working day
    OutsideHours,      // received outside reception hours
    NoMainTopic,       // ○ chosen but no ◎
    SeveralMain,       // more than one ◎
    BadPhone,          // does not look like a Japanese phone number
    BadPostalCode,     // not seven digits
    BadMail,           // no mail address
    BadCorporateNumber, // check digit of the 13-digit number fails
    AlreadyKnown,      // a record with this name or number exists
    ReasonMissing,     // a decision that needs its reason
    TimeRefused,       // everybody, or somebody required, has said no to that time
    WaitsWithoutReview, // 待ち without a review date
    RefersToItself,    // an organisation as its own parent
    FewerThanNamed,    // a headcount below the number of those who came by name
    NotForPublic,      // published, but not for everybody to read
    OutOfRange,        // a number outside of what the field takes
    NoMainRole,        // a task that nobody leads (◎)
    NegotiationMissing, // 事前協議 is mandatory and has neither taken place nor been waived
    AboveGrant,        // an amount above what was decided
    AboveRule,         // an amount above what the programme's rule gives, or a fixed one other than that
    NoDivision,        // a collaboration without a 協働課
    YearTwice,         // a fiscal year that stands in the list already, with the same track where there are some
    NothingWritten,    // nothing of what would be recorded is filled in
};

enum class Severity { Error, Warning };

/// One thing the user can correct. `field` is the column name of the offending member; where that is a list, `row` says which line
/// of it and `part` the column of the line, where they are known.
struct Problem {
    QLatin1StringView field;
    Rule rule;
    Severity severity = Severity::Error;
    int row = -1;
    QLatin1StringView part = {};

    friend bool operator==(const Problem&, const Problem&) = default;
};

using Problems = QList<Problem>;

/// Whether the value must not be registered as it stands; warnings never block.
inline bool blocks(const Problems& problems)
{
    for (const Problem& problem : problems)
        if (problem.severity == Severity::Error)
            return true;
    return false;
}

} // namespace musubi
