#include "core/db/database.h"
#include "core/db/query.h"
#include "core/journal/journal.h"
#include "core/journal/subject_table.h"
#include "core/organization/organization_book.h"
#include "core/safety/verify.h"
#include "core/staff/staff_room.h"
#include "tests/support/office.h"

using namespace musubi;
using namespace Qt::StringLiterals;

namespace {

VerifyReport verifiedOffice(tests::Office& office)
{
    return verify(office.centre().database(), office.centre().subjects());
}

} // namespace

TEST_CASE("a file in order is sound, undone and redone work included", "[verify]")
{
    tests::Office office;
    office.centre().staff().add({.code = u"miyake"_s, .name = u"三宅"_s});
    const auto row = office.centre().organizations().add({.name = u"あかね"_s, .aliases = {{u"茜"_s, {}}}});
    office.centre().organizations().remove(row);
    office.centre().journal().undo();
    office.centre().journal().undo();
    office.centre().journal().redo();
    const VerifyReport report = verifiedOffice(office);
    CHECK(report.structure.join(u'\n') == QString());
    CHECK(report.unreadableTables.join(u'\n') == QString());
    CHECK(report.unsoundRows.isEmpty());
    CHECK(report.unjournaledRows.isEmpty());
    CHECK(report.orphanLines.isEmpty());
    CHECK(report.isSound());
    CHECK(report.rows > 100); // the standard terms alone are more
}

TEST_CASE("a changed letter that no check of the database sees is found by the hash of its record", "[verify]")
{
    tests::Office office;
    const auto row = office.centre().organizations().add({.name = u"あかね"_s, .aliases = {{u"茜"_s, {}}}});
    Database& db = office.centre().database();
    SECTION("in the record")
    {
        Query(db, u"UPDATE organization SET phone = '1'"_s).run();
    }
    SECTION("in a list of the record")
    {
        Query(db, u"UPDATE organization_alias SET name = '朱'"_s).run();
    }
    SECTION("as a code that does not exist")
    {
        Query(db, u"UPDATE organization SET sector = 'x'"_s).run();
    }
    const VerifyReport report = verifiedOffice(office);
    CHECK(report.unsoundRows == QList<UnsoundRow>{{Subject::Organization, row.id.value}});
    CHECK_FALSE(report.isSound());
}

TEST_CASE("what left without the journal, came without it, or refers to nothing is named", "[verify]")
{
    tests::Office office;
    const auto row = office.centre().organizations().add({.name = u"あかね"_s});
    Database& db = office.centre().database();
    db.run(u"PRAGMA foreign_keys = OFF"_s);
    SECTION("a record that vanished")
    {
        db.run(u"DELETE FROM organization"_s);
        CHECK(verifiedOffice(office).orphanLines.size() == 1);
    }
    SECTION("a record nobody entered")
    {
        db.run(u"UPDATE organization SET revision = 1"_s);
        CHECK(verifiedOffice(office).unjournaledRows == QList<UnsoundRow>{{Subject::Organization, row.id.value}});
    }
    SECTION("a line of the journal whose image is torn")
    {
        office.centre().organizations().edit(row, {.name = u"あかね会"_s});
        db.run(u"UPDATE change SET image = '{' WHERE kind = 'update'"_s);
        CHECK(verifiedOffice(office).orphanLines.size() == 1);
    }
    SECTION("a reference to nothing")
    {
        db.run(u"UPDATE organization SET parent = 4711"_s);
        CHECK(verifiedOffice(office).brokenReferences == QList<BrokenReference>{{u"organization"_s, row.id.value, u"organization"_s}});
    }
    SECTION("the search index")
    {
        const auto report = verify(db, office.centre().subjects(), {}, [](const Database&) { return QStringList{u"ghost"_s}; });
        CHECK(report.index == QStringList{u"ghost"_s});
    }
    CHECK(true);
}

TEST_CASE("a check that was cancelled says so", "[verify]")
{
    tests::Office office;
    Progress progress;
    progress.cancelled->store(true);
    CHECK_THROWS_MATCHES(verify(office.centre().database(), office.centre().subjects(), progress), Error, tests::withFault(Fault::Cancelled));
}
