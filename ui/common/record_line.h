#pragma once

#include "ui/common/row_roles.h"

#include <QAbstractButton>

namespace musubi::ui {

/// A record beside another one: number or day at the left, what it is about, a small second line. Pressing it goes there.
class RecordLine : public QAbstractButton {
    Q_OBJECT

public:
    struct Content {
        QString lead;   // 11/5（木）, R元-0147
        QString text;
        QString second; // empty: one line
        QList<Hit> hits = {}; // in `text`
    };

    explicit RecordLine(const Content& content, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    Content m_content;
};

} // namespace musubi::ui
