#include "core/exchange/text_encoding.h"

#include "core/base/error.h"
#include "tests/support/catch.h"
#include "tests/support/printing.h"

#include <QBuffer>
#include <QStringDecoder>
#include <QStringEncoder>

using namespace Qt::StringLiterals;
using namespace musubi;

namespace {

QByteArray hex(const char* digits)
{
    return QByteArray::fromHex(digits);
}

QString read(const char* digits, TextEncoding encoding)
{
    return decodeText(hex(digits), encoding).text;
}

QByteArray in(const char* codec, const QString& text)
{
    QStringEncoder encoder(codec);
    return encoder(text);
}

QByteArray unencodable(const QString& text)
{
    try {
        encodeCp932(text);
    } catch (const Error& error) {
        CHECK(error.fault() == Fault::Unencodable);
        return error.detail().toUtf8();
    }
    return "(encoded)";
}

const QString call = u"受付番号,お名前,内容\r\nR8-0001,髙﨑　結子,子ども食堂の場所をさがしている。\r\n"_s;

} // namespace

TEST_CASE("the encoding of a colleague's file is found without asking", "[exchange][encoding]")
{
    CHECK(detectEncoding("\xEF\xBB\xBF" + call.toUtf8()) == TextEncoding::Utf8);
    CHECK(detectEncoding(call.toUtf8()) == TextEncoding::Utf8);
    CHECK(detectEncoding("number,name\r\n1,Okayama\r\n") == TextEncoding::Utf8);
    CHECK(detectEncoding("") == TextEncoding::Utf8);
    CHECK(detectEncoding(encodeCp932(call)) == TextEncoding::Cp932);
    CHECK(
        detectEncoding(in("EUC-JP", u"お名前,内容\n山田,子ども食堂の場所をさがしている。\n"_s)) == TextEncoding::EucJp);
    CHECK(detectEncoding(in("ISO-2022-JP", u"相談の件です。"_s)) == TextEncoding::Iso2022Jp);
    CHECK(detectEncoding(hex("fffe") + QByteArray("a\0", 2)) == TextEncoding::Utf16LittleEndian);
    CHECK(detectEncoding(hex("feff") + QByteArray("\0a", 2)) == TextEncoding::Utf16BigEndian);
}

TEST_CASE("half-width kana alone are CP932, although EUC-JP could read them as kanji", "[exchange][encoding]")
{
    CHECK(detectEncoding(encodeCp932(u"ﾔﾏﾀﾞ ﾊﾅｺ,ｵｶﾔﾏ"_s)) == TextEncoding::Cp932);
}

TEST_CASE("one broken byte does not turn a UTF-8 file into gibberish", "[exchange][encoding]")
{
    QByteArray bytes = call.toUtf8();
    bytes.insert(40, '\xE3');
    CHECK(detectEncoding(bytes) == TextEncoding::Utf8);
}

TEST_CASE("a sample cut through a character is no reason to doubt it", "[exchange][encoding]")
{
    const QByteArray utf8 = u"相談"_s.toUtf8();
    CHECK(detectEncoding(utf8.first(5), false) == TextEncoding::Utf8);
    CHECK(detectEncoding(utf8.first(5), true) != TextEncoding::EucJp);
}

TEST_CASE("a ledger whose first Japanese word stands far below is still recognised", "[exchange][encoding]")
{
    QByteArray bytes;
    while (bytes.size() < 3'000'000)
        bytes += "1,2,3,4,5,6,7,8\r\n";
    QBuffer buffer;
    buffer.setData(bytes + encodeCp932(u"市民協働企画総務課の方から、場所の相談があった。\r\n"_s));
    buffer.open(QIODevice::ReadOnly);
    CHECK(detectEncoding(buffer) == TextEncoding::Cp932);
    CHECK(buffer.pos() == 0);

    QBuffer other;
    other.setData(bytes + u"市民協働企画総務課の方から、場所の相談があった。\r\n"_s.toUtf8());
    other.open(QIODevice::ReadOnly);
    CHECK(detectEncoding(other) == TextEncoding::Utf8);
}

TEST_CASE("CP932 is read as Windows reads it", "[exchange][encoding]")
{
    CHECK(read("8160 817c 8161 8191 8192 81ca 815c 8150", TextEncoding::Cp932) == u"～－∥￠￡￢―￣");
    CHECK(read("5c7e", TextEncoding::Cp932) == u"\\~");
    CHECK(read("b1b2dd", TextEncoding::Cp932) == u"ｱｲﾝ");
    CHECK(read("8740 8754 878a", TextEncoding::Cp932) == u"①Ⅰ㈱");
}

TEST_CASE("the names 髙 and 﨑 are read from both of their CP932 codes and written as Windows writes them",
    "[exchange][encoding]")
{
    CHECK(read("fbfc eee0", TextEncoding::Cp932) == u"髙髙");
    CHECK(read("fab1 ed95", TextEncoding::Cp932) == u"﨑﨑");
    CHECK(encodeCp932(u"髙﨑"_s) == hex("fbfcfab1"));
    CHECK(encodeCp932(u"Ⅰⅰ￢∵≒㈱"_s) == hex("8754 fa40 81ca 81e6 81e0 878a"));
}

TEST_CASE("what JIS and Microsoft spell by two code points can be written by either", "[exchange][encoding]")
{
    CHECK(encodeCp932(u"〜−‖—¢£¬¥‾¦"_s) == encodeCp932(u"～－∥―￠￡￢￥￣￤"_s));
}

