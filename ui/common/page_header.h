#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace musubi::ui {

struct Run;
class FlowLayout;
class ElidedLabel;
class RunLabel;

/// The head of a page: title, what belongs beside it, actions at the right; below it the row of conditions
/// with the count that is always said. One page title, at most one primary button.
class PageHeader : public QWidget {
    Q_OBJECT

public:
    explicit PageHeader(const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// A way back before the title: 相談 › 新しい相談.
    void setTrail(QWidget* link);
    /// Right of the title: a year box, a tag, a line of figures.
    void addBeside(QWidget* widget);
    /// At the right edge, in the order of adding; the primary button last.
    void addAction(QWidget* widget);
    using QWidget::addAction;

    /// The row of chips; it appears with its first chip.
    void addChip(QWidget* chip);
    /// Takes the chip out and deletes it.
    void removeChip(QWidget* chip);
    void clearChips();
    /// **24件**／234件を表示, beside the chips.
    void setCount(const QList<Run>& runs);
    /// A link at the right end of the row of chips.
    void addChipAction(QWidget* link);

private:
    void showRow();

    QHBoxLayout* m_top;
    ElidedLabel* m_title;
    QHBoxLayout* m_beside;
    QHBoxLayout* m_actions;
    QWidget* m_row;
    FlowLayout* m_chips;
    RunLabel* m_count;
    QHBoxLayout* m_links;
};

} // namespace musubi::ui
