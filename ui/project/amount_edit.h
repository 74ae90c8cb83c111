#pragma once

#include <QLineEdit>

#include <optional>

namespace musubi::ui {

/// An amount in whole yen, with or without separators and 円, in whatever digits. Grouped by thousands once it is left.
class AmountEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit AmountEdit(const QString& name, QWidget* parent = nullptr);

    /// Empty where nothing is typed; −1 where it cannot be read, which no rule lets through.
    std::optional<qint64> value() const;
    void setValue(const std::optional<qint64>& amount);

Q_SIGNALS:
    void valueChanged();

protected:
    void focusOutEvent(QFocusEvent* event) override;
};

} // namespace musubi::ui
