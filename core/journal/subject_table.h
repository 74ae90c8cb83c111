#pragma once

#include "core/db/table.h"

#include <memory>
#include <vector>

namespace musubi {

/// The rows of one kind of record as the journal sees them: images by id, whatever their type.
class SubjectTable {
public:
    virtual ~SubjectTable() = default;

    virtual Subject subject() const = 0;
    virtual QString tableName() const = 0;
    virtual std::optional<QJsonObject> image(const Database& db, qint64 id) const = 0;
    virtual void insert(UnitOfWork& work, qint64 id, const QJsonObject& image) const = 0;
    virtual void update(UnitOfWork& work, qint64 id, const QJsonObject& image) const = 0;
    virtual void remove(UnitOfWork& work, qint64 id) const = 0;
    /// See Table::erase.
    virtual void erase(UnitOfWork& work, const QList<qint64>& ids) const = 0;
    /// Whether the row still says what its hash was taken of.
    virtual bool isSound(const Database& db, qint64 id) const = 0;
};

template <class T>
class MappedSubject : public SubjectTable {
public:
    Subject subject() const override { return Mapping<T>::subject; }
    QString tableName() const override { return Mapping<T>::table; }

    std::optional<QJsonObject> image(const Database& db, qint64 id) const override
    {
        const auto row = Table<T>(db).find({id});
        return row ? std::optional(imageOf(row->value)) : std::nullopt;
    }

    void insert(UnitOfWork& work, qint64 id, const QJsonObject& image) const override
    {
        Table<T>(work.database()).insert(work, valueOf<T>(image), {id});
    }

    void update(UnitOfWork& work, qint64 id, const QJsonObject& image) const override
    {
        const Table<T> table(work.database());
        table.update(work, table.get({id}), valueOf<T>(image));
    }

    void remove(UnitOfWork& work, qint64 id) const override
    {
        const Table<T> table(work.database());
        table.remove(work, table.get({id}));
    }

    void erase(UnitOfWork& work, const QList<qint64>& ids) const override
    {
        QList<Id<T>> rows;
        for (const qint64 id : ids)
            rows << Id<T>{id};
        Table<T>(work.database()).erase(work, rows);
    }

    bool isSound(const Database& db, qint64 id) const override
    {
        const Table<T> table(db);
        return table.storedHash({id}) == hashOf(table.get({id}).value);
    }
};

/// Every kind of record of the centre, in the order in which references allow them to be written.
class SubjectTables {
public:
    SubjectTables();
    ~SubjectTables();

    /// Throws Error(Fault::Storage) for a subject that has no rows of its own.
    const SubjectTable& of(Subject subject) const;
    const std::vector<std::unique_ptr<SubjectTable>>& all() const { return m_tables; }

private:
    std::vector<std::unique_ptr<SubjectTable>> m_tables;
};

} // namespace musubi
