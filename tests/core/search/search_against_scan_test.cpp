#include "core/consultation/consultation_desk.h"
#include "core/japan/fiscal_year.h"
#include "core/japan/folding.h"
#include "core/japan/record_number.h"
#include "core/search/search_desk.h"
#include "core/search/search_index.h"
#include "tests/support/office.h"

#include <QSet>

#include <random>

using namespace musubi;
using namespace Qt::StringLiterals;

namespace {

/// Texts as they come into the office: kana in both scripts and half width, voiced marks apart, variants of names, letters
/// beyond U+FFFF, digits, signs and spaces; few letters, so that they meet each other in every order.
class RandomTexts {
public:
    explicit RandomTexts(unsigned seed) : m_random(seed) {}

    int below(int n) { return std::uniform_int_distribution<int>(0, n - 1)(m_random); }

    QString text(int least, int most)
    {
        static const QStringList pieces{u"あ"_s, u"か"_s, u"が"_s, u"カ"_s, u"ガ"_s, u"か\u3099"_s, u"ｶﾞ"_s, u"ー"_s, u"〜"_s, u"-"_s, u"市"_s, u"民"_s, u"協"_s, u"働"_s,
            u"髙"_s, u"高"_s, u"﨑"_s, u"崎"_s, u"𠮷"_s, u"𩸽"_s, u"神"_s, u"㈱"_s, u"NPO法人"_s, u"(特非)"_s, u"A"_s, u"ａ"_s, u"b"_s, u"1"_s, u"２"_s, u"０"_s, u"、"_s, u"。"_s,
            u"・"_s, u"「"_s, u"」"_s, u" "_s, u"　"_s, u"\n"_s, u"%"_s, u"_"_s, u"\""_s, u"*"_s, u"'"_s, u"々"_s, u"①"_s, u"👍"_s, u"é"_s};
        QString text;
        for (int length = least + below(most - least + 1); length > 0; --length)
            text += pieces[below(static_cast<int>(pieces.size()))];
        return text;
    }

private:
    std::mt19937 m_random;
};

struct ScannedRecord {
    qint64 id = 0;
    QStringList fields; // folded
};

ScannedRecord scannedOf(const Stored<Consultation>& row)
{
    const Consultation& c = row.value;
    ScannedRecord record{row.id.value, {japan::fold(japan::formatNumber({japan::NumberKind::Consultation, c.fiscalYear, c.sequence}, {}))}};
    for (const QString& field : {c.callerName, c.subject, c.content, c.response})
        record.fields << japan::fold(field);
    return record;
}

QSet<qint64> scan(const QList<ScannedRecord>& records, const SearchQuery& query)
{
    QSet<qint64> found;
    for (const ScannedRecord& record : records) {
        const auto holds = [&](const QString& word) {
            return std::any_of(record.fields.begin(), record.fields.end(), [&](const QString& field) { return field.contains(word); });
        };
        if (std::all_of(query.words.begin(), query.words.end(), holds) && std::none_of(query.excluded.begin(), query.excluded.end(), holds))
            found.insert(record.id);
    }
    return found;
}

/// One to eight letters out of a text of the office, or letters that may be in none; now and then two words and one excluded.
SearchQuery randomQuery(RandomTexts& random, const QStringList& texts)
{
    const auto word = [&] {
        if (random.below(5) == 0)
            return japan::fold(random.text(1, 4));
        const QString& text = texts[random.below(static_cast<int>(texts.size()))];
        return japan::fold(QStringView(text).mid(random.below(static_cast<int>(text.size())), 1 + random.below(8)));
    };
    SearchQuery query;
    for (int more = 1 + (random.below(4) == 0); more > 0; --more)
        if (const QString letters = word(); !letters.isEmpty())
            query.words << letters;
    if (random.below(10) == 0)
        if (const QString letters = word(); !letters.isEmpty())
            query.excluded << letters;
    return query;
}

QSet<qint64> pagedThrough(SearchDesk& desk, const SearchQuery& query, int pageSize)
{
    QSet<qint64> ids;
    for (int skip = 0;; skip += pageSize) {
        const SearchPage page = desk.find(query, pageSize, skip);
        for (const SearchHit& hit : page.hits)
            ids.insert(hit.id);
        if (!page.more)
            return ids;
    }
}

} // namespace

TEST_CASE("of ten thousand searches none differs from reading through every record", "[search][property]")
{
    tests::Office office;
    ConsultationDesk& desk = office.centre().consultations();
    RandomTexts random(20261124);
    QList<ScannedRecord> records;
    QStringList texts;
    const auto value = [&](int day) {
        return Consultation{.receivedAt = QDateTime(QDate(2026, 4, 1).addDays(day), QTime(10, 0)), .callerName = random.text(2, 6), .subject = random.text(1, 12),
            .content = random.text(0, 40), .response = random.text(0, 10)};
    };
    for (int i = 0; i < 150; ++i) {
        auto row = desk.receive(value(random.below(300)));
        if (random.below(3) == 0) { // edited, removed and brought back: nothing of the old text may stay
            Consultation after = row.value;
            after.content = random.text(0, 40);
            row = desk.edit(row, after);
        }
        if (random.below(10) == 0) {
            desk.remove({row.id});
            continue;
        }
        records << scannedOf(row);
        texts << row.value.subject << row.value.content;
    }
    texts.removeAll(QString());

    int wrong = 0, empty = 0;
    for (int i = 0; i < 10'000; ++i) {
        const SearchQuery query = randomQuery(random, texts);
        const QSet<qint64> expected = scan(records, query);
        empty += expected.isEmpty();
        if (query.words.isEmpty() && query.excluded.isEmpty())
            continue;
        const bool page = i % 20 == 0;
        const bool right = page ? pagedThrough(office.centre().search(), query, 7) == expected : office.centre().search().count(query) == expected.size();
        if (!right && ++wrong <= 5)
            UNSCOPED_INFO(query.words.join(u" | "_s).toStdString() << " without " << query.excluded.join(u" | "_s).toStdString() << ": " << expected.size());
    }
    CHECK(wrong == 0);
    CHECK(empty < 5'000); // most of what was asked is there
    CHECK(staleDocuments(office.centre().database()).isEmpty());
}
