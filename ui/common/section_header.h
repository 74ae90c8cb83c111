#pragma once

#include <QWidget>

class QHBoxLayout;

namespace musubi::ui {

class ElidedLabel;

/// The head of a section: icon, strong title, a small count, and at the right a link or a few chips. 32 px.
class SectionHeader : public QWidget {
    Q_OBJECT

public:
    /// `lined` draws the rule above that parts it from the section before.
    SectionHeader(const QString& icon, const QString& title, bool lined = false, QWidget* parent = nullptr);

    void setCount(const QString& count);
    void addAction(QWidget* link);
    using QWidget::addAction;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    bool m_lined;
    ElidedLabel* m_count;
    QHBoxLayout* m_actions;
};

} // namespace musubi::ui
