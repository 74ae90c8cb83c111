#pragma once

namespace musubi::tests {

/// Runs every test of this program and returns its exit code.
int run(int argc, char* argv[]);

} // namespace musubi::tests
