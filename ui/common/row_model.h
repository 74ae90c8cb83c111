#pragma once

#include "ui/common/label.h"
#include "ui/common/row_roles.h"
#include "ui/common/shown.h"

#include <QAbstractTableModel>
#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <concepts>
#include <functional>
#include <vector>

namespace musubi::ui {

/// A row with a key: Stored<T>, or a line of a list that joins several records and carries the id of its own.
template <class Row>
concept KeyedRow = std::equality_comparable<Row> && requires(const Row& row) {
    { row.id.value } -> std::convertible_to<qint64>;
};

/// One column of a list.
template <class Row>
struct Column {
    const char* title;                                          // QT_TRANSLATE_NOOP("columns", "…")
    std::function<QVariant(const Row&)> display;                // text; shown() is applied to it
    std::function<QVariant(const Row&)> sortKey = {};           // what it sorts by (collation key, date); display if empty
    std::function<QVariant(const Row&, int role)> extra = {};   // tags, icons, tones … of row_roles.h
    Qt::Alignment alignment = Qt::AlignLeft;
};

/// What of a QVariant comes first in a list; text by its code points: give a collation key to sort by reading.
inline bool sortsBefore(const QVariant& a, const QVariant& b)
{
    if (a.isNull() != b.isNull())
        return b.isNull(); // what is not known comes last
    if (a.metaType().id() == QMetaType::QString)
        return a.toString() < b.toString();
    return QVariant::compare(a, b) == QPartialOrdering::Less;
}

template <class Row>
QVariant sortKeyOf(const Column<Row>& column, const Row& row)
{
    return column.sortKey ? column.sortKey(row) : column.display ? column.display(row) : QVariant();
}

/// What a view may see of one cell; text is cut and made visible by shown().
template <class Row>
QVariant cellData(const Column<Row>& column, const Row& row, int role)
{
    const auto safe = [](const QVariant& value) {
        return value.metaType().id() == QMetaType::QString ? QVariant(shown(value.toString())) : value;
    };
    switch (role) {
    case Qt::DisplayRole: return column.display ? safe(column.display(row)) : QVariant();
    case Qt::TextAlignmentRole: return QVariant(static_cast<int>(column.alignment | Qt::AlignVCenter));
    case FullTextRole: return column.display ? QVariant(column.display(row).toString()) : QVariant();
    case IdRole: return static_cast<qint64>(row.id.value);
    case SortRole: return sortKeyOf(column, row);
    default: break;
    }
    if (column.extra)
        if (const QVariant value = column.extra(row, role); value.isValid())
            return role == Qt::ToolTipRole ? plainToolTip(value.toString()) : safe(value);
    if (role == Qt::ToolTipRole && column.display)
        return plainToolTip(shown(column.display(row).toString(), 1000));
    return {};
}

template <class Row>
QVariant columnTitle(const Column<Row>& column, int role)
{
    if (role == Qt::DisplayRole)
        return QCoreApplication::translate("columns", column.title);
    if (role == Qt::TextAlignmentRole)
        return QVariant(static_cast<int>(column.alignment | Qt::AlignVCenter));
    return {};
}

/// A read-only table over rows with identity. setRows() edits the list in place, in time proportional to its
/// length, so that selection, current row and scroll position survive every refresh. Sorts by itself.
template <KeyedRow Row>
class RowModel : public QAbstractTableModel {
public:
    explicit RowModel(std::vector<Column<Row>> columns, QObject* parent = nullptr)
        : QAbstractTableModel(parent)
        , m_columns(std::move(columns))
    {
    }

    const Row& row(int i) const { return m_rows.at(static_cast<size_t>(i)); }
    const std::vector<Row>& rows() const { return m_rows; }
    /// The row with this key; −1 if it is not in the list.
    int rowOf(qint64 id) const
    {
        for (size_t i = 0; i < m_rows.size(); ++i)
            if (m_rows[i].id.value == id)
                return static_cast<int>(i);
        return -1;
    }

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_columns.size()); }

    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override
    {
        if (!index.isValid())
            return {};
        return cellData(m_columns.at(static_cast<size_t>(index.column())), m_rows.at(static_cast<size_t>(index.row())), role);
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
            return {};
        return columnTitle(m_columns[static_cast<size_t>(section)], role);
    }

    /// −1 keeps the order of setRows().
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override
    {
        m_sortColumn = column;
        m_sortOrder = order;
        std::vector<Row> rows = m_rows;
        arrange(rows);
        reorder(rows);
    }

    /// Takes over a new list: what stayed stays, what changed is repainted, what is new or gone moves in or out.
    void setRows(std::vector<Row> rows)
    {
        arrange(rows);
        QHash<qint64, size_t> wanted;
        wanted.reserve(static_cast<qsizetype>(rows.size()));
        for (size_t i = 0; i < rows.size(); ++i)
            wanted.insert(rows[i].id.value, i);
        dropMissing(wanted);
        sortSurvivors(wanted);
        insertNew(rows);
        refreshChanged(rows);
    }

