#pragma once

#include "core/project/project_desk.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QTableWidget;

namespace musubi {
class Centre;
}

namespace musubi::ui {

/// Two versions of 役割分担表 laid over each other: tasks that came and went and parts that changed, said in words.
class RoleVersionsDialog : public QDialog {
    Q_OBJECT

public:
    RoleVersionsDialog(Centre& centre, Id<Project> project, QWidget* parent = nullptr);

    /// Places among the versions, 0 the oldest.
    void choose(int before, int after);
    int versionCount() const;

Q_SIGNALS:
    void sheetAsked(int before, int after);

private:
    void fillVersions();
    void compare();
    RoleTable tableOf(int version) const;

    Centre& m_centre;
    Id<Project> m_project;
    QList<Party> m_parties;
    QList<std::pair<qint64, QList<ProjectRole>>> m_versions; // oldest first
    QComboBox* m_before;
    QComboBox* m_after;
    QCheckBox* m_changedOnly;
    QLabel* m_sums;
    QTableWidget* m_table;
};

} // namespace musubi::ui
