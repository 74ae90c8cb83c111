#include "ui/text/number_wording.h"

#include "ui/text/language.h"

#include <QCoreApplication>

namespace musubi::text {

using namespace Qt::StringLiterals;

QString consultationNumber(const Centre& centre, int fiscalYear, int sequence, ContactForm form)
{
    if (sequence == 0)
        return {};
    const auto kind = form == ContactForm::Consultation ? japan::NumberKind::Consultation : japan::NumberKind::Enquiry;
    return japan::formatNumber({kind, fiscalYear, sequence}, centre.fiscalYearLabels());
}

QString matterNumber(const Centre& centre, int fiscalYear, int sequence)
{
    return sequence == 0 ? QString() : japan::formatNumber({japan::NumberKind::Matter, fiscalYear, sequence}, centre.fiscalYearLabels());
}

QString meetingNumber(const Centre& centre, int fiscalYear, int sequence)
{
    return sequence == 0 ? QString() : japan::formatNumber({japan::NumberKind::Meeting, fiscalYear, sequence}, centre.fiscalYearLabels());
}

QString projectNumber(const Centre& centre, int fiscalYear, int sequence)
{
    return sequence == 0 ? QString() : japan::formatNumber({japan::NumberKind::Project, fiscalYear, sequence}, centre.fiscalYearLabels());
}

QString fiscalYearName(const Centre& centre, int fiscalYear)
{
    if (language() != "ja"_L1)
        return u"FY%1"_s.arg(fiscalYear);
    const japan::FiscalYearLabel label = centre.fiscalYearLabels().of(fiscalYear);
    return label.otherName.isEmpty() ? label.name : u"%1（%2）"_s.arg(label.name, label.otherName);
}

QString callerText(const ConsultationLine& line)
{
    if (line.anonymous)
        return QCoreApplication::translate("records", "Anonymous");
    return QStringList{line.organizationName, line.callerName}.join(u' ').trimmed();
}

} // namespace musubi::text
