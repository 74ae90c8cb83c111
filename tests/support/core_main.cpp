#include "tests/support/run_tests.h"

#include <QCoreApplication>

int main(int argc, char* argv[])
{
    QCoreApplication app(argc, argv);
    return musubi::tests::run(argc, argv);
}
