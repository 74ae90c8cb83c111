#include "app/first_paint.h"

/// The least a Qt window can be: what the start and the memory of the program are measured against.
int main(int argc, char* argv[])
{
    QApplication app(argc, argv);
    musubi::FirstPaint::watch(app);
    QMainWindow window;
    window.resize(1366, 768);
    window.show();
    return QApplication::exec();
}
