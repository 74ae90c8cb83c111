#include "core/db/database.h"
#include "core/db/query.h"
#include "core/journal/journal.h"
#include "core/journal/subject_table.h"

#include <QJsonDocument>

namespace musubi {

using namespace Qt::StringLiterals;

namespace {

QString rowKey(Subject subject, qint64 row, const QString& field = {})
{
    return u"%1/%2/%3"_s.arg(QString(codeOf(subject))).arg(row).arg(field);
}

struct JournalLine {
    qint64 id;
    Change change;
    std::optional<QJsonObject> image;
};

QJsonObject parsed(const QString& json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

QList<JournalLine> linesOf(const Database& db, qint64 action)
{
    QList<JournalLine> lines;
    Query query(db, u"SELECT id, kind, subject, row, image FROM change WHERE action = ? ORDER BY id DESC"_s);
    query.bind(action).run();
    while (query.next()) {
        const auto image = query.read<std::optional<QString>>(4);
        lines << JournalLine{query.read<qint64>(0),
            {query.read<Change::Kind>(1), query.read<Subject>(2), query.read<qint64>(3)},
            image ? std::optional(parsed(*image)) : std::nullopt};
    }
    return lines;
}

} // namespace

QStringList differingFields(const QJsonObject& one, const QJsonObject& other)
{
    QStringList fields;
    for (auto it = one.begin(); it != one.end(); ++it)
        if (other.value(it.key()) != it.value())
            fields << it.key();
    for (auto it = other.begin(); it != other.end(); ++it)
        if (!one.contains(it.key()))
            fields << it.key();
    return fields;
}

void Resolutions::choose(const FieldConflict& conflict, Resolution resolution)
{
    m_chosen.insert(rowKey(conflict.subject, conflict.row, conflict.field), resolution);
}

std::optional<Resolution> Resolutions::of(Subject subject, qint64 row, const QString& field) const
{
    const auto chosen = m_chosen.constFind(rowKey(subject, row, field));
    return chosen == m_chosen.constEnd() ? std::nullopt : std::optional(*chosen);
}

/// What a revert will write, row by row, and where it meets later changes.
struct Journal::Plan {
    struct Row {
        Subject subject;
        qint64 id;
        std::optional<QJsonObject> now;
        std::optional<QJsonObject> wanted;
    };

    QList<Row> rows;                // in the order in which they were last touched, newest first
    QHash<QString, qsizetype> place;
    FieldConflicts conflicts;       // those that nobody settled

