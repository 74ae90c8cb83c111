#pragma once

#include "core/sample/texts.h"

namespace musubi::sample {

inline constexpr int lastSaturday = -1;
inline constexpr int noDue = -9999;

/// One of the latest contacts, which stand as the pictures of the program show them.
struct RecentContact {
    int workingDaysAgo = 0; // or lastSaturday
    int hour = 9;
    int minute = 0;
    QStringView channel;
    QStringView status;
    QStringView staff; // code; empty: nobody has taken it yet
    int minutes = 0;   // taken; 0: not yet noted
    ContactText text;
    QStringView next;       // what was promised
    int nextDue = noDue;    // working days from today; negative: overdue
    QStringView nextTime;
    QStringView nextOutsider; // where the promise is theirs
    QStringView counterparts; // keys of bodies the caller would like to work with
};

std::span<const RecentContact> recentContacts();

} // namespace musubi::sample
