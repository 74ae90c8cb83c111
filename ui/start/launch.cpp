#include "ui/start/launch.h"

#include "core/japan/date_reading.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

// Messages of the command line are English, as those of musubi-cli: they are read by scripts and by those who write them.
void addLaunchOptions(QCommandLineParser& parser)
{
    parser.setApplicationDescription(u"Musubi: consultations, cases and collaboration of a civic centre."_s);
    parser.addPositionalArgument(u"FILE"_s, u"The centre's file; without it the one used last."_s, u"[FILE]"_s);
    parser.addOption({u"memo"_s, u"Open a phone memo, in the running program where there is one."_s});
    parser.addOption({u"sample"_s, u"Open the sample centre."_s});
    parser.addOption({u"read-only"_s, u"Open the file for reading alone."_s});
    parser.addOption({u"staff"_s, u"Who sits here (also MUSUBI_STAFF)."_s, u"CODE"_s});
    parser.addOption({u"today"_s, u"Let the day be DATE, perhaps with a time: 2020-11-24T10:32, R2.11.24."_s, u"DATE"_s});
    parser.addOption({u"language"_s, u"ja or en."_s, u"LANGUAGE"_s});
    parser.addOption({u"theme"_s, u"light, dark or system."_s, u"THEME"_s});
    parser.addOption({u"zoom"_s, u"Size of text in percent, 90 to 200."_s, u"PERCENT"_s});
    parser.addOption({{u"h"_s, u"help"_s}, u"Show this help."_s});
    parser.addOption({{u"v"_s, u"version"_s}, u"Show the version."_s});
}

QDateTime readStart(const QString& text, QDate today)
{
    if (const auto exact = QDateTime::fromString(text, Qt::ISODate); exact.isValid() && text.contains(u'T'))
        return exact;
    const japan::DateReading reading = japan::readDate(text, today);
    return reading.date.isValid() ? QDateTime(reading.date, reading.time.value_or(QTime(9, 0))) : QDateTime();
}

std::optional<Appearance> appearanceNamed(const QString& name)
{
    if (name == "light"_L1)
        return Appearance::Light;
    if (name == "dark"_L1)
        return Appearance::Dark;
    if (name == "system"_L1)
        return Appearance::System;
    return std::nullopt;
}

QString complaintOf(const QCommandLineParser& parser, Launch& launch, QDate today)
{
    if (parser.positionalArguments().size() > 1)
        return u"more than one file"_s;
    if (parser.isSet(u"today"_s)) {
        launch.startsAt = readStart(parser.value(u"today"_s), today);
        if (!launch.startsAt.isValid())
            return u"--today: not a date: "_s + parser.value(u"today"_s);
    }
    if (parser.isSet(u"theme"_s)) {
        launch.appearance = appearanceNamed(parser.value(u"theme"_s));
        if (!launch.appearance)
            return u"--theme: light, dark or system, not "_s + parser.value(u"theme"_s);
    }
    launch.language = parser.value(u"language"_s);
    if (parser.isSet(u"language"_s) && launch.language != "ja"_L1 && launch.language != "en"_L1)
        return u"--language: ja or en, not "_s + launch.language;
    if (parser.isSet(u"zoom"_s)) {
        launch.zoom = parser.value(u"zoom"_s).toInt();
        if (launch.zoom < 90 || launch.zoom > 200)
            return u"--zoom: 90 to 200, not "_s + parser.value(u"zoom"_s);
    }
    return {};
}

} // namespace

LaunchReading readLaunch(const QStringList& arguments, const QString& staffFromEnvironment, QDate today)
{
    QCommandLineParser parser;
    addLaunchOptions(parser);
    LaunchReading reading;
    if (!parser.parse(arguments)) {
        reading.complaint = parser.errorText();
        return reading;
    }
    if (parser.isSet(u"help"_s))
        reading.help = parser.helpText();
    else if (parser.isSet(u"version"_s))
        reading.help = QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion() + u'\n';
    Launch& launch = reading.launch;
    reading.complaint = complaintOf(parser, launch, today);
    if (!parser.positionalArguments().isEmpty())
        launch.file = QFileInfo(parser.positionalArguments().constFirst()).absoluteFilePath();
    launch.memo = parser.isSet(u"memo"_s);
    launch.sample = parser.isSet(u"sample"_s);
    launch.readOnly = parser.isSet(u"read-only"_s);
    launch.staff = parser.isSet(u"staff"_s) ? parser.value(u"staff"_s) : staffFromEnvironment;
    return reading;
}

Clock clockFrom(const QDateTime& startsAt)
{
    if (!startsAt.isValid())
        return [] { return QDateTime::currentDateTime(); };
    QElapsedTimer running;
    running.start();
    return [startsAt, running] { return startsAt.addMSecs(running.elapsed()); };
}

} // namespace musubi::ui
