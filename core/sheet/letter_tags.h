#pragma once

#include "core/sheet/letter.h"

namespace musubi {

/// A text with its placeholders under plain ASCII keys, as the library of templates reads them: it trims names byte by
/// byte with isspace, which is undefined for those of Japanese letters.
struct TaggedText {
    QString text;
    QList<LetterProblem> problems;
};

TaggedText readTags(const QString& text, LetterPart part);
QString letterKeyOf(LetterField field);

} // namespace musubi
