#pragma once

#include "core/base/problem.h"
#include "core/person/person.h"

namespace musubi {

/// What must or should be mended before a person is entered (DOMAIN §2, §6). What needs the book PersonBook::check adds.
Problems check(const Person& person);

/// Throws Error(Fault::Invalid, "name") for a person without one.
void requireName(const Person& person);

} // namespace musubi
