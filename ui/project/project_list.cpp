#include "ui/project/project_list.h"

#include "core/centre.h"
#include "ui/common/buttons.h"

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

ListManner mannerOfProjects()
{
    return {.key = u"projects"_s, .icon = u"project"_s, .usual = {withoutEnded()}, .widths = {84, 320, 184, 136, 140, 104, 84}, .wideColumn = 1, .sortedBy = 0,
        .shows = {Subject::Project, Subject::Programme, Subject::Organization}};
}

} // namespace

/// All years are shown until one is chosen: what ran before is looked up as often as what runs.
ProjectList::ProjectList(Centre& centre, Feedback& feedback, QWidget* parent)
    : RecordListOf(centre, feedback, mannerOfProjects(), parent)
{
    begin(projectColumns(centre), [&centre](const auto& ids) { return centre.projects().lines(ids); }, [&centre] { return projectFacets(centre); });
}

QWidget* ProjectList::makePart(Place place)
{
    if (place != Place::AfterExport)
        return nullptr;
    m_ledger = button({}, u"print"_s, this);
    connect(m_ledger, &QPushButton::clicked, this, &ProjectList::ledgerAsked);
    return m_ledger;
}

void ProjectList::retranslate()
{
    RecordList::retranslate();
    m_ledger->setText(tr("Ledger of grants"));
}

ListWords ProjectList::words() const
{
    return {tr("Projects"), tr("List of projects"), tr("New project"), tr("No project meets these conditions"), tr("There is no project here yet"),
        tr("Enter one with “New project”, or from the page of its case.")};
}

QList<int> ProjectList::years() const
{
    return centre().projects().fiscalYears();
}

ProjectFilter ProjectList::narrowed(const ConditionList& conditions) const
{
    return projectFilter(centre(), conditions);
}

ProjectFilter ProjectList::waitingOnes() const
{
    return projectFilter(centre(), {withoutEnded()});
}

QList<Id<Project>> ProjectList::ids(const ProjectFilter& filter, ProjectOrder order, bool descending) const
{
    return centre().projects().ids(filter, order, descending);
}

QList<Id<Project>> ProjectList::likeTyped(const QString& typed) const
{
    return centre().projects().beginningLike(typed);
}

void ProjectList::uncover(Id<Project> id)
{
    if (!centre().projects().exists(id))
        return;
    openWith(0, isOver(centre().projects().get(id).value.status) ? ConditionList() : ConditionList{withoutEnded()});
}

} // namespace musubi::ui