    Row& row(const SubjectTable& table, const Database& db, qint64 id)
    {
        const QString key = rowKey(table.subject(), id);
        auto found = place.constFind(key);
        if (found == place.constEnd()) {
            const auto now = table.image(db, id);
            rows << Row{table.subject(), id, now, now};
            found = place.insert(key, rows.size() - 1);
        }
        return rows[*found];
    }
};

std::optional<QJsonObject> Journal::afterImage(Subject subject, qint64 row, qint64 change) const
{
    Query next(m_db, u"SELECT image FROM change WHERE row = ? AND subject = ? AND id > ? ORDER BY id LIMIT 1"_s);
    if (next.bind(row).bind(subject).bind(change).run().next()) {
        const auto image = next.read<std::optional<QString>>(0);
        return image ? std::optional(parsed(*image)) : std::nullopt;
    }
    return m_tables.of(subject).image(m_db, row);
}

Journal::Plan Journal::planRevert(qint64 action, const Resolutions& resolutions) const
{
    Plan plan;
    const auto settled = [&](const FieldConflict& conflict) {
        const auto resolution = resolutions.of(conflict.subject, conflict.row, conflict.field);
        if (!resolution)
            plan.conflicts << conflict;
        return resolution == Resolution::BringBack;
    };
    for (const JournalLine& line : linesOf(m_db, action)) {
        const auto [kind, subject, id] = line.change;
        Plan::Row& row = plan.row(m_tables.of(subject), m_db, id);
        const auto after = kind == Change::Kind::Removed ? std::nullopt : afterImage(subject, id, line.id);
        if (kind == Change::Kind::Added) {
            if (row.wanted && (!after || *row.wanted == *after || settled({subject, id, {}, {}, {}, *row.wanted})))
                row.wanted.reset();
        } else if (kind == Change::Kind::Removed) {
            if (!row.wanted)
                row.wanted = line.image;
        } else if (!row.wanted) {
            if (settled({subject, id, {}, line.image.value_or(QJsonObject()), {}, {}}))
                row.wanted = line.image;
        } else if (after && line.image) {
            for (const QString& field : differingFields(*line.image, *after)) {
                const QJsonValue before = line.image->value(field), left = after->value(field), now = row.wanted->value(field);
                if (now == left || (now != before && settled({subject, id, field, before, left, now})))
                    row.wanted->insert(field, before);
            }
        }
    }
    return plan;
}

void Journal::carryOut(UnitOfWork& work, const Plan& plan) const
{
    if (!plan.conflicts.isEmpty())
        throw Error(Fault::Conflict);
    work.deferReferences();
    // Rows stand newest first: what was written last goes first, what was removed last comes back first, so references hold.
    for (const Plan::Row& row : plan.rows)
        if (row.now && !row.wanted)
            m_tables.of(row.subject).remove(work, row.id);
    for (const Plan::Row& row : plan.rows)
        if (!row.now && row.wanted)
            m_tables.of(row.subject).insert(work, row.id, *row.wanted);
    for (const Plan::Row& row : plan.rows)
        if (row.now && row.wanted && *row.now != *row.wanted)
            m_tables.of(row.subject).update(work, row.id, *row.wanted);
}

FieldConflicts Journal::conflictsOf(qint64 action) const
{
    return planRevert(action, {}).conflicts;
}

UnitOfWork Journal::beginReverting(Deed deed, const Action& target)
{
    return UnitOfWork(m_db, [&](Database& db) { return recordAction(db, deed, target.note, ActionState::Done, target.id); }, hooks());
}

void Journal::takeBack(Deed deed, const Action& target, const Resolutions& resolutions)
{
    UnitOfWork work = beginReverting(deed, target);
    carryOut(work, planRevert(target.id, resolutions));
    mark(target, ActionState::Undone);
    work.commit();
}

/// Taking back a taking-back brings the first action in force again, and so on down the chain.
void Journal::mark(const Action& target, ActionState state) const
{
    Query(m_db, u"UPDATE action SET state = ? WHERE id = ?"_s).bind(state).bind(target.id).run();
    if (target.reverts)
        mark(action(*target.reverts), state == ActionState::Undone ? ActionState::Done : ActionState::Undone);
}

std::optional<Action> Journal::doneSinceAsked()
{
    const auto last = undoable();
    if (!last || last->id <= m_asked)
        return std::nullopt;
    m_asked = last->id;
    return last;
}

void Journal::passOver(qint64 action)
{
    m_passedOver << action;
    Q_EMIT moved();
}

Action Journal::undo(const Resolutions& resolutions)
{
    const auto target = undoable();
    if (!target)
        throw Error(Fault::NothingToUndo);
    takeBack(Deed::Undo, *target, resolutions);
    return *target;
}

Action Journal::redo(const Resolutions& resolutions)
{
    const auto target = redoable();
    if (!target)
        throw Error(Fault::NothingToUndo);
    takeBack(Deed::Redo, *target, resolutions);
    return target->reverts ? action(*target->reverts) : *target;
}

void Journal::revert(qint64 id, const Resolutions& resolutions)
{
    const Action target = action(id);
    if (target.state == ActionState::Undone || leavesOffice(target.deed))
        throw Error(Fault::NothingToUndo);
    takeBack(Deed::Revert, target, resolutions);
}

void Journal::restore(Subject subject, qint64 row, qint64 wantedAction)
{
    for (const Version& version : historyOf(subject, row)) {
        if (version.action.id != wantedAction || !version.after)
            continue;
        const SubjectTable& table = m_tables.of(subject);
        UnitOfWork work = begin(Deed::RestoreVersion, version.action.note);
        if (table.image(m_db, row))
            table.update(work, row, *version.after);
        else
            table.insert(work, row, *version.after);
        work.commit();
        return;
    }
    throw Error(Fault::Missing, QString::number(wantedAction));
}

} // namespace musubi
