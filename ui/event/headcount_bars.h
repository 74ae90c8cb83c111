#pragma once

#include <QList>
#include <QWidget>

namespace musubi::ui {

/// How many came under each heading of reports: name, bar, number. The numbers are the table beside the chart.
class HeadcountBars : public QWidget {
    Q_OBJECT

public:
    struct Bar {
        QString name;
        QString detail; // the kinds behind it, for the tool tip: 市の課 6、国・県 1
        int count = 0;
    };

    /// Headings of which nobody came are left to the caller.
    explicit HeadcountBars(const QList<Bar>& bars, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRect line(qsizetype bar) const;

    QList<Bar> m_bars;
};

} // namespace musubi::ui
