#pragma once

#include "core/base/code.h"

#include <QByteArray>
#include <QList>
#include <QString>

class QIODevice;

namespace musubi {

/// How the bytes of a foreign text are to be read.
enum class TextEncoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Cp932, EucJp, Iso2022Jp };

template <> struct Codes<TextEncoding> {
    static constexpr std::array entries{
        CodeEntry{TextEncoding::Utf8, QLatin1StringView("utf-8")},
        CodeEntry{TextEncoding::Utf16LittleEndian, QLatin1StringView("utf-16le")},
        CodeEntry{TextEncoding::Utf16BigEndian, QLatin1StringView("utf-16be")},
        CodeEntry{TextEncoding::Cp932, QLatin1StringView("cp932")},
        CodeEntry{TextEncoding::EucJp, QLatin1StringView("euc-jp")},
        CodeEntry{TextEncoding::Iso2022Jp, QLatin1StringView("iso-2022-jp")},
    };
};

/// What the bytes most likely are: by byte order mark, escape sequences, validity, then by what reads as Japanese.
/// `complete` is false for the beginning of something longer: a character cut at its end is then no fault.
TextEncoding detectEncoding(QByteArrayView bytes, bool complete = true);

/// The same for a readable device, which stays where it is: looks as far as the first characters beyond ASCII.
/// A sequential device is judged by what it can peek.
TextEncoding detectEncoding(QIODevice& device);

/// Turns bytes that arrive in pieces into text. A byte order mark at the start is dropped. NUL, lone surrogates and
/// bytes that are no character become U+FFFD; everything else is kept as it is, never normalised.
class TextDecoder {
public:
    explicit TextDecoder(TextEncoding encoding);

    /// Appends what is complete; the beginning of a cut character waits for the next piece.
    void decode(QByteArrayView bytes, QString& out);

    /// Call after the last piece.
    void finish(QString& out);

    qint64 damageCount() const { return m_damageCount; }

    /// Offsets in bytes of the first thousand places that became U+FFFD.
    const QList<qint64>& damaged() const { return m_damaged; }

private:
    using Step = qsizetype (TextDecoder::*)(const uchar* at, const uchar* end, bool last, QString& out);

    void run(QByteArrayView bytes, bool last, QString& out);
    qsizetype utf8(const uchar* at, const uchar* end, bool last, QString& out);
    qsizetype utf16(const uchar* at, const uchar* end, bool last, QString& out);
    qsizetype cp932(const uchar* at, const uchar* end, bool last, QString& out);
    qsizetype eucJp(const uchar* at, const uchar* end, bool last, QString& out);
    qsizetype iso2022Jp(const uchar* at, const uchar* end, bool last, QString& out);
    qsizetype escape(const uchar* at, const uchar* end, bool last, QString& out);
    qsizetype damage(qsizetype consumed, QString& out);
    qsizetype put(char16_t character, qsizetype consumed, QString& out);

    enum class Shift { Ascii, HalfWidthKana, JisX0208, JisX0212 };

    TextEncoding m_encoding;
    Step m_step;
    Shift m_shift = Shift::Ascii;
    bool m_started = false;
    QByteArray m_waiting; // a character cut between two pieces
    qint64 m_offset = 0; // of the byte being looked at
    qint64 m_damageCount = 0;
    QList<qint64> m_damaged;
};

struct DecodedText {
    QString text;
    QList<qint64> damaged; // offsets in bytes of the first thousand places that became U+FFFD
};

DecodedText decodeText(QByteArrayView bytes, TextEncoding encoding);

/// Throws Unencodable with the characters that code page 932 lacks.
QByteArray encodeCp932(QStringView text);

} // namespace musubi
