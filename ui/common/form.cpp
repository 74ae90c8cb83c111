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

QString withPlainBreaks(QString text)
{
    return text.replace(QLatin1StringView("\r\n"), QLatin1StringView("\n")).replace(u'\r', u'\n');
}

const Problem* worstOf(const Problems& problems, QLatin1StringView field)
{
    const Problem* worst = nullptr;
    for (const Problem& problem : problems)
        if (problem.field == field && (!worst || (problem.severity == Severity::Error && worst->severity == Severity::Warning)))
            worst = &problem;
    return worst;
}

} // namespace musubi::ui
