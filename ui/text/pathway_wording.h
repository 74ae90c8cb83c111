#pragma once

#include "core/centre.h"
#include "core/insight/pathway.h"

#include <QCoreApplication>

namespace musubi::text {

/// What 協働のあゆみ says, in the user's language: beside its marks, in its table and on paper.
class PathwayWording {
    Q_DECLARE_TR_FUNCTIONS(PathwayWording) // unqualified, as lupdate sees it

public:
    /// 相談, 協議, 実践, 成果, 掲載.
    static QString kind(const PathwayFact& fact);
    /// Beside the mark or in the bar: 第1回, 見直し会議, 市民協働推進モデル事業 1年目; empty for a contact.
    static QString label(Centre& centre, const PathwayFact& fact);
    static QStringList labels(Centre& centre, const Pathway& pathway);
    /// What the table says it was: 件名, 制度, 成果 with its note.
    static QString what(Centre& centre, const PathwayFact& fact);
    /// The day; empty of a year of which no day is known.
    static QString day(const PathwayFact& fact);
    /// The number of the record; empty for what is written in the case.
    static QString number(const Centre& centre, const PathwayFact& fact);
    /// All of it in one line, for a tool tip and for those who listen.
    static QString sentence(Centre& centre, const PathwayFact& fact);
};

} // namespace musubi::text
