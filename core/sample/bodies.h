#pragma once

#include <QStringView>

#include <span>

namespace musubi::sample {

/// A body of the sample centre. Texts of several words are separated by blanks; `parent` is the key of another line above.
struct BodyEntry {
    QStringView key;
    QStringView name;
    QStringView reading;
    QStringView legalForm; // code; a + behind it: written behind the name
    QStringView kind;      // code
    QStringView parent;
    QStringView fields; // codes, the main one first
    QStringView area;   // code
};

/// The real bodies of DOMAIN §4 with nothing but their names, the invented town of みほん市, and invented bodies around it.
std::span<const BodyEntry> bodies();

/// What else is known of some of them.
struct BodyDetail {
    QStringView body;
    QStringView address;
    int members = 0;     // 0: unknown
    int foundedYear = 0; // 0: unknown
    QStringView alias;
    QStringView aliasReading;
    QStringView formerName;
    QStringView formerReading;
    int renamedYearsAgo = 0; // the former name held until 31 March that many fiscal years ago
    QStringView note;
};

std::span<const BodyDetail> bodyDetails();

/// Somebody who calls the sample centre. All of them are invented.
struct PersonEntry {
    QStringView key;
    QStringView name;
    QStringView reading;
    QStringView body; // key; empty for somebody who stands for nobody
    QStringView title;
    QStringView hours;      // when to call
    QStringView formerBody; // where they stood until 31 March of last fiscal year
    QStringView formerTitle;
};

std::span<const PersonEntry> people();

/// The coordinators of the sample centre.
struct StaffEntry {
    QStringView code;
    QStringView name;
    QStringView reading;
    QStringView initial;
};

std::span<const StaffEntry> coordinators();

} // namespace musubi::sample
