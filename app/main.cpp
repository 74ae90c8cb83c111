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

} // namespace

int main(int argc, char* argv[])
{
    using namespace Qt::StringLiterals;
    QApplication app(argc, argv);
    QApplication::setOrganizationName(u"musubi"_s);
    QApplication::setApplicationName(u"musubi"_s);
    QApplication::setApplicationVersion(QStringLiteral(MUSUBI_VERSION));

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
