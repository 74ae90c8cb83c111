#include "core/exchange/ics_reader.h"

#include "core/exchange/ics_parts.h"
#include "core/exchange/ics_rule.h"
#include "core/exchange/ics_zones.h"

#include <QCryptographicHash>
#include <QMap>
#include <QSet>

namespace musubi {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestIcsLine = 200, longestIcsText = 20'000; // characters of a title, of a description
constexpr int earliestIcsYear = 1900, latestIcsYear = 2200;
constexpr qint64 longestEvent = qint64(366) * 24 * 60 * 60; // seconds

struct FreeIcs {
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};
using IcsComponent = std::unique_ptr<icalcomponent, FreeIcs>;

/// A time as it stands in the file, and in which zone.
struct IcsTime {
    QDateTime wall; // there
    QString zone;   // empty: floating, a whole day, UTC
    bool utc = false;
    bool wholeDay = false;
};

std::optional<IcsTime> readTime(icaltimetype time, icalproperty* property)
{
    const QDate day(time.year, time.month, time.day);
    const QTime clock(time.hour, time.minute, std::min(time.second, 59));
    if (!day.isValid() || day.year() < earliestIcsYear || day.year() > latestIcsYear + 2 || (!time.is_date && !clock.isValid()))
        return std::nullopt;
    IcsTime read;
    read.wholeDay = time.is_date != 0;
    read.wall = QDateTime(day, read.wholeDay ? QTime(0, 0) : clock);
    read.utc = icaltime_is_utc(time) != 0;
    if (icalparameter* zone = icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER); zone && !read.utc && !read.wholeDay)
        read.zone = QString::fromUtf8(icalparameter_get_tzid(zone)).trimmed();
    return read;
}

std::optional<IcsTime> readTime(icalproperty* property)
{
    icalvalue* value = property ? icalproperty_get_value(property) : nullptr;
    if (!value)
        return std::nullopt;
    switch (icalvalue_isa(value)) {
    case ICAL_DATE_VALUE: return readTime(icalvalue_get_date(value), property);
    case ICAL_DATETIME_VALUE: return readTime(icalvalue_get_datetime(value), property);
    case ICAL_DATETIMEPERIOD_VALUE: {
        const icaldatetimeperiodtype either = icalvalue_get_datetimeperiod(value);
        return readTime(icaltime_is_null_time(either.time) ? either.period.start : either.time, property);
    }
    default: return std::nullopt;
    }
}

/// One text of an event, without what no text has: controls become a visible sign.
QString textOf(const char* text, qsizetype longest)
{
    QString read = QString::fromUtf8(text);
    read.replace(u"\r\n"_s, u"\n"_s);
    read.replace(u'\r', u'\n');
    for (QChar& letter : read)
        if ((letter < u' ' && letter != u'\n' && letter != u'\t') || letter == QChar(0x7f))
            letter = QChar::ReplacementCharacter;
    read = read.trimmed().left(longest);
    if (!read.isEmpty() && read.back().isHighSurrogate())
        read.chop(1);
    return read.trimmed();
}

class EventReader {
public:
    EventReader(const IcsParts& parts, const IcsReadOptions& options, const Progress& progress, const IcsZones& zones, IcsReading& reading)
        : m_parts(parts)
        , m_options(options)
        , m_progress(progress)
        , m_zones(zones)
        , m_reading(reading)
    {
    }

    void read(const IcsPart& part);
    void settle();

private:
    /// One event of the file and what it stands for.
    struct Series {
        IcsEvent event;
        QList<QDateTime> occurrences; // in Japan; empty: the event is one of its own
    };

    QDateTime inJapan(const IcsTime& time) const;
    QDateTime endOf(icalcomponent* component, const IcsTime& begin, const QDateTime& from) const;
    void complain(IcsIssue issue, const QString& value, bool leftOut);
    void readWords(icalcomponent* component);
    bool follow(icalcomponent* component, const IcsTime& begin, Series& series);
    QDateTime endOfRule(const icalrecurrencetype& rule, const IcsTime& begin) const;
    bool followRule(icalproperty* property, const IcsTime& begin, QList<QDateTime>& found);
    void spend(qint64 steps, qsizetype occurrences);
    QList<QDateTime> daysOf(icalcomponent* component, icalproperty_kind kind) const;

