#pragma once

#include "core/intake/intake.h"

#include <QCoreApplication>

namespace musubi::text {

/// What the reader of a foreign table has to say, in the user's language.
class IntakeWording {
    Q_DECLARE_TR_FUNCTIONS(IntakeWording) // unqualified, as lupdate sees it

public:
    /// What is wrong with the cell and what became of it.
    static QString of(IntakeIssue issue);
    /// With its place: 12行目 3列目（受付日）「R8.13.1」：日付として読めません。この行は取り込みません。
    static QString of(const IntakeProblem& problem);
    /// Why nothing at all can be taken in: no column is understood, or a COLUMN=FIELD names none.
    static QString refusal(const Error& error, ImportKind kind);
};

} // namespace musubi::text
