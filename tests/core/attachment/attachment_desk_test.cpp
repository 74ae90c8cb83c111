#include "core/attachment/attachment_desk.h"
#include "core/attachment/attachment_rules.h"
#include "core/consultation/consultation_desk.h"
#include "core/db/database.h"
#include "core/db/query.h"
#include "core/journal/journal.h"
#include "core/journal/subject_table.h"
#include "core/safety/backup.h"
#include "core/safety/verify.h"
#include "tests/support/office.h"

#include <QFileInfo>

using namespace musubi;
using namespace musubi::tests;
using namespace Qt::StringLiterals;

namespace {

Id<Consultation> aContact(Office& office, const QString& subject = u"地域猫の説明会"_s)
{
    Consultation c;
    c.receivedAt = QDateTime(QDate(2026, 11, 24), QTime(10, 0));
    c.channel = {u"MAIL"_s};
    c.subject = subject;
    return office.centre().consultations().receive(c).id;
}

int contentsIn(Office& office)
{
    Query query(office.centre().database(), u"SELECT count(*) FROM file_content"_s);
    return query.run().next() ? query.read<int>(0) : -1;
}

bool isOfficeSound(Office& office)
{
    return verify(office.centre().database(), office.centre().subjects()).isSound();
}

const NewFile leaflet{u"案内文.pdf"_s, "%PDF-1.7 leaflet"};

} // namespace

TEST_CASE("an attached file comes back byte for byte, and one step takes all of them off again", "[attachment]")
{
    Office office;
    const auto contact = aContact(office);
    AttachmentDesk& desk = office.centre().attachments();
    const NewFile binary{u"写真.jpg"_s, QByteArray("\xff\xd8\0\n\r\n\x1a", 7)}, nothing{u"空.txt"_s, {}};
    const auto rows = desk.attach(contact, {leaflet, binary, nothing});
    REQUIRE(rows.size() == 3);
    CHECK(rows[1].value.name == u"写真.jpg"_s);
    CHECK(rows[1].value.size == 7);
    CHECK(rows[1].value.addedAt == QDateTime(QDate(2026, 11, 24), QTime(10, 10)));
    CHECK(desk.bytes(rows[1].value) == binary.bytes);
    CHECK(desk.bytes(rows[2].value).isEmpty());
    CHECK(isOfficeSound(office));

    office.centre().journal().undo();
    CHECK(desk.of(contact).isEmpty());
    office.centre().journal().redo();
    CHECK(desk.of(contact).size() == 3);
    CHECK(desk.bytes(desk.of(contact).first().value) == leaflet.bytes);

    desk.detach(desk.of(contact).first());
    CHECK(desk.of(contact).size() == 2);
    office.centre().journal().undo();
    CHECK(desk.of(contact).first().value.name == leaflet.name);
    CHECK(isOfficeSound(office));
}

TEST_CASE("the same bytes stand in the file once, whoever carries them", "[attachment]")
{
    Office office;
    AttachmentDesk& desk = office.centre().attachments();
    const auto first = desk.attach(aContact(office), {leaflet}).first();
    const auto second = desk.attach(aContact(office), {{u"別の名前.pdf"_s, leaflet.bytes}}).first();
    CHECK(first.value.content == second.value.content);
    CHECK(contentsIn(office) == 1);
    CHECK(desk.references(first.value.content) == 2);
    desk.detach(first);
    CHECK(desk.references(first.value.content) == 1);
    CHECK(desk.bytes(second.value) == leaflet.bytes);
}

TEST_CASE("a file that is too large is refused by its name and nothing of its company is kept", "[attachment]")
{
    Office office;
    const auto contact = aContact(office);
    AttachmentDesk& desk = office.centre().attachments();
    const NewFile large{u"動画.mp4"_s, QByteArray(largestAttachment + 1, 'x')};
    CHECK_THROWS_MATCHES(desk.attach(contact, {leaflet, large}), Error, withFault(Fault::TooLarge));
    CHECK(desk.of(contact).isEmpty());
    CHECK(contentsIn(office) == 0);

    const QString path = office.folder().filePath(u"動画.mp4"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.resize(largestAttachment + 1));
    CHECK_THROWS_MATCHES(readNewFile(path), Error, withFault(Fault::TooLarge));
    CHECK_THROWS_MATCHES(readNewFile(office.folder().filePath(u"無い.txt"_s)), Error, withFault(Fault::NoSuchFile));
    CHECK_THROWS_MATCHES(readNewFile(office.folder().path()), Error, withFault(Fault::CannotOpen));
}

