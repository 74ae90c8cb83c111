#include "core/search/search_completion.h"

#include "core/japan/fiscal_year.h"
#include "core/japan/folding.h"
#include "core/staff/staff_room.h"
#include "core/vocabulary/vocabulary.h"

namespace musubi {

using namespace Qt::StringLiterals;

namespace {

struct FilterNames {
    SearchFilter filter;
    QStringView japanese;
    QStringView english;
};

constexpr FilterNames filterNames[]{{SearchFilter::Kind, u"種別", u"kind"}, {SearchFilter::Year, u"年度", u"year"}, {SearchFilter::Topic, u"分類", u"topic"},
    {SearchFilter::Staff, u"担当", u"staff"}, {SearchFilter::Status, u"状況", u"status"}, {SearchFilter::Channel, u"方法", u"channel"}};

/// One value as it may be written, and by what else it may be found.
struct FilterValue {
    QString written;
    QString meaning = {};
    QStringList alsoKnownAs = {};
};

void addTerms(QList<FilterValue>& values, const SearchWords& words, QLatin1StringView list)
{
    const bool japanese = words.language != "en"_L1;
    for (const auto& term : words.vocabulary.terms(QString(list)))
        values << FilterValue{japanese ? term.value.labelJa : term.value.labelEn, {}, {term.value.code, japanese ? term.value.labelEn : term.value.labelJa}};
}

QList<FilterValue> valuesOf(SearchFilter filter, const SearchWords& words)
{
    QList<FilterValue> values;
    switch (filter) {
    case SearchFilter::Kind: addTerms(values, words, KindList::name); break;
    case SearchFilter::Topic: addTerms(values, words, TopicList::name); break;
    case SearchFilter::Channel: addTerms(values, words, ChannelList::name); break;
    case SearchFilter::Year:
        for (const int year : words.fiscalYears()) {
            const japan::FiscalYearLabel label = words.years.of(year);
            values << FilterValue{label.prefix, label.name, {QString::number(year), label.otherName}};
        }
        break;
    case SearchFilter::Staff:
        for (const auto& row : words.staff.all())
            values << FilterValue{row.value.name, row.value.code, {row.value.reading}};
        break;
    case SearchFilter::Status:
        for (const CaseStatus status : {CaseStatus::New, CaseStatus::Open, CaseStatus::Waiting, CaseStatus::OnHold, CaseStatus::Done, CaseStatus::Reopened})
            values << FilterValue{statusWords(status, words.language).first(), {}, statusWords(status, words.language == "en"_L1 ? u"ja" : u"en")};
        break;
    }
    return values;
}

void offerNames(SearchCompletions& completions, const QString& part, const SearchWords& words)
{
    for (const auto& [filter, japanese, english] : filterNames) {
        const QString name = filterName(filter, words.language);
        const bool begins = japanese.startsWith(part) || (part.size() > 1 && english.startsWith(part, Qt::CaseInsensitive));
        if (part.isEmpty() || begins)
            completions.offers << SearchCompletion{filter, true, name + u':', {}};
    }
}

/// Those that begin with what is typed before those that hold it.
void offerValues(SearchCompletions& completions, SearchFilter filter, const QString& name, const QString& typed, const SearchWords& words)
{
    const QString wanted = japan::fold(typed);
    QList<SearchCompletion> begin, hold;
    for (const FilterValue& value : valuesOf(filter, words)) {
        QString written;
        for (const QChar c : value.written)
            if (!c.isSpace()) // a space would end the filter
                written += c;
        if (written.isEmpty() || (!wanted.isEmpty() && japan::fold(written) == wanted))
            continue;
        const SearchCompletion offer{filter, false, name + u':' + written, value.meaning};
        const QStringList known = QStringList{value.written, value.meaning} + value.alsoKnownAs;
        if (std::any_of(known.begin(), known.end(), [&](const QString& word) { return japan::fold(word).startsWith(wanted) && !word.isEmpty(); }))
            begin << offer;
        else if (std::any_of(known.begin(), known.end(), [&](const QString& word) { return japan::fold(word).contains(wanted); }))
            hold << offer;
    }
    completions.offers = begin + hold;
}

} // namespace

std::optional<SearchFilter> filterNamed(QStringView name)
{
    if (name == u"状態")
        return SearchFilter::Status;
    for (const auto& [filter, japanese, english] : filterNames)
        if (name == japanese || name.compare(english, Qt::CaseInsensitive) == 0)
            return filter;
    return std::nullopt;
}

QString filterName(SearchFilter filter, QStringView language)
{
    for (const auto& names : filterNames)
        if (names.filter == filter)
            return (language == u"en" ? names.english : names.japanese).toString();
    Q_UNREACHABLE();
}

QStringList statusWords(CaseStatus status, QStringView language)
{
    const bool english = language == u"en";
    switch (status) {
    case CaseStatus::New: return english ? QStringList{u"new"_s, u"received"_s} : QStringList{u"受付"_s};
    case CaseStatus::Open: return {english ? u"open"_s : u"対応中"_s};
    case CaseStatus::Waiting: return {english ? u"waiting"_s : u"相手待ち"_s};
    case CaseStatus::OnHold: return {english ? u"hold"_s : u"保留"_s};
    case CaseStatus::Done: return english ? QStringList{u"closed"_s, u"done"_s} : QStringList{u"終結"_s};
    case CaseStatus::Reopened: return {english ? u"reopened"_s : u"再開"_s};
    }
    Q_UNREACHABLE();
}

SearchCompletions completionsFor(const QString& typed, qsizetype cursor, const SearchWords& words)
{
    SearchCompletions completions;
    cursor = std::clamp<qsizetype>(cursor, 0, typed.size());
    qsizetype from = cursor, to = cursor;
    while (from > 0 && !typed[from - 1].isSpace())
        --from;
    while (to < typed.size() && !typed[to].isSpace())
        ++to;
    const QString part = typed.mid(from, cursor - from);
    completions.at = from;
    completions.length = to - from;
    const bool quoted = typed.left(from).count(u'"') % 2 == 1;
    if (quoted || part.startsWith(u'"') || part.startsWith(u'-') || (part.isEmpty() && !typed.trimmed().isEmpty()))
        return completions;
    const qsizetype colon = std::max(part.indexOf(u':'), part.indexOf(u'：'));
    if (colon < 0)
        offerNames(completions, part, words);
    else if (const auto filter = filterNamed(part.left(colon))) {
        SearchWords alike = words; // 状況: wants 保留, status: wants hold, whatever the window speaks
        alike.language = part.left(colon).compare(filterName(*filter, u"en"), Qt::CaseInsensitive) == 0 ? u"en"_s : u"ja"_s;
        offerValues(completions, *filter, part.left(colon), part.mid(colon + 1), alike);
    }
    return completions;
}

} // namespace musubi
