#include "core/db/database.h"
#include "core/db/query.h"
#include "core/db/session.h"
#include "core/organization/organization_book.h"
#include "core/safety/backup.h"
#include "tests/support/office.h"

#include <QFile>

using namespace musubi;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

qsizetype organizationsIn(tests::Office& office, const QString& path)
{
    return Centre::open(path, office.options({u"elsewhere"_s, {}}))->organizations().ids().size();
}

const QDateTime restoring(QDate(2026, 11, 24), QTime(18, 0));

} // namespace

TEST_CASE("a backup of the open file is one whole file in nobody's hands", "[backup]")
{
    tests::Office office;
    office.centre().organizations().add({.name = u"あかね"_s});
    const QString to = office.folder().filePath(u"backup.musubi"_s);
    qint64 steps = 0;
    Progress progress;
    progress.report = [&](qint64 done, qint64) { steps = std::max(steps, done); };
    const BackupReport report = backUp(office.path(), to, progress);
    CHECK(report.rows > 100);
    CHECK(report.bytes == QFile(to).size());
    CHECK(steps == report.rows);
    CHECK_FALSE(QFile::exists(to + u"-wal"_s));
    CHECK_FALSE(QFile::exists(to + u".part"_s));
    {
        const Database copy(to, Database::Access::Read);
        CHECK_FALSE(sessionsSayOpen(copy));
    }
    office.centre().organizations().add({.name = u"その後"_s});
    CHECK(organizationsIn(office, to) == 1);
}

TEST_CASE("a backup never writes over another unless asked, and never over the file itself", "[backup]")
{
    tests::Office office;
    const QString to = office.folder().filePath(u"backup.musubi"_s);
    backUp(office.path(), to);
    const QByteArray before = bytesOf(to);
    office.centre().organizations().add({.name = u"あかね"_s});
    CHECK_THROWS_MATCHES(backUp(office.path(), to), Error, tests::withFault(Fault::AlreadyExists));
    CHECK(bytesOf(to) == before);
    backUp(office.path(), to, {}, {.overwrite = true});
    CHECK(organizationsIn(office, to) == 1);
    CHECK_THROWS_MATCHES(backUp(office.path(), office.path(), {}, {.overwrite = true}), Error, tests::withFault(Fault::AlreadyExists));
    CHECK_THROWS_MATCHES(backUp(office.path(), u"/no/such/folder/b.musubi"_s), Error, tests::withFault(Fault::CannotWrite));
    CHECK_THROWS_MATCHES(backUp(office.path() + u"x"_s, to), Error, tests::withFault(Fault::NoSuchFile));
}

TEST_CASE("a cancelled or damaged backup leaves the older one as it was and nothing beside it", "[backup]")
{
    tests::Office office;
    const auto row = office.centre().organizations().add({.name = u"あかね"_s});
    const QString to = office.folder().filePath(u"backup.musubi"_s);
    backUp(office.path(), to);
    const QByteArray before = bytesOf(to);
    SECTION("cancelled while it is read back")
    {
        Progress progress;
        progress.report = [&](qint64, qint64) { progress.cancelled->store(true); };
        CHECK_THROWS_MATCHES(backUp(office.path(), to, progress, {.overwrite = true}), Error, tests::withFault(Fault::Cancelled));
    }
    SECTION("a record of the original is not what was saved")
    {
        office.centre().database().run(u"UPDATE organization SET name = 'あ' WHERE id = %1"_s.arg(row.id.value));
        CHECK_THROWS_MATCHES(backUp(office.path(), to, {}, {.overwrite = true}), Error, tests::withFault(Fault::DamagedFile));
    }
    CHECK(bytesOf(to) == before);
    CHECK_FALSE(QFile::exists(to + u".part"_s));
}

TEST_CASE("a backup is put back, and what stood there is kept aside", "[backup]")
{
    tests::Office office;
    office.centre().organizations().add({.name = u"あかね"_s});
    const QString to = office.folder().filePath(u"backup.musubi"_s);
    backUp(office.path(), to);
    office.centre().organizations().add({.name = u"その後"_s});
    CHECK_THROWS_MATCHES(restore(to, office.path(), restoring), Error, tests::withFault(Fault::Locked));
    office.close();

    const QString aside = restore(to, office.path(), restoring);
    CHECK(aside.endsWith(u"office 20261124-180000.musubi"_s));
    CHECK(organizationsIn(office, office.path()) == 1);
    CHECK(organizationsIn(office, aside) == 2);
    CHECK(organizationsIn(office, to) == 1);
}

TEST_CASE("a damaged file is restored over, and its remains are kept", "[backup]")
{
    tests::Office office;
    const QString to = office.folder().filePath(u"backup.musubi"_s);
    backUp(office.path(), to);
    office.close();
    QFile file(office.path());
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("nothing");
    file.close();
    CHECK(bytesOf(restore(to, office.path(), restoring)) == "nothing");
    CHECK(organizationsIn(office, office.path()) == 0);
    CHECK_THROWS_MATCHES(restore(office.folder().filePath(u"none.musubi"_s), office.path(), restoring), Error, tests::withFault(Fault::NoSuchFile));
    CHECK(organizationsIn(office, office.path()) == 0);
}
