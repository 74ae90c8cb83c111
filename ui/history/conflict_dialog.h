#pragma once

#include "core/journal/journal.h"

#include <QDialog>

class QButtonGroup;

namespace musubi {
class Centre;
}

namespace musubi::ui {

/// Field by field: what stood before the action, what stands now; the user chooses which to keep.
class ConflictDialog : public QDialog {
    Q_OBJECT

public:
    ConflictDialog(Centre& centre, const FieldConflicts& conflicts, QWidget* parent = nullptr);

    Resolutions resolutions() const;

private:
    FieldConflicts m_conflicts;
    QList<QButtonGroup*> m_choices;
};

} // namespace musubi::ui
