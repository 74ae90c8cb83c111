#pragma once

#include "ui/common/tag.h"
#include "ui/common/theme.h"

#include <Qt>

namespace musubi::ui {

/// What a cell may say beside its text; RowDelegate paints it. Set on any column.
enum RowRole {
    TagRole = Qt::UserRole + 100, // Tag: painted after the text, or alone when it says the same as the text
    IconRole,                     // QString: icon name, 16 px before the text (alone: in place of it)
    SecondLineRole,               // QString: small second line; needs RowTable::setTwoLines
    DueRole,                      // int(Due): how a date stands to today
    ToneRole,                     // int(Token): colour of the text
    StrongRole,                   // bool: bold
    StageRole,                    // int 1–4: the stage's glyph before the text
    HitsRole,                     // QList<Hit>: letters marked as found
    SortRole,                     // QVariant: what the column sorts by
    IdRole,                       // qint64: the row's key
    CodeRole,                     // QString: stored code behind a worded value
    FullTextRole,                 // QString: the text as stored, neither cut nor made visible; for the clipboard
};

/// How a date of a row stands to today.
enum class Due {
    None,    // plain
    Later,   // plain
    Today,   // amber, bold
    Overdue, // red, bold, with a flag
    Unset,   // 未定, in ink-3
};

/// Letters to mark, counted in UTF-16 units of the displayed text.
struct Hit {
    int start = 0;
    int length = 0;
};

} // namespace musubi::ui

Q_DECLARE_METATYPE(musubi::ui::Hit)
Q_DECLARE_METATYPE(QList<musubi::ui::Hit>)
