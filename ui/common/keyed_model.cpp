#include "ui/common/keyed_model.h"

namespace musubi::ui {

void KeyedModel::setKeys(const QList<qint64>& keys)
{
    forgetRows();
    if (keys == m_keys) {
        repaintAll();
        return;
    }
    // Grow at the end first, let everything that views hold follow its key, then shrink at the end.
    if (const qsizetype old = m_keys.size(); keys.size() > old) {
        beginInsertRows({}, static_cast<int>(old), static_cast<int>(keys.size()) - 1);
        m_keys += keys.mid(old);
        endInsertRows();
        forgetRows();
    }
    follow(keys);
    if (m_keys.size() > keys.size()) {
        beginRemoveRows({}, static_cast<int>(keys.size()), static_cast<int>(m_keys.size()) - 1);
        m_keys = keys;
        endRemoveRows();
    }
    repaintAll();
}

void KeyedModel::sort(int column, Qt::SortOrder order)
{
    if (sortWanted)
        sortWanted(column, order);
}

// The new order in place; indexes of keys that are not in it become invalid.
void KeyedModel::follow(const QList<qint64>& keys)
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
    forgetRows();
    Q_EMIT layoutChanged();
}

void KeyedModel::repaintAll()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

} // namespace musubi::ui
