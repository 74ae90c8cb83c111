#pragma once

#include "core/base/problem.h"
#include "core/event/event.h"

namespace musubi {

class Vocabulary;

/// What must or should be mended before an event is saved (DOMAIN §2).
Problems check(const Event& event, QDate today);

/// 参加者延べ: everybody of every kind.
int headcountOf(const Event& event);

/// What the list of names says: how many of each kind came, in the order in which kinds first stand in it.
QList<Headcount> headcountsOf(const QList<EventParticipant>& participants);

/// Under the headings of reports (行政, 学校・公民館, …), each of them, in their order; a kind without a heading counts under the last one.
QList<std::pair<QString, int>> headcountsByGroup(const Vocabulary& vocabulary, const QList<Headcount>& headcounts);

} // namespace musubi
