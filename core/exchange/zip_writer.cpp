#include "core/exchange/zip_writer.h"

#include <array>

namespace musubi {

namespace {

// Of the format: APPNOTE.TXT 4.3 and 4.4.
constexpr quint32 localHeader = 0x04034b50, directoryHeader = 0x02014b50, directoryEnd = 0x06054b50;
constexpr quint16 versionNeeded = 20, plainMethod = 0, deflateMethod = 8;
constexpr quint16 firstDay = 0x21; // 1 January 1980

constexpr std::array<quint32, 256> zipChecksums = [] {
    std::array<quint32, 256> table{};
    for (quint32 i = 0; i < table.size(); ++i) {
        quint32 value = i;
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 1) ? (value >> 1) ^ 0xedb88320U : value >> 1;
        table[i] = value;
    }
    return table;
}();

quint32 zipChecksum(const QByteArray& content)
{
    quint32 value = 0xffffffffU;
    for (const char byte : content)
        value = zipChecksums[(value ^ static_cast<quint8>(byte)) & 0xff] ^ (value >> 8);
    return ~value;
}

// What qCompress makes is a length of four bytes and a zlib stream; zip wants the deflated bytes between its head and its sum.
QByteArray deflated(const QByteArray& content)
{
    return qCompress(content, 9).mid(4 + 2).chopped(4);
}

void putShort(QByteArray& bytes, quint16 value)
{
    bytes.append(static_cast<char>(value & 0xff)).append(static_cast<char>(value >> 8));
}

void putLong(QByteArray& bytes, quint32 value)
{
    putShort(bytes, static_cast<quint16>(value & 0xffff));
    putShort(bytes, static_cast<quint16>(value >> 16));
}

} // namespace

void ZipWriter::add(QByteArrayView name, const QByteArray& content, Storing storing)
{
    if (content.isEmpty())
        storing = Storing::Plain;
    const QByteArray stored = storing == Storing::Deflated ? deflated(content) : content;
    QByteArray head; // what the local header and the directory say alike
    putShort(head, versionNeeded);
    putShort(head, 0); // no flags
    putShort(head, storing == Storing::Deflated ? deflateMethod : plainMethod);
    putShort(head, 0); // midnight
    putShort(head, firstDay);
    putLong(head, zipChecksum(content));
    putLong(head, static_cast<quint32>(stored.size()));
    putLong(head, static_cast<quint32>(content.size()));
    putShort(head, static_cast<quint16>(name.size()));
    putShort(head, 0); // no extra field

    putLong(m_directory, directoryHeader);
    putShort(m_directory, versionNeeded);
    m_directory += head;
    m_directory.append(10, '\0'); // no comment, first disk, no attributes
    putLong(m_directory, static_cast<quint32>(m_bytes.size()));
    m_directory.append(name);
    ++m_count;

    putLong(m_bytes, localHeader);
    m_bytes += head;
    m_bytes.append(name).append(stored);
}

QByteArray ZipWriter::finish()
{
    const auto start = static_cast<quint32>(m_bytes.size());
    m_bytes += m_directory;
    putLong(m_bytes, directoryEnd);
    putLong(m_bytes, 0); // one disk
    putShort(m_bytes, m_count);
    putShort(m_bytes, m_count);
    putLong(m_bytes, static_cast<quint32>(m_directory.size()));
    putLong(m_bytes, start);
    putShort(m_bytes, 0); // no comment
    return std::move(m_bytes);
}

} // namespace musubi
