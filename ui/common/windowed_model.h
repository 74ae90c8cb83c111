#pragma once

#include "ui/common/keyed_model.h"
#include "ui/common/row_model.h"

#include <QCache>

namespace musubi::ui {

/// A table over so many rows that only their keys are held; pages are fetched when a view shows them.
/// The owner sorts and filters.
template <KeyedRow Row>
class WindowedModel : public KeyedModel {
public:
    /// Gives the rows of these keys, in any order; a key whose row is gone is left out. Runs while a view paints,
    /// so it must not throw: go through attempt() and give nothing.
    using Fetch = std::function<std::vector<Row>(const QList<qint64>& keys)>;

    WindowedModel(std::vector<Column<Row>> columns, Fetch fetch, QObject* parent = nullptr)
        : KeyedModel(parent)
        , m_columns(std::move(columns))
        , m_fetch(std::move(fetch))
        , m_pages(pagesKept)
    {
    }

    /// The row itself, fetched if need be; nullptr when it is gone.
    const Row* row(int i) const { return i >= 0 && i < rowCount() ? find(i) : nullptr; }

    /// These rows changed in the file; they are fetched again when shown.
    void refresh(const QList<qint64>& changed)
    {
        for (const qint64 key : changed)
            if (const int i = rowOf(key); i >= 0) {
                m_pages.remove(i / pageRows);
                Q_EMIT dataChanged(index(i, 0), index(i, columnCount() - 1));
            }
    }

    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_columns.size()); }

    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override
    {
        if (!index.isValid())
            return {};
        if (role == IdRole)
            return keys().at(index.row());
        const Row* row = find(index.row());
        return row ? cellData(m_columns.at(static_cast<size_t>(index.column())), *row, role) : QVariant();
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
            return {};
        return columnTitle(m_columns[static_cast<size_t>(section)], role);
    }

private:
    static constexpr int pageRows = 64;
    static constexpr int pagesKept = 64;

    const Row* find(int i) const
    {
        const int number = i / pageRows;
        QHash<qint64, Row>* page = m_pages.object(number);
        if (!page) {
            page = new QHash<qint64, Row>; // owned by the cache
            for (Row& row : m_fetch(keys().mid(qsizetype(number) * pageRows, pageRows)))
                page->insert(row.id.value, std::move(row));
            m_pages.insert(number, page);
        }
        const auto found = page->constFind(keys().at(i));
        return found == page->constEnd() ? nullptr : &*found;
    }

    void forgetRows() override { m_pages.clear(); }

    std::vector<Column<Row>> m_columns;
    Fetch m_fetch;
    mutable QCache<int, QHash<qint64, Row>> m_pages;
};

} // namespace musubi::ui
