#pragma once

#include <QString>
#include <QStringList>

#include <functional>

namespace musubi::ui {

/// What the window asks of the program around it. Each works on the event loop's next turn, when the window may go.
struct ProgramVerbs {
    std::function<void()> newFile = [] {};
    std::function<void()> openFile = [] {};
    std::function<void(const QString& path)> openRecent = [](const QString&) {};
    std::function<void()> openSample = [] {};
    /// Puts a copy that restores the file in its place, and opens it again; see finishRestore.
    std::function<void(const QString& prepared)> putInPlace = [](const QString&) {};
    std::function<QStringList()> recentFiles = [] { return QStringList(); };
    bool isSample = false; // the open file is the sample centre
};

} // namespace musubi::ui
