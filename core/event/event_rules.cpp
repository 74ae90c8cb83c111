#include "core/event/event_rules.h"

#include "core/vocabulary/vocabulary.h"

#include <algorithm>
#include <numeric>

namespace musubi {

using namespace Qt::StringLiterals;

namespace {

/// One headcount for each kind, however often it stands there.
QList<Headcount> gathered(const QList<Headcount>& counts)
{
    QList<Headcount> sums;
    for (const Headcount& count : counts) {
        const auto known = std::find_if(sums.begin(), sums.end(), [&](const Headcount& sum) { return sum.kind == count.kind; });
        if (known == sums.end())
            sums << count;
        else
            known->count += count.count;
    }
    return sums;
}

bool isFewerThanNamed(const Event& event)
{
    const QList<Headcount> counts = gathered(event.headcounts), named = headcountsOf(event.participants);
    return std::any_of(named.begin(), named.end(), [&](const Headcount& said) {
        const auto counted = std::find_if(counts.begin(), counts.end(), [&](const Headcount& count) { return count.kind == said.kind; });
        return (counted == counts.end() ? 0 : counted->count) < said.count;
    });
}

} // namespace

Problems check(const Event& event, QDate today)
{
    Problems problems;
    if (event.title.trimmed().isEmpty())
        problems << Problem{"title"_L1, Rule::Required};
    if (event.title.size() > 200)
        problems << Problem{"title"_L1, Rule::TooLong};
    if (event.kind.isEmpty())
        problems << Problem{"event_kind"_L1, Rule::Required};
    if (!event.startsAt.isValid())
        problems << Problem{"starts_at"_L1, Rule::Required};
    else if (event.endsAt && *event.endsAt < event.startsAt)
        problems << Problem{"ends_at"_L1, Rule::EndsBeforeStart};
    if (event.status == EventStatus::Held && event.startsAt.isValid() && event.startsAt.date() > today)
        problems << Problem{"event_status"_L1, Rule::NotInFuture};
    if (event.aim.size() > 2000)
        problems << Problem{"aim"_L1, Rule::TooLong};
    if (event.status == EventStatus::Held && headcountOf(event) == 0)
        problems << Problem{"event_headcount"_L1, Rule::Required, Severity::Warning};
    else if (!event.headcounts.isEmpty() && isFewerThanNamed(event))
        problems << Problem{"event_headcount"_L1, Rule::FewerThanNamed, Severity::Warning};
    return problems;
}

int headcountOf(const Event& event)
{
    return std::accumulate(event.headcounts.begin(), event.headcounts.end(), 0, [](int sum, const Headcount& count) { return sum + count.count; });
}

QList<Headcount> headcountsOf(const QList<EventParticipant>& participants)
{
    QList<Headcount> counts;
    for (const EventParticipant& participant : participants)
        if (participant.attended)
            counts << Headcount{participant.kind, 1};
    return gathered(counts);
}

QList<std::pair<QString, int>> headcountsByGroup(const Vocabulary& vocabulary, const QList<Headcount>& headcounts)
{
    QList<std::pair<QString, int>> sums;
    for (const QString& group : vocabulary.groups(u"kind"))
        sums.emplaceBack(group, 0);
    for (const Headcount& headcount : headcounts) {
        const VocabularyTerm* term = vocabulary.find(u"kind", headcount.kind.code);
        auto sum = std::find_if(sums.begin(), sums.end(), [&](const auto& one) { return term && one.first == term->group; });
        if (sum == sums.end() && !sums.isEmpty())
            sum = sums.end() - 1;
        if (sum != sums.end())
            sum->second += headcount.count;
    }
    return sums;
}

} // namespace musubi
