#include "app/first_paint.h"
#include "ui/common/icon.h"
#include "ui/common/input_guard.h"
#include "ui/common/input_method.h"
#include "ui/common/theme.h"
#include "ui/start/launch.h"
#include "ui/start/program.h"
#include "ui/text/language.h"

#include <QApplication>
#include <QSettings>

#include <algorithm>
#include <cstdio>

namespace {

void dress(QApplication& app, const musubi::ui::Launch& launch)
{
    using namespace Qt::StringLiterals;
    using namespace musubi;
    const QSettings settings;
    text::useLanguage(launch.language.isEmpty() ? settings.value("language"_L1, text::systemLanguage()).toString() : launch.language);
    const auto chosen = static_cast<ui::Appearance>(settings.value("look/appearance"_L1, 0).toInt());
    ui::applyTheme(app, launch.appearance.value_or(chosen), launch.zoom ? launch.zoom : settings.value("look/percent"_L1, 100).toInt());
    QApplication::setWindowIcon(ui::Icon::application());
    QGuiApplication::setDesktopFileName(u"musubi"_s);
    new ui::InputMethodWatch(app); // owned by app
    new ui::InputGuard(app);       // likewise
}

/// Help and version are for any machine, also for one without a display, on which a QApplication ends the program.
bool asksForWords(int argc, const char* const* argv)
{
    return std::any_of(argv + 1, argv + argc, [](const char* argument) {
        const QByteArrayView word(argument);
        return word == "--help" || word == "-h" || word == "--version" || word == "-v";
    });
}

} // namespace

int main(int argc, char* argv[])
{
    using namespace Qt::StringLiterals;
    QCoreApplication::setOrganizationName(u"musubi"_s);
    QCoreApplication::setApplicationName(u"musubi"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(MUSUBI_VERSION));
    if (asksForWords(argc, argv)) {
        const QCoreApplication words(argc, argv);
        const auto reading = musubi::ui::readLaunch(QCoreApplication::arguments(), {}, QDate::currentDate());
        if (!reading.help.isEmpty()) {
            std::fputs(qPrintable(reading.help), stdout);
            return 0;
        }
        std::fprintf(stderr, "musubi: %s\n", qPrintable(reading.complaint));
        return 2;
    }
    QApplication app(argc, argv);

    const auto reading = musubi::ui::readLaunch(QApplication::arguments(), qEnvironmentVariable("MUSUBI_STAFF"), QDate::currentDate());
    if (!reading.help.isEmpty()) {
        std::fputs(qPrintable(reading.help), stdout);
        return 0;
    }
    if (!reading.complaint.isEmpty()) {
        std::fprintf(stderr, "musubi: %s\n", qPrintable(reading.complaint));
        return 2;
    }
    dress(app, reading.launch);
    musubi::FirstPaint::watch(app);
    musubi::ui::Program program(reading.launch);
    return program.start() ? QApplication::exec() : 0;
}
