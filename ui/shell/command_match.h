#pragma once

#include <QString>
#include <QStringList>

namespace musubi::ui {

/// How well what was typed fits one of the spellings of a command; 0 where it does not. The whole word at the start
/// fits best, then at the start of a later word, then anywhere, then letters in order with gaps.
/// Kana count as their romaji, and both spellings of romaji meet (si = shi, tu = tsu).
int matchScore(const QString& typed, const QStringList& spellings);

} // namespace musubi::ui
