#pragma once

#include <QStringView>

#include <span>

namespace musubi::sample {

/// A case between invented bodies that grew from an everyday contact.
struct EverydayCase {
    QStringView seed; // subject of the contact it grew from
    QStringView theme;
    QStringView parties; // body=ROLE, separated by blanks
    QStringView fields;
    QStringView areas;
    QStringView status;
    QStringView closingReason;
    QStringView outcome;     // code; empty: none yet
    QStringView outcomeNote;
    QStringView stage;       // of the path entry of this fiscal year; empty: no entry
    QStringView basis;       // 《制度》 stands for the programme of the year
    QStringView content;
    QStringView result;
    QStringView waitingFor;  // 待ち; reviewed in two to six weeks
    QStringView next;        // a promise on the case itself
    int nextDue = 0;         // working days from today
};

std::span<const EverydayCase> everydayCases();

/// A case in which nothing happened for some time and no next step is set, with its last contact.
struct SilentCase {
    int daysAgo;
    QStringView caller;
    QStringView channel;
    QStringView subject;
    QStringView content;
    QStringView response;
    QStringView topics;
    EverydayCase matter;
};

std::span<const SilentCase> silentCases();

} // namespace musubi::sample
