#include "core/base/open_here.h"

#include <algorithm>
#include <mutex>
#include <vector>

namespace musubi::openhere {

namespace {

std::mutex& mutex()
{
    static std::mutex one;
    return one;
}

std::vector<FileIdentity>& files()
{
    static std::vector<FileIdentity> all;
    return all;
}

} // namespace

void add(const FileIdentity& file)
{
    const std::scoped_lock lock(mutex());
    files().push_back(file);
}

void remove(const FileIdentity& file)
{
    const std::scoped_lock lock(mutex());
    if (const auto at = std::find(files().begin(), files().end(), file); at != files().end())
        files().erase(at);
}

bool has(const QString& path)
{
    const FileIdentity file = FileIdentity::of(path);
    const std::scoped_lock lock(mutex());
    return file != FileIdentity() && std::find(files().begin(), files().end(), file) != files().end();
}

} // namespace musubi::openhere
