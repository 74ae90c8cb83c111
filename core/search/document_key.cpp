#include "core/search/document_key.h"

#include "core/db/database.h"
#include "core/db/query.h"

#include <algorithm>

namespace musubi {

using namespace Qt::StringLiterals;

namespace {

// Few bits behind the day keep the steps from one document to the next short, and with them the lists of the index.
constexpr int kindAt = 48, dayAt = 16;
constexpr qint64 lastDay = (qint64(1) << (kindAt - dayAt)) - 1;
constexpr qint64 daysAhead = 60; // so far may a day with more than 65,536 documents of one kind run over

qint64 firstKey(Subject subject, qint64 day)
{
    const qint64 kind = searchedSubjects().indexOf(subject) + 1;
    return (kind << kindAt) | (std::clamp<qint64>(day, 0, lastDay) << dayAt);
}

} // namespace

const QList<Subject>& searchedSubjects()
{
    static const QList<Subject> subjects{Subject::Organization, Subject::Person, Subject::Matter, Subject::Consultation, Subject::Task, Subject::Meeting, Subject::Event,
        Subject::CaseStudy, Subject::Project, Subject::Programme};
    return subjects;
}

KeyRange keysOf(Subject subject)
{
    return searchedSubjects().contains(subject) ? KeyRange{firstKey(subject, 0), firstKey(subject, lastDay) | ((qint64(1) << dayAt) - 1)} : KeyRange{};
}

KeyRange keysOf(Subject subject, QDate from, QDate to)
{
    return searchedSubjects().contains(subject) ? KeyRange{firstKey(subject, dayNumber(from)), firstKey(subject, dayNumber(to) + daysAhead)} : KeyRange{};
}

qint64 dayNumber(QDate day)
{
    return day.isValid() ? std::max<qint64>(day.toJulianDay(), 0) : 0;
}

qint64 freeKey(const Database& db, Subject subject, qint64 day)
{
    // Documents without a day have the room of all days that lie before any office.
    const qint64 first = firstKey(subject, day), last = firstKey(subject, day == 0 ? QDate(1, 1, 1).toJulianDay() : day + daysAhead) - 1;
    const qint64 ownLast = day == 0 ? last : firstKey(subject, day + 1) - 1;
    Query query(db, u"SELECT max(id) FROM document WHERE id BETWEEN ? AND ?"_s);
    query.bind(first).bind(ownLast).run().next();
    if (query.variant(0).isNull())
        return first;
    if (const qint64 next = query.read<qint64>(0) + 1; next <= ownLast)
        return next;
    // The day is full: the first gap behind it.
    Query gap(db, u"SELECT d.id + 1 FROM document d WHERE d.id BETWEEN ? AND ? AND NOT EXISTS (SELECT 1 FROM document n WHERE n.id = d.id + 1) ORDER BY d.id LIMIT 1"_s);
    return gap.bind(ownLast).bind(last).run().next() ? gap.read<qint64>(0) : throw Error(Fault::Storage, u"one day holds too many documents"_s);
}

} // namespace musubi
