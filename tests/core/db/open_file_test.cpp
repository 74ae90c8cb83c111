#include "core/base/foreign_file.h"
#include "core/db/database.h"
#include "core/db/migrations.h"
#include "core/db/open_file.h"
#include "core/db/query.h"
#include "core/db/session.h"
#include "core/exchange/output_file.h"
#include "core/journal/journal.h"
#include "core/journal/subject_table.h"
#include "core/organization/organization_book.h"
#include "core/safety/draft_box.h"
#include "core/safety/verify.h"
#include "tests/support/file_lock.h"
#include "tests/support/office.h"

#include <QDir>
#include <QFile>
#include <QtEndian>

using namespace musubi;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeContent(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

/// A closed file with some bodies in it.
class ClosedOffice {
public:
    ClosedOffice()
    {
        for (int i = 0; i < 40; ++i)
            office.centre().organizations().add({.name = u"団体%1"_s.arg(i), .note = u"備考%1 "_s.arg(i) + QString(500, u'あ')});
        office.close();
    }

    QString file(const QString& name) const { return office.folder().filePath(name); }
    QString path() const { return office.path(); }

    tests::Office office;
};

void expectRefusal(const QString& path, Fault fault)
{
    const QByteArray before = contentOf(path);
    CHECK_THROWS_MATCHES(openFile(path), Error, tests::withFault(fault));
    CHECK(contentOf(path) == before);
    CHECK_FALSE(QFile::exists(path + u"-wal"_s));
}

/// The folder and what lies in it may only be read, also for the administrator, until the end of the scope.
class ReadOnlyFolder {
public:
    explicit ReadOnlyFolder(const QString& path)
        : m_path(path)
    {
        for (const QString& name : QDir(path).entryList(QDir::Files))
            QFile::setPermissions(path + u'/' + name, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther);
#ifdef Q_OS_LINUX
        constexpr uid_t nobody = 65534;
        if (geteuid() == 0)
            REQUIRE(setresuid(nobody, nobody, 0) == 0);
#endif
    }
    ~ReadOnlyFolder()
    {
#ifdef Q_OS_LINUX
        uid_t real = 0, effective = 0, saved = 0;
        if (getresuid(&real, &effective, &saved) == 0 && saved == 0 && effective != 0 && setresuid(0, 0, 0) != 0)
            std::abort();
#endif
        QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    ReadOnlyFolder(const ReadOnlyFolder&) = delete;
    ReadOnlyFolder& operator=(const ReadOnlyFolder&) = delete;

private:
    QString m_path;
};

qsizetype countBodies(const Database& db)
{
    Query query(db, u"SELECT count(*) FROM organization"_s);
    return query.run().next() ? query.read<int>(0) : -1;
}

} // namespace

TEST_CASE("a path that leads to nothing, or to a folder, is said to", "[open]")
{
    const ClosedOffice closed;
    CHECK_THROWS_MATCHES(openFile(closed.file(u"none.musubi"_s)), Error, tests::withFault(Fault::NoSuchFile));
    CHECK_THROWS_MATCHES(openFile(closed.office.folder().path()), Error, tests::withFault(Fault::CannotOpen));
    CHECK_FALSE(QFile::exists(closed.file(u"none.musubi"_s)));
    CHECK_THROWS_MATCHES(createFile(closed.path()), Error, tests::withFault(Fault::AlreadyExists));
    CHECK_THROWS_MATCHES(createFile(closed.file(u"no/such/folder.musubi"_s)), Error, tests::withFault(Fault::CannotWrite));
}

TEST_CASE("a file of another program is refused and stays as it was", "[open]")
{
    const ClosedOffice closed;
    const QString path = closed.file(u"other.musubi"_s);
    SECTION("text")
    {
        writeContent(path, "受付番号,日付\n");
    }
    SECTION("empty")
    {
        writeContent(path, {});
    }
    SECTION("a database of somebody else")
    {
        QByteArray bytes = contentOf(closed.path());
        qToBigEndian<quint32>(0x12345678, bytes.data() + 68);
        writeContent(path, bytes);
    }
    expectRefusal(path, Fault::ForeignFile);
}

TEST_CASE("a file of a later version is refused and stays as it was", "[open]")
{
    const ClosedOffice closed;
    QByteArray bytes = contentOf(closed.path());
    qToBigEndian<quint32>(static_cast<quint32>(schemaVersion()) + 1, bytes.data() + 60);
    writeContent(closed.path(), bytes);
    expectRefusal(closed.path(), Fault::NewerFile);
}

TEST_CASE("a file that was cut short is damaged, wherever the cut is", "[open]")
{
    const ClosedOffice closed;
    const QByteArray bytes = contentOf(closed.path());
    for (const qsizetype size : {bytes.size() - 1, bytes.size() - 4096, bytes.size() / 2, qsizetype(4096), qsizetype(101)}) {
        writeContent(closed.path(), bytes.left(size));
        expectRefusal(closed.path(), Fault::DamagedFile);
    }
    writeContent(closed.path(), bytes.left(60));
    expectRefusal(closed.path(), Fault::ForeignFile); // too little is left to tell whose it was
}

TEST_CASE("a file whose first page is overwritten is damaged, not half opened", "[open]")
{
    const ClosedOffice closed;
    QByteArray bytes = contentOf(closed.path());
    bytes.replace(100, 1500, QByteArray(1500, '\xff'));
    writeContent(closed.path(), bytes);
    CHECK_THROWS_MATCHES(openFile(closed.path()), Error, tests::withFault(Fault::DamagedFile));
}

TEST_CASE("a file that turns out to be damaged while it is opened is left as closed", "[open]")
{
    tests::Office office;
    office.centre().database().run(u"DROP TABLE setting"_s);
    office.close();
    CHECK_THROWS_MATCHES(Centre::open(office.path(), office.options({u"the desk"_s, {}})), Error, tests::withFault(Fault::DamagedFile));
    CHECK_FALSE(QFile::exists(office.path() + u"-wal"_s));
    CHECK_FALSE(sessionsSayOpen(Database(office.path(), Database::Access::Read)));
}

TEST_CASE("damage anywhere in the records is found by the check of the file", "[open]")
{
    ClosedOffice closed;
    const QByteArray sound = contentOf(closed.path());
    QByteArray bytes = sound;
    const qsizetype note = bytes.indexOf(u"備考17"_s.toUtf8());
    REQUIRE(note > 0);
    SECTION("one letter of a note")
    {
        bytes[note + 7] = '8';
    }
    SECTION("a page of zeros")
    {
        bytes.replace(note / 4096 * 4096, 4096, QByteArray(4096, '\0'));
    }
    SECTION("two pages exchanged")
    {
        const qsizetype one = note / 4096 * 4096, other = one + 4096;
        const QByteArray kept = bytes.mid(one, 4096);
        bytes.replace(one, 4096, bytes.mid(other, 4096));
        bytes.replace(other, 4096, kept);
    }
    SECTION("a sector of something else")
    {
        bytes.replace(note / 512 * 512, 512, QByteArray(512, 'x'));
    }
    REQUIRE(bytes != sound);
    writeContent(closed.path(), bytes);
    bool found = false;
    try {
        const OpenedFile file = openFile(closed.path(), {.readOnly = true});
        found = !verify(*file.database, SubjectTables()).isSound();
    } catch (const Error& error) {
        found = error.fault() == Fault::DamagedFile;
    }
    CHECK(found);
}

TEST_CASE("a copy taken while the file was in use is told from a whole one", "[open]")
{
    tests::Office office;
    office.centre().organizations().add({.name = u"あかね"_s});
    const QString copy = office.folder().filePath(u"copy.musubi"_s);
    REQUIRE(QFile::copy(office.path(), copy));
    CHECK_THROWS_MATCHES(openFile(copy), Error, tests::withFault(Fault::IncompleteCopy));
    SECTION("knowing that, it may be opened with what it holds")
    {
        OpenedFile file = openFile(copy, {.acceptIncompleteCopy = true});
        CHECK(countBodies(*file.database) == 0);
        closeFile(file);
    }
    SECTION("with its log it is whole")
    {
        REQUIRE(QFile::copy(office.path() + u"-wal"_s, copy + u"-wal"_s));
        OpenedFile file = openFile(copy);
        CHECK(countBodies(*file.database) == 1);
        closeFile(file);
    }
    SECTION("after closing it is whole by itself")
    {
        office.close();
        const QString later = office.folder().filePath(u"later.musubi"_s);
        REQUIRE(QFile::copy(office.path(), later));
        OpenedFile file = openFile(later);
        CHECK(countBodies(*file.database) == 1);
        closeFile(file);
    }
}

TEST_CASE("what a killed program left opens with no question and nothing lost", "[open]")
{
    tests::Office office;
    office.centre().organizations().add({.name = u"あかね"_s});
    const QString after = office.folder().filePath(u"after.musubi"_s);
    for (const QLatin1StringView end : {""_L1, "-wal"_L1, "-shm"_L1})
        REQUIRE(QFile::copy(office.path() + end, after + end));
    OpenedFile file = openFile(after);
    CHECK(countBodies(*file.database) == 1);
    closeFile(file);
}

TEST_CASE("a file whose program was killed is no copy, also after somebody looked into it", "[open]")
{
    tests::Office office;
    office.close();
    openFile(office.path()).database.reset(); // no goodbye: the line stays, and the last to leave gathers the log
    REQUIRE_FALSE(QFile::exists(office.path() + u"-wal"_s));
    REQUIRE(sessionsSayOpen(Database(office.path(), Database::Access::Read)));
    OpenedFile reader = openFile(office.path(), {.readOnly = true});
    reader.database.reset();
    OpenedFile file = openFile(office.path());
    CHECK_FALSE(file.readOnly);
    closeFile(file);
}

TEST_CASE("while another program writes, a save waits, then says that the file is locked; later it succeeds", "[open]")
{
    tests::Office office;
    const auto centre = Centre::open(office.path(), office.options({u"another desk"_s, {}}));
    centre->database().run(u"PRAGMA busy_timeout = 10"_s);
    {
        UnitOfWork work = office.centre().journal().begin(Deed::AddOrganization);
        CHECK_THROWS_MATCHES(centre->organizations().add({.name = u"あかね"_s}), Error, tests::withFault(Fault::Locked));
    }
    centre->organizations().add({.name = u"あかね"_s});
    CHECK(office.centre().organizations().ids().size() == 1);
}

TEST_CASE("opened to read, nothing can be written and the file stays as it was", "[open]")
{
    ClosedOffice closed;
    const QByteArray before = contentOf(closed.path());
    {
        CentreOptions options = closed.office.options({u"the desk"_s, {}});
        options.readOnly = true;
        const auto centre = Centre::open(closed.path(), options);
        CHECK(centre->isReadOnly());
        CHECK(centre->organizations().ids().size() == 40);
        CHECK_THROWS_MATCHES(centre->organizations().add({.name = u"あかね"_s}), Error, tests::withFault(Fault::ReadOnly));
    }
    CHECK(contentOf(closed.path()) == before);
}

TEST_CASE("a file that was replaced or deleted under our hands takes no further save", "[open]")
{
    tests::Office office;
    office.centre().organizations().add({.name = u"あかね"_s});
    const QString moved = office.folder().filePath(u"moved.musubi"_s);
    REQUIRE(QFile::rename(office.path(), moved));
    SECTION("deleted") {}
    SECTION("replaced")
    {
        writeContent(office.path(), "something else");
    }
    CHECK_THROWS_MATCHES(office.centre().organizations().add({.name = u"失われる団体"_s}), Error, tests::withFault(Fault::FileReplaced));
    CHECK_THROWS_MATCHES(office.centre().drafts().keep({}), Error, tests::withFault(Fault::FileReplaced));
    const QByteArray there = contentOf(office.path());
    office.close();
    CHECK(contentOf(office.path()) == there);
}

#ifdef Q_OS_LINUX
TEST_CASE("in a folder that may only be read the file opens to read, with its last saved record", "[open]")
{
    tests::Office office;
    QTemporaryDir shelf;
    const QString path = shelf.filePath(u"office.musubi"_s);
    office.centre().organizations().add({.name = u"あかね"_s});
    SECTION("closed")
    {
        office.close();
    }
    SECTION("with the log of a program that was killed")
    {
        REQUIRE(QFile::copy(office.path() + u"-wal"_s, path + u"-wal"_s));
    }
    REQUIRE(QFile::copy(office.path(), path));
    const QStringList before = QDir(shelf.path()).entryList(QDir::Files);
    {
        const ReadOnlyFolder readOnly(shelf.path());
        const auto centre = Centre::open(path, office.options({u"the desk"_s, {}}));
        CHECK(centre->isReadOnly());
        CHECK(centre->organizations().ids().size() == 1);
        CHECK_THROWS_MATCHES(centre->organizations().add({.name = u"緑の会"_s}), Error, tests::withFault(Fault::ReadOnly));
    }
    CHECK(QDir(shelf.path()).entryList(QDir::Files) == before);
}

TEST_CASE("a copy without its log in a folder that may only be read is told from a whole one", "[open]")
{
    tests::Office office;
    QTemporaryDir shelf;
    const QString path = shelf.filePath(u"office.musubi"_s);
    office.centre().organizations().add({.name = u"あかね"_s});
    REQUIRE(QFile::copy(office.path(), path));
    const ReadOnlyFolder readOnly(shelf.path());
    CHECK_THROWS_MATCHES(openFile(path), Error, tests::withFault(Fault::IncompleteCopy));
}
#endif

#ifdef Q_OS_UNIX
TEST_CASE("the file of the open centre is neither read as somebody's table nor written over", "[core][db]")
{
    ClosedOffice closed;
    OpenedFile window = openFile(closed.path());
    Query(*window.database, u"SELECT count(*) FROM organization"_s).run();
    CHECK_THROWS_MATCHES(ForeignFile(closed.path()), Error, tests::withFault(Fault::OpenHere));
    CHECK_THROWS_MATCHES(OutputFile(closed.path()), Error, tests::withFault(Fault::OpenHere));
    CHECK(tests::isLockedForOthers(closed.path()));
    closeFile(window);
    window.database.reset();
    CHECK(ForeignFile(closed.path()).isOpen());
}

TEST_CASE("work done through a second opening leaves the window's hold on the file, so no other program deletes its log", "[core][db]")
{
    ClosedOffice closed;
    OpenedFile window = openFile(closed.path());
    Query(*window.database, u"SELECT count(*) FROM organization"_s).run();
    REQUIRE(tests::isLockedForOthers(closed.path()));
    {
        OpenedFile job = openFile(closed.path());
        closeFile(job);
    }
    CHECK(tests::isLockedForOthers(closed.path()));
    CHECK_THROWS_MATCHES(openFile(closed.file(u"absent.musubi"_s)), Error, tests::withFault(Fault::NoSuchFile));
    closeFile(window);
}
#endif
