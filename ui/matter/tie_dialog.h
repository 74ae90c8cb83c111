#pragma once

#include "core/consultation/consultation.h"

#include <QDialog>

class QLineEdit;
class QListWidget;

namespace musubi {
class Centre;
}

namespace musubi::ui {

class Feedback;

/// Which case do these consultations belong to: one that is proposed, one that is looked for, or a new one.
class TieDialog : public QDialog {
    Q_OBJECT

public:
    TieDialog(Centre& centre, Feedback& feedback, const QList<Id<Consultation>>& consultations, QWidget* parent = nullptr);

    /// Does what was chosen: one action in the journal.
    void apply();

private:
    void fill();

    Centre& m_centre;
    QList<Id<Consultation>> m_consultations;
    QLineEdit* m_search;
    QListWidget* m_cases;
    QLineEdit* m_title;
};

} // namespace musubi::ui
