#include "core/search/search_filters.h"

#include "core/japan/fiscal_year.h"

namespace musubi {

using namespace Qt::StringLiterals;

namespace {

Conditions consultationFilters(const SearchQuery& query)
{
    Conditions filters;
    if (query.fiscalYear) {
        filters.add(u"r.received_at >= ?"_s, japan::firstDayOf(*query.fiscalYear));
        filters.add(u"r.received_at < ?"_s, japan::lastDayOf(*query.fiscalYear).addDays(1));
    }
    filters.addAny(u"r.caller_kind"_s, query.kinds);
    filters.addAny(u"r.channel"_s, query.channels);
    filters.addAny(u"r.staff"_s, query.staff);
    filters.addAny(u"r.status"_s, query.statuses);
    if (!query.topics.isEmpty()) {
        Conditions topics;
        topics.addAny(u"t.code"_s, query.topics);
        filters.addAll(u"EXISTS (SELECT 1 FROM consultation_topic t WHERE t.consultation = r.id AND "_s + topics.joined(u" AND "_s) + u')', topics);
    }
    return filters;
}

} // namespace

std::optional<Conditions> filtersOn(Subject subject, const SearchQuery& query)
{
    if (!query.hasFilters())
        return Conditions();
    const bool ofContacts = !query.topics.isEmpty() || !query.channels.isEmpty();
    const bool ofWork = query.fiscalYear || !query.staff.isEmpty() || !query.statuses.isEmpty();
    Conditions filters;
    switch (subject) {
    case Subject::Consultation:
        return consultationFilters(query);
    case Subject::Matter:
        if (ofContacts || !query.kinds.isEmpty())
            return std::nullopt;
        if (query.fiscalYear)
            filters.add(u"r.fiscal_year = ?"_s, *query.fiscalYear);
        filters.addAny(u"r.lead"_s, query.staff);
        filters.addAny(u"r.status"_s, query.statuses);
        return filters;
    case Subject::Meeting:
        if (ofContacts || !query.kinds.isEmpty() || !query.statuses.isEmpty())
            return std::nullopt;
        if (query.fiscalYear)
            filters.add(u"r.fiscal_year = ?"_s, *query.fiscalYear);
        filters.addAny(u"r.lead"_s, query.staff);
        return filters;
    case Subject::Organization:
        if (ofContacts || ofWork)
            return std::nullopt;
        filters.addAny(u"r.kind"_s, query.kinds);
        return filters;
    case Subject::Event:
        if (ofContacts || !query.kinds.isEmpty() || !query.statuses.isEmpty())
            return std::nullopt;
        if (query.fiscalYear)
            filters.add(u"r.fiscal_year = ?"_s, *query.fiscalYear);
        filters.addAny(u"r.staff"_s, query.staff);
        return filters;
    default:
        return std::nullopt;
    }
}

} // namespace musubi
