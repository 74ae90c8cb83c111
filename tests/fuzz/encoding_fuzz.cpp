#include "core/exchange/japanese_tables.h"
#include "core/exchange/text_encoding.h"
#include "tests/fuzz/demand.h"

#include <algorithm>

using namespace musubi;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    detectEncoding(bytes, true);
    detectEncoding(bytes, false);
    for (const auto& entry : Codes<TextEncoding>::entries) {
        const DecodedText whole = decodeText(bytes, entry.value);
        demand(!whole.text.contains(QChar(0)) && whole.text.isValidUtf16());
        demand(std::is_sorted(whole.damaged.cbegin(), whole.damaged.cend()));
        demand(whole.damaged.isEmpty() || whole.damaged.last() < bytes.size());

        TextDecoder decoder(entry.value);
        QString pieces;
        for (qsizetype at = 0; at < bytes.size(); at += 3)
            decoder.decode(QByteArrayView(bytes).sliced(at, std::min<qsizetype>(3, bytes.size() - at)), pieces);
        decoder.finish(pieces);
        demand(pieces == whole.text && decoder.damaged() == whole.damaged);

        // What CP932 can write it reads back, but for the look-alikes it writes under Microsoft's name.
        QByteArray written;
        QStringList missing;
        appendCp932(whole.text, written, missing);
        const QString back = decodeText(written, TextEncoding::Cp932).text;
        QByteArray twice;
        QStringList none;
        appendCp932(back, twice, none);
        demand(none.isEmpty() && twice == written);
    }
    return 0;
}
