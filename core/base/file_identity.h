#pragma once

#include <QString>

namespace musubi {

/// Which file a path leads to: device and inode, or volume and file id on Windows.
/// SQLite writes happily to a deleted file; comparing this before each commit is how we notice.
struct FileIdentity {
    quint64 volume = 0;
    quint64 file = 0;

    /// All zero where there is no such file.
    static FileIdentity of(const QString& path);

    friend bool operator==(const FileIdentity&, const FileIdentity&) = default;
};

} // namespace musubi
