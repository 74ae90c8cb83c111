#pragma once

#include <QString>
#include <QStringList>

namespace musubi {

/// The runs of letters, digits and ー of a folded text: what stands between spaces, signs and separators.
QStringList searchRuns(QStringView folded);

/// What the index holds of a folded text: every pair of neighbouring characters of a run, and the last character of each
/// run alone, so that a search for one character finds it by prefix. Each once, separated by spaces.
QString searchGrams(QStringView folded);

/// The MATCH expression whose rows include every document that contains `folded`; empty where nothing can be asked of the
/// index (signs alone). Rows must still be verified: pairs say nothing of their order.
QString searchExpression(QStringView folded);

} // namespace musubi
