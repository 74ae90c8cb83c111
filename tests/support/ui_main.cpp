#include "tests/support/run_tests.h"

#include <QApplication>

int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    return musubi::tests::run(argc, argv);
}
