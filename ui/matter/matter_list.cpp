#include "ui/matter/matter_list.h"

#include "core/centre.h"
#include "ui/matter/matter_conditions.h"

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

ListManner mannerOfMatters()
{
    return {.key = u"matters"_s, .icon = u"case"_s, .usual = {withoutClosed()}, .widths = {84, 340, 124, 96, 112, 212, 96}, .wideColumn = 1, .sortedBy = 4,
        .shows = {Subject::Matter, Subject::Consultation, Subject::Task}, .bulk = true};
}

} // namespace

/// A case lives over years: all of them are shown until one is chosen.
MatterList::MatterList(Centre& centre, Feedback& feedback, QWidget* parent)
    : RecordListOf(centre, feedback, mannerOfMatters(), parent)
{
    begin(matterColumns(centre), [&centre](const auto& ids) { return centre.matters().lines(ids); }, [&centre] { return matterFacets(centre); });
}

ListWords MatterList::words() const
{
    return {tr("Cases"), tr("List of cases"), tr("New case"), tr("No case meets these conditions"), tr("There is no case here yet"),
        tr("Open one with “New case”, or tie a consultation to a new case.")};
}

MatterFilter MatterList::narrowed(const ConditionList& conditions) const
{
    return matterFilter(centre(), conditions);
}

MatterFilter MatterList::waitingOnes() const
{
    return matterFilter(centre(), {withoutClosed()});
}

QList<Id<Matter>> MatterList::ids(const MatterFilter& filter, MatterOrder order, bool descending) const
{
    return centre().matters().ids(filter, order, descending);
}

QList<Id<Matter>> MatterList::likeTyped(const QString& typed) const
{
    return centre().matters().beginningLike(typed);
}

void MatterList::uncover(Id<Matter> id)
{
    if (!centre().matters().exists(id))
        return;
    openWith(0, centre().matters().get(id).value.status == CaseStatus::Done ? ConditionList() : ConditionList{withoutClosed()});
}

} // namespace musubi::ui
