#pragma once

#include "core/project/project.h"
#include "ui/matter/rows_field.h"

namespace musubi {
class Centre;
}

namespace musubi::ui {

/// The steps of a project with their days; how one ended is recorded on the page.
class MilestonesField : public RowsField {
    Q_OBJECT

public:
    explicit MilestonesField(Centre& centre, QWidget* parent = nullptr);

    QList<Milestone> value() const;
    void setValue(const QList<Milestone>& milestones);

private:
    void append(const Milestone& milestone);
    QWidget* widgetOf(int row, QLatin1StringView part) const override;
    bool isLeftOut(int row) const override;
    void appendBlank() override { append({}); }

    Centre& m_centre;
};

} // namespace musubi::ui
