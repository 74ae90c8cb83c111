#include "core/base/error.h"
#include "core/centre.h"
#include "core/japan/date_reading.h"
#include "core/journal/journal.h"
#include "core/staff/staff_room.h"
#include "ui/common/icon.h"
#include "ui/common/input_method.h"
#include "ui/common/theme.h"
#include "ui/shell/main_window.h"
#include "ui/text/language.h"
#include "ui/text/wording.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QMessageBox>
#include <QSettings>

int main(int argc, char* argv[])
{
    using namespace Qt::StringLiterals;
    using namespace musubi;

    QApplication app(argc, argv);
    QApplication::setOrganizationName(u"musubi"_s);
    QApplication::setApplicationName(u"musubi"_s);
    QApplication::setApplicationVersion(QStringLiteral(MUSUBI_VERSION));
    QCommandLineParser parser;
    parser.addPositionalArgument(u"FILE"_s, u"The centre's file."_s);
    parser.addOption({u"language"_s, u"ja or en."_s, u"LANGUAGE"_s});
    parser.addOption({u"theme"_s, u"light, dark or system."_s, u"THEME"_s});
    parser.addOption({u"today"_s, u"Work as if it were this day and time."_s, u"DATE"_s});
    parser.addOption({u"staff"_s, u"Sit down as the person with this code."_s, u"CODE"_s});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(app);

    const QSettings settings;
    const QString language = parser.isSet(u"language"_s) ? parser.value(u"language"_s) : settings.value(u"language"_s, text::systemLanguage()).toString();
    text::useLanguage(language);
    const QString look = parser.value(u"theme"_s);
    const auto appearance = look == "dark"_L1 ? ui::Appearance::Dark
        : look == "light"_L1                  ? ui::Appearance::Light
                                              : static_cast<ui::Appearance>(settings.value(u"look/appearance"_s, 0).toInt());
    ui::applyTheme(app, appearance, settings.value(u"look/percent"_s, 100).toInt());
    QApplication::setWindowIcon(ui::Icon::application());
    new ui::InputMethodWatch(app); // owned by app

    try {
        const auto files = parser.positionalArguments();
        if (files.isEmpty())
            parser.showHelp(2);
        CentreOptions options;
        options.seat.name = QSysInfo::machineHostName() + u'/' + qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
        if (const auto reading = japan::readDate(parser.value(u"today"_s), QDate::currentDate()); parser.isSet(u"today"_s) && reading.isValid()) {
            // Time goes on from there: a stopped clock would show a call that never lasts.
            const qint64 shift = QDateTime::currentDateTime().secsTo(QDateTime(reading.date, reading.time.value_or(QTime(10, 32))));
            options.clock = [shift] { return QDateTime::currentDateTime().addSecs(shift); };
        }
        const auto centre = Centre::open(files.first(), options);
        if (const auto staff = centre->staff().find(parser.isSet(u"staff"_s) ? parser.value(u"staff"_s) : qEnvironmentVariable("MUSUBI_STAFF")))
            centre->journal().setStaff(staff->id);
        ui::MainWindow window(*centre);
        window.show();
        return QApplication::exec();
    } catch (const Error& error) {
        QMessageBox box(QMessageBox::Critical, u"Musubi"_s, text::Wording::of(error));
        box.setTextFormat(Qt::PlainText);
        box.exec();
        return 1;
    }
}
