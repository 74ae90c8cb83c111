#include "ui/command_line/command_line.h"

#include <QGuiApplication>

int main(int argc, char* argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen"); // sheets need fonts, not a screen
    QGuiApplication app(argc, argv);
    return musubi::command_line::run(QCoreApplication::arguments().mid(1));
}
