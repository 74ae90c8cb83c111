#pragma once

#include "ui/common/theme.h"

#include <QWidget>

namespace musubi::ui {

/// One icon as a widget; decoration, so assistive technology passes it by. `side` is at 100 %.
class IconLabel : public QWidget {
    Q_OBJECT

public:
    explicit IconLabel(const QString& name, int side = 20, Token color = Token::Ink, QWidget* parent = nullptr);
    void setIcon(const QString& name, Token color);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QString m_name;
    int m_side;
    Token m_color;
};

/// The glyph of a stage (1–4) and its word: ● 相談. The word is given by the caller.
class StageLabel : public QWidget {
    Q_OBJECT

public:
    StageLabel(int stage, const QString& word, QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_stage;
    QString m_word;
};

} // namespace musubi::ui
