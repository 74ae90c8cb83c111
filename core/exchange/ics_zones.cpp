#include "core/exchange/ics_zones.h"

#include "core/exchange/ics_rule.h"

namespace musubi {

using namespace Qt::StringLiterals;

namespace {

constexpr int japanOffset = 9 * 3600; // all year, since 1951
constexpr qsizetype longestZone = 20'000; // octets; longer ones are no description of a zone
constexpr int mostChanges = 24;           // STANDARD and DAYLIGHT of one zone
constexpr int mostZones = 12;             // that a file may describe itself and use
constexpr int earliestZone = 1601;        // the year from which Outlook has them

icaltimetype plainTime(const QDateTime& wall)
{
    icaltimetype time = icaltime_null_time();
    time.year = wall.date().year();
    time.month = wall.date().month();
    time.day = wall.date().day();
    time.hour = wall.time().hour();
    time.minute = wall.time().minute();
    time.second = wall.time().second();
    return time;
}

/// The value of TZID, unfolded.
QString zoneName(QByteArrayView part)
{
    QByteArray text = part.toByteArray();
    text.replace("\r\n", "\n").replace("\n ", "").replace("\n\t", "");
    for (const QByteArray& line : text.split('\n'))
        if (line.startsWith("TZID:") || line.startsWith("TZID;"))
            return QString::fromUtf8(line.mid(line.indexOf(':') + 1)).trimmed();
    return {};
}

/// A zone changes its time on the same Sunday of the same month every year; anything else is there to keep us busy. Asked of
/// what was parsed, not of the letters: those can be folded and quoted.
bool isSober(icalcomponent* change)
{
    if (icalcomponent_get_first_property(change, ICAL_EXRULE_PROPERTY))
        return false;
    icalproperty* begin = icalcomponent_get_first_property(change, ICAL_DTSTART_PROPERTY);
    if (begin && icalproperty_get_dtstart(begin).year < earliestZone)
        return false;
    icalproperty* property = icalcomponent_get_first_property(change, ICAL_RRULE_PROPERTY);
    if (!property)
        return true;
    const auto rule = icsRuleOf(icalproperty_get_rrule(property));
    if (!rule || icalcomponent_get_next_property(change, ICAL_RRULE_PROPERTY))
        return false;
    constexpr int surelyThere = 4; // there is a fourth Sunday in every month, not a fifth
    return rule->period == IcsRule::Period::Year && rule->interval == 1 && rule->months.size() == 1 && rule->weekdays.size() == 1 && rule->monthDays.isEmpty() && rule->positions.isEmpty()
        && std::abs(rule->weekdays.first().which) <= surelyThere;
}

/// The description of a zone, if it is one that can be followed at little cost.
icalcomponent* readZone(QByteArrayView part)
{
    if (part.size() > longestZone)
        return nullptr;
    icalcomponent* component = icalparser_parse_string(part.toByteArray().constData());
    bool sober = component && icalcomponent_isa(component) == ICAL_VTIMEZONE_COMPONENT;
    int changes = 0;
    for (icalcomponent* change = sober ? icalcomponent_get_first_component(component, ICAL_ANY_COMPONENT) : nullptr; change; change = icalcomponent_get_next_component(component, ICAL_ANY_COMPONENT))
        sober = sober && ++changes <= mostChanges && isSober(change);
    if (sober)
        return component;
    if (component)
        icalcomponent_free(component);
    return nullptr;
}

} // namespace

struct IcsZones::Zone {
    Zone() = default;
    ~Zone()
    {
        if (defined)
            icaltimezone_free(defined, 1);
    }
    Zone(const Zone&) = delete;
    Zone& operator=(const Zone&) = delete;

    bool isKnown() const { return named.isValid() || defined; }

    QTimeZone named;
    icaltimezone* defined = nullptr;
};

IcsZones::IcsZones(const QList<IcsPart>& defined)
{
    for (const IcsPart& part : defined)
        m_defined.insert(zoneName(part.bytes), part);
}

IcsZones::~IcsZones() = default;

const IcsZones::Zone& IcsZones::find(const QString& name) const
{
    std::shared_ptr<Zone>& zone = m_found[name];
    if (zone)
        return *zone;
    zone = std::make_shared<Zone>();
    QByteArray id = name.toUtf8();
    if (const QByteArray fromWindows = QTimeZone::windowsIdToDefaultIanaId(id); !fromWindows.isEmpty())
        id = fromWindows; // as Outlook writes it: Tokyo Standard Time
    if (QTimeZone::isTimeZoneIdAvailable(id)) // else Qt takes the name for a POSIX rule
        zone->named = QTimeZone(id);
    const auto part = m_defined.constFind(name);
    if (zone->named.isValid() || part == m_defined.constEnd() || ++m_built > mostZones)
        return *zone;
    if (icalcomponent* component = readZone(part->bytes)) {
        icaltimezone* made = icaltimezone_new();
        if (icaltimezone_set_component(made, component)) {
            zone->defined = made; // owns the component now
        } else {
            icaltimezone_free(made, 1);
            icalcomponent_free(component);
        }
    }
    return *zone;
}

bool IcsZones::knows(const QString& zone) const
{
    return find(zone).isKnown();
}

QDateTime IcsZones::toJapan(const QDateTime& wall, const QString& zone) const
{
    const Zone& found = find(zone);
    int offset = japanOffset;
    if (found.named.isValid()) {
        offset = QDateTime(wall.date(), wall.time(), found.named).offsetFromUtc();
    } else if (found.defined) {
        icaltimetype time = plainTime(wall);
        int summer = 0;
        offset = icaltimezone_get_utc_offset(found.defined, &time, &summer);
    }
    const QDateTime utc(wall.date(), wall.time(), Qt::UTC);
    const QDateTime japan = utc.addSecs(japanOffset - offset);
    return QDateTime(japan.date(), japan.time());
}

QDateTime IcsZones::fromUtc(const QDateTime& utc, const QString& zone) const
{
    const Zone& found = find(zone);
    int offset = japanOffset;
    if (found.named.isValid()) {
        offset = found.named.offsetFromUtc(utc);
    } else if (found.defined) {
        icaltimetype time = plainTime(utc);
        int summer = 0;
        offset = icaltimezone_get_utc_offset_of_utc_time(found.defined, &time, &summer);
    }
    const QDateTime wall = utc.addSecs(offset);
    return QDateTime(wall.date(), wall.time());
}

} // namespace musubi
