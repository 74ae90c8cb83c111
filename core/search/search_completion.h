#pragma once

#include "core/search/search_query.h"

#include <functional>

namespace musubi {

/// What a search may be narrowed by: 種別: 年度: 分類: 方法: 担当: 状況:.
enum class SearchFilter { Kind, Year, Topic, Channel, Staff, Status };

/// The filter of this name, in either language; 状態 says the same as 状況.
std::optional<SearchFilter> filterNamed(QStringView name);
/// As it is typed, in "ja" or "en".
QString filterName(SearchFilter filter, QStringView language);

/// The words by which a status may be asked for, the first of them as it is offered.
QStringList statusWords(CaseStatus status, QStringView language);

/// What may be written in place of what is being typed.
struct SearchCompletion {
    SearchFilter filter = SearchFilter::Kind;
    bool isName = false; // only the name; its values come next
    QString text;        // 種別: or 種別:NPO法人, without spaces
    QString meaning;     // 令和8年度 for R8, the code of a member of staff; empty where the text says it all

    friend bool operator==(const SearchCompletion&, const SearchCompletion&) = default;
};

struct SearchCompletions {
    qsizetype at = 0; // the part of the typed text that would be replaced
    qsizetype length = 0;
    QList<SearchCompletion> offers;
};

/// Where the values of filters come from.
struct SearchWords {
    const Vocabulary& vocabulary;
    const StaffRoom& staff;
    const japan::FiscalYearLabels& years;
    std::function<QList<int>()> fiscalYears; // that the file knows, as they are to be offered; asked only where they are
    QString language;       // "ja" or "en"
};

/// What fits the part before the cursor: names of filters that begin with it, or values of the filter it names. All names
/// where nothing is typed yet.
SearchCompletions completionsFor(const QString& typed, qsizetype cursor, const SearchWords& words);

} // namespace musubi
