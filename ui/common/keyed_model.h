#pragma once

#include <QAbstractTableModel>

#include <functional>

namespace musubi::ui {

/// A table of records of which only the keys are held, in the order the owner asked the file for.
class KeyedModel : public QAbstractTableModel {
public:
    using QAbstractTableModel::QAbstractTableModel;

    /// What a click on a header asks for: the owner fetches the keys in that order.
    std::function<void(int column, Qt::SortOrder order)> sortWanted;

    const QList<qint64>& keys() const { return m_keys; }
    int rowOf(qint64 key) const { return static_cast<int>(m_keys.indexOf(key)); }
    /// Another list, or the same list after changes. Selection and current row follow their keys.
    void setKeys(const QList<qint64>& keys);

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_keys.size()); }
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

protected:
    /// What was fetched so far may be old, or stand in another place now.
    virtual void forgetRows() = 0;

private:
    void follow(const QList<qint64>& keys);
    void repaintAll();

    QList<qint64> m_keys;
};

} // namespace musubi::ui