    const IcsParts& m_parts;
    const IcsReadOptions& m_options;
    const Progress& m_progress;
    const IcsZones& m_zones;
    IcsReading& m_reading;
    qint64 m_steps = 0; // of the file so far
    qsizetype m_occurrences = 0;
    IcsEvent m_event;
    QList<Series> m_series;
    QHash<QString, qsizetype> m_places; // UID to series
    QHash<QString, QList<IcsEvent>> m_changed; // single occurrences of a series, by UID
};

QDateTime EventReader::inJapan(const IcsTime& time) const
{
    if (time.utc) {
        const QDateTime japan = QDateTime(time.wall.date(), time.wall.time(), Qt::UTC).addSecs(9 * 3600);
        return QDateTime(japan.date(), japan.time());
    }
    return time.zone.isEmpty() || time.zone == "Asia/Tokyo"_L1 ? time.wall : m_zones.toJapan(time.wall, time.zone);
}

void EventReader::complain(IcsIssue issue, const QString& value, bool leftOut)
{
    m_reading.problems << IcsProblem{m_event.line, issue, value.left(longestIcsLine), leftOut};
}

QDateTime EventReader::endOf(icalcomponent* component, const IcsTime& begin, const QDateTime& from) const
{
    QDateTime end = begin.wholeDay ? from.addDays(1) : from;
    if (const auto said = readTime(icalcomponent_get_first_property(component, ICAL_DTEND_PROPERTY))) {
        end = inJapan(*said);
    } else if (icalproperty* property = icalcomponent_get_first_property(component, ICAL_DURATION_PROPERTY)) {
        const icaldurationtype d = icalproperty_get_duration(property);
        const qint64 seconds = ((d.weeks * qint64(7) + d.days) * 24 + d.hours) * 3600 + d.minutes * qint64(60) + d.seconds;
        if (!d.is_neg && seconds <= longestEvent)
            end = from.addSecs(seconds);
    }
    const QDateTime least = begin.wholeDay ? from.addDays(1) : from;
    return std::clamp(end, least, from.addSecs(longestEvent));
}

void EventReader::readWords(icalcomponent* component)
{
    const auto first = [&](icalproperty_kind kind) { return icalcomponent_get_first_property(component, kind); };
    if (icalproperty* property = first(ICAL_UID_PROPERTY))
        m_event.uid = textOf(icalproperty_get_uid(property), longestIcsText).replace(u'\n', u' ');
    if (icalproperty* property = first(ICAL_SEQUENCE_PROPERTY))
        m_event.sequence = std::max(0, icalproperty_get_sequence(property));
    if (icalproperty* property = first(ICAL_SUMMARY_PROPERTY))
        m_event.summary = textOf(icalproperty_get_summary(property), longestIcsLine);
    if (icalproperty* property = first(ICAL_LOCATION_PROPERTY))
        m_event.location = textOf(icalproperty_get_location(property), longestIcsLine);
    if (icalproperty* property = first(ICAL_DESCRIPTION_PROPERTY))
        m_event.description = textOf(icalproperty_get_description(property), longestIcsText);
    if (icalproperty* property = first(ICAL_ORGANIZER_PROPERTY)) {
        icalparameter* name = icalproperty_get_first_parameter(property, ICAL_CN_PARAMETER);
        m_event.organizer = textOf(name ? icalparameter_get_cn(name) : icalproperty_get_organizer(property), longestIcsLine);
        if (m_event.organizer.startsWith("mailto:"_L1, Qt::CaseInsensitive))
            m_event.organizer.remove(0, 7);
    }
    for (icalproperty* property = first(ICAL_CATEGORIES_PROPERTY); property; property = icalcomponent_get_next_property(component, ICAL_CATEGORIES_PROPERTY))
        m_event.categories << textOf(icalproperty_get_categories(property), longestIcsLine).split(u',', Qt::SkipEmptyParts);
    if (icalproperty* property = first(ICAL_STATUS_PROPERTY)) {
        m_event.tentative = icalproperty_get_status(property) == ICAL_STATUS_TENTATIVE;
        m_event.cancelled = icalproperty_get_status(property) == ICAL_STATUS_CANCELLED;
    }
    if (icalproperty* property = first(ICAL_TRANSP_PROPERTY))
        m_event.transparent = icalproperty_get_transp(property) == ICAL_TRANSP_TRANSPARENT;
    m_event.cancelled = m_event.cancelled || m_parts.cancels;
    m_event.tentative = m_event.tentative && !m_event.cancelled;
}

