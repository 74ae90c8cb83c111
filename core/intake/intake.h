#pragma once

#include "core/base/progress.h"
#include "core/exchange/column_guess.h"
#include "core/exchange/csv_reader.h"

#include <QIODevice>

namespace musubi {

class Centre;

/// What the reader of a foreign table should look at in one cell. The ui words it.
enum class IntakeIssue {
    RecordUnreadable,      // no CSV record: a quotation mark that is never closed, too many columns
    Damaged,               // a character that could not be read stands as U+FFFD
    DateMissing,
    DateUnreadable,
    DateInFuture,
    YearAssumed,           // no year was written: the nearest was taken
    SubjectMissing,        // neither subject nor content
    NameMissing,           // an organisation without a name
    TooLong,               // more than the field holds
    UnknownWord,           // not in the office's list
    UnknownStaff,
    UnknownCase,
    UnknownOrganization,   // a parent that is not there
    AmbiguousOrganization, // several bodies of that name
    MatchedByPhone,        // nobody of that name: the body with that phone was taken
    NumberUnreadable,      // minutes, members
    BadCorporateNumber,
    AlreadyKnown,          // the same day and subject are in the file, with the same old number or, without one, caller and text
};

struct IntakeProblem {
    qint64 line = 0; // of the file, from 1
    int column = 0;  // from 1; 0: the whole row
    QString header;  // of the column
    QString value;   // as written there, shortened
    IntakeIssue issue = IntakeIssue::UnknownWord;
    bool leftOut = false; // the row was not taken; otherwise what could not be read is kept in its note

    friend bool operator==(const IntakeProblem&, const IntakeProblem&) = default;
};

struct IntakeOptions {
    QStringList maps; // COLUMN=FIELD, see guessColumns
    QStringList fields; // one for each column, empty to leave it out: instead of any guess
    std::optional<TextEncoding> encoding; // none: detected
    bool dryRun = false; // reads and reports, writes nothing
    QString fileName;    // for the journal
    qsizetype mostProblems = 1000; // kept in the report; all are counted
};

struct IntakeReport {
    TextEncoding encoding = TextEncoding::Utf8;
    QStringList headers;
    ColumnGuess columns;
    qint64 rows = 0;      // records read, the header not counted
    qint64 taken = 0;     // consultations registered; organisations added or completed
    qint64 leftOut = 0;   // rows with a problem that forbids them
    qint64 unchanged = 0; // organisations that were known with all that the file says
    qint64 organizationsAdded = 0;
    qint64 organizationsCompleted = 0; // empty fields filled
    QList<IntakeProblem> problems;
    qint64 problemCount = 0;
    qint64 action = 0; // to undo; 0 in a dry run
};

/// Registers the rows of a ledger. Old numbers are kept in their field; new ones are given in the order of the days
/// received, within each fiscal year. Where a row says only the day, the hour of opening is taken. Without a column for
/// the status, rows of earlier fiscal years and rows with a response are closed, others new. A body that is not found by
/// its name (legal form, alias, former name and spelling aside) or phone is added. What a cell says and no list knows is
/// kept in 引継ぎメモ behind its header. The journal has one action for all.
/// Throws Invalid where no column is understood as date or as subject or content, CannotOpen, Cancelled: then the next
/// report is (0, 0), within a slice, and all slices are taken back before this throws.
IntakeReport importConsultations(Centre& centre, QIODevice& device, const IntakeOptions& options = {}, const Progress& progress = {});

/// Adds organisations; one that is known by name or corporate number gets its empty fields filled and keeps the others.
/// Throws as above; Invalid without a column for the name.
IntakeReport importOrganizations(Centre& centre, QIODevice& device, const IntakeOptions& options = {}, const Progress& progress = {});

} // namespace musubi
