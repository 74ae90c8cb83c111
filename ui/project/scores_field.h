#pragma once

#include "core/project/screening_table.h"
#include "ui/common/problem.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QToolButton;

namespace musubi::ui {

class ScoreGrid;

/// The scores of a screening: the grid, the points that can be given, and below it what is remarked on the score with the keys and what
/// its reviewer says of the whole.
class ScoresField : public QWidget, public MarksParts {
    Q_OBJECT

public:
    explicit ScoresField(QWidget* parent = nullptr);

    QList<ScreeningScore> value() const;
    void setValue(const QList<ScreeningScore>& scores);
    /// Criteria and reviewers that are offered while the grid is empty; nothing where the table is.
    void offer(const ScreeningTable& toFollow);
    ScoreGrid* grid() const { return m_grid; }
    void markParts(const QList<WordedProblem>&) override {} // the grid marks its cells as they are written
    bool focusMarkedPart() override;

Q_SIGNALS:
    void valueChanged();

private:
    void showCell();
    void showOffer();
    void fitHeight();

    ScoreGrid* m_grid;
    QSpinBox* m_points;
    QPushButton* m_removeCriterion;
    QPushButton* m_removeReviewer;
    QToolButton* m_follow;
    QLabel* m_said;
    QLabel* m_remarkName;
    QLineEdit* m_remark;
    QLabel* m_opinionName;
    QLineEdit* m_opinion;
    ScreeningTable m_toFollow;
    bool m_showing = false;
};

} // namespace musubi::ui
