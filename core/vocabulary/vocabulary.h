#pragma once

#include "core/base/stored.h"
#include "core/vocabulary/lists.h"
#include "core/vocabulary/vocabulary_term.h"

#include <QHash>
#include <QList>

#include <memory>

namespace musubi {

class Database;
class Journal;
class UnitOfWork;

/// The office's editable lists of words (DOMAIN §3). Read once and kept; `reload` after a change notice of Subject::Term.
class Vocabulary {
public:
    Vocabulary(Database& db, Journal& journal);
    ~Vocabulary();

    /// Enters the standard terms into a new file.
    static void enterStandardTerms(UnitOfWork& work);

    void reload();

    /// The label in "ja" or "en"; the code itself where the list does not know it.
    QString label(QStringView list, QStringView code, QStringView language = u"ja") const;
    template <class List>
    QString label(const Term<List>& term, QStringView language = u"ja") const
    {
        return term.isEmpty() ? QString() : label(QString(List::name), term.code, language);
    }

    /// In the order of the office; those no longer in use only where asked for.
    QList<Stored<VocabularyTerm>> terms(QStringView list, bool alsoInactive = false) const;
    template <class List>
    QList<Stored<VocabularyTerm>> terms() const
    {
        return terms(QString(List::name));
    }
    const VocabularyTerm* find(QStringView list, QStringView code) const;
    /// The code whose label, in either language, folded alike, is this; empty where there is none.
    QString codeOfLabel(QStringView list, QStringView label) const;

    /// The headings under which reports gather the terms of a list, in their order; empty for a list without headings.
    QStringList groups(QStringView list) const;
    /// A code that the list does not have yet, for a word of the office's own: OWN1, OWN2, …
    QString freeCode(QStringView list) const;

    /// At the end of its list where `position` is 0. Throws Error(Fault::Invalid, column) without a label or a code, or where
    /// the list has the code already.
    Stored<VocabularyTerm> add(const VocabularyTerm& term);
    /// The code and the list of a term stay what they are.
    Stored<VocabularyTerm> edit(const Stored<VocabularyTerm>& before, const VocabularyTerm& after);
    /// The list as it is from now on, in this order, as one action: terms whose code it knows are edited, the others are new; those that
    /// are not named go out of use, since old records bear them. Throws as add().
    void write(QStringView list, const QList<VocabularyTerm>& terms);
    /// Puts the terms of a list in the order of these codes, those that are not named behind them; one action.
    void arrange(QStringView list, const QStringList& codes);

private:
    Database& m_db;
    Journal& m_journal;
    QHash<QString, QList<Stored<VocabularyTerm>>> m_lists;
    QHash<QString, VocabularyTerm> m_byCode;
};

} // namespace musubi
