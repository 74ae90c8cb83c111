#pragma once

#include <QString>

namespace musubi::japan {

/// The 13 digits of a 法人番号 however typed; empty where there are not 13.
QString corporateNumber(QStringView typed);

/// Whether the first digit is 9 − (Σ Pn·Qn mod 9) of the other twelve, Pn counted from the lowest, Qn = 1 for odd n, 2
/// for even (法人番号の指定等に関する省令). A slip of 0↔9 in the last twelve digits goes unseen by it.
bool isCorporateNumber(QStringView typed);

} // namespace musubi::japan
