#pragma once

#include "ui/common/theme.h"

#include <QRect>

class QPainter;

namespace musubi::ui {

/// How a box is outlined: `width` pixels inside `rect`, radius at 100 %.
struct Outline {
    Token color = Token::ControlLine;
    int width = 1;
    int radius = 4;
};

/// Crisp rounded box on whole pixels; drawn inside `rect`.
void paintBox(QPainter& painter, const QRect& rect, const QColor& fill, const QColor& border, int width, int radius);
void paintBox(QPainter& painter, const QRect& rect, Token fill, const Outline& outline);
void paintGround(QPainter& painter, const QRect& rect, Token fill, int radius = 0);

/// The ring of keyboard focus, 2 px inside `rect`.
void paintFocusRing(QPainter& painter, const QRect& rect, int radius = 4);

/// One line of text, elided at the right, plain, vertically centred; returns the width used.
int paintLine(QPainter& painter, const QRect& rect, const QString& text, const QFont& font, const QColor& color,
    Qt::Alignment alignment = Qt::AlignLeft);
int paintLine(QPainter& painter, const QRect& rect, const QString& text, Type type, Token color,
    Qt::Alignment alignment = Qt::AlignLeft);

/// Width of one line in this type, never less than it takes.
int widthOf(const QString& text, Type type);
int widthOf(const QString& text, const QFont& font);

/// The text as it fits into `width`, with … at its end where it does not.
QString elided(const QString& text, const QFont& font, int width);

} // namespace musubi::ui
