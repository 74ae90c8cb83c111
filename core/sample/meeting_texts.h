#pragma once

#include <QStringView>

#include <span>

namespace musubi::sample {

/// A meeting of an everyday case. Lists are separated by ／, the parts of an item of the agenda (title, minutes, who, record) by |.
struct MeetingText {
    QStringView theme;  // of the case
    QStringView kind;   // code
    int round = 0;      // 0: no series
    int share = 0;      // when: ‰ of the way from the opening of the case to its last contact
    QStringView venue;
    QStringView aim;
    QStringView agenda;
    QStringView agreed;
    QStringView disputed;
    QStringView deferred;
    QStringView promise; // kept meanwhile
    QStringView promisedBy; // somebody outside; empty: the centre
    QStringView next;
};

std::span<const MeetingText> meetingTexts();

/// A meeting of a real case: that it took place, and between whom. Nothing else is known of it.
struct RealMeeting {
    QStringView theme; // of the case
    int year, month, day, hour;
    QStringView alsoAsked; // kinds of bodies that the brochure names without a name, separated by ／
};

std::span<const RealMeeting> realMeetings();

} // namespace musubi::sample
