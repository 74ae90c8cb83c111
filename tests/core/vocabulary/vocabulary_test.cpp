#include "core/journal/journal.h"
#include "core/vocabulary/standard_terms.h"
#include "core/vocabulary/vocabulary.h"
#include "tests/support/office.h"

#include <QSet>

using namespace musubi;
using namespace Qt::StringLiterals;

namespace {

QStringList termCodesOf(const Vocabulary& vocabulary, QStringView list, bool alsoInactive = false)
{
    QStringList codes;
    for (const auto& row : vocabulary.terms(list, alsoInactive))
        codes << row.value.code;
    return codes;
}

} // namespace

TEST_CASE("a new file has every list of the domain, in both languages, each code once", "[vocabulary]")
{
    tests::Office office;
    const Vocabulary& vocabulary = office.centre().vocabulary();
    const std::pair<QLatin1StringView, qsizetype> lists[]{{"channel"_L1, 10}, {"kind"_L1, 23}, {"topic"_L1, 23}, {"field"_L1, 20}, {"goal"_L1, 17},
        {"response"_L1, 14}, {"idea_stage"_L1, 6}, {"closing_reason"_L1, 7}, {"party_role"_L1, 11}, {"outcome"_L1, 15}, {"area"_L1, 8}, {"source"_L1, 8}};
    for (const auto& [list, count] : lists) {
        CAPTURE(QString(list));
        CHECK(termCodesOf(vocabulary, QString(list)).size() == count);
    }
    QSet<QString> seen;
    for (const StandardTerm& term : standardTerms()) {
        const QString key = QString::fromUtf8(term.list) + u'/' + QString::fromUtf8(term.code);
        CAPTURE(key);
        CHECK_FALSE(seen.contains(key));
        seen << key;
        CHECK_FALSE(QString::fromUtf8(term.ja).isEmpty());
        CHECK_FALSE(QString::fromUtf8(term.en).isEmpty());
    }
    CHECK_FALSE(office.centre().journal().undoable()); // part of making the file
}

TEST_CASE("reports gather kinds under the headings of the domain", "[vocabulary]")
{
    tests::Office office;
    const Vocabulary& vocabulary = office.centre().vocabulary();
    CHECK(vocabulary.groups(u"kind") == QStringList{u"行政"_s, u"学校・公民館"_s, u"NPO・市民団体"_s, u"住民自治組織"_s, u"企業"_s, u"個人"_s, u"その他"_s});
    CHECK(vocabulary.groups(u"channel").isEmpty());
    CHECK(vocabulary.find(u"kind", u"UNIV")->sector == u"private"_s);
    CHECK(vocabulary.find(u"kind", u"KOMINKAN")->sector == u"public"_s);
    CHECK(vocabulary.find(u"kind", u"PERSON")->sector.isEmpty());
}

TEST_CASE("a term is worded in the language asked for, and found by either", "[vocabulary]")
{
    tests::Office office;
    const Vocabulary& vocabulary = office.centre().vocabulary();
    CHECK(vocabulary.label(Term<ChannelList>{u"TEL"_s}) == u"電話"_s);
    CHECK(vocabulary.label(Term<ChannelList>{u"TEL"_s}, u"en") == u"Phone"_s);
    CHECK(vocabulary.label(Term<ChannelList>{u"PIGEON"_s}) == u"PIGEON"_s);
    CHECK(vocabulary.label(Term<ChannelList>{}).isEmpty());
    CHECK(vocabulary.codeOfLabel(u"channel", u"ＦＡＸ") == u"FAX"_s);
    CHECK(vocabulary.codeOfLabel(u"channel", u"phone") == u"TEL"_s);
    CHECK(vocabulary.codeOfLabel(u"field", u"保健医療又は福祉") == u"1"_s);
    CHECK(vocabulary.codeOfLabel(u"channel", u"伝書鳩").isEmpty());
}

