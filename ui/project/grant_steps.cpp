#include "ui/project/grant_steps.h"

#include "ui/text/project_wording.h"

#include <QCoreApplication>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

class GrantWords {
    Q_DECLARE_TR_FUNCTIONS(musubi::ui::GrantSteps)
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
        steps << GrantWords::tr("%1 × %2 = %3").arg(text::yen(grant.eligible), rate, text::yen(grant.rated) + (grant.fraction ? u"…"_s : QString()));
    if (rule.roundingUnit > 1)
        steps << GrantWords::tr("below %1 %2 → %3").arg(text::yen(rule.roundingUnit), text::roundingName(rule.rounding), text::yen(grant.rounded));
    if (rule.cap)
        steps << (grant.capped ? GrantWords::tr("cap %1 → %2").arg(text::yen(rule.cap), text::yen(grant.amount)) : GrantWords::tr("within the cap of %1").arg(text::yen(rule.cap)));
    return steps;
}

QString ruleInWords(const ProgrammeRule& rule)
{
    QStringList words;
    if (rule.cap)
        words << GrantWords::tr("up to %1").arg(text::yen(rule.cap));
    if (const QString rate = rateOf(rule); !rate.isEmpty())
        words << GrantWords::tr("%1 of the cost").arg(rate);
    if (rule.cap || rule.rateNumerator)
        words << GrantWords::tr("below %1 %2").arg(text::yen(rule.roundingUnit), text::roundingName(rule.rounding));
    if (rule.minimumMembers)
        words << GrantWords::tr("%1 members or more").arg(*rule.minimumMembers);
    if (rule.consultationMandatory)
        words << GrantWords::tr("preliminary talks mandatory");
    return words.isEmpty() ? GrantWords::tr("no amounts on file") : words.join(u"・"_s);
}

} // namespace musubi::ui
