#include "core/vocabulary/vocabulary.h"

#include "core/db/table.h"
#include "core/journal/journal.h"
#include "core/vocabulary/standard_terms.h"
#include "core/vocabulary/vocabulary_mapping.h"

namespace musubi {

using namespace Qt::StringLiterals;

namespace {

QString termKey(QStringView list, QStringView code)
{
    return list.toString() + u'/' + code.toString();
}

/// Labels are compared without width, case and spaces.
QString comparable(QStringView label)
{
    return label.toString().normalized(QString::NormalizationForm_KC).toCaseFolded().remove(u' ').remove(u'・').remove(u'、');
}

} // namespace

Vocabulary::Vocabulary(Database& db, Journal& journal)
    : m_db(db)
    , m_journal(journal)
{
    reload();
}

Vocabulary::~Vocabulary() = default;

void Vocabulary::enterStandardTerms(UnitOfWork& work)
{
    const Table<VocabularyTerm> table(work.database());
    QHash<QString, int> positions;
    for (const StandardTerm& term : standardTerms()) {
        const QString list = QString::fromUtf8(term.list);
        table.insert(work, {.list = list, .code = QString::fromUtf8(term.code), .labelJa = QString::fromUtf8(term.ja), .labelEn = QString::fromUtf8(term.en),
                               .group = QString::fromUtf8(term.group), .sector = QString::fromUtf8(term.sector), .position = ++positions[list]});
    }
}

void Vocabulary::reload()
{
    m_lists.clear();
    m_byCode.clear();
    for (const auto& row : Table<VocabularyTerm>(m_db).select(u"ORDER BY list, position, id"_s)) {
        m_lists[row.value.list] << row;
        m_byCode.insert(termKey(row.value.list, row.value.code), row.value);
    }
}

const VocabularyTerm* Vocabulary::find(QStringView list, QStringView code) const
{
    const auto found = m_byCode.constFind(termKey(list, code));
    return found == m_byCode.constEnd() ? nullptr : &*found;
}

QString Vocabulary::label(QStringView list, QStringView code, QStringView language) const
{
    const VocabularyTerm* term = find(list, code);
    if (!term)
        return code.toString();
    return language == u"en" && !term->labelEn.isEmpty() ? term->labelEn : term->labelJa;
}

QList<Stored<VocabularyTerm>> Vocabulary::terms(QStringView list, bool alsoInactive) const
{
    QList<Stored<VocabularyTerm>> terms = m_lists.value(list.toString());
    if (!alsoInactive)
        terms.removeIf([](const auto& row) { return !row.value.active; });
    return terms;
}

QString Vocabulary::codeOfLabel(QStringView list, QStringView label) const
{
    const QString wanted = comparable(label);
    for (const auto& row : m_lists.value(list.toString()))
        for (const QString& name : {row.value.code, row.value.labelJa, row.value.labelEn})
            if (comparable(name) == wanted)
                return row.value.code;
    return {};
}

QStringList Vocabulary::groups(QStringView list) const
{
    QStringList groups;
    for (const auto& row : m_lists.value(list.toString()))
        if (!row.value.group.isEmpty() && !groups.contains(row.value.group))
            groups << row.value.group;
    return groups;
}

QString Vocabulary::freeCode(QStringView list) const
{
    int number = 1;
    while (find(list, u"OWN%1"_s.arg(number)))
        ++number;
    return u"OWN%1"_s.arg(number);
}

Stored<VocabularyTerm> Vocabulary::add(const VocabularyTerm& term)
{
    if (term.labelJa.trimmed().isEmpty())
        throw Error(Fault::Invalid, u"label_ja"_s);
    if (term.list.isEmpty() || term.code.trimmed().isEmpty() || find(term.list, term.code))
        throw Error(Fault::Invalid, u"code"_s);
    VocabularyTerm placed = term;
    if (placed.position == 0)
        for (const auto& row : m_lists.value(term.list))
            placed.position = std::max(placed.position, row.value.position + 1);
    UnitOfWork work = m_journal.begin(Deed::EditVocabulary, term.labelJa);
    auto row = Table<VocabularyTerm>(m_db).insert(work, placed);
    work.commit();
    reload();
    return row;
}

Stored<VocabularyTerm> Vocabulary::edit(const Stored<VocabularyTerm>& before, const VocabularyTerm& after)
{
    if (after.labelJa.trimmed().isEmpty())
        throw Error(Fault::Invalid, u"label_ja"_s);
    if (after.code != before.value.code || after.list != before.value.list)
        throw Error(Fault::Invalid, u"code"_s);
    UnitOfWork work = m_journal.begin(Deed::EditVocabulary, after.labelJa);
    auto row = Table<VocabularyTerm>(m_db).update(work, before, after);
    work.commit();
    reload();
    return row;
}

void Vocabulary::write(QStringView list, const QList<VocabularyTerm>& terms)
{
    QList<Stored<VocabularyTerm>> gone = m_lists.value(list.toString());
    UnitOfWork work = m_journal.begin(Deed::EditVocabulary, list.toString());
    const Table<VocabularyTerm> table(m_db);
    bool changed = false;
    int position = 0;
    const auto put = [&](const Stored<VocabularyTerm>& row, VocabularyTerm after) {
        after.position = ++position;
        if (after == row.value)
            return;
        table.update(work, row, after);
        changed = true;
    };
    QStringList codes;
    for (VocabularyTerm term : terms) {
        if (term.labelJa.trimmed().isEmpty())
            throw Error(Fault::Invalid, u"label_ja"_s);
        if (term.code.isEmpty() || term.list != list || codes.contains(term.code))
            throw Error(Fault::Invalid, u"code"_s);
        codes << term.code;
        const auto known = std::find_if(gone.begin(), gone.end(), [&](const auto& row) { return row.value.code == term.code; });
        if (known == gone.end()) {
            term.position = ++position;
            table.insert(work, term);
            changed = true;
        } else {
            put(*known, term);
            gone.erase(known);
        }
    }
    for (const auto& row : std::as_const(gone)) {
        VocabularyTerm kept = row.value;
        kept.active = false;
        put(row, kept);
    }
    if (!changed)
        return; // nothing to remember: the action is rolled back with its unit of work
    work.commit();
    reload();
}

void Vocabulary::arrange(QStringView list, const QStringList& codes)
{
    QList<Stored<VocabularyTerm>> rows = m_lists.value(list.toString());
    const auto placeOf = [&](const Stored<VocabularyTerm>& row) {
        const qsizetype place = codes.indexOf(row.value.code);
        return place < 0 ? codes.size() : place;
    };
    std::stable_sort(rows.begin(), rows.end(), [&](const auto& one, const auto& other) { return placeOf(one) < placeOf(other); });
    UnitOfWork work = m_journal.begin(Deed::EditVocabulary, list.toString());
    const Table<VocabularyTerm> table(m_db);
    bool moved = false;
    for (int position = 1; const auto& row : std::as_const(rows)) {
        VocabularyTerm after = row.value;
        after.position = position++;
        if (after.position == row.value.position)
            continue;
        table.update(work, row, after);
        moved = true;
    }
    if (!moved)
        return; // nothing to remember: the action is rolled back with its unit of work
    work.commit();
    reload();
}

} // namespace musubi
