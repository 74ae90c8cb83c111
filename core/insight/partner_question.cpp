#include "core/insight/partner_question.h"

#include "core/consultation/consultation_mapping.h"
#include "core/db/table.h"
#include "core/japan/fiscal_year.h"
#include "core/matter/matter_mapping.h"

namespace musubi {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestContent = 400; // what was said first says what it is about

/// Each code once; ◎ where it is ◎ anywhere.
void addMarks(Marks& all, const Marks& more)
{
    for (const Mark& mark : more) {
        const auto known = std::find_if(all.begin(), all.end(), [&](const Mark& other) { return other.code == mark.code; });
        if (known == all.end())
            all << mark;
        else
            known->main = known->main || mark.main;
    }
}

} // namespace

PartnerQuestion partnerQuestion(const Database& db, Id<Matter> id, QDate today)
{
    const Matter matter = Table<Matter>(db).get(id).value;
    PartnerQuestion question;
    question.matter = id;
    question.fiscalYear = japan::fiscalYearOf(today);
    question.fields = matter.fields;
    question.areas = matter.areas;
    for (const Party& party : matter.parties)
        if (!question.parties.contains(party.organization))
            question.parties << party.organization;
    Marks fields, areas;
    QStringList texts{matter.theme.isEmpty() ? matter.title : matter.theme};
    for (const auto& row : Table<Consultation>(db).select(u"WHERE matter = ? ORDER BY received_at, id LIMIT 40"_s, id)) {
        question.consultations << row.id;
        if (!row.value.followUp) // how it went on is told in words of the office, and says little of the theme
            texts << row.value.subject;
        addMarks(question.topics, row.value.topics);
        addMarks(fields, row.value.fields);
        addMarks(areas, row.value.areas);
    }
    // What the office has marked on the case is its last word; where it has not, those who consulted speak for it.
    if (question.fields.isEmpty())
        question.fields = fields;
    if (question.areas.isEmpty())
        question.areas = areas;
    question.text = texts.join(u'\n');
    return question;
}

PartnerQuestion partnerQuestion(const Database& db, Id<Consultation> id, QDate today)
{
    const Consultation consultation = Table<Consultation>(db).get(id).value;
    if (consultation.matter)
        return partnerQuestion(db, *consultation.matter, today);
    PartnerQuestion question;
    question.fiscalYear = japan::fiscalYearOf(today);
    question.consultations = {id};
    question.fields = consultation.fields;
    question.topics = consultation.topics;
    question.areas = consultation.areas;
    if (consultation.organization)
        question.parties = {*consultation.organization};
    question.text = consultation.subject + u'\n' + consultation.content.left(longestContent);
    return question;
}

} // namespace musubi
