#pragma once

#include <QStringList>

namespace musubi::command_line {

/// Whether the call makes a paper and so needs a QGuiApplication; everything else starts faster without one.
bool needsFonts(int argc, const char* const* argv);

/// Runs musubi-cli. `arguments` leave out the program's name. Returns 0 done, 1 could not be done, 2 wrong call.
int run(const QStringList& arguments);

} // namespace musubi::command_line
