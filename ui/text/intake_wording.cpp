#include "ui/text/intake_wording.h"

#include "core/base/error.h"
#include "ui/text/wording.h"

namespace musubi::text {

using namespace Qt::StringLiterals;

QString IntakeWording::of(IntakeIssue issue)
{
    switch (issue) {
    case IntakeIssue::RecordUnreadable: return tr("This is no record: a quotation mark is never closed, or it has too many columns.");
    case IntakeIssue::Damaged: return tr("A character could not be read; it stands as �.");
    case IntakeIssue::DateMissing: return tr("The date is missing.");
    case IntakeIssue::DateUnreadable: return tr("This cannot be read as a date.");
    case IntakeIssue::DateInFuture: return tr("The date lies in the future.");
    case IntakeIssue::YearAssumed: return tr("No year is written; the nearest one was taken.");
    case IntakeIssue::SubjectMissing: return tr("There is neither a subject nor a content.");
    case IntakeIssue::NameMissing: return tr("The name is missing.");
    case IntakeIssue::TooLong: return tr("This is longer than the field holds.");
    case IntakeIssue::UnknownWord: return tr("The office's list does not have this word.");
    case IntakeIssue::UnknownStaff: return tr("Nobody of the staff is called so.");
    case IntakeIssue::UnknownCase: return tr("There is no case with this number.");
    case IntakeIssue::UnknownOrganization: return tr("There is no organisation of this name.");
    case IntakeIssue::AmbiguousOrganization: return tr("Several organisations are called so; the name was kept as text.");
    case IntakeIssue::MatchedByPhone: return tr("No organisation is called so; the one with this phone number was taken.");
    case IntakeIssue::NumberUnreadable: return tr("This cannot be read as a number.");
    case IntakeIssue::BadCorporateNumber: return tr("The check digit of the corporate number does not fit.");
    case IntakeIssue::AlreadyKnown: return tr("The file has it already.");
    }
    Q_UNREACHABLE();
}

QString IntakeWording::of(const IntakeProblem& problem)
{
    QString place = tr("Line %1").arg(problem.line);
    if (problem.column > 0)
        place += problem.header.isEmpty() ? tr(", column %1").arg(problem.column) : tr(", column %1 (%2)").arg(QString::number(problem.column), problem.header);
    if (!problem.value.isEmpty())
        place += tr(" “%1”").arg(problem.value);
    const QString sentence = tr("%1: %2").arg(place, of(problem.issue));
    return problem.leftOut ? sentence + u' ' + tr("The row was left out.") : sentence;
}

QString IntakeWording::refusal(const Error& error, ImportKind kind)
{
    if (error.fault() != Fault::Invalid)
        return Wording::of(error);
    if (error.detail() == "header"_L1)
        return tr("The table is empty: its first line must name the columns.");
    if (error.detail() == "received_at"_L1)
        return tr("No column could be understood as the date of receipt. Name it: --map COLUMN=received_at.");
    if (error.detail() == "subject"_L1)
        return tr("No column could be understood as the subject or the content. Name it: --map COLUMN=subject.");
    if (error.detail() == "name"_L1)
        return tr("No column could be understood as the name. Name it: --map COLUMN=name.");
    return tr("“%1” names no column or no field. Fields: %2.").arg(error.detail(), importFields(kind).join(u", "_s));
}

} // namespace musubi::text
