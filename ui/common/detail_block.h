#pragma once

#include <QWidget>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace musubi::ui {

/// A block of a read-only detail pane: a faint rule, an optional strong title, then facts with their label at the left.
/// Everything shown can be selected and copied.
class DetailBlock : public QWidget {
    Q_OBJECT

public:
    explicit DetailBlock(const QString& title = {}, const QString& icon = {}, QWidget* parent = nullptr);

    /// A small count or remark beside the title.
    void setCount(const QString& count);
    /// A link at the right of the title: what can be done here.
    void addAction(QWidget* link);
    using QWidget::addAction;
    /// Label column 84 px in small ink-2, value column in text. An empty value adds nothing and returns nullptr.
    QLabel* addFact(const QString& label, const QString& value);
    void addFact(const QString& label, QWidget* value);
    /// A paragraph over the whole width.
    QLabel* addParagraph(const QString& text);
    void addWidget(QWidget* widget, Qt::Alignment alignment = {});
    /// Takes out everything but the title.
    void clear();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_count = nullptr;
    QVBoxLayout* m_column;
    QWidget* m_body;
    QGridLayout* m_grid;
};

} // namespace musubi::ui
