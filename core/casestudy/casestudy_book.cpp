#include "core/casestudy/casestudy_book.h"

#include "core/casestudy/casestudy_mapping.h"
#include "core/casestudy/casestudy_rules.h"
#include "core/db/conditions.h"
#include "core/db/table.h"
#include "core/journal/journal.h"

namespace musubi {

using namespace Qt::StringLiterals;

namespace {

CaseStudy keptStudy(const CaseStudy& study)
{
    CaseStudy kept = study;
    kept.years.removeIf([](const StudyYear& year) { return year.heading.isEmpty() && year.content.isEmpty(); });
    kept.answers.removeIf([](const StudyAnswer& answer) { return answer.question.isEmpty() && answer.answer.isEmpty(); });
    kept.publications.removeIf([](const StudyPublication& publication) { return publication.medium.isEmpty() && publication.url.isEmpty(); });
    for (const Problem& problem : check(kept))
        if (problem.severity == Severity::Error)
            throw Error(Fault::Invalid, problem.field);
    return kept;
}

} // namespace

CaseStudyBook::CaseStudyBook(Database& db, Journal& journal)
    : m_db(db)
    , m_journal(journal)
{
}

Stored<CaseStudy> CaseStudyBook::get(Id<CaseStudy> id) const
{
    return Table<CaseStudy>(m_db).get(id);
}

bool CaseStudyBook::exists(Id<CaseStudy> id) const
{
    return Table<CaseStudy>(m_db).find(id).has_value();
}

QList<Stored<CaseStudy>> CaseStudyBook::of(Id<Matter> matter) const
{
    return Table<CaseStudy>(m_db).select(u"s WHERE s.matter = ? AND %1 ORDER BY s.id DESC"_s.arg(isFinished(u"s"_s)), matter);
}

QList<Stored<CaseStudy>> CaseStudyBook::all() const
{
    return Table<CaseStudy>(m_db).select(u"s WHERE %1 ORDER BY s.matter, s.id"_s.arg(isFinished(u"s"_s)));
}

CaseStudy CaseStudyBook::begun(const Stored<Matter>& matter, const QStringList& questions)
{
    CaseStudy study;
    study.matter = matter.id;
    study.title = matter.value.theme.isEmpty() ? matter.value.title : matter.value.theme;
    for (const QString& question : questions)
        study.answers << StudyAnswer{.question = question};
    return study;
}

Stored<CaseStudy> CaseStudyBook::write(const CaseStudy& study)
{
    UnitOfWork work = m_journal.begin(Deed::WriteCaseStudy, study.title);
    auto row = Table<CaseStudy>(m_db).insert(work, keptStudy(study));
    work.commit();
    return row;
}

Stored<CaseStudy> CaseStudyBook::edit(const Stored<CaseStudy>& before, const CaseStudy& after)
{
    UnitOfWork work = m_journal.begin(Deed::EditCaseStudy, after.title);
    CaseStudy kept = keptStudy(after);
    kept.matter = before.value.matter;
    auto row = Table<CaseStudy>(m_db).update(work, before, kept);
    work.commit();
    return row;
}

Stored<CaseStudy> CaseStudyBook::publish(const Stored<CaseStudy>& study, const StudyPublication& publication)
{
    UnitOfWork work = m_journal.begin(Deed::PublishCaseStudy, study.value.title);
    CaseStudy after = study.value;
    after.publications << publication;
    after.status = StudyStatus::Published;
    after.sharing = SharingScope::Public;
    auto row = Table<CaseStudy>(m_db).update(work, study, keptStudy(after));
    work.commit();
    return row;
}

void CaseStudyBook::remove(const Stored<CaseStudy>& study)
{
    UnitOfWork work = m_journal.begin(Deed::RemoveCaseStudy, study.value.title);
    Table<CaseStudy>(m_db).remove(work, study);
    work.commit();
}

} // namespace musubi
