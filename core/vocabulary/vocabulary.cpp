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

Stored<VocabularyTerm> Vocabulary::add(const VocabularyTerm& term)
{
    if (term.code.isEmpty() || term.labelJa.trimmed().isEmpty() || find(term.list, term.code))
        throw Error(Fault::Invalid, term.labelJa.isEmpty() ? u"label_ja"_s : u"code"_s);
    UnitOfWork work = m_journal.begin(Deed::EditVocabulary, term.labelJa);
    const auto row = Table<VocabularyTerm>(m_db).insert(work, term);
    work.commit();
    reload();
    return row;
}

Stored<VocabularyTerm> Vocabulary::edit(const Stored<VocabularyTerm>& before, const VocabularyTerm& after)
{
    if (after.code != before.value.code || after.list != before.value.list || after.labelJa.trimmed().isEmpty())
        throw Error(Fault::Invalid, u"code"_s);
    UnitOfWork work = m_journal.begin(Deed::EditVocabulary, after.labelJa);
    const auto row = Table<VocabularyTerm>(m_db).update(work, before, after);
    work.commit();
    reload();
    return row;
}

} // namespace musubi
