#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/centre.h"
#include "core/db/table.h"
#include "core/intake/bulk_edit.h"
#include "core/intake/sliced_action.h"
#include "core/journal/journal.h"

namespace musubi {

/// Changes every row with `edited`, in one action written in slices; `nameOf` says what the journal's note calls a row.
/// Throws Cancelled: then nothing of it remains.
template <class T, class Edited, class NameOf>
BulkReport editRows(Centre& centre, const QList<Id<T>>& ids, Edited edited, NameOf nameOf, const Progress& progress)
{
    constexpr qsizetype namesKept = 3; // 「件名ほか 12 件」 is the ui's to say
    constexpr qsizetype reportEvery = 20;
    BulkReport report;
    const Table<T> table(centre.database());
    QStringList names;
    SlicedAction action(centre.database(), centre.journal(), Deed::BulkEdit, {});
    for (qsizetype i = 0; i < ids.size(); ++i) {
        if (progress.isCancelled())
            throw Error(Fault::Cancelled);
        UnitOfWork& work = action.work();
        const auto before = table.find(ids[i]); // read under the lock: nobody saves between reading and writing
        const T after = before ? edited(before->value) : T();
        if (!before) {
            ++report.gone;
        } else if (after == before->value) {
            ++report.unchanged;
        } else {
            table.update(work, *before, after);
            ++report.changed;
            if (names.size() < namesKept)
                names << nameOf(after);
        }
        action.breathe();
        if (i % reportEvery == 0)
            progress.report(i, ids.size());
    }
    if (report.changed == 0)
        return report; // the empty action is forgotten
    const QString listed = names.join(QChar(0x3001));
    action.work().setNote(report.changed > names.size() ? listed + QChar(0x2026) : listed);
    action.finish();
    report.action = action.id();
    progress.report(ids.size(), ids.size());
    return report;
}

} // namespace musubi
