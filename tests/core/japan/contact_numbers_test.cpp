#include "core/japan/corporate_number.h"
#include "core/japan/phone.h"
#include "core/japan/postal_code.h"
#include "tests/support/catch.h"
#include "tests/support/printing.h"

using namespace musubi;
using namespace Qt::StringLiterals;

TEST_CASE("phone numbers match on their digits, however typed", "[japan][phone]")
{
    for (const QStringView typed : {u"086-803-1061", u"０８６－８０３－１０６１", u"(086)803-1061", u"086（803）1061",
             u"0868031061", u"086 803 1061", u"+81-86-803-1061", u"+81 (0)86-803-1061", u"＋８１ ８６ ８０３ １０６１",
             u"0081-86-803-1061", u"TEL 086-803-1061（内線12）", u"086-803-1061 #12", u"086.803.1061",
             u"086-803-1061／090-1234-5678", u"086-803-1061（代）"}) {
        INFO(typed.toUtf8().toStdString());
        CHECK(japan::phoneDigits(typed) == u"0868031061"_s);
        CHECK(japan::looksLikePhone(typed));
    }
    CHECK(japan::phoneDigits(u"").isEmpty());
    CHECK(japan::phoneDigits(u"なし").isEmpty());
}

TEST_CASE("a number with a digit too few or too many earns a warning", "[japan][phone]")
{
    for (const QStringView typed : {u"", u"086-803-106", u"086-803-10611", u"090-1234-567", u"090-1234-56789",
             u"86-803-1061", u"なし", u"+1-202-555-0100"}) {
        INFO(typed.toUtf8().toStdString());
        CHECK_FALSE(japan::looksLikePhone(typed));
        CHECK(japan::proposedPhone(typed) == typed.trimmed().toString());
    }
}

TEST_CASE("a number is proposed with its groups apart", "[japan][phone]")
{
    const QMap<QString, QString> proposals{{u"0868031061"_s, u"086-803-1061"_s}, {u"09012345678"_s, u"090-1234-5678"_s},
        {u"08012345678"_s, u"080-1234-5678"_s}, {u"05012345678"_s, u"050-1234-5678"_s},
        {u"0120123456"_s, u"0120-123-456"_s}, {u"08001234567"_s, u"0800-123-4567"_s},
        {u"0570012345"_s, u"0570-012-345"_s}, {u"0312345678"_s, u"03-1234-5678"_s},
        {u"0612345678"_s, u"06-1234-5678"_s}, {u"0866923456"_s, u"0866-92-3456"_s},
        {u"0471234567"_s, u"04-7123-4567"_s}, {u"0470201234"_s, u"0470-20-1234"_s},
        {u"0499221234"_s, u"04992-2-1234"_s}, {u"0111234567"_s, u"011-123-4567"_s},
        {u"0980521234"_s, u"0980-52-1234"_s}, {u"+81-86-803-1061"_s, u"086-803-1061"_s}};
    for (const auto& [typed, proposed] : proposals.asKeyValueRange()) {
        CHECK(japan::proposedPhone(typed) == proposed);
        CHECK(japan::phoneDigits(proposed) == japan::phoneDigits(typed));
    }
}

TEST_CASE("a postal code has seven digits", "[japan][postal]")
{
    for (const QStringView typed :
        {u"700-8544", u"7008544", u"〒700-8544", u"７００－８５４４", u"〒 700 8544", u"700ー8544"})
        CHECK(japan::postalCode(typed) == u"700-8544"_s);
    for (const QStringView typed : {u"", u"700-854", u"700-85444", u"岡山市", u"700-8544 岡山市北区1-1"})
        CHECK_FALSE(japan::looksLikePostalCode(typed));
}

TEST_CASE("the check digit of a corporate number is verified", "[japan][corporate]")
{
    for (const QStringView valid :
        {u"8000020130001", u"3000020141003", u"7000012050002", u"８０００-０２０１-３０００１", u"T8000020130001"})
        CHECK(japan::isCorporateNumber(valid));
    for (const QStringView wrong :
        {u"", u"8000020130002", u"7000020130001", u"800002013000", u"80000201300011", u"0000020130001"})
        CHECK_FALSE(japan::isCorporateNumber(wrong));
}

TEST_CASE("one wrong digit of a corporate number is seen, but for 0 and 9 in the last twelve", "[japan][corporate]")
{
    const QString valid = u"8000020130001"_s;
    for (qsizetype at = 0; at < valid.size(); ++at)
        for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
            QString slip = valid;
            slip[at] = QChar(digit);
            const bool zeroNine
                = at > 0 && (valid[at] == u'0' || valid[at] == u'9') && (digit == u'0' || digit == u'9');
            CHECK(japan::isCorporateNumber(slip) == (slip == valid || zeroNine));
        }
}
