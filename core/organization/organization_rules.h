#pragma once

#include "core/base/problem.h"
#include "core/organization/organization.h"

namespace musubi {

/// What must or should be mended before a body is entered (DOMAIN §2, §6). A number that looks wrong is kept as typed with
/// a warning. `self` is the row of the body, empty for a new one. What needs the book (known names, rings of parents)
/// OrganizationBook::check adds.
Problems check(const Organization& organization, Id<Organization> self, QDate today);

} // namespace musubi
