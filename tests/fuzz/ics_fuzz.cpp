#include "core/exchange/ics_reader.h"
#include "core/exchange/ics_writer.h"
#include "tests/fuzz/demand.h"

#include <algorithm>

using namespace musubi;

namespace {

QList<IcsEvent> withoutLines(QList<IcsEvent> events)
{
    for (IcsEvent& event : events) {
        event.line = 0;
        event.occurrence = {};
        event.wholeSeries = false;
        event.categories.clear();
    }
    std::sort(events.begin(), events.end(), [](const IcsEvent& a, const IcsEvent& b) { return std::tie(a.uid, a.begin) < std::tie(b.uid, b.begin); });
    return events;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    const IcsReadOptions options{QDate(2026, 4, 1), QDate(2027, 3, 31), {.occurrences = 100, .steps = 2'000, .allOccurrences = 2'000, .allSteps = 20'000}};
    IcsReading reading;
    try {
        reading = readIcs(bytes, options);
    } catch (const IcsError& error) {
        demand(error.line() >= 1);
        return 0;
    }
    for (const IcsEvent& event : reading.events) {
        demand(event.begin.isValid() && event.end >= event.begin);
        demand(!event.uid.isEmpty() && event.line >= 1);
        demand(event.summary.isValidUtf16() && event.summary.size() <= 200);
    }
    for (const IcsProblem& problem : reading.problems)
        demand(problem.line >= 1);

    // What was read is written, and read again without a difference.
    QList<IcsEvent> own = reading.events;
    for (qsizetype i = 0; i < own.size(); ++i) { // an occurrence leaves as an event of its own
        own[i].uid = QString::number(i);
        own[i].occurrence = {};
        own[i].categories.clear();
        own[i].organizer.clear();
    }
    const QList<IcsEvent> again = readIcs(icsText(own, {{}, QDateTime(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC)}), options).events;
    demand(withoutLines(again) == withoutLines(own));
    return 0;
}
