#include "core/consultation/consultation_desk.h"
#include "core/organization/organization_book.h"
#include "core/safety/dated_backups.h"
#include "tests/support/office.h"

#include <QDir>

#include <algorithm>

using namespace musubi;
using namespace Qt::StringLiterals;

namespace {

/// The backups of an office that is open every day and makes two a day, newest first.
QList<DatedBackup> twoADay(QDate first, int days)
{
    QList<DatedBackup> all;
    for (int i = days - 1; i >= 0; --i)
        for (const QTime time : {QTime(17, 5), QTime(8, 55)})
            all << DatedBackup{u"%1"_s.arg(all.size()), QDateTime(first.addDays(i), time), 1};
    return all;
}

QStringList namesIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::Files, QDir::Name);
}

} // namespace

TEST_CASE("of sixty days two backups a day, the last of ten days and of each month stay", "[backup]")
{
    const auto all = twoADay(QDate(2026, 9, 25), 60); // to 23 November
    const auto gone = outlived(all, {u"."_s, 10, 12});
    QList<QDateTime> kept;
    for (const DatedBackup& backup : all)
        if (!gone.contains(backup))
            kept << backup.at;
    REQUIRE(kept.size() == 12);
    for (int i = 0; i < 10; ++i)
        CHECK(kept[i] == QDateTime(QDate(2026, 11, 23).addDays(-i), QTime(17, 5)));
    CHECK(kept[10] == QDateTime(QDate(2026, 10, 31), QTime(17, 5)));
    CHECK(kept[11] == QDateTime(QDate(2026, 9, 30), QTime(17, 5)));
}

TEST_CASE("an office that was away for a year loses none of its backups", "[backup]")
{
    auto all = twoADay(QDate(2025, 6, 1), 5);
    all.prepend(DatedBackup{u"today"_s, QDateTime(QDate(2026, 11, 24), QTime(9, 0)), 1});
    const auto gone = outlived(all, {u"."_s, 10, 12});
    CHECK(gone.size() == 5); // the mornings of those five days
    CHECK(std::all_of(gone.begin(), gone.end(), [](const DatedBackup& backup) { return backup.at.time() == QTime(8, 55); }));
}

TEST_CASE("backups without asking gather in their folder and leave alone what was saved there by hand", "[backup]")
{
    tests::Office office;
    const BackupHabit habit{office.folder().filePath(u"控え/毎日"_s), 2, 1};
    const QString byHand = habit.folder + u"/office 2026-11-20 0900.musubi"_s;
    for (int day = 20; day <= 24; ++day) {
        const BackupReport made = makeDatedBackup(office.path(), habit, QDateTime(QDate(2026, 11, day), QTime(9, 0)));
        CHECK(QFile::exists(made.path));
        if (day == 20)
            REQUIRE(QFile::copy(made.path, byHand));
    }
    const auto left = datedBackups(habit.folder, office.path());
    REQUIRE(left.size() == 2);
    CHECK(left[0].at == QDateTime(QDate(2026, 11, 24), QTime(9, 0)));
    CHECK(left[1].at == QDateTime(QDate(2026, 11, 23), QTime(9, 0)));
    CHECK(namesIn(habit.folder).size() == 3);
    CHECK(QFile::exists(byHand));
    CHECK(datedBackups(habit.folder, office.folder().filePath(u"elsewhere/office.musubi"_s)).isEmpty()); // called alike, another file
}

TEST_CASE("a folder that cannot be made is said, and nothing is let go", "[backup]")
{
    tests::Office office;
    CHECK_THROWS_MATCHES(makeDatedBackup(office.path(), {office.path() + u"/below a file"_s, 1, 0}, office.centre().now()), Error, tests::withFault(Fault::CannotWrite));
}

TEST_CASE("what a backup holds is seen before it is taken", "[backup]")
{
    tests::Office office;
    office.centre().organizations().add({.name = u"あかね"_s});
    const QString to = office.folder().filePath(u"backup.musubi"_s);
    const BackupReport report = backUp(office.path(), to);
    office.setNow(QDateTime(QDate(2026, 11, 25), QTime(9, 0)));
    office.centre().organizations().add({.name = u"その後"_s});
    const BackupContents contents = contentsOf(to);
    CHECK(contents.organizations == 1);
    CHECK(contents.consultations == 0);
    CHECK(contents.bytes == report.bytes);
    CHECK(contents.lastChange == QDateTime(QDate(2026, 11, 24), QTime(10, 10)));
    CHECK(contentsOf(office.path()).organizations == 2); // also of the file that is open
}

TEST_CASE("a restore in two steps leaves the open file alone until it is closed", "[backup]")
{
    tests::Office office;
    office.centre().organizations().add({.name = u"あかね"_s});
    const QString to = office.folder().filePath(u"backup.musubi"_s);
    backUp(office.path(), to);
    office.centre().organizations().add({.name = u"その後"_s});

    const QDateTime now(QDate(2026, 11, 24), QTime(18, 0));
    CHECK_THROWS_MATCHES(finishRestore(prepareRestore(to, office.path()), office.path(), now), Error, tests::withFault(Fault::Locked));
    CHECK(office.centre().organizations().ids().size() == 2);
    CHECK_FALSE(namesIn(office.folder().path()).contains(u"office.musubi.restored"_s));

    const QString prepared = prepareRestore(to, office.path());
    office.close();
    const QString aside = finishRestore(prepared, office.path(), now);
    office.reopen();
    CHECK(office.centre().organizations().ids().size() == 1);
    CHECK(contentsOf(aside).organizations == 2);
}