TEST_CASE("a consultation takes its files into the trash and brings them back", "[attachment]")
{
    Office office;
    const auto contact = aContact(office);
    AttachmentDesk& desk = office.centre().attachments();
    desk.attach(contact, {leaflet});
    office.centre().consultations().remove({contact});
    CHECK(desk.of(contact).isEmpty());
    office.centre().journal().undo();
    REQUIRE(desk.of(contact).size() == 1);
    CHECK(desk.bytes(desk.of(contact).first().value) == leaflet.bytes);
    CHECK(isOfficeSound(office));
}

TEST_CASE("files that came with a consultation are registered with it, and taken back with it", "[attachment]")
{
    Office office;
    Consultation c;
    c.receivedAt = QDateTime(QDate(2026, 11, 24), QTime(10, 0));
    c.subject = u"地域猫の説明会"_s;
    const auto row = office.centre().consultations().receive(c, {}, {leaflet});
    CHECK(office.centre().attachments().of(row.id).size() == 1);
    office.centre().journal().undo();
    CHECK_FALSE(office.centre().consultations().exists(row.id));
    office.centre().journal().redo();
    CHECK(office.centre().attachments().of(row.id).size() == 1);
}

TEST_CASE("a copy to look at may not be written to; two files of one name are two copies", "[attachment]")
{
    Office office;
    const auto contact = aContact(office);
    AttachmentDesk& desk = office.centre().attachments();
    const auto rows = desk.attach(contact, {leaflet, {leaflet.name, "another"}});
    const QString one = desk.openCopy(rows[0].value, office.folder().path()), other = desk.openCopy(rows[1].value, office.folder().path());
    CHECK(one != other);
    CHECK_FALSE(QFileInfo(one).permissions().testFlag(QFileDevice::WriteOwner));
    CHECK(desk.openCopy(rows[0].value, office.folder().path()) == one);
    QFile file(one);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == leaflet.bytes);
    CHECK_THROWS_MATCHES(desk.exportTo(rows[0].value, office.folder().filePath(u"無い/a.pdf"_s)), Error, withFault(Fault::CannotWrite));
}

TEST_CASE("verify finds the attached file of which one bit was turned, and reading it is refused", "[attachment][verify]")
{
    Office office;
    AttachmentDesk& desk = office.centre().attachments();
    const auto row = desk.attach(aContact(office), {leaflet}).first();
    QByteArray turned = leaflet.bytes;
    turned[3] = static_cast<char>(turned[3] ^ 1);
    Query(office.centre().database(), u"UPDATE file_content SET bytes = ?"_s).bind(turned).run();
    const VerifyReport report = verify(office.centre().database(), office.centre().subjects());
    CHECK(report.damagedFiles == QStringList{leaflet.name});
    CHECK_FALSE(report.isSound());
    CHECK_THROWS_MATCHES(desk.bytes(row.value), Error, withFault(Fault::DamagedFile));
}

TEST_CASE("a backup carries the attached files", "[attachment][backup]")
{
    Office office;
    const auto contact = aContact(office);
    office.centre().attachments().attach(contact, {leaflet});
    const QString copy = office.folder().filePath(u"copy.musubi"_s);
    backUp(office.path(), copy, {});
    const auto opened = Centre::open(copy, office.options({u"elsewhere"_s, {}}));
    const auto rows = opened->attachments().of(contact);
    REQUIRE(rows.size() == 1);
    CHECK(opened->attachments().bytes(rows.first().value) == leaflet.bytes);
}

TEST_CASE("taking back only the registering of a consultation is refused while a file hangs on it", "[attachment]")
{
    Office office;
    const auto contact = aContact(office);
    const auto registered = office.centre().journal().undoable();
    REQUIRE(registered);
    office.centre().attachments().attach(contact, {leaflet});
    CHECK_THROWS_AS(office.centre().journal().revert(registered->id), Error);
    CHECK(office.centre().consultations().exists(contact));
    CHECK(office.centre().attachments().of(contact).size() == 1);
}
