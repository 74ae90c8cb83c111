#include "ui/text/wording.h"

namespace musubi::text {

// No default labels: a new code without words is a compiler warning, and every build treats those as errors.

QString Wording::of(const Error& error)
{
    const QString& what = error.detail();
    switch (error.fault()) {
    case Fault::NoSuchFile: return tr("There is no file %1. Check the name, or make a new file.").arg(what);
    case Fault::CannotOpen: return tr("%1 cannot be opened. Check that the folder exists and that you may read it.").arg(what);
    case Fault::ForeignFile: return tr("%1 is not a Musubi file. It was left as it is; choose a file that ends in .musubi.").arg(what);
    case Fault::NewerFile: return tr("%1 was written by a newer version of Musubi. It was left as it is; update the program to open it.").arg(what);
    case Fault::DamagedFile: return tr("%1 is damaged. Nothing was changed; restore the last backup, or run musubi-cli verify to see what is affected.").arg(what);
    case Fault::IncompleteCopy: return tr("%1 was copied while it was in use, so the newest entries may be missing. Copy it again after closing the program, or make the copy with backup.").arg(what);
    case Fault::AlreadyExists: return tr("%1 exists already and was left as it is. Choose another name.").arg(what);
    case Fault::FileReplaced: return tr("%1 was deleted or replaced while it was open. Nothing was saved; keep your text, put the file back, and open it again.").arg(what);
    case Fault::Locked: return tr("Another program is writing to the file. Nothing was saved; wait a moment and try again.");
    case Fault::ReadOnly: return tr("The file can only be read. Nothing was saved; open it from a folder in which you may write.");
    case Fault::DiskFull: return tr("The disk is full. Nothing was saved; make room and try again.");
    case Fault::Storage: return tr("The file could not be read or written (%1). Nothing was changed.").arg(what);
    case Fault::Missing: return tr("This record no longer exists. It may have been deleted in another window; see the history.");
    case Fault::Stale: return tr("This record was changed in another window in the meantime. Compare both versions and choose what to keep.");
    case Fault::Referenced: return tr("Other records still refer to this one, so it was not deleted.");
    case Fault::Frozen: return tr("What holds for fiscal year %1 stays as it is: the year is past, or a project goes by it. Enter what is new under the year from which it holds.").arg(what);
    case Fault::Conflict: return tr("Later changes touch the same fields. Choose for each field what to keep.");
    case Fault::NothingToUndo: return tr("There is nothing left to take back.");
    case Fault::Cancelled: return tr("Stopped. Nothing of it was kept.");
    case Fault::UnknownNumber: return tr("There is no record with the number %1. Check the number, or search for a word of it.").arg(what);
    case Fault::Invalid: return tr("%1 cannot be saved like this. Correct it and try again.").arg(what);
    case Fault::OutOfOrder: return tr("This has been held or called off in the meantime, so that cannot be done to it any more. Nothing was changed; what was entered wrong is corrected by editing it.");
    case Fault::Refused: return tr("Everybody, or somebody who is required, has said no to that time. Nothing was changed; set the date on the page of the meeting, where the reason for it can be stated.");
    case Fault::TooLarge: return tr("This is too large to be taken in: %1.").arg(what);
    case Fault::Unreadable: return tr("This could not be read: %1.").arg(what);
    case Fault::Unencodable: return tr("These characters do not exist in the chosen encoding: %1. Nothing was written; choose UTF-8.").arg(what);
    case Fault::Unsupported: return tr("This build of Musubi leaves that out: %1.").arg(what);
    case Fault::CannotWrite: return tr("%1 cannot be written. Check the folder and that the file is not open elsewhere.").arg(what);
    case Fault::OpenHere: return tr("%1 is the very file of the centre that is open here. Choose another file.").arg(what);
    case Fault::NoJapaneseFont: return tr("No Japanese font is installed, so nothing was printed. Install BIZ UDGothic or Noto Sans CJK JP and start the program again.");
    }
    Q_UNREACHABLE();
}

QString Wording::of(Rule rule)
{
    switch (rule) {
    case Rule::Required: return tr("Please fill this in.");
    case Rule::TooLong: return tr("This is too long.");
    case Rule::NotInFuture: return tr("This lies in the future.");
    case Rule::EndsBeforeStart: return tr("The end lies before the start.");
    case Rule::ClosedDay: return tr("This is a closed day.");
    case Rule::OutsideHours: return tr("This is outside reception hours.");
    case Rule::NoMainTopic: return tr("Please choose one main topic (◎).");
    case Rule::SeveralMain: return tr("Only one can be the main one (◎).");
    case Rule::BadPhone: return tr("This does not look like a phone number.");
    case Rule::BadPostalCode: return tr("A postal code has seven digits.");
    case Rule::BadMail: return tr("This does not look like a mail address.");
    case Rule::BadCorporateNumber: return tr("The check digit does not fit; please compare the 13 digits.");
    case Rule::AlreadyKnown: return tr("A record with this name exists already.");
    case Rule::ReasonMissing: return tr("Please give the reason.");
    case Rule::TimeRefused: return tr("Everybody, or somebody who is required, has said no to this time. Set it on the page of the meeting, where the reason can be stated.");
    case Rule::WaitsWithoutReview: return tr("Please say when to look at it again.");
    case Rule::RefersToItself: return tr("It cannot refer to itself.");
    case Rule::FewerThanNamed: return tr("Fewer than the list of names says.");
    case Rule::NotForPublic: return tr("What is published must be open to everybody.");
    case Rule::OutOfRange: return tr("This number is out of range.");
    case Rule::NoMainRole: return tr("Nobody leads this (◎).");
    case Rule::NegotiationMissing: return tr("The preliminary talks are mandatory here and have not been recorded.");
    case Rule::AboveGrant: return tr("This is more than was granted.");
    case Rule::AboveRule: return tr("This is not the amount that the rules of the programme give.");
    case Rule::NoDivision: return tr("No partner division is named yet.");
    case Rule::YearTwice: return tr("This fiscal year stands here already. Choose another one, or another track.");
    case Rule::NothingWritten: return tr("Nothing is filled in yet. Please fill in what is known.");
    }
    Q_UNREACHABLE();
}

} // namespace musubi::text
