#pragma once

#include <QString>

namespace musubi::japan {

/// The digits of a phone number however typed (full width, brackets, +81), for matching; the typed form is what is
/// kept. An extension or a second number behind it is left out.
QString phoneDigits(QStringView typed);

/// Ten digits, or eleven of a mobile, IP or 0800 number (a short or foreign number only earns a warning, never a
/// refusal).
bool looksLikePhone(QStringView typed);

/// The number with its groups apart, for a form to propose: 086-803-1061, 090-1234-5678, 0120-123-456, 0866-92-3456.
/// What does not look like a phone number comes back as typed.
QString proposedPhone(QStringView typed);

} // namespace musubi::japan
