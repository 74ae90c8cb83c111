#include "core/db/conditions.h"
#include "core/db/database.h"
#include "core/japan/collation.h"
#include "core/organization/organization_book.h"
#include "core/organization/organization_keys.h"
#include "core/vocabulary/vocabulary.h"

#include <QHash>
#include <QMap>

namespace musubi {

using namespace Qt::StringLiterals;

namespace {

/// Codes of the list whose label in either language holds the word.
QStringList codesSaying(const Vocabulary& vocabulary, QStringView list, const QString& word)
{
    QStringList codes;
    for (const auto& row : vocabulary.terms(list, true))
        if (japan::fold(row.value.labelJa).contains(word) || japan::fold(row.value.labelEn).contains(word))
            codes << row.value.code;
    return codes;
}

/// One word: in the key, in a phone number however cut, in the words for legal form and kind. 「NPO法人あかね」 asks for both parts.
void addBodyWord(Conditions& conditions, const QString& typed, const Vocabulary& vocabulary)
{
    const japan::NameAndForm split = japan::splitLegalForm(typed);
    if (split.form != japan::LegalForm::None)
        conditions.add(u"o.legal_form = ?"_s, QString(codeOf(split.form)));
    const QString word = japan::foldQuery(split.name);
    if (word.isEmpty())
        return;
    Conditions any;
    any.add(u"instr(o.search_key, ?) > 0"_s, word);
    const QString digits = japan::phoneDigits(typed);
    if (digits.size() >= 3 && digits != word)
        any.add(u"instr(o.search_key, ?) > 0"_s, digits);
    any.addAny(u"o.legal_form"_s, codesSaying(vocabulary, u"legal_form", word));
    any.addAny(u"o.kind"_s, codesSaying(vocabulary, u"kind", word));
    conditions.addAll(u'(' + any.joined(u" OR "_s) + u')', any);
}

void addBodyWords(Conditions& conditions, const QString& text, const Vocabulary& vocabulary)
{
    for (const QString& word : QString(text).replace(u'\u3000', u' ').split(u' ', Qt::SkipEmptyParts))
        addBodyWord(conditions, word, vocabulary);
}

} // namespace

QList<Id<Organization>> OrganizationBook::ids(const OrganizationFilter& filter, OrganizationOrder order, bool descending) const
{
    Conditions conditions;
    conditions.addAny(u"o.kind"_s, filter.kinds);
    conditions.addAny(u"o.sector"_s, filter.sectors);
    if (!filter.areas.isEmpty()) {
        Conditions area;
        area.addAny(u"a.code"_s, filter.areas);
        conditions.addAll(u"EXISTS (SELECT 1 FROM organization_area a WHERE a.organization = o.id AND %1)"_s.arg(area.joined(u" AND "_s)), area);
    }
    if (!filter.alsoInactive)
        conditions.add(u"o.active = 1"_s);
    if (filter.parent)
        conditions.add(u"o.parent = ?"_s, *filter.parent);
    addBodyWords(conditions, filter.text, m_vocabulary);
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
    // The keys are looked through first: folding every name at every keystroke would take too long in a big book.
    Conditions fits;
    fits.add(u"instr(o.search_key, ?) > 0"_s, bodyNameKey(typed));
    if (digits.size() >= 4)
        fits.add(u"instr(o.search_key, ?) > 0"_s, digits);
    fits.addAny(u"o.legal_form"_s, codesSaying(m_vocabulary, u"legal_form", wanted));
    const QString candidate = u'(' + fits.joined(u" OR "_s) + u')';
    Query names(m_db, u"SELECT o.id, %1, o.name, '', 0, o.phone FROM organization o%2 WHERE o.active = 1 AND %3"
                      " UNION ALL SELECT o.id, %1, o.reading, '', 0, '' FROM organization o%2 WHERE o.active = 1 AND %3"
                      " UNION ALL SELECT o.id, %1, a.name, a.name, 0, '' FROM organization_alias a JOIN organization o ON o.id = a.organization%2 WHERE %3"
                      " UNION ALL SELECT o.id, %1, f.name, f.name, 1, '' FROM organization_former_name f JOIN organization o ON o.id = f.organization%2 WHERE %3"_s
                          .arg(printedOrganizationName(), u" LEFT JOIN term lf ON lf.list = 'legal_form' AND lf.code = o.legal_form"_s, candidate));
    for (int arm = 0; arm < 4; ++arm)
        fits.bindTo(names);
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

QList<Id<Organization>> OrganizationBook::alike(const Organization& organization, Id<Organization> except) const
{
    Conditions any;
    const auto look = [&](const QString& part) {
        if (!part.isEmpty())
            any.add(u"instr(o.search_key, ?) > 0"_s, keyPart + part + keyPart);
    };
    look(bodyNameKey(organization.name));
    for (const OrganizationAlias& alias : organization.aliases)
        look(bodyNameKey(alias.name));
    if (const QString digits = japan::phoneDigits(organization.phone); digits.size() >= 9)
        look(digits);
    look(organization.corporateNumber);
    QList<Id<Organization>> ids;
    if (any.isEmpty())
        return ids;
    Query query(m_db, u"SELECT o.id FROM organization o WHERE (%1) AND o.id <> ? AND %2 ORDER BY o.id"_s.arg(any.joined(u" OR "_s), isFinished(u"o"_s)));
    any.bindTo(query).bind(except).run();
    while (query.next())
        ids << query.read<Id<Organization>>(0);
    return ids;
}

QList<Duplicates<Organization>> OrganizationBook::duplicates() const
{
    QMap<QString, QList<Id<Organization>>> names, phones, numbers;
    const auto enter = [](auto& found, const QString& key, Id<Organization> id) {
        if (!key.isEmpty() && !found[key].contains(id))
            found[key] << id;
    };
    Query query(m_db, u"SELECT o.id, o.name, o.parent, o.phone, o.corporate_number FROM organization o WHERE %1 ORDER BY o.id"_s.arg(isFinished(u"o"_s)));
    query.run();
    while (query.next()) {
        const auto id = query.read<Id<Organization>>(0);
        // 総務課 of one office is not 総務課 of another.
        enter(names, bodyNameKey(query.read<QString>(1)) + keyPart + query.read<QString>(2), id);
        if (const QString digits = japan::phoneDigits(query.read<QString>(3)); digits.size() >= 9)
            enter(phones, digits, id);
        enter(numbers, query.read<QString>(4), id);
    }
    Query aliases(m_db, u"SELECT a.organization, a.name, o.parent FROM organization_alias a JOIN organization o ON o.id = a.organization"_s);
    aliases.run();
    while (aliases.next())
        enter(names, bodyNameKey(aliases.read<QString>(1)) + keyPart + aliases.read<QString>(2), aliases.read<Id<Organization>>(0));

    QList<Duplicates<Organization>> groups;
    for (const auto& [by, found] : {std::pair{Likeness::CorporateNumber, &numbers}, std::pair{Likeness::Name, &names}, std::pair{Likeness::Phone, &phones}})
        for (QList<Id<Organization>> ids : *found) {
            std::sort(ids.begin(), ids.end());
            if (ids.size() > 1 && std::none_of(groups.begin(), groups.end(), [&](const auto& group) { return group.ids == ids; }))
                groups << Duplicates<Organization>{by, ids};
        }
    return groups;
}

} // namespace musubi
