#pragma once

#include "core/base/code.h"

#include <QString>

namespace musubi {

/// The letters the office writes often.
enum class LetterKind { Invitation, Minutes, Thanks };

template <>
struct Codes<LetterKind> {
    static constexpr std::array entries{
        CodeEntry{LetterKind::Invitation, QLatin1StringView("invitation")}, // 案内文 (依頼)
        CodeEntry{LetterKind::Minutes, QLatin1StringView("minutes")},       // 議事録の送付
        CodeEntry{LetterKind::Thanks, QLatin1StringView("thanks")},         // 礼状
    };
};

/// The wording of a letter: plain text with placeholders in {{ }} (Mustache). The frame around it, from the number at the
/// top to 以上, is made by letterSheet().
struct LetterTemplate {
    QString title;   // one line
    QString body;    // a paragraph a line
    QString items;   // under 記, one a line: 日時　{{日時}}; empty leaves 記 and 以上 out
    QString contact; // whom to ask, at the end

    bool isEmpty() const { return title.isEmpty() && body.isEmpty() && items.isEmpty() && contact.isEmpty(); }
    friend bool operator==(const LetterTemplate&, const LetterTemplate&) = default;
};

} // namespace musubi
