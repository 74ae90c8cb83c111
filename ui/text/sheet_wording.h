#pragma once

#include "core/sheet/sheet_label.h"

#include <QCoreApplication>

namespace musubi::text {

/// The words printed on sheets, in the language of the installed translator.
class SheetWording {
    Q_DECLARE_TR_FUNCTIONS(SheetWording) // unqualified, as lupdate sees it

public:
    /// Keeps the places %1, %2 … that the label describes. Fits SheetWords.
    static QString of(SheetLabel label);
};

} // namespace musubi::text
