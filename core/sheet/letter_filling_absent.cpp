#include "core/base/error.h"
#include "core/sheet/letter.h"

namespace musubi {

bool canFillLetters()
{
    return false;
}

LetterTemplate filledLetter(const LetterTemplate&, const LetterPaper&, const SheetContext&)
{
    throw Error(Fault::Unsupported, QStringLiteral("kainjow/mustache"));
}

} // namespace musubi
