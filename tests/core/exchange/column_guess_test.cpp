#include "core/exchange/column_guess.h"

#include "core/base/error.h"
#include "core/exchange/column_synonyms.h"
#include "core/japan/folding.h"
#include "tests/support/catch.h"
#include "tests/support/printing.h"

#include <QHash>

using namespace Qt::StringLiterals;
using namespace musubi;

namespace {

QStringList guessed(const QString& headers, ImportKind kind = ImportKind::Consultations, const QStringList& maps = {})
{
    return guessColumns(headers.split(u','), kind, maps).fields;
}

} // namespace

TEST_CASE("the headers of an old ledger are understood", "[exchange][columns]")
{
    CHECK(
        guessed(u"受付番号,受付日,方法,お名前,フリガナ,所属,種別,TEL,相談内容,分類,対応,担当,所要時間(分),状況,備考"_s)
        == QStringList{u"legacy_number"_s, u"received_at"_s, u"channel"_s, u"caller_name"_s, u"caller_reading"_s,
            u"organization_name"_s, u"caller_kind"_s, u"phone"_s, u"content"_s, u"topics"_s, u"response"_s, u"staff"_s,
            u"minutes"_s, u"status"_s, u"handover"_s});
    CHECK(guessed(u"団体名,ﾌﾘｶﾞﾅ,法人格,代表者,〒,所在地,ＴＥＬ,ＦＡＸ,E-mail,ＵＲＬ,会員数,設立年月日,旧名称"_s,
              ImportKind::Organizations)
        == QStringList{u"name"_s, u"reading"_s, u"legal_form"_s, u"representative"_s, u"postal_code"_s, u"address"_s,
            u"phone"_s, u"fax"_s, u"mail"_s, u"url"_s, u"members"_s, u"founded_on"_s, u"former_names"_s});
}

TEST_CASE("English headers and our own field names are understood", "[exchange][columns]")
{
    CHECK(guessed(u"Date,Caller name,Organisation,Phone,Subject,Content"_s)
        == QStringList{
            u"received_at"_s, u"caller_name"_s, u"organization_name"_s, u"phone"_s, u"subject"_s, u"content"_s});
    for (const ImportKind kind : {ImportKind::Consultations, ImportKind::Organizations})
        CHECK(guessColumns(importFields(kind), kind).fields == importFields(kind));
}

TEST_CASE("brackets, stars and spaces around a header do not matter", "[exchange][columns]")
{
    CHECK(guessed(u"電話番号（半角）,※お名前＊, 件 名 ,メール アドレス(必須),対応　者"_s)
        == QStringList{u"phone"_s, u"caller_name"_s, u"subject"_s, u"mail"_s, u"staff"_s});
}

TEST_CASE(
    "headers that nobody understands are reported, and so is a second column for the same field", "[exchange][columns]")
{
    const ColumnGuess guess = guessColumns({u"電話"_s, u"TEL"_s, u"血液型"_s, u""_s}, ImportKind::Consultations);
    CHECK(guess.fields == QStringList{u"phone"_s, QString(), QString(), QString()});
    CHECK(guess.unknown == QStringList{u"TEL"_s, u"血液型"_s});
}

TEST_CASE("the user's own map goes first", "[exchange][columns]")
{
    const QStringList headers{u"電話"_s, u"TEL"_s, u"血液型"_s, u"x=y"_s};
    const auto fields
        = [&](const QStringList& maps) { return guessColumns(headers, ImportKind::Consultations, maps).fields; };
    CHECK(fields({u"TEL=phone"_s}) == QStringList{QString(), u"phone"_s, QString(), QString()});
    CHECK(fields({u"電話="_s, u"3=handover"_s}) == QStringList{QString(), u"phone"_s, u"handover"_s, QString()});
    CHECK(fields({u"x=y=content"_s})[3] == u"content");
    for (const QString& wrong : {u"年齢=phone"_s, u"TEL=blood_type"_s, u"TEL"_s, u"9=phone"_s, u"0=phone"_s})
        CHECK_THROWS_AS(fields({wrong}), Error);
}

TEST_CASE("no header is promised to two fields", "[exchange][columns]")
{
    const auto check = [](const auto& table) {
        QHash<QString, QString> seen;
        for (const ColumnSynonyms& synonyms : table)
            for (const QStringView header : synonyms.headers.split(u' ')) {
                const QString key = japan::fold(header);
                if (seen.contains(key))
                    CHECK(seen.value(key) == synonyms.field);
                seen.insert(key, synonyms.field.toString());
            }
    };
    check(consultationSynonyms);
    check(organizationSynonyms);
}
