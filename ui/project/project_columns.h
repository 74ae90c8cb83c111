#pragma once

#include "core/project/project_desk.h"
#include "ui/common/conditions.h"
#include "ui/common/row_model.h"

namespace musubi {
class Centre;
}

namespace musubi::ui {

/// A line of the list of projects as the model holds it.
struct ProjectRow : ProjectLine {
    friend bool operator==(const ProjectRow& a, const ProjectRow& b) { return a.id == b.id && a.revision == b.revision && a.programme == b.programme; }
};

std::vector<Column<ProjectRow>> projectColumns(Centre& centre);
/// By what a column is ordered in the file; empty for one that is not.
std::optional<ProjectOrder> projectOrderOf(int column);

Tag projectStatusTag(ProjectStatus status);

/// 「状況：終わったものを除く」, with which the list opens.
Condition withoutEnded();
QList<Facet> projectFacets(Centre& centre);
ProjectFilter projectFilter(Centre& centre, const ConditionList& conditions);

} // namespace musubi::ui
