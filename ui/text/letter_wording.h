#pragma once

#include "core/sheet/letter.h"

#include <QCoreApplication>

namespace musubi::text {

/// What the editor of letters says, in the language of the installed translator.
class LetterWording {
    Q_DECLARE_TR_FUNCTIONS(LetterWording) // unqualified, as lupdate sees it

public:
    static QString of(LetterKind kind);
    static QString of(LetterPart part);
    /// What a placeholder stands for.
    static QString of(LetterField field);
    /// Where, what and what to do: 本文の3行目…
    static QString of(const LetterProblem& problem);
};

} // namespace musubi::text