QList<QDateTime> EventReader::daysOf(icalcomponent* component, icalproperty_kind kind) const
{
    QList<QDateTime> days;
    for (icalproperty* property = icalcomponent_get_first_property(component, kind); property; property = icalcomponent_get_next_property(component, kind))
        if (const auto time = readTime(property))
            days << inJapan(*time);
    return days;
}

/// What the series of one file may cost together.
void EventReader::spend(qint64 steps, qsizetype occurrences)
{
    m_steps += steps;
    m_occurrences += occurrences;
    if (m_steps > m_options.limits.allSteps || m_occurrences > m_options.limits.allOccurrences)
        throw IcsError(IcsFault::TooManyOccurrences, m_event.line);
}

/// The last wall time at which a rule may recur, as clocks are where the event is; invalid for a rule without UNTIL.
QDateTime EventReader::endOfRule(const icalrecurrencetype& rule, const IcsTime& begin) const
{
    if (icaltime_is_null_time(rule.until))
        return {};
    const QDate day(rule.until.year, rule.until.month, rule.until.day);
    if (rule.until.is_date || begin.wholeDay)
        return QDateTime(day, QTime(23, 59, 59));
    const QTime clock(rule.until.hour, rule.until.minute, std::min(rule.until.second, 59));
    if (!icaltime_is_utc(rule.until) || begin.utc)
        return QDateTime(day, clock);
    return m_zones.fromUtc(QDateTime(day, clock, Qt::UTC), begin.zone);
}

/// Walks along a rule in the zone of the event, where "every Monday at ten" stays so when clocks change.
bool EventReader::followRule(icalproperty* property, const IcsTime& begin, QList<QDateTime>& found)
{
    const auto leaveOut = [&](IcsIssue issue) {
        complain(issue, QString::fromUtf8(icalproperty_get_value_as_string(property)), true);
        return false;
    };
    const icalrecurrencetype read = icalproperty_get_rrule(property);
    const auto rule = icsRuleOf(read);
    if (!rule)
        return leaveOut(IcsIssue::UnknownRule);
    const QDateTime last = endOfRule(read, begin);
    const qint64 length = m_event.begin.secsTo(m_event.end);
    constexpr int zonesApart = 2; // days, at most
    IcsWalk walk(*rule, begin.wall.date(), m_options.from.addDays(-zonesApart - length / (24 * 60 * 60)));
    QDate lastDay = m_options.until.addDays(zonesApart);
    if (last.isValid())
        lastDay = std::min(lastDay, last.date());
    int counted = 0;
    while (walk.at() <= lastDay) {
        if (m_progress.isCancelled())
            throw Error(Fault::Cancelled);
        const qint64 before = walk.looked();
        const QList<QDate> days = walk.next();
        spend(walk.looked() - before, 0);
        for (const QDate day : days) {
            IcsTime time = begin;
            time.wall = QDateTime(day, begin.wall.time());
            if ((last.isValid() && time.wall > last) || (rule->count > 0 && ++counted > rule->count))
                return true;
            const QDateTime at = inJapan(time);
            if (at.date() > m_options.until)
                return true;
            if (at.addSecs(length).date() >= m_options.from)
                found << at;
        }
        if (walk.looked() > m_options.limits.steps || found.size() > m_options.limits.occurrences)
            return leaveOut(IcsIssue::TooManyOccurrences);
    }
    return true;
}

bool EventReader::follow(icalcomponent* component, const IcsTime& begin, Series& series)
{
    QList<QDateTime>& found = series.occurrences;
    icalproperty* rule = icalcomponent_get_first_property(component, ICAL_RRULE_PROPERTY);
    if (rule && !followRule(rule, begin, found))
        return false;
    if (icalproperty* second = icalcomponent_get_next_property(component, ICAL_RRULE_PROPERTY); rule && second) {
        complain(IcsIssue::UnknownRule, QString::fromUtf8(icalproperty_get_value_as_string(second)), true);
        return false;
    }
    for (const QDateTime& at : daysOf(component, ICAL_RDATE_PROPERTY))
        if (at.date() >= m_options.from && at.date() <= m_options.until)
            found << at;
    if (found.size() > m_options.limits.occurrences) {
        complain(IcsIssue::TooManyOccurrences, u"RDATE"_s, true);
        return false;
    }
    const QList<QDateTime> excepted = daysOf(component, ICAL_EXDATE_PROPERTY);
    const QSet<QDateTime> taken(excepted.begin(), excepted.end());
    found.removeIf([&](const QDateTime& at) { return taken.contains(at); });
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    spend(0, found.size());
    return true;
}

