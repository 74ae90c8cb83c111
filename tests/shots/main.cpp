#include "core/centre.h"
#include "core/consultation/consultation_desk.h"
#include "core/matter/matter_desk.h"
#include "core/meeting/meeting_desk.h"
#include "core/sample/sample.h"
#include "core/settings/settings_desk.h"
#include "ui/common/theme.h"
#include "ui/memo/phone_memo.h"
#include "ui/paper/layout.h"
#include "ui/paper/painting.h"
#include "ui/shell/main_window.h"
#include "ui/shell/rooms.h"
#include "ui/text/language.h"
#include "ui/text/papers.h"
#include "ui/text/sheet_wording.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QImage>
#include <QSettings>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace musubi;

namespace {

/// The size of the smallest screen the program is made for.
constexpr QSize screenSize(1366, 768);

struct ShotFailed {
    QString path;
};

/// The 256 colours that occur most; others become the nearest of them. A third of the bytes, and nothing to see.
QImage inFewColours(const QImage& picture)
{
    const QImage source = picture.convertToFormat(QImage::Format_RGB32);
    QHash<QRgb, int> counts;
    for (int y = 0; y < source.height(); ++y)
        for (int x = 0; x < source.width(); ++x)
            ++counts[source.pixel(x, y)];
    QList<QRgb> table = counts.keys();
    std::sort(table.begin(), table.end(), [&](QRgb a, QRgb b) { return counts[a] != counts[b] ? counts[a] > counts[b] : a < b; });
    table.resize(std::min<qsizetype>(table.size(), 256));
    const auto distance = [](QRgb a, QRgb b) { return std::abs(qRed(a) - qRed(b)) + std::abs(qGreen(a) - qGreen(b)) + std::abs(qBlue(a) - qBlue(b)); };
    for (auto colour = counts.begin(); colour != counts.end(); ++colour) {
        const auto nearest = std::min_element(table.begin(), table.end(), [&](QRgb a, QRgb b) { return distance(a, colour.key()) < distance(b, colour.key()); });
        colour.value() = static_cast<int>(nearest - table.begin());
    }
    QImage few(source.size(), QImage::Format_Indexed8);
    few.setColorTable(table);
    for (int y = 0; y < source.height(); ++y)
        for (int x = 0; x < source.width(); ++x)
            few.setPixel(x, y, static_cast<uint>(counts[source.pixel(x, y)]));
    return few;
}

void keep(const QImage& picture, const QDir& folder, const QString& name)
{
    const QString path = folder.filePath(name + u".png"_s);
    if (!inFewColours(picture).save(path, "PNG", 0))
        throw ShotFailed{path};
    std::printf("%s\n", qPrintable(path));
}

/// The same pictures on every desk: a screen of our own, larger than the window, which it would shrink otherwise.
void useScreen(const QString& path)
{
    QFile description(path);
    if (!description.open(QIODevice::WriteOnly))
        throw ShotFailed{path};
    description.write(R"({"synchronousWindowSystemEvents": false, "windowFrameMargins": false, "screens": [)"
                      R"({"name": "desk", "x": 0, "y": 0, "width": 1920, "height": 1200, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})");
    description.close();
    qputenv("QT_QPA_PLATFORM", QByteArray("offscreen:configfile=") + QFile::encodeName(path));
    qputenv("QT_SCALE_FACTOR", "1");
}

QString lookName(ui::Appearance appearance)
{
    return appearance == ui::Appearance::Dark ? u"dark"_s : u"light"_s;
}

void settle()
{
    // Rooms fill their lists and lay themselves out in events that follow one another.
    for (int i = 0; i < 20; ++i) {
        QApplication::processEvents();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // what a room threw away is gone before it is shown
    }
}

void shootPlace(ui::MainWindow& window, const ui::Place& place, const QDir& folder, const QString& name)
{
    window.go(place);
    settle();
    keep(window.grab().toImage(), folder, name);
}

/// A meeting ahead in every look; one that is over, one whose date is being found, and both forms in the look most will see.
void shootMeetings(ui::MainWindow& window, Centre& centre, const QDir& folder, const QString& suffix, bool all)
{
    const auto shoot = [&](MeetingStatus status, const QString& mode, const QString& name) {
        MeetingFilter filter;
        filter.statuses = {status};
        if (const auto ids = centre.meetings().ids(filter); !ids.isEmpty())
            shootPlace(window, {u"meetings"_s, ids.first().value, mode}, folder, name + suffix);
    };
    shoot(MeetingStatus::Invited, {}, u"meeting"_s);
    if (!all)
        return;
    shoot(MeetingStatus::Closed, {}, u"meeting_over"_s);
    shoot(MeetingStatus::Arranging, u"dates"_s, u"meeting_dates"_s);
    shoot(MeetingStatus::Fixed, u"edit"_s, u"meeting_editor"_s);
    shoot(MeetingStatus::Closed, u"minutes"_s, u"meeting_minutes"_s);
}

void shootWindow(QApplication& app, Centre& centre, const QDir& folder, const QString& language, ui::Appearance appearance)
{
    text::useLanguage(language);
    ui::applyTheme(app, appearance);
    const QString suffix = u'_' + language + u'_' + lookName(appearance);
    ui::ProgramVerbs verbs;
    verbs.isSample = true;
    ui::MainWindow window(centre, verbs);
    window.resize(screenSize);
    window.show();
    settle();
    // Every room in the look most will see; of the others the pages with the most on them.
    const bool all = language == "ja"_L1 && appearance == ui::Appearance::Light;
    for (const ui::RoomEntry& entry : ui::rooms())
        if (all || entry.key == "today"_L1 || entry.key == "consultations"_L1)
            shootPlace(window, {entry.key, 0, {}}, folder, entry.key + suffix);
    if (const auto matters = centre.matters().ids({}); !matters.isEmpty())
        for (const auto& [mode, name] : {std::pair(QString(), u"case"_s), std::pair(u"partners"_s, u"partners"_s)})
            shootPlace(window, {u"matters"_s, matters.last().value, mode}, folder, name + suffix);
    shootMeetings(window, centre, folder, suffix, all);
    if (const auto consultations = centre.consultations().ids({}); all && !consultations.isEmpty())
        shootPlace(window, {u"consultations"_s, consultations.first().value, u"edit"_s}, folder, u"consultation_editor"_s + suffix);
}

void shootMemo(QApplication& app, Centre& centre, const QDir& folder)
{
    text::useLanguage(u"ja"_s);
    ui::applyTheme(app, ui::Appearance::Light);
    ui::MainWindow window(centre);
    window.resize(screenSize);
    window.show();
    ui::PhoneMemo* memo = window.openMemo();
    settle();
    keep(memo->grab().toImage(), folder, u"memo_ja_light"_s);
    delete memo; // nothing was written: no draft stays
}

void shootSheet(const Sheet& sheet, const QDir& folder, const QString& name)
{
    constexpr double dpi = 96;
    keep(paper::renderPage(paper::layOut(sheet, &text::SheetWording::of), 0, dpi), folder, name);
}

void shootSheets(Centre& centre, const QDir& folder)
{
    text::useLanguage(u"ja"_s);
    const auto consultations = centre.consultations().ids({});
    if (!consultations.isEmpty())
        shootSheet(text::consultationSheetOf(centre, consultations.first()), folder, u"sheet_consultation"_s);
    const auto matters = centre.matters().ids({});
    if (!matters.isEmpty())
        for (const auto& [sheet, name] : {std::pair(text::caseSummaryOf(centre, matters.last()), u"sheet_case_summary"_s), std::pair(text::pathwaySheetOf(centre, matters.last()), u"sheet_pathway"_s)})
            shootSheet(sheet, folder, name);
    if (const auto month = text::readSpan(centre, u"2020-11"_s))
        shootSheet(text::ledgerOf(centre, *month), folder, u"sheet_consultation_ledger"_s);
}

} // namespace

