#include "core/db/counter.h"

#include "core/db/query.h"
#include "core/db/unit_of_work.h"

namespace musubi {

using namespace Qt::StringLiterals;

int takeNumber(UnitOfWork& work, QLatin1StringView series, int fiscalYear)
{
    Query query(work.database(), u"INSERT INTO counter (kind, year, last) VALUES (?, ?, 1)"
                                 " ON CONFLICT (kind, year) DO UPDATE SET last = last + 1 RETURNING last"_s);
    query.bind(QString(series)).bind(fiscalYear).run().next();
    return query.read<int>(0);
}

namespace {

/// Reservations stand beside the counters: `reserved/ACTION/series` with the number before the first of them.
QString reservationOf(qint64 action, const QString& what, QLatin1StringView series)
{
    return u"%1/%2/%3"_s.arg(what).arg(action).arg(QString(series));
}

struct Reservation {
    QString series;
    int year = 0;
    int before = 0; // the last number that had been given out
    int last = 0;   // the last one reserved
};

QList<Reservation> reservationsOf(UnitOfWork& work)
{
    const QString from = reservationOf(work.revision(), u"before"_s, {}), upTo = reservationOf(work.revision(), u"last"_s, {});
    Query query(work.database(), u"SELECT substr(a.kind, length(?) + 1), a.year, a.last, b.last FROM counter a JOIN counter b"
                                 " ON b.kind = ? || substr(a.kind, length(?) + 1) AND b.year = a.year WHERE substr(a.kind, 1, length(?)) = ?"_s);
    query.bind(from).bind(upTo).bind(from).bind(from).bind(from).run();
    QList<Reservation> found;
    while (query.next())
        found << Reservation{query.read<QString>(0), query.read<int>(1), query.read<int>(2), query.read<int>(3)};
    return found;
}

} // namespace

int reserveNumbers(UnitOfWork& work, QLatin1StringView series, int fiscalYear, int count)
{
    int last = 0;
    {
        Query take(work.database(), u"INSERT INTO counter (kind, year, last) VALUES (?, ?, ?)"
                                    " ON CONFLICT (kind, year) DO UPDATE SET last = last + excluded.last RETURNING last"_s);
        take.bind(QString(series)).bind(fiscalYear).bind(count).run().next();
        last = take.read<int>(0);
    }
    Query note(work.database(), u"INSERT INTO counter (kind, year, last) VALUES (?, ?, ?)"_s);
    note.bind(reservationOf(work.revision(), u"before"_s, series)).bind(fiscalYear).bind(last - count).run();
    note.bind(reservationOf(work.revision(), u"last"_s, series)).bind(fiscalYear).bind(last).run();
    return last - count + 1;
}

void keepReserved(UnitOfWork& work)
{
    Query query(work.database(), u"DELETE FROM counter WHERE substr(kind, 1, length(?)) = ? OR substr(kind, 1, length(?)) = ?"_s);
    const QString before = reservationOf(work.revision(), u"before"_s, {}), last = reservationOf(work.revision(), u"last"_s, {});
    query.bind(before).bind(before).bind(last).bind(last).run();
}

void releaseReserved(UnitOfWork& work)
{
    for (const Reservation& reserved : reservationsOf(work))
        Query(work.database(), u"UPDATE counter SET last = ? WHERE kind = ? AND year = ? AND last = ?"_s)
            .bind(reserved.before)
            .bind(reserved.series)
            .bind(reserved.year)
            .bind(reserved.last)
            .run();
    keepReserved(work);
}

} // namespace musubi
