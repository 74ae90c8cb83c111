#pragma once

#include <QStringList>

class QWidget;

namespace musubi::ui {

// Asking for a file or a folder. Every dialog of files is one of these: kinds are told by the name alone and, where the
// desktop's own dialog would run inside this program (everywhere but on Windows and macOS), Qt's is shown. A dialog that
// looks into the file of the open centre would drop the locks SQLite holds on it (core/base/open_here.h).
// `at` is a folder, a file in it, or a bare name, which then stands in the folder used last; empty where nothing was chosen.

QString fileToOpen(QWidget* parent, const QString& title, const QString& at, const QString& filters);
QStringList filesToOpen(QWidget* parent, const QString& title, const QString& at, const QString& filters);

enum class Overwriting { Asks, LeftToCaller };
/// `filter` gets the filter that was chosen.
QString fileToSave(QWidget* parent, const QString& title, const QString& at, const QString& filters, QString* filter = nullptr,
    Overwriting overwriting = Overwriting::Asks);

QString folderToUse(QWidget* parent, const QString& title, const QString& at);

} // namespace musubi::ui
