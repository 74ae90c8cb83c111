#pragma once

#include "ui/common/label.h"
#include "ui/common/tag.h"

#include <QAbstractButton>

namespace musubi::ui {

/// One line of 今日: date or icon, what, a small second line, whose, and a tag that says how it stands. Pressing it opens
/// the record; ↑ and ↓ move along the rows.
class TodayRow : public QAbstractButton {
    Q_OBJECT

public:
    struct Content {
        QString icon;
        Run lead;        // the day
        QString text;
        QString second;  // small, under the text; empty: a row of one line
        QString aside;   // number or case, at the right
        QString who;
        Tag tag;
        int stage = 0;   // 1–4: the stage's glyph instead of the icon
    };

    explicit TodayRow(const Content& content, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    /// A second thing to do with the record, at the right while the row is under the pointer or has the keys.
    void setAction(const QString& words);

Q_SIGNALS:
    void actionChosen();

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showAction(bool visible);

    class QPushButton* m_action = nullptr;
    Content m_content;
};

} // namespace musubi::ui