int main(int argc, char* argv[])
{
    const QTemporaryDir desk;
    useScreen(desk.filePath(u"screen.json"_s));
    QSettings::setDefaultFormat(QSettings::IniFormat); // the user's own settings are neither read nor changed
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, desk.path());
    QApplication app(argc, argv);
    QApplication::setOrganizationName(u"musubi-shots"_s);
    QApplication::setApplicationName(u"musubi-shots"_s);

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({u"out"_s, u"Folder of the pictures"_s, u"folder"_s, u"docs/pictures"_s});
    parser.process(app);
    const QDir folder(parser.value(u"out"_s));
    if (!QDir().mkpath(folder.path())) {
        std::fprintf(stderr, "musubi-shots: cannot make %s\n", qPrintable(folder.path()));
        return 1;
    }
    try {
        CentreOptions options;
        const QDateTime morning(QDate(2020, 11, 24), QTime(10, 32));
        options.clock = [morning] { return morning; };
        options.seat = {u"musubi-shots"_s, {}};
        const auto centre = Centre::create(desk.filePath(u"sample.musubi"_s), options);
        makeSample(*centre, morning.date());
        for (const QString& language : text::languages())
            for (const ui::Appearance appearance : {ui::Appearance::Light, ui::Appearance::Dark})
                shootWindow(app, *centre, folder, language, appearance);
        shootMemo(app, *centre, folder);
        shootSheets(*centre, folder);
    } catch (const ShotFailed& failed) {
        std::fprintf(stderr, "musubi-shots: cannot write %s\n", qPrintable(failed.path));
        return 1;
    }
    return 0;
}
