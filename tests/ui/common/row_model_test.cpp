#include "core/base/stored.h"
#include "tests/support/printing.h"
#include "ui/common/row_model.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>

using namespace musubi;
using namespace musubi::ui;
using namespace Qt::StringLiterals;

namespace {

struct Club {
    QString name;
    friend bool operator==(const Club&, const Club&) = default;
};
using ClubRow = Stored<Club>;

ClubRow club(qint64 id, const QString& name)
{
    return {{id}, 1, {name}};
}

std::vector<ClubRow> clubs(int from, int to, int step = 1)
{
    std::vector<ClubRow> rows;
    for (int i = from; i < to; i += step)
        rows.push_back(club(i, u"団体%1"_s.arg(i, 5)));
    return rows;
}

RowModel<ClubRow> clubModel()
{
    return RowModel<ClubRow>(std::vector<Column<ClubRow>>{{"Name", [](const ClubRow& row) -> QVariant { return row.value.name; }}});
}

QStringList names(const RowModel<ClubRow>& model)
{
    QStringList all;
    for (const ClubRow& row : model.rows())
        all.append(row.value.name);
    return all;
}

} // namespace

TEST_CASE("a refreshed list keeps its selection where the row moved to", "[ui][row_model]")
{
    auto model = clubModel();
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QItemSelectionModel selection(&model);
    model.setRows({club(1, u"あ"_s), club(2, u"い"_s), club(3, u"う"_s)});
    selection.setCurrentIndex(model.index(1, 0), QItemSelectionModel::ClearAndSelect);

    model.setRows({club(3, u"う"_s), club(4, u"え"_s), club(2, u"いい"_s)});
    CHECK(names(model) == QStringList{u"う"_s, u"え"_s, u"いい"_s});
    CHECK(selection.currentIndex().row() == 2);
    CHECK(selection.isRowSelected(2));

    model.setRows({club(4, u"え"_s)});
    CHECK(model.rowCount() == 1);
    CHECK_FALSE(selection.isRowSelected(0));
}

TEST_CASE("a refresh without a change says nothing to the views", "[ui][row_model]")
{
    auto model = clubModel();
    model.setRows(clubs(1, 100));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy moved(&model, &QAbstractItemModel::layoutChanged);
    model.setRows(clubs(1, 100));
    CHECK(changed.count() + inserted.count() + moved.count() == 0);
    auto rows = clubs(1, 100);
    rows[49].value.name = u"改名"_s;
    model.setRows(rows);
    CHECK(changed.count() == 1);
    CHECK(changed[0][0].value<QModelIndex>().row() == 49);
}

TEST_CASE("many scattered changes at once keep order, identity and selection", "[ui][row_model]")
{
    auto model = clubModel();
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QItemSelectionModel selection(&model);
    model.setRows(clubs(0, 400, 2)); // even
    selection.setCurrentIndex(model.index(model.rowOf(90), 0), QItemSelectionModel::ClearAndSelect);
    auto rows = clubs(0, 400, 3);
    std::reverse(rows.begin(), rows.end());
    model.setRows(rows);
    CHECK(model.rows() == rows);
    CHECK(selection.currentIndex().row() == model.rowOf(90));
    CHECK(selection.isRowSelected(model.rowOf(90)));
}

TEST_CASE("a list sorts by its keys, keeps sorting what arrives, and puts the unknown last", "[ui][row_model]")
{
    RowModel<ClubRow> model(std::vector<Column<ClubRow>>{{"Name", [](const ClubRow& row) -> QVariant { return row.value.name; },
        [](const ClubRow& row) -> QVariant { return row.value.name.isEmpty() ? QVariant() : QVariant(-static_cast<qint64>(row.id.value)); }}});
    model.setRows({club(1, u"一"_s), club(2, u"二"_s), club(3, {}), club(4, u"四"_s)});
    model.sort(0, Qt::AscendingOrder);
    CHECK(names(model) == QStringList{u"四"_s, u"二"_s, u"一"_s, {}});
    model.sort(0, Qt::DescendingOrder);
    CHECK(names(model) == QStringList{u"一"_s, u"二"_s, u"四"_s, {}});
    model.setRows({club(5, u"五"_s), club(1, u"一"_s), club(4, u"四"_s)});
    CHECK(names(model) == QStringList{u"一"_s, u"四"_s, u"五"_s});
}

TEST_CASE("a cell shows at most 200 characters, one line, and makes the invisible visible", "[ui][row_model]")
{
    auto model = clubModel();
    model.setRows({club(1, QString(5000, u'長')), club(2, u"上\r\n下"_s), club(3, u"a\u202Eb"_s + QChar(0) + QChar(0xD800))});
    CHECK(model.index(0, 0).data().toString().size() == 201);
    CHECK(model.index(1, 0).data().toString() == u"上 下"_s);
    CHECK(model.index(2, 0).data().toString() == u"a[U+202E]b\u2400\uFFFD"_s);
    CHECK(model.row(0).value.name.size() == 5000);
}

TEST_CASE("what looks like markup stays text in a tool tip", "[ui][row_model]")
{
    auto model = clubModel();
    model.setRows({club(1, u"<img src='file:///etc/passwd'><b>太字</b>"_s)});
    const QString tip = model.index(0, 0).data(Qt::ToolTipRole).toString();
    CHECK(tip.contains(u"&lt;img"_s));
    CHECK_FALSE(tip.contains(u"<img"_s));
}
