#include "tests/support/unpacked.h"

#include "tests/support/catch.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace musubi::tests {

using namespace Qt::StringLiterals;

QByteArray unpacked(const QString& archive, const QString& part)
{
    const QTemporaryDir folder;
    QProcess unpack;
    unpack.setWorkingDirectory(folder.path());
    unpack.start(QStringLiteral(MUSUBI_CMAKE), {u"-E"_s, u"tar"_s, u"xf"_s, archive});
    REQUIRE(unpack.waitForFinished(60'000));
    REQUIRE(unpack.exitCode() == 0);
    QFile file(folder.filePath(part));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace musubi::tests
