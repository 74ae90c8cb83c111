#include "core/casestudy/casestudy_rules.h"

#include <algorithm>

namespace musubi {

using namespace Qt::StringLiterals;

Problems check(const CaseStudy& study)
{
    Problems problems;
    if (study.title.trimmed().isEmpty())
        problems << Problem{"title"_L1, Rule::Required};
    if (study.title.size() > 200)
        problems << Problem{"title"_L1, Rule::TooLong};
    if (study.lead.size() > 4000)
        problems << Problem{"lead_text"_L1, Rule::TooLong};
    for (int row = 0; row < study.answers.size(); ++row) {
        const StudyAnswer& answer = study.answers[row];
        if (answer.question.trimmed().isEmpty() && !answer.answer.trimmed().isEmpty())
            problems << Problem{"case_study_answer"_L1, Rule::Required, Severity::Error, row, "question"_L1};
        if (study.status != StudyStatus::Draft && answer.answer.trimmed().isEmpty() && !answer.question.trimmed().isEmpty())
            problems << Problem{"case_study_answer"_L1, Rule::Required, Severity::Warning, row, "answer"_L1};
    }
    if (study.status == StudyStatus::Published) {
        if (study.sharing != SharingScope::Public)
            problems << Problem{"sharing"_L1, Rule::NotForPublic};
        if (study.publications.isEmpty())
            problems << Problem{"case_study_publication"_L1, Rule::Required};
    }
    return problems;
}

QList<StudyYear> pathOf(const CaseStudy& study, const QList<PathEntry>& told)
{
    QList<StudyYear> path;
    const auto saysOf = [&](int year) {
        return std::any_of(study.years.begin(), study.years.end(), [&](const StudyYear& own) { return own.fiscalYear == year; });
    };
    for (const PathEntry& entry : told)
        if (entry.stage != Stage::Deliberation && entry.stage != Stage::Consultation && !saysOf(entry.fiscalYear))
            path << StudyYear{entry.fiscalYear, entry.basis, entry.content};
    path += study.years;
    std::stable_sort(path.begin(), path.end(), [](const StudyYear& a, const StudyYear& b) { return a.fiscalYear < b.fiscalYear; });
    return path;
}

QString publicationText(const StudyPublication& publication, japan::DateLanguage language)
{
    const bool japanese = language == japan::DateLanguage::Japanese;
    QString text = publication.medium;
    if (!text.isEmpty() && japanese && !text.startsWith(u'『') && !text.startsWith(u'「'))
        text = u'『' + text + u'』';
    if (!publication.volume.isEmpty())
        text += (text.isEmpty() ? QString() : u" "_s) + publication.volume;
    if (publication.on) {
        const QString day = japan::formatDate(*publication.on, publication.monthOnly ? japan::DateStyle::Month : japan::DateStyle::Plain, language);
        text += japanese ? u'（' + day + u'）' : u" ("_s + day + u')';
    }
    return text.isEmpty() ? publication.url : text;
}

} // namespace musubi
