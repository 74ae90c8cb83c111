#include "ui/common/form.h"

#include <QTextDocument>

#include <algorithm>

namespace musubi::ui {

using namespace Qt::StringLiterals;

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

bool showProblems(QWidget& field, const QList<WordedProblem>& problems, const QString& unreadable)
{
    const auto isError = [](const WordedProblem& one) { return one.problem.severity == Severity::Error; };
    const auto first = std::find_if(problems.begin(), problems.end(), isError);
    const WordedProblem* worst = first != problems.end() ? &*first : problems.isEmpty() ? nullptr : &problems.first();
    const bool wrong = !unreadable.isEmpty() || first != problems.end();
    auto* parts = dynamic_cast<MarksParts*>(&field);
    if (parts)
        parts->markParts(problems);
    const bool saidAtLine = parts && (!unreadable.isEmpty() || (worst && worst->problem.row >= 0));
    if (saidAtLine) {
        showProblem(field, Severity::Error, {});
        field.setProperty("problem", wrong ? u"error"_s : u"warning"_s); // looked at again whenever something is left
    } else if (!unreadable.isEmpty()) {
        showProblem(field, Severity::Error, unreadable);
    } else {
        showProblem(field, wrong ? Severity::Error : Severity::Warning, worst ? worst->words : QString());
    }
    return wrong;
}

} // namespace musubi::ui
