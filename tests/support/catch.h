#pragma once

// Catch2 2 on Debian 12, Catch2 3 elsewhere: the one place that knows the difference.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
using Catch::Approx;
namespace Catch {
using Catch::Matchers::Predicate;
}
#else
#include <catch2/catch.hpp>
#endif
