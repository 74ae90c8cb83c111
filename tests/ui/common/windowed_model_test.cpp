#include "core/base/stored.h"
#include "tests/support/printing.h"
#include "ui/common/windowed_model.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>

using namespace musubi;
using namespace musubi::ui;
using namespace Qt::StringLiterals;

namespace {

struct Page {
    QString text;
    friend bool operator==(const Page&, const Page&) = default;
};
using PageRow = Stored<Page>;

QList<qint64> keysTo(qint64 last)
{
    QList<qint64> keys;
    for (qint64 key = 1; key <= last; ++key)
        keys.append(key);
    return keys;
}

struct PageFile {
    int fetched = 0;
    QString prefix = u"行"_s;

    WindowedModel<PageRow> model{std::vector<Column<PageRow>>{{"Text", [](const PageRow& row) -> QVariant { return row.value.text; }}},
        [this](const QList<qint64>& keys) {
            fetched += static_cast<int>(keys.size());
            std::vector<PageRow> rows;
            for (const qint64 key : keys)
                if (key != 13) // gone in the meantime
                    rows.push_back({{key}, 1, {prefix + QString::number(key)}});
            return rows;
        }};
};

} // namespace

TEST_CASE("a list of a hundred thousand fetches what is looked at and no more", "[ui][windowed_model]")
{
    PageFile file;
    file.model.setKeys(keysTo(100'000));
    CHECK(file.model.rowCount() == 100'000);
    CHECK(file.fetched == 0);
    CHECK(file.model.index(50'000, 0).data().toString() == u"行50001"_s);
    CHECK(file.model.index(50'001, 0).data().toString() == u"行50002"_s);
    CHECK(file.fetched == 64);
    CHECK(*file.model.row(50'000) == PageRow{{50'001}, 1, {u"行50001"_s}});
    CHECK_FALSE(file.model.index(12, 0).data().isValid());
}

TEST_CASE("another order, a shorter and a longer list keep the current row by its key", "[ui][windowed_model]")
{
    PageFile file;
    QAbstractItemModelTester tester(&file.model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QItemSelectionModel selection(&file.model);
    file.model.setKeys(keysTo(300));
    selection.setCurrentIndex(file.model.index(9, 0), QItemSelectionModel::ClearAndSelect); // key 10
    QList<qint64> reversed = keysTo(300);
    std::reverse(reversed.begin(), reversed.end());
    file.model.setKeys(reversed);
    CHECK(file.model.keys() == reversed);
    CHECK(selection.currentIndex().data(IdRole).toLongLong() == 10);
    file.model.setKeys({8, 9, 10, 11});
    CHECK(selection.currentIndex().row() == 2);
    CHECK(selection.isRowSelected(2));
    file.model.setKeys(keysTo(200));
    CHECK(selection.currentIndex().row() == 9);
    file.model.setKeys({1, 2});
    CHECK_FALSE(selection.isRowSelected(0));
    CHECK_FALSE(selection.isRowSelected(1));
}

TEST_CASE("a changed row is fetched again", "[ui][windowed_model]")
{
    PageFile file;
    file.model.setKeys(keysTo(10));
    CHECK(file.model.index(4, 0).data().toString() == u"行5"_s);
    file.prefix = u"新"_s;
    CHECK(file.model.index(4, 0).data().toString() == u"行5"_s);
    file.model.refresh({5});
    CHECK(file.model.index(4, 0).data().toString() == u"新5"_s);
}
