#pragma once

#include <QString>

namespace musubi::text {

/// The languages the program speaks: "ja" and "en".
QStringList languages();

/// The language of the account, or Japanese where it is neither of ours.
QString systemLanguage();

/// Makes the whole program speak `code` from now on; widgets hear of it by QEvent::LanguageChange.
void useLanguage(const QString& code);

/// The language in use.
QString language();

} // namespace musubi::text
