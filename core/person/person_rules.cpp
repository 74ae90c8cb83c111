#include "core/person/person_rules.h"

#include "core/base/error.h"
#include "core/base/mail_address.h"
#include "core/japan/phone.h"

namespace musubi {

using namespace Qt::StringLiterals;

namespace {

void checkAffiliations(Problems& problems, const Person& p)
{
    for (const Affiliation& affiliation : p.affiliations) {
        if (!affiliation.organization)
            problems << Problem{"person_affiliation"_L1, Rule::Required};
        if (affiliation.validFrom && affiliation.validUntil && *affiliation.validUntil < *affiliation.validFrom)
            problems << Problem{"person_affiliation"_L1, Rule::EndsBeforeStart};
    }
}

} // namespace

Problems check(const Person& p)
{
    constexpr qsizetype longestLine = 200, longestNote = 20000;
    Problems problems;
    if (p.name.trimmed().isEmpty())
        problems << Problem{"name"_L1, Rule::Required};
    checkAffiliations(problems, p);
    if (!p.phone.trimmed().isEmpty() && !japan::looksLikePhone(p.phone))
        problems << Problem{"phone"_L1, Rule::BadPhone, Severity::Warning};
    if (!p.mobile.trimmed().isEmpty() && !japan::looksLikePhone(p.mobile))
        problems << Problem{"mobile"_L1, Rule::BadPhone, Severity::Warning};
    if (!p.mail.trimmed().isEmpty() && !looksLikeMail(p.mail))
        problems << Problem{"mail"_L1, Rule::BadMail, Severity::Warning};
    const std::pair<QLatin1StringView, const QString*> lines[]{
        {"name"_L1, &p.name}, {"reading"_L1, &p.reading}, {"phone"_L1, &p.phone}, {"mobile"_L1, &p.mobile}, {"mail"_L1, &p.mail}};
    for (const auto& [field, text] : lines)
        if (text->size() > longestLine)
            problems << Problem{field, Rule::TooLong};
    if (p.note.size() > longestNote)
        problems << Problem{"note"_L1, Rule::TooLong};
    return problems;
}

void requireName(const Person& p)
{
    if (p.name.trimmed().isEmpty())
        throw Error(Fault::Invalid, u"name"_s);
}

} // namespace musubi
