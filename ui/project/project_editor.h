#pragma once

#include "core/project/project_desk.h"
#include "ui/organization/record_editor.h"

class QComboBox;
class QLabel;

namespace musubi::ui {

/// A project being written: what it is, under what it runs, who takes part, what both sides want, its steps. What is written is
/// kept as a draft; money, roles, screening and evaluation have small forms of their own on the page.
class ProjectEditor : public RecordEditor<Project> {
    Q_OBJECT

public:
    ProjectEditor(Centre& centre, Feedback& feedback, QWidget* parent = nullptr);
    ~ProjectEditor() override;

    /// One of this fiscal year with whoever sits here.
    void startFresh();
    /// One that grows from a case: its theme, its bodies.
    void startFrom(Id<Matter> matter);
    void load(const Stored<Project>& row);
    void resume(const KeptDraft& draft) override;

private:
    void showYear();
    void makeWhat();
    void makeGround();
    void makeParties();
    void makeCourse();

    QList<Alike> alike() const override;
    Problems problemsOf(const Project& value, Id<Project> self) const override;
    QString nameOf(const Project& value) const override;
    QString titleOf(const Project& value) const override { return value.title.trimmed(); }
    QLatin1StringView firstField() const override { return QLatin1StringView("title"); }
    std::optional<Stored<Project>> find(Id<Project> id) const override;
    Stored<Project> enter(const Project& value) override;
    Stored<Project> change(const Stored<Project>& before, const Project& after) override;

    QComboBox* m_year = nullptr;
    QLabel* m_yearReason = nullptr;
};

} // namespace musubi::ui
