#define CATCH_CONFIG_RUNNER
#include "tests/support/run_tests.h"

#include "tests/support/catch.h"

int musubi::tests::run(int argc, char* argv[])
{
    return Catch::Session().run(argc, argv);
}
