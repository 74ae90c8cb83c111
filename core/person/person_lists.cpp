#include "core/db/conditions.h"
#include "core/db/database.h"
#include "core/person/person_book.h"
#include "core/person/person_keys.h"

#include <QMap>

namespace musubi {

using namespace Qt::StringLiterals;

namespace {

/// One word: of the person, a phone number however cut, or the name of a body they belong or belonged to.
void addPersonWord(Conditions& conditions, const QString& typed)
{
    const QString word = japan::foldQuery(typed);
    if (word.isEmpty())
        return;
    Conditions any;
    any.add(u"instr(p.search_key, ?) > 0"_s, word);
    if (const QString digits = japan::phoneDigits(typed); digits.size() >= 3 && digits != word)
        any.add(u"instr(p.search_key, ?) > 0"_s, digits);
    any.add(u"EXISTS (SELECT 1 FROM person_affiliation a JOIN organization o ON o.id = a.organization"
            " WHERE a.person = p.id AND instr(o.search_key, ?) > 0)"_s, word);
    conditions.addAll(u'(' + any.joined(u" OR "_s) + u')', any);
}

} // namespace

QList<Id<Person>> PersonBook::ids(const PersonFilter& filter, bool descending) const
{
    Conditions conditions;
    for (const QString& word : QString(filter.text).replace(u'\u3000', u' ').split(u' ', Qt::SkipEmptyParts))
        addPersonWord(conditions, word);
    if (filter.organization)
        conditions.add(u"EXISTS (SELECT 1 FROM person_affiliation a WHERE a.person = p.id AND a.organization = ?)"_s, *filter.organization);
    conditions.add(isFinished(u"p"_s));
    Query query(m_db, u"SELECT p.id FROM person p%1 ORDER BY p.sort_key%2, p.id"_s.arg(conditions.where(), descending ? u" DESC"_s : u""_s));
    conditions.bindTo(query).run();
    QList<Id<Person>> ids;
    while (query.next())
        ids << query.read<Id<Person>>(0);
    return ids;
}

QList<Id<Person>> PersonBook::alike(const Person& person, Id<Person> except) const
{
    Conditions any;
    const auto look = [&](const QString& part) {
        if (!part.isEmpty())
            any.add(u"instr(p.search_key, ?) > 0"_s, QChar(0x1f) + part + QChar(0x1f));
    };
    look(japan::fold(person.name));
    for (const QString& number : {person.phone, person.mobile})
        if (const QString digits = japan::phoneDigits(number); digits.size() >= 9)
            look(digits);
    look(japan::fold(person.mail));
    QList<Id<Person>> ids;
    if (any.isEmpty())
        return ids;
    Query query(m_db, u"SELECT p.id FROM person p WHERE (%1) AND p.id <> ? AND %2 ORDER BY p.id"_s.arg(any.joined(u" OR "_s), isFinished(u"p"_s)));
    any.bindTo(query).bind(except).run();
    while (query.next())
        ids << query.read<Id<Person>>(0);
    return ids;
}

QList<Duplicates<Person>> PersonBook::duplicates() const
{
    QMap<QString, QList<Id<Person>>> names, phones, mails;
    const auto enter = [](auto& found, const QString& key, Id<Person> id) {
        if (!key.isEmpty() && !found[key].contains(id))
            found[key] << id;
    };
    Query query(m_db, u"SELECT p.id, p.name, p.phone, p.mobile, p.mail FROM person p WHERE %1 ORDER BY p.id"_s.arg(isFinished(u"p"_s)));
    query.run();
    while (query.next()) {
        const auto id = query.read<Id<Person>>(0);
        enter(names, japan::fold(query.read<QString>(1)), id);
        for (const int column : {2, 3})
            if (const QString digits = japan::phoneDigits(query.read<QString>(column)); digits.size() >= 9)
                enter(phones, digits, id);
        enter(mails, japan::fold(query.read<QString>(4)), id);
    }
    QList<Duplicates<Person>> groups;
    for (const auto& [by, found] : {std::pair{Likeness::Mail, &mails}, std::pair{Likeness::Phone, &phones}, std::pair{Likeness::Name, &names}})
        for (const QList<Id<Person>>& ids : *found)
            if (ids.size() > 1 && std::none_of(groups.begin(), groups.end(), [&](const auto& group) { return group.ids == ids; }))
                groups << Duplicates<Person>{by, ids};
    return groups;
}

} // namespace musubi
