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

} // namespace musubi
