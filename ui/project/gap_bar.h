#pragma once

#include <QWidget>

#include <optional>

namespace musubi::ui {

/// The scores of both sides on one scale from 1 to 5, ● for the body and ■ for the division, with the gap between them as a bar.
/// What it shows stands beside it in figures.
class GapBar : public QWidget {
    Q_OBJECT

public:
    GapBar(std::optional<int> ours, std::optional<int> theirs, QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<int> m_ours;
    std::optional<int> m_theirs;
};

} // namespace musubi::ui
