#include "core/exchange/output_file.h"

#include "core/base/error.h"
#include "core/base/open_here.h"

namespace musubi {

OutputFile::OutputFile(const QString& path)
    : m_path(path)
    , m_file(path)
{
    if (openhere::has(path))
        throw Error(Fault::OpenHere, path);
    if (!m_file.open(QIODevice::WriteOnly))
        fail();
}

void OutputFile::write(QByteArrayView bytes)
{
    if (m_file.write(bytes.data(), bytes.size()) != bytes.size())
        fail();
}

void OutputFile::commit()
{
    if (!m_file.commit())
        fail();
}

void OutputFile::fail() const
{
    throw Error(m_file.error() == QFileDevice::ResourceError ? Fault::DiskFull : Fault::CannotWrite, m_path);
}

} // namespace musubi
