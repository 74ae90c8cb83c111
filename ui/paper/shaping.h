#pragma once

#include <QFont>
#include <QGlyphRun>
#include <QStringList>

namespace musubi::paper {

/// The glyphs of a text on one line, its baseline at 0: combined, with other fonts where the first lacks a character.
QList<QGlyphRun> shape(const QString& text, const QFont& font);

/// What a reader takes for single characters: 葛 with its variation selector, か with a combining mark, a family emoji.
QStringList clustersOf(const QString& text);

/// Whether some installed font has every character of it.
bool isPrintable(const QString& cluster, const QFont& font);

} // namespace musubi::paper
