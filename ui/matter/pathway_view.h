#pragma once

#include "core/insight/pathway.h"

#include <QAbstractScrollArea>

namespace musubi::ui {

/// 協働のあゆみ as a picture: fiscal years as columns, 相談 ●, 協議 ◆ and 実践 ▭ in lanes below each other, threads from the
/// contact to the meeting and on to the programme. Years that do not fit are scrolled to; the lanes' names stay.
/// ← → walk along, ↑ ↓ between the lanes, Enter and a click open the record.
class PathwayView : public QAbstractScrollArea {
    Q_OBJECT

public:
    /// The words that belong to the facts of a pathway, in their order.
    struct Words {
        QStringList labels;    // beside a mark, first line of a bar
        QStringList seconds;   // second line of a bar
        QStringList sentences; // tool tip, and what is spoken
        QStringList years;     // of the columns, from the first on
        QStringList narrowYears; // the same, as short as they go
    };

    explicit PathwayView(QWidget* parent = nullptr);

    void setPathway(const Pathway& pathway, const Words& words);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void factChosen(qsizetype fact); // its place in the pathway
    void heightChanged();            // sizeHint() answers differently now

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void relay();
    int itemAt(QPoint place) const;
    void setCurrent(int item);
    void choose(int item);
    QString spoken(int item) const;
    int lanesWidth() const;
    bool step(int key);

    // pathway_paint.cpp
    void paintYears(QPainter& painter) const;
    void paintLanes(QPainter& painter) const;
    void paintLinks(QPainter& painter) const;
    void paintItem(QPainter& painter, const PathwayLayout::Item& item) const;
    void paintBar(QPainter& painter, const PathwayLayout::Item& item) const;
    QRect todayFlag() const;
    void paintToday(QPainter& painter) const;
    void paintLaneNames(QPainter& painter) const;

    Pathway m_pathway;
    Words m_words;
    PathwayLayout m_layout;
    int m_current = -1; // item with the keys
    int m_hovered = -1;
    int m_pressed = -1;
};

} // namespace musubi::ui
