#include "core/consultation/consultation_desk.h"
#include "core/japan/fiscal_year.h"
#include "core/japan/folding.h"
#include "core/japan/record_number.h"
#include "core/journal/journal.h"
#include "core/organization/organization_book.h"
#include "core/search/search_desk.h"
#include "core/search/search_index.h"
#include "core/vocabulary/vocabulary.h"
#include "tests/support/office.h"

#include <random>
#include <set>

using namespace musubi;
using namespace Qt::StringLiterals;

namespace {

/// Texts as they come into the office: kana in both scripts and half width, voiced marks apart, variants of names, letters
/// beyond U+FFFF, digits, signs and spaces; few letters, so that they meet each other in every order.
class ScanTexts {
public:
    explicit ScanTexts(unsigned seed)
        : m_random(seed)
    {
    }

    int below(qsizetype n) { return static_cast<int>(m_random() % static_cast<unsigned>(n)); } // the same on every machine

    QString text(int least, int most)
    {
        static const QStringList pieces{u"あ"_s, u"か"_s, u"が"_s, u"カ"_s, u"ガ"_s, u"か\u3099"_s, u"ｶﾞ"_s, u"ー"_s, u"〜"_s, u"-"_s, u"市"_s, u"民"_s, u"協"_s, u"働"_s,
            u"髙"_s, u"高"_s, u"﨑"_s, u"崎"_s, u"𠮷"_s, u"𩸽"_s, u"神"_s, u"㈱"_s, u"NPO法人"_s, u"(特非)"_s, u"A"_s, u"ａ"_s, u"b"_s, u"1"_s, u"２"_s, u"０"_s, u"、"_s, u"。"_s,
            u"・"_s, u"「"_s, u"」"_s, u" "_s, u"　"_s, u"\n"_s, u"%"_s, u"_"_s, u"\""_s, u"*"_s, u"'"_s, u"々"_s, u"①"_s, u"👍"_s, u"é"_s};
        QString text;
        for (int length = least + below(most - least + 1); length > 0; --length)
            text += pieces[below(pieces.size())];
        return text;
    }

private:
    std::mt19937 m_random;
};

using ScannedKey = std::pair<Subject, qint64>;
using ScannedKeys = std::set<ScannedKey>;

struct ScannedRecord {
    ScannedKey key;
    QStringList fields; // folded
};

ScannedRecord scannedRecord(Subject subject, qint64 row, const QStringList& fields)
{
    ScannedRecord record{{subject, row}, {}};
    for (const QString& field : fields)
        record.fields << japan::fold(field);
    return record;
}

ScannedKeys scan(const QList<ScannedRecord>& records, const SearchQuery& query)
{
    ScannedKeys found;
    for (const ScannedRecord& record : records) {
        const auto holds = [&](const QString& word) {
            return std::any_of(record.fields.begin(), record.fields.end(), [&](const QString& field) { return field.contains(word); });
        };
        if (std::all_of(query.words.begin(), query.words.end(), holds) && std::none_of(query.excluded.begin(), query.excluded.end(), holds))
            found.insert(record.key);
    }
    return found;
}

/// One to eight letters out of a text of the office, or letters that may be in none; now and then two words and one excluded.
SearchQuery randomQuery(ScanTexts& random, const QList<ScannedRecord>& records)
{
    const auto word = [&]() -> QString {
        if (random.below(5) == 0)
            return japan::fold(random.text(1, 4));
        const QStringList& fields = records[random.below(records.size())].fields;
        const QString& text = fields[random.below(fields.size())];
        if (text.isEmpty())
            return {};
        const int from = random.below(text.size());
        return japan::fold(QStringView(text).mid(from, 1 + random.below(8)));
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

/// An office in which anything may happen to consultations and bodies, and which knows what it holds without the index.
class RandomOffice {
public:
    explicit RandomOffice(unsigned seed)
        : texts(seed)
    {
    }

    void act()
    {
        Centre& centre = office.centre();
        switch (texts.below(12)) {
        case 0: case 1: case 2: receive(); break;
        case 3: case 4: edit(); break;
        case 5:
            if (const auto row = anyContact())
                centre.consultations().remove({row->id});
            break;
        case 6:
            centre.organizations().add({.name = u"会"_s + texts.text(1, 4), .reading = texts.text(0, 2), .legalForm = anyForm(), .formBehind = texts.below(2) == 0});
            break;
        case 7: rename(); break;
        case 8: merge(); break;
        case 9: relabel(); break;
        case 10:
            if (centre.journal().undoable())
                centre.journal().undo();
            break;
        default:
            if (centre.journal().redoable())
                centre.journal().redo();
        }
    }

    void receive()
    {
        Consultation contact{.channel = {u"TEL"_s}};
        contact.receivedAt = anyTime();
        contact.callerName = texts.text(2, 6);
        contact.organization = anyBodyId();
        contact.subject = u"件"_s + texts.text(1, 12);
        contact.content = texts.text(0, 40);
        contact.response = texts.text(0, 10);
        office.centre().consultations().receive(contact);
    }

    QList<ScannedRecord> records()
    {
        QList<ScannedRecord> records;
        Centre& centre = office.centre();
        for (const auto id : centre.consultations().ids({})) {
            const Consultation c = centre.consultations().get(id).value;
            records << scannedRecord(Subject::Consultation, id.value, {japan::formatNumber({japan::NumberKind::Consultation, c.fiscalYear, c.sequence}, {}), c.callerName,
                                                                          c.organizationName, centre.organizations().printedName(c.organization), c.subject, c.content, c.response});
        }
        for (const auto id : bodies()) {
            const Organization body = centre.organizations().get(id).value;
            QStringList fields{centre.organizations().printedName(body), body.name, body.reading};
            if (body.parent)
                fields << centre.organizations().get(*body.parent).value.name;
            for (const auto& alias : body.aliases)
                fields << alias.name;
            for (const auto& former : body.formerNames)
                fields << former.name;
            records << scannedRecord(Subject::Organization, id.value, fields);
        }
        return records;
    }

    tests::Office office;
    ScanTexts texts;

private:
    QDateTime anyTime()
    {
        const int day = texts.below(600);
        return QDateTime(QDate(2025, 4, 1).addDays(day), QTime(10, 0));
    }
    QList<Id<Organization>> bodies() { return office.centre().organizations().ids({.alsoInactive = true}); }
    std::optional<Id<Organization>> anyBodyId()
    {
        const auto all = bodies();
        return all.isEmpty() || texts.below(3) == 0 ? std::nullopt : std::optional(all[texts.below(all.size())]);
    }
    std::optional<Stored<Organization>> anyBody()
    {
        const auto id = anyBodyId();
        return id ? std::optional(office.centre().organizations().get(*id)) : std::nullopt;
    }
    std::optional<Stored<Consultation>> anyContact()
    {
        const auto all = office.centre().consultations().ids({});
        return all.isEmpty() ? std::nullopt : std::optional(office.centre().consultations().get(all[texts.below(all.size())]));
    }
    Term<LegalFormList> anyForm()
    {
        const auto forms = office.centre().vocabulary().terms(QString(LegalFormList::name));
        return texts.below(2) ? Term<LegalFormList>{forms[texts.below(3)].value.code} : Term<LegalFormList>();
    }

    void edit()
    {
        const auto row = anyContact();
        if (!row)
            return;
        Consultation after = row->value;
        switch (texts.below(3)) {
        case 0: after.content = texts.text(0, 40); break;
        case 1: after.organization = anyBodyId(); break;
        default: after.receivedAt = anyTime(); // moves within the index
        }
        office.centre().consultations().edit(*row, after);
    }

    void rename()
    {
        const auto row = anyBody();
        if (!row)
            return;
        Organization after = row->value;
        if (const int kind = texts.below(4); kind == 0) {
            office.centre().organizations().rename(*row, {u"新"_s + texts.text(1, 4), {}}, QDate(2026, 3, 31));
            return;
        } else if (kind == 1) {
            after.legalForm = anyForm();
        } else if (kind == 2) {
            const auto parent = anyBodyId();
            after.parent = parent && parent->value < row->id.value ? parent : std::nullopt; // makes no ring
        } else {
            after.name = u"会"_s + texts.text(1, 5);
        }
        office.centre().organizations().edit(*row, after);
    }

    void merge()
    {
        const auto kept = anyBody(), other = anyBody();
        if (kept && other && kept->id != other->id && !kept->value.parent && !other->value.parent)
            office.centre().organizations().merge(*kept, *other, merged(kept->value, other->value));
    }

    void relabel()
    {
        Vocabulary& vocabulary = office.centre().vocabulary();
        const auto row = vocabulary.terms(QString(LegalFormList::name))[texts.below(3)];
        VocabularyTerm after = row.value;
        after.labelJa = u"法"_s + texts.text(1, 2);
        vocabulary.edit(row, after);
    }
};

ScannedKeys pagedThrough(SearchDesk& desk, const SearchQuery& query, int pageSize)
{
    ScannedKeys keys;
    for (int skip = 0;; skip += pageSize) {
        const SearchPage page = desk.find(query, pageSize, skip);
        for (const SearchHit& hit : page.hits)
            keys.insert({hit.subject, hit.id});
        if (!page.more)
            return keys;
    }
}

QMap<Subject, qint64> countedByKind(const ScannedKeys& keys)
{
    QMap<Subject, qint64> counts;
    for (const auto& [subject, row] : keys)
        ++counts[subject];
    return counts;
}

} // namespace

TEST_CASE("of ten thousand searches in an office where everything changes none differs from reading every record", "[search][property]")
{
    RandomOffice office(20261124);
    for (int i = 0; i < 100; ++i)
        office.receive();
    int wrong = 0, empty = 0, asked = 0;
    for (int round = 0; round < 100; ++round) {
        for (int i = 0; i < 4; ++i)
            office.act();
        if (round % 10 == 0)
            tidyIndex(office.office.path()); // while nobody types
        SearchDesk& search = office.office.centre().search();
        const QList<ScannedRecord> records = office.records();
        for (int i = 0; i < 100; ++i) {
            const SearchQuery query = randomQuery(office.texts, records);
            const ScannedKeys expected = query.isEmpty() ? ScannedKeys() : scan(records, query);
            const bool right = i % 50 == 0 ? pagedThrough(search, query, 25) == expected : search.counts(query) == countedByKind(expected);
            ++asked;
            empty += expected.empty();
            if (!right && ++wrong <= 5)
                UNSCOPED_INFO("after round " << round << ": " << query.words.join(u" | "_s).toStdString() << " without " << query.excluded.join(u" | "_s).toStdString() << ": "
                                             << expected.size());
        }
    }
    CHECK(asked == 10'000);
    CHECK(wrong == 0);
    CHECK(empty < 5'000); // most of what was asked is there
    CHECK(staleDocuments(office.office.centre().database()).isEmpty());
    CHECK(unindexedRecords(office.office.centre().database()).isEmpty());
}
