#pragma once

#include "ui/common/label.h"
#include "ui/common/tag.h"

#include <QAbstractButton>

namespace musubi::ui {

/// One line of 今日: date or icon, what, a small second line, whose, and a tag that says how it stands. Pressing it opens the record.
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

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    Content m_content;
};

} // namespace musubi::ui
