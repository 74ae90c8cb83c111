#pragma once

#include "core/project/project_desk.h"
#include "ui/common/record_list.h"
#include "ui/project/project_columns.h"

namespace musubi::ui {

/// The list of projects with its fiscal year and its conditions.
class ProjectList : public RecordListOf<Project, ProjectFilter, ProjectOrder> {
    Q_OBJECT

public:
    ProjectList(Centre& centre, Feedback& feedback, QWidget* parent = nullptr);

    int openCount() const { return waiting(); }

Q_SIGNALS:
    void ledgerAsked();

private:
    QWidget* makePart(Place place) override;
    void retranslate() override;
    ListWords words() const override;
    QList<int> years() const override;
    ProjectFilter narrowed(const ConditionList& conditions) const override;
    ProjectFilter waitingOnes() const override;
    std::optional<ProjectOrder> orderOf(int column) const override { return projectOrderOf(column); }
    QList<Id<Project>> ids(const ProjectFilter& filter, ProjectOrder order, bool descending) const override;
    QList<Id<Project>> likeTyped(const QString& typed) const override;
    void uncover(Id<Project> id) override;

    QPushButton* m_ledger = nullptr;
};

} // namespace musubi::ui
