#pragma once

#include "ui/common/theme.h"

#include <QIcon>

class QPainter;

namespace musubi::ui {

/// The icons of the program: one stroke, one grid, one file each in resources/icons.
/// They carry no colour of their own: they are painted in a colour of the theme at the moment of painting,
/// so a change of theme needs no new icon. Disabled icons are painted in Ink3, selected ones in OnAccent.
struct Icon {
    /// `name` is the file name without ".svg". An unknown name gives a null icon.
    static QIcon named(const QString& name, Token color = Token::Ink);

    /// The same drawing in another colour; an icon that is not ours comes back unchanged.
    static QIcon toned(const QIcon& icon, Token color);

    /// Paints straight into `rect` (device-independent pixels), for delegates.
    static void paint(QPainter& painter, const QRectF& rect, const QString& name, Token color);
    /// The shape filled instead of outlined: the stage glyphs ● ◆ ■ and the pennant.
    static void paintFilled(QPainter& painter, const QRectF& rect, const QString& name, Token color);

    /// The window icon, in its own fixed colours for every size that desktops ask for.
    static QIcon application();
};

/// The glyph of stage 1–4 (相談 ● 協議 ◆ 実践 ■ その後 ⚑) and its colour.
QString stageIcon(int stage);
Token stageToken(int stage);
Token stageTint(int stage);

} // namespace musubi::ui