void EventReader::read(const IcsPart& part)
{
    m_event = IcsEvent();
    m_event.line = part.line;
    const IcsComponent component(icalparser_parse_string(part.bytes.toByteArray().constData()));
    const auto begin = component ? readTime(icalcomponent_get_first_property(component.get(), ICAL_DTSTART_PROPERTY)) : std::nullopt;
    if (!begin || begin->wall.date().year() > latestIcsYear) {
        complain(IcsIssue::NoTime, {}, true);
        return;
    }
    if (!begin->zone.isEmpty() && begin->zone != "Asia/Tokyo"_L1 && !m_zones.knows(begin->zone))
        complain(IcsIssue::UnknownZone, begin->zone, false);
    readWords(component.get());
    m_event.wholeDay = begin->wholeDay;
    m_event.begin = inJapan(*begin);
    m_event.end = endOf(component.get(), *begin, m_event.begin);
    if (m_event.uid.isEmpty()) // some programs name nothing; the same event must still be known again
        m_event.uid = u"unnamed-"_s
            + QString::fromLatin1(QCryptographicHash::hash((m_event.begin.toString(Qt::ISODate) + u'\n' + m_event.summary).toUtf8(), QCryptographicHash::Sha256).toHex().left(24));
    if (const auto which = readTime(icalcomponent_get_first_property(component.get(), ICAL_RECURRENCEID_PROPERTY))) {
        m_event.occurrence = inJapan(*which);
        m_changed[m_event.uid] << m_event;
        return;
    }
    Series series{m_event, {}};
    const bool recurs = icalcomponent_get_first_property(component.get(), ICAL_RRULE_PROPERTY) || icalcomponent_get_first_property(component.get(), ICAL_RDATE_PROPERTY);
    if (recurs) {
        if (!follow(component.get(), *begin, series))
            return;
        series.event.occurrence = series.event.begin; // says that it is a series, even where nothing of it is left
    }
    const auto known = m_places.constFind(m_event.uid);
    if (known == m_places.constEnd()) {
        m_places.insert(m_event.uid, m_series.size());
        m_series << series;
    } else if (m_series[*known].event.sequence <= m_event.sequence) {
        m_series[*known] = series;
    }
}

/// Series become their occurrences, and what was changed takes the place of what it was.
void EventReader::settle()
{
    for (const Series& series : std::as_const(m_series)) {
        if (!series.event.occurrence.isValid()) {
            m_reading.events << series.event;
            continue;
        }
        const auto changed = m_changed.find(series.event.uid);
        QSet<QDateTime> moved;
        if (changed != m_changed.end())
            for (IcsEvent& event : *changed) {
                event.wholeSeries = true;
                moved << event.occurrence;
            }
        IcsEvent event = series.event;
        event.wholeSeries = true;
        const qint64 length = event.begin.secsTo(event.end);
        for (const QDateTime& at : series.occurrences) {
            if (moved.contains(at))
                continue;
            event.occurrence = event.begin = at;
            event.end = at.addSecs(length);
            m_reading.events << event;
        }
        if (series.occurrences.isEmpty() && moved.isEmpty()) {
            event.occurrence = {};
            event.cancelled = true;
            event.tentative = false;
            m_reading.events << event;
        }
    }
    for (const QList<IcsEvent>& changed : std::as_const(m_changed)) {
        QMap<QDateTime, IcsEvent> latest;
        for (const IcsEvent& event : changed)
            if (const auto known = latest.constFind(event.occurrence); known == latest.constEnd() || known->sequence <= event.sequence)
                latest.insert(event.occurrence, event);
        m_reading.events << latest.values();
    }
    std::stable_sort(m_reading.events.begin(), m_reading.events.end(), [](const IcsEvent& a, const IcsEvent& b) { return a.line < b.line; });
}

} // namespace

IcsReading readIcs(QByteArrayView bytes, const IcsReadOptions& options, const Progress& progress)
{
    icalerror_set_errors_are_fatal(false);
    const IcsParts parts = icsPartsOf(bytes, options.limits);
    const IcsZones zones(parts.zones);
    IcsReading reading;
    EventReader reader(parts, options, progress, zones, reading);
    for (qsizetype i = 0; i < parts.events.size(); ++i) {
        if (progress.isCancelled())
            throw Error(Fault::Cancelled);
        progress.report(i, parts.events.size());
        reader.read(parts.events[i]);
    }
    reader.settle();
    return reading;
}

} // namespace musubi
