#include "core/base/foreign_file.h"

#include "core/base/error.h"
#include "core/base/open_here.h"

namespace musubi {

ForeignFile::ForeignFile(const QString& path)
    : QFile(path)
{
    if (!exists())
        throw Error(Fault::NoSuchFile, path);
    if (openhere::has(path))
        throw Error(Fault::OpenHere, path);
    if (!open(QIODevice::ReadOnly))
        throw Error(Fault::CannotOpen, path);
}

} // namespace musubi
