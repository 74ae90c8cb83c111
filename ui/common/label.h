#pragma once

#include "ui/common/theme.h"

#include <QLabel>
#include <QList>

namespace musubi::ui {

/// A plain-text label of the type scale. It follows a change of theme and size by itself.
/// Tones: Ink, Ink2, Ink3, Accent, OnAccent, Bad, Warn, Ok, Saturday; any other is shown in Ink.
QLabel* label(const QString& text, Type type = Type::Text, Token tone = Token::Ink, QWidget* parent = nullptr);
/// A label whose text can be selected and copied by mouse and keyboard, wrapped over lines: for what is read.
QLabel* readableLabel(const QString& text, Type type = Type::Text, Token tone = Token::Ink, QWidget* parent = nullptr);
void setTone(QLabel& label, Token tone);
void setType(QLabel& label, Type type);

/// The ground of a plain QWidget: Window, Navigation, Pane, PaneQuiet or Tint.
void setGround(QWidget& widget, Token ground);

/// Applies a changed dynamic property of a widget that the style sheet looks at.
void restyle(QWidget& widget);

/// Shows a part or takes its room away. Without a parent yet it waits for one instead of opening a window.
void reveal(QWidget& part, bool visible);

/// One line of differently set pieces: "**24件**／234件を表示", "会議 2 ・ **期限超過 2** ・ 今日まで 2".
struct Run {
    QString text;
    Type type = Type::Text;
    Token tone = Token::Ink2;
};

/// Paints runs on one line, elided at the end; the tool tip and the accessible name hold all of it.
class RunLabel : public QWidget {
    Q_OBJECT

public:
    explicit RunLabel(QWidget* parent = nullptr);
    void setRuns(const QList<Run>& runs);
    QString text() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QList<Run> m_runs;
};

/// A label that gives way: it is cut with … when there is no room, and its tool tip holds the rest.
class ElidedLabel : public RunLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(const QString& text = {}, Type type = Type::Text, Token tone = Token::Ink, QWidget* parent = nullptr);
    void setText(const QString& text);

private:
    Type m_type;
    Token m_tone;
};

/// Text for a tool tip that can never turn into markup.
QString plainToolTip(const QString& text);

} // namespace musubi::ui
