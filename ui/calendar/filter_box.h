#pragma once

#include "ui/common/theme.h"

#include <QCheckBox>

namespace musubi::ui {

/// A line to look at or to hide: tick, sign or initial, word, and a number at the right.
class FilterBox : public QCheckBox {
    Q_OBJECT

public:
    explicit FilterBox(const QString& words, QWidget* parent = nullptr);
    void setSign(const QString& icon, Token tone);
    void setInitial(const QString& initial);
    void setCount(int count); // −1 shows none
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool hitButton(const QPoint& point) const override { return rect().contains(point); }

private:
    QString m_icon;
    Token m_tone = Token::Ink2;
    QString m_initial;
    int m_count = -1;
};

} // namespace musubi::ui
