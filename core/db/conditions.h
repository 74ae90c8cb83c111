#pragma once

#include "core/base/code.h"
#include "core/db/query.h"

#include <QStringList>
#include <QVariantList>

namespace musubi {

/// The WHERE of a read query, gathered clause by clause; values are always bound.
class Conditions {
public:
    template <class... Args>
    void add(const QString& clause, const Args&... values)
    {
        m_clauses << clause;
        (m_values.append(SqlValue<Args>::bind(values)), ...);
    }

    /// `column IN (…)`; an empty list adds nothing.
    template <class T>
    void addAny(const QString& column, const QList<T>& values)
    {
        if (values.isEmpty())
            return;
        m_clauses << column + QStringLiteral(" IN (") + QStringList(values.size(), QStringLiteral("?")).join(QLatin1Char(',')) + QLatin1Char(')');
        for (const T& value : values)
            m_values.append(SqlValue<T>::bind(value));
    }

    /// A clause made of `part`, which brings its values.
    void addAll(const QString& clause, const Conditions& part)
    {
        m_clauses << clause;
        m_values += part.m_values;
    }

    bool isEmpty() const { return m_clauses.isEmpty(); }
    QString joined(const QString& link) const { return m_clauses.join(link); }
    QString where() const { return m_clauses.isEmpty() ? QString() : QStringLiteral(" WHERE ") + m_clauses.join(QStringLiteral(" AND ")); }

    Query& bindTo(Query& query) const
    {
        for (const QVariant& value : m_values)
            query.bindVariant(value);
        return query;
    }

private:
    QStringList m_clauses;
    QVariantList m_values;
};

/// Leaves out the rows of an import that is still under way. `table` is the name or alias in the query.
inline QString isFinished(const QString& table)
{
    // Asked first whether there is any: then a list that an index answers never reads the rows.
    return QStringLiteral("(NOT EXISTS (SELECT 1 FROM action WHERE state = 'unfinished') OR %1.revision NOT IN (SELECT id FROM action WHERE state = 'unfinished'))").arg(table);
}

/// Orders by the place of a code in its enum, which is the order of the office, and not by its letters.
template <class E>
QString codeOrder(const QString& column)
{
    QString order = QStringLiteral("CASE ") + column;
    int place = 0;
    for (const auto& [value, code] : Codes<E>::entries)
        order += QStringLiteral(" WHEN '%1' THEN %2").arg(QString(code)).arg(place++);
    return order + QStringLiteral(" END");
}

/// The order in which contacts and cases are worked at: what waits for us first (DOMAIN §3).
inline QString caseStatusOrder(const QString& column)
{
    return QStringLiteral("CASE %1 WHEN 'NEW' THEN 0 WHEN 'REOPEN' THEN 1 WHEN 'OPEN' THEN 2 WHEN 'WAIT' THEN 3 WHEN 'HOLD' THEN 4 ELSE 5 END").arg(column);
}

/// Meetings from one day up to another, that one left out; one without a date by the day on which it was convened. The two days are
/// bound twice. Nothing is wrapped around the date: the index on it answers.
inline QString isMeetingWithin(const QString& table)
{
    return QStringLiteral("((%1.starts_at >= ? AND %1.starts_at < ?) OR (%1.starts_at IS NULL AND %1.convened_on >= ? AND %1.convened_on < ?))").arg(table);
}

/// An organisation's name with its legal form, from `o` (organization) and `lf` (its term of the list legal_form).
inline QString printedOrganizationName()
{
    return QStringLiteral("CASE WHEN o.form_behind THEN o.name || coalesce(lf.label_ja, '') ELSE coalesce(lf.label_ja, '') || o.name END");
}

inline QString joinOrganization(const QString& key)
{
    return QStringLiteral(" LEFT JOIN organization o ON o.id = ") + key
        + QStringLiteral(" LEFT JOIN term lf ON lf.list = 'legal_form' AND lf.code = o.legal_form");
}

} // namespace musubi
