#include "core/centre.h"
#include "core/db/query.h"
#include "core/insight/statistics.h"
#include "core/japan/fiscal_year.h"
#include "tests/bench/measure.h"
#include "tests/bench/sections.h"

namespace musubi::bench {

using namespace Qt::StringLiterals;

void measureStatistics(const Ground& ground)
{
    const auto centre = Centre::open(ground.centre, {.readOnly = true});
    Query busiest(centre->database(), u"SELECT fiscal_year, count(*) FROM consultation GROUP BY fiscal_year ORDER BY 2 DESC LIMIT 1"_s);
    if (!busiest.run().next())
        return;
    const int year = busiest.read<int>(0);
    printTitle(u"Figures of one fiscal year: %1 of %2 contacts"_s.arg(busiest.read<qint64>(1)).arg(ground.contacts));
    const QDate from = japan::firstDayOf(year), until = japan::firstDayOf(year + 1).addDays(-1);
    Times counted;
    for (int round = 0; round < (ground.quick ? 3 : 20); ++round)
        counted.add(timed([&] { centre->statistics(from, until); }));
    printHeld(u"all figures, median"_s, milliseconds(counted.median()), u"<= 20 ms"_s, counted.median() <= 20);
}

} // namespace musubi::bench
