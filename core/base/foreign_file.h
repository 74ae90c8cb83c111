#pragma once

#include <QFile>

namespace musubi {

/// A file the user named, open to be read. Throws Error with NoSuchFile, CannotOpen, or OpenHere for the very file this
/// process keeps its records in (see open_here.h).
class ForeignFile : public QFile {
public:
    explicit ForeignFile(const QString& path);
};

} // namespace musubi
