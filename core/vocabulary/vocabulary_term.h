#pragma once

#include <QString>

namespace musubi {

/// A word of an editable list. The code is fixed for ever; labels, order and use are the centre's own.
struct VocabularyTerm {
    QString list;
    QString code;
    QString labelJa;
    QString labelEn;
    QString group;     // heading in reports, as 行政 or 企業 for kinds; a code of the list `kind_group`
    QString sector;    // for kinds: "public", "private" or empty
    int position = 0;
    bool active = true; // false: kept for old records, no longer offered

    friend bool operator==(const VocabularyTerm&, const VocabularyTerm&) = default;
};

} // namespace musubi
