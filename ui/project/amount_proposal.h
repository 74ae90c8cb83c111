#pragma once

#include <QWidget>

#include <optional>

class QLabel;
class QToolButton;

namespace musubi::ui {

class AmountEdit;

/// Beside an amount: what the rule or the budget gives for it, step by step with the rounding, and the press that takes it over.
class AmountProposal : public QWidget {
    Q_OBJECT

public:
    explicit AmountProposal(AmountEdit* edit, QWidget* parent = nullptr);

    /// `why` says how it comes about, or what is missing where there is none.
    void propose(const std::optional<qint64>& amount, const QString& why);
    std::optional<qint64> amount() const { return m_amount; }

private:
    AmountEdit* m_edit;
    std::optional<qint64> m_amount;
    QLabel* m_why;
    QToolButton* m_take;
};

} // namespace musubi::ui
