#pragma once

#include "core/base/file_identity.h"

namespace musubi::openhere {

// The files that this process has open as a database. POSIX drops every lock a process holds on a file when any of its
// descriptors of that file is closed; another program would then take itself for the last one and delete the log that is
// still written (sqlite.org/howtocorrupt.html, 2.2). Whoever opens a file the user named asks here first.

void add(const FileIdentity& file);
/// Takes away one of as many as were added.
void remove(const FileIdentity& file);
bool has(const QString& path);

} // namespace musubi::openhere
