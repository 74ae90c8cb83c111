#pragma once

#include "core/base/clock.h"
#include "ui/common/theme.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace musubi::ui {

/// What the program was called with: `musubi [options] [FILE]`.
struct Launch {
    QString file;                       // absolute; empty: the one used last
    QDateTime startsAt;                 // --today; invalid: the machine's clock
    QString staff;                      // --staff, else MUSUBI_STAFF
    bool memo = false;                  // --memo: a phone memo, in the running program where there is one
    bool sample = false;                // --sample: the sample centre
    bool readOnly = false;
    QString language;                   // "ja", "en" or empty: as chosen last
    std::optional<Appearance> appearance;
    int zoom = 0;                       // percent; 0: as chosen last
};

/// A wrong call: `complaint` says in one line what is wrong with it.
struct LaunchReading {
    Launch launch;
    QString complaint = {};
    QString help = {}; // --help or --version was asked: print this and end
};

/// Reads the arguments (the program's name first) and MUSUBI_STAFF; today decides what `--today 11/24` means.
LaunchReading readLaunch(const QStringList& arguments, const QString& staffFromEnvironment, QDate today);

/// A clock that runs on from `startsAt`, or the machine's where that is invalid.
Clock clockFrom(const QDateTime& startsAt);

} // namespace musubi::ui
