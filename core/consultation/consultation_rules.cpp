#include "core/consultation/consultation_rules.h"

#include "core/japan/phone.h"
#include "core/japan/postal_code.h"
#include "core/japan/working_days.h"

namespace musubi {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestConsultationLine = 200;
constexpr qsizetype longestConsultationText = 200000;

void checkLengths(Problems& problems, const Consultation& c)
{
    const std::pair<QLatin1StringView, const QString*> lines[]{
        {"caller_name"_L1, &c.callerName}, {"caller_reading"_L1, &c.callerReading}, {"caller_title"_L1, &c.callerTitle},
        {"organization_name"_L1, &c.organizationName}, {"phone"_L1, &c.phone}, {"mobile"_L1, &c.mobile}, {"fax"_L1, &c.fax},
        {"mail"_L1, &c.mail}, {"postal_code"_L1, &c.postalCode}, {"address"_L1, &c.address}, {"subject"_L1, &c.subject},
        {"preferred_contact"_L1, &c.preferredContact}, {"companions"_L1, &c.companions}, {"legacy_number"_L1, &c.legacyNumber}};
    for (const auto& [field, text] : lines)
        if (text->size() > longestConsultationLine)
            problems << Problem{field, Rule::TooLong};
    const std::pair<QLatin1StringView, const QString*> texts[]{{"content"_L1, &c.content}, {"response"_L1, &c.response},
        {"information_given"_L1, &c.informationGiven}, {"handover"_L1, &c.handover}};
    for (const auto& [field, text] : texts)
        if (text->size() > longestConsultationText)
            problems << Problem{field, Rule::TooLong};
}

void checkReachability(Problems& problems, const Consultation& c)
{
    const std::pair<QLatin1StringView, const QString*> phones[]{{"phone"_L1, &c.phone}, {"mobile"_L1, &c.mobile}, {"fax"_L1, &c.fax}};
    for (const auto& [field, phone] : phones)
        if (!phone->trimmed().isEmpty() && !japan::looksLikePhone(*phone))
            problems << Problem{field, Rule::BadPhone, Severity::Warning};
    if (!c.mail.trimmed().isEmpty() && (c.mail.count(u'@') != 1 || c.mail.startsWith(u'@') || c.mail.endsWith(u'@')))
        problems << Problem{"mail"_L1, Rule::BadMail, Severity::Warning};
    if (!c.postalCode.trimmed().isEmpty() && !japan::looksLikePostalCode(c.postalCode))
        problems << Problem{"postal_code"_L1, Rule::BadPostalCode, Severity::Warning};
}

} // namespace

Problems check(const Consultation& c, const QDateTime& now, const OfficeCalendar& calendar)
{
    Problems problems;
    if (!c.receivedAt.isValid())
        problems << Problem{"received_at"_L1, Rule::Required};
    else if (c.receivedAt > now)
        problems << Problem{"received_at"_L1, Rule::NotInFuture};
    else if (!calendar.isInsideHours(c.receivedAt))
        problems << Problem{"received_at"_L1, Rule::OutsideHours, Severity::Warning};
    if (c.channel.isEmpty())
        problems << Problem{"channel"_L1, Rule::Required};
    const bool full = c.form == ContactForm::Consultation; // a 問合せ is channel, kind, topic, one line, minutes
    if (full && !c.anonymous && c.callerName.trimmed().isEmpty() && c.organizationName.trimmed().isEmpty() && !c.organization)
        problems << Problem{"caller_name"_L1, Rule::Required};
    if (c.subject.trimmed().isEmpty())
        problems << Problem{"subject"_L1, Rule::Required};
    const auto mains = std::count_if(c.topics.begin(), c.topics.end(), [](const Mark& mark) { return mark.main; });
    if (mains == 0)
        problems << Problem{"topics"_L1, Rule::NoMainTopic};
    else if (mains > 1)
        problems << Problem{"topics"_L1, Rule::SeveralMain};
    if (std::count_if(c.fields.begin(), c.fields.end(), [](const Mark& mark) { return mark.main; }) > 1)
        problems << Problem{"fields"_L1, Rule::SeveralMain};
    if (c.status == CaseStatus::Done && c.closingReason.isEmpty())
        problems << Problem{"closing_reason"_L1, Rule::ReasonMissing};
    checkReachability(problems, c);
    checkLengths(problems, c);
    return problems;
}

} // namespace musubi
