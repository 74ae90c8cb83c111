#include "ui/command_line/command_line.h"

#include <QGuiApplication>

#include <memory>

namespace {

QtMessageHandler usual = nullptr;

/// What a script reads on stderr is ours: Qt's remark about a missing runtime folder, of which no command makes use, is not.
void passOn(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    if (!message.startsWith(QLatin1String("QStandardPaths: XDG_RUNTIME_DIR")))
        usual(type, context, message);
}

} // namespace

int main(int argc, char* argv[])
{
    usual = qInstallMessageHandler(passOn);
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen"); // sheets need fonts, not a screen
    const bool fonts = musubi::command_line::needsFonts(argc, argv);
    const std::unique_ptr<QCoreApplication> app(fonts ? new QGuiApplication(argc, argv) : new QCoreApplication(argc, argv));
    QCoreApplication::setApplicationVersion(QStringLiteral(MUSUBI_VERSION));
    return musubi::command_line::run(QCoreApplication::arguments().mid(1));
}
