#pragma once

#include <QByteArray>
#include <QString>

namespace musubi::tests {

/// One file of a zip archive (xlsx, odt), unpacked by CMake, which every build machine has. Fails the test where the
/// archive is damaged or has no such part.
QByteArray unpacked(const QString& archive, const QString& part);

} // namespace musubi::tests
