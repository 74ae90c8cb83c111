#include "ui/command_line/command_line.h"

#include <QGuiApplication>

#include <memory>

int main(int argc, char* argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen"); // sheets need fonts, not a screen
    const bool fonts = musubi::command_line::needsFonts(argc, argv);
    const std::unique_ptr<QCoreApplication> app(fonts ? new QGuiApplication(argc, argv) : new QCoreApplication(argc, argv));
    QCoreApplication::setApplicationVersion(QStringLiteral(MUSUBI_VERSION));
    return musubi::command_line::run(QCoreApplication::arguments().mid(1));
}
