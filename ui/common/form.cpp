#include "ui/common/form.h"

#include <QTextDocument>

namespace musubi::ui {

QString typedText(const QPlainTextEdit& edit)
{
    QString text = edit.document()->toRawText();
    for (QChar& c : text)
        if (c == QChar::ParagraphSeparator || c == QChar::LineSeparator || c.unicode() == 0xFDD0 || c.unicode() == 0xFDD1)
            c = u'\n'; // how QTextDocument separates its blocks
    return text;
}

} // namespace musubi::ui
