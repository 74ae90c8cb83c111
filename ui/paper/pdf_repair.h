#pragma once

#include "ui/paper/glyph_log.h"

#include <QByteArrayView>
#include <QString>

QT_BEGIN_NAMESPACE
class QIODevice;
QT_END_NAMESPACE

namespace musubi::paper {

/// Copies `raw`, a PDF that Qt wrote, to `out` with the text its characters had in the document, its language and
/// author. Throws Error(CannotWrite).
void repairPdf(QByteArrayView raw, const GlyphLog& log, const QString& language, const QString& author, QIODevice& out);

} // namespace musubi::paper
