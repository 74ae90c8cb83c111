#pragma once

#include "core/sheet/sheet.h"

namespace musubi {

/// For whom a paper is: a body, somebody in it, or several at once. Empty where not known.
struct LetterAddress {
    QString organization; // as it is called on the day of the paper
    QString post;         // 課長
    QString person;
    bool several = false; // 町内会役員, 会員: the whole of `organization` or `post`

    friend bool operator==(const LetterAddress&, const LetterAddress&) = default;
};

namespace sheet {

/// The lines of an addressee with the one 敬称 that is due (DOMAIN §6): a body 御中, a person 様 (after a post too: 課長 様),
/// several 各位; never two together, and none on the body's line where a person follows. What was typed behind a name
/// already (様, 殿, 御中, 各位) is replaced by what is right, 先生 stays alone. No lines where nobody is known.
/// An honorific belongs to the name that bears it: it is written in any language of the sheet.
std::vector<Text> addressLines(const LetterAddress& address);

} // namespace sheet
} // namespace musubi
