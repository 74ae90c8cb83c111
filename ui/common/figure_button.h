#pragma once

#include <QAbstractButton>

namespace musubi::ui {

/// A figure of a report: a caption that names what is counted (延べ, 実), the figure, a small comparison.
/// Checkable; the chosen one has an accent foot and drives the table. Put several into a QButtonGroup.
class FigureButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit FigureButton(const QString& caption, QWidget* parent = nullptr);
    /// `unit` follows the figure in small; `comparison` stands below it.
    void setFigure(const QString& figure, const QString& unit = {}, const QString& comparison = {});
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QString m_figure;
    QString m_unit;
    QString m_comparison;
};

} // namespace musubi::ui
