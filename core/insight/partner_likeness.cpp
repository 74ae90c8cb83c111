#include "core/insight/partner_likeness.h"

#include "core/db/database.h"
#include "core/db/query.h"
#include "core/insight/office_words.h"
#include "core/search/document_key.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace musubi {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLike = 60;  // records that are read and compared
constexpr double enoughAlike = 0.5; // times the weight of a word that a single record names
constexpr int mostLetterDocuments = 2'000;
constexpr int letterInOneOf = 20; // what every twentieth case says is a manner of speaking
constexpr qsizetype mostLetters = 12, longestCompound = 6;

/// A word that a single record names weighs the logarithm of the number of records; one that ten times as many name weighs
/// not a little less but the square of that less.
double rareWeight(double weight, int documents)
{
    return weight * weight / std::log(documents + 1.0);
}

bool isKanji(const AskedText& asked, qsizetype at)
{
    return at >= 0 && asked.isWord(at) && !asked.isHiragana(at) && asked.folded()[at].script() == QChar::Script_Han;
}

/// The last letter of a noun, which often says what it is: 猫の, 野良猫へ, 川と. What goes on in other kana is a verb (話し合う,
/// 進める), and what kana within a word lead to is half of one (飼い主, 空き家).
bool endsNoun(const AskedText& asked, qsizetype at)
{
    constexpr QStringView particles = u"のとやをがはにへもで";
    const QString& text = asked.folded();
    if (!isKanji(asked, at) || !namesSomething(text[at]))
        return false;
    if (isKanji(asked, at - 2) && asked.isHiragana(at - 1) && !particles.contains(text[at - 1]))
        return false;
    return at + 1 == text.size() || !asked.isWord(at + 1) || (asked.isHiragana(at + 1) && particles.contains(text[at + 1]));
}

bool isOwn(const PartnerQuestion& question, const RecordKey& record)
{
    return (record.first == Subject::Matter && question.matter && question.matter->value == record.second)
        || (record.first == Subject::Consultation && question.consultations.contains(Id<Consultation>{record.second}));
}

/// Whether another record says the last two letters of the noun: then the pair has spoken for it (地域, 対策).
bool isKnownCompound(const Database& db, const PartnerQuestion& question, const AskedText& asked, qsizetype at)
{
    if (at == 0 || !asked.isWord(at - 1) || asked.isHiragana(at - 1))
        return false;
    Query query(db, u"SELECT d.kind, d.row FROM search s JOIN document d ON d.id = s.rowid WHERE s.search MATCH ? LIMIT ?"_s);
    query.bind(u"\"%1\""_s.arg(asked.folded().mid(at - 1, 2))).bind(static_cast<int>(question.consultations.size()) + 2).run();
    while (query.next())
        if (!isOwn(question, {query.read<Subject>(0), query.read<qint64>(1)}))
            return true;
    return false;
}

/// The letter with what stands before it in the same word: 野良猫.
QString compoundOf(const AskedText& asked, qsizetype at)
{
    qsizetype from = at;
    while (from > 0 && at - from + 1 < longestCompound && isKanji(asked, from - 1))
        --from;
    return asked.original(from, at + 1 - from);
}

struct CaseText {
    qint64 row = 0;
    QString folded;
};

QList<CaseText> newestCases(const Database& db)
{
    const KeyRange cases = keysOf(Subject::Matter);
    QList<CaseText> texts;
    Query query(db, u"SELECT row, folded FROM document WHERE id BETWEEN ? AND ? ORDER BY id DESC LIMIT ?"_s);
    query.bind(cases.first).bind(cases.last).bind(mostLetterDocuments).run();
    while (query.next())
        texts << CaseText{query.read<qint64>(0), query.read<QString>(1)};
    return texts;
}

/// The index knows single letters only by prefix, which is slow where they are common; the newest cases are looked through
/// instead.
void addLetters(const Database& db, const PartnerQuestion& question, const AskedText& asked, int documents, QMap<RecordKey, SharedWords>& alike)
{
    QList<CaseText> cases; // read for the first letter that may say something
    QSet<QChar> seen;
    for (qsizetype i = 0; i < asked.folded().size() && seen.size() < mostLetters; ++i) {
        const QChar letter = asked.folded()[i];
        if (seen.contains(letter) || !endsNoun(asked, i))
            continue;
        seen.insert(letter);
        if (isKnownCompound(db, question, asked, i))
            continue;
        if (cases.isEmpty())
            cases = newestCases(db);
        QList<qint64> rows;
        for (const CaseText& one : std::as_const(cases))
            if (one.folded.contains(letter))
                rows << one.row;
        if (rows.isEmpty() || rows.size() > std::max<qsizetype>(2, cases.size() / letterInOneOf))
            continue;
        for (const qint64 row : std::as_const(rows)) {
            SharedWords& shared = alike[{Subject::Matter, row}];
            shared.weight += rareWeight(std::log((documents + 1.0) / static_cast<double>(rows.size())), documents);
            shared.words << compoundOf(asked, i);
        }
    }
}

} // namespace

QMap<RecordKey, SharedWords> alikeRecords(const Database& db, const PartnerQuestion& question, int documents)
{
    const AskedText asked(question.text);
    const OfficeWords office(db);
    QList<TellingPair> pairs = tellingPairs(db, asked, documents, [&](QStringView pair) { return office.contain(pair); });
    for (TellingPair& pair : pairs)
        pair.weight = rareWeight(pair.weight, documents);
    QMap<RecordKey, SharedWords> alike;
    for (const LikeDocument& document : heaviestDocuments(db, pairs, {Subject::Matter, Subject::Consultation, Subject::Organization}, mostLike + 1 + question.consultations.size())) {
        if (alike.size() == mostLike)
            break;
        if (const RecordKey record{document.kind, document.row}; !isOwn(question, record))
            alike.insert(record, sharedWords(asked, pairs, document.folded));
    }
    addLetters(db, question, asked, documents, alike);
    alike.removeIf([&](const auto& one) { return isOwn(question, one.key()) || one.value().weight < enoughAlike * std::log(documents + 1.0); });
    return alike;
}

} // namespace musubi
