#include "core/base/error.h"
#include "core/centre.h"
#include "core/db/table.h"
#include "core/journal/journal.h"
#include "core/organization/organization_mapping.h"
#include "tests/support/office.h"

using namespace musubi;
using namespace Qt::StringLiterals;

namespace {

Stored<Organization> enter(tests::Office& office, const QString& name)
{
    UnitOfWork work = office.centre().journal().begin(Deed::AddOrganization, name);
    const auto row = Table<Organization>(office.centre().database()).insert(work, {.name = name, .aliases = {{name + u"の会"_s, {}}}});
    work.commit();
    return row;
}

Stored<Organization> rename(tests::Office& office, const Stored<Organization>& before, const QString& name, const QString& note = {})
{
    UnitOfWork work = office.centre().journal().begin(Deed::EditOrganization, name);
    Organization after = before.value;
    after.name = name;
    after.note = note;
    const auto row = Table<Organization>(office.centre().database()).update(work, before, after);
    work.commit();
    return row;
}

QString nameOf(tests::Office& office, Id<Organization> id)
{
    const auto row = Table<Organization>(office.centre().database()).find(id);
    return row ? row->value.name : QString();
}

} // namespace

TEST_CASE("undo walks back through several edits of one body, redo forward again", "[journal]")
{
    tests::Office office;
    auto row = enter(office, u"一"_s);
    const auto id = row.id;
    for (const QString& name : {u"二"_s, u"三"_s})
        row = rename(office, row, name);
    Journal& journal = office.centre().journal();

    journal.undo();
    CHECK(nameOf(office, id) == u"二"_s);
    journal.undo();
    CHECK(nameOf(office, id) == u"一"_s);
    journal.undo();
    CHECK(nameOf(office, id).isNull());
    CHECK_FALSE(journal.undoable());

    for (int i = 0; i < 3; ++i)
        journal.redo();
    CHECK(nameOf(office, id) == u"三"_s);
    CHECK_FALSE(journal.redoable());
    CHECK(Table<Organization>(office.centre().database()).get(id).value.aliases.size() == 1);
}

TEST_CASE("what was done yesterday can be taken back today, after the file was closed", "[journal]")
{
    tests::Office office;
    const auto row = rename(office, enter(office, u"緑の会"_s), u"みどりの手"_s);
    office.reopen();
    office.centre().journal().undo();
    CHECK(nameOf(office, row.id) == u"緑の会"_s);
}

TEST_CASE("what a rule holds fast is passed over, and what was done before it can be taken back", "[journal]")
{
    tests::Office office;
    auto& journal = office.centre().journal();
    const auto first = rename(office, enter(office, u"緑の会"_s), u"みどりの手"_s);
    rename(office, enter(office, u"川の会"_s), u"川の手"_s);
    journal.passOver(journal.undoable()->id);
    journal.passOver(journal.undoable()->id); // and that the second body was entered
    journal.undo();
    CHECK(nameOf(office, first.id) == u"緑の会"_s);
}

TEST_CASE("a colleague's work is not taken back by my undo", "[journal]")
{
    tests::Office office;
    const auto row = enter(office, u"緑の会"_s);
    office.reopen({u"another desk"_s, {}});
    CHECK_FALSE(office.centre().journal().undoable());
    CHECK_THROWS_MATCHES(office.centre().journal().undo(), Error, tests::withFault(Fault::NothingToUndo));
    CHECK(nameOf(office, row.id) == u"緑の会"_s);
}

TEST_CASE("reverting an old edit keeps what was changed elsewhere in the record since", "[journal]")
{
    tests::Office office;
    const auto first = enter(office, u"緑の会"_s);
    const auto renamed = rename(office, first, u"みどりの手"_s);
    const qint64 renaming = office.centre().journal().lastAction();
    rename(office, renamed, u"みどりの手"_s, u"会報あり"_s);

    office.centre().journal().revert(renaming);
    const auto now = Table<Organization>(office.centre().database()).get(first.id).value;
    CHECK(now.name == u"緑の会"_s);
    CHECK(now.note == u"会報あり"_s);
}

