#include "core/matter/matter_rules.h"

#include "core/japan/working_days.h"

namespace musubi {

using namespace Qt::StringLiterals;

Problems check(const Matter& matter, QDate today, const OfficeCalendar& calendar)
{
    Problems problems;
    if (matter.title.trimmed().isEmpty())
        problems << Problem{"title"_L1, Rule::Required};
    if (matter.title.size() > 200)
        problems << Problem{"title"_L1, Rule::TooLong};
    if (matter.theme.size() > 2000)
        problems << Problem{"theme"_L1, Rule::TooLong};
    if (!matter.openedOn.isValid())
        problems << Problem{"opened_on"_L1, Rule::Required};
    else if (matter.openedOn > today)
        problems << Problem{"opened_on"_L1, Rule::NotInFuture};
    if (matter.stageOverride && matter.stageReason.trimmed().isEmpty())
        problems << Problem{"stage_reason"_L1, Rule::ReasonMissing};
    if (!matter.waitingFor.trimmed().isEmpty() && !matter.reviewOn)
        problems << Problem{"review_on"_L1, Rule::WaitsWithoutReview};
    if (matter.reviewOn && calendar.isClosed(*matter.reviewOn))
        problems << Problem{"review_on"_L1, Rule::ClosedDay, Severity::Warning};
    if (matter.status == CaseStatus::Done && matter.closingReason.isEmpty())
        problems << Problem{"closing_reason"_L1, Rule::ReasonMissing};
    if (std::count_if(matter.fields.begin(), matter.fields.end(), [](const Mark& mark) { return mark.main; }) > 1)
        problems << Problem{"fields"_L1, Rule::SeveralMain};
    for (const Outcome& outcome : matter.outcomes)
        if (!outcome.on.isValid() || outcome.code.isEmpty())
            problems << Problem{"matter_outcome"_L1, Rule::Required};
    return problems;
}

} // namespace musubi
