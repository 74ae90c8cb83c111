#include "ui/meeting/meeting_conditions.h"

#include "core/centre.h"
#include "core/meeting/meeting_rules.h"
#include "ui/text/meeting_wording.h"

#include <QCoreApplication>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

class MeetingConditionWords {
    Q_DECLARE_TR_FUNCTIONS(musubi::ui::MeetingConditions)
};

const QString unfinishedCode = QStringLiteral("!finished");
const QString unwrittenCode = QStringLiteral("!unwritten");

} // namespace

Condition withoutFinished()
{
    return {u"status"_s, unfinishedCode};
}

QList<Facet> meetingFacets(Centre& centre)
{
    Facet status = enumFacet<MeetingStatus>(u"status"_s, MeetingConditionWords::tr("Status"), &text::meetingStatusName);
    status.choices.prepend({unwrittenCode, MeetingConditionWords::tr("held, minutes to be written")});
    status.choices.prepend({unfinishedCode, MeetingConditionWords::tr("without finished ones")});
    return {status, termFacet(centre, MeetingKindList::name, u"kind"_s, MeetingConditionWords::tr("Kind")), staffFacet(centre)};
}

MeetingFilter meetingFilter(Centre& centre, const ConditionList& conditions)
{
    MeetingFilter filter;
    for (const auto& [facet, code] : conditions) {
        if (facet == "kind"_L1)
            filter.kinds << code;
        else if (facet == "staff"_L1)
            addStaffCode(centre, filter.leads, filter.withoutLead, code);
        else if (facet == "status"_L1 && code == unfinishedCode)
            filter.statuses << unfinishedStatuses();
        else if (facet == "status"_L1 && code == unwrittenCode)
            filter.statuses << MeetingStatus::Held;
        else if (const auto status = fromCode<MeetingStatus>(code); facet == "status"_L1 && status)
            filter.statuses << *status;
    }
    return filter;
}

} // namespace musubi::ui
