#include "ui/text/grant_wording.h"

#include "ui/text/project_wording.h"

#include <QCoreApplication>

namespace musubi::text {

using namespace Qt::StringLiterals;

namespace {

class GrantWords {
    Q_DECLARE_TR_FUNCTIONS(musubi::text::GrantSteps)
};

QString rateOf(const ProgrammeRule& rule)
{
    return rule.rateNumerator && rule.rateDenominator ? u"%1/%2"_s.arg(*rule.rateNumerator).arg(*rule.rateDenominator) : QString();
}

} // namespace

QStringList grantSteps(const ProgrammeRule& rule, qint64 eligible)
{
    const GrantAmount grant = grantAmount(rule, eligible);
    QStringList steps;
    if (const QString rate = rateOf(rule); !rate.isEmpty())
        steps << GrantWords::tr("%1 × %2 = %3").arg(yen(grant.eligible), rate, yen(grant.rated) + (grant.fraction ? u"…"_s : QString()));
    if (rule.roundingUnit > 1)
        steps << GrantWords::tr("below %1 %2 → %3").arg(yen(rule.roundingUnit), roundingName(rule.rounding), yen(grant.rounded));
    if (rule.cap)
        steps << (grant.capped ? GrantWords::tr("cap %1 → %2").arg(yen(rule.cap), yen(grant.amount)) : GrantWords::tr("within the cap of %1").arg(yen(rule.cap)));
    return steps;
}

QString ruleInWords(const ProgrammeRule& rule)
{
    QStringList words;
    if (rule.cap)
        words << GrantWords::tr("up to %1").arg(yen(rule.cap));
    if (const QString rate = rateOf(rule); !rate.isEmpty())
        words << GrantWords::tr("%1 of the cost").arg(rate);
    if (rule.cap || rule.rateNumerator)
        words << GrantWords::tr("below %1 %2").arg(yen(rule.roundingUnit), roundingName(rule.rounding));
    if (rule.minimumMembers)
        words << GrantWords::tr("%1 members or more").arg(*rule.minimumMembers);
    if (rule.consultationMandatory)
        words << GrantWords::tr("preliminary talks mandatory");
    return words.isEmpty() ? GrantWords::tr("no amounts on file") : words.join(u"・"_s);
}

} // namespace musubi::text
