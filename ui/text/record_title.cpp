#include "ui/text/record_title.h"

#include "core/journal/action.h"
#include "ui/text/event_wording.h"
#include "ui/text/number_wording.h"

namespace musubi::text {

using namespace Qt::StringLiterals;

QString recordTitle(const Centre& centre, Subject subject, const QJsonObject& image)
{
    const int year = image.value("fiscal_year"_L1).toInt(), sequence = image.value("sequence"_L1).toInt();
    const auto form = fromCode<ContactForm>(image.value("form"_L1).toString());
    QString number;
    if (subject == Subject::Consultation)
        number = consultationNumber(centre, year, sequence, form.value_or(ContactForm::Consultation));
    else if (subject == Subject::Matter)
        number = matterNumber(centre, year, sequence);
    else if (subject == Subject::Event) // the office calls it by its day
        number = eventTime(QDateTime::fromString(image.value("starts_at"_L1).toString(), u"yyyy-MM-ddTHH:mm"_s), {}, true);
    else if (subject == Subject::Meeting)
        number = meetingNumber(centre, year, sequence);
    else if (subject == Subject::Project)
        number = projectNumber(centre, year, sequence);
    return number.isEmpty() ? titleOf(image) : number + u'　' + titleOf(image);
}

} // namespace musubi::text
