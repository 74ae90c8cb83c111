#pragma once

#include "ui/common/row_model.h"

#include <QCache>

namespace musubi::ui {

/// A table over so many rows that only their keys are held; pages are fetched when a view shows them.
/// The owner sorts and filters: it asks the file for the keys in order and gives them to setKeys().
template <KeyedRow Row>
class WindowedModel : public QAbstractTableModel {
public:
    /// Gives the rows of these keys, in any order; a key whose row is gone is left out. Runs while a view paints,
    /// so it must not throw: go through attempt() and give nothing.
    using Fetch = std::function<std::vector<Row>(const QList<qint64>& keys)>;

    WindowedModel(std::vector<Column<Row>> columns, Fetch fetch, QObject* parent = nullptr)
        : QAbstractTableModel(parent)
        , m_columns(std::move(columns))
        , m_fetch(std::move(fetch))
        , m_pages(pagesKept)
    {
    }

    /// What a click on a header asks for: the owner fetches the keys in that order.
    std::function<void(int column, Qt::SortOrder order)> sortWanted;

    const QList<qint64>& keys() const { return m_keys; }
    int rowOf(qint64 key) const { return static_cast<int>(m_keys.indexOf(key)); }
    /// The row itself, fetched if need be; nullptr when it is gone.
    const Row* row(int i) const { return i >= 0 && i < rowCount() ? find(i) : nullptr; }

    /// Another list, or the same list after changes. Selection and current row follow their keys.
    void setKeys(const QList<qint64>& keys)
    {
        m_pages.clear();
        if (keys == m_keys) {
            repaintAll();
            return;
        }
        // Grow at the end first, let everything that views hold follow its key, then shrink at the end.
        if (const qsizetype old = m_keys.size(); keys.size() > old) {
            beginInsertRows({}, static_cast<int>(old), static_cast<int>(keys.size()) - 1);
            m_keys += keys.mid(old);
            endInsertRows();
            m_pages.clear();
        }
        follow(keys);
        if (m_keys.size() > keys.size()) {
            beginRemoveRows({}, static_cast<int>(keys.size()), static_cast<int>(m_keys.size()) - 1);
            m_keys = keys;
            endRemoveRows();
        }
        repaintAll();
    }

    /// These rows changed in the file; they are fetched again when shown.
    void refresh(const QList<qint64>& keys)
    {
        for (const qint64 key : keys)
            if (const int i = rowOf(key); i >= 0) {
                m_pages.remove(i / pageRows);
                Q_EMIT dataChanged(index(i, 0), index(i, columnCount() - 1));
            }
    }

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_keys.size()); }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_columns.size()); }

    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override
    {
        if (!index.isValid())
            return {};
        if (role == IdRole)
            return m_keys.at(index.row());
        const Row* row = find(index.row());
        return row ? cellData(m_columns.at(static_cast<size_t>(index.column())), *row, role) : QVariant();
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
            return {};
        return columnTitle(m_columns[static_cast<size_t>(section)], role);
    }

    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override
    {
        if (sortWanted)
            sortWanted(column, order);
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
            for (Row& row : m_fetch(m_keys.mid(qsizetype(number) * pageRows, pageRows)))
                page->insert(row.id.value, std::move(row));
            m_pages.insert(number, page);
        }
        const auto found = page->constFind(m_keys.at(i));
        return found == page->constEnd() ? nullptr : &*found;
    }

    // The new order in place; indexes of keys that are not in it become invalid.
    void follow(const QList<qint64>& keys)
    {
        QHash<qint64, int> places;
        places.reserve(keys.size());
        for (qsizetype i = 0; i < keys.size(); ++i)
            places.insert(keys[i], static_cast<int>(i));
        Q_EMIT layoutAboutToBeChanged();
        const QModelIndexList held = persistentIndexList();
        QModelIndexList moved;
        for (const QModelIndex& old : held) {
            const auto place = places.constFind(m_keys[old.row()]);
            moved.append(place == places.constEnd() ? QModelIndex() : createIndex(*place, old.column()));
        }
        changePersistentIndexList(held, moved);
        m_keys = keys + m_keys.mid(keys.size());
        m_pages.clear();
        Q_EMIT layoutChanged();
    }

    void repaintAll()
    {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }

    std::vector<Column<Row>> m_columns;
    Fetch m_fetch;
    QList<qint64> m_keys;
    mutable QCache<int, QHash<qint64, Row>> m_pages;
};

} // namespace musubi::ui
