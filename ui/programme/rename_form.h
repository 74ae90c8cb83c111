#pragma once

#include "core/programme/programme.h"

class QWidget;

namespace musubi {
class Centre;
}

namespace musubi::ui {

/// How a programme is called, and from which fiscal year on.
struct ProgrammeNaming {
    QString name;
    int firstYear = 0;

    friend bool operator==(const ProgrammeNaming&, const ProgrammeNaming&) = default;
};

/// Asks for another name and its first year, and says what the years before keep. False where nothing is to be done.
bool askForNaming(Centre& centre, const Programme& programme, ProgrammeNaming& naming, QWidget* parent);

} // namespace musubi::ui
