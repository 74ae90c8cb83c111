#include "core/consultation/consultation_desk.h"
#include "core/db/database.h"
#include "core/insight/similar_consultations.h"
#include "tests/support/office.h"

using namespace musubi;
using namespace musubi::tests;
using namespace Qt::StringLiterals;

namespace {

Id<Consultation> spokenOf(Office& office, const QString& subject, const QString& content)
{
    Consultation c;
    c.receivedAt = QDateTime(QDate(2026, 11, 24), QTime(10, 0));
    c.subject = subject;
    c.content = content;
    return office.centre().consultations().receive(c).id;
}

/// An office that has been talked to before.
void fillOffice(Office& office)
{
    for (int i = 0; i < 60; ++i)
        spokenOf(office, u"補助金の申請について相談したい"_s, u"市の補助金の申請について、事業計画の書き方を相談したい。第%1回。"_s.arg(i));
}

} // namespace

TEST_CASE("what few spoke of before leads to them, and the shared words are named as they were typed", "[insight][similar]")
{
    Office office;
    fillOffice(office);
    const auto cats = spokenOf(office, u"公園の猫への餌やり"_s, u"公園の野良猫への餌やりを町内で話し合いたい。"_s);
    const auto houses = spokenOf(office, u"空き家を居場所に"_s, u"空き家を子どもの居場所として使いたい。"_s);
    const auto similar = similarConsultations(office.centre().database(), u"ノラネコ（野良猫）への餌やりで困っている。市の補助金について相談したい。"_s);
    REQUIRE_FALSE(similar.isEmpty());
    CHECK(similar.first().id == cats);
    CHECK(similar.first().terms.join(u' ').contains(u"野良猫"_s));
    CHECK(std::none_of(similar.begin(), similar.end(), [&](const SimilarConsultation& s) { return s.id == houses; }));
}

TEST_CASE("manners of speaking that every contact shares make nothing alike", "[insight][similar]")
{
    Office office;
    fillOffice(office);
    CHECK(similarConsultations(office.centre().database(), u"補助金の申請について相談したい"_s).isEmpty());
    CHECK(similarConsultations(office.centre().database(), u"ありがとうございました。よろしくお願いします。"_s).isEmpty());
    CHECK(similarConsultations(office.centre().database(), {}).isEmpty());
    CHECK(similarConsultations(office.centre().database(), u"\"猫\" OR (犬*)"_s).isEmpty());
}

TEST_CASE("an emoji or a rare kanji right behind a word is asked like any other text", "[insight][similar]")
{
    Office office;
    fillOffice(office);
    const auto path = spokenOf(office, u"川沿いの遊歩道の清掃"_s, u"川沿いの遊歩道を掃除したい😀。𠮷野さんも𩸽も。"_s);
    for (const QString& text : {u"川沿い😀の遊歩道😀"_s, u"😀川沿い𩸽遊歩道"_s, u"川沿い遊歩道𠮷"_s, u"川沿い遊歩道"_s + QChar(0xD83D)}) {
        const auto similar = similarConsultations(office.centre().database(), text);
        REQUIRE(similar.size() == 1);
        CHECK(similar.first().id == path);
    }
}

TEST_CASE("a record is not like itself, and one in the trash is like nothing", "[insight][similar]")
{
    Office office;
    fillOffice(office);
    const auto cats = spokenOf(office, u"公園の野良猫への餌やり"_s, u"去勢手術の費用も。"_s);
    const QString asked = u"公園の野良猫への餌やり、去勢手術"_s;
    CHECK(similarConsultations(office.centre().database(), asked).size() == 1);
    CHECK(similarConsultations(office.centre().database(), asked, {cats}).isEmpty());
    office.centre().consultations().remove({cats});
    CHECK(similarConsultations(office.centre().database(), asked).isEmpty());
}

TEST_CASE("width, case and kana of the letters do not matter", "[insight][similar]")
{
    Office office;
    fillOffice(office);
    const auto one = spokenOf(office, u"ESDカフェとソーラーパネル"_s, {});
    const auto similar = similarConsultations(office.centre().database(), u"ｅｓｄかふぇ、ソーラーパネル"_s);
    REQUIRE(similar.size() == 1);
    CHECK(similar.first().id == one);
    CHECK(similar.first().terms.contains(u"ソーラーパネル"_s));
}
