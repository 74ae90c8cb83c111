#pragma once

#include "core/centre.h"
#include "core/intake/intake.h"

namespace musubi::ui {

/// What a worker needs to open the same file for itself, as the same person at the same seat.
struct SecondDesk {
    QString path;
    CentreOptions options;
};

SecondDesk secondDesk(Centre& centre);

/// A table to take in, and how.
struct ImportWish {
    ImportKind kind = ImportKind::Consultations;
    QString path;
    IntakeOptions options;
};

/// Reads or takes in a table on a connection of its own: for a worker. Throws as importConsultations does, NoSuchFile.
IntakeReport carryOut(const SecondDesk& desk, const ImportWish& wish, const Progress& progress);

/// Takes an import back on a connection of its own. Throws Error(Conflict) where its records were changed since.
void takeBack(const SecondDesk& desk, qint64 action);

} // namespace musubi::ui
