#include "core/search/search_query.h"

#include "core/japan/fiscal_year.h"
#include "core/japan/folding.h"
#include "core/japan/phone.h"
#include "core/search/search_completion.h"
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

template <class Key>
struct KnownValue {
    Key key;
    QStringList names;
    QString heading = {}; // of several values
};

/// A name that is exactly this goes before names and headings that hold it.
template <class Key>
QList<Key> likeOrExact(const QList<KnownValue<Key>>& known, const QString& value)
{
    const QString wanted = japan::fold(value);
    QList<Key> exact, like;
    for (const auto& [key, names, heading] : known) {
        const auto holds = [&](const QString& name) { return japan::fold(name).contains(wanted); };
        if (std::any_of(names.begin(), names.end(), [&](const QString& name) { return japan::fold(name) == wanted; }))
            exact << key;
        else if (std::any_of(names.begin(), names.end(), holds) || holds(heading))
            like << key;
    }
    return exact.isEmpty() ? like : exact;
}

QStringList codesLike(const Vocabulary& vocabulary, QLatin1StringView list, const QString& value)
{
    QList<KnownValue<QString>> known;
    for (const auto& term : vocabulary.terms(QString(list), true))
        known << KnownValue<QString>{term.value.code, {term.value.code, term.value.labelJa, term.value.labelEn}, term.value.group};
    return likeOrExact(known, value);
}

QList<CaseStatus> statusesLike(const QString& value)
{
    QList<KnownValue<CaseStatus>> known;
    for (const CaseStatus status : {CaseStatus::New, CaseStatus::Open, CaseStatus::Waiting, CaseStatus::OnHold, CaseStatus::Done, CaseStatus::Reopened})
        known << KnownValue<CaseStatus>{status, statusWords(status, u"ja") + statusWords(status, u"en")};
    return likeOrExact(known, value);
}

QList<Id<Staff>> staffLike(const StaffRoom& staff, const QString& value)
{
    QList<KnownValue<Id<Staff>>> known;
    for (const auto& row : staff.all(true))
        known << KnownValue<Id<Staff>>{row.id, {row.value.code, row.value.name}};
    return likeOrExact(known, value);
}

/// Takes the part where it is a filter; what nobody knows is kept to be told.
bool takeFilter(SearchQuery& query, const QString& text, const Vocabulary& vocabulary, const StaffRoom& staff, const japan::FiscalYearLabels& years)
{
    const qsizetype colon = std::max(text.indexOf(u':'), text.indexOf(u'：'));
    const auto filter = colon > 0 ? filterNamed(QStringView(text).left(colon)) : std::nullopt;
    if (!filter)
        return false; // 10:30 and the like are words
    const QString value = text.mid(colon + 1);
    bool known = !japan::fold(value).isEmpty();
    const auto take = [&](auto& list, const auto& found) {
        if (known)
            list += found;
        known = known && !found.isEmpty();
    };
    switch (*filter) {
    case SearchFilter::Kind: take(query.kinds, codesLike(vocabulary, KindList::name, value)); break;
    case SearchFilter::Topic: take(query.topics, codesLike(vocabulary, TopicList::name, value)); break;
    case SearchFilter::Channel: take(query.channels, codesLike(vocabulary, ChannelList::name, value)); break;
    case SearchFilter::Status: take(query.statuses, statusesLike(value)); break;
    case SearchFilter::Staff: take(query.staff, staffLike(staff, value)); break;
    case SearchFilter::Year:
        query.fiscalYear = years.read(value);
        known = query.fiscalYear.has_value();
        break;
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
