#pragma once

#include <QString>

#include <stdexcept>

namespace musubi {

/// What went wrong, in terms a user could act on. The ui owns the wording.
enum class Fault {
    NoSuchFile,      // nothing at that path
    CannotOpen,      // path unreadable, directory missing
    ForeignFile,     // a file, but not one of ours
    NewerFile,       // written by a later version of this program
    DamagedFile,     // SQLite or a row's hash says so
    IncompleteCopy,  // copied while in use: the stamp says open and the -wal is not there
    AlreadyExists,   // a new file would overwrite one
    FileReplaced,    // the file under our hands was deleted or exchanged
    Locked,          // another program holds the write lock
    ReadOnly,        // the file or its folder cannot be written
    DiskFull,        // no room left
    Storage,         // any other failure of the file
    Missing,         // the row is gone
    Stale,           // the row changed since it was read
    Referenced,      // other rows still point here
    Frozen,          // a rule of a year that is past or in use; `detail` says which
    Conflict,        // a revert meets later changes of the same fields
    NothingToUndo,   // no action of this seat is left to take back or bring again
    Cancelled,       // the user stopped a job; nothing of it remains
    UnknownNumber,   // R8-9999 where there is none
    Invalid,         // a value breaks a rule; `detail` names the column
    OutOfOrder,      // what has become of the record does not allow it any more
    Refused,         // everybody, or somebody required, refuses that time, and no reason is stated
    TooLarge,        // beyond a limit of §10 of the design
    Unreadable,      // a foreign format that cannot be parsed; `detail` says where
    Unencodable,     // characters that the target encoding does not have; `detail` lists them
    Unsupported,     // this build leaves the feature out
    CannotWrite,     // an output file cannot be written
    OpenHere,        // the very file of the records was named as one to read or to write over
    NoJapaneseFont,  // no installed font can print Japanese
};

class Error : public std::runtime_error {
public:
    /// `detail` is what a message may quote: a path, a number, a place; never a sentence of ours.
    explicit Error(Fault fault, const QString& detail = {});

    Fault fault() const noexcept { return m_fault; }
    const QString& detail() const noexcept { return m_detail; }

private:
    Fault m_fault;
    QString m_detail;
};

} // namespace musubi
