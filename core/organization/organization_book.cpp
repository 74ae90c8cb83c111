#include "core/organization/organization_book.h"

#include "core/db/conditions.h"
#include "core/db/table.h"
#include "core/japan/collation.h"
#include "core/japan/folding.h"
#include "core/japan/phone.h"
#include "core/journal/journal.h"
#include "core/organization/organization_mapping.h"
#include "core/vocabulary/vocabulary.h"

namespace musubi {

using namespace Qt::StringLiterals;

OrganizationBook::OrganizationBook(Database& db, Journal& journal, const Vocabulary& vocabulary)
    : m_db(db)
    , m_journal(journal)
    , m_vocabulary(vocabulary)
{
}

Stored<Organization> OrganizationBook::get(Id<Organization> id) const
{
    return Table<Organization>(m_db).get(id);
}

std::optional<Stored<Organization>> OrganizationBook::find(Id<Organization> id) const
{
    return Table<Organization>(m_db).find(id);
}

QList<Stored<Organization>> OrganizationBook::named(const QString& name) const
{
    const QString wanted = japan::fold(name);
    QList<Stored<Organization>> rows;
    for (const auto& row : Table<Organization>(m_db).select(QString())) {
        QStringList names{row.value.name, printedName(row.value)};
        for (const auto& alias : row.value.aliases)
            names << alias.name;
        for (const auto& former : row.value.formerNames)
            names << former.name;
        if (std::any_of(names.begin(), names.end(), [&](const QString& other) { return japan::fold(other) == wanted; }))
            rows << row;
    }
    return rows;
}

QList<OrganizationMatch> OrganizationBook::matching(const QString& typed, int limit) const
{
    const QString wanted = japan::fold(typed);
    const QString digits = japan::phoneDigits(typed);
    QList<std::pair<int, OrganizationMatch>> found;
    if (wanted.isEmpty())
        return {};
    const auto rank = [&](const QString& name) {
        const QString folded = japan::fold(name);
        return folded.startsWith(wanted) ? 0 : folded.contains(wanted) ? 1 : 9;
    };
    Query names(m_db, u"SELECT o.id, %1, o.name, '', 0, o.phone FROM organization o%2 WHERE o.active = 1"
                      " UNION ALL SELECT o.id, %1, o.reading, '', 0, '' FROM organization o%2 WHERE o.active = 1"
                      " UNION ALL SELECT o.id, %1, a.name, a.name, 0, '' FROM organization_alias a JOIN organization o ON o.id = a.organization%2"
                      " UNION ALL SELECT o.id, %1, f.name, f.name, 1, '' FROM organization_former_name f JOIN organization o ON o.id = f.organization%2"_s
                          .arg(printedOrganizationName(), u" LEFT JOIN term lf ON lf.list = 'legal_form' AND lf.code = o.legal_form"_s));
    names.run();
    while (names.next()) {
        const OrganizationMatch match{names.read<Id<Organization>>(0), names.read<QString>(1), names.read<QString>(3), names.read<bool>(4)};
        int best = std::min(rank(names.read<QString>(2)), match.foundBy.isEmpty() ? rank(match.printedName) : 9);
        if (best == 9 && digits.size() >= 4 && japan::phoneDigits(names.read<QString>(5)).contains(digits))
            best = 2;
        if (best == 9)
            continue;
        const int order = best * 2 + !match.foundBy.isEmpty();
        const auto same = std::find_if(found.begin(), found.end(), [&](const auto& other) { return other.second.id == match.id; });
        if (same == found.end())
            found << std::pair(order, match);
        else if (order < same->first)
            *same = std::pair(order, match);
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    QList<OrganizationMatch> matches;
    for (const auto& [order, match] : found.mid(0, limit))
        matches << match;
    return matches;
}

QString OrganizationBook::printedName(const Organization& organization) const
{
    const QString form = m_vocabulary.label(organization.legalForm);
    return organization.formBehind ? organization.name + form : form + organization.name;
}

QString OrganizationBook::printedNameOn(const Organization& organization, QDate date) const
{
    const FormerName* valid = nullptr;
    for (const FormerName& former : organization.formerNames)
        if (former.validUntil && date <= *former.validUntil && (!valid || *former.validUntil < *valid->validUntil))
            valid = &former;
    if (!valid)
        return printedName(organization);
    Organization then = organization;
    then.name = valid->name;
    return printedName(then);
}

QString OrganizationBook::printedName(std::optional<Id<Organization>> id) const
{
    const auto row = id ? find(*id) : std::nullopt;
    return row ? printedName(row->value) : QString();
}

QStringList OrganizationBook::path(Id<Organization> id) const
{
    constexpr int deepest = 10; // a ring of parents must not hang us
    QStringList names;
    std::optional<Id<Organization>> at = id;
    for (int depth = 0; at && depth < deepest; ++depth) {
        const auto row = find(*at);
        if (!row)
            break;
        names.prepend(printedName(row->value));
        at = row->value.parent;
    }
    return names;
}

QList<Id<Organization>> OrganizationBook::ids(const OrganizationFilter& filter, OrganizationOrder order, bool descending) const
{
    Conditions conditions;
    conditions.addAny(u"o.kind"_s, filter.kinds);
    conditions.addAny(u"o.sector"_s, filter.sectors);
    if (!filter.alsoInactive)
        conditions.add(u"o.active = 1"_s);
    conditions.add(isFinished(u"o"_s));
    const QString way = descending ? u" DESC"_s : u""_s;
    QString by;
    switch (order) {
    case OrganizationOrder::Name: by = u"o.sort_key%1, o.id"_s.arg(way); break;
    case OrganizationOrder::Kind: by = u"o.kind%1, o.sort_key"_s.arg(way); break;
    case OrganizationOrder::Consultations: by = u"(SELECT count(*) FROM consultation c WHERE c.organization = o.id)%1, o.sort_key"_s.arg(way); break;
    case OrganizationOrder::LastContact: by = u"(SELECT max(c.received_at) FROM consultation c WHERE c.organization = o.id)%1, o.sort_key"_s.arg(way); break;
    }
    Query query(m_db, u"SELECT o.id, o.reading FROM organization o"_s + conditions.where() + u" ORDER BY "_s + by);
    conditions.bindTo(query).run();
    QList<Id<Organization>> ids;
    while (query.next())
        if (filter.indexHeading.isEmpty() || QString(japan::indexHeading(query.read<QString>(1))) == filter.indexHeading)
            ids << query.read<Id<Organization>>(0);
    return ids;
}

QList<OrganizationLine> OrganizationBook::lines(const QList<Id<Organization>>& ids) const
{
    constexpr qsizetype most = 200;
    QHash<qint64, OrganizationLine> found;
    for (qsizetype from = 0; from < ids.size(); from += most) {
        Conditions conditions;
        conditions.addAny(u"o.id"_s, ids.mid(from, most));
        Query query(m_db, u"SELECT o.id, o.revision, %1, o.reading, o.kind, o.sector, o.phone, o.representative, o.active, o.do_not_invite,"
                          " (SELECT count(*) FROM consultation c WHERE c.organization = o.id),"
                          " (SELECT count(DISTINCT p.matter) FROM matter_party p WHERE p.organization = o.id),"
                          " (SELECT substr(max(c.received_at), 1, 10) FROM consultation c WHERE c.organization = o.id)"
                          " FROM organization o LEFT JOIN term lf ON lf.list = 'legal_form' AND lf.code = o.legal_form%2"_s
                              .arg(printedOrganizationName(), conditions.where()));
        conditions.bindTo(query).run();
        while (query.next()) {
            const OrganizationLine line{query.read<Id<Organization>>(0), query.read<qint64>(1), query.read<QString>(2), query.read<QString>(3),
                query.read<Term<KindList>>(4), query.read<Sector>(5), query.read<QString>(6), query.read<QString>(7), query.read<bool>(8),
                query.read<bool>(9), query.read<int>(10), query.read<int>(11), query.read<std::optional<QDate>>(12)};
            found.insert(line.id.value, line);
        }
    }
    QList<OrganizationLine> lines;
    for (const auto id : ids)
        if (const auto line = found.constFind(id.value); line != found.constEnd())
            lines << *line;
    return lines;
}

Stored<Organization> OrganizationBook::add(const Organization& value)
{
    UnitOfWork work = m_journal.begin(Deed::AddOrganization, value.name);
    const auto row = Table<Organization>(m_db).insert(work, value);
    work.commit();
    return row;
}

Stored<Organization> OrganizationBook::edit(const Stored<Organization>& before, const Organization& after)
{
    UnitOfWork work = m_journal.begin(Deed::EditOrganization, after.name);
    const auto row = Table<Organization>(m_db).update(work, before, after);
    work.commit();
    return row;
}

void OrganizationBook::remove(const Stored<Organization>& row)
{
    UnitOfWork work = m_journal.begin(Deed::RemoveOrganization, row.value.name);
    Table<Organization>(m_db).remove(work, row);
    work.commit();
}

} // namespace musubi