TEST_CASE("a field that was changed again is a conflict, and the user's choice decides", "[journal]")
{
    tests::Office office;
    const auto first = enter(office, u"一"_s);
    const auto second = rename(office, first, u"二"_s);
    const qint64 renaming = office.centre().journal().lastAction();
    rename(office, second, u"三"_s);
    Journal& journal = office.centre().journal();

    const auto conflicts = journal.conflictsOf(renaming);
    REQUIRE(conflicts.size() == 1);
    CHECK(conflicts.first() == FieldConflict{Subject::Organization, first.id.value, u"name"_s, u"一"_s, u"二"_s, u"三"_s});
    CHECK_THROWS_MATCHES(journal.revert(renaming), Error, tests::withFault(Fault::Conflict));
    CHECK(nameOf(office, first.id) == u"三"_s);

    Resolutions resolutions;
    resolutions.choose(conflicts.first(), Resolution::BringBack);
    journal.revert(renaming, resolutions);
    CHECK(nameOf(office, first.id) == u"一"_s);
    journal.undo();
    CHECK(nameOf(office, first.id) == u"三"_s);
}

TEST_CASE("the history of a body tells who made which version, newest first", "[journal]")
{
    tests::Office office;
    const auto row = rename(office, enter(office, u"一"_s), u"二"_s);
    const auto history = office.centre().journal().historyOf(Subject::Organization, row.id.value);
    REQUIRE(history.size() == 2);
    CHECK(history[0].action.deed == Deed::EditOrganization);
    CHECK(differingFields(*history[0].before, *history[0].after) == QStringList{u"name"_s});
    CHECK(history[1].kind == Change::Kind::Added);
    CHECK_FALSE(history[1].before);
    CHECK(history[1].after->value(u"name"_s) == u"一"_s);

    office.centre().journal().restore(Subject::Organization, row.id.value, history[1].action.id);
    CHECK(nameOf(office, row.id) == u"一"_s);
}

TEST_CASE("an import that was killed half-way is gone at the next opening", "[journal]")
{
    tests::Office office;
    Journal& journal = office.centre().journal();
    const qint64 action = journal.beginLong(Deed::ImportOrganizations);
    for (int slice = 0; slice < 3; ++slice) {
        UnitOfWork work = journal.continueLong(action);
        Table<Organization>(office.centre().database()).insert(work, {.name = u"団体%1"_s.arg(slice)});
        work.commit();
    }
    office.reopen();
    CHECK(Table<Organization>(office.centre().database()).select(QString()).isEmpty());
    CHECK_FALSE(office.centre().journal().undoable());
}

TEST_CASE("of two edits from the same reading, the second is refused", "[journal]")
{
    tests::Office office;
    const auto seen = enter(office, u"緑の会"_s);
    rename(office, seen, u"みどりの手"_s);
    CHECK_THROWS_MATCHES(rename(office, seen, u"森の会"_s), Error, tests::withFault(Fault::Stale));
    CHECK(nameOf(office, seen.id) == u"みどりの手"_s);
}

TEST_CASE("what left the office is in the history, and neither undone nor in the way of undo and redo", "[journal]")
{
    tests::Office office;
    Journal& journal = office.centre().journal();
    const auto row = enter(office, u"一"_s);
    rename(office, row, u"二"_s);
    journal.recordLeaving(Deed::SavePaper, u"R8-0001_相談票 (PDF)"_s);
    const auto newest = journal.actions(0, 1).first();
    CHECK(newest.deed == Deed::SavePaper);
    CHECK(newest.note == u"R8-0001_相談票 (PDF)"_s);
    CHECK(newest.changes == 0);
    REQUIRE(journal.undoable());
    CHECK(journal.undoable()->deed == Deed::EditOrganization);
    journal.undo();
    CHECK(nameOf(office, row.id) == u"一"_s);
    journal.recordLeaving(Deed::ExportList, u"団体 (CSV)"_s);
    REQUIRE(journal.redoable());
    journal.redo();
    CHECK(nameOf(office, row.id) == u"二"_s);
    CHECK(journal.actions(ActionFilter{.deeds = {Deed::SavePaper, Deed::ExportList}}).size() == 2);
}

TEST_CASE("no deed by which something left the office is taken back, and undo passes each of them by", "[journal]")
{
    tests::Office office;
    Journal& journal = office.centre().journal();
    const auto row = enter(office, u"一"_s);
    const qint64 entered = journal.lastAction();
    for (const auto& [deed, code] : Codes<Deed>::entries) {
        if (!leavesOffice(deed))
            continue;
        journal.recordLeaving(deed, u"R8-0001"_s);
        const qint64 left = journal.lastAction();
        CHECK_THROWS_MATCHES(journal.revert(left), Error, tests::withFault(Fault::NothingToUndo));
        CHECK(journal.action(left).state == ActionState::Done);
        CHECK(journal.lastAction() == left); // and nothing was written
        REQUIRE(journal.undoable());
        CHECK(journal.undoable()->id == entered);
    }
    CHECK(nameOf(office, row.id) == u"一"_s);
}
