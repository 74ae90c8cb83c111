#pragma once

#include <QStringView>

#include <span>

namespace musubi::sample {

/// One contact of a real case. Its words are those of the brochure, or say nothing beyond that there was a contact.
struct RealContact {
    int year, month, day, hour, minute;
    QStringView channel;
    QStringView body;
    QStringView subject;
    QStringView content;
    QStringView topics;
    int minutes;
    QStringView next;     // a promise of the centre while the case runs
    int nextDue = 0;      // working days from today
};

struct RealPath {
    int fiscalYear;
    QStringView stage;
    QStringView basis;
    QStringView content;
    QStringView result;
};

struct RealOutcome {
    int year, month, day;
    QStringView code;
    QStringView note;
};

/// A case of DOMAIN §4.
struct RealCase {
    QStringView theme;
    QStringView proposers; // keys of bodies
    QStringView proposerRole;
    QStringView divisions; // 協働課, one or more
    bool underProgramme;   // the division that runs the programmes is 所管
    QStringView fields;
    QStringView lead;
    std::span<const RealContact> contacts;
    std::span<const RealPath> path;
    std::span<const RealOutcome> outcomes;
    QStringView finding;
};

std::span<const RealCase> realCases();

} // namespace musubi::sample
