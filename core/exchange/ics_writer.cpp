#include "core/exchange/ics_writer.h"

#include "core/exchange/output_file.h"

#include <QTimeZone>

#include <libical/ical.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace musubi {

namespace {

struct FreeComponent {
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, FreeComponent>;

constexpr const char* tokyo = "Asia/Tokyo";

/// Japan has had one offset since 1951; programs that do not know the name find it here.
icalcomponent* japanTime()
{
    icalcomponent* standard = icalcomponent_vanew(ICAL_XSTANDARD_COMPONENT, icalproperty_new_dtstart(icaltime_from_string("19700101T000000")),
        icalproperty_new_tzoffsetfrom(9 * 3600), icalproperty_new_tzoffsetto(9 * 3600), icalproperty_new_tzname("JST"), nullptr);
    return icalcomponent_vanew(ICAL_VTIMEZONE_COMPONENT, icalproperty_new_tzid(tokyo), standard, nullptr);
}

icaltimetype timeOf(const QDateTime& at, bool wholeDay)
{
    icaltimetype time = icaltime_null_time();
    time.year = at.date().year();
    time.month = at.date().month();
    time.day = at.date().day();
    time.is_date = wholeDay;
    if (!wholeDay) {
        time.hour = at.time().hour();
        time.minute = at.time().minute();
        time.second = at.time().second();
    }
    return time;
}

icaltimetype stampOf(const QDateTime& at)
{
    icaltimetype time = timeOf(at.toUTC(), false);
    time.zone = icaltimezone_get_utc_timezone();
    return time;
}

void addTime(icalcomponent* event, icalproperty* property, bool wholeDay)
{
    if (!wholeDay)
        icalproperty_add_parameter(property, icalparameter_new_tzid(tokyo));
    icalcomponent_add_property(event, property);
}

/// A text as the format can carry it: control characters other than line breaks and tabs have no spelling there.
QByteArray carried(const QString& text)
{
    QString plain = text;
    plain.replace(u"\r\n"_s, u"\n"_s);
    plain.replace(u'\r', u'\n');
    for (QChar& letter : plain)
        if ((letter < u' ' && letter != u'\n' && letter != u'\t') || letter == QChar(0x7f))
            letter = QChar::ReplacementCharacter;
    return plain.toUtf8();
}

icalcomponent* componentOf(const IcsEvent& event, const icaltimetype& stamp)
{
    icalcomponent* made = icalcomponent_new(ICAL_VEVENT_COMPONENT);
    const auto add = [&](icalproperty* property) { icalcomponent_add_property(made, property); };
    add(icalproperty_new_uid(carried(event.uid).constData()));
    add(icalproperty_new_dtstamp(stamp));
    add(icalproperty_new_sequence(event.sequence));
    addTime(made, icalproperty_new_dtstart(timeOf(event.begin, event.wholeDay)), event.wholeDay);
    addTime(made, icalproperty_new_dtend(timeOf(event.end, event.wholeDay)), event.wholeDay);
    if (event.occurrence.isValid())
        addTime(made, icalproperty_new_recurrenceid(timeOf(event.occurrence, event.wholeDay)), event.wholeDay);
    add(icalproperty_new_summary(carried(event.summary).constData()));
    if (!event.location.isEmpty())
        add(icalproperty_new_location(carried(event.location).constData()));
    if (!event.description.isEmpty())
        add(icalproperty_new_description(carried(event.description).constData()));
    if (!event.categories.isEmpty())
        add(icalproperty_new_categories(carried(event.categories.join(u',')).constData()));
    if (!event.organizer.isEmpty())
        add(icalproperty_new_organizer(carried(event.organizer).constData()));
    add(icalproperty_new_status(event.cancelled ? ICAL_STATUS_CANCELLED : event.tentative ? ICAL_STATUS_TENTATIVE : ICAL_STATUS_CONFIRMED));
    if (event.transparent)
        add(icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));
    return made;
}

QByteArray spelled(icalcomponent* component)
{
    char* text = icalcomponent_as_ical_string_r(component);
    QByteArray bytes(text);
    icalmemory_free_buffer(text);
    return bytes;
}

} // namespace

bool canExchangeIcs()
{
    return true;
}

QByteArray icsText(const QList<IcsEvent>& events, const IcsOptions& options)
{
    const icaltimetype stamp = stampOf(options.madeAt);
    QByteArray text("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Musubi//Musubi//JA\r\nCALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\n");
    if (!options.name.isEmpty()) {
        const Component holder(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
        icalproperty* name = icalproperty_new_x(carried(options.name).constData());
        icalproperty_set_x_name(name, "X-WR-CALNAME");
        char* line = icalproperty_as_ical_string_r(name);
        text += line;
        icalmemory_free_buffer(line);
        icalproperty_free(name);
    }
    text += spelled(Component(japanTime()).get());
    for (const IcsEvent& event : events) // one after the other: a file of any length needs room for one
        text += spelled(Component(componentOf(event, stamp)).get());
    return text + "END:VCALENDAR\r\n";
}

qint64 writeIcs(const QList<IcsEvent>& events, const QString& path, const IcsOptions& options)
{
    OutputFile file(path);
    file.write(icsText(events, options));
    file.commit();
    return events.size();
}

} // namespace musubi
