#include "ui/consultation/similar_lines.h"

#include "core/centre.h"
#include "core/consultation/consultation_desk.h"
#include "core/insight/similar_consultations.h"
#include "ui/text/number_wording.h"
#include "ui/text/record_wording.h"

namespace musubi::ui {

using namespace Qt::StringLiterals;

QList<std::pair<qint64, QStringList>> similarLines(Centre& centre, const QString& text, const QList<Id<Consultation>>& except)
{
    QList<std::pair<qint64, QStringList>> lines;
    for (const SimilarConsultation& similar : centre.similarTo(text, except, 4))
        for (const ConsultationLine& line : centre.consultations().lines({similar.id}))
            lines << std::pair(line.id.value, QStringList{text::consultationNumber(centre, line.fiscalYear, line.sequence, line.form), line.subject,
                u"「%1」"_s.arg(similar.terms.join(u"・"_s)) + u' ' + text::statusName(line.status)});
    return lines;
}

} // namespace musubi::ui
