#include "core/consultation/consultation_desk.h"
#include "core/exchange/text_encoding.h"
#include "core/journal/journal.h"
#include "tests/support/office.h"
#include "ui/intake/column_grid.h"
#include "ui/intake/import_dialog.h"
#include "ui/intake/issue_list.h"

#include <QFile>
#include <QtTest>

using namespace musubi;
using namespace musubi::ui;
using namespace musubi::tests;
using namespace Qt::StringLiterals;

namespace {

QString ledgerFile(Office& office, const QByteArray& bytes)
{
    const QString path = office.folder().filePath(u"台帳.csv"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return path;
}

void tryOut(ImportDialog& dialog, const QString& path)
{
    QSignalSpy tried(&dialog, &ImportDialog::tried);
    dialog.take(path);
    REQUIRE((!tried.isEmpty() || tried.wait()));
}

void retry(ImportDialog& dialog, const std::function<void()>& change)
{
    QSignalSpy tried(&dialog, &ImportDialog::tried);
    change();
    REQUIRE((!tried.isEmpty() || tried.wait()));
}

constexpr auto ledgerText = u"番号,受付日,件名,分類,ひとこと\n"
                            u"12,R8.11.2,空き家の活用,場所・物品,また電話あり\n"
                            u"13,R8.13.1,夏祭りの担い手,,\n"
                            u"14,2026/11/5,農園の相談,,\n";

} // namespace

TEST_CASE("a ledger of an older Excel is understood by its headers and tried out before anything is written", "[ui][intake]")
{
    Office office;
    ImportDialog dialog(office.centre());
    tryOut(dialog, ledgerFile(office, encodeCp932(QStringView(ledgerText))));
    CHECK(dialog.wish().kind == ImportKind::Consultations);
    CHECK(dialog.wish().options.fields == QStringList{u"legacy_number"_s, u"received_at"_s, u"subject"_s, u"topics"_s, QString()});
    CHECK(dialog.isReady());
    const auto* issues = dialog.findChild<IssueList*>();
    REQUIRE(issues->model()->rowCount() == 1);
    CHECK(issues->model()->index(0, 0).data().toInt() == 3);
    CHECK(issues->model()->index(0, 2).data().toString() == u"R8.13.1"_s);
    CHECK(office.centre().consultations().count({}) == 0);
}

TEST_CASE("a column is read as what the user says, and no two as the same", "[ui][intake]")
{
    Office office;
    ImportDialog dialog(office.centre());
    tryOut(dialog, ledgerFile(office, QStringView(ledgerText).toUtf8()));
    auto* columns = dialog.findChild<ColumnGrid*>();
    retry(dialog, [&] { columns->choose(4, u"subject"_s); });
    CHECK(dialog.wish().options.fields == QStringList{u"legacy_number"_s, u"received_at"_s, QString(), u"topics"_s, u"subject"_s});
    retry(dialog, [&] { columns->choose(1, QString()); });
    CHECK_FALSE(dialog.isReady()); // without a date nothing can be taken in
}

TEST_CASE("what was agreed upon is taken in beside the window as one action of this person, and taken back as one", "[ui][intake]")
{
    Office office;
    ImportDialog dialog(office.centre());
    tryOut(dialog, ledgerFile(office, QStringView(ledgerText).toUtf8()));
    const IntakeReport report = carryOut(secondDesk(office.centre()), dialog.wish(), {});
    CHECK(report.taken == 2);
    office.centre().journal().poll();
    CHECK(office.centre().consultations().count({}) == 2);
    REQUIRE(office.centre().journal().undoable().has_value());
    CHECK(office.centre().journal().undoable()->id == report.action);
    takeBack(secondDesk(office.centre()), report.action);
    CHECK(office.centre().consultations().count({}) == 0);
}

TEST_CASE("an import that is stopped leaves nothing of itself", "[ui][intake]")
{
    Office office;
    QString rows = u"受付日,件名\n"_s;
    for (int i = 0; i < 2000; ++i)
        rows += u"2026/11/5,相談%1\n"_s.arg(i);
    ImportDialog dialog(office.centre());
    tryOut(dialog, ledgerFile(office, rows.toUtf8()));
    Progress progress;
    progress.report = [&progress](qint64 done, qint64 total) {
        if (total > 0 && done * 2 > total)
            progress.cancelled->store(true);
    };
    CHECK_THROWS_MATCHES(carryOut(secondDesk(office.centre()), dialog.wish(), progress), Error, withFault(Fault::Cancelled));
    CHECK(office.centre().consultations().count({}) == 0);
    CHECK_FALSE(office.centre().journal().undoable().has_value());
}

TEST_CASE("an empty table says so and offers nothing", "[ui][intake]")
{
    Office office;
    ImportDialog dialog(office.centre());
    tryOut(dialog, ledgerFile(office, {}));
    CHECK_FALSE(dialog.isReady());
}
