#pragma once

#include "core/consultation/consultation.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QGridLayout;
class QPushButton;

namespace musubi {
class Centre;
}

namespace musubi::ui {

/// What is to become of several chosen records: every line says 「変えない」 until something is chosen.
class ChangeDialog : public QDialog {
    Q_OBJECT

protected:
    struct Words {
        QString title;
        QString chosen; // how many are selected, and that the rest stays
        QString change; // on the button
    };

    ChangeDialog(Centre& centre, const Words& words, QWidget* parent);

    Centre& centre() const { return m_centre; }
    // In the order in which they stand.
    void addLine(const QString& name, QWidget* field);
    void addBelow(QWidget* field); // of the line before
    QComboBox* addChoice(const QString& name);
    void addStaff(const QString& name);
    void addStatus(const QString& name, const QString& closedBecause);

    /// Nobody is a choice too.
    std::optional<std::optional<Id<Staff>>> chosenStaff() const;
    std::optional<CaseStatus> chosenStatus() const;
    /// Of records that are closed by it.
    Term<ClosingReasonList> closingReason() const;

    /// The constructor ends with it, when every line is there.
    void begin();
    /// Call when what was chosen in a line of its own kind changed.
    void refresh();
    /// Whether the records can be changed as chosen; enables the fields that depend on others.
    virtual bool isReady() = 0;

    static QString leaveAlone();
    /// The datum of a choice that takes away what there is.
    static QString takeAway();

private:
    Centre& m_centre;
    QGridLayout* m_grid;
    QPushButton* m_change;
    QComboBox* m_staff = nullptr;
    QComboBox* m_status = nullptr;
    QComboBox* m_reason = nullptr;
};

} // namespace musubi::ui
