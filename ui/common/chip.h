#pragma once

#include <QToolButton>

namespace musubi::ui {

/// A condition that can be put on and taken off. Put chips into a FlowLayout.
class Chip : public QToolButton {
    Q_OBJECT

public:
    enum class Kind {
        Choice,    // clicking toggles it; on = tint with accent border
        Removable, // a condition in force, with × at its end; Delete and Backspace take it off too
        Mark,      // a chosen term: clicking makes it the main one, with × at its end
        Add,       // dashed: opens something to choose from
    };

    Chip(Kind kind, const QString& text, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// × was pressed, or Delete on the keyboard.
    void removed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    bool hasCross() const { return m_kind == Kind::Removable || m_kind == Kind::Mark; }
    QRect crossRect() const;

    Kind m_kind;
};

} // namespace musubi::ui
