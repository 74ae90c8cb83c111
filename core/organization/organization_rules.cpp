#include "core/organization/organization_rules.h"

#include "core/base/mail_address.h"
#include "core/japan/corporate_number.h"
#include "core/japan/phone.h"
#include "core/japan/postal_code.h"

namespace musubi {

using namespace Qt::StringLiterals;

namespace {

void checkOrganizationLengths(Problems& problems, const Organization& o)
{
    constexpr qsizetype longestLine = 200, longestNote = 20000;
    const std::pair<QLatin1StringView, const QString*> lines[]{{"name"_L1, &o.name}, {"reading"_L1, &o.reading}, {"corporate_number"_L1, &o.corporateNumber},
        {"representative"_L1, &o.representative}, {"postal_code"_L1, &o.postalCode}, {"address"_L1, &o.address}, {"phone"_L1, &o.phone},
        {"fax"_L1, &o.fax}, {"mail"_L1, &o.mail}, {"url"_L1, &o.url}, {"liaison"_L1, &o.liaison}};
    for (const auto& [field, text] : lines)
        if (text->size() > longestLine)
            problems << Problem{field, Rule::TooLong};
    if (o.note.size() > longestNote)
        problems << Problem{"note"_L1, Rule::TooLong};
}

void checkOrganizationNumbers(Problems& problems, const Organization& o)
{
    const auto warnUnless = [&](bool looksRight, const QString& typed, QLatin1StringView field, Rule rule) {
        if (!typed.trimmed().isEmpty() && !looksRight)
            problems << Problem{field, rule, Severity::Warning};
    };
    warnUnless(japan::isCorporateNumber(o.corporateNumber), o.corporateNumber, "corporate_number"_L1, Rule::BadCorporateNumber);
    warnUnless(japan::looksLikePhone(o.phone), o.phone, "phone"_L1, Rule::BadPhone);
    warnUnless(japan::looksLikePhone(o.fax), o.fax, "fax"_L1, Rule::BadPhone);
    warnUnless(japan::looksLikePostalCode(o.postalCode), o.postalCode, "postal_code"_L1, Rule::BadPostalCode);
    warnUnless(looksLikeMail(o.mail), o.mail, "mail"_L1, Rule::BadMail);
}

} // namespace

Problems check(const Organization& o, Id<Organization> self, QDate today)
{
    Problems problems;
    if (o.name.trimmed().isEmpty())
        problems << Problem{"name"_L1, Rule::Required};
    if (self && o.parent == self)
        problems << Problem{"parent"_L1, Rule::RefersToItself};
    if (o.foundedOn && *o.foundedOn > today)
        problems << Problem{"founded_on"_L1, Rule::NotInFuture, Severity::Warning};
    for (const FormerName& former : o.formerNames)
        if (former.name.trimmed().isEmpty())
            problems << Problem{"organization_former_name"_L1, Rule::Required};
    for (const OrganizationAlias& alias : o.aliases)
        if (alias.name.trimmed().isEmpty())
            problems << Problem{"organization_alias"_L1, Rule::Required};
    if (std::count_if(o.fields.begin(), o.fields.end(), [](const Mark& mark) { return mark.main; }) > 1)
        problems << Problem{"organization_field"_L1, Rule::SeveralMain};
    checkOrganizationNumbers(problems, o);
    checkOrganizationLengths(problems, o);
    return problems;
}

} // namespace musubi