TEST_CASE("𠮷 and emoji are named, never dropped", "[exchange][encoding]")
{
    CHECK(unencodable(u"𠮷野家の𠮷野さん 😀 é"_s) == u"𠮷 😀 é"_s.toUtf8());
    CHECK(unencodable(QString(QChar(0xD842))) != "(encoded)");
}

TEST_CASE("every character of CP932 comes back from its bytes", "[exchange][encoding]")
{
    int seen = 0;
    for (int lead = 0x81; lead <= 0xFC; ++lead) {
        for (int trail = 0x40; trail <= 0xFC; ++trail) {
            const QByteArray bytes = QByteArray().append(char(lead)).append(char(trail));
            const DecodedText decoded = decodeText(bytes, TextEncoding::Cp932);
            if (!decoded.damaged.isEmpty() || decoded.text.size() != 1)
                continue;
            ++seen;
            const QString again = decodeText(encodeCp932(decoded.text), TextEncoding::Cp932).text;
            if (again != decoded.text)
                FAIL_CHECK(bytes.toHex().toStdString());
        }
    }
    CHECK(seen == 9604); // as many as Microsoft's table has
}

TEST_CASE("mail and Unix files with their vendors' characters are read", "[exchange][encoding]")
{
    CHECK(read("a1c1 a1dd ada1 fcf9 8ea6 8fb0a1", TextEncoding::EucJp) == u"～－①ⅸｦ丂");
    CHECK(read("1b2442 2141 2129 2d21 1b2842 41", TextEncoding::Iso2022Jp) == u"～？①A");
    CHECK(read("1b2849 3132 1b2842 42", TextEncoding::Iso2022Jp) == u"ｱｲB");
    CHECK(read("1b2442 3021 0a 41", TextEncoding::Iso2022Jp) == u"亜\nA"); // a line end forgotten in two-byte mode
}

TEST_CASE("bytes that are no character leave a visible mark and their place", "[exchange][encoding]")
{
    const auto damage
        = [](const char* digits, TextEncoding encoding, const QString& text, const QList<qint64>& places) {
              const DecodedText decoded = decodeText(hex(digits), encoding);
              CHECK(decoded.text == text);
              CHECK(decoded.damaged == places);
          };
    damage("41 80 42", TextEncoding::Cp932, u"A\uFFFDB"_s, {1});
    damage("81", TextEncoding::Cp932, u"\uFFFD"_s, {0});
    damage("41 81 0d0a 42", TextEncoding::Cp932, u"A\uFFFD\r\nB"_s, {1});
    damage("41 00 42", TextEncoding::Utf8, u"A\uFFFDB"_s, {1});
    damage("e38182 e381 41", TextEncoding::Utf8, u"あ\uFFFDA"_s, {3});
    damage("eda080 41", TextEncoding::Utf8, u"\uFFFD\uFFFD\uFFFDA"_s, {0, 1, 2});
    damage("c0af f5", TextEncoding::Utf8, u"\uFFFD\uFFFD\uFFFD"_s, {0, 1, 2});
    damage("41 00 00d8 42 00", TextEncoding::Utf16LittleEndian, u"A\uFFFDB"_s, {2});
    damage("a1", TextEncoding::EucJp, u"\uFFFD"_s, {0});
    damage("1b2442 21", TextEncoding::Iso2022Jp, u"\uFFFD"_s, {3});
    damage("1b41", TextEncoding::Iso2022Jp, u"\uFFFDA"_s, {0});
}

TEST_CASE("text is kept exactly: nothing is normalised", "[exchange][encoding]")
{
    const QString text = u"\uFEFF神\uFA19か\u3099\u202Eabc\u2028ｶﾞ👨\u200D👩\u200D👧"_s;
    CHECK(decodeText("\xEF\xBB\xBF" + text.toUtf8(), TextEncoding::Utf8).text == text); // only the first mark is one
}

TEST_CASE("text that arrives byte by byte is the same text", "[exchange][encoding]")
{
    const QString text = u"\uFEFF相談、髙﨑 ｱｲ ①～\r\nabc"_s;
    const std::pair<TextEncoding, QByteArray> cases[] = {
        {TextEncoding::Utf8, text.toUtf8() + u"𠮷"_s.toUtf8() + "\xE3\x81"},
        {TextEncoding::Cp932, encodeCp932(text.mid(1)) + "\x81"},
        {TextEncoding::EucJp, in("EUC-JP", u"相談、① ｱｲ丂"_s) + "\x8F\xB0"},
        {TextEncoding::Iso2022Jp, in("ISO-2022-JP", u"相談、abc\n～"_s) + "\x1B$"},
        {TextEncoding::Utf16LittleEndian, in("UTF-16LE", text + u"𠮷"_s) + "a"},
    };
    for (const auto& [encoding, bytes] : cases) {
        const DecodedText whole = decodeText(bytes, encoding);
        TextDecoder decoder(encoding);
        QString pieces;
        for (const char& byte : bytes)
            decoder.decode(QByteArrayView(&byte, 1), pieces);
        decoder.finish(pieces);
        CHECK(pieces == whole.text);
        CHECK(decoder.damaged() == whole.damaged);
        CHECK(whole.damaged.size() >= 1);
    }
}
