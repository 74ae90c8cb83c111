#pragma once

#include <QString>

namespace musubi::ui {

/// What a cell or a label may show of a stored text: at most `limit` characters and one line, line breaks as spaces,
/// NUL, other controls, bidi controls and lone surrogates as visible signs. The stored text stays what it is.
QString shown(const QString& text, qsizetype limit = 200);

} // namespace musubi::ui
