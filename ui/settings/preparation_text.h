#pragma once

#include "core/meeting/preparation.h"

namespace musubi::ui {

/// The template of a checklist as text, one step a line with the working days before the meeting: 「10 会場を予約する」, 「-3 議事録の案を送る」.
QString preparationText(const QList<PreparationRule>& rules);

struct PreparationReading {
    QList<PreparationRule> rules;
    int badLine = 0; // from 1; 0 where every line begins with a number and says what to do
};

/// Reads such lines; full-width figures count, empty lines do not.
PreparationReading readPreparation(const QString& text);

} // namespace musubi::ui
