#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace musubi {

/// A zip archive put together in memory, for the formats that are one: documents of a few megabytes.
/// The same content gives the same bytes: no time of day is written.
class ZipWriter {
public:
    enum class Storing { Deflated, Plain };

    /// `name` is the path inside the archive, with /, in ASCII.
    void add(QByteArrayView name, const QByteArray& content, Storing storing = Storing::Deflated);

    /// The whole archive; nothing is added afterwards.
    QByteArray finish();

private:
    QByteArray m_bytes;
    QByteArray m_directory;
    quint16 m_count = 0;
};

} // namespace musubi
