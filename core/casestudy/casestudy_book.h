#pragma once

#include "core/base/stored.h"
#include "core/casestudy/casestudy.h"

namespace musubi {

class Database;
class Journal;

/// Case studies (実践事例): written from a case, looked through, published.
class CaseStudyBook {
public:
    CaseStudyBook(Database& db, Journal& journal);

    /// Throws Error(Fault::Missing).
    Stored<CaseStudy> get(Id<CaseStudy> id) const;
    bool exists(Id<CaseStudy> id) const;
    /// Of a case, the newest first: most have one, some are told again years later.
    QList<Stored<CaseStudy>> of(Id<Matter> matter) const;
    /// All of them in the order of their cases.
    QList<Stored<CaseStudy>> all() const;

    /// A page to begin with: the theme as its title and the three questions, for the division to answer.
    static CaseStudy begun(const Stored<Matter>& matter, const QStringList& questions);

    /// write and edit throw Error(Fault::Invalid, column) without a title, or published where `check` forbids it.
    Stored<CaseStudy> write(const CaseStudy& study);
    Stored<CaseStudy> edit(const Stored<CaseStudy>& before, const CaseStudy& after);
    /// It came out there: from now on it counts as published, and is for everybody.
    Stored<CaseStudy> publish(const Stored<CaseStudy>& study, const StudyPublication& publication);
    void remove(const Stored<CaseStudy>& study);

private:
    Database& m_db;
    Journal& m_journal;
};

} // namespace musubi
