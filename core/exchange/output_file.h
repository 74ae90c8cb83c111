#pragma once

#include <QSaveFile>

namespace musubi {

/// A file that appears whole under its name or not at all; what stood there before stays until then.
/// Destroyed without commit() it leaves nothing behind.
class OutputFile {
public:
    /// Throws CannotWrite.
    explicit OutputFile(const QString& path);

    QIODevice& device() { return m_file; }

    /// Throws DiskFull or CannotWrite.
    void write(QByteArrayView bytes);

    /// Puts the file in its place. Throws DiskFull or CannotWrite.
    void commit();

private:
    [[noreturn]] void fail() const;

    QString m_path;
    QSaveFile m_file;
};

} // namespace musubi
