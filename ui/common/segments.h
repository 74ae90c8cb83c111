#pragma once

#include <QVariant>
#include <QWidget>

class QButtonGroup;

namespace musubi::ui {

/// Joined buttons of which one is chosen: 電話｜メール｜来所. Arrow keys move the choice.
class Segments : public QWidget {
    Q_OBJECT

public:
    /// `name` is what assistive technology calls the group.
    explicit Segments(const QString& name, QWidget* parent = nullptr);

    /// `value` is given back by value(); a code, a number, anything comparable.
    void add(const QString& text, const QVariant& value);

    /// The value of the chosen segment; invalid while none is.
    QVariant value() const;
    /// Chooses the segment with this value; none if there is no such.
    void setValue(const QVariant& value);

    /// 24 px instead of 28.
    void setCompact(bool compact);

Q_SIGNALS:
    void valueChanged();
    /// The user chose; not emitted by setValue().
    void chosen(const QVariant& value);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QButtonGroup* m_group;
};

} // namespace musubi::ui
