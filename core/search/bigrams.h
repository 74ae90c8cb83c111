#pragma once

#include <QString>
#include <QStringList>

namespace musubi {

/// The runs of letters, digits and ー of a folded text: what stands between spaces, signs and separators.
QStringList searchRuns(QStringView folded);

/// What the index holds of a folded text: every pair of neighbouring characters of a run, and the last character of each
/// run alone, so that a search for one character finds it by prefix. Each once, separated by spaces.
QString searchGrams(QStringView folded);

/// What a document that contains `folded` must have in the index.
struct AskedGrams {
    QStringList pairs;
    QStringList singles; // letters that stand alone in their run: to be asked by prefix
};

AskedGrams askedGrams(QStringView folded);

/// The MATCH expression for these pairs.
QString expressionOf(const QStringList& pairs);
/// For a letter wherever it stands. Slow where it is common: the index gathers all that begins with it.
QString expressionOfLetter(const QString& letter);

/// The MATCH expression whose rows include every document that contains `folded`; empty where nothing can be asked of the
/// index (signs alone). Rows must still be verified: pairs say nothing of their order.
QString searchExpression(QStringView folded);

} // namespace musubi