TEST_CASE("the office changes labels, adds words of its own and retires others; codes stay", "[vocabulary]")
{
    tests::Office office;
    Vocabulary& vocabulary = office.centre().vocabulary();
    const QString code = vocabulary.freeCode(u"channel");
    CHECK(code == u"OWN1"_s);
    vocabulary.add({.list = u"channel"_s, .code = code, .labelJa = u"チャット"_s, .labelEn = u"Chat"_s});
    CHECK(termCodesOf(vocabulary, u"channel").last() == code);
    CHECK(vocabulary.freeCode(u"channel") == u"OWN2"_s);

    const auto fax = vocabulary.terms(u"channel")[5];
    REQUIRE(fax.value.code == u"FAX"_s);
    VocabularyTerm retired = fax.value;
    retired.active = false;
    vocabulary.edit(fax, retired);
    CHECK_FALSE(termCodesOf(vocabulary, u"channel").contains(u"FAX"_s));
    CHECK(vocabulary.label(u"channel", u"FAX") == u"FAX"_s);
    office.centre().journal().undo();
    CHECK(termCodesOf(vocabulary, u"channel").contains(u"FAX"_s));

    VocabularyTerm recoded = fax.value;
    recoded.code = u"F"_s;
    CHECK_THROWS_MATCHES(vocabulary.edit(vocabulary.terms(u"channel")[5], recoded), Error, tests::withFault(Fault::Invalid));
    CHECK_THROWS_MATCHES(vocabulary.add({.list = u"channel"_s, .code = u"TEL"_s, .labelJa = u"電話"_s}), Error, tests::withFault(Fault::Invalid));
    CHECK_THROWS_MATCHES(vocabulary.add({.list = u"channel"_s, .code = u"X"_s}), Error, tests::withFault(Fault::Invalid));
}

TEST_CASE("a list is put in another order in one go, and in its old one by an undo", "[vocabulary]")
{
    tests::Office office;
    Vocabulary& vocabulary = office.centre().vocabulary();
    const QStringList before = termCodesOf(vocabulary, u"channel");
    vocabulary.arrange(u"channel", {u"VISIT"_s, u"TEL"_s});
    CHECK(termCodesOf(vocabulary, u"channel").mid(0, 4) == QStringList{u"VISIT"_s, u"TEL"_s, u"MAIL"_s, u"OUT"_s});
    const qint64 last = office.centre().journal().lastAction();
    vocabulary.arrange(u"channel", termCodesOf(vocabulary, u"channel"));
    CHECK(office.centre().journal().lastAction() == last);
    office.centre().journal().undo();
    CHECK(termCodesOf(vocabulary, u"channel") == before);
}

TEST_CASE("a list is written as a whole: renamed, added to, put in order; what is not named goes out of use, and one undo brings all of it back", "[vocabulary]")
{
    tests::Office office;
    Vocabulary& vocabulary = office.centre().vocabulary();
    const QStringList before = termCodesOf(vocabulary, u"cost_item");
    QList<VocabularyTerm> terms{{.list = u"cost_item"_s, .code = u"OWN1"_s, .labelJa = u"謝金"_s}};
    for (const auto& row : vocabulary.terms(u"cost_item").mid(0, 2))
        terms << row.value;
    terms.last().labelJa = u"講師謝礼"_s;
    vocabulary.write(u"cost_item", terms);
    CHECK(termCodesOf(vocabulary, u"cost_item") == QStringList{u"OWN1"_s, before[0], before[1]});
    CHECK(vocabulary.label(u"cost_item", before[1]) == u"講師謝礼"_s);
    CHECK(vocabulary.label(u"cost_item", before[3]) != before[3]); // an old budget still reads
    const qint64 last = office.centre().journal().lastAction();
    vocabulary.write(u"cost_item", {vocabulary.terms(u"cost_item")[0].value, vocabulary.terms(u"cost_item")[1].value, vocabulary.terms(u"cost_item")[2].value});
    CHECK(office.centre().journal().lastAction() == last);
    office.centre().journal().undo();
    CHECK(termCodesOf(vocabulary, u"cost_item") == before);
    CHECK_THROWS_MATCHES(vocabulary.write(u"cost_item", {{.list = u"cost_item"_s, .code = u"OWN1"_s}}), Error, tests::withFault(Fault::Invalid));
}

TEST_CASE("a word that a colleague changed is there after the next look at the file", "[vocabulary]")
{
    tests::Office office;
    const auto other = Centre::open(office.path(), office.options({u"another desk"_s, {}}));
    const auto row = other->vocabulary().terms(u"channel").first();
    VocabularyTerm after = row.value;
    after.labelJa = u"お電話"_s;
    other->vocabulary().edit(row, after);
    CHECK(office.centre().vocabulary().label(u"channel", u"TEL") == u"電話"_s);
    office.centre().journal().poll();
    CHECK(office.centre().vocabulary().label(u"channel", u"TEL") == u"お電話"_s);
}
