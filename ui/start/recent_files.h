#pragma once

#include <QString>
#include <QStringList>

namespace musubi::ui {

/// Files opened lately by this account, newest first; those that are gone are left out.
QStringList recentFiles();
/// Puts a file at the head of that list; the sample centre is never in it.
void rememberFile(const QString& path);
void forgetFile(const QString& path);

/// Where the sample centre of this account lies: in the program's data folder.
QString sampleCentrePath();
/// Where a new centre's file is proposed: センター.musubi among the documents.
QString proposedCentrePath(const QString& name);

} // namespace musubi::ui
