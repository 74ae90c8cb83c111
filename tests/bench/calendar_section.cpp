#include "core/centre.h"
#include "core/exchange/ics_reader.h"
#include "core/exchange/ics_writer.h"
#include "tests/bench/measure.h"
#include "tests/bench/sections.h"
#include "ui/calendar/calendar_model.h"
#include "ui/calendar/month_view.h"
#include "ui/common/theme.h"
#include "ui/text/calendar_events.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QPainter>

#ifdef MUSUBI_WITH_ICAL
#include <libical/ical.h>
#endif

namespace musubi::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int calendarWidth = 1000, calendarHeight = 660; // of the month in a window of 1366 × 768
constexpr double frame = 1000.0 / 60;

/// Entries of all kinds over 30 days, so that every day holds far more than it can show.
QList<CalendarEntry> crowdedMonth(int count)
{
    QList<CalendarEntry> entries;
    for (int i = 0; i < count; ++i) {
        CalendarEntry entry;
        entry.kind = static_cast<EntryKind>(i % 6);
        entry.title = u"空き店舗の活用について話し合う %1"_s.arg(i);
        entry.place = u"分庁舎2階 会議室"_s;
        entry.who = u"産業振興課 河原様"_s;
        const QDate day = QDate(2026, 11, 1).addDays(i % 30);
        entry.wholeDay = entry.kind == EntryKind::Promise || entry.kind == EntryKind::Deadline;
        entry.begin = QDateTime(day, entry.wholeDay ? QTime(0, 0) : QTime(9 + i % 8, i % 4 * 15));
        entry.end = entry.wholeDay ? entry.begin.addDays(1) : entry.begin.addSecs(60 * (30 + i % 5 * 30));
        entry.source = {Subject::Task, i + 1};
        entry.revision = i;
        entries << entry;
    }
    std::stable_sort(entries.begin(), entries.end(), [](const CalendarEntry& a, const CalendarEntry& b) { return a.begin < b.begin; });
    return entries;
}

double medianOf(int times, const std::function<void()>& what)
{
    Times all;
    for (int i = 0; i < times; ++i)
        all.add(timed(what));
    return all.median();
}

void measureMonth(const Ground& ground, Centre& centre, const QList<CalendarEntry>& entries)
{
    const int rounds = ground.quick ? 5 : 31;
    ui::CalendarModel model(centre);
    ui::MonthView month(model);
    month.resize(calendarWidth, calendarHeight);
    month.setShown(QDate(2026, 11, 24));
    QWidget empty;
    empty.resize(month.size());
    empty.setAutoFillBackground(true);
    QImage picture(month.size(), QImage::Format_ARGB32_Premultiplied);
    const auto [from, until] = month.range();
    const double nothing = medianOf(rounds, [&] { empty.render(&picture); });
    const double taken = medianOf(rounds, [&] {
        model.take(from, until, entries);
        month.render(&picture); // finds the places and paints
    });
    const double painted = medianOf(rounds, [&] { month.render(&picture); });
    printFigure(u"an empty window of that size painted"_s, milliseconds(nothing));
    printFigure(u"another month: places found and painted"_s, milliseconds(taken));
    printHeld(u"the month painted, against one frame of 16.7 ms"_s, milliseconds(painted) + u" ("_s + times(painted / std::max(nothing, 0.01)) + u" empty)"_s, u"<= 16.7 ms"_s, painted <= frame);
}

#ifdef MUSUBI_WITH_ICAL
/// The same events by the library alone: built and spelled, read and walked through.
QByteArray spelledByLibrary(const QList<IcsEvent>& events)
{
    icalcomponent* calendar = icalcomponent_new(ICAL_VCALENDAR_COMPONENT);
    for (const IcsEvent& event : events) {
        icaltimetype begin = icaltime_null_time();
        begin.year = event.begin.date().year();
        begin.month = event.begin.date().month();
        begin.day = event.begin.date().day();
        begin.hour = event.begin.time().hour();
        icalcomponent_add_component(calendar, icalcomponent_vanew(ICAL_VEVENT_COMPONENT, icalproperty_new_uid(event.uid.toUtf8().constData()), icalproperty_new_dtstamp(begin),
            icalproperty_new_sequence(event.sequence), icalproperty_new_dtstart(begin), icalproperty_new_dtend(begin), icalproperty_new_summary(event.summary.toUtf8().constData()),
            icalproperty_new_location(event.location.toUtf8().constData()), icalproperty_new_description(event.description.toUtf8().constData()),
            icalproperty_new_categories(event.categories.join(u',').toUtf8().constData()), icalproperty_new_status(ICAL_STATUS_CONFIRMED), nullptr));
    }
    char* text = icalcomponent_as_ical_string_r(calendar);
    const QByteArray bytes(text);
    icalmemory_free_buffer(text);
    icalcomponent_free(calendar);
    return bytes;
}

void readByLibrary(const QByteArray& bytes)
{
    icalcomponent* calendar = icalparser_parse_string(bytes.constData());
    qint64 letters = 0;
    for (icalcomponent* event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT); event; event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT)) {
        letters += icalcomponent_get_dtstart(event).day + icalcomponent_get_dtend(event).day;
        for (const char* text : {icalcomponent_get_uid(event), icalcomponent_get_summary(event), icalcomponent_get_location(event), icalcomponent_get_description(event)})
            letters += QString::fromUtf8(text).size();
    }
    icalcomponent_free(calendar);
    if (letters == 0)
        printFigure(u"the library read nothing"_s, {});
}
#endif

void measureExchange(const Ground& ground, Centre& centre, const QList<CalendarEntry>& entries)
{
    if (!canExchangeIcs()) {
        printLeftOut(u"calendar files"_s, u"this build is without libical"_s);
        return;
    }
#ifdef MUSUBI_WITH_ICAL
    const int rounds = ground.quick ? 3 : 9;
    const QString path = QDir(ground.folder).filePath(u"calendar.ics"_s);
    const QList<IcsEvent> events = text::icsEventsOf(centre, entries);
    QByteArray bytes, bare;
    const double written = medianOf(rounds, [&] { bytes = icsText(text::icsEventsOf(centre, entries), text::icsOptionsOf(centre)); });
    const double alone = medianOf(rounds, [&] { bare = spelledByLibrary(events); });
    const double read = medianOf(rounds, [&] { readIcs(bytes, {QDate(2026, 4, 1), QDate(2027, 3, 31), {}}); });
    const double readAlone = medianOf(rounds, [&] { readByLibrary(bytes); });
    writeIcs(events, path, text::icsOptionsOf(centre));
    printFigure(u"the library alone, out and in"_s, milliseconds(alone) + u", "_s + milliseconds(readAlone));
    printHeld(u"%1 entries to a calendar file, against the library alone"_s.arg(entries.size()), milliseconds(written) + u", "_s + times(written / alone), u"<= 2x"_s, written <= 2 * alone);
    printHeld(u"and read from it"_s, milliseconds(read) + u", "_s + times(read / readAlone), u"<= 2x"_s, read <= 2 * readAlone);
#endif
}

} // namespace

void measureCalendar(const Ground& ground)
{
    const QList<CalendarEntry> entries = crowdedMonth(10'000);
    printTitle(u"Calendar: a month of %1 entries"_s.arg(entries.size()));
    ui::applyTheme(*qApp, ui::Appearance::Light);
    const QString path = QDir(ground.folder).filePath(u"calendar.musubi"_s);
    QFile::remove(path);
    const auto centre = Centre::create(path);
    measureMonth(ground, *centre, entries);
    measureExchange(ground, *centre, entries);
}

} // namespace musubi::bench
