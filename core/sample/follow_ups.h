#pragma once

#include <QStringView>

#include <span>

namespace musubi::sample {

/// How a contact goes on some weeks later.
struct FollowUp {
    QStringView topics;  // main topics after which this may follow
    QStringView suffix;  // behind the subject
    QStringView content;
    QStringView response;
    QStringView responses;
    QStringView channel;   // code; empty: any
    bool outgoing = false; // the centre asked
};

std::span<const FollowUp> followUps();

} // namespace musubi::sample
