#include "core/search/search_query.h"

#include "core/japan/fiscal_year.h"
#include "core/japan/folding.h"
#include "core/japan/phone.h"
#include "core/staff/staff_room.h"
#include "core/vocabulary/vocabulary.h"

namespace musubi {

using namespace Qt::StringLiterals;

namespace {

struct TypedPart {
    QString text;
    bool exact = false;
    bool excluded = false;
};

QList<TypedPart> partsOf(const QString& typed)
{
    QList<TypedPart> parts;
    TypedPart part;
    bool quoted = false;
    const auto flush = [&] {
        if (!part.text.isEmpty())
            parts << part;
        part = {};
    };
    for (const QChar c : typed) {
        const bool quote = c == u'"' || c == u'“' || c == u'”' || c == u'＂';
        if (quote) {
            if (quoted)
                flush();
            quoted = !quoted;
            part.exact = quoted;
        } else if (c.isSpace() && !quoted) {
            flush();
        } else if ((c == u'-' || c == u'－') && part.text.isEmpty() && !part.excluded && !quoted) {
            part.excluded = true;
        } else {
            part.text += c;
        }
    }
    flush();
    return parts;
}

/// The digits of what was typed as a part of a phone number: the index holds numbers without their signs.
QString typedPhone(const QString& text)
{
    constexpr qsizetype shortest = 6;
    const QString digits = japan::phoneDigits(text);
    const bool onlyNumber = std::none_of(text.begin(), text.end(), [](QChar c) { return c.isLetter() && c != QChar(0x30fc); });
    return onlyNumber && digits.startsWith(u'0') && digits.size() >= shortest ? digits : QString();
}

QStringList codesLike(const Vocabulary& vocabulary, QLatin1StringView list, const QString& value)
{
    const QString wanted = japan::fold(value);
    QStringList codes;
    for (const auto& term : vocabulary.terms(QString(list), true))
        for (const QString& name : {term.value.code, term.value.labelJa, term.value.labelEn, term.value.group})
            if (!codes.contains(term.value.code) && japan::fold(name).contains(wanted))
                codes << term.value.code;
    return codes;
}

QList<CaseStatus> statusesLike(const QString& value)
{
    static const std::pair<CaseStatus, QString> names[]{{CaseStatus::New, u"受付 new received"_s}, {CaseStatus::Open, u"対応中 open"_s},
        {CaseStatus::Waiting, u"相手待ち wait waiting"_s}, {CaseStatus::OnHold, u"保留 hold"_s}, {CaseStatus::Done, u"終結 done closed"_s}, {CaseStatus::Reopened, u"再開 reopen"_s}};
    QList<CaseStatus> found;
    for (const auto& [status, words] : names)
        for (const QString& word : words.split(u' '))
            if (!found.contains(status) && japan::fold(word).contains(japan::fold(value)))
                found << status;
    return found;
}

/// Takes the part where it is a filter; what nobody knows is kept to be told.
bool takeFilter(SearchQuery& query, const QString& text, const Vocabulary& vocabulary, const StaffRoom& staff, const japan::FiscalYearLabels& years)
{
    const qsizetype colon = std::max(text.indexOf(u':'), text.indexOf(u'：'));
    if (colon <= 0)
        return false;
    const QString name = text.left(colon).toLower(), value = text.mid(colon + 1);
    const auto is = [&](QStringView japanese, QStringView english) { return name == japanese || name == english; };
    bool known = !value.isEmpty();
    const auto take = [&](QStringList& list, const QStringList& codes) {
        list += codes;
        known = known && !codes.isEmpty();
    };
    if (is(u"種別", u"kind"))
        take(query.kinds, codesLike(vocabulary, KindList::name, value));
    else if (is(u"分類", u"topic"))
        take(query.topics, codesLike(vocabulary, TopicList::name, value));
    else if (is(u"方法", u"channel"))
        take(query.channels, codesLike(vocabulary, ChannelList::name, value));
    else if (is(u"状況", u"status")) {
        query.statuses += statusesLike(value);
        known = known && !query.statuses.isEmpty();
    } else if (is(u"年度", u"year")) {
        query.fiscalYear = years.read(value);
        known = query.fiscalYear.has_value();
    } else if (is(u"担当", u"staff")) {
        for (const auto& row : staff.all(true))
            if (row.value.code == value || japan::fold(row.value.name).contains(japan::fold(value)))
                query.staff << row.id;
        known = known && !query.staff.isEmpty();
    } else {
        return false; // 10:30 and the like are words
    }
    if (!known)
        query.notUnderstood << text;
    return true;
}

} // namespace

SearchQuery parseSearch(const QString& typed, const Vocabulary& vocabulary, const StaffRoom& staff, const japan::FiscalYearLabels& years)
{
    SearchQuery query;
    for (const TypedPart& part : partsOf(typed)) {
        if (!part.exact && !part.excluded && takeFilter(query, part.text, vocabulary, staff, years))
            continue;
        if (const QString digits = typedPhone(part.text); !part.exact && !digits.isEmpty()) {
            (part.excluded ? query.excluded : query.words) << digits;
            continue;
        }
        const QString folded = part.exact ? japan::fold(part.text) : japan::foldQuery(part.text);
        if (folded.isEmpty())
            continue;
        (part.excluded ? query.excluded : part.exact ? query.exact : query.words) << folded;
    }
    return query;
}

} // namespace musubi