private:
    void arrange(std::vector<Row>& rows) const
    {
        if (m_sortColumn < 0 || m_sortColumn >= columnCount())
            return;
        const Column<Row>& column = m_columns[static_cast<size_t>(m_sortColumn)];
        std::vector<std::pair<QVariant, size_t>> keys;
        keys.reserve(rows.size());
        for (size_t i = 0; i < rows.size(); ++i)
            keys.emplace_back(sortKeyOf(column, rows[i]), i);
        const bool down = m_sortOrder == Qt::DescendingOrder;
        std::stable_sort(keys.begin(), keys.end(), [down](const auto& a, const auto& b) {
            if (a.first.isNull() || b.first.isNull())
                return sortsBefore(a.first, b.first);
            return down ? sortsBefore(b.first, a.first) : sortsBefore(a.first, b.first);
        });
        std::vector<Row> sorted;
        sorted.reserve(rows.size());
        for (const auto& [key, i] : keys)
            sorted.push_back(std::move(rows[i]));
        rows = std::move(sorted);
    }

    // Runs of rows, not single ones, so that the views are told once per run; many runs at once go by one reordering.
    static constexpr size_t fewRuns = 16;

    struct Span {
        size_t first;
        size_t count;
    };

    template <class Is>
    static std::vector<Span> spansOf(size_t count, Is is)
    {
        std::vector<Span> spans;
        for (size_t i = 0; i < count; ++i) {
            if (!is(i))
                continue;
            if (!spans.empty() && spans.back().first + spans.back().count == i)
                ++spans.back().count;
            else
                spans.push_back({i, 1});
        }
        return spans;
    }

    void dropMissing(const QHash<qint64, size_t>& wanted)
    {
        const auto isGone = [&](size_t i) { return !wanted.contains(m_rows[i].id.value); };
        std::vector<Span> gone = spansOf(m_rows.size(), isGone);
        if (gone.size() > fewRuns) {
            std::vector<Row> parted;
            parted.reserve(m_rows.size());
            for (const bool last : {false, true})
                for (size_t i = 0; i < m_rows.size(); ++i)
                    if (isGone(i) == last)
                        parted.push_back(m_rows[i]);
            reorder(parted);
            gone = spansOf(m_rows.size(), isGone);
        }
        for (auto span = gone.rbegin(); span != gone.rend(); ++span) {
            const auto first = m_rows.begin() + static_cast<ptrdiff_t>(span->first);
            beginRemoveRows({}, static_cast<int>(span->first), static_cast<int>(span->first + span->count - 1));
            m_rows.erase(first, first + static_cast<ptrdiff_t>(span->count));
            endRemoveRows();
        }
    }

    void sortSurvivors(const QHash<qint64, size_t>& wanted)
    {
        const auto before = [&](const Row& a, const Row& b) { return wanted.value(a.id.value) < wanted.value(b.id.value); };
        if (std::is_sorted(m_rows.begin(), m_rows.end(), before))
            return;
        std::vector<Row> sorted = m_rows;
        std::stable_sort(sorted.begin(), sorted.end(), before);
        reorder(sorted);
    }

    void insertNew(const std::vector<Row>& rows)
    {
        QHash<qint64, size_t> here;
        here.reserve(static_cast<qsizetype>(m_rows.size()));
        for (size_t i = 0; i < m_rows.size(); ++i)
            here.insert(m_rows[i].id.value, i);
        const auto isNew = [&](size_t i) { return !here.contains(rows[i].id.value); };
        const std::vector<Span> fresh = spansOf(rows.size(), isNew);
        if (fresh.size() <= fewRuns) {
            for (const Span& span : fresh)
                insert(span.first, rows.begin() + static_cast<ptrdiff_t>(span.first), span.count);
            return;
        }
        std::vector<Row> added;
        for (const Span& span : fresh)
            added.insert(added.end(), rows.begin() + static_cast<ptrdiff_t>(span.first), rows.begin() + static_cast<ptrdiff_t>(span.first + span.count));
        insert(m_rows.size(), added.begin(), added.size());
        std::vector<Row> merged; // the old versions of what stayed: refreshChanged() tells of their change
        merged.reserve(rows.size());
        for (const Row& row : rows) {
            const auto old = here.constFind(row.id.value);
            merged.push_back(old == here.constEnd() ? row : m_rows[*old]);
        }
        reorder(merged);
    }

    template <class Iterator>
    void insert(size_t at, Iterator first, size_t count)
    {
        beginInsertRows({}, static_cast<int>(at), static_cast<int>(at + count - 1));
        m_rows.insert(m_rows.begin() + static_cast<ptrdiff_t>(at), first, first + static_cast<ptrdiff_t>(count));
        endInsertRows();
    }

    void refreshChanged(const std::vector<Row>& rows)
    {
        const std::vector<Span> changed = spansOf(rows.size(), [&](size_t i) { return !(m_rows[i] == rows[i]); });
        m_rows = rows;
        for (const Span& span : changed)
            Q_EMIT dataChanged(index(static_cast<int>(span.first), 0), index(static_cast<int>(span.first + span.count - 1), columnCount() - 1));
    }

    // The same rows in another order; every index that a view holds follows its row.
    void reorder(const std::vector<Row>& rows)
    {
        Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
        QHash<qint64, int> places;
        places.reserve(static_cast<qsizetype>(rows.size()));
        for (size_t i = 0; i < rows.size(); ++i)
            places.insert(rows[i].id.value, static_cast<int>(i));
        const QModelIndexList before = persistentIndexList();
        QModelIndexList after;
        after.reserve(before.size());
        for (const QModelIndex& old : before)
            after.append(index(places.value(m_rows[static_cast<size_t>(old.row())].id.value), old.column()));
        changePersistentIndexList(before, after);
        m_rows = rows;
        Q_EMIT layoutChanged({}, VerticalSortHint);
    }

    std::vector<Column<Row>> m_columns;
    std::vector<Row> m_rows;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace musubi::ui
