#pragma once

#include "core/db/conditions.h"
#include "core/search/search_query.h"

#include <optional>

namespace musubi {

/// What the filters of a search ask of the records of one kind, as conditions on `r`; nothing where a record of this kind
/// never has what is asked for.
std::optional<Conditions> filtersOn(Subject subject, const SearchQuery& query);

} // namespace musubi
